import { ELISIONS } from '../languages/en/abbreviations.ts';
import type { Range } from '../model/span.ts';

/** A quotation mark in its place. A mark may be able to open, to close, both (`—"a"—`) or neither (` " `). */
export interface Mark {
  readonly at: number;
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** For a single mark that can close: false where it may as well be the apostrophe of a plural, `the soldiers' camp`. */
  readonly sure: boolean;
}

const DOUBLE = '"“”„«»';
/** What may stand before an opening mark, besides white space. */
const BEFORE_OPENING: ReadonlySet<string> = new Set('([{<—–-/:;,=…"“„«‘\'');
const NOT_BEHIND_OPENING: ReadonlySet<string> = new Set('.,!?;)');

const isSpace = (char: string): boolean => char === ' ' || /[\s\u200b]/.test(char);
/** Marks come often beside marks: they are ruled out before the slow test of Unicode. */
const isLetter = (char: string): boolean =>
  char !== ' ' && !DOUBLE.includes(char) && !BEFORE_OPENING.has(char) && /[\p{L}\p{N}]/u.test(char);
const isFree = (before: string): boolean => before === '' || BEFORE_OPENING.has(before) || isSpace(before);

/** A word of elision or a decade behind an apostrophe: `'em`, `’90s`. */
function elides(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 8);
  if (/^\d0s(?![\p{L}\p{N}])/u.test(behind)) return true;
  return ELISIONS.has((/^\p{L}+/u.exec(behind)?.[0] ?? '').toLowerCase());
}

function doubleMark(at: number, before: string, behind: string, char: string): Mark {
  const opens = isFree(before) && behind !== '' && !isSpace(behind);
  const closes = before !== '' && !isSpace(before) && !isLetter(behind);
  return { at, char, opens, closes, sure: true };
}

/** Q2: a single mark opens before a word and closes behind one; inside a word it is an apostrophe. */
function singleMark(text: string, at: number, before: string, behind: string, char: string): Mark | null {
  const free = isFree(before);
  const opens =
    char !== '’' && free && behind !== '' && !isSpace(behind) && !NOT_BEHIND_OPENING.has(behind) && !elides(text, at);
  const closes = char !== '‘' && before !== '' && !isSpace(before) && !isLetter(behind) && !/[([{]/.test(before);
  if (!opens && !closes) return null;
  // > | the soldiers’ camp, goin’ home, 6' tall
  //                ^            ^        ^
  const plural = /[sS\dn]/.test(before) && /[\s]/.test(behind);
  return { at, char, opens, closes: closes && !(opens && free), sure: !plural };
}

/** The double and the single quotation marks of a paragraph, in order. */
export function marksOf(text: string, paragraph: Range): { readonly doubles: Mark[]; readonly singles: Mark[] } {
  const doubles: Mark[] = [];
  const singles: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(/["“”„«»'‘’]/g)) {
    const at = paragraph.start + match.index;
    const before = at > paragraph.start ? (text[at - 1] ?? '') : '';
    const behind = at + 1 < paragraph.end ? (text[at + 1] ?? '') : '';
    if (DOUBLE.includes(match[0])) {
      if (!measures(text, at, paragraph.start)) doubles.push(doubleMark(at, before, behind, match[0]));
      continue;
    }
    const single = singleMark(text, at, before, behind, match[0]);
    if (single !== null) singles.push(single);
  }
  return { doubles, singles };
}

/** Q6: the second mark of feet and inches is no quotation mark: `6'2"`. */
const measures = (text: string, at: number, from: number): boolean =>
  text[at] === '"' && /\d\s?['’]\s?\d{1,2}$/.test(text.slice(Math.max(from, at - 7), at));
