/**
 * Calendar arithmetic in the proleptic Gregorian calendar. A day is a whole number: days since 1 January 1970. Nothing here
 * reads a clock. The civil-from-days method is Howard Hinnant's ("chrono-Compatible Low-Level Date Algorithms", 2013).
 */

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_PER_ERA = 146097;
const DAYS_TO_EPOCH = 719468;

/** The day of a calendar date; the date must exist, see `isDate`. */
export function dayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

export function civilOf(day: number): Civil {
  const shifted = day + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has this date: 31 April and month 13 do not exist. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const two = (n: number): string => String(n).padStart(2, '0');
export const isoYear = (year: number): string => String(year).padStart(4, '0');
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;

/** `2025-04-08`. */
export function isoDay(day: number): string {
  const civil = civilOf(day);
  return `${isoMonth(civil.year, civil.month)}-${two(civil.day)}`;
}

/** The Monday of the week that holds the day. */
export const weekStart = (day: number): number => day - weekdayOf(day) + 1;

/** The ISO 8601 week that holds the day: `2025-W15`. The week belongs to the year that holds its Thursday. */
export function isoWeek(day: number): string {
  const thursday = weekStart(day) + 3;
  const { year } = civilOf(thursday);
  return `${isoYear(year)}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
}

/** The month that lies `count` months after (before, where negative) a month. */
export function shiftMonth(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The day `count` months later, held back to the last day of a shorter month: 31 March less one month is 28 February. */
export function shiftDayByMonths(day: number, count: number): number {
  const from = civilOf(day);
  const to = shiftMonth(from.year, from.month, count);
  return dayOf(to.year, to.month, Math.min(from.day, daysInMonth(to.year, to.month)));
}

/** Reads `2025-04-08`, also at the head of a date-time; null for a month, a year, an interval or no date. */
export function dayFromIso(value: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?=T|$)/.exec(value);
  if (parts === null || value.includes('/')) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}
