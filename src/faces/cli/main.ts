#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readInputs, sha256 } from '../../adapters/files.ts';
import { createWorld } from '../../adapters/world.ts';
import {
  acquire,
  acquireEach,
  makeDossier,
  readArticle,
  renderHtml,
  renderJson,
  renderReading,
  renderText,
} from '../../index.ts';
import { processIo } from './process.ts';
import { run } from './run.ts';

/** `src/faces/cli` and `dist/faces/cli` lie at the same depth, so the same address serves both. */
const manifest = new URL('../../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

process.exitCode = await run(process.argv.slice(2), processIo(), {
  version,
  createWorld,
  readInputs,
  sha256,
  acquire,
  acquireEach,
  makeDossier,
  readArticle,
  renderText,
  renderReading,
  renderHtml,
  renderJson,
});
