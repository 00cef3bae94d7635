import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquire } from '../src/acquire/acquire.ts';
import { sha256 } from '../src/adapters/files.ts';
import { identifyLanguage } from '../src/adapters/language.ts';
import { clean } from '../src/clean/clean.ts';
import type { Article } from '../src/model/article.ts';
import { belowFloor, floors } from './gate.ts';
import { type MarkedFile, PARTS, type Part, readMarked } from './plain/marked.ts';
import { figuresOf, kindsTable, type Scored, scoreOf } from './plain/score.ts';

/**
 * Plain texts as users paste them and crawlers give them, every passage marked with its kind. Rules are made on the part `open`;
 * the texts of the part `held` are only scored, so their misses are not shown.
 */
const FOLDER = join(import.meta.dirname, 'plain');

export const markedFiles = (part: Part): MarkedFile[] =>
  readdirSync(join(FOLDER, part))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readMarked(name, readFileSync(join(FOLDER, part, name), 'utf8')));

/** What this program makes of the words of a marked file. */
export function articleOf(file: MarkedFile): Article {
  const bytes = new TextEncoder().encode(file.text);
  const [capture] = acquire([{ source: file.name, bytes, failure: null, capturedAt: null }], sha256).value;
  if (!capture) throw new Error(`${file.name} became no capture`);
  return clean(capture, {}, identifyLanguage).value;
}

export const plainScores = (part: Part): Scored[] => markedFiles(part).map((file) => scoreOf(file, articleOf(file)));

const plainFigures = () => PARTS.flatMap((part) => figuresOf(part, plainScores(part)));

/** Sentences about figures below their floor. */
export const plainComplaints = (): string[] => belowFloor('plain', plainFigures(), floors());

export function plain(args: readonly string[]): number {
  for (const { name, value } of plainFigures()) console.log(`${name.padEnd(34)} ${value.toFixed(3)}`);
  console.log('');
  for (const line of kindsTable(plainScores('open'), plainScores('held'))) console.log(line);
  if (args.includes('--misses'))
    for (const { file, misses } of plainScores('open')) for (const miss of misses) console.log(`${file}: ${miss}`);
  const wrong = args.includes('--gate') ? plainComplaints() : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}
