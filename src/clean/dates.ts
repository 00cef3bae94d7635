import { MONTHS, WEEKDAYS } from '../languages/en/calendar.ts';
import { AGE_UNITS, CLOCK_WORDS, PUBLISHED_LABELS, UPDATED_LABELS } from '../languages/en/furniture.ts';
import { anyOf } from './phrases.ts';

/** A calendar date that a line states in full, with its place in the line. */
export interface DateInLine {
  /** `YYYY-MM-DD`, or a date-time as written where the line holds one in ISO 8601. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly label: 'published' | 'updated' | null;
}

const MONTH = `${anyOf([...MONTHS.keys()])}\\b\\.?`;
const DAY = '([0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?))?(?!\d)/g;
const DAY_FIRST = new RegExp(`\\b${DAY}(?: of)?[ -](${MONTH}),?[ -]${YEAR}\\b`, 'gi');
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) ${DAY},? ${YEAR}\\b`, 'gi');
const SLASHED = /\b([0-3]?\d)([/.])([0-3]?\d)[/.]((?:19|20)\d\d)\b/g;
const YEAR_FIRST = /\b((?:19|20)\d\d)[/.]([01]\d)[/.]([0-3]\d)\b/g;
const WEEKDAY_BEFORE = new RegExp(`\\b(${anyOf([...WEEKDAYS.keys()])})\\.?,?\\s+$`, 'i');

/**
 * The day of `12/05/2031`: where both readings are in the calendar, the weekday before it decides, else nothing does. With stops between
 * the day stands first in every country that writes so with four figures of the year.
 */
function slashedDay(first: number, second: number, year: number, mark: string, before: string): string | null {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = mark === '.' ? null : isoDay(year, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const weekday = WEEKDAYS.get(WEEKDAY_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '');
  const fitting = [dayFirst, monthFirst].filter((day) => weekdayOf(day) === weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Monday is 1, Sunday 7; Sakamoto's method over the Gregorian calendar. */
function weekdayOf(iso: string): number {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return ((y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day + 6) % 7) + 1;
}

/** `YYYY-MM-DD`, or null where no such day is in the calendar. */
export function isoDay(year: number, month: number, day: number): string | null {
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthOf = (word: string): number => MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? 0;

const LABEL_WORDS = [...UPDATED_LABELS, ...PUBLISHED_LABELS];
const LABEL_BEFORE = new RegExp(`\\b(${anyOf(LABEL_WORDS)})[:\\s]{0,3}(?:${anyOf([...WEEKDAYS.keys()])},? )?$`, 'i');
const UPDATED = new Set(UPDATED_LABELS);

function labelBefore(text: string, start: number): DateInLine['label'] {
  const word = LABEL_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return UPDATED.has(word) ? 'updated' : 'published';
}

/** Lines longer than this are no datelines: two labelled times with weekdays and zones have about 110 characters. */
const DATELINE_LONGEST = 160;

/** The full dates of a furniture line, in order. A date without a year and an ambiguous `03/04/2025` are left out: nothing is guessed. */
export function datesInLine(text: string): DateInLine[] {
  const found: DateInLine[] = [];
  const line = text.slice(0, DATELINE_LONGEST);
  const add = (value: string | null, match: RegExpExecArray): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (value === null || found.some((other) => other.start < end && start < other.end)) return;
    found.push({ value, start, end, label: labelBefore(line, start) });
  };
  for (const m of line.matchAll(ISO)) {
    const day = isoDay(Number(m[1]), Number(m[2]), Number(m[3]));
    add(day !== null && m[4] !== undefined && /(?:Z|[+-]\d\d:?\d\d)$/.test(m[4]) ? `${day}T${m[4]}` : day, m);
  }
  for (const m of line.matchAll(DAY_FIRST)) add(isoDay(Number(m[3]), monthOf(m[2] ?? ''), Number(m[1])), m);
  for (const m of line.matchAll(MONTH_FIRST)) add(isoDay(Number(m[3]), monthOf(m[1] ?? ''), Number(m[2])), m);
  for (const m of line.matchAll(YEAR_FIRST)) add(isoDay(Number(m[1]), Number(m[2]), Number(m[3])), m);
  for (const m of line.matchAll(SLASHED))
    add(
      slashedDay(Number(m[1]), Number(m[3]), Number(m[4]), m[2] ?? '', line.slice(Math.max(0, m.index - 15), m.index)),
      m,
    );
  return found.sort((a, b) => a.start - b.start);
}

const SPARE = new Set([
  ...CLOCK_WORDS,
  ...LABEL_WORDS.flatMap((label) => label.split(' ')),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
]);

/** Whether a word may stand beside a date in a dateline: clock words, zones, labels, names of days and months. */
export const isSpareWord = (word: string): boolean => SPARE.has(word.toLowerCase().replace(/\.$/, ''));

/** > | 03/04/2031: a date, though nobody can tell which day it is. */
const FIGURES = /\b[0-3]?\d[/.][0-3]?\d[/.](?:19|20)\d\d\b/;
/** > | May 12, 2031 Updated 14 hrs ago: an age beside a full date. */
const AGES = new RegExp(`\\b\\d{1,3} ?${anyOf(AGE_UNITS)} ago\\b`, 'g');

/**
 * Whether a line holds nothing but dates, clock times, weekdays and their labels:
 *
 *     > | Published: Tuesday, 8 April 2025 at 10:45 GMT
 *
 * A clock time alone ("14.32 BST", as live pages head their entries) is one too; a bare number is not.
 */
export function isDateline(text: string): boolean {
  if (text.length > DATELINE_LONGEST) return false;
  const words = text
    .toLowerCase()
    .replace(AGES, ' ')
    .replace(/[,:;|·•()/–—-]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 24) return false;
  const spare = words.every((word) => {
    const bare = word.replace(/\.$/, '');
    return (
      SPARE.has(bare) ||
      /^\d{1,4}(?:st|nd|rd|th|am|pm|h)?$/.test(bare) ||
      /^\d{1,2}\.\d{2}(?:am|pm|\.\d{4})?$/.test(bare) ||
      /^(?:gmt|utc)[+-]?\d{1,2}$/.test(bare) ||
      /^\d{1,4}\.\d\d\.\d{2,4}$/.test(bare) ||
      /^\d\d?t\d\d?$/.test(bare) ||
      /^[01]?\d?\d?z$/.test(bare) ||
      /^\d{6}z$/.test(bare)
    );
  });
  if (!spare) return false;
  if (datesInLine(text).length > 0) return true;
  const hasMonthDay = words.some((w) => MONTHS.has(w.replace(/\.$/, ''))) && words.some((w) => /^\d/.test(w));
  return (
    hasMonthDay ||
    FIGURES.test(text) ||
    /\b\d{1,2}[:.]\d{2}\b/.test(text) ||
    words.some((w) => /^\d{1,2}(?:am|pm)$/.test(w))
  );
}
