import { REPORTING_ADVERBS } from '../languages/en/cues.ts';
import { overlapOf, type Range } from '../model/span.ts';
import { clausesOf } from './clauses.ts';
import { draftsOf } from './compose.ts';
import type { Draft } from './draft.ts';
import { charsOf, quotedAt, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';

/**
 * Adverbs that report without saying who. What their clause says is attributed, to nobody named.
 *
 * > | [The crew] reportedly [left before dawn].
 *
 * Inside somebody's words the adverb is that speaker's hedge and no attribution of its own.
 */
export function hearsay(view: SentenceView, index: number, drafts: readonly Draft[]): Draft[] {
  const { tokens, sentence } = view;
  const found: Draft[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    const stance = REPORTING_ADVERBS.get(wordAt(view, i));
    if (!token || stance === undefined || token.tag !== 'ADV' || quotedAt(view.reading, token.start)) continue;
    const held = drafts.some((d) => [d.scope, ...d.content].some((range) => overlapOf(range, token) > 0));
    const clause = clausesOf(view, sentence.first, sentence.last).find((c) => c.first <= i && i < c.last);
    if (held || !clause) continue;
    const content = [
      [clause.first, i],
      [i + 1, clause.last],
    ].flatMap(([first = 0, last = 0]): Range[] => {
      const trimmed = trimTokens(tokens, first, last);
      const range = charsOf(tokens, trimmed.first, trimmed.last);
      return range ? [range] : [];
    });
    const by = { index, source: null, cue: { first: i, last: i + 1 }, verb: { stance, attitude: 'asserts' as const } };
    if (content.length > 0) found.push(...draftsOf(view, by, 'hearsay', [content], token));
  }
  return found;
}
