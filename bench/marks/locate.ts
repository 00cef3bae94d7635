import type { Range } from '../../src/model/span.ts';

/** Typography set aside, as long as before, so that offsets hold: marks of quotation, apostrophes, dashes, hard spaces. */
export const fold = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');

/** Letters and digits only, in small letters: what stays of a text when typography and punctuation go. */
export const bareWords = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const WORD = /[\p{L}\p{N}]/u;
const wordAt = (text: string, at: number): boolean => WORD.test(text[at] ?? '');

/** Where `words` stand in `text`, both folded; at word boundaries where there are such places, else anywhere. */
export function occurrences(text: string, words: string): Range[] {
  const wanted = fold(words.trim());
  if (wanted === '') return [];
  const folded = fold(text);
  const found: Range[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1))
    found.push({ start: at, end: at + wanted.length });
  const whole = found.filter(
    ({ start, end }) =>
      !(wordAt(folded, start - 1) && wordAt(folded, start)) && !(wordAt(folded, end) && wordAt(folded, end - 1)),
  );
  return whole.length > 0 ? whole : found;
}

export type Place =
  | { readonly kind: 'found'; readonly range: Range }
  | { readonly kind: 'missing'; readonly words: string }
  | { readonly kind: 'ambiguous'; readonly words: string; readonly times: number };

/** `words@2` is the second place of the words. */
export function numbered(pattern: string): { words: string; nth: number | null } {
  const { words = pattern, nth } = /^(?<words>.*)@(?<nth>\d)$/s.exec(pattern.trim())?.groups ?? {};
  return { words: words.trim(), nth: nth === undefined ? null : Number(nth) };
}

/**
 * The range that a pattern names: the words themselves, or `first words…last words` (also `...`) with all between, each
 * with `@2` at the end for the second place. Words that stand there twice and are not numbered are ambiguous.
 */
export function locate(text: string, pattern: string): Place {
  const { words, nth } = numbered(pattern);
  const [first = '', ...rest] = words.split(/\s*(?:…|\.\.\.)\s*/);
  const last = rest.at(-1) ?? '';
  if (first === '' || last === '') return one(occurrences(text, words), words, nth);
  const start = one(occurrences(text, first), first, nth);
  if (start.kind !== 'found') return start;
  const end = occurrences(text, last).find((place) => place.start >= start.range.end);
  return end ? { kind: 'found', range: { start: start.range.start, end: end.end } } : { kind: 'missing', words: last };
}

function one(places: readonly Range[], words: string, nth: number | null): Place {
  const range = places[(nth ?? 1) - 1];
  if (!range) return { kind: 'missing', words };
  if (places.length > 1 && nth === null) return { kind: 'ambiguous', words, times: places.length };
  return { kind: 'found', range };
}

/** The place of `words` that is nearest to any of `to` and outside them where it can be; the first one counts on a tie. */
export function nearest(text: string, pattern: string, to: readonly Range[]): Range | null {
  const { words, nth } = numbered(pattern);
  const all = occurrences(text, words);
  if (nth !== null) return all[nth - 1] ?? null;
  const outside = all.filter((place) => !to.some(({ start, end }) => place.start < end && start < place.end));
  const distance = (place: Range): number =>
    Math.min(...to.map(({ start, end }) => Math.max(0, place.start - end, start - place.end)));
  const candidates = outside.length > 0 ? outside : all;
  return candidates.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0] ?? null;
}
