import type { TimeUnit } from '../languages/en/times.ts';
import {
  civilOf,
  dayOf,
  isDate,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  shiftDayByMonths,
  shiftMonth,
  weekdayOf,
  weekStart,
} from './clock.ts';
import { resolveDayOfMonth, resolveFeast } from './named-days.ts';
import { recentStretch } from './recent-stretch.ts';
import {
  type Anchors,
  counted,
  countedFrom,
  IN_TEXT,
  inText,
  interval,
  NO_DATE,
  NO_TEXT_DATE,
  type Resolved,
  unresolved,
} from './resolved.ts';
import type { Leaning } from './tense.ts';
import type { Meaning, NamedWeekday } from './time-meaning.ts';
import { weekdayFrom, weekdayNear } from './weekdays.ts';

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day or month with the year that the words beside it give; a 29 February that the year lacks keeps none. */
export function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'month') return { ...meaning, year };
  if (meaning.kind === 'day') return isDate(year, meaning.month, meaning.day) ? { ...meaning, year } : meaning;
  if (meaning.kind === 'days') return isDate(year, meaning.month, meaning.last) ? { ...meaning, year } : meaning;
  return meaning;
}

/** The clash between the weekday that the text names and the weekday of the day. */
function clashOf(named: NamedWeekday | null, day: number): Resolved['clash'] {
  if (named === null || named.weekday === weekdayOf(day)) return null;
  return { said: WEEKDAY_NAMES[named.weekday - 1] ?? named.said, is: WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '' };
}

/**
 * A day further off than nine months would be written with its year: the nearer one on the other side is meant, whatever
 * the verb. On the development texts this mends 3 of 4 wrong years and spoils none.
 */
const YEARLESS_DAYS = 270;

/** So soon after publication a day on which something was done is that of a text that was written on, or of a lent clock (T16). */
const UPDATED_DAYS = 14;

/** The year of a day named without one: the nearest day before publication, after it in a clause about the future. */
function yearOfDay(
  published: number,
  month: number,
  day: number,
  named: NamedWeekday | null,
  leaning: Leaning,
): number | null {
  const { year } = civilOf(published);
  // Nine years hold a 29 February even across a century.
  const days: number[] = [];
  for (let y = year - 8; y <= year + 8; y += 1) if (isDate(y, month, day)) days.push(dayOf(y, month, day));
  const before = days.filter((d) => d <= published).at(-1);
  const after = days.find((d) => d >= published);
  if (before === undefined || after === undefined) return null;
  if (named !== null && published - before <= YEARLESS_DAYS && after - published <= YEARLESS_DAYS) {
    // Where both are near, the one on which the weekday falls is meant.
    const [falls, fallsAfter] = [weekdayOf(before) === named.weekday, weekdayOf(after) === named.weekday];
    if (falls !== fallsAfter) return civilOf(falls ? before : after).year;
  }
  // > | He was killed in the car park on Nov. 18: what has been done lies behind.
  if (leaning === 'over' && after - published > UPDATED_DAYS) return civilOf(before).year;
  if (published - before > YEARLESS_DAYS) return civilOf(after).year;
  if (after - published > YEARLESS_DAYS) return civilOf(before).year;
  return civilOf(leaning === 'future' ? after : before).year;
}

function resolveDay(meaning: Extract<Meaning, { kind: 'day' | 'days' }>, anchors: Anchors, leaning: Leaning): Resolved {
  const named = meaning.kind === 'day' ? meaning.weekday : null;
  const first = meaning.kind === 'day' ? meaning.day : meaning.first;
  const last = meaning.kind === 'day' ? meaning.day : meaning.last;
  const year =
    meaning.year ??
    (anchors.published === null ? null : yearOfDay(anchors.published, meaning.month, last, named, leaning));
  if (year === null)
    return unresolved(
      `The text names no year, and ${anchors.published === null ? 'the file gives no date' : 'none fits'}.`,
    );
  const day = dayOf(year, meaning.month, first);
  const end = dayOf(year, meaning.month, last);
  const value = day === end ? isoDay(day) : interval(day, end);
  const single = day === end ? day : null;
  const found =
    meaning.year !== null || anchors.published === null
      ? inText(value, value, single)
      : counted(value, value, anchors.published, single);
  return { ...found, clash: clashOf(named, day) };
}

