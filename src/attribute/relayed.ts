import { draftsOf } from './compose.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView } from './sentence-view.ts';
import { boundEnd, phraseAt } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Somebody who can be cited: footage, officials, a ministry. What is cited besides (`citing safety`) is content. */
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'group', 'organisation', 'document']);

/**
 * A report that names whom it rests on: the one cited stands behind the same words, as relayed by the one who cites.
 *
 * > | [All six gates were raised], the agency reported, citing [two operators].
 */
export function relayed(view: SentenceView, group: VerbGroup, index: number, before: readonly Draft[]): Draft[] {
  if (group.lemma !== 'cite' || !group.participle) return [];
  const phrase = phraseAt(view, group.last);
  const range = phrase ? charsOf(view.tokens, phrase.first, phrase.last) : null;
  if (!phrase || phrase.first !== group.last || !range) return [];
  const speaks = view.reading.mentions.some(
    (m) => m.end === range.end && m.start >= range.start && SPEAKERS.has(m.kind),
  );
  const last = before.filter((d) => d.source !== null && (d.cue?.end ?? 0) < range.start).at(-1);
  if (!speaks || !last) return [];
  const told = before.filter((d) => d.cue?.start === last.cue?.start && d.source?.start === last.source?.start);
  const source = { first: phrase.first, last: boundEnd(view, phrase.last, view.sentence.last) };
  const by = {
    index,
    source,
    cue: { first: group.first, last: group.last },
    verb: { stance: 'neutral', attitude: 'asserts' } as const,
  };
  return draftsOf(
    view,
    by,
    'relayed',
    told.map((d) => d.content),
    range,
  ).map((draft) => ({ ...draft, via: last }));
}
