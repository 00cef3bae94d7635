import { type Alphabet, ANY_LANGUAGE, ENCODINGS } from './alphabets.ts';

/**
 * How much a text looks like one that somebody wrote, by its characters beyond ASCII alone: 1 where each is a letter of
 * one language in a fit place, below 0 where they are symbols inside words, scripts mixed within a word, capitals after
 * small letters, or control characters. The method is that of Li and Momoi's composite approach (2001, character
 * distribution for large scripts) with alphabets instead of pair statistics for the small ones.
 */

/** Points of a character. Only their order matters to the rules; the tests hold the outcome on text of 20 encodings. */
const POINTS = {
  letter: 1,
  /** A letter of the script that the language does not use, e.g. the kana of a Chinese text. */
  foreign: 0,
  /** Of a large script: half for the script, all for a common character. */
  uncommon: 0.5,
  mark: 0.8,
  symbol: 0.4,
  /** A symbol between two letters, a letter beside one of another script, a capital after a small letter. */
  misplaced: -1,
  /** Capitals in a row are headlines or a misread encoding. */
  shouted: 0.5,
  /** Taken from each of two accented letters in a row, which Latin writing has seldom and misread bytes always. */
  crowded: -0.4,
  undecodable: -2,
} as const;

/** Marks that stand anywhere: quotation marks, dashes, the ellipsis, the bullet, no-break space, full stops of East Asia. */
const MARKS =
  /[\u00a0\u00ab\u00bb\u2010-\u2015\u2018-\u201f\u2022\u2026\u2039\u203a\u3000-\u3011\uff01-\uff0f\uff1a-\uff20]/;
/** What stands between two letters without cutting a word: apostrophes, dashes, the middle dot. */
const JOINING = /[\u2010-\u2015\u2018\u2019\u2026\u00b7\u3000-\u3011\uff01-\uff0f\uff1a-\uff20\u00a0]/;
/** Control characters, the replacement character, private use, lines for boxes and halves of kana: signs of misread bytes. */
const NO_TEXT = /[\u0080-\u009f\ufffd\ue000-\uf8ff\u2320-\u2321\u2500-\u25a0\uff61-\uff9f]/;

interface Kind {
  readonly script: 'latin' | 'east' | 'other' | null;
  readonly upper: boolean;
  readonly lower: boolean;
  readonly digit: boolean;
}
const NOTHING: Kind = { script: null, upper: false, lower: false, digit: false };
const LATIN_SCRIPT = /\p{Script=Latin}/u;
const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]/u;

const kinds = new Map<string, Kind>();
/** What a character is; every distinct one is asked once. */
function kindOf(character: string | undefined): Kind {
  if (character === undefined) return NOTHING;
  const known = kinds.get(character);
  if (known) return known;
  const letter = /[\p{L}\p{M}]/u.test(character);
  const script = !letter ? null : LATIN_SCRIPT.test(character) ? 'latin' : EAST.test(character) ? 'east' : 'other';
  const cased = letter && character.toLowerCase() !== character.toUpperCase();
  const kind: Kind = {
    script,
    upper: cased && character === character.toUpperCase(),
    lower: cased && character === character.toLowerCase(),
    digit: /\d/.test(character),
  };
  // Only scripts of a bounded size are kept, so hostile bytes cannot fill the memory.
  if (kinds.size < KINDS_KEPT) kinds.set(character, kind);
  return kind;
}
const KINDS_KEPT = 20_000;

/** A text in a script with capitals has one at its first sentence; in so many letters without any it is another script. */
const UNCAPITALISED = { letters: 30, weight: 0.8 } as const;

/** The plausibility of `text`, from about -2 to 1, as text in one of the languages; 0 where it is all ASCII. */
function plausibility(text: string, languages: readonly Alphabet[]): number {
  const characters = [...text];
  const perLanguage = new Float64Array(languages.length);
  let points = 0;
  let count = 0;
  let small = 0;
  let capital = 0;
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string;
    if (character < '\u0080') continue;
    count++;
    if (kindOf(character).lower) small++;
    if (kindOf(character).upper) capital++;
    const place = pointsOfPlace(character, characters[i - 1], characters[i + 1]);
    if (place.kind === 'final') {
      points += place.points;
      continue;
    }
    points += place.points;
    languages.forEach((language, at) => {
      perLanguage[at] = (perLanguage[at] ?? 0) + pointsOfLetter(character, language) * place.weight;
    });
  }
  if (count === 0) return 0;
  const mostlySmall = small >= UNCAPITALISED.letters && small > count / 2 && capital === 0 && !hasCapital(text);
  return ((points + Math.max(0, ...perLanguage)) / count) * (mostlySmall ? UNCAPITALISED.weight : 1);
}

