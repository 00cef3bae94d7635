import {
  ABBREVIATIONS,
  ARTICLES,
  FINITE_VERBS,
  FUNCTION_WORDS,
  ORGANISATION_WORDS,
  SPEECH_VERBS,
} from '../languages/en/furniture.ts';

/** Longer texts are measured by their beginning: no figure about a line needs more. */
const MEASURED_CHARACTERS = 4000;

/** Words as runs of letters and digits with inner apostrophes and hyphens. */
export const wordsOf = (text: string): string[] =>
  text.slice(0, MEASURED_CHARACTERS).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Small letters, straight quotation marks, single blanks, no list mark before and no final punctuation: the form the word lists have. */
export const foldLine = (text: string): string =>
  text
    .slice(0, MEASURED_CHARACTERS)
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s•●▪◦‣·*|>»→▶►-]+/, '')
    .replace(/[\s.:;,!?…|>»→▶►*-]{1,20}$/, '');

const CLOSERS = `["'”’»)\\]\\s]{0,6}`;
const SENTENCE_END = new RegExp(`[.!…]${CLOSERS}$`);
const QUESTION_END = new RegExp(`\\?${CLOSERS}$`);
/** "talks with U.S." ends in an abbreviation; the stop is no evidence of a sentence. */
const ABBREVIATION_END = /\b(?:\p{Lu}\.){2,}$/u;

/** A longer line that ends in "U.S." is a sentence: the median headline of 234 has 10 words, about 60 characters. */
const ABBREVIATED_CHARACTERS = 75;

/** Whether the line ends as a sentence does. A question mark is weaker evidence, because headlines ask too: see `endsAsQuestion`. */
export const endsAsSentence = (text: string): boolean =>
  SENTENCE_END.test(text) && !(text.length < ABBREVIATED_CHARACTERS && ABBREVIATION_END.test(text));
export const endsAsQuestion = (text: string): boolean => QUESTION_END.test(text);
export const endsWithColon = (text: string): boolean => /:\s*$/.test(text);

/**
 * The word before the stop is no initial ("U.S."), and none of the abbreviated titles, months and companies ("Gen. King"):
 *
 *     > | The well has been dry since 28 May. Two schools sent pupils home
 *     >                                 ^^^^^
 */
const SENTENCE_BREAK = new RegExp(
  `(?<![\\p{L}\\p{N}.'’-])(?!(?:${ABBREVIATIONS.join('|')})\\.)[\\p{L}\\p{N}'’-]{3,40}[.!?]["'”’)]?\\s+["'“‘(]?\\p{Lu}`,
  'u',
);
/** Whether one sentence ends and another begins inside the line. */
export const holdsTwoSentences = (text: string): boolean => SENTENCE_BREAK.test(text.slice(0, MEASURED_CHARACTERS));

/** `“We go on` or `"We go on`: British headlines quote with single marks, so double ones speak for a paragraph of speech. */
export const opensWithSpeech = (text: string): boolean => /^["“„«]/.test(text);

const lower = (word: string): string => word.toLowerCase().replace(/’/g, "'");
const share = (words: readonly string[], test: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(test).length / words.length;

export const functionShare = (words: readonly string[]): number => share(words, (w) => FUNCTION_WORDS.has(lower(w)));
export const articleShare = (words: readonly string[]): number => share(words, (w) => ARTICLES.has(lower(w)));
export const hasFiniteVerb = (words: readonly string[]): boolean =>
  words.some((w) => FINITE_VERBS.has(lower(w)) || /n't$/.test(lower(w)));

/** Share of capitals among the words of four and more letters after the first: near 1 in Title Case. */
export function titleCaseShare(words: readonly string[]): number {
  const long = words.slice(1).filter((w) => w.length >= 4 && /^\p{L}/u.test(w));
  return share(long, (w) => /^\p{Lu}/u.test(w));
}

/** Words that carry the matter: no function words, three letters or more, folded, a plural or possessive `s` taken off. */
export const contentWords = (words: readonly string[]): string[] =>
  words
    .map((w) => lower(w).replace(/'s$/, ''))
    .filter((w) => w.length >= 3 && !FUNCTION_WORDS.has(w))
    .map((w) => (w.length > 4 && w.endsWith('s') ? w.slice(0, -1) : w));

/** A verb of speech in the past tense anywhere: stories say "said", headlines "says". */
export const hasSpokenVerb = (words: readonly string[]): boolean =>
  words.some((w) => SPEECH_VERBS.has(lower(w)) && !lower(w).endsWith('s'));

/** A verb of speech among the last words, as in `"We go on", he said`, or before a colon, as in `He added: …`. */
export function hasSpeechTag(text: string, words: readonly string[]): boolean {
  const colon = text.indexOf(':');
  const before = colon < 0 ? [] : wordsOf(text.slice(0, colon));
  return [...words.slice(-4), ...before].some((w) => SPEECH_VERBS.has(lower(w)));
}

/** > | Riverton Media Group: the last word is that of a house or an office. */
export const isOrganisation = (text: string): boolean => ORGANISATION_WORDS.has(lower(wordsOf(text).at(-1) ?? ''));

/** Two to four capitalised words, with particles between, as a person's name is written. */
export const looksLikeName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|del|van|von|der|den|al|el|bin|ibn|la|le|du|di|dos)\s+)?\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(
    text,
  ) &&
  /\p{L}[\p{L}'’-]+\.?$/u.test(text) &&
  !isOrganisation(text) &&
  !hasFiniteVerb(wordsOf(text)) &&
  !wordsOf(text).some((w) => (FUNCTION_WORDS.has(lower(w)) && w.length > 2) || /^(?:us|we|me)$/i.test(w));
