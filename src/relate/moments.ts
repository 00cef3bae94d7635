import { WEEKDAYS } from '../languages/en/calendar.ts';
import {
  ANNOUNCING_PATTERN,
  LENGTH_BOUNDS,
  NO_DURATION_BEFORE,
  NO_DURATION_BEHIND,
} from '../languages/en/conflicts.ts';
import type { Reading, TimeExpression } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { durationRange } from '../text/durations.ts';
import type { Proposition } from './propositions.ts';

/** How long something lasted, or how long it was until something came, in hours. */
export interface Length {
  readonly kind: 'lasted' | 'until';
  readonly low: number;
  readonly high: number;
}

/** A day that a content names. */
export interface Day {
  /** `2031-05-03`. */
  readonly value: string;
  /** It is called by its date, and by no weekday that might be that of another week. */
  readonly byDate: boolean;
}

/** The only day that a content names by weekday or date; null where it names none or several, or tells of a telling. */
export function dayIn(reading: Reading, content: readonly Range[]): Day | null {
  const times = timesIn(reading, content).filter(({ type }) => type === 'date' || type === 'time');
  const [time, another] = times;
  const value = time?.type === 'date' && another === undefined ? time.value : null;
  if (value === null || !/^\d{4}-\d\d-\d\d$/.test(value) || !NAMED_DAY.test(time?.span.text ?? '')) return null;
  const words = content.map(({ start, end }) => reading.article.text.slice(start, end)).join(' ');
  return ANNOUNCING_PATTERN.test(words) ? null : { value, byDate: /\d/.test(time?.span.text ?? '') };
}

/** `Friday`, `2 March`, `Oct. 12`; `today` and `the next day` hang on what stands around them. */
const NAMED_DAY = new RegExp(`\\d|\\b(?:${[...WEEKDAYS.keys()].filter((w) => w.length > 3).join('|')})\\b`, 'i');

/** The only length of time that a content gives; how long ago or how old is none. */
export function lengthIn(reading: Reading, content: readonly Range[]): Length | null {
  const lengths = timesIn(reading, content).filter(({ type }) => type === 'duration');
  const [time, another] = lengths;
  const range = time && another === undefined ? durationRange(time.value) : null;
  if (!time || range === null || range.low !== range.high) return null;
  const { text } = reading.article;
  const held = content.find((c) => contains(c, time.span)) as Range;
  const before = text.slice(held.start, time.span.start);
  const behind = text.slice(time.span.end, held.end);
  // > | had been there for [five weeks] before anybody noticed: what stands behind is no part of the length.
  const isPlaced =
    /\bfor (?:about |some |nearly |almost |over |more than |just )*$/i.test(before) &&
    /^ (?:after|before)\b/.test(behind);
  if (
    (NO_DURATION_BEHIND.test(behind) && !isPlaced) ||
    /\b(?:first|worst|best|most|only|more|further|another)\b/i.test(before)
  )
    return null;
  const isUntil = UNTIL.test(before);
  if (!isUntil && NO_DURATION_BEFORE.test(before)) return null;
  const [, low = 1, high = 1] = LENGTH_BOUNDS.find(([pattern]) => pattern.test(before)) ?? [];
  return { kind: isUntil ? 'until' : 'lasted', low: range.low * low, high: range.high * high };
}

/** What comes when the length is over: `after nine minutes`, `within two months`. */
const UNTIL = /\b(?:after|within|in)(?: (?:about|some|around|nearly|almost|just|only|the next))* $/i;

const timesIn = ({ times }: Reading, content: readonly Range[]): TimeExpression[] =>
  times.filter(({ span }) => content.some((c) => contains(c, span)));

/** > | closed on 3 May   against   | closed on 5 May      Exactly a week apart they may be one weekday, seen from before and from behind. */
export function otherDay({ day: a }: Proposition, { day: b }: Proposition): boolean {
  if (a === null || b === null || a.value === b.value) return false;
  return (a.byDate && b.byDate) || Math.abs(Date.parse(a.value) - Date.parse(b.value)) !== WEEK;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Two lengths this near are one, told more or less exactly: `two weeks`, `16 days`; those further apart are of two things. */
const LENGTHS_APART_MIN = 1.2;
const LENGTHS_APART_MAX = 10;

/** > | It burned for nine hours.   against   | It burned for twelve hours. */
export function otherLength({ length: a }: Proposition, { length: b }: Proposition): boolean {
  if (a === null || b === null || a.kind !== b.kind) return false;
  const [less, more] = a.low < b.low ? [a, b] : [b, a];
  return more.low >= LENGTHS_APART_MIN * less.high && more.low <= LENGTHS_APART_MAX * Math.max(less.low, less.high);
}
