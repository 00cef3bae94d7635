import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tries } from './archives.ts';
import type { BombResult } from './bombs.ts';

/** A page that is harmless when it is short and costs too much when it is long. */
export interface Shape {
  readonly name: string;
  /** About that many bytes of it, and no more. */
  make(bytes: number): Uint8Array;
}

/** Tries to reach a server on a private address, by every route. Each that got there is one too many. */
export interface Canary {
  readonly forms: number;
  readonly tried: number;
  readonly reached: number;
  readonly byRoute: Readonly<Record<string, number>>;
}

/** The same archive by itself, and with the index of its crawler beside it. */
export interface DamagedArchives {
  readonly alone: Tries;
  readonly indexed: Tries;
}

/** The parts of the hostile suite: a file each, and what it exports. */
export interface Parts {
  readonly shapes: { readonly SHAPES: readonly Shape[] };
  readonly bombs: { bombs(): Promise<readonly BombResult[]> };
  readonly hosts: { canary(): Promise<Canary> };
  readonly archives: { archives(): Promise<DamagedArchives> };
}
export type Part = keyof Parts;
export const PARTS = ['shapes', 'bombs', 'hosts', 'archives'] as const satisfies readonly Part[];

const fileOf = (part: Part): string => join(import.meta.dirname, `${part}.ts`);
export const hasPart = (part: Part): boolean => existsSync(fileOf(part));

/** The generators of one part. They are loaded only where they run, in a process of their own. */
export const loadPart = async <P extends Part>(part: P): Promise<Parts[P]> =>
  (await import(pathToFileURL(fileOf(part)).href)) as Parts[P];
