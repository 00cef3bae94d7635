import {
  CAME_OUT,
  DETAIL_NOUNS,
  GIVING_VERBS,
  IN_A_STUDY,
  JUDGING_VERBS,
  LEAVING_OUT_VERBS,
  LIFE_VERBS,
  LOOKING_BACK,
  SAME_TIME_OPENERS,
  SHOWING_VERBS,
  SPEECH_EVENTS,
  TELLS_EVENTS,
} from '../languages/en/occasions.ts';
import { type Dated, isDay } from '../model/article.ts';
import { contains } from '../model/span.ts';
import { framesSentence, isPoint, timesWithin } from './cue-times.ts';
import type { Draft } from './draft.ts';
import { type Clause, clauseOf, isEvent, isNarrated, ownTime, type Telling, untilNow } from './event-clauses.ts';
import { fromQuote } from './quoted-days.ts';
import { type SentenceView, tokenFrom, wordAt } from './sentence-view.ts';
import { bodyTold } from './sittings.ts';
import { eventsOf, ofKnownEvent, type Timed, toldAgain } from './told-again.ts';

/**
 * When what is said happened (TimeML: the time of the event, not of its reporting). A time in the content's own words comes first
 * (O5); else the occasion of its telling, the frame of its sentence, or the clause or sentence before gives one, which is told as
 * inferred (O6–O9).
 */

/** The time of each telling, in the order given, which is that of the text. */
export function eventTimes(
  views: readonly SentenceView[],
  tellings: readonly Telling[],
  stated: ReadonlyMap<Draft, Dated>,
): (Dated | null)[] {
  const saidIn = Map.groupBy(stated, ([draft]) => draft.sentence);
  const clauses = tellings.map((telling) => {
    const view = views[telling.sentence];
    return view ? clauseOf(view, telling) : null;
  });
  const own = clauses.map((clause) => (clause === null ? null : ownTime(clause)));
  const timed = clauses.flatMap((clause, at): Timed[] => {
    const dated = own[at];
    return clause && dated ? [{ clause, dated }] : [];
  });
  const events = eventsOf(timed);
  let last: Before | null = null;
  const times = clauses.map((clause, at) => {
    if (clause === null) return null;
    const { telling } = clause;
    const found =
      fromQuote(clause, own[at] ?? null, stated) ??
      inferred(ofKnownEvent(clause, events), KNOWN_EVENT) ??
      (clause.timed ? null : inherited(clause, { last, stated, saidIn, views }));
    if (found !== null && (telling.draft === null || own[at]))
      last = { dated: found, sentence: telling.sentence, draft: telling.draft, clause };
    return found;
  });
  return times.map((dated, at) => {
    const clause = clauses[at];
    return dated ?? (clause ? inferred(toldAgain(clause, timed), AGAIN) : null);
  });
}

/** The telling before, with its time. */
interface Before {
  readonly dated: Dated;
  readonly sentence: number;
  readonly draft: Draft | null;
  readonly clause: Clause;
}

type SaidIn = ReadonlyMap<number, readonly (readonly [Draft, Dated])[]>;

interface Around {
  readonly last: Before | null;
  readonly stated: ReadonlyMap<Draft, Dated>;
  /** The statements with a time of saying, by their sentence. */
  readonly saidIn: SaidIn;
  readonly views: readonly SentenceView[];
}

function inherited(clause: Clause, around: Around): Dated | null {
  const { draft } = clause.telling;
  if (draft !== null)
    return (
      fromClauseBefore(clause, around) ??
      fromSentenceBefore(clause, around) ??
      (isTold(clause) ? inferred(fromPresent(clause, around.stated.get(draft)), TOLD_THEN) : null)
    );
  return (
    remark(clause, around) ??
    sinceThen(clause, around) ??
    fromFrame(clause, around) ??
    fromClauseBefore(clause, around) ??
    earlierThatDay(clause, around) ??
    fromSentenceBefore(clause, around)
  );
}

const inferred = (dated: Dated | null | undefined, why: string): Dated | null =>
  dated ? { ...dated, basis: 'inferred', why: `${why} ${dated.why}` } : null;

const TOLD_THEN = 'The words give no time; it had happened when it was told.';
const SAME_FRAME = 'The sentence gives the time.';
const SAME_EPISODE = 'Told right after what happened then.';
const KNOWN_EVENT = 'The article gives the day of this event.';
const AGAIN = 'Told again below, with its time.';
const SPOKEN_OF = 'It speaks of what was said then.';

/**
 * O6: what somebody tells as done had happened by the day of its telling, and news tells it at once.
 *
 * > | said on 7 May that he had been briefed     > | reported last month attempts to cross
 */
