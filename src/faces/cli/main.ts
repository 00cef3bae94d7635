#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readInputs, sha256 } from '../../adapters/files.ts';
import type { Library } from './library.ts';
import { processIo } from './process.ts';
import { run } from './run.ts';

/** `src/faces/cli` and `dist/faces/cli` lie at the same depth, so the same addresses serve both. */
const at = (path: string): URL => new URL(path, import.meta.url);
const version: string = JSON.parse(readFileSync(at('../../../package.json'), 'utf8')).version;
const ending = extname(at('').pathname);

const { createWorld } = await import(at(`../../adapters/world${ending}`).href);
const library: Library<unknown> = {
  ...(await import(at(`../../index${ending}`).href)),
  createWorld,
  readInputs,
  sha256,
  version,
};
process.exitCode = await run(process.argv.slice(2), processIo(), library);
