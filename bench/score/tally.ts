/** Counts behind a figure: n right of N. */
export interface Count {
  readonly n: number;
  readonly N: number;
}
/** Name of a count to the count; stories are pooled by adding up. */
export type Tally = ReadonlyMap<string, Count>;

export class Counter {
  readonly #counts = new Map<string, Count>();

  add(name: string, n: number | boolean, N = 1): void {
    const { n: before, N: of } = this.#counts.get(name) ?? { n: 0, N: 0 };
    this.#counts.set(name, { n: before + Number(n), N: of + N });
  }

  /** What was missed, in words, for those who work on a system. */
  readonly misses: string[] = [];

  get tally(): Tally {
    return this.#counts;
  }
}

export function pooled(tallies: readonly Tally[]): Tally {
  const all = new Counter();
  for (const tally of tallies) for (const [name, { n, N }] of tally) all.add(name, n, N);
  return all.tally;
}

/** Null where there is nothing to measure. */
export const shareOf = (tally: Tally, name: string): number | null => {
  const count = tally.get(name);
  return count && count.N > 0 ? count.n / count.N : null;
};

/**
 * The harmonic mean of the sides that there is something to measure of: a system that always says the same has one
 * side at zero, and so zero in all.
 */
export function harmonic(sides: readonly (number | null)[]): number | null {
  const known = sides.filter((side) => side !== null);
  if (known.length === 0) return null;
  if (known.some((side) => side === 0)) return 0;
  return known.length / known.reduce((sum, side) => sum + 1 / side, 0);
}

/** F1 from a recall and a precision; with nothing said the precision is zero. */
export const f1 = (tally: Tally, recall: string, precision: string): number | null => {
  const found = shareOf(tally, recall);
  return found === null ? null : harmonic([found, shareOf(tally, precision) ?? 0]);
};
