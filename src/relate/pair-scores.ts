import type { Range } from '../model/span.ts';
import { blameEachOther } from './blame.ts';
import { claimFeatures } from './claim-features.ts';
import { type AskedPair, type ClaimModel, claimOdds } from './claim-odds.ts';
import { likeness, onlyNames, opposed, otherFigures, otherOutcome, sameForce, type TermWeights } from './likeness.ts';
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
  least: 0.24,
  /** Statements of one article are the same claim only when nearly the same: an article seldom says a thing twice. */
  withinArticle: 0.58,
  /** Two statements of one article that are not nearly the same speak against the union of their groups. */
  saidBeside: -0.5,
  /** The same for two texts of one report, where the order of telling may still show it. */
  retoldLeast: 0.12,
  /** What being on the best path through two texts of one report adds. */
  path: 0.16,
  /** A pair on the path counts this much more where the pairs before and after it are near it. */
  pathNear: 0.14,
};

/** Pairs are looked for by this many of the rarest terms of each statement … */
const RAREST_TERMS = 8;
/** … among at most this many statements that have the term: both keep large stories near linear. */
const POSTINGS_MAX = 160;

export type Scores = Map<number, Map<number, number>>;

/** A score is the same from either side. */
function put(scores: Scores, i: number, j: number, score: number): void {
  scores.set(i, (scores.get(i) ?? new Map<number, number>()).set(j, score));
  scores.set(j, (scores.get(j) ?? new Map<number, number>()).set(i, score));
}

export interface Paired {
  /** Pairs of one text, or of a text and its copy, with the score that they keep. */
  readonly beside: readonly { readonly i: number; readonly j: number; readonly score: number }[];
  /** Every pair of two articles that may be one claim, with what the model is told of it. */
  readonly asked: readonly TwinnedPair[];
  /** Pairs of which one says what the other denies, with their likeness. */
  readonly opposed: readonly { readonly i: number; readonly j: number; readonly score: number }[];
  /** Pairs that give other figures. */
  readonly figures: readonly { readonly i: number; readonly j: number }[];
}

export interface TwinnedPair extends AskedPair {
  /** Both stand at the same place of a shared passage. */
  readonly twin: boolean;
}

/** Every pair that shares a telling term; twins in a shared passage are the same, whatever they share. */
export function pairUp(propositions: readonly Proposition[], weigh: TermWeights, context: PairContext): Paired {
  const scores: Scores = new Map();
  const across: { i: number; j: number; twin: boolean }[] = [];
  const beside: { i: number; j: number; score: number }[] = [];
  const against: { i: number; j: number; score: number }[] = [];
  const figures: { i: number; j: number }[] = [];
  const index = new Map<string, number[]>();
  const twinned = twinPairs(propositions, context.twins);
  propositions.forEach((p, i) => {
    const candidates = new Set<number>(twinned.get(i) ?? []);
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
      const twin = twinned.get(i)?.has(j) === true;
      const place = twin ? 'twin' : placeOf(p, other, context.twins);
      const score = twin ? 1 : likeness(p, other, weigh);
      if (opposed(p, other)) {
        against.push({ i, j, score });
        continue;
      }
      if (place === 'within') continue;
      if (otherFigures(p, other)) figures.push({ i, j });
      if (place === 'beside') beside.push({ i, j, score: score >= PAIRING.withinArticle ? score : PAIRING.saidBeside });
      else if (twin || !toldApart(p, other)) {
        across.push({ i, j, twin });
        const retold = context.reportOf[p.article] === context.reportOf[other.article];
        if (score > (retold ? PAIRING.retoldLeast : PAIRING.least)) put(scores, i, j, score);
      }
    }
  });
  const likely = pruned(withPaths(propositions, scores, context));
  const asked = across.map(({ i, j, twin }): TwinnedPair => {
    const [p, q] = [propositions[i] as Proposition, propositions[j] as Proposition];
    return { i, j, twin, features: claimFeatures(p, q, likely.get(i)?.get(j) ?? 0, weigh) };
  });
  return { asked, beside, opposed: against, figures };
}

/** Surer than this, either way, is no surer: one sure pair must not outweigh the doubts about all others of its groups. */
const ODDS_MAX = 3;

/** The log-odds as they are summed by `averageLink`: from 0, surely two claims, as what was never paired, to 1. */
export const laidOut = (odds: number): number => Math.max(0, Math.min(1, (odds + ODDS_MAX) / (2 * ODDS_MAX)));

/** Scores of pairs of two articles are the model's; twins have none, for they are one to begin with. */
export function scoresOf(propositions: readonly Proposition[], { asked, beside }: Paired, model: ClaimModel): Scores {
  const scores: Scores = new Map();
  const odds = claimOdds(asked, (i) => propositions[i]?.article ?? -1, model);
  asked.forEach(({ i, j, twin }, k) => {
    const score = laidOut(odds[k] ?? -ODDS_MAX);
    if (!twin && score > 0) put(scores, i, j, score);
  });
  for (const { i, j, score } of beside) put(scores, i, j, score);
  return scores;
}

/** Two claims whatever else they share: another culprit, another outcome, another number of one unit, or nothing but names and places in common. */
const toldApart = (p: Proposition, q: Proposition): boolean =>
  otherOutcome(p, q) || otherFigures(p, q) || onlyNames(p, q) || blameEachOther(p, q);

/** What the order of telling did not raise counts as unlike below the common threshold. */
function pruned(scores: Scores): Scores {
  for (const row of scores.values()) for (const [j, score] of row) if (score <= PAIRING.least) row.delete(j);
  return scores;
}

