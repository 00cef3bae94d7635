import { type SentenceView, wordAt } from './sentence-view.ts';

/**
 * The token at which a length of time begins that ends before `before` or `after` at token `end`; `end` itself where none does.
 *
 * > | warned of cracks [three months] before it broke     > | received a call [ten minutes] before it exploded
 */
export function lengthBefore(view: SentenceView, end: number): number {
  if (!/^(?:before|after)$/.test(wordAt(view, end))) return end;
  const length = view.reading.times.find((t) => t.type === 'duration' && t.span.end === view.tokens[end - 1]?.end);
  const at = length ? view.tokens.findIndex(({ start }) => start >= length.span.start) : -1;
  return at < 0 ? end : at;
}
