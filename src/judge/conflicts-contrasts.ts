import {
  FUTURE_PATTERN,
  INTENDED_PATTERN,
  PERIOD_PATTERN,
  PLANNED_PATTERN,
  RATE_PATTERN,
} from '../languages/en/conflicts.ts';
import { BARE_MEASURES, POLL_PATTERN, STEP_PATTERN } from '../languages/en/deeds.ts';
import { NUMBER_WORDS } from '../languages/en/numbers.ts';
import { NUMBERED_KINDS } from '../languages/en/units.ts';
import type { Token } from '../model/reading.ts';
import { contains, overlapOf } from '../model/span.ts';
import { durationRange } from '../text/durations.ts';
import type { Frame } from './conflicts-frames.ts';
import { updated } from './conflicts-updates.ts';
import { stemOf, tokensWithin } from './passages.ts';

/** What shows that two clauses that are alike speak of two things. */
export const otherMatter = (a: Frame, b: Frame): boolean => otherSort(a, b) || otherScene(a, b);

/** The two tell of things of two sorts: another deed, a plan and what came about, another period, rate or measure, one of several in order. */
export const otherSort = (a: Frame, b: Frame): boolean =>
  nameOthers(a.deeds, b.deeds) ||
  isPlan(a) !== isPlan(b) ||
  (isWish(a) !== isWish(b) && !isToCome(a) && !isToCome(b)) ||
  oneOnly(STEP_PATTERN, a, b) ||
  nameOthers(found(PERIOD_PATTERN, a), found(PERIOD_PATTERN, b)) ||
  nameOthers(found(RATE_PATTERN, a), found(RATE_PATTERN, b)) ||
  nameOthers(measureOf(a), measureOf(b)) ||
  nameOthers(kindsOf(a), kindsOf(b)) ||
  otherPolls(a, b) ||
  otherPlaceInOrder(a, b);

/** Each has names, words or times at one place that the other lacks: two things, or one in other words. */
const otherScene = (a: Frame, b: Frame): boolean =>
  apart(a.names, b.names) ||
  contrasted(a, b) ||
  nameOthers(occasionsOf(a), occasionsOf(b)) ||
  a.clause.statement?.polarity === 'negative' ||
  b.clause.statement?.polarity === 'negative' ||
  updated(a, b);

const oneOnly = (pattern: RegExp, a: Frame, b: Frame): boolean => pattern.test(a.text) !== pattern.test(b.text);

/** `The prosecutor wants him banned for five months` says of no ban how long it is. */
const isWish = ({ clause, text }: Frame): boolean =>
  INTENDED_PATTERN.test(text) || INTENDED_PATTERN.test(clause.statement?.cue?.span.text ?? '');

/** `The city offered 2.3 million crowns`, where `offered` was read as who says it. */
const isPlan = ({ clause, text }: Frame): boolean =>
  PLANNED_PATTERN.test(text) || OFFERING.test(clause.statement?.cue?.span.text ?? '');
const OFFERING = /\b(?:offer|propos|promis|pledg)/i;

const isToCome = ({ clause }: Frame): boolean => FUTURE_PATTERN.test(clause.passage.text);

const found = (pattern: RegExp, { text }: Frame): Set<string> =>
  new Set([...text.matchAll(pattern)].map((m) => m[0].toLowerCase().replace(/^(?:an?|each|every|one) /, 'per ')));

/** Both name something of the kind, and nothing in common. */
const nameOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));

/** Each has a name that the other lacks: `at its plant in Ysmo`, `across its factories in Europe`. */
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((x) => !b.has(x)) && [...b].some((x) => !a.has(x));

/**
 * What an amount is of: the noun before `of` or behind `in`.
 * > | a profit of 410 million crowns      > | 28 million dollars in damages
 *       ^^^^^^                                                    ^^^^^^^
 */
function measureOf({ clause, value }: Frame): Set<string> {
  const tokens = tokensWithin(clause.passage.reading, clause.passage.sentence);
  const before = tokens.filter((t) => t.end <= value.start);
  const behind = tokens.filter((t) => t.start >= value.end);
  const nouns = [
    before.at(-1)?.text.toLowerCase() === 'of' ? before.at(-2) : undefined,
    behind[0]?.text.toLowerCase() === 'in' ? behind[1] : undefined,
  ];
  return new Set(
    nouns.flatMap((t) => (t?.tag === 'NOUN' && !BARE_MEASURES.has(t.text.toLowerCase()) ? (stemOf(t.text) ?? []) : [])),
  );
}

const KIND_PATTERN = new RegExp(`\\b(?:${[...NUMBERED_KINDS].join('|')}) \\d+\\b`, 'gi');

/** > | the cut-off for a [category 5] hurricane      > | that for [category 2] */
const kindsOf = ({ clause }: Frame): Set<string> =>
  new Set([...clause.passage.text.matchAll(KIND_PATTERN)].map(([kind]) => kind.toLowerCase()));

/** Shares from polls by two houses. */
function otherPolls(a: Frame, b: Frame): boolean {
  if (![a, b].some((f) => POLL_PATTERN.test(f.clause.passage.text))) return false;
  const names = ({ clause }: Frame): Set<string> =>
    new Set(
      tokensWithin(clause.passage.reading, clause.passage.sentence).flatMap((t) =>
        t.tag === 'PROPN' ? (stemOf(t.text) ?? []) : [],
      ),
    );
  return apart(names(a), names(b));
}

/** Words that put what happened beside an occasion. */
const OCCASION = /^(?:after|before|during)$/;

