import { PAST_VERBS } from '../languages/en/times.ts';
import type { SentenceView } from './sentence-view.ts';
import type { SourceRange } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * The time that the form of a verb group shows. `progressive` is any group with a form of *be* and an *-ing* form; `none` is said of
 * nouns and participles, whose time is that of the verb they depend on.
 */
export type Tense = 'past' | 'pluperfect' | 'perfect' | 'progressive' | 'present' | 'modal' | 'none';

const MODALS = /^(?:will|would|shall|should|can|could|may|might|must|ought|'ll|’ll|'d|’d|wo|ca)$/;

export function tenseOfGroup({ tokens }: SentenceView, group: VerbGroup): Tense {
  if (!group.finite) return 'none';
  const words = tokens.slice(group.first, group.last);
  const opener = words[0]?.text.toLowerCase() ?? '';
  const head = tokens[group.head];
  const alone = group.head === group.first;
  if (MODALS.test(opener)) return 'modal';
  if (!alone && opener === 'had') return 'pluperfect';
  if (!alone && /^(?:has|have|'ve|’ve)$/.test(opener)) return 'perfect';
  const be = words.some((t, i) => t.lemma === 'be' && group.first + i !== group.head);
  if (be && /ing$/i.test(head?.text ?? '')) return 'progressive';
  if (/^(?:was|were|did|had)$/.test(opener)) return 'past';
  if (/^(?:is|are|am|'s|’s|'re|’re|'m|’m|do|does|has|have)$/.test(opener)) return 'present';
  const text = head?.text.toLowerCase() ?? '';
  // > | Orvan cut the lines: of a form that serves both, news mostly means the past.
  if (PAST_VERBS.has(text)) return 'past';
  return text === head?.lemma || /[^s]s$/.test(text) ? 'present' : 'past';
}

/** The tense of the cue; `none` for a noun, a participle, `according to`, and where there is no cue. */
export function tenseOf(view: SentenceView, cue: SourceRange | null): Tense {
  const group = cue === null ? undefined : view.groups.find((g) => g.first < cue.last && cue.first < g.last);
  return group === undefined ? 'none' : tenseOfGroup(view, group);
}
