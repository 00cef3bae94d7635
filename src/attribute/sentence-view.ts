import type { NounPhrase, QuotedStretch, Reading, Sentence, Token } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { firstIndex } from '../text/bisect.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** One sentence as the rules of this room look at it. Indices are into `reading.tokens`. */
export interface SentenceView {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
}

export function viewSentence(reading: Reading, sentence: Sentence): SentenceView {
  const phrases = phrasesWithin(reading, sentence.first, sentence.last);
  const groups = verbGroups(reading.tokens, sentence.first, sentence.last, phrases);
  return { reading, sentence, tokens: reading.tokens, groups };
}

/** The phrases between two tokens, `last` exclusive: phrases stand in order and do not overlap. */
export function phrasesWithin({ phrases }: Reading, first: number, last: number): readonly NounPhrase[] {
  const from = firstIndex(phrases.length, (i) => (phrases[i]?.first ?? 0) >= first);
  const to = firstIndex(phrases.length, (i) => (phrases[i]?.last ?? 0) > last);
  return phrases.slice(from, Math.max(from, to));
}

/** The quoted stretch that holds a character, or null. */
export function quotedAt(reading: Reading, offset: number): QuotedStretch | null {
  return reading.quoted.find((q) => q.start <= offset && offset < q.end) ?? null;
}

export function wordAt(view: SentenceView, i: number): string {
  const text = view.tokens[i]?.text ?? '';
  if (text !== 'WHO') return text.toLowerCase();
  // > | [WHO] says: the name of a body, not who.
  const isLoud = (other: number): boolean => /^\p{Lu}{3,}$/u.test(view.tokens[other]?.text ?? '');
  return isLoud(i - 2) || isLoud(i + 1) ? 'who' : text;
}

/** Index of the first token at or behind an offset. */
export const tokenFrom = ({ tokens }: Reading, offset: number): number =>
  firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= offset);

/** Characters of a token range; null for an empty one. */
export function charsOf(tokens: readonly Token[], first: number, last: number): Range | null {
  const from = tokens[first];
  const to = tokens[last - 1];
  return from && to && first < last ? { start: from.start, end: to.end } : null;
}

const DASHES = new Set(['–', '—', '-', '--']);

/** A dash between spaces, or an em dash without: it parts clauses; the hyphen of a word does not. */
export function isDash(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !DASHES.has(token.text)) return false;
  if (token.text === '—' || token.text === '--') return true;
  return tokens[i - 1]?.end !== token.start && tokens[i + 1]?.start !== token.end;
}

export const isQuoteMark = (text: string): boolean => /^["“”„«»‘’']$|^''$|^``$/.test(text);

/** The token is a mark that opens a quotation, and no other mark. */
export const opensQuotation = ({ reading, tokens }: SentenceView, i: number): boolean =>
  isQuoteMark(tokens[i]?.text ?? '') && reading.quoted.some((q) => q.outer.start === tokens[i]?.start);

/** Words as they stand, with blanks between them. */
export const spelled = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

/** Punctuation and marks at both ends of a range of tokens are no part of what is said. */
export function trimTokens(tokens: readonly Token[], first: number, last: number): { first: number; last: number } {
  let from = first;
  let to = last;
  const loose = (i: number) => tokens[i]?.tag === 'PUNCT' && !/^[()[\]]$/.test(tokens[i]?.text ?? '');
  while (from < to && (loose(from) || isQuoteMark(tokens[from]?.text ?? ''))) from++;
  // > | claimed that [the portal was hit and], citing two officers, that …: what joins goes with what follows.
  const closes = (i: number) =>
    loose(i) || isQuoteMark(tokens[i]?.text ?? '') || /^(?:and|but)$/.test(tokens[i]?.text ?? '');
  while (to > from && closes(to - 1)) to--;
  return { first: from, last: to };
}

/** The words of the article from a token to another, exclusive; empty where there are none. */
export const textOf = (view: SentenceView, first: number, last: number): string => {
  const range = charsOf(view.tokens, first, last);
  return range ? view.reading.article.text.slice(range.start, range.end) : '';
};
