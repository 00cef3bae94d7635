import { WEEKDAYS } from '../languages/en/calendar.ts';
import { OPEN_COUNTS } from '../languages/en/numbers.ts';
import {
  DIRECTIONS,
  FREQUENCIES,
  PARTS_OF_DAY,
  RELATIVE_DAYS,
  SHORT_WEEKDAYS,
  TIME_UNITS,
  type TimeUnit,
  VAGUE_TIMES,
} from '../languages/en/times.ts';
import { monthAt, weekdayAt } from './date-grammar.ts';
import { isCapital, isDash, type Lexeme } from './lexemes.ts';
import { numeralAt } from './numerals.ts';
import type { Matched, Meaning, Which } from './time-meaning.ts';
import { isNameOrCustom } from './weekday-names.ts';

type Lexemes = readonly Lexeme[];

const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';

/** Units that `last`, `this` and `next` may stand before; `last minute` is no time. */
const CALENDAR_UNITS: ReadonlySet<TimeUnit> = new Set([
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);
/** Units too fine or too vague to be counted from a date. */
const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour']);

/** A length in TIMEX3: `P2D`, `PT30M`; an open count is X. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const n = (factor: number): string => (count === null ? 'X' : String(Math.round(count * factor * 100) / 100));
  switch (unit) {
    case 'second':
      return `PT${n(1)}S`;
    case 'minute':
      return `PT${n(1)}M`;
    case 'hour':
      return `PT${n(1)}H`;
    case 'day':
      return `P${n(1)}D`;
    case 'weekend':
      return `P${n(1)}WE`;
    case 'week':
      return `P${n(1)}W`;
    case 'fortnight':
      return `P${n(2)}W`;
    case 'month':
      return `P${n(1)}M`;
    case 'quarter':
      return `P${n(3)}M`;
    case 'year':
      return `P${n(1)}Y`;
    case 'decade':
      return `P${n(10)}Y`;
    case 'century':
      return `P${n(100)}Y`;
    default:
      return unit satisfies never;
  }
}

interface Count {
  /** Null where the text leaves it open: `several`, `a few`. */
  readonly value: number | null;
  readonly next: number;
  readonly article: boolean;
}

/** `two`, `2.5`, `a`, `several`, `a few`, `a couple of`, `two and a half`, `half a`. */
export function countAt(lexemes: Lexemes, at: number): Count | null {
  const word = lowerAt(lexemes, at);
  const numeral = numeralAt(lexemes, at);
  if (numeral !== null) {
    const half =
      lowerAt(lexemes, numeral.next) === 'and' &&
      lowerAt(lexemes, numeral.next + 1) === 'a' &&
      lowerAt(lexemes, numeral.next + 2) === 'half';
    return { value: numeral.value + (half ? 0.5 : 0), next: numeral.next + (half ? 3 : 0), article: false };
  }
  if (word === 'half') {
    const article = lowerAt(lexemes, at + 1) === 'a' || lowerAt(lexemes, at + 1) === 'an' ? 1 : 0;
    return { value: 0.5, next: at + 1 + article, article: false };
  }
  if (word === 'a' || word === 'an') {
    const behind = lowerAt(lexemes, at + 1);
    if (behind === 'few') return { value: null, next: at + 2, article: false };
    if (behind === 'couple')
      return { value: 2, next: lowerAt(lexemes, at + 2) === 'of' ? at + 3 : at + 2, article: false };
    if (behind === 'half') return { value: 0.5, next: at + 2, article: false };
    if (behind === 'full' || behind === 'whole') return { value: 1, next: at + 2, article: false };
    return { value: 1, next: at + 1, article: true };
  }
  if (word === 'one') return { value: 1, next: at + 1, article: false };
  return OPEN_COUNTS.has(word) ? { value: null, next: at + 1, article: false } : null;
}

const unitAt = (lexemes: Lexemes, at: number): TimeUnit | undefined => TIME_UNITS.get(lowerAt(lexemes, at));
const isPlural = (lexemes: Lexemes, at: number): boolean => /s$|ies$/.test(lowerAt(lexemes, at));

