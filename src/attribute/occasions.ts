import { NOT_WHEN, OCCASION_NOUNS, OCCASION_VERBS, OF_ANOTHER_EVENT, UNTIMELY } from '../languages/en/occasions.ts';
import type { Dated } from '../model/article.ts';
import type { Reading, TimeExpression } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { firstIndex } from '../text/bisect.ts';
import type { Draft } from './draft.ts';
import { isDash, type SentenceView, wordAt } from './sentence-view.ts';
import type { SourceRange } from './sources.ts';
import { type Tense, tenseOf, tenseOfGroup } from './verb-tense.ts';

/**
 * When something was said (TimeML: the time of the reporting event). A time of the cue's own clause is the time of saying (O1); a
 * statement without one goes on from the occasion that others of the same speaker give (O2, O3), unless it tells another (O4). No time
 * is better than a wrong one.
 */

/** A draft as this file looks at it: who speaks, and whether somebody else relays it. */
export interface Utterance {
  readonly draft: Draft;
  readonly entity: number | null;
  readonly relayed: boolean;
}

/** What the cue's own clause says: a date, a time that names none (`recently`, `at a rally`), a pointer back, or nothing. */
type OwnTime =
  | { readonly kind: 'dated'; readonly dated: Dated }
  | { readonly kind: 'open' }
  | { readonly kind: 'back' }
  | { readonly kind: 'none' };

/** A statement with the time of saying that was found, in the order of the text. */
interface Spoken extends Utterance {
  readonly view: SentenceView;
  readonly own: OwnTime;
  readonly tense: Tense;
}

/** Index of the first token at or behind an offset. */
export const tokenFrom = ({ tokens }: Reading, offset: number): number =>
  firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= offset);

/** The time expressions within a range: they stand in order and do not overlap. */
export function timesWithin({ times }: Reading, { start, end }: Range): readonly TimeExpression[] {
  const from = firstIndex(times.length, (i) => (times[i]?.span.start ?? 0) >= start);
  const to = firstIndex(times.length, (i) => (times[i]?.span.end ?? 0) > end);
  return times.slice(from, Math.max(from, to));
}

/** Tokens between a time and its cue: further off it belongs to something else. `He told reporters at the gate late on Monday` has six. */
const GAP_MAX = 24;
/** A time that opens the sentence reaches over an apposition and a first verb. */
const FRAME_REACH = 40;

/** O1: whether the time belongs to the clause of the cue and tells when the words were said. */
function isStated(view: SentenceView, draft: Draft, time: TimeExpression, inside: readonly Range[]): boolean {
  const { reading } = view;
  const cue = cueGroup(view, draft);
  if (cue === null || inside.some((range) => contains(range, time.span))) return false;
  const first = tokenFrom(reading, time.span.start);
  const last = tokenFrom(reading, time.span.end);
  if (first >= cue.first && last <= cue.last) return true;
  if (ownsNoun(view, first, last) || NOT_WHEN.has(wordAt(view, first - 1))) return false;
  return first >= cue.last ? isBehind(view, draft, first) : isAhead(view, draft, first, last);
}

/** The cue with its auxiliaries, between which a time may stand: `had last month reported`. */
function cueGroup(view: SentenceView, { cueTokens }: Draft): SourceRange | null {
  const group = cueTokens && view.groups.find((g) => g.first < cueTokens.last && cueTokens.first < g.last);
  if (!group) return cueTokens;
  return { first: Math.min(group.first, cueTokens.first), last: Math.max(group.last, cueTokens.last) };
}

/**
 * A time before a noun is the noun's: it counts where the noun speaks.
 *
 * > | In Monday's address, Vale said   > | The 2019 champions said
 *       ^^^^^^ counts                        ^^^^ does not
 */
