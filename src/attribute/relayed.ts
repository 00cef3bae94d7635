import { SPEECH_NOUNS } from '../languages/en/cues.ts';
import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import { CALLS, GO_BETWEENS, PASSED_ON, SHOWING_VERBS, SPOKEN_NOUNS } from '../languages/en/relaying.ts';
import { citing, opensSentence, restingOn } from './citing.ts';
import { relayer } from './compose.ts';
import type { Draft } from './draft.ts';
import { quotedWho } from './quoted-who.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, subjectOf } from './sources.ts';
import { shownWho, toldIn } from './told-in.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The drafts of a sentence with those that a citation adds, and whoever only passes words on marked as relaying them. */
export function relayed(view: SentenceView, index: number, drafts: readonly Draft[]): Draft[] {
  let known = drafts;
  for (const group of view.groups)
    known = quotedBy(view, group, index, shownBy(view, group, index, citing(view, group, index, known)));
  return toldIn(
    view,
    index,
    quotedWho(view, index, shownWho(view, index, through(view, index, restingOn(view, index, known)))),
  );
}

/** How many tokens a go-between may stand from the cue: > | Through her lawyer, Mara Fenn on Monday denied that … */
const THROUGH_REACH = 8;

/** Whoever speaks for another relays him: > | [Mara Fenn] said through her lawyer that [the ring was a gift]. */
function through(view: SentenceView, index: number, drafts: readonly Draft[]): Draft[] {
  const { tokens, sentence } = view;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!/^(?:through|via)$/.test(wordAt(view, i))) continue;
    const phrase = phraseAt(view, i + 1);
    if (phrase?.first !== i + 1 || !GO_BETWEENS.has(tokens[phrase.head]?.lemma ?? '')) continue;
    const source = { first: phrase.first, last: boundEnd(view, phrase.last, sentence.last) };
    const via = relayer(view, index, source, { first: i, last: i + 1 });
    const isNear = ({ cueTokens, source: named, via: other }: Draft): boolean =>
      named !== null &&
      !other &&
      cueTokens !== null &&
      Math.max(i - cueTokens.last, cueTokens.first - source.last) <= THROUGH_REACH;
    const said = drafts.findLast((d) => isNear(d) && (d.cueTokens?.last ?? 0) <= i) ?? drafts.find(isNear);
    if (via && said)
      return drafts.map((d) =>
        d.cue?.start === said.cue?.start && d.source?.start === said.source?.start ? { ...d, via } : d,
      );
  }
  return [...drafts];
}

/**
 * Whose words another passes on, by a participle beside the name.
 *
 * > | [The mayor], quoted by the agency, said …     > | …, [the mayor] said, as quoted by the agency.
 */
function quotedBy(view: SentenceView, group: VerbGroup, index: number, drafts: readonly Draft[]): readonly Draft[] {
  const isParticiple = PASSED_ON.has(wordAt(view, group.first)) && !group.passive;
  const agent = phraseAt(view, group.last + 1);
  // > | in comments broadcast [on] state television
  const isBy =
    wordAt(view, group.last) === 'by' ||
    (/^(?:on|in|via)$/.test(wordAt(view, group.last)) &&
      AIRED.test(wordAt(view, group.first)) &&
      !isTime(view, group.last + 1));
  if (!isParticiple || !isBy || agent?.first !== group.last + 1) return drafts;
  const opens = wordAt(view, group.first - 1) === 'as' ? group.first - 1 : group.first;
  // > | said in remarks carried by state television
  const isNoun = SPEECH_NOUNS.has(wordAt(view, opens - 1)) || SPOKEN_NOUNS.has(wordAt(view, opens - 1));
  // > | the figures reported by the agency: only what is said is passed on.
  if (wordAt(view, group.first) === 'reported' && opens === group.first && !isNoun) return drafts;
  const leads = opensSentence(view, opens) && opens < group.first;
  // > | [Officials] quoted by state media said …
  const isReduced =
    /^(?:quoted|cited|interviewed)$/.test(wordAt(view, group.first)) &&
    drafts.some((d) => d.sourceTokens?.last === opens);
  if (!isNoun && !leads && !isReduced && wordAt(view, opens - 1) !== ',') return drafts;
  const quoter = { first: agent.first, last: boundEnd(view, agent.last, view.sentence.last) };
  const beside = drafts.find((d) => d.sourceTokens?.last === (isNoun || isReduced ? opens : opens - 1));
  const before = drafts.filter((d) => d.source !== null && (d.cueTokens?.last ?? 0) <= opens).at(-1);
  const near = before && opens - (before.cueTokens?.last ?? 0) <= NEAR_MAX ? before : undefined;
  // > | In remarks carried by the agency, [the mayor] said …     > | As reported by the agency, [the mayor] said …
  const isSetting = leads || (isNoun && /^(?:in|during)$/.test(wordAt(view, view.sentence.first)));
  const behind = isSetting ? drafts.find((d) => d.source !== null && wordAt(view, quoter.last) === ',') : undefined;
  const quoted = beside ?? near ?? behind;
  const via = relayer(view, index, quoter, { first: group.first, last: group.last + 1 });
  if (!quoted || !via) return drafts;
  return drafts
    .filter(({ cueTokens }) => cueTokens?.first !== group.first)
    .map((d) => (d.cue?.start === quoted.cue?.start && d.source?.start === quoted.source?.start ? { ...d, via } : d));
}

/**
 * Who makes a text known in which another speaks relays him.
 *
 * > | [The lawyer] read out a letter in which the boy said …     > | [The station] broadcast a message from the general in which he said …
 */
function shownBy(view: SentenceView, group: VerbGroup, index: number, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = view;
  const said = drafts.filter((d) => d.cueTokens?.first === group.first && d.source !== null && !d.via);
  const first = said[0]?.sourceTokens?.first ?? -1;
  if (wordAt(view, first - 1) !== 'which' || wordAt(view, first - 2) !== 'in') return drafts;
  const shown = view.groups.findLast((g) => g.last <= first - 2);
  const text = shown && phraseAt(view, shown.last + (/^(?:out|aloud)$/.test(wordAt(view, shown.last)) ? 1 : 0));
  if (!shown || shown.passive || !text || !SHOWING_VERBS.has(shown.lemma)) return drafts;
  const word = tokens[text.head]?.text.toLowerCase() ?? '';
  if (!DOCUMENT_NOUNS.has(word) && !CALLS.has(word)) return drafts;
  const teller = subjectOf(view, shown);
  const via = teller && relayer(view, index, teller, shown);
  return via ? drafts.map((d) => (said.includes(d) ? { ...d, via } : d)) : drafts;
}

/** > | footage posted on [7 April]: a day airs nothing. */
const isTime = ({ reading, tokens }: SentenceView, i: number): boolean =>
  reading.times.some(({ span }) => span.start <= (tokens[i]?.end ?? 0) && (tokens[i]?.start ?? 0) < span.end);
const AIRED = /^(?:aired|broadcast|carried|published|televised|streamed|quoted|posted)$/;

/** How many tokens behind its cue a speech may be called quoted: > | said [in brief remarks] carried by … */
const NEAR_MAX = 6;
