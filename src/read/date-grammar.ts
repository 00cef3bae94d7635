import { MONTHS, WEEKDAYS } from '../languages/en/calendar.ts';
import { AMBIGUOUS_MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, TIME_PREPOSITIONS } from '../languages/en/times.ts';
import { daysInMonth, isDate, isoYear } from './clock.ts';
import { isCapital, isDash, type Lexeme } from './lexemes.ts';
import { ordinalAt } from './numerals.ts';
import type { Matched, Meaning, NamedWeekday } from './time-meaning.ts';

/** Years an article can mean by four bare digits. */
const YEAR_MIN = 1000;
const YEAR_MAX = 2199;
/** A bare number counts as a year by itself only in the centuries of news. */
const LONE_YEAR_MIN = 1800;
const LONE_YEAR_MAX = 2099;

type Lexemes = readonly Lexeme[];
interface Part<T> {
  readonly value: T;
  readonly next: number;
}

const textAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.text ?? '';
const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';
const gluedAt = (lexemes: Lexemes, at: number): boolean => lexemes[at]?.glued ?? false;

/** Four digits; letters glued behind make it something else (`2025s`, `1500m`). */
export function yearAt(lexemes: Lexemes, at: number): Part<number> | null {
  if (!/^\d{4}$/.test(textAt(lexemes, at))) return null;
  const year = Number(textAt(lexemes, at));
  const after = lexemes[at + 1];
  if (year < YEAR_MIN || year > YEAR_MAX || (after?.glued && after.kind === 'word')) return null;
  return { value: year, next: at + 1 };
}

/** A month by name, capitalised; the stop of a short form belongs to it (`Sept. 4`), and that of a whole one does not (`in July.`). */
export function monthAt(lexemes: Lexemes, at: number): Part<number> | null {
  const word = lexemes[at];
  const month = word === undefined || !isCapital(word) ? undefined : MONTHS.get(word.lower);
  if (word === undefined || month === undefined) return null;
  const stop = SHORT_MONTHS.has(word.lower) && textAt(lexemes, at + 1) === '.' && gluedAt(lexemes, at + 1);
  return { value: month, next: stop ? at + 2 : at + 1 };
}

/** A weekday by name, capitalised. Short forms are told apart by the caller. */
export function weekdayAt(lexemes: Lexemes, at: number): Part<NamedWeekday> | null {
  const word = lexemes[at];
  const weekday = word === undefined || !isCapital(word) ? undefined : WEEKDAYS.get(word.lower);
  if (word === undefined || weekday === undefined) return null;
  const stop = SHORT_WEEKDAYS.has(word.lower) && textAt(lexemes, at + 1) === '.' && gluedAt(lexemes, at + 1);
  return { value: { weekday, said: word.text }, next: stop ? at + 2 : at + 1 };
}

function dayNumberAt(lexemes: Lexemes, at: number): (Part<number> & { readonly words: boolean }) | null {
  const ordinal = ordinalAt(lexemes, at);
  if (ordinal !== null)
    return ordinal.value >= 1 && ordinal.value <= 31
      ? { value: ordinal.value, next: ordinal.next, words: !ordinal.digits }
      : null;
  if (!/^\d{1,2}$/.test(textAt(lexemes, at))) return null;
  const value = Number(textAt(lexemes, at));
  const after = lexemes[at + 1];
  if (value < 1 || value > 31 || (after?.glued && after.kind === 'word')) return null;
  return { value, next: at + 1, words: false };
}

/** The year behind a day and month, with or without a comma: `April 8, 2025`. */
function yearBehind(lexemes: Lexemes, at: number): Part<number | null> {
  const comma = textAt(lexemes, at) === ',' || lowerAt(lexemes, at) === 'of' ? 1 : 0;
  const year = yearAt(lexemes, at + comma);
  return year ?? { value: null, next: at };
}

