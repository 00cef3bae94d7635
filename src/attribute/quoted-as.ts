import { CUE_VERBS } from '../languages/en/cues.ts';
import { DOCUMENT_NOUNS } from '../languages/en/people.ts';
import { QUOTING_VERBS, SPEECH_SHOWING_VERBS } from '../languages/en/relaying.ts';
import { canSpeak, isSomebody } from './can-speak.ts';
import { type Attributing, draftsOf, relayedBy, relayer } from './compose.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { clauseOpening } from './parted.ts';
import { composeWhole, piecesOfQuote, quoteBefore } from './quoted.ts';
import { charsOf, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, phraseFrom, type SourceRange, subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * Somebody's words as another quotes them; whoever quotes relays them and says nothing else.
 *
 * > | The agency quoted [the mayor] as saying that [the gate had held].
 * > | [The mayor] was quoted by the agency as saying [the gate had held].
 */
export function quotedAs(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (!QUOTING_VERBS.has(group.lemma)) return shownSaying(view, group, index);
  const speaker = group.passive ? subjectOf(view, group) : objectAt(view, group.last);
  if (!speaker || !canSpeak(view, speaker, 'clause')) return null;
  // > | was quoted [on Tuesday] by the agency as saying …    > | was quoted by the agency [on Tuesday] as saying …
  const by = behindTime(view, group.last);
  const agent = group.passive ? quoterAt(view, by) : null;
  const as = group.passive
    ? behindTime(view, agent?.last ?? by)
    : behindTime(view, behindApposition(view, speaker.last));
  if (!group.passive && wordAt(view, as) === ':') return quotedDirectly(view, group, index, speaker);
  const saying = view.groups.find((g) => g.first === as + 1);
  const verb = saying && CUE_VERBS.get(saying.lemma)?.[0];
  if (wordAt(view, as) !== 'as') return shownSaying(view, group, index);
  if (!saying?.participle || !verb) return null;
  // > | cited the newspaper [as quoting an officer as saying that …]: who quotes there is told with what he quotes.
  if (saying.first === as + 1 && quotesOn(view, saying)) return [];
  const after = group.passive && !agent ? quoterAt(view, saying.last) : null;
  const quoter = group.passive ? (agent ?? after) : (quoterWithin(view, group) ?? subjectOf(view, group));
  const via = quoter ? relayedFurther(view, group, index, quoter) : null;
  const said = { index, source: speaker, cue: { first: as, last: saying.last }, verb };
  // > | “[The gate held],” the agency quotes [the mayor] as saying.
  const stretch = quoteBefore(view, group.passive ? { ...group, first: speaker.first } : group);
  if (stretch) {
    const pieces = piecesOfQuote(view, stretch).map((piece) => [piece]);
    return relayedBy(draftsOf(view, said, 'relayed', pieces, stretch), via);
  }
  // > | was quoted as saying by the agency that [the road was mined]
  const content = contentAfter(view, after?.last ?? saying.last, verb.frames, saying.lemma);
  if (!content) return saidBefore(view, said, group.passive ? speaker : (quoter ?? speaker), via);
  return relayedBy(composeWhole(view, said, content, 'relayed'), via);
}

/** > | was quoted [by the agency]     > | was quoted as saying [in a dispatch by the agency]     > | was quoted [in an article in the Ledger] as saying */
function quoterAt(view: SentenceView, i: number): SourceRange | null {
  if (!/^(?:by|in)$/.test(wordAt(view, i))) return null;
  const phrase = phraseFrom(view, i + 1);
  if (!phrase || !DOCUMENT_NOUNS.has(wordAt(view, phrase.head))) return objectAt(view, i + 1);
  const isGiven = /^(?:published|carried|released|issued|put|run)$/.test(wordAt(view, phrase.last));
  const next = isGiven ? phrase.last + 1 : phrase.last;
  const maker = /^(?:by|in|from|of|on)$/.test(wordAt(view, next)) ? objectAt(view, next + 1) : null;
  return maker ?? objectAt(view, i + 1);
}

const quotesOn = (view: SentenceView, { lemma, last }: VerbGroup): boolean => {
  const speaker = QUOTING_VERBS.has(lemma) ? objectAt(view, last) : null;
  return speaker !== null && wordAt(view, speaker.last) === 'as';
};

/** The verb that quotes one who quotes: > | [cited] the newspaper as quoting an officer as saying */
const quotingBefore = (view: SentenceView, group: VerbGroup): VerbGroup | undefined =>
  wordAt(view, group.first - 1) === 'as' && group.participle
    ? view.groups.findLast((g) => g.last < group.first && !g.passive && QUOTING_VERBS.has(g.lemma))
    : undefined;

/** > | cited [the newspaper] as quoting an officer as saying that … */
function quoterWithin(view: SentenceView, group: VerbGroup): SourceRange | null {
  const outer = quotingBefore(view, group);
  const quoter = outer && objectAt(view, outer.last);
  return quoter?.last === group.first - 1 ? quoter : null;
}

const viaOf = (via: Draft | null): Pick<Draft, 'via'> => (via ? { via } : {});

/** Whoever quotes, relayed in turn by whoever quotes him. */
function relayedFurther(view: SentenceView, group: VerbGroup, index: number, quoter: SourceRange): Draft | null {
  const via = relayer(view, index, quoter, group);
  const outer = quotingBefore(view, group);
  const further = outer && subjectOf(view, outer);
  return via && outer && further ? { ...via, ...viaOf(relayer(view, index, further, outer)) } : via;
}

/** > | State television showed [the general] saying that [the town had fallen]: whoever shows him relays him. */
function shownSaying(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (group.passive || !SPEECH_SHOWING_VERBS.has(group.lemma)) return null;
  const speaker = objectAt(view, group.last);
  const from = speaker ? behindAside(view, speaker.last) : -1;
  const saying = speaker && view.groups.find((g) => g.first === from && g.participle);
  const verb = saying && CUE_VERBS.get(saying.lemma)?.[0];
  if (!speaker || !saying || !verb || !isSomebody(view, speaker)) return null;
  const content = contentAfter(view, saying.last, verb.frames, saying.lemma);
  const shower = subjectOf(view, group);
  // > | Court records [have] the guard admitting that …: whoever is no text has somebody do it.
  const isText =
    shower && (DOCUMENT_NOUNS.has(wordAt(view, boundHead(view, shower))) || wordAt(view, shower.first) === 'it');
  if (group.lemma === 'have' && !isText) return null;
  const said = { index, source: speaker, cue: { first: saying.first, last: saying.last }, verb };
  return content && shower
    ? relayedBy(composeWhole(view, said, content, 'relayed'), relayer(view, index, shower, group))
    : null;
}

/** > | showed Ivo Lan, [a councillor,] writing that …: behind what he is. */
function behindAside(view: SentenceView, last: number): number {
  if (wordAt(view, last) !== ',') return last;
  for (let i = last + 1; i < Math.min(view.sentence.last, last + APPOSITION_MAX); i++) {
    if (view.groups.some((g) => g.first === i)) return last;
    if (wordAt(view, i) === ',') return i + 1;
  }
  return last;
}

const boundHead = (view: SentenceView, { first }: SourceRange): number => phraseAt(view, first)?.head ?? first;

/** The token behind a time that begins at `i`, with its preposition; `i` where none does. */
function behindTime(view: SentenceView, i: number): number {
  const at = view.tokens[i]?.tag === 'ADP' ? i + 1 : i;
  const time = view.reading.times.find(({ span }) => span.start === view.tokens[at]?.start);
  if (time === undefined) return i;
  let last = at;
  while (last < view.sentence.last && (view.tokens[last]?.end ?? 0) <= time.span.end) last++;
  return last;
}

/** > | quoted Otto Lan, [a spokesman,] as saying …    > | quoted Otto Lan, [who runs the port,] as saying …: behind what is told of him. */
function behindApposition(view: SentenceView, last: number): number {
  if (wordAt(view, last) !== ',') return last;
  const isRelative = /^(?:who|which)$/.test(wordAt(view, last + 1));
  for (let i = last + 1; i < Math.min(view.sentence.last, last + APPOSITION_MAX); i++) {
    if (!isRelative && view.groups.some((g) => g.first === i)) return last;
    if (wordAt(view, i) === ',') return wordAt(view, i + 1) === 'as' ? i + 1 : last;
  }
  return last;
}
/** How many tokens what somebody is may have. */
const APPOSITION_MAX = 14;

/** > | [The bridge was open], officials were quoted as saying by the agency. */
function saidBefore(view: SentenceView, by: Attributing, speaker: SourceRange, via: Draft | null): Draft[] | null {
  if (wordAt(view, speaker.first - 1) !== ',') return null;
  const { first, last } = trimTokens(view.tokens, clauseOpening(view, speaker.first - 1), speaker.first - 1);
  const range = charsOf(view.tokens, first, last);
  const isClause = view.groups.some((g) => g.finite && g.first >= first && g.last <= last);
  return range && isClause ? relayedBy(draftsOf(view, by, 'relayed', [[range]], range), via) : null;
}

function objectAt(view: SentenceView, i: number): SourceRange | null {
  const phrase = phraseAt(view, i);
  return phrase?.first === i ? { first: i, last: boundEnd(view, phrase.last, view.sentence.last) } : null;
}

/** > | The report quotes [one witness]: “[He was singing].” */
function quotedDirectly(view: SentenceView, group: VerbGroup, index: number, source: SourceRange): Draft[] | null {
  const content = contentAfter(view, source.last, ['quote'], 'say');
  const quoter = subjectOf(view, group);
  if (!content || !quoter) return null;
  const via = relayer(view, index, quoter, group);
  const cue = { first: group.first, last: group.last };
  const by = { index, source, cue, verb: { stance: 'neutral', attitude: 'asserts' } as const };
  return relayedBy(composeWhole(view, by, content, 'relayed'), via);
}
