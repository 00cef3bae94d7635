import { MONTHS, WEEKDAYS } from '../languages/en/calendar.ts';

/** Dates before the web are no publication dates of feeds, but the zero of some program's clock. */
const YEAR_LEAST = 1990;
/** A longer value is no date: the longest usual form has 48 characters. */
const LENGTH_MOST = 64;

/**
 * Zones by name as feeds use them: those of RFC 822, and those of Europe, Japan and Australia that mean one offset only.
 * `IST` is left out, which is three zones, and so are the military letters but Z, which RFC 2822 says nobody can trust.
 */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...['z', 'ut', 'utc', 'gmt', 'wet'].map((name): [string, string] => [name, 'Z']),
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['jst', '+09:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
]);

const CLOCK = '(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?';
const ZONE = '\\s?(?<zone>[+-]\\d\\d:?\\d\\d|[+-]\\d\\d|[a-z]{1,5})?';
const FORMS: readonly RegExp[] = [
  // > | 2031-05-12T10:00:00.5+02:00     > | 2031-05-12 10:00:00 +0200     > | 2031/05/12
  new RegExp(`^(?<year>\\d{4})([-/])(?<month>\\d\\d)\\2(?<day>\\d\\d)(?:(?:t|\\s)${CLOCK}${ZONE})?$`, 'i'),
  // > | 20310512T100000Z
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:t(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<zone>z|[+-]\d\d:?\d\d)?)?$/i,
  // > | Mon, 12 May 2031 10:00:00 GMT     > | 12-May-31 10:00 EST
  new RegExp(
    `^(?<day>\\d{1,2})[\\s-](?<name>[a-z]{3,9})\\.?[\\s-](?<year>\\d{4}|\\d\\d)(?:,?\\s${CLOCK}${ZONE})?$`,
    'i',
  ),
  // > | May 12, 2031 10:00 am EST
  new RegExp(
    `^(?<name>[a-z]{3,9})\\.?\\s(?<day>\\d{1,2}),?\\s(?<year>\\d{4})(?:,?\\s(?:at\\s)?${CLOCK}\\s?(?<half>[ap]m)?${ZONE})?$`,
    'i',
  ),
  // > | Mon May 12 10:00:00 UTC 2031
  new RegExp(`^(?<name>[a-z]{3,9})\\s(?<day>\\d{1,2})\\s${CLOCK}${ZONE}\\s(?<year>\\d{4})$`, 'i'),
];

/**
 * A date as feeds, sitemaps and crawlers write it, in ISO 8601: a date-time with its zone, and only the day where the
 * zone is missing or unknown, because an hour of nobody knows which clock is no time. Null for what is no such date.
 * It never asks the machine for its zone or language.
 */
export function isoDate(raw: string | null | undefined): string | null {
  const value = (raw ?? '')
    .slice(0, LENGTH_MOST + 1)
    .replace(/\s+/g, ' ')
    .trim();
  if (value === '' || value.length > LENGTH_MOST) return null;
  const bare = withoutWeekday(value);
  for (const form of FORMS) {
    const groups = form.exec(bare)?.groups;
    if (groups) return fromParts(groups);
  }
  return null;
}

/** > | Monday, 12 May 2031: the day of the week says nothing that the date does not, and is often wrong. */
function withoutWeekday(value: string): string {
  const word = /^([a-z]{2,9})(?:\.?,\s?|\.?\s)/i.exec(value);
  return word !== null && WEEKDAYS.has(word[1]?.toLowerCase() ?? '') ? value.slice(word[0].length) : value;
}

function fromParts(groups: Readonly<Record<string, string | undefined>>): string | null {
  const year = fullYear(groups.year ?? '');
  const month = groups.name === undefined ? Number(groups.month) : (MONTHS.get(groups.name.toLowerCase()) ?? 0);
  const day = dayOf(year, month, Number(groups.day));
  if (day === null) return null;
  const zone = zoneOf(groups.zone);
  const half = groups.half?.toLowerCase();
  const written = Number(groups.hour);
  const hour = half === undefined ? written : (written % 12) + (half === 'pm' ? 12 : 0);
  const [minute, second] = [Number(groups.minute), Number(groups.second ?? 0)];
  const isTime = groups.hour !== undefined && hour < 24 && minute < 60 && second < 60;
  if (!isTime || zone === null) return day;
  const two = (n: number): string => String(n).padStart(2, '0');
  const seconds = groups.second === undefined ? '' : `:${two(second)}`;
  return `${day}T${two(hour)}:${two(minute)}${seconds}${zone}`;
}

/** Two figures are a year as RFC 2822 (4.3) reads them. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

/** `YYYY-MM-DD` for a day of the calendar since the web, else null. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= YEAR_LEAST ? date.toISOString().slice(0, 10) : null;
}

/** Offsets beyond fourteen hours belong to no place on Earth. */
const OFFSET_HOURS_MOST = 14;

function zoneOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const named = ZONES.get(zone.toLowerCase());
  if (named !== undefined) return named;
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (parts === null || Number(parts[2]) > OFFSET_HOURS_MOST || Number(parts[3] ?? '0') > 59) return null;
  return `${parts[1]}${parts[2]}:${parts[3] ?? '00'}`;
}

/** Order of ISO dates, the newest first and the undated last. */
export const newestFirst = (a: string | null, b: string | null): number => {
  const [first, second] = [a, b].map((date) => (date === null ? Number.NEGATIVE_INFINITY : Date.parse(date)));
  return first === second ? 0 : (first ?? 0) < (second ?? 0) ? 1 : -1;
};
