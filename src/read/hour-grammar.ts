import { TIME_ZONES } from '../languages/en/times.ts';
import type { Lexeme } from './lexemes.ts';
import type { Matched } from './time-meaning.ts';
import { wordedHourAt } from './worded-hours.ts';

type Lexemes = readonly Lexeme[];

interface HalfDay {
  readonly afternoon: boolean;
  readonly next: number;
}

/** `am`, `pm`, `a.m.`, `p.m.`, close behind or after a space. */
function halfDayAt(lexemes: Lexemes, at: number): HalfDay | null {
  const word = lexemes[at]?.lower;
  if (word === 'am' || word === 'pm') return { afternoon: word === 'pm', next: at + 1 };
  if (word !== 'a' && word !== 'p') return null;
  const dotted = lexemes[at + 1]?.text === '.' && lexemes[at + 2]?.lower === 'm' && lexemes[at + 2]?.glued;
  if (!dotted) return null;
  // > | at 10 a.m. on Monday
  // The last stop belongs to the abbreviation; at the end of a sentence it serves both.
  const stop = lexemes[at + 3]?.text === '.' && lexemes[at + 3]?.glued ? 1 : 0;
  return { afternoon: word === 'p', next: at + 3 + stop };
}

const ZONE_WORDS: ReadonlySet<string> = new Set([
  'local',
  'time',
  'eastern',
  'central',
  'pacific',
  'standard',
  'daylight',
  'moscow',
  'kyiv',
]);

/** `GMT`, `UTC`, `local time`, `Eastern Time`. */
function zoneAt(lexemes: Lexemes, at: number): { readonly utc: boolean; readonly next: number } {
  const word = lexemes[at];
  if (word !== undefined && TIME_ZONES.has(word.lower) && word.text === word.text.toUpperCase())
    return { utc: word.lower === 'utc' || word.lower === 'gmt', next: at + 1 };
  let next = at;
  while (next < at + 3 && ZONE_WORDS.has(lexemes[next]?.lower ?? '')) next += 1;
  return { utc: false, next: next > at && lexemes[next - 1]?.lower === 'time' ? next : at };
}

/** Hour and minute as written, before `am` or `pm` is applied; the index behind. */
function digitsAt(
  lexemes: Lexemes,
  at: number,
): { readonly hour: number; readonly minute: number | null; readonly next: number; readonly colon: boolean } | null {
  const text = lexemes[at]?.text ?? '';
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(text);
  if (dotted !== null) return { hour: Number(dotted[1]), minute: Number(dotted[2]), next: at + 1, colon: false };
  if (!/^\d{1,2}$/.test(text)) return null;
  if (lexemes[at - 1]?.text === ':' && lexemes[at]?.glued) return null;
  const colon = lexemes[at + 1];
  const minute = lexemes[at + 2];
  if (colon?.text === ':' && colon.glued && minute?.glued && /^[0-5]\d(?:\.\d+)?$/.test(minute.text)) {
    const seconds =
      lexemes[at + 3]?.text === ':' && lexemes[at + 3]?.glued && /^[0-5]\d/.test(lexemes[at + 4]?.text ?? '') ? 2 : 0;
    return { hour: Number(text), minute: Number(minute.text.slice(0, 2)), next: at + 3 + seconds, colon: true };
  }
  return { hour: Number(text), minute: null, next: at + 1, colon: false };
}

/** A time of day, by its figures or with the half of the day behind it. */
export const hourAt = (lexemes: Lexemes, at: number): Matched | null =>
  clockAt(lexemes, at) ?? wordedHourAt(lexemes, at);

/** A time of day: `10:30`, `10:30 am`, `10.30am`, `10 p.m. GMT`, `1500 GMT`, `noon`, `midnight`. */
function clockAt(lexemes: Lexemes, at: number): Matched | null {
  const word = lexemes[at];
  if (word === undefined) return null;
  if (word.text === 'noon' || word.text === 'midnight')
    return { next: at + 1, meaning: { kind: 'clock', hour: word.text === 'noon' ? 12 : 24, minute: 0, utc: false } };
  if (word.kind !== 'number') return null;
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(word.text)) {
    const zone = zoneAt(lexemes, at + 1);
    if (zone.next === at + 1) return null;
    return {
      next: zone.next,
      meaning: {
        kind: 'clock',
        hour: Number(word.text.slice(0, 2)),
        minute: Number(word.text.slice(2)),
        utc: zone.utc,
      },
    };
  }
  const digits = digitsAt(lexemes, at);
  if (digits === null || digits.hour > 23) return null;
  const half = halfDayAt(lexemes, digits.next);
  if (half === null) {
    const zone = zoneAt(lexemes, digits.next);
    if (!(digits.colon || (digits.minute !== null && zone.next > digits.next))) return null;
    return {
      next: zone.next,
      meaning: { kind: 'clock', hour: digits.hour, minute: digits.minute ?? 0, utc: zone.utc },
    };
  }
  if (digits.hour > 12 || digits.hour < 1) return null;
  const zone = zoneAt(lexemes, half.next);
  const hour = (digits.hour % 12) + (half.afternoon ? 12 : 0);
  return { next: zone.next, meaning: { kind: 'clock', hour, minute: digits.minute ?? 0, utc: zone.utc } };
}
