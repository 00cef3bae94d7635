import { claimFeatures } from './claim-features.ts';
import { type ClaimModel, claimOdds } from './claim-odds.ts';
import type { OpposedPair } from './disputes-denials.ts';
import type { FigurePair } from './disputes-figures.ts';
import { likeness, type TermWeights } from './likeness.ts';
import type { Paired } from './pair-scores.ts';
import type { Proposition } from './propositions.ts';

/** Pairs that may dispute each other, with the odds that they would be one claim but for what they differ in. */
export interface Rivalry {
  readonly opposed: readonly OpposedPair[];
  readonly rivals: readonly FigurePair[];
}

/**
 * What a denial is about is asked as what a claim is about: the odds that the two would be one claim if neither denied anything, or if
 * neither gave a number. The pairs stand among their like only, since a denial competes with no retelling.
 */
export function rivalryOf(
  propositions: readonly Proposition[],
  { opposed, figures }: Pick<Paired, 'opposed' | 'figures'>,
  model: ClaimModel,
  weigh: TermWeights,
): Rivalry {
  const bare = propositions.map((p) => (p.figures.size > 0 ? withoutFigures(p) : p));
  const oddsOf = <P extends { readonly i: number; readonly j: number }>(
    pairs: readonly P[],
    among: readonly Proposition[],
    score: (pair: P) => number,
  ): (P & { readonly odds: number })[] => {
    const asked = pairs.map((pair) => {
      const { i, j } = pair;
      return { i, j, features: claimFeatures(among[i] as Proposition, among[j] as Proposition, score(pair), weigh) };
    });
    const odds = claimOdds(asked, (i) => propositions[i]?.article ?? -1, model);
    return pairs.map((pair, k) => ({ ...pair, odds: odds[k] ?? Number.NEGATIVE_INFINITY }));
  };
  return {
    opposed: oddsOf(opposed, propositions, ({ score }) => score),
    rivals: oddsOf(figures, bare, ({ i, j }) => likeness(bare[i] as Proposition, bare[j] as Proposition, weigh)),
  };
}

/** The same, as if it gave no number. */
const withoutFigures = (p: Proposition): Proposition => ({
  ...p,
  figures: new Set(),
  terms: new Map([...p.terms].filter(([term]) => !/\p{N}/u.test(term))),
});
