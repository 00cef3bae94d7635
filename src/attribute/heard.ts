import { CUE_VERBS } from '../languages/en/cues.ts';
import { SITTING_BODIES } from '../languages/en/occasions.ts';
import { HEARING_VERBS, NO_TELLERS, OVERHEARING_VERBS } from '../languages/en/relaying.ts';
import { relayedBy, relayer } from './compose.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { composeWhole } from './quoted.ts';
import { isQuoteMark, type SentenceView, wordAt } from './sentence-view.ts';
import { boundEnd, describedPhrase, phraseAt, type SourceRange, subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

const PLAIN = { stance: 'neutral', attitude: 'asserts' } as const;

/** How many tokens may stand between the teller and what was told: `had heard from two pilots on Monday that`. */
const REACH_MAX = 6;

/**
 * Whoever hears something from somebody passes on what the other says.
 *
 * > | The harbour master had heard from [two pilots] that [the buoy was missing].     > | She has it from [the cook] that …
 */
export function heardFrom(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (group.passive || group.negated) return null;
  const from = fromAt(view, group);
  const teller = from === null ? null : tellerAt(view, from + 1);
  if (from === null || !teller) return null;
  const opening = openingAfter(view, teller.last);
  const content = opening === null ? null : contentAfter(view, opening, ['clause'], 'say');
  if (!content) return null;
  const hearer = subjectOf(view, group);
  // > | The court heard from a pathologist that …: a sitting only listens.
  const listens = hearer !== null && SITTING_BODIES.has(wordAt(view, hearer.last - 1));
  const via = hearer && !listens ? relayer(view, index, hearer, group) : null;
  const by = { index, source: teller, cue: { first: group.first, last: from + 1 }, verb: PLAIN };
  return relayedBy(composeWhole(view, by, content, 'relayed'), via);
}

/**
 * Whoever hears somebody say something passes it on as well.
 *
 * > | A waiter overheard [the minister] say that [the vote was lost].
 */
export function heardSay(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  const outer = view.groups.findLast((g) => g.last < group.first);
  if (!outer || !OVERHEARING_VERBS.has(outer.lemma) || outer.passive || outer.negated) return null;
  const speaker = phraseAt(view, outer.last);
  const verb = CUE_VERBS.get(group.lemma)?.find(
    ({ frames, particle }) => particle === null && frames.includes('clause'),
  );
  if (!verb || speaker?.first !== outer.last) return null;
  const source = { first: speaker.first, last: boundEnd(view, speaker.last, group.first) };
  const isBare = source.last === group.first && group.last - group.first === 1;
  const content = isBare ? contentAfter(view, group.last, ['clause'], group.lemma) : null;
  if (!content) return null;
  const hearer = subjectOf(view, outer);
  const by = { index, source, cue: { first: group.first, last: group.last }, verb };
  return relayedBy(composeWhole(view, by, content, 'relayed'), hearer && relayer(view, index, hearer, outer));
}

/** Where the `from` of a verb of hearing stands: > | heard [from] …     > | has it [from] …     > | found out [from] … */
export function fromAt(view: SentenceView, group: VerbGroup): number | null {
  const next = wordAt(view, group.last);
  const isHaving = group.lemma === 'have' && next === 'it';
  if (!isHaving && !HEARING_VERBS.has(group.lemma)) return null;
  const at = isHaving || next === 'out' ? group.last + 1 : group.last;
  return wordAt(view, at) === 'from' ? at : null;
}

/** The phrase at `i` with what binds to it, if it can tell something: one learns nothing from experience in this sense. */
export function tellerAt(view: SentenceView, i: number): SourceRange | null {
  const phrase = describedPhrase(view, i);
  if (phrase === null || NO_TELLERS.has(view.tokens[phrase.head]?.lemma ?? '')) return null;
  return { first: i, last: boundEnd(view, phrase.last, view.sentence.last) };
}

/** The `that`, colon or mark behind the teller; a subject of its own where no `that` stands: null where nothing opens. */
export function openingAfter(view: SentenceView, from: number): number | null {
  for (let i = from; i < Math.min(view.sentence.last, from + REACH_MAX); i++) {
    const word = wordAt(view, i);
    if (word === 'that' || word === ':' || isQuoteMark(word)) return i;
    if (/^[;.]$/.test(word) || view.groups.some((g) => g.first === i)) return null;
  }
  return null;
}
