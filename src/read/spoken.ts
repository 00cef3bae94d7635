import type { QuotedStretch, Token } from '../model/reading.ts';
import { firstIndex } from '../text/bisect.ts';
import type { EntityDraft } from './entities.ts';

/** A quotation of fewer tokens is a name or a term in marks, and no speech. */
const SPEECH_TOKENS_LEAST = 6;

/** The indices of the tokens that stand in quoted speech. */
export function spokenTokens(tokens: readonly Token[], quoted: readonly QuotedStretch[]): ReadonlySet<number> {
  return new Set(
    quoted.flatMap(({ start, end }) => {
      const first = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? end) >= start);
      const last = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? end) >= end);
      return last - first < SPEECH_TOKENS_LEAST ? [] : Array.from({ length: last - first }, (_, at) => first + at);
    }),
  );
}

/**
 * Whom a speaker names is not whom the outlet goes on with: nobody known before comes to mind by it, and who is new stands behind all.
 *
 * > | “The man cannot buy a stamp,” she said.     > | “Tom Marrow is a decent man,” she said. He …
 */
export function unnoticed<T>(entities: readonly EntityDraft[], resolve: () => T): T {
  const before = entities.map(({ seen, subject, spoke }) => ({ seen, subject, spoke }));
  const resolved = resolve();
  for (const [at, entity] of entities.entries()) {
    entity.isOnlySpoken ||= at >= before.length;
    entity.seen = before[at]?.seen ?? 0;
    entity.subject = before[at]?.subject ?? -1;
    entity.spoke = before[at]?.spoke ?? -1;
  }
  return resolved;
}
