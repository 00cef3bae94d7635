import { BRIEFING_NOUNS, BRIEFING_VERBS, INFORMING_VERBS } from '../languages/en/relaying.ts';
import { compose } from './compose.ts';
import { contentEnd } from './content-ends.ts';
import type { Draft } from './draft.ts';
import { charsOf, isQuoteMark, type SentenceView, tokenFrom, trimTokens, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, type SourceRange, subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How far behind its verb a briefing may say what it was about: `briefed the board and its auditors at length on`. */
const REACH_MAX = 14;

/**
 * What somebody says he was told about is what the teller told: who says so presupposes it.
 *
 * > | Ms Ray said she had been briefed by [her engineers] on [cracks in the second wall].
 * > | … [the general] had presented a report on the front, including [“our losses in the north”].
 *
 * In the outlet's own voice it is a topic, and nothing is said to have been said of it.
 */
export function briefed(view: SentenceView, index: number, drafts: readonly Draft[]): Draft[] {
  return view.groups.flatMap((group) => {
    const at = charsOf(view.tokens, group.first, group.last);
    const isTold = at && drafts.some((d) => d.source && d.content.some((c) => c.start <= at.start && at.end <= c.end));
    return isTold && !group.negated ? briefing(view, group, index) : [];
  });
}

function briefing(view: SentenceView, group: VerbGroup, index: number): Draft[] {
  const given = BRIEFING_VERBS.has(group.lemma);
  const informs = INFORMING_VERBS.has(group.lemma) && (group.passive || group.lemma !== 'warn');
  if (!given && !informs && group.lemma !== 'brief') return [];
  const limit = Math.min(view.sentence.last, group.last + REACH_MAX);
  const noun = given ? nounAt(view, group.last, limit) : null;
  if (given && noun === null) return [];
  const by = group.passive ? indexOf(view, 'by', group.last, limit) : null;
  const agent = by === null ? null : phraseAt(view, by + 1);
  const source: SourceRange | null = group.passive
    ? agent && { first: agent.first, last: boundEnd(view, agent.last, limit) }
    : subjectOf(view, group);
  const on = informs ? informedOf(view, group, source) : topicAt(view, noun ?? group.last, limit);
  if (!source || on === null) return [];
  const end = contentEnd(view, on + 1, 'noun');
  const topic = trimTokens(
    view.tokens,
    includedAt(view, on + 1, end),
    by !== null && by > on ? by : beforeTime(view, end),
  );
  const cue = { first: group.first, last: by === group.last ? by + 1 : group.last };
  const told = { index, source, cue, verb: { stance: 'neutral', attitude: 'asserts' } as const };
  return topic.first < topic.last ? compose(view, told, { ...topic, frame: 'noun' }, 'relayed') : [];
}

/**
 * The `of` or `about` behind whoever is told, or behind the teller.
 *
 * > | had been informed [of] the doubts by the regulator     > | had been warned by engineers [of] cracks     > | had informed him [of] it
 */
function informedOf(view: SentenceView, group: VerbGroup, teller: SourceRange | null): number | null {
  const hearer = phraseAt(view, group.last);
  const behind = group.passive ? teller?.last : hearer?.first === group.last ? hearer.last : undefined;
  return (
    [group.passive ? group.last : undefined, behind].find(
      (at) => at !== undefined && /^(?:of|about)$/.test(wordAt(view, at)),
    ) ?? null
  );
}

/** > | had informed the minister of the doubts [in May]: a time behind what was told says when. */
function beforeTime(view: SentenceView, end: number): number {
  const last = view.tokens[end - 1];
  const time = last && view.reading.times.find(({ span }) => span.start <= last.start && last.end <= span.end);
  const from = time ? tokenFrom(view.reading, time.span.start) : end;
  return from < end && view.tokens[from - 1]?.tag === 'ADP' ? from - 1 : from;
}

function indexOf(view: SentenceView, word: string, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (wordAt(view, i) === word) return i;
  return null;
}

/** > | given [a presentation] by its engineers on …: the token behind the noun. */
function nounAt(view: SentenceView, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (BRIEFING_NOUNS.has(view.tokens[i]?.lemma ?? '')) return i + 1;
    if (view.tokens[i]?.tag === 'PUNCT') return null;
  }
  return null;
}

/** The `on` or `about` that a noun follows; a day of the week is none. */
function topicAt(view: SentenceView, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const next = isQuoteMark(wordAt(view, i + 1)) ? i + 2 : i + 1;
    const isTime = view.reading.times.some(
      ({ span }) => span.start <= (view.tokens[next]?.start ?? 0) && (view.tokens[next]?.start ?? 0) < span.end,
    );
    if (/^(?:on|about|regarding|concerning)$/.test(wordAt(view, i)) && !isTime) return i;
    if (/^[;.]$/.test(wordAt(view, i))) return null;
  }
  return null;
}

/** > | on the state of the front, including [our losses in the north]: what is named is said, the topic is not. */
function includedAt(view: SentenceView, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const before = isQuoteMark(wordAt(view, i - 1)) ? i - 2 : i - 1;
    if (wordAt(view, i) === 'including' && wordAt(view, before) === ',') return i + 1;
  }
  return from;
}
