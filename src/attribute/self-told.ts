import type { Reading } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import type { Draft } from './draft.ts';

/**
 * Without what a speaker says in marks that he himself knows, thinks or said: his words around it are the statement.
 *
 * > | “[I could hear them coughing, so I knew where they were],” she said: and not `they were` once more.
 */
export const withoutSelfTold = (reading: Reading, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => !isSelfTold(reading, draft, drafts) && !isAddressed(reading, draft));

/** > | “[You] wanted a doctor,” he shouted.     > | “[They would say] that, would they not?”: whoever is spoken to, or would say it, has said nothing. */
function isAddressed({ article, quoted }: Reading, { source, cue, attitude }: Draft): boolean {
  const words = source ? article.text.slice(source.start, source.end) : '';
  // > | [Those] who ordered troops to fire should face justice: it says who is meant, and orders nothing.
  if (attitude === 'demands' && /^(?:those|anyone|anybody|whoever|everyone)$/i.test(words)) return true;
  if (!cue || !quoted.some((stretch) => contains(stretch.outer, cue))) return false;
  return /^you$/i.test(words) || (/^they$/i.test(words) && /^would\b/i.test(article.text.slice(cue.start, cue.end)));
}

function isSelfTold({ article }: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  const { source, cue, content } = draft;
  if (!source || !cue || !/^(?:i|we)$/i.test(article.text.slice(source.start, source.end))) return false;
  const whole = { start: Math.min(source.start, cue.start), end: Math.max(cue.end, content.at(-1)?.end ?? 0) };
  return drafts.some(
    (other) =>
      (other.rule === 'quoted' || other.rule === 'free') &&
      other.cue?.start !== cue.start &&
      other.content.some((range) => contains(range, whole)),
  );
}
