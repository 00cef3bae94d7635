import { MONTH_TO_COME, PAST_VERBS } from '../languages/en/times.ts';
import type { Dated } from '../model/article.ts';
import { type Article, isStory } from '../model/article.ts';
import type { TimeExpression } from '../model/reading.ts';
import { contains, type Range, spanOf } from '../model/span.ts';
import { dayFromIso, dayOf } from './clock.ts';
import { dateAt, monthOnlyAt, yearOnlyAt } from './date-grammar.ts';
import { eventDayAt } from './event-days.ts';
import { hourAt } from './hour-grammar.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { dayOfMonthAt, feastAt } from './named-days.ts';
import { nextDayAt } from './next-days.ts';
import { overnightAt } from './overnight.ts';
import {
  anchoredAt,
  countedAt,
  directedAt,
  relativeDayAt,
  setAt,
  uncountedAt,
  vagueAt,
  weekdayOnlyAt,
} from './relative-grammar.ts';
import type { Anchors, Resolved } from './resolved.ts';
import { centuryAt, decadeAt, quarterAt, seasonAt, sectionAt } from './span-grammar.ts';
import { endsSentence, type Leaning, leaningAt } from './tense.ts';
import type { Matched, Meaning } from './time-meaning.ts';
import { resolve, withYear } from './time-resolution.ts';

type Rule = (lexemes: readonly Lexeme[], at: number) => Matched | null;

/** These win over lengths of time of the same words: `two days` before `after the crash`. */
const COUNTED_RULES: readonly Rule[] = [eventDayAt, nextDayAt];
/** The rules for an expression that begins with a number, with a mark (`'90s`), and with a word. */
const NUMBER_RULES: readonly Rule[] = [
  dateAt,
  ...COUNTED_RULES,
  decadeAt,
  centuryAt,
  quarterAt,
  hourAt,
  yearOnlyAt,
  countedAt,
];
const MARK_RULES: readonly Rule[] = [decadeAt];
const WORD_RULES: readonly Rule[] = [
  dateAt,
  ...COUNTED_RULES,
  feastAt,
  dayOfMonthAt,
  quarterAt,
  decadeAt,
  centuryAt,
  seasonAt,
  hourAt,
  monthOnlyAt,
  yearOnlyAt,
  directedAt,
  anchoredAt,
  relativeDayAt,
  overnightAt,
  setAt,
  weekdayOnlyAt,
  countedAt,
  uncountedAt,
  vagueAt,
];

/** Meanings that a section (`the end of`, `early`, `late on`) may stand before. */
const WHOLES: ReadonlySet<Meaning['kind']> = new Set([
  'month',
  'calendar',
  'quarter',
  'season',
  'weekday',
  'weekend',
  'relative',
  'anchored',
  'part-of-day',
  'in-year',
  'day',
]);

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Adds the year behind a day or month that names none: `March last year`, `5 November of this year`. */
function withRelativeYear(lexemes: readonly Lexeme[], match: Matched): Matched {
  if (!yearless(match.meaning)) return match;
  const joint = /^(?:of|,)$/.test(lexemes[match.next]?.lower ?? '') ? 1 : 0;
  const shift = SHIFTS.get(lexemes[match.next + joint]?.lower ?? '');
  if (shift === undefined || lexemes[match.next + joint + 1]?.lower !== 'year') return match;
  return { next: match.next + joint + 2, meaning: { kind: 'in-year', shift, of: match.meaning } };
}

/** Whether a day or month is named without its year. */
const yearless = (meaning: Meaning): boolean =>
  (meaning.kind === 'day' || meaning.kind === 'days' || (meaning.kind === 'month' && meaning.which === 'bare')) &&
  meaning.year === null;

/** The longest match wins; of two that are equally long, the earlier rule. */
function longest(lexemes: readonly Lexeme[], at: number): Matched | null {
  let best: Matched | null = null;
  const kind = lexemes[at]?.kind;
  const rules = kind === 'number' ? NUMBER_RULES : kind === 'mark' ? MARK_RULES : WORD_RULES;
  for (const rule of rules) {
    const match = rule(lexemes, at);
    if (match !== null && (best === null || match.next > best.next)) best = match;
  }
  return best === null ? null : withRelativeYear(lexemes, best);
}

