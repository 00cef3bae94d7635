import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readBorders } from '../src/adapters/borders.ts';
import { sha256 } from '../src/adapters/files.ts';
import { createWorld } from '../src/adapters/world.ts';
import { createApp } from '../src/faces/web/app.ts';
import { CLIENT_MODULES, clientModule, readAssets } from '../src/faces/web/assets.ts';
import { acquire, createWorkbench, type Dossier, makeDossier, type RawInput, WORKBENCH_STYLE } from '../src/index.ts';

/**
 * How long the workbench takes for a page, and how large it is: a dossier of 50 articles of all stories together, which
 * is harder than one event, and the five annotated articles where they are beside the checkout. A page is asked of the
 * application itself, without a port; the first asking of each is left out, as the program's own code is compiled then.
 */
const ARTICLES = 50;
const ROUNDS = 15;
const STORIES = fileURLToPath(new URL('stories/', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../test/stories/', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));

/** What the issue of the workbench demands. */
const LIMITS = { dossierMs: 50, seedsKB: 150, clientKB: 12 } as const;

const PAGES = [
  '/',
  '/claims/one-origin',
  '/coverage',
  '/findings',
  '/lineage',
  '/timeline',
  '/map',
  '/article/A',
  '/compare/A/B',
  '/search?q=said',
  '/review',
];

const inputsIn = (folder: string): RawInput[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({
      source: name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
      failure: null,
      capturedAt: null,
    }));

function dossierOf(inputs: readonly RawInput[]): Dossier {
  const captured = acquire(inputs, sha256);
  return makeDossier(
    captured.value,
    { outlets: new Map(), published: new Map(), problems: captured.problems },
    createWorld(),
  );
}

const foldersIn = (root: string): string[] =>
  readdirSync(root)
    .map((slug) => join(root, slug, 'articles'))
    .filter((folder) => existsSync(folder));

interface Timed {
  readonly path: string;
  readonly medianMs: number;
  readonly kilobytes: number;
}

async function timed(dossier: Dossier): Promise<Timed[]> {
  const workbench = createWorkbench(dossier, { borders: readBorders, digest: sha256 });
  const app = createApp({
    workbench,
    decide: null,
    assets: readAssets(WORKBENCH_STYLE),
    door: { answersTo: () => true, token: null },
  });
  const ask = async (path: string): Promise<string> =>
    (await app.request(`http://desk${path}`, { headers: { host: 'desk' } })).text();
  const out: Timed[] = [];
  for (const path of PAGES) {
    const { length } = await ask(path);
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      await ask(path);
      took.push(performance.now() - began);
    }
    const medianMs = took.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    out.push({ path, medianMs, kilobytes: length / 1024 });
  }
  return out;
}

const lines = (title: string, all: readonly Timed[]): string[] => [
  title,
  ...all.map(
    ({ path, medianMs, kilobytes }) =>
      `  ${path.padEnd(24)}${medianMs.toFixed(1).padStart(7)} ms ${kilobytes.toFixed(0).padStart(6)} KB`,
  ),
];

/** `npm run bench -- pages [--json] [--gate]`. */
export async function pages(args: readonly string[]): Promise<number> {
  if (args.some((arg) => !['--json', '--gate'].includes(arg))) {
    console.error('usage: npm run bench -- pages [--json] [--gate]');
    return 2;
  }
  const many = [...foldersIn(STORIES), ...foldersIn(EXAMPLE)].flatMap(inputsIn).slice(0, ARTICLES);
  const wide = await timed(dossierOf(many));
  const seeds = existsSync(SEEDS) ? await timed(dossierOf(inputsIn(SEEDS))) : null;
  const client = gzipSync(CLIENT_MODULES.map(clientModule).join('\n')).length / 1024;
  if (args.includes('--json')) console.log(JSON.stringify({ wide, seeds, clientKB: client }, null, 1));
  else
    console.log(
      [
        ...lines(`${many.length} articles`, wide),
        ...(seeds
          ? lines('the five annotated articles', seeds)
          : ['the five annotated articles are not beside the checkout']),
        `client, packed            ${client.toFixed(1)} KB`,
      ].join('\n'),
    );
  const missed = [
    (wide[0]?.medianMs ?? 0) > LIMITS.dossierMs &&
      `the dossier page of ${many.length} articles took more than ${LIMITS.dossierMs} ms`,
    (seeds?.[0]?.kilobytes ?? 0) > LIMITS.seedsKB &&
      `the dossier page of the five articles is larger than ${LIMITS.seedsKB} KB`,
    client > LIMITS.clientKB && `the client is larger than ${LIMITS.clientKB} KB`,
  ].filter((sentence) => sentence !== false);
  for (const sentence of missed) console.error(sentence);
  return args.includes('--gate') && missed.length > 0 ? 1 : 0;
}
