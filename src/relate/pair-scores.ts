import type { Range } from '../model/span.ts';
import { otherActor } from './actors.ts';
import { blameEachOther, otherCulprit } from './blame.ts';
import { type ClaimFeatures, claimFeatures } from './claim-features.ts';
import { type ClaimModel, claimOdds } from './claim-odds.ts';
import { contrary, rolesSwapped } from './contraries.ts';
import { doubtOf } from './doubts.ts';
import { otherFigures } from './figures.ts';
import { otherGoal } from './goals.ts';
import { otherKind } from './kinds.ts';
import { likeness, onlyNames, opposed, otherOutcome, sameForce, type TermWeights } from './likeness.ts';
import { otherDay, otherLength } from './moments.ts';
import { otherMatter, sameSilence } from './other-matter.ts';
import { PairList } from './pair-list.ts';
import { raiseOnPaths } from './pair-paths.ts';
import type { Proposition } from './propositions.ts';
import { otherRank } from './ranks.ts';
import { sameWords, sayingOf } from './same-words.ts';
import { ofEachOther } from './sides.ts';
import { samePlace, type Twins } from './twins.ts';
import { eachOwn } from './two-accounts.ts';
import { otherPlace } from './whereabouts.ts';

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

export interface Paired {
  /** Pairs of one text, or of a text and its copy, with the score that they keep. */
  readonly beside: PairList;
  /** Every pair of two articles that may be one claim, with its likeness, raised where the order of telling speaks for it. */
  readonly asked: PairList;
  /** Those of the asked, by their number in the list, that stand at the same place of a shared passage. */
  readonly twins: ReadonlySet<number>;
  /** Pairs of which one says what the other denies, with their likeness. */
  readonly opposed: PairList;
  /** Pairs that give other values for what may be one thing. */
  readonly values: PairList;
  /** Pairs whose predicates cannot both hold, with their likeness. */
  readonly contraries: PairList;
}

/** Every pair that shares a telling term; twins in a shared passage are the same, whatever they share. */
export function pairUp(propositions: readonly Proposition[], weigh: TermWeights, context: PairContext): Paired {
  const [asked, beside, against] = [new PairList(), new PairList(), new PairList()];
  const [values, contraries] = [new PairList(), new PairList()];
  const twins = new Set<number>();
  const twinned = twinPairs(propositions, context.twins);
  const candidatesOf = candidateFinder(weigh);
  propositions.forEach((p, i) => {
    for (const j of candidatesOf(p, i, twinned.get(i))) {
      const other = propositions[j];
      if (!other || j >= i || !sameForce(p, other)) continue;
      const twin = twinned.get(i)?.has(j) === true;
      const place = twin ? 'twin' : placeOf(p, other, context.twins);
      const again = sameSilence(p, other) || sameWords(p, other);
      const score = twin ? 1 : Math.max(again ? PAIRING.withinArticle : 0, likeness(p, other, weigh));
      if (opposed(p, other)) {
        against.push(i, j, score);
        continue;
      }
      if (place === 'within') continue;
      const rivals = otherValues(p, other) ? 'values' : contrary(p, other);
      if (rivals === 'values') values.push(i, j, 0);
      if (rivals === 'irreconcilable') contraries.push(i, j, score);
      if (place === 'beside') beside.push(i, j, score >= PAIRING.withinArticle ? score : PAIRING.saidBeside);
      else if (twin || again || (rivals === null && !toldApart(p, other))) {
        if (twin) twins.add(asked.size);
        const retold = context.reportOf[p.article] === context.reportOf[other.article];
        asked.push(i, j, score > (retold ? PAIRING.retoldLeast : PAIRING.least) ? score : 0);
      }
    }
  });
  raiseOnPaths(propositions, asked, context.reportOf, PAIRING);
  return { asked, twins, beside, opposed: against, values, contraries };
}

