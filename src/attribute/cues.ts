import {
  ARGUED_NOUNS,
  CUE_VERBS,
  type CueVerb,
  DENYING_VERBS,
  FINDING_VERBS,
  FOUND_THINGS,
  FRAMED_VERBS,
  GRANTED_BY,
  HANDLING_VERBS,
  PLAIN_SAYING,
  QUOTE_ONLY_VERBS,
  REASON_NOUNS,
  SOFT_VERBS,
  UNNAMED,
} from '../languages/en/cues.ts';
import { SITTING_BODIES } from '../languages/en/occasions.ts';
import { ROLE_NOUNS } from '../languages/en/people.ts';
import { ANYBODY, GOING_ON_VERBS } from '../languages/en/relaying.ts';
import type { Mention } from '../model/reading.ts';
import { overlapOf } from '../model/span.ts';
import { accordingTo } from './according.ts';
import { andThat } from './and-that.ts';
import { briefed } from './briefed.ts';
import { canSpeak, isInference, isSomebody } from './can-speak.ts';
import { relayedBy, relayer } from './compose.ts';
import { withoutTime } from './content-times.ts';
import { type ContentRange, contentAfter, inHeadline } from './contents.ts';
import { cueNouns } from './cue-nouns.ts';
import { deniedAfter } from './denied.ts';
import type { Draft } from './draft.ts';
import { heardFrom, heardSay } from './heard.ts';
import { hearsay } from './hearsay.ts';
import { cueAround } from './joined-verbs.ts';
import { labelled, relayedByLabel } from './labelled.ts';
import { clauseBefore, interrupted, invertedSubject, isMain } from './parted.ts';
import { saidByAgent } from './passive-agents.ts';
import { agentless, saidToHaveSaid, toldBy } from './passives.ts';
import { composeWhole, quoteBefore, quotedBefore } from './quoted.ts';
import { quotedAs } from './quoted-as.ts';
import { rejectedClaims } from './rejected.ts';
import { relayed } from './relayed.ts';
import { retold } from './retold.ts';
import { saidByTurn } from './saying-turns.ts';
import { isQuoteMark, quotedAt, type SentenceView, textOf, wordAt } from './sentence-view.ts';
import { keepsSilent } from './silence.ts';
import { documentBefore, phraseAt, type SourceRange, subjectOf } from './sources.ts';
import { toldOf } from './told-of.ts';
import { isHeldBack, isNobody } from './unsaid.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Every attribution whose cue stands in this sentence, in the order of the cues. */
export function cuesOf(view: SentenceView, index: number): Draft[] {
  const drafts: Draft[] = [];
  for (const group of view.groups) {
    const found =
      heardFrom(view, group, index) ??
      heardSay(view, group, index) ??
      quotedAs(view, group, index) ??
      toldBy(view, group, index) ??
      saidByAgent(view, group, index) ??
      saidToHaveSaid(view, group, index) ??
      agentless(view, group, index) ??
      toldOf(view, group, index) ??
      saidByTurn(view, group, index) ??
      verbCue(view, group, index);
    if (found) drafts.push(...found);
  }
  const rejected = rejectedClaims(view, index);
  const spoken = [...drafts, ...accordingTo(view, index)].sort(byCue);
  const cited = retold(view, index, relayed(view, index, spoken)).filter((draft) => !retells(draft, rejected));
  cited.push(...briefed(view, index, cited));
  cited.push(
    ...labelled(view, index),
    ...cueNouns(view, index).filter((draft) => !retells(draft, rejected)),
    ...rejected,
  );
  cited.push(...deniedAfter(view, index, cited));
  cited.push(...hearsay(view, index, cited));
  return relayedByLabel(view, index, cited).sort(byCue);
}

const byCue = (a: Draft, b: Draft): number => (a.cue?.start ?? 0) - (b.cue?.start ?? 0);

/** What somebody rejects is his denial and nothing else: not the claim of its noun, nor an assertion of the one who rejects it. */
const retells = ({ cue, source, content, rule }: Draft, rejected: readonly Draft[]): boolean =>
  rejected.some(
    (r) =>
      (r.cue && cue && overlapOf(r.cue, cue) > 0 && (source === null || overlapOf(r.source ?? cue, source) > 0)) ||
      (rule === 'cue-noun' && source === null && content[0]?.start === r.content[0]?.start),
  );