/** `After the semi-final`, `after the final`, wherever they stand in the sentence: what the deed is placed by. */
function occasionsOf({ clause }: Frame): Set<string> {
  const tokens = tokensWithin(clause.passage.reading, clause.passage.sentence);
  return new Set(
    tokens.flatMap((t, i): string[] => {
      if (!OCCASION.test(t.text.toLowerCase())) return [];
      const next = tokens.slice(i + 1, i + 1 + OCCASION_REACH);
      const stop = next.findIndex((n) => !/^(?:DET|ADJ|NOUN|PUNCT|PRON)$/.test(n.tag) || /^[,;.]$/.test(n.text));
      const phrase = next.slice(0, stop < 0 ? next.length : stop).filter((n) => /^(?:ADJ|NOUN)$/.test(n.tag));
      const [head, last] = [phrase[0], phrase.at(-1)];
      if (head === undefined || last === undefined) return [];
      // `Semi-final` is one word, whatever it was cut into.
      return [clause.passage.reading.article.text.slice(head.start, last.end).toLowerCase()];
    }),
  );
}

/** `The first ambulance`, `the last ambulance`: one of them, and the other or any. */
function otherPlaceInOrder(a: Frame, b: Frame): boolean {
  const ordered = ({ text }: Frame): Map<string, string> =>
    new Map([...text.matchAll(ORDER_PATTERN)].map((m) => [stemOf(m[2] ?? '') ?? '', (m[1] ?? '').toLowerCase()]));
  const [x, y] = [ordered(a), ordered(b)];
  const other = (mine: Map<string, string>, theirs: Map<string, string>, { words }: Frame): boolean =>
    [...mine].some(([noun, order]) => words.has(noun) && theirs.get(noun) !== order);
  return other(x, y, b) || other(y, x, a);
}
const ORDER_PATTERN = /\b(first|second|third|fourth|last|final|next|latest|previous)(?: of the)? (\p{Ll}+)/giu;

const OCCASION_REACH = 5;

/** Lengths of time in the clause of a figure, the figure apart: `over four years`, `in the first nine months`. */
export function spansOf({ clause, window, value }: Frame): Set<number> {
  return new Set(
    clause.passage.reading.times.flatMap((t) => {
      const other = t.type === 'duration' && contains(window, t.span) && overlapOf(t.span, value) === 0;
      const { article } = clause.passage.reading;
      return other && COUNTED_OVER.test(article.text.slice(window.start, t.span.start))
        ? (durationRange(t.value)?.low ?? [])
        : [];
    }),
  );
}

const COUNTED_OVER =
  /\b(?:over|within|in|during|across|through) (?:the |its |his |her |their )?(?:first |last |past |next |coming )?$/i;

/** One counts over a length of time and the other over another one or over none. */
export function otherSpans(a: Frame, b: Frame): boolean {
  const [x, y] = [spansOf(a), spansOf(b)];
  return (x.size > 0 || y.size > 0) && ![...x].some((s) => y.has(s));
}

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
    const next: Token | undefined = tokens[i + 1];
    if (next?.tag === 'NOUN' && next.start <= t.end + 1) put(`before ${stemOf(next.text)}`, stem);
    const before = tokens[i - 1]?.tag === 'DET' ? tokens[i - 2] : tokens[i - 1];
    if (before?.tag === 'ADP' && t.tag === 'NOUN') put(`behind ${before.text.toLowerCase()}`, stem);
  }
  return places;
}

/** What is done is the same, in one verb, in phrases for one deed, or in the verb's noun: `stopped`, `brought to a stop`. */
export const sharesVerb = (a: Frame, b: Frame): boolean =>
  [...a.verbs].some((v) => b.words.has(v)) || [...b.verbs].some((v) => a.words.has(v));

/** Figures and scores beside the value, none of them alike: `3-1` and `2-0` are two matches. */
export function otherFigures(a: Frame, b: Frame): boolean {
  const numbers = ({ clause, window, value }: Frame): Set<string> => {
    const { reading } = clause.passage;
    const timed = (t: Token): boolean => reading.times.some((x) => overlapOf(x.span, t) > 0);
    return new Set(
      tokensWithin(reading, window).flatMap((t) => {
        const number = NUMBER_WORDS.get(t.text.toLowerCase()) ?? (/^\p{N}/u.test(t.text) ? t.text : null);
        return number === null || timed(t) || overlapOf(t, value) > 0 ? [] : [String(number)];
      }),
    );
  };
  return nameOthers(numbers(a), numbers(b));
}

/** > | up by [3 per cent]     > | oil rose about [3 per cent] */
const CHANGES_BY =
  /\b(?:by|another|further|extra|additional|rises?|rose|risen|falls?|fell|fallen|drop(?:s|ped)?|jump(?:s|ed)?|climb(?:s|ed)?|gain(?:s|ed)?|los(?:es?|t)|slip(?:s|ped)?|slid|grew|grows?|grown|increased?|decreased?|surged?|plunged?|tumbled?|shed|up|down)(?: (?:about|some|around|nearly|almost|more than|over|just|up to))? $/i;

/** > | 3 per cent [more]     > | 3 per cent [dearer] */
const CHANGED_BEHIND =
  /^ (?:more|less|fewer|extra|additional|rise|increase|cut|drop|fall|jump|hike|raise|\p{Ll}{3,}er)\b(?! (?:of|than half))/u;

/** Whether the words before or behind a share say by how much something changed. */
export const saysChange = (before: string, behind: string): boolean =>
  CHANGES_BY.test(before) || CHANGED_BEHIND.test(behind);
