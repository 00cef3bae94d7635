import { ADDRESSING_VERBS, INTERVIEWS, NOT_WHEN, OCCASION_NOUNS, OCCASION_VERBS } from '../languages/en/occasions.ts';
import { SAME_PAST } from '../languages/en/verbs.ts';
import { type Dated, isDay, isHeading } from '../model/article.ts';
import type { Sentence } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import { firstIndex } from '../text/bisect.ts';
import { framesSentence, isPoint, type OwnTime, opensOccasion, ownTime, timesWithin } from './cue-times.ts';
import { documentDays } from './document-days.ts';
import type { Draft } from './draft.ts';
import { clauseOf, ownTime as eventTime } from './event-clauses.ts';
import { looksAside, newsDay } from './news-day.ts';
import { dayOfSameAct } from './same-act.ts';
import { type SentenceView, tokenFrom } from './sentence-view.ts';
import { bodyTold, sittingBefore, sittingDays } from './sittings.ts';
import { verbGroups } from './verb-groups.ts';
import { type Tense, tenseOf } from './verb-tense.ts';

/**
 * When something was said (TimeML: the time of the reporting event). A time of the cue's own clause is the time of saying (O1,
 * `cue-times.ts`); a statement without one goes on from the occasion that others of the same speaker give (O2, O3), unless it tells
 * another (O4). No time is better than a wrong one.
 */

/** A draft as this file looks at it: who speaks, and whether somebody else relays it. */
export interface Utterance {
  readonly draft: Draft;
  readonly entity: number | null;
  readonly relayed: boolean;
  /** A letter, a report: it speaks on its one day wherever it is quoted, in the present as well. */
  readonly isText: boolean;
}

/** A statement with the time of saying that was found, in the order of the text. */
interface Spoken extends Utterance {
  readonly view: SentenceView;
  readonly own: OwnTime;
  readonly tense: Tense;
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
      const own = ownTime(view, u.draft, beside);
      const tense = tenseOf(view, u.draft.cueTokens);
      const found = own.kind === 'none' && !u.isText && tense === 'past' ? (toldTheSameDay(view, u.draft) ?? own) : own;
      const isLate = found.kind === 'dated' && tense !== 'modal' && isToCome(view, found.dated);
      return [{ ...u, view, own: isLate ? { kind: 'open' } : found, tense }];
    })
    .sort((a, b) => a.draft.sentence - b.draft.sentence || startOf(a) - startOf(b));
  const times = new Map<Draft, Dated>();
  for (const s of spoken) if (s.own.kind === 'dated') times.set(s.draft, s.own.dated);
  joinSentences(spoken, times);
  const mainOf = mainOccasions(spoken, times);
  const [reading] = views.map((view) => view.reading);
  const days: Days = {
    mainOf,
    apart: interviewed(spoken, mainOf),
    ofBodies: sittingDays(toldBodies(spoken, times)),
    ofTexts: reading ? documentDays(reading, reading.mentions) : new Map(),
    ofNews: newsDay(views),
    bySentence: Map.groupBy(spoken, (s) => s.draft.sentence),
  };
  carry(spoken, times, days);
  return times;
}

/** O1: nothing was said on a day that was still to come when the article was published, or last updated. */
function isToCome({ reading }: SentenceView, { value }: Dated): boolean {
  const { published, updated } = reading.article;
  const latest =
    [published, updated]
      .map((dated) => dated?.value.slice(0, 10) ?? '')
      .sort()
      .at(-1) ?? '';
  return published !== null && value.slice(0, 10) > latest;
}

