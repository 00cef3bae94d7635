import { ASKED_PATTERN, BEFORE_PATTERN } from '../languages/en/rivals.ts';
import { readOnce } from '../text/read-once.ts';
import { weightedContainment, weightedOverlap } from '../text/similarity.ts';
import { otherMatter, sharesVerb } from './conflicts-contrasts.ts';
import type { Frame } from './conflicts-frames.ts';
import { updated } from './conflicts-updates.ts';
import { type Bearings, type Passage, stemOf, tokensWithin } from './passages.ts';
import { lastWordOf, type RivalValue } from './rival-values.ts';

/** What a pair of values of two texts is asked, in the order of a model's weights. Shares and likenesses lie between 0 and 1. */
export const RIVAL_FEATURES = [
  'length',
  'age',
  'day',
  'hour',
  'place',
  /** Weighted Dice of the words of the two simple clauses, containment of the lighter one, and Dice of the sentences. */
  'clauses',
  'containment',
  'sentences',
  /** The same of the sentences with the one before. */
  'around',
  /** One verb in both; verbs in both, none in common. */
  'one verb',
  'other verbs',
  /** Words right beside the values, in common. */
  'beside',
  /** Names of the sentences in common; each has one that the other text has nowhere. */
  'names meet',
  'names differ',
  'other unit word',
  /** How far apart the values are: the logarithm of their ratio, or days. */
  'far apart',
  /** Each is the only one of its kind in its text. */
  'alone',
  'both alone',
  /** Of the pairs of either value with those of the other text this is the likest. */
  'best of one',
  'best of both',
  /** The other text gives the same value as well. */
  'also given',
  'other matter',
  'updated',
  'earlier on one side',
  'asked on one side',
  'both open the text',
  'one claim',
  'rival claims',
  'one speaker word',
  /** What is counted is told by its noun (`hectares`), not people, money or a share; and each is the only one in its text. */
  'telling unit',
  'telling unit, both alone',
  'people',
  'share',
  /** How many values of the kind the two texts have: the logarithm of their product. */
  'rivals',
  /** The same word stands before both values; prepositions stand before both, others. */
  'one preposition',
  'other prepositions',
  /** The day is that of saying on one side. */
  'said then',
  'one deed',
  /** A negation on one side. */
  'denied',
] as const;