/** The last day of `8-10 April` or `8 to 10 April`, where `at` is behind the first; null where there is no range. */
function rangeEnd(lexemes: Lexemes, at: number, first: number): Part<number> | null {
  const joined = isDash(lexemes[at]) || lowerAt(lexemes, at) === 'to';
  const and = lowerAt(lexemes, at) === 'and';
  if (!joined && !and) return null;
  const last = dayNumberAt(lexemes, at + 1);
  if (last === null || last.words || last.value <= first) return null;
  // > | on 3 and 5 May are two days, and between 3 and 5 May are three.
  return and && last.value !== first + 1 && lowerAt(lexemes, at - 2) !== 'between' ? null : last;
}

/** A date that no calendar has (`31 April`) is not read. 29 February stands where the year is not named. */
function dayMeaning(year: number | null, month: number, first: number, last: number | null): Meaning | null {
  const end = last ?? first;
  if (year === null ? end > daysInMonth(2024, month) : !isDate(year, month, end)) return null;
  return last === null
    ? { kind: 'day', year, month, day: first, weekday: null }
    : { kind: 'days', year, month, first, last };
}

/** `8 April 2025`, `8th of April`, `the eighth of April`, `8-10 April`. */
function dayMonth(lexemes: Lexemes, at: number): Matched | null {
  const the = lowerAt(lexemes, at) === 'the' ? 1 : 0;
  const day = dayNumberAt(lexemes, at + the);
  if (day === null) return null;
  const last = rangeEnd(lexemes, day.next, day.value);
  const behind = last?.next ?? day.next;
  const of = lowerAt(lexemes, behind) === 'of' ? 1 : 0;
  if ((day.words || the === 1) && of === 0 && !(the === 1 && ordinalAt(lexemes, at + 1) !== null)) return null;
  if (the === 1 && last === null && ordinalAt(lexemes, at + 1) === null) return null;
  const month = monthAt(lexemes, behind + of);
  if (month === null) return null;
  const year = yearBehind(lexemes, month.next);
  const meaning = dayMeaning(year.value, month.value, day.value, last?.value ?? null);
  return meaning === null ? null : { next: year.value === null ? month.next : year.next, meaning };
}

/** Behind `March 10` these make the number no day: `March 10 million`, `March 10%`, `March 10:30`. */
const NO_DAY_BEHIND = new Set(['million', 'billion', 'thousand', 'hundred', '%', ':', 'percent', '/']);

/** `April 8, 2025`, `April 8`, `Apr. 8th`, `April 8-10`. */
function monthDay(lexemes: Lexemes, at: number): Matched | null {
  const month = monthAt(lexemes, at);
  if (month === null) return null;
  const the = lowerAt(lexemes, month.next) === 'the' ? 1 : 0;
  const day = dayNumberAt(lexemes, month.next + the);
  if (day === null || day.words || NO_DAY_BEHIND.has(lowerAt(lexemes, day.next))) return null;
  if (the === 1 && ordinalAt(lexemes, month.next + 1) === null) return null;
  const last = rangeEnd(lexemes, day.next, day.value);
  const behind = last?.next ?? day.next;
  const year = yearBehind(lexemes, behind);
  const meaning = dayMeaning(year.value, month.value, day.value, last?.value ?? null);
  return meaning === null ? null : { next: year.value === null ? behind : year.next, meaning };
}

/** `2025-04-08`, `2025/04/08`; never a part of a longer number. */
function isoDate(lexemes: Lexemes, at: number): Matched | null {
  const sign = textAt(lexemes, at + 1);
  if (!/^\d{4}$/.test(textAt(lexemes, at)) || (sign !== '-' && sign !== '/') || textAt(lexemes, at + 3) !== sign)
    return null;
  const [month, day] = [textAt(lexemes, at + 2), textAt(lexemes, at + 4)];
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  for (let k = at + 1; k <= at + 4; k += 1) if (!gluedAt(lexemes, k)) return null;
  const year = Number(textAt(lexemes, at));
  if (year < YEAR_MIN || year > YEAR_MAX || !isDate(year, Number(month), Number(day))) return null;
  return { next: at + 5, meaning: { kind: 'day', year, month: Number(month), day: Number(day), weekday: null } };
}