/** O12: what had happened on the day of publication was told on that day. > | The bridge fell early on Thursday, police said. */
function toldTheSameDay(view: SentenceView, draft: Draft): OwnTime | null {
  const published = view.reading.article.published?.value.slice(0, 10);
  if (published === undefined || draft.attitude !== 'asserts') return null;
  const { content, sentence } = draft;
  const clause = clauseOf(view, { content, sentence, draft, attitude: 'asserts', polarity: 'positive', direct: false });
  if (clause.tense !== 'past' && clause.tense !== 'perfect' && clause.tense !== 'pluperfect') return null;
  const happened = eventTime(clause);
  if (happened === null || !isDay(happened.value) || happened.value.slice(0, 10) !== published) return null;
  // > | Shots were heard overnight, a porter said: a night has two days.
  if (/overnight/i.test(happened.span?.text ?? '')) return null;
  return { kind: 'dated', dated: { ...happened, value: published, basis: 'inferred', why: TOLD_SAME_DAY } };
}

const TOLD_SAME_DAY = 'It had happened on the day of publication, and was told on that day.';

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

/** The one day on which a speaker speaks in this article, looks back apart; none where there are two. */
function mainOccasions(spoken: readonly Spoken[], times: ReadonlyMap<Draft, Dated>): ReadonlyMap<number, Dated> {
  const days = new Map<number, Dated | null>();
  for (const s of spoken) {
    const dated = times.get(s.draft);
    if (dated === undefined || s.entity === null || s.relayed || s.tense === 'pluperfect' || !isDay(dated.value))
      continue;
    const known = days.get(s.entity);
    days.set(
      s.entity,
      known === undefined || known?.value.slice(0, 10) === dated.value.slice(0, 10) ? (known ?? dated) : null,
    );
  }
  return new Map([...days].flatMap(([entity, dated]) => (dated === null ? [] : [[entity, dated] as const])));
}

/**
 * O4: where somebody speaks at one occasion and an interview with a day is told of below it, the day is that of the interview and of
 * what comes after it; it gives nothing to what comes before, but to the lead where that names no occasion.
 *
 * > | She told [a news conference] that the emails were false. … [In an interview published on Sunday], she said …
 */
function interviewed(spoken: readonly Spoken[], mainOf: ReadonlyMap<number, Dated>): ReadonlySet<Spoken> {
  const apart = new Set<Spoken>();
  const named = ({ view, draft }: Spoken, words: ReadonlySet<string>): boolean =>
    view.tokens
      .slice(view.sentence.first, view.sentence.last)
      .some((t) => words.has(t.text.toLowerCase()) && !draft.content.some((c) => contains(c, t)));
  for (const [entity, { span }] of mainOf) {
    const own = spoken.filter((s) => s.entity === entity && !s.relayed);
    const main = own.find(({ view }) => span !== null && contains(view.sentence, span));
    if (!main || !named(main, INTERVIEWS)) continue;
    const before = own.filter(({ draft }) => draft.sentence < main.draft.sentence);
    const isElsewhere = before.some((s) => named(s, OCCASION_NOUNS));
    for (const s of before) if (isElsewhere || s.draft.sentence >= LEAD_SENTENCES) apart.add(s);
  }
  return apart;
}

/** A statement whose time is known, as those after it look back at it; null where its time is known to be another. */
interface Last {
  readonly sentence: number;
  /** The sentence that gives the time. */
  readonly origin: number;
  readonly dated: Dated | null;
  readonly flashback: boolean;
}

/** The days that an article gives to whoever speaks in it more than once. */
interface Days {
  readonly mainOf: ReadonlyMap<number, Dated>;
  /** To these the day of an interview does not belong. */
  readonly apart: ReadonlySet<Spoken>;
  readonly ofBodies: ReadonlyMap<string, Dated>;
  readonly ofTexts: ReadonlyMap<number, Dated>;
  /** The day of publication, where what the lead tells happened on it; else null. */
  readonly ofNews: Dated | null;
  readonly bySentence: ReadonlyMap<number, readonly Spoken[]>;
}

/** What was told to a body that sits, with its day. */
const toldBodies = (spoken: readonly Spoken[], times: ReadonlyMap<Draft, Dated>) =>
  spoken.flatMap(({ view, draft, tense, relayed }) => {
    const [body, dated] = [bodyTold(view, draft), times.get(draft)];
    return body !== null && dated && tense === 'past' && !relayed ? [{ body, dated }] : [];
  });

