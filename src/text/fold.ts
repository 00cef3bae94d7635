import type { Range } from '../model/span.ts';
import { HOMOGLYPHS } from './fold-homoglyphs.ts';

/**
 * A text with what does not count between two copies taken away, and the way back: folded unit `i` stands for the source's
 * code units from `starts[i]` to `ends[i]`, end exclusive.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const DOUBLE_QUOTES = /[“”„‟«»″‶〝〞＂❝❞]/u;
const SINGLE_QUOTES = /[‘’‚‛‹›′‵`´ʼʹʻʽˈ＇❛❜]/u;
const DASHES = /[\p{Pd}−⁃˗]/u;
/** Accents on Latin, Greek and Cyrillic letters. Vowel signs of other scripts are letters to their readers and stay. */
const ACCENTS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;
/** Zero-width characters, bidi controls, soft hyphens, variation selectors, tags and other controls. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u;
/** U+2800 is a letter by its class and blank to the eye. */
const BLANK = /[\s\u2800\u0085]/u;

/** What one code point counts as: nothing, a space, or one or more lower-case characters. */
function foldPoint(point: string): string {
  if (BLANK.test(point)) return ' ';
  if (UNSEEN.test(point)) return '';
  if (DOUBLE_QUOTES.test(point)) return '"';
  if (SINGLE_QUOTES.test(point)) return "'";
  if (DASHES.test(point)) return '-';
  const bare = point.normalize('NFKD').replace(ACCENTS, '');
  let out = '';
  for (const c of bare) out += HOMOGLYPHS.get(c) ?? c.toLowerCase().replace(ACCENTS, '');
  return out;
}

const ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) => foldPoint(String.fromCharCode(code)));

/**
 * Folds `source` from `from` to `to` (code units; the whole text where they are left out): compatibility forms (NFKD without
 * accents), case, quotation marks, dashes, characters that cannot be seen, look-alike letters of other alphabets, and white
 * space, of which one space stays between words and none at the ends. Linear in the text. Never fails: a lone surrogate
 * stays as it is. Two texts in Greek or Cyrillic still compare with themselves, but for a capital drawn like another small
 * letter.
 */
export function fold(source: string, from = 0, to = source.length): Folded {
  const points = new Map<string, string>();
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let space = -1;
  for (let at = from; at < to; ) {
    const code = source.codePointAt(at) ?? 0;
    const next = Math.min(to, at + (code > 0xffff ? 2 : 1));
    let folded = ASCII[code];
    if (folded === undefined) {
      const point = source.slice(at, next);
      folded = points.get(point);
      if (folded === undefined) {
        folded = foldPoint(point);
        points.set(point, folded);
      }
    }
    if (folded === ' ') {
      if (space < 0) space = at;
    } else if (folded !== '') {
      if (space >= 0 && parts.length > 0) {
        parts.push(' ');
        starts.push(space);
        ends.push(at);
      }
      space = -1;
      parts.push(folded);
      for (let i = 0; i < folded.length; i++) {
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The stretch of the source that folded units `start` to `end` (exclusive, not empty) stand for. */
export function sourceRange(folded: Folded, start: number, end: number): Range {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}
