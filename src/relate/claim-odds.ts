import { CLAIM_FEATURES, type ClaimFeatures } from './claim-features.ts';

/** Weights of one logistic regression: the log-odds are the bias and the sum of weight times answer. */
export interface LogisticWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Which pairs of statements are one claim, learnt from stories with gold (`training/claims.ts`). `alone` sees the pair; `among`
 * also sees how it stands among the pairs that compete with it (`STANDING`).
 */
export interface ClaimModel {
  readonly features: readonly string[];
  readonly alone: LogisticWeights;
  readonly among: LogisticWeights;
}

/**
 * How a pair stands among those of either statement with others of the other's article, by the log-odds that it has alone: an
 * article tells a thing once or twice, so of several like statements the likest is likelier the same claim.
 */
export const STANDING = ['alone', 'worse rank', 'better rank', 'better lead', 'worse lead', 'best for both'] as const;

/** Pairs of statements of two articles, by the statements' numbers. */
export interface AskedPairs {
  readonly size: number;
  i(k: number): number;
  j(k: number): number;
}

/** Whether a model's weights fit the features of this program; one made for others would speak of other things. */
export const fitsFeatures = (model: ClaimModel): boolean =>
  model.features.join('|') === CLAIM_FEATURES.join('|') &&
  model.alone.weights.length === CLAIM_FEATURES.length &&
  model.among.weights.length === STANDING.length;

export function logOdds({ bias, weights }: LogisticWeights, answers: readonly number[]): number {
  let sum = bias;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (answers[k] ?? 0);
  return sum;
}

/**
 * The log-odds that each pair is one claim, in the order of the pairs. `featuresOf` gives the answers for a pair, `articleOf` the article
 * of each statement.
 */
export function claimOdds(
  pairs: AskedPairs,
  featuresOf: (k: number) => ClaimFeatures,
  articleOf: Int32Array,
  model: ClaimModel,
): Float64Array {
  const alone = new Float64Array(pairs.size);
  for (let k = 0; k < pairs.size; k++) alone[k] = logOdds(model.alone, featuresOf(k));
  const odds = new Float64Array(pairs.size);
  // The odds of a pair are known where its lead is needed no more, so both have one place.
  eachStanding(
    pairs,
    alone,
    articleOf,
    (k, standing) => {
      odds[k] = logOdds(model.among, standing);
    },
    odds,
  );
  return odds;
}

/** Ranks and leads count no further than this: behind the sixth, and by more than six in log-odds, nothing more is said. */
const RANK_MAX = 5;
const LEAD_MAX = 6;
/** What is set against a pair without rival. */
const NO_RIVAL = -4;

/** Tells the answers of `STANDING` for each pair, once its standing is known from both sides. */
export function eachStanding(
  pairs: AskedPairs,
  alone: Float64Array,
  articleOf: Int32Array,
  tell: (k: number, standing: readonly number[]) => void,
  leadThere = new Float64Array(pairs.size),
): void {
  // Of a pair that was met from one side: its rank and lead there. Each is met twice, once for each statement.
  const rankThere = new Int8Array(pairs.size).fill(-1);
  const met = (k: number, rank: number, lead: number): void => {
    const other = rankThere[k] ?? -1;
    if (other < 0) {
      rankThere[k] = rank;
      leadThere[k] = lead;
      return;
    }
    const [worst, best] = [Math.max(rank, other), Math.min(rank, other)];
    const there = leadThere[k] ?? 0;
    tell(k, [alone[k] ?? NO_RIVAL, worst, best, Math.max(lead, there), Math.min(lead, there), worst === 0 ? 1 : 0]);
  };
  eachRivalry(pairs, alone, articleOf, (rivals) => {
    const odds = (rank: number): number => alone[rivals[rank] ?? -1] ?? NO_RIVAL;
    rivals.forEach((k, rank) => {
      const lead = odds(rank) - odds(rank === 0 ? 1 : 0);
      met(k, Math.min(rank, RANK_MAX), Math.max(-LEAD_MAX, Math.min(LEAD_MAX, lead)));
    });
  });
}

/** The pairs of one statement with those of one article, the likeliest first, for each statement and each article. */
function eachRivalry(
  pairs: AskedPairs,
  alone: Float64Array,
  articleOf: Int32Array,
  tell: (rivals: readonly number[]) => void,
): void {
  const { ends, filed } = byStatement(pairs, articleOf.length);
  for (let from = 0; from < articleOf.length; from++) {
    const other = (k: number): number => articleOf[pairs.i(k) === from ? pairs.j(k) : pairs.i(k)] ?? -1;
    const own = [...filed.subarray(ends[from], ends[from + 1])].sort(
      (x, y) => other(x) - other(y) || (alone[y] ?? 0) - (alone[x] ?? 0) || x - y,
    );
    for (let first = 0, k = 1; k <= own.length; k++) {
      if (k < own.length && other(own[k] ?? -1) === other(own[first] ?? -1)) continue;
      tell(own.slice(first, k));
      first = k;
    }
  }
}

/** The pairs of each statement, one statement after the other; those of statement `i` stand from `ends[i]` to `ends[i + 1]`. */
function byStatement(pairs: AskedPairs, statements: number): { ends: Int32Array; filed: Int32Array } {
  const ends = new Int32Array(statements + 1);
  const sides = [(k: number) => pairs.i(k), (k: number) => pairs.j(k)];
  for (let k = 0; k < pairs.size; k++) for (const side of sides) ends[side(k) + 1] = (ends[side(k) + 1] ?? 0) + 1;
  for (let i = 0; i < statements; i++) ends[i + 1] = (ends[i + 1] ?? 0) + (ends[i] ?? 0);
  const filed = new Int32Array(2 * pairs.size);
  const next = ends.slice(0, statements);
  for (let k = 0; k < pairs.size; k++)
    for (const side of sides) {
      const at = next[side(k)] ?? 0;
      filed[at] = k;
      next[side(k)] = at + 1;
    }
  return { ends, filed };
}

/** The answers of `STANDING` for each pair, in the order of the pairs. */
export function standingOf(pairs: AskedPairs, alone: Float64Array, articleOf: Int32Array): (readonly number[])[] {
  const found: (readonly number[])[] = Array.from({ length: pairs.size }, () => []);
  eachStanding(pairs, alone, articleOf, (k, standing) => {
    found[k] = standing;
  });
  return found;
}
