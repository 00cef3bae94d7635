import { letterWords } from '../text/words.ts';
import type { PairList } from './pair-list.ts';
import { type Proposition, stemOf } from './propositions.ts';

/** Pairs with their likeness, and the log-odds that each would be one claim but for what the two differ in, by their number in the list. */
export interface RivalPairs {
  readonly pairs: PairList;
  readonly odds: Float64Array;
}

/** Pairs of propositions that dispute each other. */
export type Rivals = readonly (readonly [Proposition, Proposition])[];

/** A reply answers what was said in its own sentence or in this many before it. */
export const REPLY_SENTENCES = 2;

/** Two people, or one person and nobody named: nobody disputes himself. */
export const apart = (p: Proposition, q: Proposition): boolean =>
  p.speaker === null || q.speaker === null || p.speaker !== q.speaker;

const sideName = (side: string): string => side.toLowerCase().replace(/^(?:the|its|their|an?) /, '');

/** Both speak for one body: `the river board`, and a spokeswoman for it. */
export const oneSide = (p: Proposition, q: Proposition): boolean =>
  p.side !== null && q.side !== null && sideName(p.side) === sideName(q.side);

/** Reporting inside reporting: one content holds part of the other. */
export const overlaps = (p: Proposition, q: Proposition): boolean =>
  p.article === q.article &&
  p.statement.content.some((x) => q.statement.content.some((y) => x.start < y.end && y.start < x.end));

/** The denial stands in the sentence of the claim or in one of the next. */
export const follows = (denial: Proposition, claim: Proposition): boolean =>
  denial.article === claim.article &&
  denial.sentence >= claim.sentence &&
  denial.sentence - claim.sentence <= REPLY_SENTENCES;

/** `q` tells of the one who says `p`: by his entity, or by a word that he is called by. */
export function isAbout(q: Proposition, p: Proposition): boolean {
  if (p.speaker !== null && q.terms.has(p.speaker)) return true;
  return calledBy(p).some((w) => q.terms.has(w));
}

/** The words of the name of the one who says it. */
export const calledBy = (p: Proposition): string[] =>
  letterWords((p.statement.source?.name ?? '').toLowerCase()).flatMap((w) => stemOf(w, 'NOUN') ?? []);