/** The reading of a verb that fits what stands after it: `called for` and `called on` are two. */
function readings(view: SentenceView, group: VerbGroup): { verbs: readonly CueVerb[]; after: number } {
  const all = [...(CUE_VERBS.get(group.lemma) ?? []), ...(FRAMED_VERBS.get(group.lemma) ?? [])];
  const particle = wordAt(view, group.last);
  const withParticle = all.filter((v) => v.particle === particle);
  if (withParticle.length > 0) return { verbs: withParticle, after: group.last + 1 };
  return { verbs: all.filter((v) => v.particle === null), after: group.last };
}

function verbCue(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  const { verbs, after } = readings(view, group);
  const main = verbs[0];
  if (!main || group.infinitive || group.passive) return null;
  // > | The firm may be hoping that …: what somebody might have in mind is the outlet's guess.
  // > | Drovia must feel the war: what somebody is to have in mind he has not said.
  const isToFeel = group.lemma === 'feel' && /^(?:must|should|shall)$/.test(wordAt(view, group.first));
  if (isToFeel || (group.possible && MINDS.has(group.lemma))) return null;
  const frames = [...new Set(verbs.flatMap((v) => v.frames))];
  // > | gave “no reason” is no reading of `gave the number as 11`.
  const left = CUE_VERBS.has(group.lemma) ? quoteBefore(view, group) : null;
  if (left) return quotedBefore(view, group, index, main, left);
  if (!group.finite && !cueParticiple(view, group)) return null;
  // > | A stoppage would cost 300,000 a day, estimates Una Felber, “and that is before …”
  const named = group.finite && CUE_VERBS.has(group.lemma) ? invertedSubject(view, { ...group, last: after }) : null;
  const told = named !== null && view.groups.some((g) => g.finite && g.last < group.first && isMain(view, g));
  const isName = view.tokens.slice(named?.first, named?.last ?? 0).some((t) => t.tag === 'PROPN');
  if (named && told && (group.lemma === 'say' || isName || closesSentence(view, group, named)))
    return interrupted(view, group, index, main) ?? clauseBefore(view, group, index, main);
  const found = contentAfter(view, after, frames, group.lemma);
  const right = found && withoutTime(view, found, group.lemma);
  const particled = main.particle !== null && isSpoken(view, group);
  if (right && (particled || allowed(view, group, right))) {
    const source = subjectOf(view, group);
    if (!source || !canSpeak(view, source, right.frame) || isInference(view, source, [group.lemma])) return null;
    if (saysNothing(view, group, right)) return null;
    // > | Neither side disputes that … — nobody says anything.
    if (wordAt(view, source.first) === 'nothing' || ANYBODY.has(wordAt(view, source.first))) return null;
    if (isNobody(view, group.first) || isHeldBack(view, group.head)) return null;
    if (isTerm(view, group)) return null;
    if (right.frame === 'figure' && FINDING_VERBS.has(group.lemma) && findsThing(view, right)) return null;
    if (doesToSomebody(view, group, right)) return null;
    if (isOnlyTold(view, group, right)) return null;
    const verb = verbs.find((v) => v.frames.includes(right.frame)) ?? main;
    const refusal = negatedCue(view, group, right, verb);
    if (refusal === 'silence' || keepsSilent(view, group)) return null;
    const isDismissed = right.frame === 'as' && DENYING_VERBS.has(group.lemma);
    const content = isDismissed ? beforeAs(view, right) : right;
    const by = {
      index,
      source: isHearing(view, group, source, right) ? null : source,
      cue: { first: group.first, last: after },
      verb: refusal === 'denial' || isDismissed ? { ...verb, attitude: 'denies' as const } : verb,
    };
    // > | [Nothing has leaked there], Hask said: "[Not a thimble]."
    const parted = view.tokens[source.first - 1]?.text === ',' && wordAt(view, right.first - 2) === ':';
    const led = parted ? (clauseBefore(view, { ...group, last: group.last }, index, main) ?? []) : [];
    const more = andThat(view, group, content);
    const said = more ? [content, more] : [content];
    return [
      ...led,
      ...said.flatMap((each) => inside(view, group, index, (rule) => composeWhole(view, by, each, rule))),
    ];
  }
  if (right || !CUE_VERBS.has(group.lemma)) return null;
  return interrupted(view, group, index, main) ?? clauseBefore(view, group, index, main);
}

