import { LABELS } from '../languages/en/cues.ts';
import { draftOfLabel } from './compose.ts';
import type { Draft } from './draft.ts';
import { isDash, isQuoteMark, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import type { SourceRange } from './sources.ts';

/** A label of a headline has at most this many tokens: `acting regional governor`. */
const LABEL_TOKENS_MAX = 5;

/**
 * Who says it, set before or behind what a headline tells.
 *
 * > | Three killed in raid — [Defence Ministry]     > | Bridge closed after flood: [officials]     > | [Police]: driver fled
 */
export function labelled(view: SentenceView, index: number): Draft[] {
  const kind = view.reading.article.segments[view.sentence.segment]?.kind;
  if (kind !== 'headline' && kind !== 'subheading' && kind !== 'standfirst') return [];
  const label = labelBefore(view) ?? labelBehind(view);
  if (!label) return [];
  const content = trimTokens(view.tokens, label.from, label.to);
  const told = view.groups.some((g) => g.first >= content.first && g.last <= content.last && !g.infinitive);
  if (!told || isQuoteMark(wordAt(view, content.first))) return [];
  return draftOfLabel(view, index, label.source, content);
}

interface Label {
  readonly source: SourceRange;
  readonly from: number;
  readonly to: number;
}

function labelBefore(view: SentenceView): Label | null {
  const { first, last } = view.sentence;
  for (let i = first + 1; i <= Math.min(first + LABEL_TOKENS_MAX, last - 2); i++)
    if (wordAt(view, i) === ':')
      return isSpeaker(view, { first, last: i }) ? { source: { first, last: i }, from: i + 1, to: last } : null;
  return null;
}

function labelBehind(view: SentenceView): Label | null {
  const { first, last } = view.sentence;
  for (let i = last - 2; i > Math.max(first + 1, last - LABEL_TOKENS_MAX - 2); i--) {
    if (!isDash(view.tokens, i) && wordAt(view, i) !== ':') continue;
    const source = trimTokens(view.tokens, i + 1, last);
    return isSpeaker(view, source) ? { source, from: first, to: i } : null;
  }
  return null;
}

/**
 * Those whom headlines name so, by one word or with the name of a state or a place before it: `Defence Ministry`, `Harn police`. A name or a role may
 * be what the headline is about (`Ada Vale: Driver admits murder`, `Killer nurse: …`).
 */
function isSpeaker({ tokens, groups }: SentenceView, { first, last }: SourceRange): boolean {
  if (groups.some((g) => g.first < last && first < g.last && !/^\p{Lu}/u.test(tokens[g.head]?.text ?? '')))
    return false;
  const words = tokens.slice(first, last);
  const noun = words.at(-1)?.text.toLowerCase() ?? '';
  if (words.some(({ tag }) => tag === 'PUNCT' || tag === 'ADP' || tag === 'CCONJ')) return false;
  return LABELS.has(noun);
}