/** The statements of earlier articles that stand at the same place of a shared passage, by statement. */
function twinPairs(propositions: readonly Proposition[], twins: Twins): Map<number, Set<number>> {
  const byStart = new Map<string, number[]>();
  propositions.forEach((p, i) => {
    const key = `${p.article}:${p.statement.content[0]?.start}`;
    byStart.set(key, [...(byStart.get(key) ?? []), i]);
  });
  const found = new Map<number, Set<number>>();
  propositions.forEach((p, i) => {
    const same = new Set<number>();
    for (const other of twins.sharing(p.article)) {
      if (other >= p.article) continue;
      const there = p.statement.content.map((c) => twins.counterpart(p.article, c, other));
      const first = there[0];
      if (first == null || there.some((r) => r === null)) continue;
      for (let at = first.start - PLACE_SLACK; at <= first.start + PLACE_SLACK; at++)
        for (const j of byStart.get(`${other}:${at}`) ?? [])
          if (fitsPlace(propositions[j] as Proposition, there)) same.add(j);
    }
    if (same.size > 0) found.set(i, same);
  });
  return found;
}

/** Typography moves the start of a twin by no more than this. */
const PLACE_SLACK = 4;

const fitsPlace = (q: Proposition, there: readonly (Range | null)[]): boolean =>
  q.statement.content.length === there.length &&
  q.statement.content.every((c, k) => {
    const place = there[k];
    return place != null && samePlace(c, place);
  });

/**
 * Where two statements stand to one another: `beside` in one text, or one in a text and the other in its copy, at another place of
 * the shared passage; `within` where one content there holds the other: reporting inside reporting, not one claim told twice. A copy
 * must change nothing, so that its statements stand to those of the original as these stand to each other.
 */
function placeOf(p: Proposition, q: Proposition, twins: Twins): 'apart' | 'beside' | 'within' {
  const here = p.article === q.article ? p.statement.content : placesIn(p, q.article, twins);
  if (here === null || (p.article !== q.article && placesIn(q, p.article, twins) === null)) return 'apart';
  const holds = here.some((x) => q.statement.content.some((y) => x.start < y.end && y.start < x.end));
  return holds ? 'within' : 'beside';
}

/** The places of a content in another article; null where they are not all in passages that the two share. */
function placesIn(p: Proposition, article: number, twins: Twins): Range[] | null {
  const places: Range[] = [];
  for (const c of p.statement.content) {
    const place = twins.counterpart(p.article, c, article);
    if (place === null) return null;
    places.push(place);
  }
  return places;
}

/**
 * A retelling keeps the order of what it retells. Of all pairs between two texts of one report, those on the best rising path
 * (every pair later than the one before in both texts, the sum of likeness highest) are likelier one claim.
 */
function withPaths(propositions: readonly Proposition[], scores: Scores, context: PairContext): Scores {
  const byPair = new Map<string, { i: number; j: number; score: number }[]>();
  for (const [i, row] of scores)
    for (const [j, score] of row) {
      const [p, q] = [propositions[i] as Proposition, propositions[j] as Proposition];
      if (p.article >= q.article || context.reportOf[p.article] !== context.reportOf[q.article]) continue;
      const key = `${p.article}:${q.article}`;
      const pairs = byPair.get(key) ?? [];
      pairs.push({ i, j, score });
      byPair.set(key, pairs);
    }
  const raised: Scores = new Map([...scores].map(([i, row]) => [i, new Map(row)]));
  for (const pairs of byPair.values()) {
    const path = bestPath(
      pairs.map((x) => ({
        ...x,
        a: (propositions[x.i] as Proposition).order,
        b: (propositions[x.j] as Proposition).order,
      })),
    );
    path.forEach((step, k) => {
      if (step.score === 1) return;
      const near = [path[k - 1], path[k + 1]].filter(
        (n) => n !== undefined && Math.abs(n.a - step.a) <= 2 && Math.abs(n.b - step.b) <= 2,
      );
      const score = Math.min(1, step.score + PAIRING.path + near.length * PAIRING.pathNear);
      raised.get(step.i)?.set(step.j, score);
      raised.get(step.j)?.set(step.i, score);
    });
  }
  return raised;
}

interface Step {
  readonly i: number;
  readonly j: number;
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The heaviest chain of steps that rises in both texts, by a Fenwick tree over the second: steps × log steps. */
function bestPath(steps: readonly Step[]): Step[] {
  const inOrder = [...steps].sort((x, y) => x.a - y.a || y.b - x.b);
  const width = inOrder.reduce((most, s) => Math.max(most, s.b), 0) + 2;
  const best = new Int32Array(width).fill(-1);
  const sums: number[] = [];
  const before: number[] = [];
  inOrder.forEach((step, k) => {
    let from = -1;
    for (let x = step.b; x > 0; x -= x & -x)
      if ((best[x] ?? -1) >= 0 && (from < 0 || (sums[best[x] ?? 0] ?? 0) > (sums[from] ?? 0))) from = best[x] ?? -1;
    before.push(from);
    sums.push(step.score + (from < 0 ? 0 : (sums[from] ?? 0)));
    for (let x = step.b + 1; x < width; x += x & -x)
      if ((best[x] ?? -1) < 0 || (sums[best[x] ?? 0] ?? 0) < (sums[k] ?? 0)) best[x] = k;
  });
  let at = sums.reduce((top, sum, k) => (top < 0 || sum > (sums[top] ?? 0) ? k : top), -1);
  const path: Step[] = [];
  while (at >= 0) {
    path.push(inOrder[at] as Step);
    at = before[at] ?? -1;
  }
  return path.reverse();
}
