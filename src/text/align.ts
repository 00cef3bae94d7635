import { firstIndex } from './bisect.ts';
import { indexShingles, shinglesOf } from './shingles.ts';

/** A run of words that two sequences share: `length` words from `a` in the first and from `b` in the second. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A sequence of word numbers made ready to be searched for runs. */
export interface RunIndex {
  readonly words: Int32Array;
  readonly shingles: Uint32Array;
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly size: number;
}

/** Places kept for one shingle. News text repeats a five-word run rarely; a page made of one line repeated must stay linear. */
const PLACES_MAX = 8;

/**
 * Words that may be compared for each word of the two texts before the search stops with what it has. Copies of news need about
 * one; only a text that repeats itself without end comes near.
 */
const WORK_PER_WORD = 40;

/** Makes `words` ready; runs shorter than `size` words will not be found. */
export function runIndex(words: Int32Array, size: number): RunIndex {
  const shingles = shinglesOf(words, size);
  return { words, shingles, places: indexShingles(shingles, PLACES_MAX), size };
}

/**
 * The runs of words that two texts share, longest first, then cut so that no word of either side is in two runs (greedy string
 * tiling; Wise, "String similarity via greedy string tiling", 1993). Both must be indexed with the same `size`. Returned in
 * the order of the first text. Cost: at most `WORK_PER_WORD` comparisons for each word of both.
 */
export function sharedRuns(a: RunIndex, b: RunIndex): Run[] {
  const found = candidateRuns(a, b).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
  const usedA = new Uint8Array(a.words.length);
  const usedB = new Uint8Array(b.words.length);
  const tiles: Run[] = [];
  for (const run of found) {
    let start = -1;
    for (let k = 0; k <= run.length; k++) {
      const free = k < run.length && usedA[run.a + k] === 0 && usedB[run.b + k] === 0;
      if (free && start < 0) start = k;
      if (free || start < 0) continue;
      if (k - start >= a.size) {
        tiles.push({ a: run.a + start, b: run.b + start, length: k - start });
        usedA.fill(1, run.a + start, run.a + k);
        usedB.fill(1, run.b + start, run.b + k);
      }
      start = -1;
    }
  }
  return tiles.sort((x, y) => x.a - y.a);
}

/** Every run that cannot be made longer. A run is found where it starts; the diagonal remembers how far it was followed. */
function candidateRuns(a: RunIndex, b: RunIndex): Run[] {
  const reached = new Map<number, number>();
  const runs: Run[] = [];
  let work = WORK_PER_WORD * (a.words.length + b.words.length);
  for (let i = 0; i < a.shingles.length && work > 0; i++) {
    for (const j of b.places.get(a.shingles[i] ?? 0) ?? []) {
      if ((reached.get(j - i) ?? 0) > i) continue;
      let length = 0;
      while (i + length < a.words.length && j + length < b.words.length && a.words[i + length] === b.words[j + length])
        length++;
      work -= length;
      if (length < a.size) continue;
      reached.set(j - i, i + length);
      runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

/**
 * Length of the longest rising part of `values`, equal neighbours allowed: how many facts of a retelling stand in the order of
 * the other text. Patience sorting, n log n (Fredman, "On computing the length of longest increasing subsequences", 1975).
 */
export function longestRise(values: readonly number[]): number {
  const tails: number[] = [];
  for (const value of values) {
    tails[firstIndex(tails.length, (i) => (tails[i] ?? 0) > value)] = value;
  }
  return tails.length;
}

/**
 * The places of a longest strictly rising part of `values`, in order: what stands in the same order on both sides. Of several that
 * are as long, the one that patience sorting finds. n log n.
 */
export function risingPlaces(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, place) => {
    const pile = firstIndex(tails.length, (i) => (values[tails[i] ?? 0] ?? 0) >= value);
    before[place] = tails[pile - 1] ?? -1;
    tails[pile] = place;
  });
  const places: number[] = [];
  for (let place = tails.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) places.push(place);
  return places.reverse();
}