/** For one statement after the other: those before it that share one of its rarest terms or are its very words, and its twins. */
function candidateFinder(weigh: TermWeights) {
  const index = new Map<string, number[]>();
  return (p: Proposition, i: number, twinned: ReadonlySet<number> = NONE): ReadonlySet<number> => {
    const candidates = new Set(twinned);
    const rarest = [...p.terms.keys()].sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1));
    const saying = sayingOf(p);
    const asked = [...rarest.slice(0, RAREST_TERMS), ...(saying === null ? [] : [saying])];
    for (const term of asked) for (const j of index.get(term) ?? []) candidates.add(j);
    for (const term of saying === null ? rarest : [...rarest, saying]) {
      const seen = index.get(term);
      if (seen === undefined) index.set(term, [i]);
      else if (seen.length < POSTINGS_MAX) seen.push(i);
    }
    return candidates;
  };
}

const NONE: ReadonlySet<number> = new Set();

/** The pairs that are one to begin with. */
export const twinPairsOf = ({ asked, twins }: Paired): (readonly [number, number])[] =>
  Array.from(twins, (k) => [asked.i(k), asked.j(k)] as const);

/** What the model is told of an asked pair. It is made when it is asked for: kept, it would take ten times the room of the pair. */
export function featuresOf(
  propositions: readonly Proposition[],
  { asked }: Paired,
  weigh: TermWeights,
): (k: number) => ClaimFeatures {
  return (k) => {
    const [p, q] = [propositions[asked.i(k)] as Proposition, propositions[asked.j(k)] as Proposition];
    return claimFeatures(p, q, asked.score(k), weigh);
  };
}

/** Surer than this, either way, is no surer: one sure pair must not outweigh the doubts about all others of its groups. */
const ODDS_MAX = 3;

/** The log-odds as they are summed by `averageLinkOfOnes`: from 0, surely two claims, as what was never paired, to 1. */
export const laidOut = (odds: number): number => Math.max(0, Math.min(1, (odds + ODDS_MAX) / (2 * ODDS_MAX)));

/** Scores of pairs of two articles are the model's; twins have none, for they are one to begin with. */
export function scoresOf(
  propositions: readonly Proposition[],
  paired: Paired,
  model: ClaimModel,
  weigh: TermWeights,
): readonly PairList[] {
  const { asked, twins, beside } = paired;
  const odds = claimOdds(asked, featuresOf(propositions, paired, weigh), articlesOf(propositions), model);
  return [
    asked.rescored((k) => {
      const [p, q] = [propositions[asked.i(k)] as Proposition, propositions[asked.j(k)] as Proposition];
      const again = sameSilence(p, q) || sameWords(p, q);
      const likely = again ? ODDS_MAX : (odds[k] ?? -ODDS_MAX);
      return twins.has(k) ? 0 : laidOut(likely - (again ? 0 : doubtOf(p, q, likely)));
    }),
    beside.rescored((k) => beside.score(k)),
  ];
}

/** The article of each statement. */
export const articlesOf = (propositions: readonly Proposition[]): Int32Array =>
  Int32Array.from(propositions, (p) => p.article);

/** Another number of one unit, another day, another length of time. */
const otherValues = (p: Proposition, q: Proposition): boolean =>
  otherFigures(p, q) || otherDay(p, q) || otherLength(p, q);

/** Two claims whatever else they share, besides other values and contrary predicates: another culprit, another doer, another thing of one sort, another fate, somebody else who is silent, another outcome, another place, or nothing but names and places in common. */
const toldApart = (p: Proposition, q: Proposition): boolean =>
  otherOutcome(p, q) ||
  otherRank(p, q) ||
  otherActor(p, q) ||
  eachOwn(p, q) ||
  ofEachOther(p, q) ||
  rolesSwapped(p, q) ||
  otherKind(p, q) ||
  otherPlace(p, q) ||
  otherGoal(p, q) ||
  onlyNames(p, q) ||
  blameEachOther(p, q) ||
  otherCulprit(p, q) ||
  otherMatter(p, q);

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
