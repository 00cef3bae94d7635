import { WEEKDAYS } from '../languages/en/calendar.ts';
import {
  BARE_HOUR_PATTERN,
  CLAUSE_OPENERS,
  LASTING,
  ONGOING_PATTERN,
  PERIOD_PATTERN,
  PLANNED_PATTERN,
  RATE_PATTERN,
} from '../languages/en/conflicts.ts';
import { NUMBER_WORDS } from '../languages/en/numbers.ts';
import type { Token } from '../model/reading.ts';
import { contains, overlapOf, type Range } from '../model/span.ts';
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
  /** Names of the window, its source apart. */
  readonly names: ReadonlySet<string>;
  readonly text: string;
  /** Every token of the window but the value's, for what stands at one place in both. */
  readonly tokens: readonly Token[];
}

/** The frame of a value; null where no clause of the passage holds it. */
export function frameOf(passage: Passage, value: Range): Frame | null {
  const clause = clausesOf(passage).find((c) => contains(c.content, value));
  if (clause === undefined) return null;
  const { reading } = passage;
  const window = windowAround(passage, clause.content, value);
  const beside = [...reading.times.map((t) => t.span), ...reading.quantities.map((q) => q.span)];
  const figures = (t: Token): boolean => t.tag === 'NUM' || /\p{N}/u.test(t.text);
  const inTime = (t: Token): boolean => reading.times.some((x) => overlapOf(x.span, t) > 0);
  const tokens = tokensWithin(reading, window).filter((t) => overlapOf(t, value) === 0 && !figures(t) && !inTime(t));
  const counted = beside.filter((s) => overlapOf(s, value) > 0);
  const nouns = tokensWithin(reading, window).filter((t) => t.tag === 'NOUN' && counted.some((s) => contains(s, t)));
  // `It took three hours` says of no deed that it was done.
  const lasts = reading.times.some((t) => t.type === 'duration' && overlapOf(t.span, value) > 0);
  const deeds = tokens.filter((t) => !(lasts && LASTING.has(t.text.toLowerCase())));
  const stems = (list: readonly Token[]): Set<string> => new Set(list.flatMap((t) => stemOfToken(t) ?? []));
  return {
    clause,
    value,
    window,
    words: stems([...deeds, ...nouns.filter((t) => !inTime(t))]),
    verbs: stems(deeds.filter((t) => t.tag === 'VERB')),
    names: new Set(tokens.flatMap((t) => (t.tag === 'PROPN' ? (stemOf(t.text) ?? []) : []))),
    text: reading.article.text.slice(window.start, window.end),
    tokens: tokensWithin(reading, window).filter((t) => overlapOf(t, value) === 0),
  };
}

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
  if (a.verbs.size > 0 && b.verbs.size > 0 && ![...a.verbs].some((v) => b.verbs.has(v))) return false;
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

/** What shows that two clauses that are alike speak of two things. */
export const otherMatter = (a: Frame, b: Frame): boolean =>
  PLANNED_PATTERN.test(a.text) !== PLANNED_PATTERN.test(b.text) ||
  differ(found(PERIOD_PATTERN, a), found(PERIOD_PATTERN, b)) ||
  differ(found(RATE_PATTERN, a), found(RATE_PATTERN, b)) ||
  apart(a.names, b.names) ||
  contrasted(a, b) ||
  a.clause.statement?.polarity === 'negative' ||
  b.clause.statement?.polarity === 'negative' ||
  updated(a, b);

const found = (pattern: RegExp, { text }: Frame): Set<string> =>
  new Set([...text.matchAll(pattern)].map((m) => m[0].toLowerCase().replace(/^(?:an?|each|every|one) /, 'per ')));

/** Both name something of the kind, and nothing in common. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));

/** Each has a name that the other lacks: `at its plant in Ysmo`, `across its factories in Europe`. */
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((x) => !b.has(x)) && [...b].some((x) => !a.has(x));

/**
 * At one place of both stands another word: before the same noun, or behind the same preposition.
 * > | the north station   > | the south station      > | 45 crowns for students   > | 60 crowns for adults
 */
function contrasted(a: Frame, b: Frame): boolean {
  const [mine, theirs] = [placesOf(a), placesOf(b)];
  const words = (places: ReadonlyMap<string, ReadonlySet<string>>): Set<string> =>
    new Set([...places.values()].flatMap((w) => [...w]));
  const [all, others] = [words(mine), words(theirs)];
  return [...mine].some(([place, stems]) => {
    const there = theirs.get(place);
    return there !== undefined && [...stems].some((x) => !others.has(x)) && [...there].some((y) => !all.has(y));
  });
}