/** What a pair's rivals tell of it, once all pairs of two texts are known. */
export interface Company {
  readonly alone: readonly [boolean, boolean];
  readonly best: readonly [boolean, boolean];
  readonly alsoGiven: boolean;
  readonly rivals: number;
  /** Words of the whole other text. */
  readonly texts: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

const one = (yes: boolean): number => (yes ? 1 : 0);

/** How alike the surroundings of two values are, before anything else is asked: the pairs of a value are ranked by it. */
export const nearness = (a: RivalValue, b: RivalValue, bearings: Bearings): number =>
  weightedOverlap(a.frame.words, b.frame.words, bearings.weights) +
  weightedOverlap(a.frame.clause.passage.words, b.frame.clause.passage.words, bearings.weights) +
  (a.unit === b.unit ? 0.1 : 0);

export function rivalFeatures(a: RivalValue, b: RivalValue, company: Company, bearings: Bearings): readonly number[] {
  const { weights } = bearings;
  const [f, g] = [a.frame, b.frame];
  const [p, q] = [f.clause.passage, g.clause.passage];
  const [lighter, heavier] = f.words.size < g.words.size ? [f.words, g.words] : [g.words, f.words];
  const [s, t] = [f.clause.statement, g.clause.statement];
  const claim = s === null ? undefined : bearings.claimOf.get(s.id);
  const [x, y] = [namesOf(p), namesOf(q)];
  const samePreposition = prepositionOf(a) !== null && prepositionOf(a) === prepositionOf(b);
  const lacks = (names: ReadonlySet<string>, text: ReadonlySet<string>): boolean =>
    [...names].some((n) => !text.has(n));
  return [
    one(a.kind === 'length'),
    one(a.kind === 'age'),
    one(a.kind === 'day'),
    one(a.kind === 'hour'),
    one(a.kind === 'place'),
    weightedOverlap(f.words, g.words, weights),
    weightedContainment(lighter, heavier, weights),
    weightedOverlap(p.words, q.words, weights),
    weightedOverlap(aroundOf(p), aroundOf(q), weights),
    one(sharesVerb(f, g)),
    one(f.verbs.size > 0 && g.verbs.size > 0 && !sharesVerb(f, g)),
    weightedOverlap(besideOf(a), besideOf(b), weights),
    one([...x].some((n) => y.has(n))),
    one(lacks(f.names, company.texts[1]) && lacks(g.names, company.texts[0])),
    one(a.kind === 'count' && stemOf(lastWordOf(a)) !== stemOf(lastWordOf(b))),
    distance(a, b),
    one(company.alone[0] || company.alone[1]),
    one(company.alone[0] && company.alone[1]),
    one(company.best[0] || company.best[1]),
    one(company.best[0] && company.best[1]),
    one(company.alsoGiven),
    one(otherMatter(f, g)),
    one(updated(f, g)),
    one(isBefore(a) !== isBefore(b)),
    one(isAsked(f) !== isAsked(g)),
    one(p.index < OPENING && q.index < OPENING),
    one(claim !== undefined && t !== null && bearings.claimOf.get(t.id) === claim),
    one(s !== null && t !== null && bearings.rivalsOf.get(s.id)?.has(t.id) === true),
    one(sharesSourceWord(f, g)),
    one(isTelling(a)),
    one(isTelling(a) && company.alone[0] && company.alone[1]),
    one(a.unit === 'person'),
    one(a.unit === stemOf('percent') || a.unit === 'share'),
    company.rivals,
    one(samePreposition),
    one(prepositionOf(a) !== null && prepositionOf(b) !== null && prepositionOf(a) !== prepositionOf(b)),
    one(isSaidThen(a) !== isSaidThen(b)),
    one([...f.deeds].some((d) => g.deeds.has(d))),
    one((s?.polarity === 'negative') !== (t?.polarity === 'negative')),
  ];
}

const isTelling = ({ kind, unit }: RivalValue): boolean => kind === 'count' && !COMMON_UNITS.has(unit);
/** Units in which news gives figures of many things. */
const COMMON_UNITS: ReadonlySet<string> = new Set(
  ['percent', 'dollar', 'euro', 'pound', 'crown', 'florin', 'mark', 'third', 'half', 'quarter', 'time']
    .flatMap((w) => stemOf(w) ?? w)
    .concat('person', 'length', 'area', 'mass', 'share', 'money'),
);

const prepositionOf = ({ frame, span }: RivalValue): string | null => {
  const before = frame.tokens.findLast((t) => t.end <= span.start && t.end >= span.start - 1);
  return before?.tag === 'ADP' || before?.tag === 'SCONJ' ? before.text.toLowerCase() : null;
};

/** > | died on Sunday, his family said on [Wednesday] */
function isSaidThen({ kind, frame, span }: RivalValue): boolean {
  const statement = frame.clause.statement;
  if (kind !== 'day' || statement === null) return false;
  return !statement.content.some((c) => c.start <= span.start && span.end <= c.end);
}

/** Sentences that open a text. */
const OPENING = 2;

const isBefore = ({ frame, span }: RivalValue): boolean =>
  BEFORE_PATTERN.test(frame.clause.passage.reading.article.text.slice(frame.clause.passage.sentence.start, span.start));

const isAsked = ({ clause }: Frame): boolean => ASKED_PATTERN.test(clause.passage.text);

function sharesSourceWord(f: Frame, g: Frame): boolean {
  const words = ({ clause }: Frame): Set<string> =>
    new Set((clause.statement?.source?.name ?? '').split(' ').flatMap((w) => stemOf(w) ?? []));
  const [x, y] = [words(f), words(g)];
  return [...x].some((w) => y.has(w));
}

const namesOf = readOnce(
  ({ reading, sentence }: Passage): ReadonlySet<string> =>
    new Set(tokensWithin(reading, sentence).flatMap((t) => (t.tag === 'PROPN' ? (stemOf(t.text) ?? []) : []))),
);

/** The words of a sentence and of the one before. */
export const aroundOf = readOnce((passage: Passage): ReadonlySet<string> => {
  const { reading, sentence } = passage;
  const at = reading.sentences.indexOf(sentence);
  const before = reading.sentences[at - 1];
  if (before === undefined || before.segment !== sentence.segment) return passage.words;
  return new Set([...passage.words, ...tokensWithin(reading, before).flatMap((t) => stemOf(t.text) ?? [])]);
});

const BESIDE = 4;

function besideOf({ frame, span }: RivalValue): Set<string> {
  const before = frame.tokens.filter((t) => t.end <= span.start).slice(-BESIDE);
  const behind = frame.tokens.filter((t) => t.start >= span.end).slice(0, BESIDE);
  return new Set([...before, ...behind].flatMap((t) => (t.tag === 'PROPN' ? [] : (stemOf(t.text) ?? []))));
}

const FAR = 3;

function distance(a: RivalValue, b: RivalValue): number {
  if (a.kind === 'place') return 0;
  if (a.kind === 'day') return Math.min(FAR, Math.log1p(Math.abs(a.low - b.low)));
  if (a.kind === 'hour') return Math.min(FAR, Math.abs(a.low - b.low) / 240);
  const [x, y] = [middle(a), middle(b)];
  return x > 0 && y > 0 ? Math.min(FAR, Math.abs(Math.log(x / y))) : FAR;
}

const middle = ({ low, high }: RivalValue): number =>
  Number.isFinite(low + high) ? (low + high) / 2 : Number.isFinite(low) ? low : high;
