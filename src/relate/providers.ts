import type { Article } from '../model/article.ts';
import { fold } from '../text/fold.ts';

/**
 * The agency in brackets at the end of a dateline: the text is that agency's, printed by itself or by a client.
 *
 * > | VERRICK, 3 May (Norrin Wire) —
 *                    ^^^^^^^^^^^
 */
const IN_BRACKETS = /\(([^()]{2,40})\)[\s\p{Pd}:.,]*$/u;
/** Furniture that names who made a text. */
const MAKERS: ReadonlySet<string> = new Set(['dateline', 'byline', 'credit', 'boilerplate']);
/** Lines longer than this are no credit. */
const LINE_MAX = 300;

/** The agency whose text an article says it prints, folded, or null. */
export function providerOf({ text, segments }: Article): string | null {
  for (const { kind, start, end } of segments) {
    if (kind !== 'dateline' || end - start > LINE_MAX) continue;
    const name = fold(IN_BRACKETS.exec(text.slice(start, end))?.[1]?.trim() ?? '').text;
    if (name !== '') return name;
  }
  return null;
}

/** True where the furniture of `article` about its makers names `provider` (folded). Credits of pictures do not count. */
export function namesProvider({ text, segments, credits }: Article, provider: string): boolean {
  return segments.some(({ kind, start, end }, index) => {
    if (!MAKERS.has(kind) || end - start > LINE_MAX) return false;
    const pictured =
      kind === 'credit' && credits.some(({ span }) => span !== null && span.start >= start && span.end <= end);
    const afterPicture = ['caption', 'alt-text'].includes(segments[index - 1]?.kind ?? '');
    return !pictured && !afterPicture && hasWords(text.slice(start, end), provider);
  });
}

/** True where the folded words of `provider` stand in `text` as words. */
export function hasWords(text: string, provider: string): boolean {
  const words = (given: string) => ` ${given.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return words(fold(text).text).includes(words(provider));
}