/** What stands before each noun and behind each preposition, as stems by the place. */
function placesOf({ tokens, words }: Frame): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  const put = (place: string, stem: string | null): void => {
    if (stem !== null) places.set(place, (places.get(place) ?? new Set()).add(stem));
  };
  for (const [i, t] of tokens.entries()) {
    const stem = stemOf(t.text);
    if (stem === null || !words.has(stem) || !/^(?:NOUN|ADJ|PROPN)$/.test(t.tag)) continue;
    const next = tokens[i + 1];
    if (next?.tag === 'NOUN' && next.start <= t.end + 1) put(`before ${stemOf(next.text)}`, stem);
    const before = tokens[i - 1]?.tag === 'DET' ? tokens[i - 2] : tokens[i - 1];
    if (before?.tag === 'ADP' && t.tag === 'NOUN') put(`behind ${before.text.toLowerCase()}`, stem);
  }
  return places;
}

/** A count that goes on, told on two days or at two hours: the later one is an update. */
function updated(a: Frame, b: Frame): boolean {
  const [m, n] = [hoursOf(a), hoursOf(b)];
  if (m.length > 0 && n.length > 0 && !m.some((h) => n.some((k) => h.from < k.to && k.from < h.to))) return true;
  if (m.length > 0 !== n.length > 0 && bothGoOn(a, b)) return true;
  const [x, y] = [timesOf(a), timesOf(b)];
  if (x.length > 0 && y.length > 0 && !x.some((t) => y.some((u) => t.startsWith(u) || u.startsWith(t)))) return true;
  if (x.length > 0 !== y.length > 0 && (ONGOING_PATTERN.test(a.text) || ONGOING_PATTERN.test(b.text))) return true;
  if (!ONGOING_PATTERN.test(a.text) && !ONGOING_PATTERN.test(b.text)) return false;
  const day = ({ clause }: Frame): string | null =>
    clause.passage.reading.article.published?.value.slice(0, DAY_LENGTH) ?? null;
  return day(a) !== day(b);
}

/** `2031-05-12`: of a finer time the day. */
export const DAY_LENGTH = 10;

const bothGoOn = (a: Frame, b: Frame): boolean => ONGOING_PATTERN.test(a.text) && ONGOING_PATTERN.test(b.text);

/** Part of a day, in hours. */
interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Parts of the day as a time expression has them; the night ends with the day. */
const PARTS: ReadonlyMap<string, Hours> = new Map([
  ['MO', { from: 5, to: 12 }],
  ['AF', { from: 12, to: 18 }],
  ['EV', { from: 17, to: 24 }],
  ['NI', { from: 19, to: 24 }],
]);

/** The same as words, where the article's times have none: `by late afternoon`. */
const PART_NAMES: ReadonlyMap<string, Hours> = new Map([
  ['morning', { from: 5, to: 12 }],
  ['noon', { from: 11.5, to: 12.5 }],
  ['midday', { from: 11.5, to: 12.5 }],
  ['afternoon', { from: 12, to: 18 }],
  ['evening', { from: 17, to: 24 }],
  ['night', { from: 19, to: 24 }],
]);
const PART_OF_DAY_PATTERN = new RegExp(`\\b(?:${[...PART_NAMES.keys()].join('|')})\\b`, 'gi');

/** Hours of the sentence: `By noon, the clerk said, 200 had come` parts the hour from its clause. `At five` may be either. */
function hoursOf({ clause, value }: Frame): Hours[] {
  const { reading, sentence, text } = clause.passage;
  const told = reading.times.filter(
    (t) => t.type === 'time' && contains(sentence, t.span) && overlapOf(t.span, value) === 0,
  );
  const around = (hour: number): Hours => ({ from: hour - 0.5, to: hour + 0.5 });
  const exact = told.flatMap((t): Hours[] => {
    const [, hour, minute, part] = /T(?:(\d\d):(\d\d)|([A-Z]{2}))/.exec(t.value ?? '') ?? [];
    if (hour !== undefined) return [around(Number(hour) + Number(minute) / 60)];
    return PARTS.get(part ?? '') === undefined ? [] : [PARTS.get(part ?? '') as Hours];
  });
  const bare = [...text.matchAll(BARE_HOUR_PATTERN)].flatMap((m) => {
    const hour = NUMBER_WORDS.get((m[1] ?? '').toLowerCase()) ?? 0;
    return [around(hour), around(hour + 12)];
  });
  const parts =
    exact.length > 0
      ? []
      : [...text.matchAll(PART_OF_DAY_PATTERN)].map((m) => PART_NAMES.get((m[0] ?? '').toLowerCase()));
  return [...exact, ...bare, ...parts.filter((p) => p !== undefined)];
}

export const hasHour = (frame: Frame): boolean => hoursOf(frame).length > 0;

/** Days and hours of the clause, the compared value apart: as values, or as weekdays where the article has no clock. */
function timesOf({ clause, value, window }: Frame): string[] {
  const times = clause.passage.reading.times.filter(
    (t) => (t.type === 'date' || t.type === 'time') && contains(window, t.span) && overlapOf(t.span, value) === 0,
  );
  return times.map((t) => t.value ?? weekdayIn(t.span.text) ?? t.span.text.toLowerCase());
}

export const weekdayIn = (words: string): string | null =>
  words
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((word) => WEEKDAYS.has(word) && word.length > SHORT_WEEKDAY) ?? null;

/** `sun`, `wed` and `mon` are words besides. */
const SHORT_WEEKDAY = 3;