function resolveMonth(meaning: Extract<Meaning, { kind: 'month' }>, anchors: Anchors, leaning: Leaning): Resolved {
  if (meaning.year !== null) {
    const value = isoMonth(meaning.year, meaning.month);
    return inText(value, value);
  }
  if (anchors.published === null) return unresolved(NO_DATE);
  const now = civilOf(anchors.published);
  const ahead = meaning.which === 'next' || (meaning.which === 'bare' && leaning === 'future');
  let year = now.year;
  if (meaning.which === 'this') year = now.year;
  else if (ahead && (meaning.month < now.month || (meaning.which === 'next' && meaning.month === now.month))) year += 1;
  else if (!ahead && (meaning.month > now.month || (meaning.which === 'last' && meaning.month === now.month)))
    year -= 1;
  const value = isoMonth(year, meaning.month);
  return counted(value, value, anchors.published);
}

/** The stretch of the calendar `count` units from a day: a day, its week, month, year and so on. */
function shifted(
  from: number,
  unit: TimeUnit,
  count: number,
): { value: string; dated: string | null; day: number | null } | null {
  const now = civilOf(from);
  const plain = (value: string): { value: string; dated: string; day: null } => ({ value, dated: value, day: null });
  if (!Number.isInteger(count)) return null;
  switch (unit) {
    case 'day': {
      const day = from + count;
      return { value: isoDay(day), dated: isoDay(day), day };
    }
    case 'week':
    case 'fortnight': {
      const monday = weekStart(from) + 7 * count * (unit === 'fortnight' ? 2 : 1);
      return { value: isoWeek(monday), dated: interval(monday, monday + 6), day: null };
    }
    case 'weekend': {
      const saturday = weekStart(from) + 7 * count + 5;
      return { value: `${isoWeek(saturday)}-WE`, dated: interval(saturday, saturday + 1), day: null };
    }
    case 'month': {
      const month = shiftMonth(now.year, now.month, count);
      return plain(isoMonth(month.year, month.month));
    }
    case 'quarter': {
      const month = shiftMonth(now.year, now.month, 3 * count);
      return quarterOf(month.year, Math.ceil(month.month / 3));
    }
    case 'year':
      return plain(isoYear(now.year + count));
    case 'decade': {
      const first = Math.floor(now.year / 10) * 10 + 10 * count;
      return { value: isoYear(first).slice(0, 3), dated: `${isoYear(first)}/${isoYear(first + 9)}`, day: null };
    }
    case 'century': {
      const first = Math.floor(now.year / 100) * 100 + 100 * count;
      return { value: isoYear(first).slice(0, 2), dated: `${isoYear(first)}/${isoYear(first + 99)}`, day: null };
    }
    case 'second':
    case 'minute':
    case 'hour':
      return null;
    default:
      return unit satisfies never;
  }
}

const quarterOf = (year: number, quarter: number): { value: string; dated: string; day: null } => ({
  value: `${isoYear(year)}-Q${quarter}`,
  dated: `${isoMonth(year, 3 * quarter - 2)}/${isoMonth(year, 3 * quarter)}`,
  day: null,
});

function resolveRelative(meaning: Extract<Meaning, { kind: 'relative' }>, anchors: Anchors): Resolved {
  if (anchors.published === null) return unresolved(NO_DATE);
  const found = shifted(anchors.published, meaning.unit, meaning.count);
  if (found === null) return unresolved('The words count in parts of a day, and the file gives no hour.');
  return counted(found.value, found.dated, anchors.published, found.day);
}

function resolveAnchored(meaning: Extract<Meaning, { kind: 'anchored' }>, anchors: Anchors): Resolved {
  const { coarse } = anchors;
  const counts = meaning.unit === 'year' || meaning.unit === 'decade' || meaning.unit === coarse?.unit;
  const from = coarse && counts ? coarse.first : anchors.text;
  if (from === null) return unresolved(NO_TEXT_DATE);
  const found = shifted(from, meaning.unit, meaning.count);
  if (found === null) return unresolved('The words count in parts of a day.');
  return counted(found.value, found.dated, from, found.day, 'the last date in the text');
}

