import { CLAUSE_OPENERS, LASTING, LIGHT_VERBS } from '../languages/en/conflicts.ts';
import { DEEDS } from '../languages/en/deeds.ts';
import type { Token } from '../model/reading.ts';
import { contains, overlapOf, type Range } from '../model/span.ts';
import { otherMatter, sharesVerb } from './conflicts-contrasts.ts';
import { type Bearings, type Clause, clausesOf, type Passage, stemOf, stemOfToken, tokensWithin } from './passages.ts';

/** A value in its sentence, with what it is said of. */
export interface Frame {
  readonly clause: Clause;
  /** Where the value stands. */
  readonly value: Range;
  /** The simple clause around it: its verb and what stands beside it. */
  readonly window: Range;
  /** Telling words of the window, its figures and times apart. */
  readonly words: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Those of them that news tells in many ways, from `languages/en/deeds.ts`. */
  readonly deeds: ReadonlySet<string>;
  /** Names of the window, its source apart. */
  readonly names: ReadonlySet<string>;
  readonly text: string;
  /** Every token of the window but the value's, for what stands at one place in both. */
  readonly tokens: readonly Token[];
}

/** The frame of a value; null where no clause of the passage holds it. */
export function frameOf(passage: Passage, value: Range): Frame | null {
  const clause = clausesOf(passage).find((c) => contains(c.content, value)) ?? wholeOf(passage, value);
  if (clause === null) return null;
  const { reading } = passage;
  const window = windowAround(passage, clause.content, value);
  const beside = [...reading.times.map((t) => t.span), ...reading.quantities.map((q) => q.span)];
  const figures = (t: Token): boolean => t.tag === 'NUM' || /\p{N}/u.test(t.text);
  const inTime = (t: Token): boolean => reading.times.some((x) => overlapOf(x.span, t) > 0);
  const tokens = tokensWithin(reading, window).filter((t) => overlapOf(t, value) === 0 && !figures(t) && !inTime(t));
  const around = beside.filter((s) => overlapOf(s, value) > 0);
  const counted = reading.quantities.some((q) => overlapOf(q.span, value) > 0);
  // `Lumo cuts 1,500 jobs` where `cuts` was read as a noun: what stands right before a figure in a clause without a verb is one.
  const saysMore = tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX');
  const before = tokens.filter((t) => t.end <= value.start).length;
  const nouns = tokensWithin(reading, window).filter((t) => t.tag === 'NOUN' && around.some((s) => contains(s, t)));
  // `It took three hours` says of no deed that it was done.
  const lasts = reading.times.some((t) => t.type === 'duration' && overlapOf(t.span, value) > 0);
  const told = deedsIn(reading.article.text.slice(window.start, window.end), window.start);
  const inDeed = (t: Token): boolean => t.tag !== 'PROPN' && told.some((d) => overlapOf(d.range, t) > 0);
  const deeds = tokens.filter((t) => !(lasts && LASTING.has(t.text.toLowerCase())) && !inDeed(t));
  const stems = (list: readonly Token[]): Set<string> => new Set(list.flatMap((t) => stemOfToken(t) ?? []));
  const named = told.map((d) => d.deed);
  const isDeed = (t: Token, i: number): boolean =>
    (t.tag === 'VERB' && !(counted && LIGHT_VERBS.has(t.lemma)) && !(lasts && LASTING.has(t.text.toLowerCase()))) ||
    (counted && !saysMore && t.tag === 'NOUN' && i + 1 === before);
  const verbs = tokens.filter(isDeed);
  return {
    clause,
    value,
    window,
    words: new Set([...stems([...deeds, ...nouns.filter((t) => !inTime(t))]), ...named]),
    verbs: new Set([...stems(verbs), ...named]),
    deeds: new Set(named),
    names: new Set(tokens.flatMap((t) => (t.tag === 'PROPN' ? (stemOf(t.text) ?? []) : []))),
    text: reading.article.text.slice(window.start, window.end),
    tokens: tokensWithin(reading, window).filter((t) => overlapOf(t, value) === 0),
  };
}

/** The sentence without whoever it is given to, where no content that was read holds the value. */
function wholeOf(passage: Passage, value: Range): Clause | null {
  const { sentence } = passage;
  if (!contains(sentence, value)) return null;
  return { passage, statement: null, range: sentence, content: sentence, words: passage.words, verbs: new Set() };
}