/** `the year`, `the month` behind `the end of`. */
function wholeUnit(lexemes: readonly Lexeme[], at: number): Matched | null {
  const unit = lexemes[at + 1]?.lower;
  if (lexemes[at]?.lower !== 'the' && lexemes[at]?.lower !== 'this') return null;
  if (
    unit !== 'year' &&
    unit !== 'month' &&
    unit !== 'week' &&
    unit !== 'decade' &&
    unit !== 'century' &&
    unit !== 'quarter'
  )
    return null;
  return { next: at + 2, meaning: { kind: 'relative', unit, count: 0 } };
}

/** The longest expression that begins at a lexeme, with what stands before it: `the latter parts of last year`. */
function expressionAt(lexemes: readonly Lexeme[], at: number): Matched | null {
  const plain = longest(lexemes, at);
  const section = lexemes[at]?.kind === 'word' ? sectionAt(lexemes, at) : null;
  if (section === null) return plain;
  const whole = longest(lexemes, section.next) ?? wholeUnit(lexemes, section.next);
  if (whole === null || !WHOLES.has(whole.meaning.kind) || (plain !== null && plain.next >= whole.next)) return plain;
  return {
    next: whole.next,
    meaning: { kind: 'section', half: section.half, named: section.named, of: whole.meaning },
  };
}

