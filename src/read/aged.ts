import type { Token } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';

/** `The 54-year-old` in tokens: the article, the number, two nouns or adjectives and the dashes between. */
export const AGED_TOKENS = 6;

/** > | [The 54-year-old] resigned     but not   | the 54-year-old minister: no noun behind it. */
export const isAged = (tokens: readonly Token[], at: number): boolean => {
  if (!/^the$/i.test(tokens[at]?.text ?? '')) return false;
  const words = tokens.slice(at + 1, at + AGED_TOKENS).map(({ text }) => text);
  return (
    /^\S+-year-old$/i.test(words.join('')) &&
    !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(tokens[at + AGED_TOKENS]?.tag ?? 'PUNCT')
  );
};

/** Whom the article calls by his age: the one with a name who was subject last; null for nobody. He is in mind from here on. */
export function calledByAge(entities: readonly EntityDraft[], at: number): number | null {
  const person = entities.reduce(
    (best, e, i) =>
      e.kind === 'person' && e.nameWords.length > 0 && e.subject > (entities[best]?.subject ?? -1) ? i : best,
    -1,
  );
  const entity = entities[person];
  if (!entity) return null;
  entity.seen = at;
  entity.subject = at;
  entity.isReported = false;
  return person;
}
