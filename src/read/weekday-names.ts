import {
  CUSTOMS_BEHIND_WEEKDAY,
  NAMES_BEFORE_WEEKDAY,
  NAMES_BEHIND_THE_WEEKDAY,
  NAMES_BEHIND_WEEKDAY,
} from '../languages/en/times.ts';
import { isCapital, type Lexeme } from './lexemes.ts';

/** T5: > | the [Sunday] Times     > | the [Sunday] Courier     > | [Sunday] school */
export function isNameOrCustom(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const before = lexemes[at - 1]?.lower ?? '';
  if (NAMES_BEFORE_WEEKDAY.has(before) && isCapital(lexemes[at - 1])) return true;
  const behind = lexemes[next]?.lower ?? '';
  if (!isCapital(lexemes[next])) return CUSTOMS_BEHIND_WEEKDAY.has(behind);
  return NAMES_BEHIND_WEEKDAY.has(behind) || (before === 'the' && NAMES_BEHIND_THE_WEEKDAY.has(behind));
}