const hasCapital = (text: string): boolean => /[A-Z]/.test(text);

type Place =
  | { readonly kind: 'final'; readonly points: number }
  | { readonly kind: 'letter'; readonly points: number; readonly weight: number };
const final = (points: number): Place => ({ kind: 'final', points });

/** What the place of a character among its neighbours says; a letter in a fit place is still to be held against a language. */
function pointsOfPlace(character: string, before: string | undefined, after: string | undefined): Place {
  if (NO_TEXT.test(character)) return final(POINTS.undecodable);
  const kind = kindOf(character);
  const left = kindOf(before);
  const right = kindOf(after);
  if (kind.script === null) {
    const inside = left.script !== null && right.script !== null && left.script !== 'east' && right.script !== 'east';
    if (inside && !JOINING.test(character)) return final(POINTS.misplaced);
    return final(MARKS.test(character) ? POINTS.mark : POINTS.symbol);
  }
  const mixed = (other: Kind): boolean => other.script !== null && other.script !== kind.script;
  if (mixed(left) || mixed(right)) return final(POINTS.misplaced);
  if (kind.script !== 'east' && (left.digit || right.digit)) return final(POINTS.misplaced);
  if ((kind.upper && left.lower) || (kind.lower && right.upper)) return final(POINTS.misplaced);
  const accented = (other: string | undefined): boolean => other !== undefined && other >= '\u0080';
  const crowded = kind.script === 'latin' && ((left.script && accented(before)) || (right.script && accented(after)));
  const shouted = kind.upper && (left.upper || right.upper);
  return { kind: 'letter', points: crowded ? POINTS.crowded : 0, weight: shouted ? POINTS.shouted : 1 };
}

function pointsOfLetter(character: string, { letters, common, script }: Alphabet): number {
  if (letters.has(character)) return POINTS.letter;
  if (script === null || !script.test(character)) return POINTS.foreign;
  return common?.has(character) ? POINTS.letter : POINTS.uncommon;
}

/** How much of the text is read for a guess: words with bytes beyond ASCII. A guess settles within the first thousand. */
const SAMPLE_BYTES = 16 * 1024;
/** A piece between two cuts that is longer than this is no word; its beginning is enough. */
const WORD_BYTES = 256;

/**
 * The words that hold a byte beyond ASCII, with a space between. All encodings agree on the others. White space and the
 * signs that begin and end a tag are second bytes in none of the encodings, so a cut there divides no character.
 */
export function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let start = 0;
  let beyond = false;
  for (let i = 0; i <= bytes.length && sample.length < SAMPLE_BYTES; i++) {
    const byte = bytes[i] ?? 0x20;
    if (byte >= 0x80) beyond = true;
    if (byte > 0x20 && byte !== 0x3c && byte !== 0x3e) continue;
    if (beyond) sample.push(...bytes.subarray(start, Math.min(i, start + WORD_BYTES)), 0x20);
    start = i + 1;
    beyond = false;
  }
  return Uint8Array.from(sample);
}

/** How plausible the words are when they are read in this encoding. */
export const plausibleIn = (encoding: string, words: Uint8Array): number =>
  plausibility(new TextDecoder(encoding).decode(words), ENCODINGS.get(encoding) ?? ANY_LANGUAGE);

/** A later encoding of the list must be better by this, or two letters of a French text would make it Czech. */
const ADVANTAGE_LEAST = 0.04;

/** The encoding in which the words are most plausible. */
export function likeliest(words: Uint8Array): { readonly encoding: string; readonly score: number } {
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const encoding of ENCODINGS.keys()) {
    const score = plausibleIn(encoding, words);
    if (score > best.score + ADVANTAGE_LEAST) best = { encoding, score };
  }
  return best;
}
