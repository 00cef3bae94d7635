import { RIVAL_FEATURES } from './rival-features.ts';

/**
 * Which values of two texts are told of one thing, learnt from pairs of short texts and from stories with gold (`training/rivals.ts`): a logistic
 * regression, whose log-odds are the bias and the sum of weight times answer.
 */
export interface RivalModel {
  readonly features: readonly string[];
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Whether a model's weights fit the features of this program; one made for others would speak of other things. */
export const fitsRivals = (model: RivalModel): boolean =>
  model.features.join('|') === RIVAL_FEATURES.join('|') && model.weights.length === RIVAL_FEATURES.length;

export function rivalOdds({ bias, weights }: RivalModel, answers: readonly number[]): number {
  let sum = bias;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (answers[k] ?? 0);
  return sum;
}