interface Found extends Range {
  readonly first: number;
  readonly next: number;
  readonly meaning: Meaning;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

function matchesIn(lexemes: readonly Lexeme[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const match =
      lexemes[at]?.kind === 'mark' && !APOSTROPHES.has(lexemes[at]?.text ?? '') ? null : expressionAt(lexemes, at);
    const first = lexemes[at];
    const last = match === null ? undefined : lexemes[match.next - 1];
    if (match === null || first === undefined || last === undefined || !startsFree(lexemes, at)) {
      at += 1;
      continue;
    }
    found.push({ first: at, next: match.next, start: first.start, end: last.end, meaning: match.meaning });
    at = match.next;
  }
  return found;
}

/** The words between the ends of a range whose year stands at its end only: `1 April-30 June 2024`, `March to May 2021`. */
const BETWEEN_ENDS = /^(?:to|and|until|till|through|[-–—])$/;

/** > | on [Thursday and] Friday next week: the week of the last day is that of the one before. */
function shareWeeks(lexemes: readonly Lexeme[], found: readonly Found[]): Found[] {
  return found.map((match, index) => {
    const end = found[index + 1];
    const joined =
      end?.first === match.next + 1 && /^(?:and|or|to|through|,|[-–—])$/.test(lexemes[match.next]?.lower ?? '');
    const [from, to] = [match.meaning, end?.meaning];
    if (!joined || from.kind !== 'weekday' || from.which !== 'bare' || from.week !== null) return match;
    return to?.kind === 'weekday' && to.week !== null ? { ...match, meaning: { ...from, week: to.week } } : match;
  });
}

/** Gives the first end of such a range the year of the last; a later month belongs to the year before. */
function shareYears(lexemes: readonly Lexeme[], found: readonly Found[]): Found[] {
  return found.map((match, index) => {
    const end = found[index + 1];
    const joined =
      end !== undefined && end.first === match.next + 1 && BETWEEN_ENDS.test(lexemes[match.next]?.lower ?? '');
    if (!joined || !yearless(match.meaning)) return match;
    const [from, to] = [match.meaning, end.meaning];
    if (!('month' in from) || !(to.kind === 'day' || to.kind === 'month') || to.year === null) return match;
    return { ...match, meaning: withYear(from, from.month > to.month ? to.year - 1 : to.year) };
  });
}

/** An expression does not begin inside another word or number: `COVID-2020`, `A380`. */
function startsFree(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return !lexemes[at]?.glued || before === undefined || before.kind === 'mark';
}

/** How far, in lexemes, the day of a clock time may stand from it: `at 10:30 am on the morning of Monday, 7 April`. */
const DAY_REACH = 8;

/** The day that a clock time belongs to: the nearest day expression of the sentence within reach. */
function dayNear(
  lexemes: readonly Lexeme[],
  found: readonly Found[],
  resolved: readonly (Resolved | null)[],
  index: number,
): Resolved | null {
  let best: { readonly gap: number; readonly day: Resolved } | null = null;
  const clock = found[index];
  if (clock === undefined) return null;
  for (const neighbour of [index - 2, index - 1, index + 1, index + 2]) {
    const other = found[neighbour];
    const day = resolved[neighbour];
    if (other === undefined || day?.day == null) continue;
    const [from, to] = neighbour < index ? [other.next, clock.first] : [clock.next, other.first];
    const gap = to - from;
    if (lexemes.slice(from, to).some((_, k) => endsSentence(lexemes, from + k))) continue;
    if (gap <= DAY_REACH && (best === null || gap < best.gap)) best = { gap, day };
  }
  return best?.day ?? null;
}

/** Days before publication of which an hour without a day may be: news is of the week. */
const NEWS_DAYS_MAX = 7;

/** T11: whether an hour without a day may be of this one: > | Trains run again by Thursday. A bang was heard at 3 a.m. */
const isNews = (day: number, published: number | null): boolean =>
  published === null || (day <= published && published - day <= NEWS_DAYS_MAX);

/** T11: > | It blew up on Monday. ¶ On Tuesday he spoke. ¶ A bang was heard at 3 a.m.: of either day. */
const onlyOf = (days: ReadonlySet<number>): number | null => (days.size === 1 ? ([...days][0] ?? null) : null);

/** T19: the day of the event from which is counted: that in its phrase, or, where the phrase opens its sentence, the one told before. */
function dayOfEvent(
  { reach, opens, count }: Extract<Meaning, { kind: 'from-event' }>,
  next: number,
  behind: Found | undefined,
  value: Resolved | null | undefined,
  told: number | null,
): number | null {
  // > | on the night of [3 May]: the day itself, and no event of it.
  if (behind !== undefined && behind.first - next < reach && (count !== 0 || behind.first > next + 1))
    return value?.day ?? null;
  return opens ? told : null;
}

/** Lexemes of a headline before its limit in which an infinitive stands: `to reach the city by Sunday`. */
const INFINITIVE_REACH = 5;

/**
 * T8: what the expression itself shows of its side, else what the words around it do.
 *
 * > | “[September] means never”     > | Mortal remains [to reach by Sunday], says family: a headline's infinitive is still to come.
 */
function leaningOf(lexemes: readonly Lexeme[], { first, next, meaning }: Found, headline: boolean): Leaning {
  const word = (at: number): string => lexemes[at]?.lower ?? '';
  if (meaning.kind === 'month' && meaning.which === 'bare' && MONTH_TO_COME.has(word(next))) return 'future';
  if (headline && /^(?:by|until|till|on)$/.test(word(first - 1)))
    for (let at = first - 2; at >= Math.max(1, first - 1 - INFINITIVE_REACH); at -= 1) {
      if (/^[.,;:!?]$/.test(word(at))) break;
      if (word(at) === 'to')
        return /ed$/.test(word(at - 1)) || PAST_VERBS.has(word(at - 1)) ? leaningAt(lexemes, first, next) : 'future';
    }
  // > | agreed to hold their fire from noon: the hour may be one of the day that is told of.
  return leaningAt(lexemes, first, next, meaning.kind !== 'clock');
}

/** What an expression leaves behind for later ones that count from the text's last date. */
function anchorAfter(anchors: Anchors, meaning: Meaning, value: Resolved): Anchors {
  if (meaning.kind === 'clock') return anchors;
  if (value.day !== null) return { ...anchors, text: value.day, coarse: null };
  const coarse = /^(\d{4})(?:-(\d\d))?$/.exec(value.dated ?? '');
  if (coarse === null) return anchors;
  const [, year, month] = coarse;
  const first = dayOf(Number(year), Number(month ?? 1), 1);
  return { ...anchors, coarse: { unit: month === undefined ? 'year' : 'month', first } };
}

const TYPES = {
  day: 'date',
  days: 'date',
  'in-year': 'date',
  month: 'date',
  calendar: 'date',
  quarter: 'date',
  season: 'date',
  weekday: 'date',
  weekend: 'date',
  relative: 'date',
  anchored: 'date',
  'weekday-from': 'date',
  section: 'date',
  'part-of-day': 'time',
  overnight: 'time',
  feast: 'date',
  'day-of-month': 'date',
  'from-event': 'date',
  duration: 'duration',
  set: 'set',
  clock: 'time',
  vague: 'date',
} as const satisfies Record<Meaning['kind'], TimeExpression['type']>;

function expressionOf(article: Article, found: Found, value: Resolved): TimeExpression {
  const span = spanOf(article, found.start, found.end);
  const dated: Dated | null =
    value.dated === null
      ? null
      : { value: value.dated, basis: value.resolved ? 'resolved' : 'text', anchor: value.anchor, span, why: value.why };
  return {
    span,
    type: TYPES[found.meaning.kind],
    value: value.value,
    dated,
    weekdayClash: value.clash,
    why: value.why,
  };
}

/**
 * The time expressions of an article's story text, in order, none overlapping. Values follow TIMEX3 (`2025-04-07`,
 * `2025-W15`, `P2D`, `2025-04-07TMO`); `dated` gives the same as an ISO 8601 date or interval. What counts from the present
 * counts from `article.published` and nothing else; without it the value is null and `why` says so. The rules are T1 … in
 * README.md.
 */
export function findTimes(article: Article): TimeExpression[] {
  const times: TimeExpression[] = [];
  const published = article.published === null ? null : dayFromIso(article.published.value);
  let anchors: Anchors = { published, text: null };
  const told = new Set<number>();
  const everTold = new Set<number>();
  for (const segment of article.segments) {
    if (!isStory(segment)) continue;
    const lexemes = lexemesOf(article.text, segment.start, segment.end);
    const found = shareWeeks(lexemes, shareYears(lexemes, matchesIn(lexemes)));
    const before: Anchors[] = [];
    const newsDays: (number | null)[] = [];
    const eventDays: (number | null)[] = [];
    const inParagraph = new Set<number>();
    let lastNewsDay: number | null = null;
    const values: (Resolved | null)[] = found.map((match) => {
      before.push(anchors);
      newsDays.push(lastNewsDay ?? onlyOf(told));
      eventDays.push(inParagraph.size === 0 ? onlyOf(everTold) : onlyOf(inParagraph));
      if (match.meaning.kind === 'clock' || match.meaning.kind === 'from-event') return null;
      const value = resolve(match.meaning, anchors, leaningOf(lexemes, match, segment.kind === 'headline'), null);
      anchors = anchorAfter(anchors, match.meaning, value);
      if (value.day !== null && isNews(value.day, published)) lastNewsDay = value.day;
      if (lastNewsDay !== null) told.add(lastNewsDay);
      if (value.day !== null) inParagraph.add(value.day);
      if (value.day !== null) everTold.add(value.day);
      return value;
    });
    found.forEach((match, index) => {
      const ahead = leaningOf(lexemes, match, segment.kind === 'headline') === 'future';
      const near =
        match.meaning.kind === 'from-event'
          ? dayOfEvent(match.meaning, match.next, found[index + 1], values[index + 1], eventDays[index] ?? null)
          : (dayNear(lexemes, found, values, index)?.day ?? (ahead ? null : (newsDays[index] ?? null)));
      const value = values[index] ?? resolve(match.meaning, before[index] ?? anchors, 'open', near);
      if (match.meaning.kind === 'from-event' && near === null) {
        if (match.meaning.plain !== null)
          times.push(expressionOf(article, { ...match, meaning: match.meaning.plain }, value));
      } else times.push(expressionOf(article, match, value));
    });
  }
  return times;
}

/**
 * The days that the lines above the story give; TimeML calls such a day the time of the document's creation. No time of the story is
 * counted from it by itself: it counts where the article is dated by it.
 */
export function datelineDays(article: Article): TimeExpression[] {
  const published = article.published === null ? null : dayFromIso(article.published.value);
  return article.segments.flatMap((segment) => {
    if (segment.kind !== 'dateline') return [];
    const lexemes = lexemesOf(article.text, segment.start, segment.end);
    return matchesIn(lexemes).flatMap((match) => {
      if (match.meaning.kind !== 'day') return [];
      const value = resolve(match.meaning, { published, text: null }, 'open', null);
      return value.day === null ? [] : [expressionOf(article, match, value)];
    });
  });
}

/** The expressions that lie wholly within a range. */
export const timesWithin = (times: readonly TimeExpression[], range: Range): TimeExpression[] =>
  times.filter((time) => contains(range, time.span));

/** The first date within a range; null where the range has none that is resolved. */
export const datedWithin = (times: readonly TimeExpression[], range: Range): Dated | null =>
  timesWithin(times, range).find((time) => time.dated !== null)?.dated ?? null;
