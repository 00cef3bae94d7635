import { MONTHS } from '../languages/en/calendar.ts';
import {
  ANNOUNCING_PATTERN,
  FUTURE_PATTERN,
  LENGTH_BOUNDS,
  NO_DURATION_BEFORE,
  NO_DURATION_BEHIND,
  OTHER_CLOCK_PATTERN,
  RECURRING_PATTERN,
} from '../languages/en/conflicts.ts';
import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import type { TimeExpression } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import { durationRange } from '../text/durations.ts';
import { otherFigures, sharesVerb } from './conflicts-contrasts.ts';
import { type Frame, frameOf, sameMatter, toldAsOne } from './conflicts-frames.ts';
import { draftOfPairs, type Valued } from './conflicts-pairs.ts';
import { DAY_LENGTH, DAY_MS, weekdayIn } from './conflicts-updates.ts';
import type { Draft } from './findings-draft.ts';
import { type Bearings, type Passage, stemOf, timesIn, tokensWithin } from './passages.ts';

type Story = ReadonlyMap<ArticleId, readonly Passage[]>;

/** Beyond this many times a story is a calendar; the first are compared. */
const TIMES_MAX = 400;

/** Rules J37 and J39: one matter is put on two days, at two hours, or lasts two lengths of time. */
export function timeConflicts(
  story: Story,
  reportOf: ReadonlyMap<ArticleId, number>,
  bearings: Bearings,
  articles: readonly Article[],
): Draft[] {
  const all = [...story.values()].flat();
  const pairs = (valued: readonly Valued[], differs: (a: Valued, b: Valued) => boolean): [Valued, Valued][] =>
    valued.slice(0, TIMES_MAX).flatMap((a, i) =>
      valued.slice(i + 1, TIMES_MAX).flatMap((b): [Valued, Valued][] => {
        const [x, y] = [a, b].map((v) => reportOf.get(v.frame.clause.passage.reading.article.id));
        if (x === y || !differs(a, b) || otherFigures(a.frame, b.frame)) return [];
        if (hasBeside(a, b) || hasBeside(b, a) || !sameBeginning(a.frame, b.frame)) return [];
        const recurs = [a, b].some(({ frame }) => RECURRING_PATTERN.test(frame.text));
        const one = !recurs && sameMatter(a.frame, b.frame, bearings) && oneDeed(a, b);
        const passed = recurs && ![a, b].every(({ frame }) => FUTURE_PATTERN.test(frame.text));
        return one || (!passed && ![a, b].some(namesOther) && toldAsOne(a.frame, b.frame, bearings)) ? [[a, b]] : [];
      }),
    );
  return [
    ...draftOfPairs('date-conflict', pairs(all.flatMap(daysIn), otherDay), articles),
    ...draftOfPairs('duration-conflict', pairs(all.flatMap(lengthsIn), otherLength), articles),
  ];
}

/** > | Hale was arrested on Monday and charged on Wednesday.     > | was jailed for 14 years and another man for eight: the sentence has both. */
export function hasBeside({ frame }: Valued, { span, value }: Valued): boolean {
  const { passage } = frame.clause;
  const own = timesIn(passage);
  const weekday = weekdayIn(span.text);
  if (typeof value === 'string')
    return own.some((t) => t.value === value || (weekday !== null && weekdayIn(t.span.text) === weekday));
  const isSame = (t: TimeExpression): boolean => {
    const range = durationRange(t.value);
    return range !== null && range.low === value.high && range.high === value.high;
  };
  // > | Lund was sentenced to 12 years and her husband to nine[.]: without the unit.
  const count = /[\p{L}\p{N}]+/u.exec(span.text)?.[0] ?? '';
  return own.some(isSame) || new RegExp(`\\b${count}(?=[,.;]|$| (?:on|in|for|and)\\b)`, 'iu').test(passage.text);
}

/** > | the 2033 budget     > | opened at 8 a.m., closed at 9 p.m.: within one claim a bare year names a thing or another time, and an hour another deed. */
const namesOther = ({ span, value }: Valued): boolean =>
  /^\d{4}$/.test(span.text) || (typeof value === 'string' && value.includes('T'));

/** The same is done, or neither says more than that something lasted. */
const oneDeed = ({ frame: a }: Valued, { frame: b }: Valued): boolean =>
  sharesVerb(a, b) || (a.verbs.size === 0 && b.verbs.size === 0);

/** Verbs that only say that something came, went on or was over: what did stands before them. */
const COMING = /^(?:begin|start|commence|end|finish|happen|occur|last|continue|resume)$/;

