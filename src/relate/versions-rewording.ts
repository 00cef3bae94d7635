import type { CapturedSentence } from './versions-capture.ts';

/**
 * Two sentences at one place of the story are one that was reworded from this share of their words on (Dice, repeated words
 * counted). Of 1,600 sentences of the example stories one in a hundred is as like its neighbour as 0.33, one in a thousand 0.5.
 */
export const REWORDED_MIN = 0.4;

/** Words compared for one pair of captures. A gap of 200 sentences rewritten whole takes two million. */
export const WORK_MAX = 4_000_000;

/** Counts what comparing costs, for one pair of captures. */
export interface Work {
  left: number;
}

/**
 * Which sentences of one stretch became which of the other: the pairs, in order on both sides, whose likenesses add up to most.
 * Null where the work is not left. Quadratic in the stretch, which is what lies between two sentences that did not change.
 */
export function rewordedPairs(
  before: readonly CapturedSentence[],
  after: readonly CapturedSentence[],
  work: Work,
): (readonly [number, number])[] | null {
  if (before.length === 0 || after.length === 0) return [];
  const words = (list: readonly CapturedSentence[]) => list.reduce((sum, s) => sum + s.words.length, 0);
  const cost = words(before) * after.length + words(after) * before.length;
  if (cost > work.left) return null;
  work.left -= cost;
  const [xs, ys] = [before.map(sortedWords), after.map(sortedWords)];
  const width = ys.length + 1;
  const likeness = new Float64Array(xs.length * ys.length);
  const best = new Float64Array((xs.length + 1) * width);
  for (let i = xs.length - 1; i >= 0; i--)
    for (let j = ys.length - 1; j >= 0; j--) {
      const alike = diceOf(xs[i] as Int32Array, ys[j] as Int32Array);
      likeness[i * ys.length + j] = alike;
      const both = alike >= REWORDED_MIN ? alike + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < xs.length && j < ys.length; ) {
    const alike = likeness[i * ys.length + j] ?? 0;
    const here = best[i * width + j] ?? 0;
    if (alike >= REWORDED_MIN && here === alike + (best[(i + 1) * width + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}

const sortedWords = ({ words }: CapturedSentence): Int32Array => words.toSorted();

/** Dice coefficient of two sorted lists of words, 0 to 1. */
function diceOf(a: Int32Array, b: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
