import { WEEKDAYS } from '../languages/en/calendar.ts';
import { BARE_HOUR_PATTERN, CHANGED_PATTERN, ONGOING_PATTERN } from '../languages/en/conflicts.ts';
import { NUMBER_WORDS } from '../languages/en/numbers.ts';
import { contains, overlapOf } from '../model/span.ts';
import type { Frame } from './conflicts-frames.ts';
import type { Passage } from './passages.ts';

/** A count that goes on, told on two days or at two hours: the later one is an update. */
export function updated(a: Frame, b: Frame): boolean {
  if (changedIn(a) !== changedIn(b)) return true;
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

/** > | offered 5 per cent      > | raised its offer to 6.5 per cent      > | put off the ruling until Friday */
const changedIn = ({ clause }: Frame): boolean => CHANGED_PATTERN.test(clause.passage.text);

/** `2031-05-12`: of a finer time the day. */
export const DAY_LENGTH = 10;
export const DAY_MS = 24 * 60 * 60 * 1000;

/** Texts that were published further apart than this, in days, tell what may have changed. */
export const APART_DAYS_MAX = 7;

/** Days between the publication of the texts of two passages; 0 where either has no date. */
export function daysApart(...passages: readonly [Passage, Passage]): number {
  const [x = 0, y = 0] = passages.map(({ reading }) =>
    Date.parse(reading.article.published?.value.slice(0, DAY_LENGTH) ?? ''),
  );
  const apart = Math.abs(x - y) / DAY_MS;
  return Number.isNaN(apart) ? 0 : apart;
}

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

/** > | closed 4 per cent lower     > | was down 6 per cent by noon: one says at which hour, and the other not. */
export const hourOfOne = (a: Frame, b: Frame): boolean => hasHour(a) !== hasHour(b);

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
export const SHORT_WEEKDAY = 3;
