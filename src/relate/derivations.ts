import type { Derivation, DerivationKind, Evidence, Report } from '../model/derivation.ts';
import type { ArticleId } from '../model/id.ts';
import type { Outcome } from '../model/problem.ts';
import type { Version } from '../model/version.ts';
import type { ComparedText } from './compared-text.ts';
import { evidence } from './confidence.ts';
import { candidatesOf } from './derivations-candidates.ts';
import { confidenceOf, tellingEvidence, wordingEvidence } from './derivations-evidence.ts';
import { type Pair, pairOf } from './derivations-pairs.ts';
import { onlyHere, onlyHereRetold, sharedPassages } from './derivations-passages.ts';
import { type ComparedStory, storyOf } from './derivations-story.ts';
import { type Pages, pagesOf, versionDerivation } from './derivations-versions.ts';
import { directionOf } from './direction.ts';
import { ancestorByMaterial } from './direction-material.ts';
import { reportsOf, type Weighed } from './reports.ts';
import { type CommonAncestor, commonAncestor, type PairOf, retoldElsewhere } from './siblings.ts';
import { supersededIn } from './superseded.ts';

export interface DerivationOptions {
  /** Up to this many articles every pair is compared. */
  readonly everyPairMax?: number;
  /** Above, at most this many pairs. */
  readonly pairsMax?: number;
  /** Which of the texts are captures of one article: they are one report. */
  readonly versions?: readonly Version[];
  /** Pairs that are compared however many texts there are: those that read the same. */
  readonly doubles?: readonly (readonly [ArticleId, ArticleId])[];
}

export interface DerivedTexts {
  /** Every pair that was compared, once, by the ids of both. */
  readonly derivations: readonly Derivation[];
  readonly reports: readonly Report[];
  readonly reportCount: { readonly atLeast: number; readonly atMost: number };
  readonly pairsCompared: number;
}

/**
 * Who copied whom among the articles of one story: how each pair relates, and which articles are one report. Only story text
 * counts. Articles need distinct ids; of two with one id the first counts. No articles give no reports. Where pairs were left out
 * (see `EVERY_PAIR_MAX`), the problem `pairs-not-compared` says how many. The order of `texts` changes nothing.
 */
export function deriveTexts(texts: readonly ComparedText[], options: DerivationOptions = {}): Outcome<DerivedTexts> {
  const distinct = [...new Map([...texts].reverse().map((text) => [text.article.id, text])).values()];
  const story = storyOf(distinct, supersededIn(options.versions ?? []));
  const pages = pagesOf(options.versions ?? []);
  const candidates = candidatesOf(story, { ...options, always: [...pages.neighbours, ...(options.doubles ?? [])] });
  const size = story.profiles.length;
  const found = new Map<number, Pair>();
  for (const [a, b] of candidates.pairs) found.set(a * size + b, pairOf(story, a, b));
  const pairs: PairOf = (x, y) => found.get(Math.min(x, y) * size + Math.max(x, y));
  const derivations = [...found.values()].map((pair) => derivationOf(story, pairs, pages, pair));
  const oneText = new Set(
    [...found.values()].flatMap((pair, k) => {
      const derivation = derivations[k];
      if (derivation === undefined) return [];
      return isOneText(pair) || pages.between(derivation.a, derivation.b) !== null ? [derivation] : [];
    }),
  );
  const { reports, reportCount } = reportsOf(weighed(story, found.values()), derivations, oneText);
  const message = `${candidates.left} pairs of articles were not compared: they have too few words in common, or there are too many pairs.`;
  return {
    value: { derivations, reports, reportCount, pairsCompared: derivations.length },
    problems: candidates.left > 0 ? [{ code: 'pairs-not-compared', article: null, span: null, message }] : [],
  };
}

/** Both copies consist of the shared text to this share, or all but: neither is a compilation of several reports. */
const ONE_TEXT_SHARE_MIN = 0.6;

const isOneText = ({ kind, overlap: { a, b } }: Pair): boolean =>
  kind === 'copy' && Math.max(Math.min(a.share, b.share), Math.min(a.whole, b.whole)) >= ONE_TEXT_SHARE_MIN;

