/**
 * What the part-of-speech tagger looks at: every feature is one unsigned 32-bit number, a hash of a template's number
 * and of the signs it joins. Training and tagging share this file, so a change here asks for new weights.
 */

/** What one word shows by itself. Every field is a hash, 0 where the word has no such sign. */
export interface WordSigns {
  /** The case of the whole sentence, see `SentenceCase`. */
  readonly style: number;
  /** The word as written, with typographic marks folded and every digit read as 0. */
  readonly exact: number;
  readonly lower: number;
  /** `Kyiv` is Xx, `U.S.` X.X., `1,300` 0,0: a run of one kind is written once; with the case of the sentence. */
  readonly shape: number;
  /** First one to four code units of the lower form; 0 where the word is not longer than the affix. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Which tags the word takes in the training data; 0 for a word that is rare there. */
  readonly ambiguity: number;
}

/** How the letters of a whole sentence are cased: a headline gives capitals that say nothing about names. */
export type SentenceCase = 'sentence' | 'title' | 'upper';

/** Looks up the ambiguity class of a word by the hash of its lower form; 0 where it has none. */
export type AmbiguityOf = (lower: number) => number;

const LONGEST_AFFIX = 4;

/** Words longer than this are read by their first code units only, so that hostile input costs no more than its length. */
const LONGEST_WORD = 64;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), 32 bits; never 0, since 0 stands for "no such sign". */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** Joins a template's number and up to three signs; the last steps are the finaliser of MurmurHash3 (Appleby). */
export function joined(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const FOLDED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
};

/** The word as the features read it: typographic marks as typewriter marks, each digit as 0, cut at a length limit. */
export function foldedForm(word: string): string {
  return word
    .slice(0, LONGEST_WORD)
    .replace(/[\u2010-\u2012\u2018-\u201b\u201c-\u201e\u00ab\u00bb\u2032\u2033]/g, (mark) => FOLDED[mark] ?? mark)
    .replace(/\p{Nd}/gu, '0');
}

export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  for (const letter of form) {
    const lower = letter.toLowerCase();
    const kind = letter !== lower ? 'X' : lower !== letter.toUpperCase() || /\p{L}/u.test(letter) ? 'x' : letter;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

/** Words of under four letters keep small letters in most headlines, so they do not tell the case of a sentence. */
const TELLING_LENGTH = 4;

/** A sentence is read as a headline where more than this share of its telling words begin with a capital. */
const CAPITAL_SHARE = 0.7;

/** Fewer telling words than this decide nothing: `Kyiv, Ukraine` may be anything. */
const FEWEST_TELLING = 3;

export function sentenceCase(words: readonly string[]): SentenceCase {
  let telling = 0;
  let capital = 0;
  let upper = 0;
  for (const word of words) {
    const first = word.charAt(0);
    if (word.length < TELLING_LENGTH || first.toLowerCase() === first.toUpperCase()) continue;
    telling++;
    if (first !== first.toLowerCase()) capital++;
    const head = word.slice(0, LONGEST_WORD);
    if (head === head.toUpperCase()) upper++;
  }
  if (telling < FEWEST_TELLING || capital <= telling * CAPITAL_SHARE) return 'sentence';
  return upper > telling * CAPITAL_SHARE ? 'upper' : 'title';
}

const CASE_SIGN = { sentence: 11, title: 12, upper: 13 } as const;

/** The signs of the words of one sentence; its case is part of every shape, since a headline's capitals tell no names. */
export function sentenceSigns(words: readonly string[], ambiguityOf: AmbiguityOf): WordSigns[] {
  const style = CASE_SIGN[sentenceCase(words)];
  return words.map((word) => signsOf(word, style, ambiguityOf));
}

function signsOf(word: string, style: number, ambiguityOf: AmbiguityOf): WordSigns {
  const form = foldedForm(word);
  const low = form.toLowerCase();
  const lower = hashOf(low);
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    prefixes.push(low.length > length ? hashOf(low, 0, length) : 0);
    suffixes.push(low.length > length ? hashOf(low, low.length - length) : 0);
  }
  const shape = joined(style, hashOf(shapeOf(form)));
  return { style, exact: hashOf(form), lower, shape, prefixes, suffixes, ambiguity: ambiguityOf(lower) };
}