function ownsNoun(view: SentenceView, first: number, last: number): boolean {
  const { tokens } = view;
  const possessive = /^['’]s?$/.test(tokens[last]?.text ?? '');
  const before = tokens[first - 1]?.tag;
  const prenominal = (before === 'DET' || before === 'ADJ') && /^(?:NOUN|ADJ)$/.test(tokens[last]?.tag ?? '');
  if (!possessive && !prenominal) return false;
  for (let i = last; i < Math.min(last + 4, view.sentence.last); i++)
    if (OCCASION_NOUNS.has(wordAt(view, i))) return false;
  return true;
}

/** `said late on Monday`, `said in an update on 21 March`: nothing stands between that the time could belong to. */
function isBehind(view: SentenceView, draft: Draft, first: number): boolean {
  const from = draft.cueTokens?.last ?? first;
  if (first - from > GAP_MAX || contentBetween(view, draft, from, first)) return false;
  for (let i = first - 1; i >= from; i--) {
    // > | said of the storm on Monday that …: the storm's day.
    if (OF_ANOTHER_EVENT.has(wordAt(view, i)) || (i === from && NOT_WHEN.has(wordAt(view, i)))) return false;
    if (isDash(view.tokens, i) || wordAt(view, i) === ';') return false;
    if (view.tokens[i]?.tag === 'VERB') return OCCASION_VERBS.has(view.tokens[i]?.lemma ?? '');
  }
  return true;
}

const contentBetween = (view: SentenceView, draft: Draft, from: number, to: number): boolean => {
  const [start, end] = [view.tokens[from]?.start ?? 0, view.tokens[to]?.start ?? 0];
  return draft.content.some((c) => c.start < end && start < c.end);
};

/** `On 18 March, Vale had said`, `Vale on Monday said`, `In an interview published on Monday, Vale said`. */
function isAhead(view: SentenceView, draft: Draft, first: number, last: number): boolean {
  const { tokens, sentence } = view;
  const cue = draft.cueTokens?.first ?? last;
  let at = first - 1;
  for (; at >= sentence.first && !/^[,;:]$/.test(wordAt(view, at)) && !isDash(tokens, at); at--) {
    if (OF_ANOTHER_EVENT.has(wordAt(view, at))) return false;
    const token = tokens[at];
    if (token?.tag !== 'VERB' && token?.tag !== 'AUX') continue;
    if (!OCCASION_VERBS.has(token.lemma) && !joinsCue(view, at, cue)) return false;
    break;
  }
  const frames = framesSentence(view, first);
  const most = frames ? FRAME_REACH : GAP_MAX;
  let gap = 0;
  for (let i = last; i < cue; i++) {
    const token = tokens[i];
    if (token === undefined || draft.content.some((c) => contains(c, token))) continue;
    gap += 1;
    if (isDash(tokens, i) || token.text === ';' || gap > most) return false;
  }
  const others = view.groups.filter(
    (g) => g.finite && g.first >= last && g.last <= cue && !draft.content.some((c) => contains(c, tokens[g.head] ?? c)),
  );
  if (others.length === 0) return true;
  // > | On Monday Vale met the crews and said that …: a time that opens the sentence frames all of it.
  const tense = tenseOf(view, draft.cueTokens);
  return (
    frames && (tense === 'past' || tense === 'pluperfect') && !/^(?:who|which|that|where)$/.test(wordAt(view, cue - 1))
  );
}

/** > | Vale came to Ostrel on Monday and said that …: two verbs of one subject, and the time of the first is the second's. */
function joinsCue(view: SentenceView, verb: number, cue: number): boolean {
  const group = view.groups.find((g) => g.first <= verb && verb < g.last);
  if (!group || tenseOfGroup(view, group) !== 'past' || wordAt(view, cue - 1) !== 'and') return false;
  for (let i = view.sentence.first; i < group.first; i++)
    if (/^(?:who|whom|which|that|where|when|while|as|if)$/.test(wordAt(view, i))) return false;
  return true;
}

/** Words before a frame's time: `But on the night of Sunday`. */
const FRAME_WORDS = 5;

/** Whether the time at this token opens its sentence: `But in March, …`, and not `A further step in March was …`. */
export function framesSentence({ tokens, sentence }: SentenceView, at: number): boolean {
  if (at - sentence.first > FRAME_WORDS) return false;
  const before = tokens.slice(sentence.first, at).filter(({ tag }) => tag !== 'CCONJ' && tag !== 'PUNCT');
  if (before[0] !== undefined && before[0].tag !== 'ADP' && before[0].tag !== 'ADV') return false;
  return before.every(({ tag }) => !/^(?:VERB|AUX|PRON|PROPN)$/.test(tag));
}

/** Whether an expression would date the words if its value were known: `on Monday`, `in the past two days`, and not `for two days`. */
const isPoint = ({ type, span }: TimeExpression): boolean =>
  type === 'date' || type === 'time' || (type === 'duration' && /\b(?:past|last|recent)\b/i.test(span.text));

/** `at the time`: the last time of saying is meant. */
const POINTS_BACK = /\bat (?:the|that) time\b/i;

function ownTime(view: SentenceView, draft: Draft, all: readonly Draft[]): OwnTime {
  const { reading, sentence } = view;
  const { cue } = draft;
  if (cue === null) return { kind: 'none' };
  // Inside what somebody else says a time is that content's; the cue's own clause may lie in there, too.
  const inside = [
    ...draft.content,
    ...all.flatMap((d) => (d === draft ? [] : d.content)).filter((c) => !contains(c, cue)),
  ];
  const found = timesWithin(reading, sentence).filter((time) => isStated(view, draft, time, inside));
  const behind = found.find((t) => t.dated !== null && t.span.start >= cue.start);
  const dated = behind ?? found.findLast((t) => t.dated !== null);
  if (dated?.dated) return { kind: 'dated', dated: dated.dated };
  if (pointsBack(view, inside)) return { kind: 'back' };
  if (found.some(isPoint) || isUntimely(view, draft)) return { kind: 'open' };
  return { kind: 'none' };
}

function pointsBack({ reading, sentence }: SentenceView, inside: readonly Range[]): boolean {
  const words = POINTS_BACK.exec(reading.article.text.slice(sentence.start, sentence.end));
  if (words === null) return false;
  const start = sentence.start + words.index;
  return !inside.some((range) => contains(range, { start, end: start + words[0].length }));
}

/** `had previously said`, `Earlier, Vale said`, `has repeatedly said`. */
function isUntimely(view: SentenceView, { cueTokens }: Draft): boolean {
  if (cueTokens === null) return false;
  for (let i = Math.max(view.sentence.first, cueTokens.first - 2); i <= cueTokens.last; i++)
    if (UNTIMELY.has(wordAt(view, i)) && i < view.sentence.last) return true;
  return UNTIMELY.has(wordAt(view, view.sentence.first)) && wordAt(view, view.sentence.first + 1) === ',';
}

/**
 * O4: an occasion that the sentence opens itself, of which no time is known.
 *
 * > | In an interview with the Courier, Vale said …
 *        ^^^^^^^^^^^^ not the occasion of the day before
 */
function opensOccasion(view: SentenceView, draft: Draft): boolean {
  for (let i = view.sentence.first; i < view.sentence.last; i++) {
    const token = view.tokens[i];
    if (token === undefined || !OCCASION_NOUNS.has(token.text.toLowerCase())) continue;
    if (draft.content.some((c) => contains(c, token)) || (draft.source !== null && contains(draft.source, token)))
      continue;
    for (let k = i - 1; k >= Math.max(view.sentence.first, i - 4); k--) {
      if (view.tokens[k]?.tag === 'ADP' || view.tokens[k]?.tag === 'VERB') break;
      if (/^(?:an?|another)$/.test(wordAt(view, k))) return /^(?:in|at|during)$/.test(wordAt(view, k - 1));
    }
  }
  return false;
}

/** Sentences after which a speaker's earlier time is no longer near. A quoted speech of four sentences is long in news prose. */
const CARRY_SENTENCES_MAX = 4;
/** Sentences over which an article tells of one occasion, before and behind the one with its time. */
const SPEECH_SENTENCES_MAX = 12;
/** After a look back (`had said`) the plain past stays there for the next sentence only: `On 3 May she had denied it. "No," she said.` */
const FLASHBACK_SENTENCES_MAX = 2;
/** Days before publication on which what the lead tells without a time was said: news is of the week. */
const NEWS_DAYS_MAX = 7;
/** Sentences that count as the lead: headline and first paragraph of most stories. */
const LEAD_SENTENCES = 3;

/** The time of saying of each draft that has one, or goes on from one. */
export function statedTimes(
  views: readonly SentenceView[],
  utterances: readonly Utterance[],
): ReadonlyMap<Draft, Dated> {
  const bySentence = Map.groupBy(utterances, (u) => u.draft.sentence);
  const spoken = utterances
    .flatMap((u): Spoken[] => {
      const view = views[u.draft.sentence];
      if (!view) return [];
      const beside = (bySentence.get(u.draft.sentence) ?? []).map((b) => b.draft);
      return [{ ...u, view, own: ownTime(view, u.draft, beside), tense: tenseOf(view, u.draft.cueTokens) }];
    })
    .sort((a, b) => a.draft.sentence - b.draft.sentence || startOf(a) - startOf(b));
  const times = new Map<Draft, Dated>();
  for (const s of spoken) if (s.own.kind === 'dated') times.set(s.draft, s.own.dated);
  joinSentences(spoken, times);
  const mainOf = mainOccasions(spoken, times);
  carry(spoken, times, mainOf);
  return times;
}

const startOf = ({ draft }: Spoken): number => draft.cue?.start ?? draft.content[0]?.start ?? 0;

/** O2: cues of one sentence and one speaker share its time. `had last month reported … but said`, `told reporters on Monday …, accusing` */
function joinSentences(spoken: readonly Spoken[], times: Map<Draft, Dated>): void {
  const bySentence = Map.groupBy(spoken, (s) => s.draft.sentence);
  for (const s of spoken) {
    if (times.has(s.draft) || s.own.kind !== 'none') continue;
    const same = bySentence
      .get(s.draft.sentence)
      ?.find((o) => o !== s && o.own.kind === 'dated' && o.relayed === s.relayed && sameSpeaker(o, s));
    const dated = same ? times.get(same.draft) : undefined;
    if (dated) times.set(s.draft, dated);
  }
}

const sameSpeaker = (a: Spoken, b: Spoken): boolean =>
  (a.entity !== null && a.entity === b.entity) ||
  (a.draft.source !== null && a.draft.source.start === b.draft.source?.start);

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** The one day on which a speaker speaks in this article, looks back apart; none where there are two. */
function mainOccasions(spoken: readonly Spoken[], times: ReadonlyMap<Draft, Dated>): ReadonlyMap<number, Dated> {
  const days = new Map<number, Dated | null>();
  for (const s of spoken) {
    const dated = times.get(s.draft);
    if (dated === undefined || s.entity === null || s.relayed || s.tense === 'pluperfect' || !isDay(dated.value))
      continue;
    const known = days.get(s.entity);
    days.set(s.entity, known === undefined || known?.value === dated.value ? dated : null);
  }
  return new Map([...days].flatMap(([entity, dated]) => (dated === null ? [] : [[entity, dated] as const])));
}

/** A statement whose time is known, as those after it look back at it; null where its time is known to be another. */
interface Last {
  readonly sentence: number;
  /** The sentence that gives the time. */
  readonly origin: number;
  readonly dated: Dated | null;
  readonly flashback: boolean;
}

function carry(spoken: readonly Spoken[], times: Map<Draft, Dated>, mainOf: ReadonlyMap<number, Dated>): void {
  const lastOf = new Map<number, Last>();
  let narrative: Last | null = null;
  for (const s of spoken) {
    if (s.relayed) continue;
    const last = s.entity === null ? undefined : lastOf.get(s.entity);
    const own = times.get(s.draft);
    const found = own ?? carried(s, last, narrative, s.entity === null ? undefined : mainOf.get(s.entity));
    if (found !== null && own === undefined) times.set(s.draft, found);
    const { sentence } = s.draft;
    const here: Last = {
      sentence,
      origin: own === undefined && last?.dated?.span === found?.span ? (last?.origin ?? sentence) : sentence,
      dated: found,
      flashback:
        s.tense === 'pluperfect' ||
        (own === undefined && found !== null && last?.dated?.span === found.span && (last?.flashback ?? false)),
    };
    if (found !== null) narrative = here;
    if (s.entity !== null && (found !== null || s.own.kind === 'open')) lastOf.set(s.entity, here);
  }
}

/** O3 and O4: the time that a statement without one goes on from. */
function carried(s: Spoken, last: Last | undefined, narrative: Last | null, main: Dated | undefined): Dated | null {
  const from = (dated: Dated | null | undefined, why: string): Dated | null =>
    dated ? { ...dated, basis: 'inferred', why: `${why} ${dated.why}` } : null;
  const gap = (to: Last): number => s.draft.sentence - to.sentence;
  if (s.own.kind === 'back')
    return narrative !== null && gap(narrative) <= CARRY_SENTENCES_MAX ? from(narrative.dated, POINTED) : null;
  if (s.own.kind !== 'none' || s.tense === 'modal') return null;
  if (s.tense === 'pluperfect')
    return narrative?.flashback && gap(narrative) <= FLASHBACK_SENTENCES_MAX ? from(narrative.dated, LOOKS_BACK) : null;
  if (opensOccasion(s.view, s.draft)) return null;
  // The lead tells what a later sentence dates.
  const lead = s.draft.sentence < LEAD_SENTENCES && (main?.span?.start ?? 0) > startOf(s);
  if (s.tense === 'perfect' || s.tense === 'present') return lead ? from(recent(s, main), GOES_ON) : null;
  if (last !== undefined && last.dated !== null) {
    const reach = last.flashback ? FLASHBACK_SENTENCES_MAX : CARRY_SENTENCES_MAX;
    if (gap(last) <= reach && s.draft.sentence - last.origin <= SPEECH_SENTENCES_MAX && !movesOn(s, last))
      return from(last.dated, GOES_ON);
  }
  if (last?.dated === null && gap(last) <= CARRY_SENTENCES_MAX) return null;
  return from(recent(s, main), GOES_ON) ?? from(arrival(s), CAME_TO_SPEAK);
}

const GOES_ON = 'The same speaker on the same occasion.';
const LOOKS_BACK = 'The words look back to the time told before.';
const CAME_TO_SPEAK = 'The sentence before tells what the speaker did then.';
const POINTED = 'The words point to the time told before.';

/** O4: > | In November, the plant opened. A time that opens a sentence since then leads away from the occasion. */
function movesOn({ view, draft }: Spoken, last: Last): boolean {
  const { reading } = view;
  for (let at = last.sentence + 1; at <= draft.sentence; at++) {
    const sentence = reading.sentences[at];
    const time = sentence && timesWithin(reading, sentence)[0];
    if (!sentence || !time || !isPoint(time) || time.dated?.value === last.dated?.value) continue;
    if (framesSentence({ ...view, sentence }, tokenFrom(reading, time.span.start))) return true;
  }
  return false;
}

/** A speaker's one day of speaking, where it is near in the text, and the news of an article whose date is known. */
function recent(s: Spoken, main: Dated | undefined): Dated | null {
  const { reading } = s.view;
  const published = reading.article.published?.value.slice(0, 10);
  if (main === undefined) return null;
  const told = firstIndex(reading.sentences.length, (i) => (reading.sentences[i]?.end ?? 0) >= (main.span?.end ?? 0));
  if (Math.abs(told - s.draft.sentence) > SPEECH_SENTENCES_MAX && s.draft.sentence >= LEAD_SENTENCES) return null;
  if (published === undefined) return main;
  const days = (Date.parse(published) - Date.parse(main.value)) / 86_400_000;
  return days >= 0 && days <= NEWS_DAYS_MAX ? main : null;
}

/** O3: > | Vale came to Ostrel on Monday. “We will mend it,” [she said]. What the speaker did in the sentence before has a day. */
function arrival({ view, entity, draft, tense }: Spoken): Dated | null {
  const { reading, tokens } = view;
  const before = reading.sentences[draft.sentence - 1];
  if (entity === null || tense !== 'past' || before === undefined) return null;
  const verb = tokens.slice(before.first, before.last).find((t) => t.tag === 'VERB' || t.tag === 'AUX');
  if (verb === undefined || verb.text.toLowerCase() === verb.lemma || verb.tag === 'AUX') return null;
  const from = firstIndex(reading.mentions.length, (i) => (reading.mentions[i]?.start ?? 0) >= before.start);
  const subject = reading.mentions.slice(from).find((m) => m.entity !== null);
  if (subject?.entity !== entity || subject.end > verb.start) return null;
  const time = timesWithin(reading, before).find((t) => t.dated !== null);
  if (time?.dated == null || !isDay(time.dated.value)) return null;
  const at = tokenFrom(reading, time.span.start);
  return at > 0 && NOT_WHEN.has(tokens[at - 1]?.text.toLowerCase() ?? '') ? null : time.dated;
}
