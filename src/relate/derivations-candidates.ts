import type { ArticleId } from '../model/id.ts';
import type { ComparedStory } from './derivations-story.ts';

/** Up to this many articles every pair is compared; above, the candidates. The contract's number. */
export const EVERY_PAIR_MAX = 50;
/** Pairs compared at most, the likeliest first: about ten seconds of work. */
export const PAIRS_MAX = 5_000;
/** A stem is telling from this weight on, as for details (see rewrites). */
const TELLING_WEIGHT_MIN = 1.5;
/**
 * Share of the telling stems, or of the runs of five words, of one text that the other must have. Of 3,585 pairs in the story sets,
 * the 223 below it hold no copy, excerpt, rewrite, siblings or undetermined pair.
 */
const TELLING_SHARE_MIN = 0.25;

/** Pairs to compare, as indices `a` < `b`, in order; `left` is the number of pairs not compared. */
export interface Candidates {
  readonly pairs: readonly (readonly [number, number])[];
  readonly left: number;
}

export interface CandidateLimits {
  readonly everyPairMax?: number;
  readonly pairsMax?: number;
  /** Pairs that are compared in any case and count for no limit. */
  readonly always?: readonly (readonly [ArticleId, ArticleId])[];
}

/**
 * Every pair of a small story. Of a large one, pairs where most of one text's words could come from the other, found through an
 * index of shared runs of five words and of telling stems.
 */
export function candidatesOf(story: ComparedStory, limits: CandidateLimits = {}): Candidates {
  const { everyPairMax = EVERY_PAIR_MAX, pairsMax = PAIRS_MAX, always = [] } = limits;
  const size = story.profiles.length;
  const total = (size * (size - 1)) / 2;
  if (size <= everyPairMax) {
    const pairs = story.profiles.flatMap((_, b) => Array.from({ length: b }, (_, a) => [a, b] as const));
    return { pairs: pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]), left: 0 };
  }
  const stems = story.profiles.map((p) =>
    [...p.everyStem].filter((s) => (story.weights[s] ?? 0) >= TELLING_WEIGHT_MIN),
  );
  const shingles = story.profiles.map((p) => [...new Set(p.words.shingles)]);
  const [byStems, byShingles] = [sharesOf(stems), sharesOf(shingles)];
  const scored: { a: number; b: number; score: number }[] = [];
  for (let b = 1; b < size; b++) {
    const [ofStems, ofShingles] = [byStems(b), byShingles(b)];
    for (let a = 0; a < b; a++) {
      const score = Math.max(ofStems[a] ?? 0, ofShingles[a] ?? 0);
      if (score >= TELLING_SHARE_MIN) scored.push({ a, b, score });
    }
  }
  scored.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const place = new Map(story.profiles.map((profile, k) => [profile.given.article.id, k]));
  const chosen = new Map<number, readonly [number, number]>();
  for (const { a, b } of scored.slice(0, pairsMax)) chosen.set(a * size + b, [a, b]);
  for (const [x, y] of always) {
    const [a = 0, b = 0] = [place.get(x) ?? 0, place.get(y) ?? 0].sort((p, q) => p - q);
    if (a < b) chosen.set(a * size + b, [a, b]);
  }
  const pairs = [...chosen.values()];
  return { pairs: pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]), left: total - pairs.length };
}

/** A mark that more articles than this have tells nothing about a pair, and would make the index quadratic in work. */
const HOLDERS_MAX = 200;

/** For an article: how many marks each one before it shares with it, as a share of the marks of the one of both that has fewer. */
function sharesOf(marks: readonly (readonly number[])[]): (b: number) => Float64Array {
  const holders = new Map<number, number[]>();
  marks.forEach((list, k) => {
    for (const mark of list) {
      const known = holders.get(mark);
      if (known === undefined) holders.set(mark, [k]);
      else known.push(k);
    }
  });
  return (b) => {
    const counts = new Float64Array(b);
    for (const mark of marks[b] ?? []) {
      const list = holders.get(mark) ?? [];
      if (list.length <= HOLDERS_MAX) for (const a of list) if (a < b) counts[a] = (counts[a] ?? 0) + 1;
    }
    return counts.map((count, a) => {
      const fewer = Math.min(marks[a]?.length ?? 0, marks[b]?.length ?? 0);
      return fewer === 0 ? 0 : count / fewer;
    });
  };
}
