import { fold } from '../text/fold.ts';

/** Abbreviations inside names that stand for one word wherever they are written. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
]);

/**
 * What a place's name counts as in a gazetteer: case, accents, stops, apostrophes and hyphens do not matter, nor does the article
 * before it. `St. Mary's` and `Saint Marys` are one key. Empty where the name has no letter.
 */
export function placeKey(name: string): string {
  const words = fold(name)
    .text.replace(/[.'"’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => WRITTEN_OUT.get(word) ?? word);
  return (words[0] === 'the' && words.length > 1 ? words.slice(1) : words).join(' ');
}
