import { likeness, opposed, sameForce, type TermWeights } from './likeness.ts';
import type { Proposition } from './propositions.ts';
import { samePlace, type Twins } from './twins.ts';

/** What the comparison of texts lends to the comparison of statements. */
export interface PairContext {
  readonly twins: Twins;
  /** The number of the report of each article: retellings keep the order of what they retell. */
  readonly reportOf: readonly number[];
}

/** Thresholds and shares of the pair scores, chosen as in `WEIGHING`. */
export const PAIRING = {
  /** Less alike pairs count as unlike. */
  least: 0.2,
  /** Statements of one article are the same claim only when nearly the same: an article seldom says a thing twice. */
  withinArticle: 0.62,
  /** Two different places of a copied passage are two statements, however alike. */
  otherPlace: 0.5,
  /** What a like neighbour on one side adds in two texts of one report. */
  neighbour: 0.08,
  /** A neighbour is like from here. */
  neighbourLeast: 0.45,
};

/** Pairs are looked for by this many of the rarest terms of each statement … */
const RAREST_TERMS = 8;
/** … among at most this many statements that have the term: both keep large stories near linear. */
const POSTINGS_MAX = 160;

export type Scores = Map<number, Map<number, number>>;

export interface Scored {
  /** Scores of pairs that may be one claim. */
  readonly scores: Scores;
  /** Pairs of which one says what the other denies, with their likeness. */
  readonly opposed: readonly { readonly i: number; readonly j: number; readonly score: number }[];
}

/** The likeness of every pair that shares a telling term; twins in a shared passage are the same, whatever they share. */
export function scorePairs(propositions: readonly Proposition[], weigh: TermWeights, context: PairContext): Scored {
  const scores: Scores = new Map();
  const against: { i: number; j: number; score: number }[] = [];
  const put = (i: number, j: number, score: number) => {
    scores.set(i, (scores.get(i) ?? new Map<number, number>()).set(j, score));
    scores.set(j, (scores.get(j) ?? new Map<number, number>()).set(i, score));
  };
  const index = new Map<string, number[]>();
  const twinned = twinPairs(propositions, context.twins);
  propositions.forEach((p, i) => {
    const candidates = new Set<number>(twinned.get(i)?.keys() ?? []);
    const rarest = [...p.terms.keys()].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1));
    for (const term of rarest.slice(0, RAREST_TERMS)) for (const j of index.get(term) ?? []) candidates.add(j);
    for (const term of rarest) {
      const seen = index.get(term) ?? [];
      if (seen.length < POSTINGS_MAX) seen.push(i);
      index.set(term, seen);
    }
    for (const j of candidates) {
      const other = propositions[j];
      if (!other || j >= i || !sameForce(p, other)) continue;
      const place = twinned.get(i)?.get(j);
      const score = place === true ? 1 : likeness(p, other, weigh) * (place === false ? PAIRING.otherPlace : 1);
      if (opposed(p, other)) {
        against.push({ i, j, score });
        continue;
      }
      if (nested(p, other)) continue;
      const enough = p.article === other.article ? score >= PAIRING.withinArticle : score > PAIRING.least;
      if (enough) put(i, j, score);
    }
  });
  return { scores: withNeighbours(propositions, scores, context), opposed: against };
}

/** For statements inside shared passages: true for the statement at the same place, false for those of the passage elsewhere. */
function twinPairs(propositions: readonly Proposition[], twins: Twins): Map<number, Map<number, boolean>> {
  const byArticle = new Map<number, number[]>();
  propositions.forEach((p, i) => byArticle.set(p.article, [...(byArticle.get(p.article) ?? []), i]));
  const found = new Map<number, Map<number, boolean>>();
  propositions.forEach((p, i) => {
    for (const other of twins.sharing(p.article)) {
      if (other >= p.article) continue;
      const there = p.statement.content.map((c) => twins.counterpart(p.article, c, other));
      if (there.some((r) => r === null)) continue;
      for (const j of byArticle.get(other) ?? []) {
        const q = propositions[j] as Proposition;
        const same =
          q.statement.content.length === there.length &&
          q.statement.content.every((c, k) => there[k] != null && samePlace(c, there[k]));
        const inside = q.statement.content.every((c) => twins.counterpart(other, c, p.article) !== null);
        if (same || inside) found.set(i, (found.get(i) ?? new Map<number, boolean>()).set(j, same));
      }
    }
  });
  return found;
}

/** One content inside the other, in one article: reporting inside reporting, not one claim told twice. */
function nested(a: Proposition, b: Proposition): boolean {
  if (a.article !== b.article) return false;
  return a.statement.content.some((x) => b.statement.content.some((y) => x.start < y.end && y.start < x.end));
}

/**
 * A retelling keeps the order of what it retells: a pair whose neighbours before and after are alike too is likelier one claim.
 */
function withNeighbours(propositions: readonly Proposition[], scores: Scores, context: PairContext): Scores {
  const at = new Map(propositions.map((p, i) => [`${p.article}:${p.order}`, i]));
  const beside = (i: number, j: number, side: 1 | -1): boolean => {
    const [p, q] = [propositions[i] as Proposition, propositions[j] as Proposition];
    for (const [dp, dq] of [
      [1, 1],
      [1, 2],
      [2, 1],
    ] as const) {
      const x = at.get(`${p.article}:${p.order + side * dp}`);
      const y = at.get(`${q.article}:${q.order + side * dq}`);
      if (x !== undefined && y !== undefined && (scores.get(x)?.get(y) ?? 0) >= PAIRING.neighbourLeast) return true;
    }
    return false;
  };
  const raised: Scores = new Map();
  for (const [i, row] of scores) {
    const out = new Map<number, number>();
    for (const [j, score] of row) {
      const [p, q] = [propositions[i] as Proposition, propositions[j] as Proposition];
      const retold = p.article !== q.article && context.reportOf[p.article] === context.reportOf[q.article];
      const sides = retold && score < 1 ? Number(beside(i, j, 1)) + Number(beside(i, j, -1)) : 0;
      out.set(j, Math.min(1, score + sides * PAIRING.neighbour));
    }
    raised.set(i, out);
  }
  return raised;
}