function resolveWeekdayFrom(meaning: Extract<Meaning, { kind: 'weekday-from' }>, text: number | null): Resolved {
  if (text === null) return unresolved(NO_TEXT_DATE);
  const day = weekdayFrom(text, meaning.named.weekday, meaning.direction);
  return counted(isoDay(day), isoDay(day), text, day, 'the last date in the text');
}

/** T11: the night ends on the day of publication, and news dates it so; it is no day that later words count from. */
const resolveOvernight = (published: number | null): Resolved =>
  published === null ? unresolved(NO_DATE) : counted(`${isoDay(published - 1)}TNI`, isoDay(published), published);

function resolveQuarter(meaning: Extract<Meaning, { kind: 'quarter' }>, anchors: Anchors, leaning: Leaning): Resolved {
  let year = meaning.year;
  if (year === null) {
    if (anchors.published === null) return unresolved(NO_DATE);
    const now = civilOf(anchors.published);
    const ahead =
      leaning === 'future' ? meaning.quarter < Math.ceil(now.month / 3) : meaning.quarter > Math.ceil(now.month / 3);
    year = ahead ? now.year + (leaning === 'future' ? 1 : -1) : now.year;
  }
  const found = quarterOf(year, meaning.quarter);
  const dated = meaning.fiscal ? null : found.dated;
  return meaning.year === null && anchors.published !== null
    ? counted(found.value, dated, anchors.published)
    : inText(found.value, dated);
}

/** Seasons are told by name only: which months they are depends on the hemisphere. */
function resolveSeason(meaning: Extract<Meaning, { kind: 'season' }>, anchors: Anchors): Resolved {
  const why = 'Which months the season has depends on the place.';
  if (meaning.year !== null) return inText(`${isoYear(meaning.year)}-${meaning.code}`, null, null, why);
  if (anchors.published === null) return unresolved(NO_DATE);
  const { year } = civilOf(anchors.published);
  if (meaning.which === 'this') return { ...counted(`${isoYear(year)}-${meaning.code}`, null, anchors.published), why };
  return unresolved(why);
}

function resolveSection(meaning: Extract<Meaning, { kind: 'section' }>, whole: Resolved): Resolved {
  if (meaning.half === null || whole.value === null || !/^\d{4}$/.test(whole.value)) return whole;
  const dated = meaning.half === 1 ? `${whole.value}-01/${whole.value}-06` : `${whole.value}-07/${whole.value}-12`;
  return { ...whole, value: meaning.named ? `${whole.value}-H${meaning.half}` : dated, dated };
}

/** T19: > | two days after the crash: counted from the day of the event, which is known; else null. */
function resolveFromEvent(
  { unit, count, part }: Extract<Meaning, { kind: 'from-event' }>,
  event: number | null,
): Resolved | null {
  const found = event === null ? null : shifted(event, unit, count);
  if (event === null || found === null) return null;
  const value = part === null ? found.value : `${found.value}T${part}`;
  return counted(value, found.dated, event, found.day, 'the day of the event in the text');
}

const DAYS_IN: ReadonlyMap<TimeUnit, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
]);
const MONTHS_IN: ReadonlyMap<TimeUnit, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);

/** > | in the past 24 hours, the last 48 hours: days counted in hours. */
const wholeDays = ({ unit, count }: { readonly unit: TimeUnit; readonly count: number }) =>
  unit === 'hour' && count > 0 && count % 24 === 0 ? { unit: 'day' as const, count: count / 24 } : { unit, count };

function resolveDuration(meaning: Extract<Meaning, { kind: 'duration' }>, anchors: Anchors): Resolved {
  const found = inText(meaning.value, null, null, 'A length of time, not a date.');
  if (meaning.stretch === null) return found;
  if (anchors.published === null) return { ...found, why: `A length of time. ${NO_DATE}` };
  const { direction } = meaning.stretch;
  const { unit, count } = wholeDays(meaning.stretch);
  const days = DAYS_IN.get(unit);
  const months = MONTHS_IN.get(unit);
  if (!Number.isInteger(count) || (days === undefined && months === undefined)) return found;
  const end =
    days === undefined
      ? shiftDayByMonths(anchors.published, direction * count * (months ?? 0))
      : anchors.published + direction * count * days;
  const [first, last] = direction < 0 ? [end, anchors.published] : [anchors.published, end];
  return { ...counted(meaning.value, interval(first, last), anchors.published) };
}

