import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../src/adapters/files.ts';
import { createWorld } from '../../src/adapters/world.ts';
import { acquire, type Dossier, makeDossier, type RawInput, renderJson, type World } from '../../src/index.ts';

export const STORIES = fileURLToPath(new URL('../stories/', import.meta.url));

let loaded: World | null = null;
/** The world of a local run, loaded once for all tests of a process. */
export const world = (): World => {
  loaded ??= createWorld();
  return loaded;
};

/** Why what the network reads cannot be compared here, or false. */
export const withoutNetwork = (): string | false =>
  !('reader-en' in world().resources) && 'the runtime of the reader network (onnxruntime-node) is not installed here';

/** The articles of a story folder as inputs; sources are file names, so that no path of a machine enters an id. */
export function storyInputs(slug: string): RawInput[] {
  const folder = `${STORIES}${slug}/articles/`;
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      source: name,
      bytes: new Uint8Array(readFileSync(folder + name)),
      failure: null,
      capturedAt: null,
    }));
}

/** Each text is an article; lines are its paragraphs. */
export const inputsOf = (...texts: string[]): RawInput[] =>
  texts.map((text, i) => ({
    source: `${i}.txt`,
    bytes: new TextEncoder().encode(text),
    failure: null,
    capturedAt: null,
  }));

export function dossierOf(inputs: readonly RawInput[]): Dossier {
  const captured = acquire(inputs, sha256);
  return makeDossier(
    captured.value,
    { outlets: new Map(), published: new Map(), problems: captured.problems },
    world(),
  );
}

export const bytesOf = (inputs: readonly RawInput[]): string => renderJson(dossierOf(inputs));