/** What stands behind a counted unit: `ago`, `earlier`, `later`. */
function placed(word: string, before: string): { readonly from: 'now' | 'text'; readonly sign: -1 | 1 } | null {
  if (word === 'ago') return { from: 'now', sign: -1 };
  if (word === 'earlier') return { from: 'text', sign: -1 };
  if (word === 'later' || word === 'afterwards') return { from: 'text', sign: 1 };
  if (word === 'from' && before === 'now') return { from: 'now', sign: 1 };
  return null;
}

const VAGUE_COUNT = 'The number is left open.';

/** `two days ago`, `three days earlier`, `two years`, `a two-day`, `several weeks`. */
export function countedAt(lexemes: Lexemes, at: number): Matched | null {
  const count = countAt(lexemes, at);
  if (count === null) return null;
  const dash = isDash(lexemes[count.next]) ? 1 : 0;
  const adjective = /^(?:consecutive|straight|full|more|long|further|whole|calendar|short|additional|working)$/.test(
    lowerAt(lexemes, count.next),
  )
    ? 1
    : 0;
  const unit = unitAt(lexemes, count.next + dash + adjective);
  const next = count.next + dash + adjective + 1;
  if (unit === undefined || (unit === 'quarter' && !isPlural(lexemes, next - 1)) || unit === 'weekend') return null;
  if (unit === 'second' && (count.article || (!isPlural(lexemes, next - 1) && dash === 0))) return null;
  // > | the 2015 year
  //         ^^^^
  // A year before a singular unit is no count.
  if (dash === 0 && !isPlural(lexemes, next - 1) && /^\d{4}$/.test(lexemes[at]?.text ?? '')) return null;
  const place = placed(lowerAt(lexemes, next), lowerAt(lexemes, next + 1));
  if (place !== null && dash === 0) {
    const end = lowerAt(lexemes, next) === 'from' ? next + 2 : next + 1;
    if (count.value === null)
      return {
        next: end,
        meaning: { kind: 'vague', value: place.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', why: VAGUE_COUNT },
      };
    const kind = place.from === 'now' ? 'relative' : 'anchored';
    return { next: end, meaning: { kind, unit, count: place.sign * count.value } };
  }
  // > | three quarters of
  if (unit === 'quarter') return null;
  const old =
    isDash(lexemes[next]) && lowerAt(lexemes, next + 1) === 'old' ? 2 : lowerAt(lexemes, next) === 'old' ? 1 : 0;
  if (count.article && rateBefore(lexemes, at))
    return { next, meaning: { kind: 'set', value: durationValue(1, unit) } };
  return { next: next + old, meaning: { kind: 'duration', value: durationValue(count.value, unit), stretch: null } };
}

/** `three times a year`, `20 flights a day`: the unit is a rate. */
const rateBefore = (lexemes: Lexemes, at: number): boolean =>
  /^(?:times|twice|once|percent|flights|barrels|hours|days|people|cars|units)$|^%$/.test(lowerAt(lexemes, at - 1));

/** `years ago`, `days later`, `for years`. */
export function uncountedAt(lexemes: Lexemes, at: number): Matched | null {
  const unit = unitAt(lexemes, at);
  if (unit === undefined || !isPlural(lexemes, at) || isCapital(lexemes[at])) return null;
  const place = placed(lowerAt(lexemes, at + 1), lowerAt(lexemes, at + 2));
  if (place !== null)
    return {
      next: at + 2,
      meaning: { kind: 'vague', value: place.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', why: VAGUE_COUNT },
    };
  if (/^(?:for|of|in|within|many|over)$/.test(lowerAt(lexemes, at - 1)) && unit !== 'quarter' && unit !== 'second')
    return { next: at + 1, meaning: { kind: 'duration', value: durationValue(null, unit), stretch: null } };
  return null;
}

/** Behind these `last` is a verb: `to last`, `will last`. */
const LASTS_BEHIND: ReadonlySet<string> = new Set(
  "to will would may might could can should must not n’t n't ll".split(' '),
);

/** `last year`, `this week`, `next month`, `last March`, `last Friday`, `the past two days`, `recent days`. */
export function directedAt(lexemes: Lexemes, at: number): Matched | null {
  const the = /^(?:the|its|their|his|her|these|those)$/.test(lowerAt(lexemes, at)) ? 1 : 0;
  const word = lowerAt(lexemes, at + the);
  if (word === 'recent') {
    const unit = unitAt(lexemes, at + the + 1);
    if (unit === undefined) return null;
    const why = 'How far back the words reach is left open.';
    return { next: at + the + 2, meaning: { kind: 'vague', value: 'PAST_REF', why, recent: unit } };
  }
  const direction = DIRECTIONS.get(word);
  if (direction === undefined) return null;
  // > | is expected to [last] three weeks: a verb     but not   | compared to [last year]
  if (word === 'last' && the === 0 && LASTS_BEHIND.has(lowerAt(lexemes, at - 1)) && countAt(lexemes, at + 1) !== null)
    return null;
  const behind = at + the + 1;
  const counted = direction === 0 ? null : stretchAt(lexemes, behind, direction < 0 ? -1 : 1);
  if (counted !== null) return counted;
  const unit = unitAt(lexemes, behind);
  if (unit !== undefined && CALENDAR_UNITS.has(unit) && !isPlural(lexemes, behind)) {
    if (
      unit !== 'quarter' &&
      unit !== 'weekend' &&
      (word === 'past' || (the === 1 && word === 'last' && lowerAt(lexemes, behind + 1) !== 'of'))
    )
      return stretch(behind + 1, direction < 0 ? -1 : 1, unit, 1);
    if (the === 1 && (word === 'next' || word === 'coming') && unit !== 'weekend')
      return { next: behind + 1, meaning: { kind: 'anchored', unit, count: 1 } };
    return { next: behind + 1, meaning: { kind: 'relative', unit, count: direction } };
  }
  if (unit === 'day' && the === 1 && word === 'next' && !isPlural(lexemes, behind))
    return { next: behind + 1, meaning: { kind: 'anchored', unit, count: 1 } };
  // > | over the last day     not   | on the last day of the talks
  const lately = word === 'past' || (word === 'last' && /^(?:over|in|within|during)$/.test(lowerAt(lexemes, at - 1)));
  const plain = word === 'past' || (!isPlural(lexemes, behind) && endsClause(lexemes, behind + 1));
  if ((unit === 'hour' || unit === 'day') && lately && plain) return stretch(behind + 1, -1, unit, 1);
  const part = PARTS_OF_DAY.get(lowerAt(lexemes, behind));
  if (part !== undefined && (word === 'this' || (word === 'last' && part === 'NI')) && the === 0)
    return {
      next: behind + 1,
      meaning: { kind: 'part-of-day', code: part, of: { kind: 'relative', unit: 'day', count: direction } },
    };
  if (the === 1) return null;
  const which: Which = direction < 0 ? 'last' : direction > 0 ? 'next' : 'this';
  const month = monthAt(lexemes, behind);
  if (month !== null) return { next: month.next, meaning: { kind: 'month', year: null, month: month.value, which } };
  const weekday = weekdayAt(lexemes, behind);
  if (weekday === null) return null;
  return withPart(lexemes, weekday.next, { kind: 'weekday', named: weekday.value, which, week: null });
}

const stretch = (next: number, direction: -1 | 1, unit: TimeUnit, count: number | null): Matched => ({
  next,
  meaning: {
    kind: 'duration',
    value: durationValue(count, unit),
    stretch: count === null ? null : { direction, unit, count },
  },
});

/** `two days` behind `the past`, `few weeks` behind `the last`. */
function stretchAt(lexemes: Lexemes, at: number, direction: -1 | 1): Matched | null {
  const count = countAt(lexemes, at);
  if (count === null || count.article) {
    const unit = unitAt(lexemes, at);
    return unit !== undefined && unit !== 'quarter' && isPlural(lexemes, at) && count === null && !CLOCK_UNITS.has(unit)
      ? stretch(at + 1, direction, unit, null)
      : null;
  }
  const unit = unitAt(lexemes, count.next);
  return unit === undefined || unit === 'weekend' ? null : stretch(count.next + 1, direction, unit, count.value);
}

/** Adds the part of the day behind a day: `Monday morning`, `yesterday evening`. */
export function withPart(lexemes: Lexemes, at: number, meaning: Meaning): Matched {
  const code = PARTS_OF_DAY.get(lowerAt(lexemes, at));
  return code === undefined
    ? { next: at, meaning }
    : { next: at + 1, meaning: { kind: 'part-of-day', code, of: meaning } };
}

/** `today`, `yesterday morning`, `tonight`, `the day before yesterday`. */
export function relativeDayAt(lexemes: Lexemes, at: number): Matched | null {
  const the = lowerAt(lexemes, at) === 'the' ? 1 : 0;
  if (lowerAt(lexemes, at + the) === 'day') {
    const side = `${lowerAt(lexemes, at + the + 1)} ${lowerAt(lexemes, at + the + 2)}`;
    const count = side === 'before yesterday' ? -2 : side === 'after tomorrow' ? 2 : 0;
    if (count !== 0) return { next: at + the + 3, meaning: { kind: 'relative', unit: 'day', count } };
  }
  const count = RELATIVE_DAYS.get(lowerAt(lexemes, at));
  // > | USA Today
  if (count === undefined || (isCapital(lexemes[at]) && isCapital(lexemes[at - 1]))) return null;
  const day: Meaning = { kind: 'relative', unit: 'day', count };
  if (lowerAt(lexemes, at) === 'tonight')
    return { next: at + 1, meaning: { kind: 'part-of-day', code: 'NI', of: day } };
  return withPart(lexemes, at + 1, day);
}

/** Words before `week` behind a weekday. */
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** `Monday`, `Monday night`, `Friday last week`. Short forms and plurals are no days of their own. */
export function weekdayOnlyAt(lexemes: Lexemes, at: number): Matched | null {
  const weekday = weekdayAt(lexemes, at);
  if (weekday === null || SHORT_WEEKDAYS.has(lowerAt(lexemes, at))) return null;
  if (isNameOrCustom(lexemes, at, weekday.next)) return null;
  const of = lowerAt(lexemes, weekday.next) === 'of' ? 1 : 0;
  const week = WEEKS.get(lowerAt(lexemes, weekday.next + of));
  if (week !== undefined && lowerAt(lexemes, weekday.next + of + 1) === 'week')
    return { next: weekday.next + of + 2, meaning: { kind: 'weekday', named: weekday.value, which: 'bare', week } };
  return withPart(lexemes, weekday.next, { kind: 'weekday', named: weekday.value, which: 'bare', week: null });
}

/** Words behind `the` that count from the last date of the text. */
const FROM_TEXT: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** Calendar units that can be counted from a date of the text. */
const isWhole = (unit: TimeUnit | undefined): unit is 'day' | 'week' | 'weekend' | 'month' | 'year' =>
  unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'weekend';

/** `day`, `week`, `night` behind `that` or `the same`. */
function countedFromText(lexemes: Lexemes, at: number, count: number): Matched | null {
  const unit = unitAt(lexemes, at);
  if (isWhole(unit) && !isPlural(lexemes, at)) return { next: at + 1, meaning: { kind: 'anchored', unit, count } };
  const code = PARTS_OF_DAY.get(lowerAt(lexemes, at));
  if (code === undefined) return null;
  return { next: at + 1, meaning: { kind: 'part-of-day', code, of: { kind: 'anchored', unit: 'day', count } } };
}

const endsClause = (lexemes: Lexemes, at: number): boolean =>
  lexemes[at] === undefined || /^[.,;:)]$/.test(lowerAt(lexemes, at));

/** Behind `the`: `Sunday before`, `Friday after`, `following Monday`, `previous Friday`. */
function weekdayFromText(lexemes: Lexemes, at: number): Matched | null {
  const side = FROM_TEXT.get(lowerAt(lexemes, at)) ?? 0;
  const weekday = weekdayAt(lexemes, side === 0 ? at : at + 1);
  if (weekday === null) return null;
  const { value: named, next } = weekday;
  if (side !== 0) return { next, meaning: { kind: 'weekday-from', named, direction: side < 0 ? -1 : 1 } };
  // > | the Sunday before the vote
  const behind = /^(?:(before|earlier|previous)|after|following)$/.exec(lowerAt(lexemes, next));
  if (behind === null || !endsClause(lexemes, next + 1)) return null;
  return { next: next + 1, meaning: { kind: 'weekday-from', named, direction: behind[1] === undefined ? 1 : -1 } };
}

/** `the same day`, `that day`, `the following week`, `the previous night`, `the day before`, `over the weekend`. */
export function anchoredAt(lexemes: Lexemes, at: number): Matched | null {
  const word = lowerAt(lexemes, at);
  if (word === 'that') return countedFromText(lexemes, at + 1, 0);
  if (word !== 'the') return null;
  const weekday = weekdayFromText(lexemes, at + 1);
  if (weekday !== null) return weekday;
  const count = FROM_TEXT.get(lowerAt(lexemes, at + 1));
  if (count !== undefined) return countedFromText(lexemes, at + 2, count);
  const unit = unitAt(lexemes, at + 1);
  if (!isWhole(unit) || isPlural(lexemes, at + 1)) return null;
  if (unit === 'weekend')
    return /^(?:over|at|during|for|on)$/.test(lowerAt(lexemes, at - 1))
      ? { next: at + 2, meaning: { kind: 'weekend' } }
      : null;
  // > | the day before the vote
  //         ^^^^^^
  // Only at the end of a clause is the day counted from the text's last date.
  const before = /^(?:before|earlier)$/.test(lowerAt(lexemes, at + 2));
  return before && endsClause(lexemes, at + 3)
    ? { next: at + 3, meaning: { kind: 'anchored', unit, count: -1 } }
    : null;
}

/** `every Monday`, `each year`, `every two weeks`, `Mondays`, `per year`, `daily`. */
export function setAt(lexemes: Lexemes, at: number): Matched | null {
  const word = lowerAt(lexemes, at);
  if (word === 'every' || word === 'each' || word === 'per') {
    const weekday = weekdayAt(lexemes, at + 1);
    if (weekday !== null && word !== 'per')
      return { next: weekday.next, meaning: { kind: 'set', value: `XXXX-WXX-${weekday.value.weekday}` } };
    const other = lowerAt(lexemes, at + 1) === 'other' ? 2 : 1;
    const numeral = other === 1 ? numeralAt(lexemes, at + 1) : null;
    const unitIndex = numeral?.next ?? at + other;
    const unit = unitAt(lexemes, unitIndex);
    if (unit !== undefined && unit !== 'second' && !(word === 'each' && isPlural(lexemes, unitIndex)))
      return { next: unitIndex + 1, meaning: { kind: 'set', value: durationValue(numeral?.value ?? other, unit) } };
    const part = PARTS_OF_DAY.get(lowerAt(lexemes, at + 1));
    return part !== undefined && word !== 'per'
      ? { next: at + 2, meaning: { kind: 'set', value: `XXXX-XX-XXT${part}` } }
      : null;
  }
  // > | They meet Mondays
  //               ^^^^^^^
  const plural = isCapital(lexemes[at]) && word.endsWith('days') ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  if (plural !== undefined) return { next: at + 1, meaning: { kind: 'set', value: `XXXX-WXX-${plural}` } };
  const frequency = FREQUENCIES.get(word);
  return frequency === undefined || isCapital(lexemes[at])
    ? null
    : { next: at + 1, meaning: { kind: 'set', value: frequency } };
}

/** `recently`, `currently`: they name no date. */
export function vagueAt(lexemes: Lexemes, at: number): Matched | null {
  const value = VAGUE_TIMES.get(lowerAt(lexemes, at));
  return value === undefined
    ? null
    : { next: at + 1, meaning: { kind: 'vague', value, why: 'The word names no date.' } };
}
