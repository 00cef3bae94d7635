import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import type { Origin } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';

/** Recordings and images show; texts and data tell. */
const EVIDENCE = /\b(?:footage|video|videos|image|images|photo|photos|photographs?|recordings?|readings|satellite)\b/i;

/**
 * What makes two sources one origin. A named speaker is one wherever it speaks; unnamed people of one kind (`officials`,
 * `residents`) are one unless they are shown to be distinct.
 */
export function originKey(entity: Entity | null, words: string): string {
  if (entity === null) return `words:${words.toLowerCase()}`;
  const named = entity.forms.some((f) => /\p{Lu}/u.test(f.replace(/^\p{Lu}/u, '')) || entity.kind === 'person');
  if (named || entity.kind !== 'group') return `entity:${entity.id}`;
  const head = entity.name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return `group:${head}`;
}

/** In what capacity an origin speaks, as far as the articles show it. */
export function roleOf(entity: Entity | null): Origin['role'] {
  if (entity === null) return 'third-party';
  if (entity.kind === 'document') return EVIDENCE.test(entity.name) ? 'evidence' : 'document';
  const head = entity.name.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (entity.kind === 'other' && DOCUMENT_NOUNS.has(head)) return 'document';
  return entity.party !== null ? 'party' : 'third-party';
}
