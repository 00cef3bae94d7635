import type { Statement } from '../model/statement.ts';
import { sharesFigure } from './figures.ts';
import { lettersAlike } from './letter-runs.ts';
import { meets, overlapOfTerms, type TermWeights, termsShared } from './likeness.ts';
import type { Proposition } from './propositions.ts';

/**
 * What a pair of statements of two articles is asked, in the order of a model's weights. `yes` is 1, `no` 0; shares and
 * likenesses lie between.
 */
export const CLAIM_FEATURES = [
  /** `likeness`, raised where the order of telling in two texts of one report speaks for it. */
  'likeness',
  /** Weighted Dice of the contents' terms; containment of the lighter in the heavier; the common weight itself, 12 at most. */
  'overlap',
  'containment',
  'common weight',
  /** Weighted Dice of the terms of the whole sentences. */
  'sentences',
  /** Cosine of the runs of four letters: forms of one word that endings and synonyms do not bring together. */
  'letters',
  /** The lighter content's weight as a share of the heavier's; the terms of the shorter. */
  'lengths',
  'shorter',
  /** Names of people, bodies and groups: one in common, none in common, named on one side only. */
  'names meet',
  'names differ',
  'names on one side',
  /** Numbers: one in common, none in common. */
  'figures meet',
  'figures differ',
  'one speaker',
  'two sides',
  'other voice',
  'both the outlet',
  'both lead',
  'other certainty',
  'only one predicts',
  'one day',
  'places meet',
  'places differ',
] as const;

/** The answers for a pair, as many as there are `CLAIM_FEATURES`. */
export type ClaimFeatures = readonly number[];

const COMMON_WEIGHT_MAX = 12;

/** `likeness` is that of `likeness.ts`; the order of the two statements changes nothing. */
export function claimFeatures(a: Proposition, b: Proposition, likeness: number, weigh: TermWeights): ClaimFeatures {
  const { common, a: weightA, b: weightB } = termsShared(a.terms, b.terms, weigh);
  const [lighter, heavier] = weightA < weightB ? [weightA, weightB] : [weightB, weightA];
  const [s, t] = [a.statement, b.statement];
  const days = [dayOf(s), dayOf(t)];
  const known = a.speaker !== null && b.speaker !== null;
  const sided = a.side !== null && a.side === b.side;
  return [
    likeness,
    lighter + heavier === 0 ? 0 : (2 * common) / (lighter + heavier),
    lighter === 0 ? 0 : common / lighter,
    Math.min(common, COMMON_WEIGHT_MAX),
    overlapOfTerms(a.context, b.context, weigh),
    lettersAlike(a, b),
    heavier === 0 ? 0 : lighter / heavier,
    Math.min(a.terms.size, b.terms.size),
    meeting(a.names, b.names),
    differing(a.names, b.names),
    one(a.names.size > 0 !== b.names.size > 0),
    one(sharesFigure(a, b)),
    one(a.figures.length > 0 && b.figures.length > 0 && !sharesFigure(a, b)),
    one(known && a.speaker === b.speaker),
    one(known && a.speaker !== b.speaker && !sided),
    one(s.voice !== t.voice),
    one(s.voice === 'outlet' && t.voice === 'outlet'),
    one(a.lead && b.lead),
    one(s.certainty !== t.certainty),
    one((s.attitude === 'predicts') !== (t.attitude === 'predicts')),
    one(days[0] != null && days[0] === days[1]),
    meeting(a.places, b.places),
    differing(a.places, b.places),
  ];
}

const one = (yes: boolean): number => (yes ? 1 : 0);
const meeting = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => one(meets(a, b));
const differing = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => one(a.size > 0 && b.size > 0 && !meets(a, b));

/** `2031-05-03` of a day or an hour of it; null for what is less exact. */
const dayOf = (s: Statement): string | null => /^\d{4}-\d\d-\d\d/.exec(s.occurredAt?.value ?? '')?.[0] ?? null;