function carry(spoken: readonly Spoken[], times: Map<Draft, Dated>, days: Days): void {
  const lastOf = new Map<number, Last>();
  let narrative: Last | null = null;
  for (const s of spoken) {
    if (s.relayed) continue;
    const last = s.entity === null ? undefined : lastOf.get(s.entity);
    const own = times.get(s.draft);
    const found = own ?? carried(s, last, narrative, days);
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
function carried(s: Spoken, last: Last | undefined, narrative: Last | null, days: Days): Dated | null {
  const main = s.entity === null || days.apart.has(s) ? undefined : days.mainOf.get(s.entity);
  const from = (dated: Dated | null | undefined, why: string): Dated | null =>
    dated ? { ...dated, basis: 'inferred', why: `${why} ${dated.why}` } : null;
  const gap = (to: Last): number => s.draft.sentence - to.sentence;
  if (s.own.kind === 'back')
    return narrative !== null && gap(narrative) <= CARRY_SENTENCES_MAX ? from(narrative.dated, POINTED) : null;
  if (s.own.kind !== 'none' || s.tense === 'modal') return null;
  if (s.tense === 'pluperfect')
    return narrative?.flashback && gap(narrative) <= FLASHBACK_SENTENCES_MAX ? from(narrative.dated, LOOKS_BACK) : null;
  const ofText = s.isText ? (main ?? days.ofTexts.get(s.entity ?? -1)) : undefined;
  if (ofText !== undefined && !isToCome(s.view, ofText)) return from(ofText, SAME_TEXT);
  if (opensOccasion(s.view, s.draft)) return null;
  // The lead tells what a later sentence dates.
  const lead = s.draft.sentence < LEAD_SENTENCES && (main?.span?.start ?? 0) > startOf(s);
  // > | Vale says that … . In a lecture of 3 May she said …: what is said again and again, in an article of no day, is of no day.
  if (s.tense === 'present' && s.view.reading.article.published === null && !inHeading(s)) return null;
  if (s.tense === 'perfect' || s.tense === 'present') return lead ? from(recent(s, main), GOES_ON) : null;
  const sat = s.tense === 'past' ? days.ofBodies.get(bodyTold(s.view, s.draft) ?? '') : undefined;
  if (sat !== undefined) return from(sat, SAME_SITTING);
  const came = arrival(s, days.bySentence.get(s.draft.sentence - 1) ?? []);
  // > | Voss told the committee on Tuesday that … . She resigned on Wednesday. “I acted in good faith,” she said.
  if (came !== null && last?.dated && came.value > last.dated.value) return from(came, CAME_TO_SPEAK);
  if (last !== undefined && last.dated !== null) {
    const reach = last.flashback ? FLASHBACK_SENTENCES_MAX : CARRY_SENTENCES_MAX;
    if (gap(last) <= reach && s.draft.sentence - last.origin <= SPEECH_SENTENCES_MAX && !movesOn(s, last))
      return from(last.dated, GOES_ON);
  }
  if (last?.dated === null && gap(last) <= CARRY_SENTENCES_MAX) return null;
  return (
    from(came, CAME_TO_SPEAK) ??
    from(sameAct(s, days.bySentence.get(s.draft.sentence - 1) ?? []), SAME_ACT) ??
    from(recent(s, main), GOES_ON) ??
    from(sitting(s), SITS) ??
    (days.ofNews !== null && s.tense === 'past' && !looksAside(s.view, s.draft)
      ? from(days.ofNews, NEWS_OF_THE_DAY)
      : null)
  );
}

const GOES_ON = 'The same speaker on the same occasion.';
const SAME_TEXT = 'A text speaks on its own day.';
const LOOKS_BACK = 'The words look back to the time told before.';
const CAME_TO_SPEAK = 'The sentence before tells what the speaker did then.';
const SAME_SITTING = 'The article has others speak there on that day.';
const SAME_ACT = 'The sentence before tells what was done as this was said.';
const SITS = 'The sentence before tells when the sitting was.';
const NEWS_OF_THE_DAY = 'What the lead tells happened on the day of publication.';
const POINTED = 'The words point to the time told before.';

const inHeading = ({ view: { reading, sentence } }: Spoken): boolean => {
  const segment = reading.article.segments[sentence.segment];
  return segment === undefined || isHeading(segment);
};

function sameAct({ view, draft, tense }: Spoken, beside: readonly Spoken[]): Dated | null {
  const said = beside.flatMap((b) => b.draft.content);
  const dated = tense === 'past' ? dayOfSameAct(view, draft, said) : null;
  return dated === null || isToCome(view, dated) ? null : dated;
}

function sitting({ view, draft, tense }: Spoken): Dated | null {
  const dated = tense === 'past' ? sittingBefore(view, draft) : null;
  return dated === null || isToCome(view, dated) ? null : dated;
}

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
  const days = (Date.parse(published) - Date.parse(main.value.slice(0, 10))) / 86_400_000;
  return days >= 0 && days <= NEWS_DAYS_MAX ? main : null;
}

/** > | On Monday Vale [was asked] about the wall: what is done to somebody who then speaks. */
const isAddressed = ({ reading }: SentenceView, sentence: Sentence): boolean => {
  const [group] = verbGroups(reading.tokens, sentence.first, sentence.last);
  return group?.passive === true && (OCCASION_VERBS.has(group.lemma) || ADDRESSING_VERBS.has(group.lemma));
};

/**
 * O3: what the speaker did in the sentence before has a day; `beside` are the statements of that sentence.
 *
 * > | Vale came to Ostrel on Monday. “We will mend it,” [she said].     but not   | Police said the man was arrested on Sunday. [They said] …
 */
function arrival({ view, entity, draft, tense }: Spoken, beside: readonly Spoken[]): Dated | null {
  const { reading, tokens } = view;
  const before = reading.sentences[draft.sentence - 1];
  if (entity === null || tense !== 'past' || before === undefined) return null;
  const verb = tokens.slice(before.first, before.last).find((t) => t.tag === 'VERB' || t.tag === 'AUX');
  if (verb === undefined || (verb.text.toLowerCase() === verb.lemma && !SAME_PAST.has(verb.lemma))) return null;
  if (verb.tag === 'AUX' && !isAddressed(view, before)) return null;
  const from = firstIndex(reading.mentions.length, (i) => (reading.mentions[i]?.start ?? 0) >= before.start);
  const subject = reading.mentions.slice(from).find((m) => m.entity !== null);
  if (subject?.entity !== entity || subject.end > verb.start) return null;
  const time = timesWithin(reading, before).find((t) => t.dated !== null);
  if (time?.dated == null || !isDay(time.dated.value) || isToCome(view, time.dated)) return null;
  const at = tokenFrom(reading, time.span.start);
  if (beside.some((b) => parts(b, verb, time.span)) || inSubclause(view, before, at)) return null;
  return at > 0 && NOT_WHEN.has(tokens[at - 1]?.text.toLowerCase() ?? '') ? null : time.dated;
}

/** > | Stepan [said] the dam broke [on Sunday]: what a cue has no time for, and a time inside what is said, tell nothing of the saying. */
function parts({ draft: { cue, content }, own }: Spoken, verb: Range, time: Range): boolean {
  const isOwn = own.kind === 'dated' && own.dated.span !== null && contains(time, own.dated.span);
  return (
    (cue !== null && contains(cue, verb) && !isOwn) || content.some((c) => contains(c, time) !== contains(c, verb))
  );
}

/** > | Ana Roth, [who lost her job on Sunday], met reporters: a time of a clause that only says who, or when. */
function inSubclause({ tokens }: SentenceView, before: Sentence, time: number): boolean {
  for (let i = time - 1; i > before.first && tokens[i]?.text !== ','; i--)
    if (/^(?:who|whom|whose|which|where|when|after|before|because|that)$/i.test(tokens[i]?.text ?? '')) return true;
  return false;
}
