import { claimFeatures } from './claim-features.ts';
import { type ClaimModel, claimOdds } from './claim-odds.ts';
import type { RivalPairs } from './disputes-pairs.ts';
import { likeness, type TermWeights } from './likeness.ts';
import type { PairList } from './pair-list.ts';
import { articlesOf, type Paired } from './pair-scores.ts';
import type { Proposition } from './propositions.ts';

/** Pairs that may dispute each other, with the odds that they would be one claim but for what they differ in. */
export interface Rivalry {
  /** One says what the other denies. */
  readonly opposed: RivalPairs;
  /** They give other figures. */
  readonly rivals: RivalPairs;
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
  const bare = propositions.map((p) => (p.figures.length > 0 ? withoutFigures(p) : p));
  const articles = articlesOf(propositions);
  const asked = (pairs: PairList, among: readonly Proposition[], score: (k: number) => number): RivalPairs => {
    const at = (i: number) => among[i] as Proposition;
    const featuresOf = (k: number) => claimFeatures(at(pairs.i(k)), at(pairs.j(k)), score(k), weigh);
    return { pairs, odds: claimOdds(pairs, featuresOf, articles, model) };
  };
  const alike = (k: number) => likeness(bare[figures.i(k)] as Proposition, bare[figures.j(k)] as Proposition, weigh);
  return { opposed: asked(opposed, propositions, (k) => opposed.score(k)), rivals: asked(figures, bare, alike) };
}

/** The same, as if it gave no number. */
const withoutFigures = (p: Proposition): Proposition => ({
  ...p,
  figures: [],
  terms: new Map([...p.terms].filter(([term]) => !/\p{N}/u.test(term))),
});
