import { SPEAKER_PRONOUNS } from '../languages/en/people.ts';
import type { Member, MemberRelation } from '../model/claim.ts';
import type { Alignment } from '../model/comparison.ts';
import type { StatementId } from '../model/id.ts';
import type { ClaimModel } from './claim-odds.ts';
import { averageLinkOfOnes } from './clusters.ts';
import { disputesAmong } from './disputes.ts';
import { rivalryOf, rivalsAmong } from './disputes-odds.ts';
import { containmentOfTerms, overlapOfTerms, type TermWeights, termWeights } from './likeness.ts';
import { laidOut, type PairContext, pairUp, scoresOf, twinPairsOf } from './pair-scores.ts';
import type { Proposition } from './propositions.ts';

/**
 * Average log-odds at which two groups of statements are one claim. It lies below 0 because a pair without a term in common counts
 * as surely two. On fifteen stories, each told by a model that learnt from the others: -1 gives precision .79 and recall .45 of the
 * pairs, -.7 gives .81 and .43, -.4 gives .85 and .41; the origins of frozen stories are counted best from -1 to -.7.
 */
export const CLAIM = { oddsMin: -0.7 };

export interface Aligned {
  readonly alignments: readonly Alignment[];
  readonly disputes: readonly (readonly [StatementId, StatementId])[];
  readonly rivals: readonly (readonly [StatementId, StatementId])[];
}

/**
 * The same proposition across articles: average-link clustering of the statements by their likeness. An average over all
 * pairs keeps `a like b, b like c` from pulling unlike a and c together.
 */
export function alignStatements(
  propositions: readonly Proposition[],
  context: PairContext,
  model: ClaimModel,
): Aligned {
  const weigh = weightsAmong(propositions, context);
  const { scored, twins, disputes, rivals } = linksAmong(propositions, weigh, context, model);
  const groups = averageLinkOfOnes(propositions.length, scored, twins, laidOut(CLAIM.oddsMin));
  const alignments = groups.map((group) =>
    toAlignment(
      group.map((i) => propositions[i] as Proposition),
      weigh,
    ),
  );
  return { alignments, disputes, rivals };
}

/** What pairs of statements say of one another. What was only needed to find it out goes with this function, before the clustering. */
function linksAmong(propositions: readonly Proposition[], weigh: TermWeights, context: PairContext, model: ClaimModel) {
  const paired = pairUp(propositions, weigh, context);
  const rivalry = rivalryOf(propositions, paired, model, weigh);
  return {
    disputes: disputesAmong(propositions, rivalry, weigh),
    rivals: rivalsAmong(propositions, rivalry),
    twins: twinPairsOf(paired),
    scored: scoresOf(propositions, paired, model, weigh),
  };
}

/** How much each term tells in this story. Copies say nothing new about how rare a word is: of a copied statement only the first counts. */
export const weightsAmong = (propositions: readonly Proposition[], context: PairContext): TermWeights =>
  termWeights(oncePerReport(propositions, context));

function oncePerReport(propositions: readonly Proposition[], { twins }: PairContext): Proposition[] {
  return propositions.filter((p) => {
    const first = p.statement.content[0];
    if (first === undefined) return false;
    return !twins
      .sharing(p.article)
      .some((other) => other < p.article && twins.counterpart(p.article, first, other) !== null);
  });
}

/**
 * The member that shares most with the others leads: its words are the claim's headline. Where a pronoun opens them, the next
 * one leads that names who or what its verb is told of, if there is one.
 */
function toAlignment(group: readonly Proposition[], weigh: TermWeights): Alignment {
  const few = group.slice(0, LEAD_COMPARED_MAX);
  const central = few.map((p, i) => ({
    p,
    i,
    sum: few.reduce((n, q) => n + overlapOfTerms(p.terms, q.terms, weigh), 0),
  }));
  central.sort((x, y) => y.sum - x.sum || x.i - y.i);
  const [first] = central;
  const named = first && isOpenedByPronoun(first.p) ? central.find(({ p }) => p.doing && !isOpenedByPronoun(p)) : first;
  const lead = (named ?? first)?.p as Proposition;
  const rest = group.filter((p) => p !== lead);
  const members: Member[] = [
    { statement: lead.statement.id, relation: 'same' },
    ...rest.map((p) => ({ statement: p.statement.id, relation: relationOf(p, lead, weigh) })),
  ];
  const headline = [...lead.statement.content].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return { headline: headline as NonNullable<typeof headline>, members };
}

/** > | [it] was carrying 112 passengers   beside   | [the ferry] carried 112 people */
const isOpenedByPronoun = ({ doing }: Proposition): boolean => SPEAKER_PRONOUNS.has(doing.trim().toLowerCase());

/** The lead of a large claim is looked for among its first members. */
const LEAD_COMPARED_MAX = 60;

/** Contents with this much in common say the same but for words of grammar. */
const SAME_OVERLAP_MIN = 0.92;
/** One content holds nearly all that the other says, and the other much less of it. */
const SPECIFIC_CONTAINMENT_MIN = 0.75;
const SPECIFIC_MARGIN = 0.25;

function relationOf(p: Proposition, lead: Proposition, weigh: TermWeights): MemberRelation {
  if (overlapOfTerms(p.terms, lead.terms, weigh) >= SAME_OVERLAP_MIN) return 'same';
  const rank = { certain: 2, probable: 1, possible: 0, unverified: 1 } as const;
  const difference = rank[p.statement.certainty] - rank[lead.statement.certainty];
  if (difference !== 0 && p.statement.certainty !== 'unverified' && lead.statement.certainty !== 'unverified')
    return difference > 0 ? 'stronger' : 'weaker';
  const inLead = containmentOfTerms(p.terms, lead.terms, weigh);
  const inP = containmentOfTerms(lead.terms, p.terms, weigh);
  if (inLead >= SPECIFIC_CONTAINMENT_MIN && inP < inLead - SPECIFIC_MARGIN) return 'less-specific';
  if (inP >= SPECIFIC_CONTAINMENT_MIN && inLead < inP - SPECIFIC_MARGIN) return 'more-specific';
  return 'paraphrase';
}