interface Deed {
  readonly deed: string;
  readonly range: Range;
}

/** What the words tell of that news tells in many ways: `the lights went out` is an outage. */
const deedsIn = (words: string, from: number): Deed[] =>
  [...DEEDS].flatMap(([deed, pattern]) =>
    [...words.matchAll(pattern)].map(
      (m): Deed => ({ deed: `deed ${deed}`, range: { start: from + m.index, end: from + m.index + m[0].length } }),
    ),
  );

/** Marks that part one clause from the next. */
const PARTING = /^[;:–—()]$/;

/**
 * The clause of the sentence that holds the value, cut where another begins, as far as a verb is left in it.
 * > | The fire began at nine, and by noon it was out.
 *                             ^^^^^^^^^^^^^^^^^^^ around `noon`
 */
function windowAround(passage: Passage, content: Range, value: Range): Range {
  const range = contains(passage.sentence, content) ? content : passage.sentence;
  const tokens = tokensWithin(passage.reading, range);
  const isVerb = (t: Token): boolean => t.tag === 'VERB' || t.tag === 'AUX';
  const starts = tokens.flatMap((t, i): number[] => {
    if (PARTING.test(t.text)) return [i + 1];
    return CLAUSE_OPENERS.has(t.text.toLowerCase()) && i > 0 ? [i] : [];
  });
  const cuts = [0, ...starts, tokens.length].filter((cut, i, all) => {
    if (i === 0 || i === all.length - 1) return true;
    // A part without a verb is no clause: `the dead and the injured`.
    const before = tokens.slice(all[i - 1], cut);
    const after = tokens.slice(cut, all[i + 1]);
    return before.some(isVerb) && after.some(isVerb);
  });
  for (const [i, cut] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    const part = tokens.slice(cut, end);
    const [first, last] = [part[0], part.at(-1)];
    if (first && last && first.start <= value.start && value.end <= last.end)
      return { start: first.start, end: last.end };
  }
  return range;
}

/** The least share of the shorter clause's words that the other must have for the two to speak of one matter. */
const SHARED_OF_SHORTER_MIN = 0.6;
/** The same of the longer one's: one may say more, but not everything else. */
const SHARED_OF_LONGER_MIN = 0.34;
/** Where no verb shows that the same is done, more of the words must be the same. */
const SHARED_WITHOUT_VERB_MIN = 0.5;
/** Words in common, the unit and the verb among them. */
const WORDS_SHARED_MIN = 2;
/** Where every sentence of a short story has a word, it still tells this much. */
const WEIGHT_MIN = 0.5;

/** Whether two values are said of one matter: the same is done, by or to the same, and nothing shows another time or field. */
export function sameMatter(a: Frame, b: Frame, bearings: Bearings): boolean {
  if (otherMatter(a, b)) return false;
  if (a.verbs.size > 0 && b.verbs.size > 0 && !sharesVerb(a, b)) return false;
  const weigh = (words: Iterable<string>): number =>
    [...words].reduce((sum, w) => sum + Math.max(WEIGHT_MIN, bearings.weights.of(w)), 0);
  const common = [...a.words].filter((w) => b.words.has(w));
  if (common.length < WORDS_SHARED_MIN) return false;
  const [x, y] = [weigh(a.words), weigh(b.words)];
  const shared = weigh(common);
  const noVerb = a.verbs.size === 0 || b.verbs.size === 0;
  return (
    shared >= SHARED_OF_SHORTER_MIN * Math.min(x, y) &&
    shared >= (noVerb ? SHARED_WITHOUT_VERB_MIN : SHARED_OF_LONGER_MIN) * Math.max(x, y)
  );
}

/** The statements that give the two values are one claim by all else that they say, and nothing shows another time or field. */
export function toldAsOne(a: Frame, b: Frame, bearings: Bearings): boolean {
  const [s, t] = [a.clause.statement, b.clause.statement];
  if (s === null || t === null || otherMatter(a, b)) return false;
  const claim = bearings.claimOf.get(s.id);
  return (
    (claim !== undefined && claim === bearings.claimOf.get(t.id)) || bearings.rivalsOf.get(s.id)?.has(t.id) === true
  );
}
