import { BODY_NOUNS, ROLE_NOUNS } from '../languages/en/people.ts';
import type { EntityDraft } from './entities.ts';
import type { NameRun } from './names.ts';

/**
 * Whom a capital noun behind an article stands for: the only one whose name or title has it; null where there are several.
 *
 * > | The Water Authority of Tarn said … [The Authority] added …     > | Commissioner Ida Marsh said … [The Commissioner] added …
 */
export function calledByNoun(entities: readonly EntityDraft[], { words, article }: NameRun): number | null {
  const noun = words.length === 1 && article ? (words[0]?.toLowerCase() ?? '') : '';
  if (!BODY_NOUNS.has(noun) && !ROLE_NOUNS.has(noun)) return null;
  const isCalled = (e: EntityDraft): boolean =>
    e.kind === 'person' ? e.roles.has(noun) : e.kind !== 'place' && e.nameWords.some((w) => w.toLowerCase() === noun);
  const called = entities.flatMap((e, i) => (e.nameWords.length > 1 && isCalled(e) ? [i] : []));
  return called.length === 1 ? (called[0] ?? null) : null;
}
