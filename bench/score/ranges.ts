import type { Range } from '../../src/model/span.ts';

/** A range of one article, in the gold's coordinates. */
export interface Place extends Range {
  readonly article: string;
}

export function union(places: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const place of places
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start))) {
    const last = out.at(-1);
    if (last && last.article === place.article && place.start <= last.end)
      out[out.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else out.push(place);
  }
  return out;
}

export const size = (places: readonly Place[]): number =>
  union(places).reduce((sum, { start, end }) => sum + end - start, 0);

export function shared(a: readonly Place[], b: readonly Place[]): number {
  let sum = 0;
  const others = union(b);
  for (const one of union(a))
    for (const other of others)
      if (one.article === other.article)
        sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

/** Half or more of both. */
export function mutualHalf(a: readonly Place[], b: readonly Place[]): boolean {
  const both = shared(a, b);
  return both > 0 && 2 * both >= size(a) && 2 * both >= size(b);
}

export const dice = (a: readonly Place[], b: readonly Place[]): number =>
  (2 * shared(a, b)) / Math.max(1, size(a) + size(b));

/** One-to-one, best score first; ties keep the order of input. Index in `left` to index in `right`. */
export function matchOneToOne<L, R>(
  left: readonly L[],
  right: readonly R[],
  score: (a: L, b: R) => number,
): Map<number, number> {
  const pairs: [number, number, number][] = [];
  for (const [i, a] of left.entries())
    for (const [j, b] of right.entries()) {
      const value = score(a, b);
      if (value > 0) pairs.push([value, i, j]);
    }
  pairs.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const match = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, i, j] of pairs)
    if (!match.has(i) && !taken.has(j)) {
      match.set(i, j);
      taken.add(j);
    }
  return match;
}

/**
 * For every code unit of `said` its place in `gold`, or -1: identity where the texts are the same, else along the
 * longest common subsequence of their words (a page's text may have navigation round it).
 */
export function positions(said: string, gold: string): Int32Array {
  const map = new Int32Array(said.length + 1).fill(-1);
  if (said === gold) return map.map((_, index) => index);
  const words = (text: string): RegExpExecArray[] => [...text.matchAll(/\S+/g)].slice(0, 3000);
  const a = words(said);
  const b = words(gold);
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i]?.[0] === b[j]?.[0]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i], b[j]];
    if (one && other && one[0] === other[0]) {
      for (let k = 0; k < one[0].length; k++) map[one.index + k] = other.index + k;
      i++;
      j++;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return map;
}