function derivationOf(story: ComparedStory, pairs: PairOf, pages: Pages, pair: Pair): Derivation {
  const [a, b] = [story.profiles[pair.a], story.profiles[pair.b]];
  if (a === undefined || b === undefined) throw new RangeError('a pair without its articles');
  const versions = pages.between(a.given.article.id, b.given.article.id);
  if (versions !== null) return versionDerivation(pair, [a, b], versions.from);
  const ancestor = commonAncestor(story, pairs, pair);
  const own: DerivationKind = retoldElsewhere(story, pairs, pair) ? 'common-source' : pair.kind;
  const kind: DerivationKind = ancestor === null ? own : 'siblings';
  const shared = sharedPassages(a, b, pair.overlap);
  const direction = directed(story, pairs, pair, kind);
  const retold = kind === 'rewrite' || (kind === 'siblings' && pair.wording !== 'long-shared');
  const verbatim = kind === 'copy' || kind === 'excerpt' || (kind === 'siblings' && !retold);
  return {
    a: a.given.article.id,
    b: b.given.article.id,
    kind,
    from: direction.from,
    confidence: ancestor === null ? confidenceOf(pair, kind) : confidenceThrough(pairs, pair, ancestor),
    evidence: [
      wordingEvidence(pair, shared),
      ...tellingEvidence(story, pair, retold || kind === 'undetermined'),
      ...thirdEvidence(story, ancestor),
      ...direction.evidence,
    ],
    shared,
    onlyInA: verbatim ? onlyHere(a, pair.overlap.a) : retold ? onlyHereRetold(a, b, story.weights) : [],
    onlyInB: verbatim ? onlyHere(b, pair.overlap.b) : retold ? onlyHereRetold(b, a, story.weights) : [],
  };
}

function thirdEvidence(story: ComparedStory, ancestor: CommonAncestor | null): Evidence[] {
  if (ancestor === null) return [];
  const third = story.profiles[ancestor.third]?.given.article.id;
  const note =
    ancestor.spans.length > 0
      ? `Both go back to the text of ${third}: the one has passages of it that the other lacks.`
      : `Both go back to the text of ${third}.`;
  return [evidence('third-text', THIRD_TEXT_WEIGHT, note, ancestor.spans)];
}
const THIRD_TEXT_WEIGHT = 2;

/** Siblings through a third text are no surer than the weaker of the two ways to it. */
function confidenceThrough(pairs: PairOf, pair: Pair, ancestor: CommonAncestor): number {
  const ways = [pairs(pair.a, ancestor.third), pairs(pair.b, ancestor.third)];
  return Math.min(...ways.map((way) => (way === undefined ? 0 : confidenceOf(way, way.kind))));
}

/** Kinds for which one text can be the other's ancestor. */
const DIRECTED: ReadonlySet<DerivationKind> = new Set(['copy', 'excerpt', 'rewrite']);
const DIRECTION_WEIGHT = 1;

/** Times and credits first; material that one side alone has where they are silent. Where the two disagree, nothing is said. */
function directed(
  story: ComparedStory,
  pairs: PairOf,
  pair: Pair,
  kind: DerivationKind,
): { from: ArticleId | null; evidence: Evidence[] } {
  if (!DIRECTED.has(kind)) return { from: null, evidence: [] };
  const [a, b] = [story.profiles[pair.a]?.given.article, story.profiles[pair.b]?.given.article];
  if (a === undefined || b === undefined) return { from: null, evidence: [] };
  const stated = directionOf(a, b);
  const shown = kind === 'excerpt' ? null : ancestorByMaterial(story, pairs, pair);
  const reasons: Evidence[] = [];
  if (stated !== null) reasons.push(evidence(stated.kind, DIRECTION_WEIGHT, stated.note));
  if (shown !== null) reasons.push(evidence('material', DIRECTION_WEIGHT, shown.note, shown.spans));
  const sides = new Set([stated?.from, shown?.from].filter((side) => side !== undefined));
  const [side] = sides;
  return { from: side !== undefined && sides.size === 1 ? { a, b }[side].id : null, evidence: reasons };
}

/** Each article with the words it shares with others, for the choice of the fullest. */
function weighed(story: ComparedStory, pairs: Iterable<Pair>): Weighed[] {
  const inOthers = story.profiles.map((profile) => new Uint8Array(profile.stems.length));
  for (const { a, b, overlap } of pairs) {
    overlap.a.inRun.forEach((hit, k) => {
      if (hit === 1) inOthers[a]?.fill(1, k, k + 1);
    });
    overlap.b.inRun.forEach((hit, k) => {
      if (hit === 1) inOthers[b]?.fill(1, k, k + 1);
    });
  }
  return story.profiles.map((profile, k) => ({
    id: profile.given.article.id,
    words: profile.bodyWords,
    shared: (inOthers[k] ?? new Uint8Array(0)).filter((hit) => hit === 1).length,
  }));
}
