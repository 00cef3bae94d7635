import { NUMBER_WORDS, ORDINAL_ENDINGS, ORDINAL_WORDS, SCALE_LETTERS, SCALES } from '../languages/en/numbers.ts';
import { digitsOf, isDash, type Lexeme } from './lexemes.ts';

/** A number read from lexemes: its value, and the index of the first lexeme behind it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  /** True where digits carry it: `5 million` as well as `5`. */
  readonly digits: boolean;
}

/** Words in one number; `nine hundred and ninety-nine thousand nine hundred and ninety-nine` has eleven. */
const WORDS_MAX = 16;

/** `twenty`, `twenty-five`, `twenty five`. */
function belowHundred(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = NUMBER_WORDS.get(lexemes[at]?.lower ?? '');
  if (first === undefined) return null;
  if (first < 20) return { value: first, next: at + 1, digits: false };
  const unitAt = isDash(lexemes[at + 1]) && lexemes[at + 1]?.glued ? at + 2 : at + 1;
  const unit = NUMBER_WORDS.get(lexemes[unitAt]?.lower ?? '');
  if (unit !== undefined && unit > 0 && unit < 10) return { value: first + unit, next: unitAt + 1, digits: false };
  return { value: first, next: at + 1, digits: false };
}

/** `a hundred`, `half a million`, `a dozen`: the article counts as one before a scale. */
function articleBeforeScale(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const word = lexemes[at]?.lower;
  if (word === 'half') {
    const article = lexemes[at + 1]?.lower === 'a' ? 1 : 0;
    const scale = SCALES.get(lexemes[at + 1 + article]?.lower ?? '');
    return scale === undefined ? null : { value: scale / 2, next: at + 2 + article, digits: false };
  }
  if (word !== 'a' && word !== 'an') return null;
  return SCALES.has(lexemes[at + 1]?.lower ?? '') ? { value: 1, next: at + 1, digits: false } : null;
}

function digitsAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const value = digitsOf(lexemes[at]);
  if (value === null) return null;
  const letters = lexemes[at + 1];
  // > | $5 bn, £5m
  //        ^^    ^
  // One letter after a space is a word of its own.
  const near = letters !== undefined && (letters.glued || (letters.text.length > 1 && letters.text === letters.lower));
  const scale = near ? SCALE_LETTERS.get(letters.lower) : undefined;
  return scale === undefined
    ? { value, next: at + 1, digits: true }
    : { value: value * scale, next: at + 2, digits: true };
}

/**
 * The cardinal number that begins at a lexeme: `1,300`, `twenty-five`, `2.5 million`, `two dozen`, `a hundred and six`,
 * `£5m` without its sign. Null where no number begins.
 */
export function numeralAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const start = digitsAt(lexemes, at) ?? articleBeforeScale(lexemes, at) ?? belowHundred(lexemes, at);
  if (start === null) return null;
  let total = 0;
  let part = start.value;
  let next = start.next;
  for (let n = 0; n < WORDS_MAX; n += 1) {
    const hyphen = isDash(lexemes[next]) && lexemes[next]?.glued && SCALES.has(lexemes[next + 1]?.lower ?? '') ? 1 : 0;
    const scale = SCALES.get(lexemes[next + hyphen]?.lower ?? '');
    if (scale !== undefined) {
      part = Math.round(part * scale * 1e6) / 1e6;
      next += 1 + hyphen;
      if (scale >= 1000) {
        total += part;
        part = 0;
      }
      continue;
    }
    if (start.digits || next === start.next) break;
    const and = lexemes[next]?.lower === 'and' ? 1 : 0;
    const more = belowHundred(lexemes, next + and);
    if (more === null || (part % 100 !== 0 && part !== 0)) break;
    part += more.value;
    next = more.next;
  }
  return { value: total + part, next, digits: start.digits };
}

/** The ordinal that begins at a lexeme: `8th`, `eighth`, `twenty-first`. */
export function ordinalAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const digits = digitsOf(lexemes[at]);
  if (digits !== null) {
    const ending = lexemes[at + 1];
    return ending?.glued && ORDINAL_ENDINGS.has(ending.lower) ? { value: digits, next: at + 2, digits: true } : null;
  }
  const single = ORDINAL_WORDS.get(lexemes[at]?.lower ?? '');
  if (single !== undefined) return { value: single, next: at + 1, digits: false };
  const tens = NUMBER_WORDS.get(lexemes[at]?.lower ?? '');
  if (tens === undefined || tens < 20) return null;
  const unitAt = isDash(lexemes[at + 1]) ? at + 2 : at + 1;
  const unit = ORDINAL_WORDS.get(lexemes[unitAt]?.lower ?? '');
  return unit !== undefined && unit < 10 ? { value: tens + unit, next: unitAt + 1, digits: false } : null;
}
