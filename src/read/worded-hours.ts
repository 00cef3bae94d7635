import { WEEKDAYS } from '../languages/en/calendar.ts';
import { NUMBER_WORDS } from '../languages/en/numbers.ts';
import { BEFORE_HOURS, DAY_POINTERS, HALVES_OF_DAY } from '../languages/en/times.ts';
import { isDash, type Lexeme } from './lexemes.ts';
import type { Matched } from './time-meaning.ts';

type Lexemes = readonly Lexeme[];

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** `Half past nine` or `9:30` can be nothing else than an hour. */
  readonly isWorded: boolean;
}

const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';

/**
 * An hour without `a.m.` or `p.m.`, whose half of the day stands behind it. Without one it stays open: `at half past nine`.
 *
 * > | [8.30 in the evening]     > | at [five] on Thursday morning     > | at [half past nine] on Sunday evening     > | [two in the morning]
 */
export function wordedHourAt(lexemes: Lexemes, at: number): Matched | null {
  const opening = lexemes[at];
  if (opening?.kind === 'word' && !NUMBER_WORDS.has(opening.lower) && !/^(?:a|half|quarter)$/.test(opening.lower))
    return null;
  const hour = hourFrom(lexemes, at);
  if (hour === null || hour.hour < 1 || hour.hour > 12) return null;
  const half = halfBehind(lexemes, hour.next);
  if (half === null) return null;
  // > | three in the morning shift: a number of people, as long as no word of time stands before it.
  // > | rose to 4.50 on Monday afternoon: a price.
  const isTold = hour.isWorded || (hour.minute > 0 && half.next > hour.next);
  if (!isTold && !BEFORE_HOURS.has(lowerAt(lexemes, at - 1))) return null;
  const noonish = hour.hour % 12;
  const afternoon =
    half.part === 'afternoon' || half.part === 'evening' || (half.part === 'night' && noonish >= NIGHT_FROM);
  return {
    next: half.next,
    meaning: { kind: 'clock', hour: noonish + (afternoon ? 12 : 0), minute: hour.minute, utc: false },
  };
}

/** `At ten on Monday night` is before midnight, `at three that night` behind it. */
const NIGHT_FROM = 6;

/** `8.30`, `9:15`, `five`, `half past nine`, `a quarter to six`, `ten past four`. */
function hourFrom(lexemes: Lexemes, at: number): Hour | null {
  const dotted = /^(\d{1,2})[.]([0-5]\d)$/.exec(lexemes[at]?.text ?? '');
  if (dotted !== null) return { hour: Number(dotted[1]), minute: Number(dotted[2]), next: at + 1, isWorded: false };
  const colon =
    lexemes[at + 1]?.text === ':' && lexemes[at + 1]?.glued && /^[0-5]\d$/.test(lexemes[at + 2]?.text ?? '');
  const first = numberAt(lexemes, at);
  if (colon && first !== null)
    return { hour: first, minute: Number(lexemes[at + 2]?.text), next: at + 3, isWorded: true };
  const past = pastOrTo(lexemes, at);
  if (past !== null) return past;
  return first === null ? null : { hour: first, minute: 0, next: at + 1, isWorded: false };
}

function pastOrTo(lexemes: Lexemes, at: number): Hour | null {
  const article = lowerAt(lexemes, at) === 'a' ? 1 : 0;
  const word = lowerAt(lexemes, at + article);
  const compound = word === 'twenty' && isDash(lexemes[at + 1]) && lowerAt(lexemes, at + 2) === 'five' ? 2 : 0;
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : article === 1 ? null : numberAt(lexemes, at);
  if (minutes === null) return null;
  const unit = /^minutes?$/.test(lowerAt(lexemes, at + article + compound + 1)) ? 1 : 0;
  const joint = at + article + compound + unit + 1;
  const hour = numberAt(lexemes, joint + 1);
  if (hour === null) return null;
  const past = lowerAt(lexemes, joint);
  if (past === 'past') return { hour, minute: minutes + (compound > 0 ? 5 : 0), next: joint + 2, isWorded: true };
  if (past !== 'to' || word === 'half') return null;
  return {
    hour: hour === 1 ? 12 : hour - 1,
    minute: 60 - minutes - (compound > 0 ? 5 : 0),
    next: joint + 2,
    isWorded: true,
  };
}

function numberAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  if (/^\d{1,2}$/.test(lexeme.text)) return Number(lexeme.text);
  return lexeme.kind === 'word' ? (NUMBER_WORDS.get(lexeme.lower) ?? null) : null;
}

/** Which half of the day is told behind an hour; the words of a day between stay for themselves. */
function halfBehind(lexemes: Lexemes, at: number): { readonly part: string; readonly next: number } | null {
  const words = [0, 1, 2, 3].map((k) => lowerAt(lexemes, at + k));
  const [first = '', second = '', third = '', fourth = ''] = words;
  if (first === 'in' && second === 'the' && HALVES_OF_DAY.has(third)) return { part: third, next: at + 3 };
  if (first === 'at' && second === 'night') return { part: 'night', next: at + 2 };
  const on = first === 'on' ? [second, third, fourth] : [first, second, third];
  const isDay =
    WEEKDAYS.has(on[0] ?? '') || DAY_POINTERS.has(on[0] ?? '') || (on[0] === 'the' && DAY_POINTERS.has(on[1] ?? ''));
  const part = on.find((word) => HALVES_OF_DAY.has(word));
  return isDay && part !== undefined ? { part, next: at } : null;
}
