import { DEMONYM_ENDINGS, STATE_OF } from '../languages/en/states.ts';

/** The state or side a word stands for: from the table, or a place of the story whose adjective the word is. */
export function partyOfWord(word: string | null, places: ReadonlySet<string>): string | null {
  if (word === null) return null;
  const known = STATE_OF.get(word);
  if (known !== undefined) return known;
  if (places.has(word)) return word;
  if (!DEMONYM_ENDINGS.some((ending) => ending.length > 1 && word.endsWith(ending))) return null;
  for (const place of places) if (isAdjectiveOf(word, place)) return place;
  return null;
}

/** `Lorvanian` of Lorvane: the place without its last letters, and an ending. */
function isAdjectiveOf(word: string, place: string): boolean {
  const stem = place.slice(0, Math.max(4, place.length - 2));
  return (
    place.length >= 4 &&
    word !== place &&
    word.length >= place.length &&
    word.startsWith(stem) &&
    word.length - stem.length <= 4
  );
}
