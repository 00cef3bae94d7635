import { PARTS_OF_DAY, TIME_UNITS } from '../languages/en/times.ts';
import { opensSentence } from './event-days.ts';
import type { Lexeme } from './lexemes.ts';
import { countAt } from './relative-grammar.ts';
import type { Matched, Meaning } from './time-meaning.ts';

type Lexemes = readonly Lexeme[];

const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';

const endsClause = (lexemes: Lexemes, at: number): boolean =>
  lexemes[at] === undefined || /^[.,;:)]$/.test(lowerAt(lexemes, at));

/** The day `count` days from the last day of the text, or a part of it. */
const fromText = (count: number, part: string | undefined): Meaning => {
  const day: Meaning = { kind: 'anchored', unit: 'day', count };
  return part === undefined ? day : { kind: 'part-of-day', code: part, of: day };
};

/**
 * T14: days counted from the last day of the text, at the head of a sentence or the end of a clause.
 *
 * > | [The next morning] the operator said     > | [Next day] it said     > | [The night before], she had said     > | [Two days on], it said
 */
export function nextDayAt(lexemes: Lexemes, at: number): Matched | null {
  const the = lowerAt(lexemes, at) === 'the' ? 1 : 0;
  const very = lowerAt(lexemes, at + the) === 'very' ? 1 : 0;
  const word = lowerAt(lexemes, at + the + very);
  const behind = at + the + very + 1;
  if (word === 'next') {
    const part = PARTS_OF_DAY.get(lowerAt(lexemes, behind));
    if (part === undefined && lowerAt(lexemes, behind) !== 'day') return null;
    return the === 1 || opensSentence(lexemes, at) ? { next: behind + 1, meaning: fromText(1, part) } : null;
  }
  const part = PARTS_OF_DAY.get(word);
  if (the === 1 && very === 0 && (part !== undefined || word === 'day')) {
    const side = lowerAt(lexemes, behind);
    const count = side === 'after' ? 1 : side === 'before' ? -1 : 0;
    return count !== 0 && endsClause(lexemes, behind + 1) ? { next: behind + 1, meaning: fromText(count, part) } : null;
  }
  const count = countAt(lexemes, at);
  const isDays = count?.value != null && TIME_UNITS.get(lowerAt(lexemes, count.next)) === 'day';
  if (!isDays || !opensSentence(lexemes, at)) return null;
  const isOn = lowerAt(lexemes, count.next + 1) === 'on' && lowerAt(lexemes, count.next + 2) === ',';
  return isOn ? { next: count.next + 2, meaning: fromText(count.value ?? 0, undefined) } : null;
}
