import type { Range } from '../model/span.ts';
import { fold, sourceRange } from './fold.ts';

/** A word as it counts in comparison, with the place in the source where it stands. */
export interface FoldedWord extends Range {
  readonly text: string;
}

/** Figures with their points and commas, or letters and digits with apostrophes inside. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of `source` from `from` to `to`, folded (see `fold`), in order. Apostrophes and thousands' commas are left out:
 *
 * > | Russia’s 1,300 km
 *     russias  1300 km
 *
 * Punctuation and marks between words count for nothing, so that texts which differ in typography have the same words.
 */
export function foldedWords(source: string, from = 0, to = source.length): FoldedWord[] {
  const folded = fold(source, from, to);
  const words: FoldedWord[] = [];
  for (const match of folded.text.matchAll(WORD)) {
    const range = sourceRange(folded, match.index, match.index + match[0].length);
    words.push({ text: match[0].replace(/[',]/g, ''), start: range.start, end: range.end });
  }
  return words;
}

/**
 * The first letters of a word stand for the word: inflected and derived forms mostly share them in languages that put endings
 * last. Truncation is the stemming that needs no word list. Words with a digit stay whole.
 */
export const PREFIX_LENGTH = 6;

export function prefixStem(word: string, length = PREFIX_LENGTH): string {
  return /\p{N}/u.test(word) ? word : word.slice(0, length);
}
