import { STATE_OF } from '../languages/en/states.ts';
import type { Mention } from '../model/reading.ts';
import type { ReadArticle } from '../model/statement.ts';
import { rangesWithin } from '../text/bisect.ts';

const SINGULAR = new Set(['i', 'me', 'my', 'mine', 'myself']);
const PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/**
 * `I` and `we` inside quotation marks, with whom they stand for: the speaker; for `we` and `our` the state that the speaker
 * speaks for, where the article names it.
 *
 * > | "We hold the bridge," the Norlish president said.
 *   |  ^^ Norland
 */
export function firstPersons(article: ReadArticle, party: (word: string | null) => string | null): Mention[] {
  const { reading, attribution } = article;
  const found = new Map<number, Mention>();
  const stateAt = new Map<string, number>();
  attribution.entities.forEach((e, i) => {
    const state = e.kind === 'place' ? (STATE_OF.get(e.name) ?? e.name) : null;
    if (state !== null && !stateAt.has(state)) stateAt.set(state, i);
  });
  for (const statement of attribution.statements) {
    const speaker = statement.source?.entity ?? null;
    if (speaker === null || (statement.quoteMode !== 'direct' && statement.quoteMode !== 'mixed')) continue;
    const side = party(attribution.entities[speaker]?.belongsTo ?? null);
    const ours = (side === null ? undefined : stateAt.get(side)) ?? speaker;
    for (const part of statement.content) {
      for (const token of rangesWithin(reading.tokens, part)) {
        if (found.has(token.start)) continue;
        const word = token.text.toLowerCase();
        const entity = SINGULAR.has(word) ? speaker : PLURAL.has(word) ? ours : null;
        if (entity === null || !reading.quoted.some((q) => q.start <= token.start && token.end <= q.end)) continue;
        const kind = attribution.entities[entity]?.kind ?? 'other';
        found.set(token.start, {
          article: reading.article.id,
          start: token.start,
          end: token.end,
          text: token.text,
          form: 'pronoun',
          kind,
          entity,
        });
      }
    }
  }
  return [...found.values()];
}