/** > | the unrest began on Tuesday   and   | the protests began on 9 February: two things began. */
export function sameBeginning(a: Frame, b: Frame): boolean {
  const [x, y] = [whatBegan(a), whatBegan(b)];
  return x === null || y === null || x === y;
}

function whatBegan({ clause, window }: Frame): string | null {
  const tokens = tokensWithin(clause.passage.reading, window);
  const at = tokens.findIndex(({ tag, lemma }) => tag === 'VERB' && COMING.test(lemma));
  const noun = tokens.slice(0, Math.max(0, at)).findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return noun === undefined ? null : stemOf(noun.text);
}

const valuedAt = (passage: Passage, time: TimeExpression, value: string | Length): Valued | null => {
  const frame = frameOf(passage, time.span);
  return frame === null ? null : { frame, span: time.span, value };
};

/** The only day or hour of its clause, where the clause tells of a deed and not of an announcement. */
function daysIn(passage: Passage): Valued[] {
  const times = timesIn(passage);
  return times.flatMap((time): Valued[] => {
    if (time.type !== 'date' && time.type !== 'time') return [];
    if (POINTING_TIME.test(time.span.text)) return [];
    const value = time.value?.replace(/^T/, 'XXXX-XX-XXT') ?? weekdayIn(time.span.text);
    const valued = value === null ? null : valuedAt(passage, time, value);
    if (valued === null || OTHER_CLOCK_PATTERN.test(passage.text)) return [];
    if (ANNOUNCING_PATTERN.test(valued.frame.text)) return [];
    // `It has lost four metres since 2020` counts from there; `closed since Tuesday` tells when.
    const counted = passage.reading.quantities.some((q) => contains(valued.frame.window, q.span));
    const before = passage.text.slice(0, time.span.start - passage.sentence.start);
    if (counted && /\bsince $/i.test(before)) return [];
    // > | in the three months to [March]: the end of a stretch of time
    if (
      /\b(?:months?|weeks?|years?|quarter|days?) (?:to|through|until|ending|ended)(?: in| on)?(?: the end of)? $/i.test(
        before,
      )
    )
      return [];
    const rivals = times.filter((t) => t !== time && t.type === time.type && contains(valued.frame.window, t.span));
    return rivals.length > 0 ? [] : [valued];
  });
}

/** > | were held on [the same day]: which day is meant hangs on another sentence. */
const POINTING_TIME = /\b(?:same|that|this) (?:day|night|evening|morning|afternoon|week|month|year)\b/i;

/** Hours nearer than this, in minutes, are one told more or less exactly. */
const MINUTES_APART_MIN = 30;

/** A time and its value, as they are compared. */
type Moment = Pick<Valued, 'span' | 'value'>;

/** Two days, two months or two years; or two hours of one day. A coarser time does not differ from a finer one in it. */
export function otherDay(a: Moment, b: Moment): boolean {
  const [x, y] = [String(a.value), String(b.value)];
  // `In November` of two articles that were written in two years, or of which one has no date.
  if (a.span.text.toLowerCase() === b.span.text.toLowerCase()) return false;
  // > | by the end of December   and   | in December
  if (
    [a, b].some(({ span }) => !/\d/.test(span.text)) &&
    monthIn(a.span.text) !== null &&
    monthIn(a.span.text) === monthIn(b.span.text)
  )
    return false;
  const [u, v] = [weekdayIn(a.span.text), weekdayIn(b.span.text)];
  if (!/^[\dX]{4}/.test(x) || !/^[\dX]{4}/.test(y)) return u !== null && v !== null && u !== v;
  if (/[/W]/.test(x) || /[/W]/.test(y)) return false;
  // > | in the first quarter     > | in March
  if (/Q/.test(x) !== /Q/.test(y) || oneNight(a, b) || oneNight(b, a)) return false;
  const [m, n] = [minutesOf(x), minutesOf(y)];
  const [day, other] = [x.slice(0, DAY_LENGTH), y.slice(0, DAY_LENGTH)];
  const sameDay = day.startsWith('X') || other.startsWith('X') || day.startsWith(other) || other.startsWith(day);
  if (m !== null && n !== null) return sameDay && Math.abs(m - n) >= MINUTES_APART_MIN;
  // The same weekday, told before and after the day: the articles mean one day.
  return m === null && n === null && !sameDay && (u === null || u !== v) && !/T/.test(x + y);
}

/** > | late on Monday     > | early on Tuesday: one night, told from its two ends */
export function oneNight(a: Moment, b: Moment): boolean {
  const [from, to] = [a, b].map(({ value }) => Date.parse(String(value).slice(0, DAY_LENGTH)));
  const isNext = from !== undefined && to !== undefined && to - from === DAY_MS;
  return (
    isNext &&
    /\b(?:late|night|evening|midnight)\b/i.test(a.span.text) &&
    /\b(?:early|dawn|morning|overnight|midnight)\b/i.test(b.span.text)
  );
}

