import { BODY_NOUNS, ROLE_NOUNS } from '../languages/en/people.ts';
import type { EntityDraft } from './entities.ts';
import type { NameRun } from './names.ts';

/**
 * Whom a capital noun behind an article stands for: the last one whose name or title has it.
 *
 * > | The Water Authority of Tarn said … [The Authority] added …     > | Commissioner Ida Marsh said … [The Commissioner] added …
 */
export function calledByNoun(entities: readonly EntityDraft[], { words, article }: NameRun): number | null {
  const noun = words.length === 1 && article ? (words[0]?.toLowerCase() ?? '') : '';
  if (!BODY_NOUNS.has(noun) && !ROLE_NOUNS.has(noun)) return null;
  const isCalled = (e: EntityDraft): boolean =>
    e.kind === 'person'
      ? e.roles.has(noun)
      : e.nameWords.length > 1 && e.nameWords.some((w) => w.toLowerCase() === noun);
  const called = entities.flatMap((e, i) => (e.nameWords.length > 0 && isCalled(e) ? [i] : []));
  return called.toSorted((a, b) => (entities[b]?.seen ?? 0) - (entities[a]?.seen ?? 0))[0] ?? null;
}
