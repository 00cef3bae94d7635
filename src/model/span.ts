import type { ArticleId } from './id.ts';

/** A range of characters. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range of one article's text, with its words: `article.text.slice(start, end) === text` always holds. */
export interface Span extends Range {
  readonly article: ArticleId;
  readonly text: string;
}

/** The span of `article` between two offsets; an impossible range is a bug of the caller and throws. */
export function spanOf(article: { readonly id: ArticleId; readonly text: string }, start: number, end: number): Span {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= article.text.length))
    throw new RangeError(`no span ${start}–${end} in a text of ${article.text.length} code units`);
  return { article: article.id, start, end, text: article.text.slice(start, end) };
}

export const lengthOf = (range: Range): number => range.end - range.start;

/** How many code units two ranges share. Ranges of different articles must not be compared; the caller knows. */
export const overlapOf = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order of reading: by start, the longer first where both start together. */
export const byPosition = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;
