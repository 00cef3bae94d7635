import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import { EVIDENCE_WORDS, MEDIA_WORDS, OBSERVER_WORDS, STATE_ORGANS } from '../languages/en/standing.ts';
import type { Origin } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { letterWords } from '../text/words.ts';

/**
 * What makes two sources one origin. A named speaker is one wherever it speaks; unnamed people of one kind (`officials`,
 * `residents`) are one unless they are shown to be distinct.
 */
export function originKey(entity: Entity | null, words: string): string {
  if (entity === null) return `words:${headOf(words)}`;
  if (isOrgan(entity)) return `state:${entity.party}`;
  const named = entity.kind === 'person' || entity.forms.some((f) => /\p{Lu}/u.test(f.replace(/^\p{Lu}/u, '')));
  if (named || entity.kind !== 'group') return `entity:${entity.id}`;
  return `group:${headOf(entity.name)}`;
}

const wordsOf = (name: string): string[] => letterWords(name.toLowerCase());
const headOf = (name: string): string => wordsOf(name).at(-1) ?? '';

/** Somebody who watches, measures or treats rather than takes part, as the articles call it. */
export const isObserver = (entity: Entity): boolean =>
  [entity.name, ...entity.forms].some((form) => wordsOf(form).some((w) => OBSERVER_WORDS.has(w)));

/** A state, its army and its ministries speak with one voice unless they are shown to differ; its people and bloggers do not. */
const isOrgan = (entity: Entity): boolean =>
  entity.party !== null &&
  (entity.name === entity.party ||
    entity.forms.includes(entity.party) ||
    (entity.kind !== 'person' && wordsOf(entity.name).some((w) => STATE_ORGANS.has(w))));

/** In what capacity an origin speaks, as far as the articles show it. */
export function roleOf(entity: Entity | null): Origin['role'] {
  if (entity === null) return 'third-party';
  if (entity.party !== null && isOrgan(entity)) return 'party';
  if (entity.kind === 'document' || DOCUMENT_NOUNS.has(headOf(entity.name)))
    return wordsOf(entity.name).some((w) => EVIDENCE_WORDS.has(w)) ? 'evidence' : 'document';
  if (isObserver(entity)) return 'third-party';
  if (entity.party === null && standsOutside(entity)) return 'third-party';
  return 'party';
}

/** Nobody by name, a bare place, or a medium that reports: no side of the event is shown for it. */
const standsOutside = (entity: Entity): boolean =>
  entity.kind === 'group' || entity.kind === 'place' || !/\p{Lu}/u.test(entity.name) || isMedium(entity);

/** A newspaper, an agency of news, a broadcaster, by its name. */
export const isMedium = (entity: Entity): boolean =>
  entity.kind === 'organisation' && wordsOf(entity.name).some((w) => MEDIA_WORDS.has(w));
