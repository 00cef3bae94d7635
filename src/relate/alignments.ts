import type { Member, MemberRelation } from '../model/claim.ts';
import type { Alignment } from '../model/comparison.ts';
import type { StatementId } from '../model/id.ts';
import { type Weights, weightedContainment, weightedOverlap } from '../text/similarity.ts';
import { likeness, opposed, sameForce } from './likeness.ts';
import { type Proposition, weightsOfAll } from './propositions.ts';

/** Average likeness at which two groups of statements are one claim. */
export const CLAIM_LIKENESS_MIN = 0.46;
/** Statements of one article are the same claim only when nearly the same: an article seldom says a thing twice. */
export const WITHIN_ARTICLE_MIN = 0.6;
/** Above this many statements only pairs that share a telling word are compared. */
const PAIRS_INDEXED_FROM = 400;

/**
 * The same proposition across articles: average-link clustering of the statements by their likeness. An average over all
 * pairs keeps `a like b, b like c` from pulling unlike a and c together.
 */
export function alignStatements(propositions: readonly Proposition[]): Aligned {
  const weights = weightsOfAll(propositions);
  const disputes: [StatementId, StatementId][] = [];
  const scores = pairScores(propositions, weights, (a, b) => disputes.push([b.statement.id, a.statement.id]));
  const groups = cluster(propositions, scores);
  return { alignments: groups.map((group) => toAlignment(group, weights)), disputes };
}

export interface Aligned {
  readonly alignments: readonly Alignment[];
  readonly disputes: readonly (readonly [StatementId, StatementId])[];
}

/** A denial is about a claim when the two are at least this alike. */
export const DISPUTE_LIKENESS_MIN = 0.5;

type Scores = ReadonlyMap<number, ReadonlyMap<number, number>>;

function pairScores(
  propositions: readonly Proposition[],
  weights: Weights,
  dispute: (a: Proposition, b: Proposition) => void,
): Scores {
  const scores = new Map<number, Map<number, number>>();
  const index = new Map<string, number[]>();
  propositions.forEach((p, i) => {
    const candidates = new Set<number>();
    for (const word of p.words) {
      const seen = index.get(word) ?? [];
      const telling = propositions.length < PAIRS_INDEXED_FROM || seen.length < 120;
      if (telling) for (const j of seen) candidates.add(j);
      seen.push(i);
      index.set(word, seen);
    }
    for (const j of candidates) {
      const other = propositions[j];
      if (!other || !sameForce(p, other)) continue;
      const score = likeness(p, other, weights);
      if (opposed(p, other)) {
        if (score >= DISPUTE_LIKENESS_MIN && (p.speaker === null || p.speaker !== other.speaker)) dispute(p, other);
        continue;
      }
      if (nested(p, other)) continue;
      const enough = p.article === other.article ? score >= WITHIN_ARTICLE_MIN : score > 0.2;
      if (!enough) continue;
      scores.set(i, (scores.get(i) ?? new Map<number, number>()).set(j, score));
      scores.set(j, (scores.get(j) ?? new Map<number, number>()).set(i, score));
    }
  });
  return scores;
}

/** One content inside the other, in one article: reporting inside reporting, not one claim told twice. */
function nested(a: Proposition, b: Proposition): boolean {
  if (a.article !== b.article) return false;
  return a.statement.content.some((x) => b.statement.content.some((y) => x.start < y.end && y.start < x.end));
}

function cluster(propositions: readonly Proposition[], scores: Scores): Proposition[][] {
  const groups = new Map<number, number[]>(propositions.map((_, i) => [i, [i]]));
  const links = new Map<number, Map<number, number>>();
  for (const [i, row] of scores) links.set(i, new Map(row));
  for (;;) {
    let best: { a: number; b: number; score: number } | null = null;
    for (const [a, row] of links)
      for (const [b, sum] of row) {
        if (b <= a) continue;
        const score = sum / ((groups.get(a)?.length ?? 1) * (groups.get(b)?.length ?? 1));
        if (score >= CLAIM_LIKENESS_MIN && (best === null || score > best.score + 1e-12)) best = { a, b, score };
      }
    if (best === null) break;
    join(groups, links, best.a, best.b);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a - b).flatMap((i) => propositions[i] ?? []));
}

/** Group b joins group a; links are sums of pair scores, so that the average follows from the sizes. */
function join(groups: Map<number, number[]>, links: Map<number, Map<number, number>>, a: number, b: number): void {
  groups.set(a, [...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
  groups.delete(b);
  const row = links.get(a) ?? new Map<number, number>();
  for (const [c, sum] of links.get(b) ?? []) {
    links.get(c)?.delete(b);
    if (c === a) continue;
    row.set(c, (row.get(c) ?? 0) + sum);
    links.get(c)?.set(a, row.get(c) ?? 0);
  }
  row.delete(b);
  links.set(a, row);
  links.delete(b);
}

/** The member that shares most with the others leads: its words are the claim's headline. */
function toAlignment(group: readonly Proposition[], weights: Weights): Alignment {
  const central = [...group].map((p, i) => ({
    p,
    i,
    sum: group.reduce((n, q) => n + weightedOverlap(p.words, q.words, weights), 0),
  }));
  central.sort((x, y) => y.sum - x.sum || x.i - y.i);
  const lead = central[0]?.p as Proposition;
  const rest = group.filter((p) => p !== lead);
  const members: Member[] = [
    { statement: lead.statement.id, relation: 'same' },
    ...rest.map((p) => ({ statement: p.statement.id, relation: relationOf(p, lead, weights) })),
  ];
  const headline = [...lead.statement.content].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return { headline: headline as NonNullable<typeof headline>, members };
}

/** Contents with this much in common say the same but for words of grammar. */
const SAME_OVERLAP_MIN = 0.92;
/** One content holds nearly all that the other says, and the other much less of it. */
const SPECIFIC_CONTAINMENT_MIN = 0.75;
const SPECIFIC_MARGIN = 0.25;

function relationOf(p: Proposition, lead: Proposition, weights: Weights): MemberRelation {
  if (weightedOverlap(p.words, lead.words, weights) >= SAME_OVERLAP_MIN) return 'same';
  const rank = { certain: 2, probable: 1, possible: 0, unverified: 1 } as const;
  const difference = rank[p.statement.certainty] - rank[lead.statement.certainty];
  if (difference !== 0 && p.statement.certainty !== 'unverified' && lead.statement.certainty !== 'unverified')
    return difference > 0 ? 'stronger' : 'weaker';
  const inLead = weightedContainment(p.words, lead.words, weights);
  const inP = weightedContainment(lead.words, p.words, weights);
  if (inLead >= SPECIFIC_CONTAINMENT_MIN && inP < inLead - SPECIFIC_MARGIN) return 'less-specific';
  if (inP >= SPECIFIC_CONTAINMENT_MIN && inLead < inP - SPECIFIC_MARGIN) return 'more-specific';
  return 'paraphrase';
}