/** > | The road would stay shut, confirmed [the mayor].     not   | The board met, confirmed [the chairman] and left */
const closesSentence = (view: SentenceView, group: VerbGroup, { last }: SourceRange): boolean =>
  (CUE_VERBS.get(group.lemma) ?? []).some(({ frames }) => frames.includes('clause')) &&
  !inHeadline(view) &&
  view.tokens.slice(last, view.sentence.last).every(({ tag }) => tag === 'PUNCT');

/** > | [Her uncle] said the girl had telephoned him and told him that …: what goes on inside a content is relayed like it. */
function inside(view: SentenceView, group: VerbGroup, index: number, told: (rule?: Draft['rule']) => Draft[]): Draft[] {
  const around = cueAround(view, group);
  const teller = around && subjectOf(view, around);
  return around && teller ? relayedBy(told('relayed'), relayer(view, index, teller, around)) : told();
}

/** Verbs of the mind rather than of speech. */
const MINDS = new Set([
  'hope',
  'fear',
  'want',
  'think',
  'believe',
  'feel',
  'expect',
  'intend',
  'know',
  'wonder',
  'see',
  'assume',
  'suspect',
]);

/** Not to believe or accept something is to deny it; not to say or explain something is to say nothing. */
const DENIED_BY_NEGATION = new Set([
  'believe',
  'think',
  'accept',
  'agree',
  'recognise',
  'recognize',
  'expect',
  'consider',
  'see',
]);

function negatedCue(
  view: SentenceView,
  group: VerbGroup,
  content: ContentRange,
  verb: CueVerb,
): 'silence' | 'denial' | null {
  const open =
    /^(?:who|what|when|where|why|how|whether|if)$/.test(wordAt(view, content.first)) ||
    /^(?:whether|if)$/.test(wordAt(view, content.first - 1));
  if (!group.negated)
    return open && verb.attitude === 'asserts' && /^(?:explain|reveal|disclose|specify)$/.test(group.lemma)
      ? 'silence'
      : null;
  return DENIED_BY_NEGATION.has(group.lemma) ? 'denial' : 'silence';
}

/** > | dismissed [the allegations] as false: what he calls it is no part of what he denies. */
function beforeAs(view: SentenceView, content: ContentRange): ContentRange {
  let last = content.first + 1;
  while (last < content.last && wordAt(view, last) !== 'as') last++;
  return { ...content, last };
}

/** > | Divers found [two bodies]     not   | The inquiry found [12 failings] */
function findsThing({ reading, tokens }: SentenceView, { first, last }: ContentRange): boolean {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  return reading.quantities.some(({ span, unit }) => start <= span.start && span.end <= end && FOUND_THINGS.has(unit));
}

/** > | dismissed [its safety manager]     > | admitted [41 people]: what is done to somebody is nothing that is said. */
function doesToSomebody(view: SentenceView, { lemma }: VerbGroup, { first, frame }: ContentRange): boolean {
  // > | attacked [a weapons depot]
  const target = lemma === 'attack' && frame === 'noun' ? phraseAt(view, first) : null;
  if (target && !ARGUED_NOUNS.has(wordAt(view, target.head)) && !isQuoteMark(wordAt(view, first))) return true;
  const object = phraseAt(view, first);
  // > | denied [bail] to Stallard     > | denied [him] a visa     > | told customers to claim [a refund]: what is granted or paid.
  const granted = GRANTED_BY.get(lemma);
  const isSomeones = lemma === 'deny' && /^(?:him|her|them|us|me)$/.test(wordAt(view, first)) && object !== null;
  if (frame === 'noun' && granted && (isSomeones || granted.has(view.tokens[object?.head ?? -1]?.lemma ?? '')))
    return true;
  if ((frame !== 'noun' && frame !== 'figure') || !HANDLING_VERBS.has(lemma)) return false;
  const at = object?.head ?? -1;
  const head = view.tokens[at];
  // > | rejected the people smuggling [charge]: the noun behind it is what is meant.
  if (!head || ['NOUN', 'VERB'].includes(view.tokens[at + 1]?.tag ?? '')) return false;
  const isPerson = (m: Mention): boolean =>
    (m.kind === 'person' || m.kind === 'group') && m.start <= head.start && head.end <= m.end;
  return ROLE_NOUNS.has(head.lemma) || FOUND_THINGS.has(head.lemma) || view.reading.mentions.some(isPerson);
}

