import { BEFORE_FEASTS, EASTER_FEASTS, FIXED_FEASTS } from '../languages/en/feasts.ts';
import { civilOf, dayOf, isDate, isoDay, shiftMonth, weekdayOf } from './clock.ts';
import { monthAt, weekdayAt, yearAt } from './date-grammar.ts';
import { isCapital, type Lexeme } from './lexemes.ts';
import { ordinalAt } from './numerals.ts';
import { type Anchors, counted, inText, NO_DATE, type Resolved, unresolved } from './resolved.ts';
import type { Leaning } from './tense.ts';
import type { Matched, Meaning } from './time-meaning.ts';

/** Days that have a name of their own (T17), and days of which only the number in their month is told (T18). */

type Lexemes = readonly Lexeme[];

const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';

/** The longest name of a feast has four words, an apostrophe and its `s` among them: `New Year’s Day` is five lexemes. */
const FEAST_LEXEMES = 6;

/** T17: > | on [Christmas Eve]     > | since [New Year’s Day 2031]     > | on [Good Friday]     but no   | Halloween costumes */
export function feastAt(lexemes: Lexemes, at: number): Matched | null {
  if (!isCapital(lexemes[at]) || !BEFORE_FEASTS.has(lowerAt(lexemes, at - 1))) return null;
  let name = '';
  let found: Matched | null = null;
  for (let k = at; k < Math.min(lexemes.length, at + FEAST_LEXEMES); k += 1) {
    const lexeme = lexemes[k];
    if (lexeme === undefined || (lexeme.kind === 'mark' && !/^[’'.]$/.test(lexeme.text))) break;
    if (lexeme.text === '.') continue;
    name += `${lexeme.glued || name === '' ? '' : ' '}${lexeme.lower.replace('’', "'")}`;
    const fixed = FIXED_FEASTS.get(name);
    const fromEaster = EASTER_FEASTS.get(name);
    if (fixed === undefined && fromEaster === undefined) continue;
    const year = yearAt(lexemes, k + 1 + (/^(?:,|in)$/.test(lowerAt(lexemes, k + 1)) ? 1 : 0));
    const meaning: Meaning =
      fixed === undefined
        ? { kind: 'feast', year: year?.value ?? null, fromEaster: fromEaster ?? 0 }
        : { kind: 'day', year: year?.value ?? null, month: fixed[0], day: fixed[1], weekday: null };
    found = { next: year?.next ?? k + 1, meaning };
  }
  // > | the Boxing Day sale: what a capital or a noun goes on with is a name, or a thing of every year.
  return found !== null && isCapital(lexemes[found.next]) ? null : found;
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", 1991). */
export function easterOf(year: number): number {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const leaps = Math.floor((century + 8) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - leaps + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** T17: a feast that moves, in the year named or in that nearest to the day of publication on the side that the words ask for. */
export function resolveFeast(
  { year, fromEaster }: Extract<Meaning, { kind: 'feast' }>,
  { published }: Anchors,
  leaning: Leaning,
): Resolved {
  if (year !== null) {
    const day = easterOf(year) + fromEaster;
    return inText(isoDay(day), isoDay(day), day);
  }
  if (published === null) return unresolved(NO_DATE);
  const now = civilOf(published).year;
  const days = [now - 1, now, now + 1].map((each) => easterOf(each) + fromEaster);
  const day = leaning === 'future' ? days.find((d) => d >= published) : days.findLast((d) => d <= published);
  return day === undefined ? unresolved(NO_DATE) : counted(isoDay(day), isoDay(day), published, day);
}

/** What may stand before a bare day of the month. */
const BEFORE_DAY = /^(?:on|by|until|till|since|from|to|before|after|for)$/;
/** Behind these a number with its ending counts something else: `on the 14th floor`. A day is followed by a mark or one of these. */
const BEHIND_DAY = new Set(
  (
    'and but or that to at in when with had has have was were is are will would could by before after the it he she they as because ' +
    'while said from for on did until lasted ran began ended drew failed killed left showed'
  ).split(' '),
);

/** T18: > | the hearing on [the 14th] had lasted six minutes     > | on [Friday the 14th]     but no   | on the 14th floor */
export function dayOfMonthAt(lexemes: Lexemes, at: number): Matched | null {
  const weekday = weekdayAt(lexemes, at);
  const from = weekday === null ? at : weekday.next + (lowerAt(lexemes, weekday.next) === ',' ? 1 : 0);
  const the = lowerAt(lexemes, from) === 'the' ? 1 : 0;
  const day = ordinalAt(lexemes, from + the);
  if (day === null || !day.digits || day.value < 1 || day.value > 31) return null;
  if (weekday === null && (the === 0 || !BEFORE_DAY.test(lowerAt(lexemes, at - 1)))) return null;
  const named = weekday?.value ?? null;
  // > | on the 14th of this month, the 3rd of next month     but   | the 3rd of May
  if (lowerAt(lexemes, day.next) === 'of') {
    const shift = SHIFTS.get(lowerAt(lexemes, day.next + 1));
    if (shift === undefined || lowerAt(lexemes, day.next + 2) !== 'month') return null;
    return { next: day.next + 3, meaning: { kind: 'day-of-month', day: day.value, shift, weekday: named } };
  }
  const behind = lexemes[day.next];
  if (monthAt(lexemes, day.next) !== null) return null;
  if (weekday === null && behind !== undefined && behind.kind !== 'mark' && !BEHIND_DAY.has(behind.lower)) return null;
  return { next: day.next, meaning: { kind: 'day-of-month', day: day.value, shift: null, weekday: named } };
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Days on either side of publication, or from the last day of the text, in which a bare number is a day of a month near by. */
const NEAR_DAYS = 62;

/**
 * T18: a bare day of the month is of the month that the text told last, where that is near; else it is the nearest such day before the
 * publication, after it in a clause about the future.
 */
export function resolveDayOfMonth(
  { day, shift, weekday }: Extract<Meaning, { kind: 'day-of-month' }>,
  { published, text, coarse }: Anchors,
  leaning: Leaning,
): Resolved {
  const now = published ?? text ?? (coarse?.unit === 'month' ? coarse.first : null);
  if (now === null) return unresolved(NO_DATE);
  const { year, month } = civilOf(now);
  const within = [-2, -1, 0, 1, 2].flatMap((k) => {
    const each = shiftMonth(year, month, k);
    return isDate(each.year, each.month, day) ? [dayOf(each.year, each.month, day)] : [];
  });
  const days = weekday === null ? within : within.filter((d) => weekdayOf(d) === weekday.weekday);
  const pick = (from: number): Resolved | null => {
    const { year: y, month: m } = civilOf(from);
    const found = days.find((d) => civilOf(d).year === y && civilOf(d).month === m);
    return found === undefined ? null : counted(isoDay(found), isoDay(found), now, found);
  };
  if (shift !== null) {
    const to = shiftMonth(year, month, shift);
    return (published === null ? null : pick(dayOf(to.year, to.month, 1))) ?? unresolved(NO_DATE);
  }
  const told = coarse?.unit === 'month' ? coarse.first : text;
  const ofText = told !== null && Math.abs(told - now) <= NEAR_DAYS ? pick(told) : null;
  const side = published === null ? 'open' : leaning;
  const fits = (d: number): boolean => (side === 'future' ? d >= now : side === 'open' || d <= now);
  if (ofText?.day != null && (coarse?.unit === 'month' || fits(ofText.day))) return ofText;
  const near = side === 'future' ? days.find((d) => d >= now) : days.findLast((d) => d <= now);
  return near === undefined ? unresolved(NO_DATE) : counted(isoDay(near), isoDay(near), now, near);
}