function isTold(clause: Clause): boolean {
  const { telling, view, main, tense } = clause;
  if (telling.attitude !== 'asserts' || telling.polarity === 'negative') return false;
  // > | said last month that her husband [was watching television when he was killed]: at the time of that.
  const behind = view.tokens.slice(main?.last ?? clause.last, clause.last);
  if (tense === 'progressive' && behind.some(({ text }) => text.toLowerCase() === 'when')) return false;
  // > | said on Monday that two men have been found, that he was being followed: who tells it says no day     > | said that they had betrayed the town: a judgement
  if (main?.passive && (tense === 'perfect' || tense === 'progressive')) return false;
  if (main !== null && JUDGING_VERBS.has(view.tokens[main.head]?.lemma ?? '')) return false;
  const isOver = (tense === 'past' || tense === 'pluperfect') && !clause.recent;
  if (isOver && (looksBack(clause) || cameOut(clause))) return false;
  if (main !== null && telling.draft?.rule !== 'noun')
    return isEvent(clause) && !(telling.direct && tense === 'past' && !clause.recent);
  const cue = telling.draft?.cueTokens;
  if (!cue) return false;
  return view.tokens.slice(cue.first, cue.last).some((t) => TELLS_EVENTS.has(t.lemma));
}

/** > | The boat sank on 4 May. [A day later] the owner said its crew had been saved: told on a day that is counted from that of the event. */
function fromPresent({ view, telling }: Clause, dated: Dated | undefined): Dated | null {
  const published = view.reading.article.published?.value.slice(0, 10);
  if (!dated || (dated.basis === 'resolved' && dated.anchor !== null && published && dated.anchor !== published))
    return null;
  return telling.draft === null ? null : dated;
}

/**
 * What is told in court, to a house or a committee, to a magazine or in an interview is no news of its day, nor is what is quoted behind a
 * colon.
 *
 * > | told the Courier [in an interview] on Sunday that the board met twice     > | [In court] on Tuesday, she said the man drove off.
 * > | His office said on Tuesday[:] the minister accepted it.
 */
function looksBack({ telling, view, tense, first }: Clause): boolean {
  if (tense === 'past' && wordAt(view, first - 1) === ':') return true;
  if (telling.draft !== null && (bodyTold(view, telling.draft) !== null || toldMagazine(view, telling.draft)))
    return true;
  if (IN_A_STUDY.test(view.reading.article.text.slice(view.sentence.start, view.sentence.end))) return true;
  return view.tokens
    .slice(view.sentence.first, view.sentence.last)
    .some((t) => LOOKING_BACK.has(t.lemma) && !telling.content.some((c) => contains(c, t)));
}

/** > | told [Kranz magazine] on Monday that …: it comes out for a week or a month. */
function toldMagazine({ tokens }: SentenceView, { cueTokens }: Draft): boolean {
  const behind = cueTokens === null ? [] : tokens.slice(cueTokens.last, cueTokens.last + ADDRESSEE_WORDS);
  const end = behind.findIndex(({ text, tag }) => tag === 'PUNCT' || tag === 'SCONJ' || text === 'that');
  return behind.slice(0, end < 0 ? behind.length : end).some(({ text }) => /^magazine$/i.test(text));
}
const ADDRESSEE_WORDS = 5;

/** > | Footage [published on 8 April] shows that the bridge was hit: what it shows was before it came out. */
function cameOut({ telling, view }: Clause): boolean {
  const cue = telling.draft?.cueTokens;
  if (!cue) return false;
  const verb = wordAt(view, cue.last - 1).replace(/s$/, '');
  const before = view.tokens.slice(view.sentence.first, cue.first);
  return SHOWING_VERBS.has(verb) && before.some(({ text }) => CAME_OUT.has(text.toLowerCase()));
}

/**
 * O7: the outlet's remark about an act of speaking has its time.
 *
 * > | [has publicly confirmed for the first time] that …     > | He [gave no further details].     > | It is his first public comment.
 */
function remark(clause: Clause, { saidIn }: Around): Dated | null {
  const { view, telling, first, last, main } = clause;
  const range = telling.content[0];
  if (range === undefined) return null;
  for (const [{ cue }, dated] of saidIn.get(telling.sentence) ?? [])
    if (cue !== null && contains(range, cue) && range.start === cue.start) return inferred(dated, SPOKEN_OF);
  if (main === null) return null;
  const lemma = view.tokens[main.head]?.lemma ?? '';
  const behind = view.tokens.slice(main.last, last).map((t) => t.text.toLowerCase());
  const withheld =
    (main.negated || behind[0] === 'no') &&
    (LEAVING_OUT_VERBS.has(lemma) ||
      (GIVING_VERBS.has(lemma) && behind.slice(0, OBJECT_WORDS).some((w) => DETAIL_NOUNS.has(w))));
  const firstOfKind =
    lemma === 'be' &&
    /^(?:it|this|that)$/.test(wordAt(view, first)) &&
    /^(?:his|her|its|their)$/.test(behind[0] ?? '') &&
    behind.slice(1, OBJECT_WORDS).some((w) => SPEECH_EVENTS.has(w));
  return withheld || firstOfKind ? inferred(spokenBefore(telling, saidIn), SPOKEN_OF) : null;
}

/** Words in which an object with its adjectives stands: `no further operational details`. */
const OBJECT_WORDS = 6;
/** Sentences back to what was said, of which a remark speaks. */
const REMARK_REACH = 3;

