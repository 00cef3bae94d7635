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

/** A pair of statements of two articles, by the statements' numbers, with the answers of `claimFeatures`. */
export interface AskedPair {
  readonly i: number;
  readonly j: number;
  readonly features: ClaimFeatures;
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

/** The log-odds that each pair is one claim, in the order of the pairs. `articleOf` gives the article of a statement's number. */
export function claimOdds(pairs: readonly AskedPair[], articleOf: (i: number) => number, model: ClaimModel): number[] {
  const alone = pairs.map((pair) => logOdds(model.alone, pair.features));
  const standing = standingOf(pairs, alone, articleOf);
  return pairs.map((_, k) => logOdds(model.among, standing[k] ?? []));
}

/** Ranks and leads count no further than this: behind the sixth, and by more than six in log-odds, nothing more is said. */
const RANK_MAX = 5;
const LEAD_MAX = 6;
/** What is set against a pair without rival. */
const NO_RIVAL = -4;

/** The answers of `STANDING` for each pair. */
export function standingOf(
  pairs: readonly AskedPair[],
  alone: readonly number[],
  articleOf: (i: number) => number,
): number[][] {
  const rivals = new Map<string, number[]>();
  const file = (from: number, to: number, k: number) => {
    const key = `${from}:${articleOf(to)}`;
    const filed = rivals.get(key);
    if (filed) filed.push(k);
    else rivals.set(key, [k]);
  };
  pairs.forEach(({ i, j }, k) => {
    file(i, j, k);
    file(j, i, k);
  });
  const ranks: number[][] = pairs.map(() => []);
  const leads: number[][] = pairs.map(() => []);
  const odds = (k: number | undefined): number => (k === undefined ? NO_RIVAL : (alone[k] ?? NO_RIVAL));
  for (const filed of rivals.values()) {
    filed.sort((x, y) => odds(y) - odds(x) || x - y);
    filed.forEach((k, rank) => {
      const lead = odds(k) - odds(rank === 0 ? filed[1] : filed[0]);
      ranks[k]?.push(Math.min(rank, RANK_MAX));
      leads[k]?.push(Math.max(-LEAD_MAX, Math.min(LEAD_MAX, lead)));
    });
  }
  return pairs.map((_, k) => {
    const [rank, lead] = [ranks[k] ?? [], leads[k] ?? []];
    const worst = Math.max(...rank);
    return [odds(k), worst, Math.min(...rank), Math.max(...lead), Math.min(...lead), worst === 0 ? 1 : 0];
  });
}