const hours = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

function resolveWeekend(anchors: Anchors, leaning: Leaning): Resolved {
  if (anchors.published === null) return unresolved(NO_DATE);
  // On a Saturday or Sunday the weekend is the present one.
  const back = leaning === 'future' || weekdayOf(anchors.published) >= 6 ? 0 : -1;
  return resolveRelative({ kind: 'relative', unit: 'weekend', count: back }, anchors);
}

function resolveInYear(
  meaning: Extract<Meaning, { kind: 'in-year' }>,
  anchors: Anchors,
  leaning: Leaning,
  near: number | null,
): Resolved {
  if (anchors.published === null) return unresolved(NO_DATE);
  const year = civilOf(anchors.published).year + meaning.shift;
  const dated = resolve(withYear(meaning.of, year), anchors, leaning, near);
  return dated.value === null
    ? dated
    : { ...dated, resolved: true, anchor: isoDay(anchors.published), why: countedFrom(anchors.published) };
}

/** The value of a meaning on the given clock. `near` is the day that an hour belongs to, where the text names one. */
export function resolve(meaning: Meaning, anchors: Anchors, leaning: Leaning, near: number | null): Resolved {
  switch (meaning.kind) {
    case 'day':
    case 'days':
      return resolveDay(meaning, anchors, leaning);
    case 'month':
      return resolveMonth(meaning, anchors, leaning);
    case 'calendar':
      return inText(
        meaning.value,
        meaning.dated,
        null,
        meaning.dated === null ? 'Which months the year has is not said.' : IN_TEXT,
      );
    case 'quarter':
      return resolveQuarter(meaning, anchors, leaning);
    case 'season':
      return resolveSeason(meaning, anchors);
    case 'weekday': {
      if (anchors.published === null) return unresolved(NO_DATE);
      const day = weekdayNear(anchors.published, meaning.named.weekday, meaning.which, meaning.week, leaning);
      return counted(isoDay(day), isoDay(day), anchors.published, day);
    }
    case 'weekday-from':
      return resolveWeekdayFrom(meaning, anchors.text);
    case 'feast':
      return resolveFeast(meaning, anchors, leaning);
    case 'day-of-month':
      return resolveDayOfMonth(meaning, anchors, leaning);
    case 'from-event':
      return (
        resolveFromEvent(meaning, near) ??
        (meaning.plain ? resolve(meaning.plain, anchors, leaning, null) : unresolved(NO_TEXT_DATE))
      );
    case 'overnight':
      return resolveOvernight(anchors.published);
    case 'weekend':
      return resolveWeekend(anchors, leaning);
    case 'relative':
      return resolveRelative(meaning, anchors);
    case 'anchored':
      return resolveAnchored(meaning, anchors);
    case 'section':
      return resolveSection(meaning, resolve(meaning.of, anchors, leaning, near));
    case 'in-year':
      return resolveInYear(meaning, anchors, leaning, near);
    case 'part-of-day': {
      const whole = resolve(meaning.of, anchors, leaning, near);
      return whole.value === null ? whole : { ...whole, value: `${whole.value}T${meaning.code}` };
    }
    case 'duration':
      return resolveDuration(meaning, anchors);
    case 'set':
      return inText(meaning.value, null, null, 'A repeated time, not a date.');
    case 'clock': {
      const hour = `${hours(meaning.hour, meaning.minute)}${meaning.utc ? 'Z' : ''}`;
      if (near === null) return { ...inText(`T${hour}`, null), why: 'The text names no day for the hour.' };
      const value = `${isoDay(near)}T${hour}`;
      return counted(value, value, near, null, 'the nearest day in the text');
    }
    case 'vague':
      return { ...unresolved(meaning.why), ...recentStretch(meaning.recent, anchors.published), value: meaning.value };
    default:
      return meaning satisfies never;
  }
}