/** The time of the last statement within reach before a telling. */
function spokenBefore({ sentence, content }: Telling, saidIn: SaidIn): Dated | null {
  const end = content[0]?.start ?? 0;
  for (let at = sentence; at >= sentence - REMARK_REACH; at--) {
    const said = saidIn.get(at)?.findLast(([{ cue }]) => (cue?.start ?? 0) < end);
    if (said !== undefined) return said[1];
  }
  return null;
}

/** O8: > | after an offensive last year. Orvan [has since retaken most of it]: from then to the day of publication. */
function sinceThen({ view, main, tense, telling }: Clause, { last }: Around): Dated | null {
  if (main === null || tense !== 'perfect' || last === null || telling.sentence - last.sentence > 1) return null;
  const since = view.tokens.slice(main.first, main.last + 1).some((t) => t.text.toLowerCase() === 'since');
  return since ? untilNow(view, last.dated) : null;
}

/** O9: a time that opens the sentence frames what it tells. > | In March, as the frost came, [the bridge fell]. */
function fromFrame(clause: Clause, { saidIn }: Around): Dated | null {
  const { view, telling } = clause;
  if (!isNarrated(clause)) return null;
  const time = timesWithin(view.reading, view.sentence)[0];
  // > | It was on Monday that [the village voted]
  const opening = time ? view.reading.article.text.slice(view.sentence.start, time.span.start) : '';
  const cleft =
    /^It was (?:only )?(?:on|in|at) (?:[\p{Ll} ]{1,20}, )?$/u.test(opening) &&
    wordAt(view, clause.first - 1) === 'that';
  if (time?.dated && cleft) return inferred(time.dated, SAME_FRAME);
  if (time?.dated == null || !framesSentence(view, tokenFrom(view.reading, time.span.start))) return null;
  if (saidIn.get(telling.sentence)?.some(([, dated]) => dated.span === time.span)) return null;
  return inferred(time.dated, SAME_FRAME);
}

/** O9: the clause before has a time, and this one goes on from it: > | A drone hit the depot on Sunday and [three people died]. */
function fromClauseBefore(clause: Clause, { last }: Around): Dated | null {
  const { view, telling, first } = clause;
  if (last === null || last.sentence !== telling.sentence || !isNarrated(clause)) return null;
  if (telling.draft !== null && last.draft?.cue?.start !== telling.draft.cue?.start) return null;
  if (telling.draft === null && last.draft !== null) return null;
  // > | The ship, which left on Friday, sank: what says which ship is meant was at its own time.
  if (!isNarratedBefore(last)) return null;
  return SAME_TIME_OPENERS.has(wordAt(view, first - 1)) ? inferred(last.dated, SAME_FRAME) : null;
}

/** O9: > | He spoke late on Monday. The city [held funerals earlier]: earlier on that day. */
function earlierThatDay(clause: Clause, { views }: Around): Dated | null {
  const { view, first, last, telling } = clause;
  if (!isNarrated(clause)) return null;
  const at = view.tokens.slice(first, last).findIndex((t) => t.text.toLowerCase() === 'earlier');
  const before = view.tokens[first + at - 1];
  if (at < 0 || before?.tag === 'NUM' || before?.tag === 'DET') return null;
  const { reading, sentence } = view;
  const previous = views[telling.sentence - 1]?.sentence;
  if (previous === undefined || previous.segment !== sentence.segment) return null;
  const day = timesWithin(reading, previous).findLast((t) => t.dated !== null && isDay(t.dated.value));
  return inferred(day?.dated, 'Earlier on the day told before.');
}

/**
 * O9: the next sentence of the paragraph, where it gives no time.
 *
 * > | Drones hit the depot on Sunday night. [Three people died.]
 * > | A drone hit the depot on Sunday, police said on Tuesday. [It] burned for an hour, they said.
 */
function fromSentenceBefore(clause: Clause, { last, saidIn }: Around): Dated | null {
  const { view, telling, first } = clause;
  const { reading, sentence } = view;
  if (last === null || telling.sentence - last.sentence !== 1) return null;
  // What somebody tells goes on in the sentence of another voice only where a pronoun takes it up.
  const told = last.draft !== null || telling.draft !== null;
  const pronoun = /^(?:it|they|he|she)$/.test(wordAt(view, first));
  if (told && !pronoun) return null;
  // > | In April, the firm closed its yard. [It] sold the cranes.     but not   | He joined in May. His plan failed …
  if (!isDay(last.dated.value) && !(pronoun && /^\d{4}-\d\d$/.test(last.dated.value))) return null;
  // > | Vale died on Monday. [He wrote 12 novels.]
  if (LIFE_VERBS.has(view.tokens[clause.main?.head ?? -1]?.lemma ?? '')) return null;
  if (last.clause.view.sentence.segment !== sentence.segment || !isNarrated(clause) || !isNarratedBefore(last))
    return null;
  if (timesWithin(reading, sentence).some(isPoint)) return null;
  if (telling.draft === null && saidIn.has(telling.sentence)) return null;
  return inferred(last.dated, SAME_EPISODE);
}

const isNarratedBefore = ({ clause }: Before): boolean => isNarrated(clause);
