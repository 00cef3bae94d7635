import { LEADING_OFFICES } from '../languages/en/bodies.ts';
import { ROLE_NOUNS } from '../languages/en/people.ts';
import { DEMONYM_ENDINGS, STATE_OF } from '../languages/en/states.ts';
import type { Reading } from '../model/reading.ts';
import type { ReadArticle } from '../model/statement.ts';
import { rangesWithin } from '../text/bisect.ts';

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

/** Words between a person and a body that make the person speak for it. */
const LINKS = new Set([
  'of',
  'for',
  'at',
  'the',
  'a',
  'an',
  ',',
  "'s",
  '’s',
  "'",
  '’',
  '-',
  'top',
  'senior',
  'former',
  'own',
]);
/** An office and its links are no longer than this, in tokens. */
const OFFICE_TOKENS_MAX = 7;

/**
 * The body in whose office a person is introduced: its local index by the person's.
 *
 * > | Lina March, a spokeswoman for Corvane, said     > | the head of the Water Authority, Ada Vale
 *   |             ^^^^^^^^^^^^^^^^^           the office and its links, nothing else
 */
export function officesIn({ reading, attribution }: ReadArticle): Map<number, number> {
  const found = new Map<number, number>();
  const named = attribution.mentions.filter((m) => m.form === 'name' && m.entity !== null);
  for (let i = 0; i + 1 < named.length; i++) {
    for (const [p, o] of [
      [named[i], named[i + 1]],
      [named[i + 1], named[i]],
    ] as const) {
      const person = attribution.entities[p?.entity ?? -1];
      const body = attribution.entities[o?.entity ?? -1];
      if (
        !p ||
        !o ||
        !person ||
        !body ||
        person.kind !== 'person' ||
        (body.kind !== 'organisation' && body.kind !== 'other')
      )
        continue;
      if (p.entity === null || o.entity === null || found.has(p.entity)) continue;
      const [from, to] = p.end <= o.start ? [p.end, o.start] : [o.end, p.start];
      if (holdsOffice(reading, from, to)) found.set(p.entity, o.entity);
    }
  }
  return found;
}

function holdsOffice(reading: Reading, from: number, to: number): boolean {
  if (to - from > 70) return false;
  const between = tokensBetween(reading, from, to);
  if (between.length === 0 || between.length > OFFICE_TOKENS_MAX) return false;
  const office = (w: string) => ROLE_NOUNS.has(w) || LEADING_OFFICES.has(w);
  return between.some(office) && between.every((w) => office(w) || LINKS.has(w) || w === 'general');
}

/** Lower-case words between two offsets. */
const tokensBetween = ({ tokens }: Reading, start: number, end: number): string[] =>
  rangesWithin(tokens, { start, end }).map((t) => t.text.toLowerCase());