/** `04/18/2025` and `18.04.2025`. Where both numbers could be the month, the text does not decide. */
function writtenInNumbers(lexemes: Lexemes, at: number): Matched | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(textAt(lexemes, at));
  const slashed = dotted === null && textAt(lexemes, at + 1) === '/' && textAt(lexemes, at + 3) === '/';
  if (dotted === null && !slashed) return null;
  const yearIndex = dotted === null ? at + 4 : at + 2;
  if (dotted !== null && textAt(lexemes, at + 1) !== '.') return null;
  for (let k = at + 1; k <= yearIndex; k += 1) if (!gluedAt(lexemes, k)) return null;
  const first = Number(dotted?.[1] ?? (/^\d{1,2}$/.test(textAt(lexemes, at)) ? textAt(lexemes, at) : Number.NaN));
  const second = Number(
    dotted?.[2] ?? (/^\d{1,2}$/.test(textAt(lexemes, at + 2)) ? textAt(lexemes, at + 2) : Number.NaN),
  );
  const year = yearAt(lexemes, yearIndex)?.value;
  if (year === undefined || !(first >= 1 && second >= 1 && Math.min(first, second) <= 12)) return null;
  const dayFirst = dotted !== null || first > 12 || first === second;
  if (!dayFirst && second <= 12)
    return {
      next: yearIndex + 1,
      meaning: { kind: 'vague', value: null, why: 'Either number can be the month; the text does not decide.' },
    };
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (!isDate(year, month, day)) return null;
  return { next: yearIndex + 1, meaning: { kind: 'day', year, month, day, weekday: null } };
}

const plainDate = (lexemes: Lexemes, at: number): Matched | null =>
  dayMonth(lexemes, at) ?? monthDay(lexemes, at) ?? isoDate(lexemes, at) ?? writtenInNumbers(lexemes, at);

const withWeekday = (meaning: Meaning, named: NamedWeekday): Meaning =>
  meaning.kind === 'day' ? { ...meaning, weekday: named } : meaning;

/** A date with or without its weekday: `Thursday, 8 April 2025`, `Thursday (April 8)`, `April 8 (Thursday)`. */
export function dateAt(lexemes: Lexemes, at: number): Matched | null {
  const weekday = weekdayAt(lexemes, at);
  if (weekday === null) {
    const date = plainDate(lexemes, at);
    if (date === null || textAt(lexemes, date.next) !== '(') return date;
    const behind = weekdayAt(lexemes, date.next + 1);
    if (behind === null || textAt(lexemes, behind.next) !== ')') return date;
    return { next: behind.next + 1, meaning: withWeekday(date.meaning, behind.value) };
  }
  const mark = textAt(lexemes, weekday.next);
  const date = plainDate(lexemes, weekday.next + (mark === ',' || mark === '(' ? 1 : 0));
  if (date === null || date.meaning.kind !== 'day') return null;
  const next = mark === '(' && textAt(lexemes, date.next) === ')' ? date.next + 1 : date.next;
  return { next, meaning: withWeekday(date.meaning, weekday.value) };
}

/** A month with or without a year: `March 2025`, `March`. Names that are also words need a preposition before them. */
export function monthOnlyAt(lexemes: Lexemes, at: number): Matched | null {
  const month = monthAt(lexemes, at);
  if (month === null) return null;
  const joint = textAt(lexemes, month.next) === ',' || lowerAt(lexemes, month.next) === 'of' ? 1 : 0;
  const year = yearAt(lexemes, month.next + joint);
  if (year !== null)
    return { next: year.next, meaning: { kind: 'month', year: year.value, month: month.value, which: 'bare' } };
  const clear = !AMBIGUOUS_MONTHS.has(lowerAt(lexemes, at)) || TIME_PREPOSITIONS.has(lowerAt(lexemes, at - 1));
  // A capitalised neighbour makes it a name: `April Smith`, `Theresa May`, `General August`.
  const inName =
    (isCapital(lexemes[month.next]) && gluedOrSpaced(lexemes, month.next)) ||
    (isCapital(lexemes[at - 1]) && !TIME_PREPOSITIONS.has(lowerAt(lexemes, at - 1)));
  const clipped = gluedAt(lexemes, at) && /[\p{L}\p{N}&]/u.test(textAt(lexemes, at - 1));
  if (!clear || clipped || (inName && AMBIGUOUS_MONTHS.has(lowerAt(lexemes, at)))) return null;
  return { next: month.next, meaning: { kind: 'month', year: null, month: month.value, which: 'bare' } };
}

