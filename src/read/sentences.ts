import {
  ABBREVIATIONS_ANYWHERE,
  ABBREVIATIONS_BEFORE_NUMBERS,
  ABBREVIATIONS_INSIDE,
  CAPITALS_BEFORE_NUMBERS,
  SENTENCE_OPENERS,
  TITLES_WITH_STOP,
  VERBS_AFTER_QUOTE,
} from '../languages/en/abbreviations.ts';
import type { Range } from '../model/span.ts';

/** How far around a boundary the rules look, in code units: enough for the longest abbreviation or a titled name. */
const LOOK_BACK = 24;
const LOOK_AHEAD = 80;

/** Closing marks that may stand between a stop and the space behind it. */
const CLOSERS = /["'”’»)\]]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The word that ends before the stop: `U.S`, `Gen`, `J`; empty where none does. */
function wordBeforeStop(before: string): string {
  return /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.)*\p{L}+)\.$/u.exec(before)?.[1] ?? '';
}

/** The first word behind a boundary, without opening marks. */
function wordBehind(after: string): string {
  return /^[\s"'“‘«([]*([\p{L}\p{N}]+)/u.exec(after)?.[1] ?? '';
}

/** S1, S2: a stop that belongs to an abbreviation or an initial ends no sentence. */
function abbreviates(before: string, after: string): boolean {
  const word = wordBeforeStop(before);
  if (word === '') return false;
  const lower = word.toLowerCase();
  const next = wordBehind(after);
  // > | said Gen. Syrskyi
  //             ^
  if (TITLES_WITH_STOP.has(lower) && /^\p{Lu}/u.test(word)) return true;
  if (ABBREVIATIONS_INSIDE.has(lower)) return true;
  if ((ABBREVIATIONS_BEFORE_NUMBERS.has(lower) || CAPITALS_BEFORE_NUMBERS.has(word)) && /^\d/.test(next)) return true;
  const opens = SENTENCE_OPENERS.has(next.toLowerCase()) && next !== 'I';
  if (ABBREVIATIONS_ANYWHERE.has(lower)) return !opens && !/^["“‘]/.test(after.trimStart());
  // > | Donald J. Trump
  //             ^
  const initials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && word !== 'I';
  return initials && /^\s*\p{Lu}/u.test(after) && !opens;
}

/** A name that begins small: `al-Lan`. */
const SMALL_NAME = /^(?:al|el|ad|as|an)-\p{Lu}/u;

/** S3: after a quoted question or cry the sentence goes on in lower case, or with a short `Mr Hill asked.` */
function goesOn(before: string, after: string): boolean {
  const next = after.trimStart();
  // > | "Well done!" the president said.
  //                ^
  if (/[!?…]["'”’»)\]]+$/.test(before)) {
    if (/^\p{Ll}/u.test(next)) return true;
    const clause = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(\p{Ll}+)(?=[.,;:]|\s*$)/u.exec(next);
    return clause !== null && VERBS_AFTER_QUOTE.has(clause[1] ?? '');
  }
  // > | Yahoo! is a company.
  //          ^
  return /^[\p{Ll}]/u.test(next) && !SMALL_NAME.test(next) && /[.!?…]$/.test(before);
}

/** S4: a number and a stop at the head of a line number what follows: `1. Open the door.` */
const numbersItem = (sentence: string): boolean => /^\s*(?:\d{1,2}|[A-Za-z])\.\s*$/.test(sentence);

/** A number at the head of a line, with its stop and spaces, is shorter than this. */
const ITEM_LENGTH_MAX = 8;

/** Whether the boundary at `at` that the segmenter found is none, or the one at hand is. */
function joins(text: string, from: number, at: number, to: number): boolean {
  const before = text.slice(Math.max(from, at - LOOK_BACK), at).trimEnd();
  const after = text.slice(at, Math.min(to, at + LOOK_AHEAD));
  if (at - from < ITEM_LENGTH_MAX && numbersItem(text.slice(from, at))) return true;
  if (!/[.!?…]$/.test(before.replace(CLOSERS, ''))) return true;
  return abbreviates(before, after) || goesOn(before, after);
}

/**
 * Boundaries the segmenter misses. S5: an ellipsis of one character ends a sentence where a capital follows. S6: a stop
 * that lost its space, between two lower-case letters and a capitalised word. S10: a stop behind a word or a year and before a number or a name that begins small (`al-Lan`).
 *
 * > | The ferry sank on Monday. 142 people were rescued.
 */
const MISSED =
  /…["'”’»)\]]*\s+(?=["“‘«([]?(?!I\b)\p{Lu})|(?<=\p{Ll}{2}[.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll}+[\s,])|(?<=(?:\p{Ll}{2}|\s\d{4})[.!?]["”’)]?)\s+(?=["“‘(]?(?:\d|(?:al|el|ad|as|an)-\p{Lu}))/gu;

function boundaries(part: string): number[] {
  const found = new Set<number>();
  for (const { index } of segmenter.segment(part)) if (index > 0) found.add(index);
  for (const match of part.matchAll(MISSED)) found.add(match.index + match[0].length);
  return [...found].sort((a, b) => a - b);
}

/** Pushes the range without the white space at its ends; nothing where only white space is left. */
function pushTrimmed(into: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (start < end) into.push({ start, end });
}

/**
 * S8: a sentence of more tokens than this is read in pieces. The rules over clauses take time with the square of a sentence's
 * length, so a text without stops would hold up the run. The longest sentence of the example stories has 52 tokens.
 */
export const SENTENCE_TOKENS_MAX = 400;
/** A piece ends behind a comma or semicolon where one stands among its last tokens, this many. */
const CUT_REACH = 100;

/** S8: the tokens of one sentence in pieces that are short enough to read; nearly always one. */
export function readablePieces<T extends Range>(text: string, tokens: readonly T[]): readonly (readonly T[])[] {
  const pieces: (readonly T[])[] = [];
  let first = 0;
  while (tokens.length - first > SENTENCE_TOKENS_MAX) {
    const most = first + SENTENCE_TOKENS_MAX;
    let last = most;
    while (last > most - CUT_REACH && !/[,;]/.test(text[(tokens[last - 1] as T).start] ?? '')) last -= 1;
    if (last === most - CUT_REACH) last = most;
    pieces.push(tokens.slice(first, last));
    first = last;
  }
  if (first < tokens.length) pieces.push(tokens.slice(first));
  return pieces;
}

/**
 * S9: where an agency's text was filed from, and when, is no part of its first sentence: a place in capitals, or one with an agency in
 * brackets, up to a dash.
 *
 * > | HOHN, 1 June — [A court …]     > | KYIV, Ukraine (AP) — [The army …]     > | Harn (Ostwire) - [A third …]
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]{2,30}(?: \p{Lu}[\p{Lu}.'’-]{1,30}){0,3}(?:, [\p{L}\d., ]{2,40})?(?: \([^()\n]{2,40}\))?|\p{Lu}[\p{L}.'’ -]{2,40}(?:, [\p{L}\d., ]{2,40})? \([^()\n]{2,40}\)) ?(?:—|–|--|-) (?=["“‘]?[\p{Lu}\d])/u;

/**
 * The sentences of one segment, in order, trimmed; together they hold every character of it that is not white space.
 * Unicode's sentence boundaries (UAX #29, as Intl.Segmenter finds them) are mended by rules S1 to S7 of README.md.
 * Offsets are UTF-16 code units into `text`; an empty segment gives no sentence.
 */
export function splitSentences(text: string, segment: Range): Range[] {
  const sentences: Range[] = [];
  // S7: a single line break within a segment is a space; the segmenter would end a sentence there.
  const part = text.slice(segment.start, segment.end).replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
  let from = segment.start;
  const filed = DATELINE.exec(part)?.[0].length ?? 0;
  if (filed > 0) {
    pushTrimmed(sentences, text, from, from + filed);
    from += filed;
  }
  for (const index of boundaries(part)) {
    const at = segment.start + index;
    if (at <= from || joins(text, from, at, segment.end)) continue;
    pushTrimmed(sentences, text, from, at);
    from = at;
  }
  pushTrimmed(sentences, text, from, segment.end);
  return sentences;
}