const monthIn = (words: string): string | null =>
  words
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((word) => MONTHS.has(word)) ?? null;

function minutesOf(value: string): number | null {
  const found = /T(\d\d):(\d\d)/.exec(value);
  return found === null ? null : 60 * Number(found[1]) + Number(found[2]);
}

/** The hours that something may have lasted. */
export interface Length {
  readonly low: number;
  readonly high: number;
  /** Whether it is how long something lasted, or how long it was until something came. */
  readonly kind: 'lasted' | 'until' | 'either';
}

/** `Banned for five months after he spat`: what stands behind is no part of the length. */
const isPlaced = (before: string, behind: string): boolean =>
  /\bfor (?:about |some |nearly |almost |over |more than |just )*$/i.test(before) &&
  /^ (?:after|before)\b/.test(behind);

/** `Two more years` begin where others ended. */
const MORE_PATTERN = /\b(?:more|further|another|extra|additional)\b/i;

const WITHIN = /\bwithin(?: (?:about|some|around|nearly|almost|just|only|the next|the))* $/i;
/** What came or comes when the length is over: `after nine minutes`, `within two months`, `in six months`. */
const UNTIL = /\b(?:after|within|in)(?: (?:about|some|around|nearly|almost|just|only|the next|an?))* $/i;
/** A rank or a first time is told of a length and lasts none: `for the first time in ten years`. */
const RANKED = /\b(?:first|worst|best|most|least|only|\p{L}{3,}est)\b/iu;
/** `It took 25 minutes for the ambulance to arrive`: how long, and until when. `After 19 days in captivity` as well. */
const EITHER =
  /\b(?:t(?:ook|akes?|aken)|needs?|needed)\b[^,;]{0,80}$|\bafter(?: (?:about|some|around|nearly|almost|just|only|an?))* $/i;

function kindOf(before: string, behind: string): Length['kind'] | null {
  const none = NO_DURATION_BEHIND.test(behind) && !isPlaced(before, behind);
  if (none) return null;
  if (EITHER.test(before) && !(UNTIL.test(before) && /^ of\b/.test(behind))) return 'either';
  if (UNTIL.test(before)) return RANKED.test(before) || /^ of\b/.test(behind) ? null : 'until';
  return NO_DURATION_BEFORE.test(before) ? null : 'lasted';
}

/** How exactly a value is told by the words before it: what it is multiplied by for the least and the most that it may be. */
export function boundsBefore(before: string): readonly [low: number, high: number] {
  const [, low = 1, high = 1] = LENGTH_BOUNDS.find(([pattern]) => pattern.test(before)) ?? [];
  return [low, high];
}

/** How long something took; how long ago, within what or how old is no such length. */
function lengthsIn(passage: Passage): Valued[] {
  const { text } = passage.reading.article;
  return passage.reading.times.flatMap((time): Valued[] => {
    if (time.type !== 'duration' || !contains(passage.sentence, time.span)) return [];
    const before = text.slice(passage.sentence.start, time.span.start);
    const behind = text.slice(time.span.end, passage.sentence.end);
    const range = durationRange(time.value);
    if (range === null || range.low !== range.high || MORE_PATTERN.test(time.span.text)) return [];
    const kind = kindOf(before, behind);
    // > | The law allows 72 hours, not [a week].
    if (kind === null || /\bnot (?:about |only )?$/i.test(before)) return [];
    const [low, high] = boundsBefore(before);
    const frame = frameOf(passage, time.span);
    if (frame === null) return [];
    // `Sank within twenty minutes` is at most that; `will be published within six weeks` names the day.
    const least = WITHIN.test(before) && !FUTURE_PATTERN.test(frame.text) ? 0 : range.low * low;
    return [{ frame, span: time.span, value: { low: least, high: range.high * high, kind } }];
  });
}

/** Two lengths this near are one, told more or less exactly: `two weeks`, `16 days`. */
const LENGTHS_APART_MIN = 1.2;
/** Lengths further apart than this are of two things. */
const LENGTHS_APART_MAX = 10;

function otherLength(a: Valued, b: Valued): boolean {
  const [x, y] = [a.value, b.value];
  if (typeof x === 'string' || typeof y === 'string') return false;
  if (x.kind !== y.kind && x.kind !== 'either' && y.kind !== 'either') return false;
  const [less, more] = x.low < y.low ? [x, y] : [y, x];
  return more.low >= LENGTHS_APART_MIN * less.high && more.low <= LENGTHS_APART_MAX * Math.max(less.low, less.high);
}
