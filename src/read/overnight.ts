import { BEHIND_ADVERB, NIGHT_TO_COME } from '../languages/en/times.ts';
import { monthAt, weekdayAt } from './date-grammar.ts';
import type { Lexeme } from './lexemes.ts';
import { endsSentence } from './tense.ts';
import type { Matched } from './time-meaning.ts';

const lowerAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.lower ?? '';

/** Lexemes on either side in which another day or a verb of what is to come takes `overnight`: `on Sunday and overnight`. */
const REACH = 6;

const isDay = (lexemes: readonly Lexeme[], at: number): boolean =>
  weekdayAt(lexemes, at) !== null ||
  monthAt(lexemes, at) !== null ||
  /^(?:today|yesterday)$/.test(lowerAt(lexemes, at));

/**
 * T11: `overnight` is the night to the day of publication, where it is an adverb and no day stands beside it. It may be either of two days.
 *
 * > | Drones hit the port [overnight], police said.     but not   | the overnight train     > | overnight on 14 October     > | will work overnight
 */
export function overnightAt(lexemes: readonly Lexeme[], at: number): Matched | null {
  if (lowerAt(lexemes, at) !== 'overnight') return null;
  const next = lexemes[at + 1];
  if (next?.kind === 'number' || (next?.kind === 'word' && !BEHIND_ADVERB.has(next.lower))) return null;
  if (/^(?:an?|the|its|their|his|her|this|that|[’']s)$/.test(lowerAt(lexemes, at - 1))) return null;
  for (let k = at - 1; k >= Math.max(0, at - REACH) && !endsSentence(lexemes, k); k -= 1)
    if (isDay(lexemes, k) || NIGHT_TO_COME.has(lowerAt(lexemes, k))) return null;
  for (let k = at + 1; k <= at + REACH && k < lexemes.length && !endsSentence(lexemes, k); k += 1)
    if (isDay(lexemes, k)) return null;
  return { next: at + 1, meaning: { kind: 'overnight' } };
}
