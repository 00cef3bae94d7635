import { readFileSync } from 'node:fs';
import type { World } from '../index.ts';
import { identifyLanguage } from './language.ts';
import { loadTagger } from './tagger.ts';

const PACKAGE = new URL('../../package.json', import.meta.url);

/** The world of a local run: the shipped models, and the program's name and version as its package states them. */
export function createWorld(): World {
  const { name, version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { name: string; version: string };
  return { tagger: loadTagger(), identify: identifyLanguage, program: { name, version }, resources: { 'pos-en': '1' } };
}
