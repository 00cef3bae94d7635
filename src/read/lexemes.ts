import type { Range } from '../model/span.ts';

/**
 * What times and quantities are read from: words, numbers and marks. Numbers keep thousands commas and a decimal point,
 * and part from letters behind them (`5m` is a number and a glued word), which sets lexemes apart from tokens.
 */
export interface Lexeme extends Range {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** True where no white space stands before it. */
  readonly glued: boolean;
}

/** A word of letters, a number of digits, or any other single character. Every branch is linear. */
const LEXEME = /\p{L}[\p{L}\p{M}]*|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|\S/gu;

/** The lexemes of `text` from `from` to `to` (UTF-16 code units, end exclusive), in order, white space left out. */
export function lexemesOf(text: string, from: number, to: number): Lexeme[] {
  const found: Lexeme[] = [];
  const part = text.slice(from, to);
  let last = -1;
  for (const match of part.matchAll(LEXEME)) {
    const word = match[0];
    const start = from + match.index;
    const kind = /^\p{L}/u.test(word) ? 'word' : /^\d/.test(word) ? 'number' : 'mark';
    found.push({ kind, text: word, lower: word.toLowerCase(), start, end: start + word.length, glued: start === last });
    last = start + word.length;
  }
  return found;
}

/** Whether the lexeme opens with a capital letter. */
export const isCapital = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^\p{Lu}/u.test(lexeme.text);

/** Whether a hyphen or dash stands at the index. */
export const isDash = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^[-‐‑‒–—]$/.test(lexeme.text);

/** The number a lexeme writes in digits; null for words, marks and numbers too long to be exact. */
export function digitsOf(lexeme: Lexeme | undefined): number | null {
  if (lexeme?.kind !== 'number' || lexeme.text.length > DIGITS_MAX) return null;
  return Number(lexeme.text.replaceAll(',', ''));
}

/** Doubles are exact to 15 digits; with separators no honest number of an article is longer than this. */
const DIGITS_MAX = 20;
