import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../src/adapters/files.ts';
import { createWorld } from '../src/adapters/world.ts';
import { acquire, type Dossier, makeDossier, type World } from '../src/index.ts';
import { belowFloor, floors } from './gate.ts';

/**
 * The five annotated articles that lie beside the checkout, not in it, and a copy of them in which every name, number and year is
 * another. Both are scored by the scorer that lies beside them; the figures of the two may differ by `DRIFT_MAX` at most, or the
 * program remembers instead of reading.
 */
export const SHARED = join(import.meta.dirname, '../../shared');
export const available = (): boolean => existsSync(join(SHARED, 'score/gold.mjs'));

/** The most by which a figure may move on the renamed copy; one item of a figure that counts fewer than 33 weighs more, and may. */
export const DRIFT_MAX = 0.03;

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** How many items it counts, where that is known. */
  readonly of?: number;
}

interface Scorer {
  scoreDossier(dossier: Dossier, gold: unknown): Record<string, { value: number; N: number }>;
}

export function dossierOfFolder(folder: string, world: World): Dossier {
  const inputs = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      source: name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
      failure: null,
      capturedAt: null,
    }));
  const captured = acquire(inputs, sha256);
  return makeDossier(captured.value, { outlets: new Map(), published: new Map(), problems: captured.problems }, world);
}

/** Figures of the articles as they are and renamed, by name, in the scorer's order. */
export async function goldFigures(): Promise<{ seeds: Figure[]; renamed: Figure[] }> {
  const at = (path: string) => import(join(SHARED, 'score', path));
  const { scoreDossier } = (await at('gold.mjs')) as Scorer;
  const { loadGold } = (await at('lib/gold-data.mjs')) as { loadGold(folder?: string): unknown };
  const { renameAll } = (await at('rename.mjs')) as { renameAll(folder: string): void };
  const world = createWorld();
  const figuresOf = (folder: string, gold: unknown): Figure[] =>
    Object.entries(scoreDossier(dossierOfFolder(folder, world), gold)).map(([name, { value, N }]) => ({
      name,
      value,
      of: N,
    }));
  const folder = mkdtempSync(join(tmpdir(), 'secondsource-renamed-'));
  try {
    renameAll(folder);
    return {
      seeds: figuresOf(join(SHARED, 'seeds'), loadGold()),
      renamed: figuresOf(join(folder, 'seeds'), loadGold(folder)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sentences about figures below their floor on either copy, and about guarded figures that differ between the two. */
export function complaints(seeds: readonly Figure[], renamed: readonly Figure[]): string[] {
  const guarded = Object.keys(floors()['gold'] ?? {});
  const drifts = guarded.flatMap((name) => {
    const [a, b] = [seeds, renamed].map((list) => list.find((f) => f.name === name));
    const moved = Math.abs((a?.value ?? 0) - (b?.value ?? 0));
    const oneItem = 1 / Math.max(1, Math.min(a?.of ?? 1, b?.of ?? 1));
    const allowed = Math.max(DRIFT_MAX, a?.of && b?.of ? oneItem : 0);
    return moved > allowed + 1e-9
      ? [`gold: ${name} moves by ${moved.toFixed(3)} on the renamed copy; ${allowed.toFixed(3)} is allowed`]
      : [];
  });
  return [...belowFloor('gold', seeds, floors()), ...belowFloor('gold', renamed, floors()), ...drifts];
}

export async function gold(args: readonly string[]): Promise<number> {
  if (!available()) {
    console.error(
      'bench gold: the annotated articles and their scorer (../shared/score/gold.mjs) are not beside this checkout.',
    );
    return 2;
  }
  const { seeds, renamed } = await goldFigures();
  if (args.includes('--json')) console.log(JSON.stringify({ seeds, renamed }, null, 1));
  else
    for (const f of seeds)
      console.log(
        `${f.name.padEnd(40)} ${f.value.toFixed(3)}   renamed ${(renamed.find((r) => r.name === f.name)?.value ?? Number.NaN).toFixed(3)}`,
      );
  const wrong = args.includes('--gate') ? complaints(seeds, renamed) : [];
  for (const sentence of wrong) console.error(sentence);
  return wrong.length > 0 ? 1 : 0;
}
