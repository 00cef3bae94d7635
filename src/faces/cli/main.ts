#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readBorders } from '../../adapters/borders.ts';
import { storedIn } from '../../adapters/captures/folder.ts';
import { dataFolder } from '../../adapters/data-folder.ts';
import { appendDecision, decisionsBeside, readDecisions } from '../../adapters/decisions.ts';
import { readInputs, sha256 } from '../../adapters/files.ts';
import { loadGazetteer } from '../../adapters/gazetteer.ts';
import { parseDossier, parsePlaces, WORKBENCH_STYLE } from '../../index.ts';
import { createIsolatedEngine } from '../engine/isolated.ts';
import { whenNeeded } from '../engine/opener.ts';
import { processIo } from './process.ts';
import { run } from './run.ts';

/** `src/faces/cli` and `dist/faces/cli` lie at the same depth, so the same address serves both. */
const manifest = new URL('../../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

process.exitCode = await run(process.argv.slice(2), processIo(), {
  version,
  engine: createIsolatedEngine,
  readInputs,
  storedIn,
  ownPlaces: (file) => {
    try {
      return parsePlaces(readFileSync(file, 'utf8'), file, loadGazetteer());
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      const why = missing
        ? 'no such file: check the path'
        : 'it could not be read: check that it is a file you may read';
      return { kind: 'wrong', why: `${file}: ${why}.` };
    }
  },
  capturesFolder: dataFolder('captures'),
  savedDossier: (file) => {
    try {
      return /\.json$/i.test(file) ? parseDossier(readFileSync(file, 'utf8')) : null;
    } catch {
      return null;
    }
  },
  decisions: { beside: decisionsBeside, read: readDecisions, append: appendDecision },
  digest: sha256,
  borders: readBorders,
  serve: async (shown, listening) => {
    const { serveWorkbench } = await import('../web/serve.ts');
    return serveWorkbench(shown, WORKBENCH_STYLE, listening);
  },
  opener: (captures, tell) =>
    whenNeeded(async () => {
      const { createCaptureStore } = await import('../../adapters/captures/store.ts');
      const { createFetcher } = await import('../../adapters/http/fetcher.ts');
      return createFetcher({ version, tell, store: captures === null ? null : createCaptureStore(captures) });
    }),
});