/** > | [The jury] heard that he had called twice: whoever hears it does not say it.     but   | The tribunal heard that [Lan had told her …] */
const isHearing = (view: SentenceView, { lemma }: VerbGroup, source: SourceRange, content: SourceRange): boolean =>
  lemma === 'hear' &&
  SITTING_BODIES.has(wordAt(view, source.last - 1)) &&
  !view.groups.some((g) => g.finite && g.first >= content.first && g.last <= content.last && CUE_VERBS.has(g.lemma));

/**
 * What somebody is told to want, to offer or to back, or will do, inside what another says, is that one's telling and no words of his.
 *
 * > | Kern said [the army backed the plan].     > | An official said [the minister would offer an inquiry].
 */
function isOnlyTold(view: SentenceView, group: VerbGroup, { frame, first }: ContentRange): boolean {
  if (frame === 'clause' || frame === 'quote' || isQuoteMark(wordAt(view, first))) return false;
  const plans = /^(?:would|will|'ll|’ll|may|might|could|should)$/.test(wordAt(view, group.first));
  const start = view.tokens[group.first]?.start ?? 0;
  const isInside =
    quotedAt(view.reading, start) !== null ||
    view.groups.some(
      (g) => g.finite && g.last <= group.first && PLAIN_SAYING.has(g.lemma) && holdsRest(view, g, group),
    );
  return isInside && (plans || SOFT_VERBS.has(group.lemma));
}

/** > | said [the army] backed the plan: nothing but the subject stands between. */
const holdsRest = (view: SentenceView, outer: VerbGroup, inner: VerbGroup): boolean =>
  view.groups.every((g) => !g.finite || g.last <= outer.last || g.first >= inner.first) &&
  view.tokens.slice(outer.last, inner.first).every(({ text, tag }) => tag !== 'CCONJ' && !/^[,;:]$/.test(text));

/** > | cut his rating from “[hold]” to “sell”: one word in marks is a term. */
const isTerm = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  isQuoteMark(wordAt(view, first - 1)) && isQuoteMark(wordAt(view, last)) && last - first === 1;

/** > | declined to say more, citing [privacy]     > | spoke, requesting [anonymity]: why or how somebody speaks. */
function saysNothing(
  view: SentenceView,
  { lemma, participle }: VerbGroup,
  { first, last, frame }: ContentRange,
): boolean {
  if (UNNAMED.test(textOf(view, first, last))) return true;
  const head = phraseAt(view, first)?.head ?? first;
  return lemma === 'cite' && participle && frame === 'noun' && REASON_NOUNS.has(view.tokens[head]?.lemma ?? '');
}

/** > | The board ruled out a match     but not   | The rain ruled out a match */
function isSpoken(view: SentenceView, group: VerbGroup): boolean {
  const source = subjectOf(view, group);
  return source !== null && isSomebody(view, source);
}

/** Verbs that mostly do other things need a quotation or `that` beside them. */
function allowed(view: SentenceView, group: VerbGroup, right: ContentRange): boolean {
  if (!QUOTE_ONLY_VERBS.has(group.lemma)) return true;
  const before = wordAt(view, right.first - 1);
  const opensQuote =
    isQuoteMark(view.tokens[right.first - 1]?.text ?? '') || isQuoteMark(view.tokens[right.first]?.text ?? '');
  // > | wrote [that, according to a memo,] the roof would not hold
  const isParted = before === ',' && wordAt(view, group.last) === 'that';
  return opensQuote || before === 'that' || before === ':' || isParted;
}

/** > | …, accusing Russia of …    > | …, adding that …    > | … – citing two officials */
function cueParticiple(view: SentenceView, group: VerbGroup): boolean {
  if (!group.participle) return false;
  // > | The crew kept [telling] passengers that …
  if (view.groups.some((g) => g.finite && g.last === group.first && GOING_ON_VERBS.has(g.lemma))) return true;
  let i = group.first - 1;
  while (
    i >= view.sentence.first &&
    (view.tokens[i]?.tag === 'ADV' || ['and', 'while', 'when', 'by', 'but'].includes(wordAt(view, i)))
  )
    i--;
  // > | a note from the port saying that …
  if (documentBefore(view, group)) return true;
  const before = view.tokens[i];
  return before !== undefined && i >= view.sentence.first && before.tag === 'PUNCT';
}