const gluedOrSpaced = (lexemes: Lexemes, at: number): boolean => lexemes[at]?.kind === 'word';

/** Behind four digits these show a count or a sum, not a year. */
const NO_YEAR_BEHIND = new Set(
  (
    '% percent per people men women children troops soldiers euros dollars pounds feet miles metres meters kilometres km kg m ' +
    'points votes jobs employees workers members units homes houses hours days years million billion aircraft planes'
  ).split(' '),
);
const NO_YEAR_BEFORE = new Set([
  '$',
  '£',
  '€',
  '¥',
  '#',
  '+',
  '/',
  '.',
  ':',
  '@',
  '_',
  '=',
  'no',
  'about',
  'nearly',
  'almost',
  'over',
  'than',
  'least',
]);

/** > | burned down in [1783].     but not   | in 1783 homes: a year before the centuries of news needs `in` before it, and no noun behind it. */
const isOldYear = (lexemes: Lexemes, at: number, next: number): boolean =>
  lowerAt(lexemes, at - 1) === 'in' &&
  (lexemes[next] === undefined ||
    /^(?:[.,;:)”"]|and|but|when|by|after|as|to|that|was|were|had)$/.test(lowerAt(lexemes, next)));

/** A year that stands alone: `in 2022`, `the 2016 election`; also `2014–16` and `FY2008`. */
export function yearOnlyAt(lexemes: Lexemes, at: number): Matched | null {
  const fiscal = fiscalYearAt(lexemes, at);
  if (fiscal !== null) return fiscal;
  const year = yearAt(lexemes, at);
  if (year === null || year.value > LONE_YEAR_MAX) return null;
  if (year.value < LONE_YEAR_MIN && !isOldYear(lexemes, at, year.next)) return null;
  const before = lexemes[at - 1];
  if (gluedAt(lexemes, at) && before !== undefined && (before.kind !== 'mark' || isDash(before))) return null;
  if (NO_YEAR_BEFORE.has(lowerAt(lexemes, at - 1)) || NO_YEAR_BEHIND.has(lowerAt(lexemes, year.next))) return null;
  // > | the 2019-X class
  //         ^^^^
  if (isDash(lexemes[year.next]) && gluedAt(lexemes, year.next + 1) && isCapital(lexemes[year.next + 1])) return null;
  if (isDash(lexemes[year.next]) || textAt(lexemes, year.next) === '/') {
    const range = yearRange(lexemes, year.value, year.next + 1);
    if (range !== null) return range;
  }
  return { next: year.next, meaning: { kind: 'calendar', value: isoYear(year.value), dated: isoYear(year.value) } };
}

/** `2014-16`, `2014–2016`: the second year follows the first. */
function yearRange(lexemes: Lexemes, first: number, at: number): Matched | null {
  const digits = textAt(lexemes, at);
  if (!/^(?:\d{2}|\d{4})$/.test(digits) || !gluedAt(lexemes, at) || isDash(lexemes[at + 1])) return null;
  const last = digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits);
  if (last <= first || last - first > 200) return null;
  const value = `${isoYear(first)}/${isoYear(last)}`;
  return { next: at + 1, meaning: { kind: 'calendar', value, dated: value } };
}

/** `FY2008`, `fiscal 2008`, `fiscal year 2008`: whose twelve months these are, the text does not say. */
export function fiscalYearAt(lexemes: Lexemes, at: number): Matched | null {
  const word = lowerAt(lexemes, at);
  if (word !== 'fiscal' && word !== 'fy') return null;
  const year = yearAt(lexemes, lowerAt(lexemes, at + 1) === 'year' ? at + 2 : at + 1);
  if (year === null) return null;
  return { next: year.next, meaning: { kind: 'calendar', value: `FY${isoYear(year.value)}`, dated: null } };
}
