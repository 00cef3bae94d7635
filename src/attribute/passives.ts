import { AGENTLESS_VERBS, CUE_VERBS, TELL_VERBS } from '../languages/en/cues.ts';
import { isSomebody } from './can-speak.ts';
import { clausesOf } from './clauses.ts';
import { compose, draftsOf, relayedBy, relayer } from './compose.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { composeWhole } from './quoted.ts';
import { charsOf, phrasesWithin, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, type SourceRange, subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

const PLAIN = { stance: 'neutral', attitude: 'asserts' } as const;

/** Verbs that name whom they speak to, and whose passive therefore tells something: > | were promised by the governor that … */
const PROMISING: ReadonlySet<string> = new Set(['promise', 'guarantee', 'ask', 'alert']);

/** > | had been told by [engineers] that [it was routine] — the agent of a passive telling is its source. */
export function toldBy(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (
    !group.passive ||
    !(TELL_VERBS.has(group.lemma) || PROMISING.has(group.lemma)) ||
    wordAt(view, group.last) !== 'by'
  )
    return null;
  const agent = phraseAt(view, group.last + 1);
  if (!agent) return null;
  const end = boundEnd(view, agent.last, view.sentence.last);
  for (let i = agent.last; i < Math.min(view.sentence.last, end + 6); i++) {
    // > | had been told by the water company [the supply was safe]
    const opens = wordAt(view, i) === 'that' || (i === end && phraseAt(view, i)?.first === i);
    if (!opens) continue;
    const content = contentAfter(view, i, ['clause'], 'say');
    if (!content) return null;
    const source = { first: agent.first, last: Math.min(end, i) };
    const cue = { first: group.first, last: group.last + 1 };
    const told = compose(view, { index, source, cue, verb: PLAIN }, content, 'relayed');
    const hearer = hearerOf(view, group, index);
    return hearer ? told.map((draft) => ({ ...draft, hearer })) : told;
  }
  return null;
}

/**
 * Who was told, if that is one or several of whom the text speaks as such. Whoever belongs to the speaker (`his staff`) or is
 * anybody of a kind (`drivers were told`) tells nothing on.
 */
function hearerOf(view: SentenceView, group: VerbGroup, index: number): Draft | null {
  const subject = subjectOf(view, group);
  const opener = subject && view.tokens[subject.first];
  if (!subject || !opener || /^(?:my|our|his|her|their|its)$/i.test(opener.text)) return null;
  // > | The governor of Brens was told …: who has an office of another place may have been taken for one who is named.
  const opening = view.reading.mentions.find(({ start }) => start === opener.start);
  const isOfAnother =
    opening?.form === 'nominal' &&
    (view.reading.entities[opening.entity ?? -1]?.nameWords.length ?? 0) > 0 &&
    view.tokens.slice(subject.first, subject.last).some(({ text }) => text === 'of');
  if (isOfAnother) return null;
  const isNamed = opener.tag === 'PROPN' || opener.tag === 'PRON' || opener.tag === 'DET' || opener.tag === 'NUM';
  return isNamed ? relayer(view, index, subject, group) : null;
}

/**
 * Belief and accusation without a source.
 *
 * > | [The operation] is believed [to be smaller]      > | It is thought that [two died]
 * > | [The minister] has been accused [of lying] — makes nobody's source of the minister.
 */
export function agentless(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (!group.passive || group.infinitive) return null;
  const next = wordAt(view, group.last);
  const accused = (group.lemma === 'accuse' || group.lemma === 'suspect') && next === 'of';
  if (!accused && !AGENTLESS_VERBS.has(group.lemma)) return null;
  const subject = withoutAge(view, subjectOf(view, group));
  const cue = { first: group.first, last: group.last };
  const stance = group.lemma === 'claim' || group.lemma === 'allege' ? 'doubting' : 'neutral';
  const verb = { stance, attitude: group.lemma === 'expect' ? 'predicts' : 'asserts' } as const;
  const end = trimTokens(view.tokens, group.last, clauseLimit(view, group.last));
  const by = { index, source: null, cue, verb };
  if (next === 'that')
    return compose(view, by, { first: group.last + 1, last: end.last, frame: 'clause' }, 'agentless');
  // > | had been reported [to police]: nothing is said of him.
  const accuser = accused ? agentAtEnd(view, group.last, end.last) : null;
  const does = next === 'to' && view.groups.some((g) => g.infinitive && g.first === group.last + 1);
  if (!subject || !(accused || does)) return null;
  const last = accuser ? accuser.first - 1 : end.last;
  const scope = charsOf(view.tokens, group.last, last);
  const content = [charsOf(view.tokens, subject.first, subject.last), charsOf(view.tokens, group.last, last)].filter(
    (r) => r !== null,
  );
  if (!scope || content.length < 2) return null;
  return draftsOf(view, { ...by, source: accuser }, accuser ? 'indirect' : 'agentless', [content], scope);
}

/** > | has been accused of ignoring warnings by [the families]: whoever stands behind `by` at the end accuses, if he is somebody. */
function agentAtEnd(view: SentenceView, from: number, end: number): SourceRange | null {
  const by = view.tokens.findLastIndex(({ text }, at) => at > from + 1 && at < end && text === 'by');
  const phrase = by < 0 ? null : phraseAt(view, by + 1);
  const isLast = phrase?.first === by + 1 && boundEnd(view, phrase.last, end) === end;
  // > | accused of killing [a man hit by] a car: what was done by it stands right before.
  const isDone = view.tokens[by - 1]?.tag === 'VERB' && !/ing$/.test(wordAt(view, by - 1));
  return phrase && isLast && !isDone && isSomebody(view, phrase) ? { first: phrase.first, last: end } : null;
}

/** > | [Mr Lan], 39, who was born there, is accused of it: an age is nobody; whoever stands before its comma is meant. */
function withoutAge(view: SentenceView, subject: SourceRange | null): SourceRange | null {
  const isAge = subject && subject.last - subject.first === 1 && view.tokens[subject.first]?.tag === 'NUM';
  if (!isAge || wordAt(view, subject.first - 1) !== ',') return subject;
  const before = phrasesWithin(view.reading, view.sentence.first, subject.first - 1).at(-1);
  return before?.last === subject.first - 1 ? { first: before.first, last: before.last } : subject;
}

function clauseLimit(view: SentenceView, from: number): number {
  let comma = from;
  while (comma < view.sentence.last && view.tokens[comma]?.text !== ',') comma++;
  if (comma < view.sentence.last && view.groups.some((g) => g.finite && g.first > comma)) return comma;
  const next = clausesOf(view, from, view.sentence.last).find((c) => c.first > from && c.kind !== 'complement');
  return next ? next.first - 1 : view.sentence.last;
}

/**
 * Who is said to have said something said it, as whoever says so relays.
 *
 * > | [The captain] is reported by the crew to have said that [the engine would last].
 */
export function saidToHaveSaid(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (!group.infinitive) return null;
  const verb = CUE_VERBS.get(group.lemma)?.find(
    ({ frames, particle }) => particle === null && frames.includes('clause'),
  );
  const outer = view.groups.findLast((g) => g.last < group.first);
  if (!verb || !outer?.passive || !AGENTLESS_VERBS.has(outer.lemma)) return null;
  // > | Lan is expected to say that …: he has not said it.
  if (outer.lemma === 'expect') return null;
  const agent = wordAt(view, outer.last) === 'by' ? phraseAt(view, outer.last + 1) : null;
  if (wordAt(view, agent?.last ?? outer.last) !== 'to') return null;
  const source = subjectOf(view, outer);
  const content = source && contentAfter(view, group.last, ['clause'], group.lemma);
  if (!source || !content) return null;
  const by = { index, source, cue: { first: group.first, last: group.last }, verb };
  const teller = agent && { first: agent.first, last: boundEnd(view, agent.last, group.first) };
  return relayedBy(composeWhole(view, by, content, 'relayed'), teller && relayer(view, index, teller, outer));
}