/** Stands before the first and after the last word of a sentence. */
export const OUTSIDE: WordSigns = {
  style: 0,
  exact: 2,
  lower: 2,
  shape: 2,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  ambiguity: 2,
};

/** The features of one word that do not depend on the tags before it, written into `out` from 0; returns how many. */
export function contextFeatures(signs: readonly WordSigns[], index: number, out: Uint32Array): number {
  const here = signs[index] ?? OUTSIDE;
  const before = signs[index - 1] ?? OUTSIDE;
  const before2 = signs[index - 2] ?? OUTSIDE;
  const after = signs[index + 1] ?? OUTSIDE;
  const after2 = signs[index + 2] ?? OUTSIDE;
  const first = index === 0 ? 3 : 4;
  let n = 0;
  out[n++] = joined(0, 1);
  out[n++] = joined(1, here.exact, here.style);
  out[n++] = joined(2, here.lower);
  for (let length = 0; length < LONGEST_AFFIX; length++) {
    const prefix = here.prefixes[length] ?? 0;
    const suffix = here.suffixes[length] ?? 0;
    if (prefix !== 0) out[n++] = joined(3 + length, prefix);
    if (suffix !== 0) out[n++] = joined(7 + length, suffix);
  }
  out[n++] = joined(11, here.shape, first);
  out[n++] = joined(12, here.shape, before.shape, after.shape);
  out[n++] = joined(13, here.shape, here.suffixes[2] ?? 0);
  out[n++] = joined(14, before.lower);
  out[n++] = joined(15, before2.lower);
  out[n++] = joined(16, after.lower);
  out[n++] = joined(17, after2.lower);
  out[n++] = joined(18, before.lower, here.lower);
  out[n++] = joined(19, here.lower, after.lower);
  out[n++] = joined(20, before.suffixes[2] ?? 0, before.shape);
  out[n++] = joined(21, after.suffixes[2] ?? 0, after.shape);
  out[n++] = joined(22, here.ambiguity, here.style);
  out[n++] = joined(23, after.ambiguity, after2.ambiguity);
  out[n++] = joined(24, here.ambiguity, after.ambiguity);
  out[n++] = joined(25, here.ambiguity, after.ambiguity, after2.ambiguity);
  out[n++] = joined(26, here.ambiguity, here.shape, first);
  out[n++] = joined(27, before.lower, after.lower);
  out[n++] = joined(28, here.suffixes[1] ?? 0, after.ambiguity);
  return n;
}

/** The features that see the two tags before the word (tag numbers, `previous` the nearer), written on from `n`. */
export function historyFeatures(
  signs: readonly WordSigns[],
  index: number,
  previous: number,
  previous2: number,
  out: Uint32Array,
  from: number,
): number {
  const here = signs[index] ?? OUTSIDE;
  const after = signs[index + 1] ?? OUTSIDE;
  const before = signs[index - 1] ?? OUTSIDE;
  const one = previous + 1;
  const two = (previous2 + 1) * 32 + one;
  let n = from;
  out[n++] = joined(40, one);
  out[n++] = joined(41, two);
  out[n++] = joined(42, one, here.lower);
  out[n++] = joined(43, two, here.lower);
  out[n++] = joined(44, one, here.ambiguity, after.ambiguity);
  out[n++] = joined(45, two, here.ambiguity);
  out[n++] = joined(46, one, here.suffixes[2] ?? 0);
  out[n++] = joined(47, one, here.shape);
  out[n++] = joined(48, one, after.lower);
  out[n++] = joined(49, two, here.suffixes[1] ?? 0);
  out[n++] = joined(50, two, before.lower);
  out[n++] = joined(51, one, after.suffixes[2] ?? 0, here.ambiguity);
  out[n++] = joined(52, one, here.shape, here.ambiguity);
  return n;
}

/** No word has more features than this. */
export const MOST_FEATURES = 48;
