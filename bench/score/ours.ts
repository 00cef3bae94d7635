import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/adapters/files.ts';
import { createWorld } from '../../src/adapters/world.ts';
import { acquire, type Dossier, makeDossier } from '../../src/index.ts';
import { STORIES } from '../marks/folder.ts';

const world = createWorld();

/** This program's dossier of a story's articles, as `secondsource dossier articles/` prints it, with its time. */
export function ours(slug: string, root = STORIES): { readonly dossier: Dossier; readonly milliseconds: number } {
  const folder = join(root, slug, 'articles');
  const names = readdirSync(folder).sort();
  const inputs = names.map((name) => ({
    source: join('articles', name),
    bytes: new Uint8Array(readFileSync(join(folder, name))),
    failure: null,
    capturedAt: null,
  }));
  const before = performance.now();
  const { value, problems } = acquire(inputs, sha256);
  const dossier = makeDossier(value, { outlets: new Map(), published: new Map(), problems }, world);
  return { dossier, milliseconds: performance.now() - before };
}
