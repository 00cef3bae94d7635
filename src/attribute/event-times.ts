import {
  DETAIL_NOUNS,
  GIVING_VERBS,
  LEAVING_OUT_VERBS,
  LIGHT_VERBS,
  SAME_TIME_OPENERS,
  SPEECH_EVENTS,
  TELLS_EVENTS,
} from '../languages/en/occasions.ts';
import { VAGUE_TIMES } from '../languages/en/times.ts';
import type { Dated } from '../model/article.ts';
import type { TimeExpression } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import type { Attitude, Polarity } from '../model/statement.ts';
import { framesSentence, timesWithin, tokenFrom } from './cue-times.ts';
import type { Draft } from './draft.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';
import type { VerbGroup } from './verb-groups.ts';
import { type Tense, tenseOfGroup } from './verb-tense.ts';

/**
 * When what is said happened (TimeML: the time of the event, not of its reporting). A time in the content's own words comes first
 * (O5); else the occasion of its telling, the frame of its sentence, or the clause or sentence before gives one, which is told as
 * inferred (O6–O9).
 */

/** A content as this file looks at it; `draft` is null for the outlet's own voice. */
export interface Telling {
  readonly content: readonly Range[];
  readonly sentence: number;
  readonly draft: Draft | null;
  readonly attitude: Attitude;
  readonly polarity: Polarity;
  /** All of it in quotation marks: the tense is the speaker's. */
  readonly direct: boolean;
}

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
  let last: Before | null = null;
  const times = clauses.map((clause) => {
    if (clause === null) return null;
    const { telling } = clause;
    const own = ownTime(clause);
    const found = own ?? (clause.timed ? null : inherited(clause, { last, stated, saidIn, views }));
    if (found !== null && (telling.draft === null || own !== null))
      last = { dated: found, sentence: telling.sentence, draft: telling.draft, clause };
    return found;
  });
  return times.map((dated, at) => dated ?? toldAgain(clauses, times, at));
}

/** The telling before, with its time. */
interface Before {
  readonly dated: Dated;
  readonly sentence: number;
  readonly draft: Draft | null;
  readonly clause: Clause;
}

interface Clause {
  readonly telling: Telling;
  readonly view: SentenceView;
  readonly first: number;
  readonly last: number;
  readonly main: VerbGroup | null;
  readonly tense: Tense;
  /** Whether its words hold a time at all, resolved or not; `recently` is none. */
  readonly timed: boolean;
  readonly recent: boolean;
}

function clauseOf(view: SentenceView, telling: Telling): Clause {
  const { reading } = view;
  const range = telling.content[0] ?? { start: 0, end: 0 };
  const first = tokenFrom(reading, range.start);
  const last = tokenFrom(reading, range.end);
  const main = view.groups.find((g) => g.finite && g.first >= first && g.last <= last) ?? null;
  const times = telling.content.flatMap((c) => timesWithin(reading, c));
  const isVague = (t: TimeExpression) => VAGUE_TIMES.has(t.span.text.toLowerCase());
  const timed = times.some((t) => (t.type === 'date' || t.type === 'time') && !isVague(t));
  return {
    telling,
    view,
    first,
    last,
    main,
    tense: main ? tenseOfGroup(view, main) : 'none',
    timed,
    recent: times.some(isVague),
  };
}

/** O5: the first time in the content's words that its own verb can have. */
function ownTime(clause: Clause): Dated | null {
  const { view, telling } = clause;
  for (const range of telling.content)
    for (const time of timesWithin(view.reading, range)) {
      if (time.dated === null) continue;
      const at = tokenFrom(view.reading, time.span.start);
      if (inRelative(clause, at)) continue;
      const since = sinceBefore(clause, at);
      if (since === null) return time.dated;
      if (clause.tense === 'perfect') return untilNow(view, time.dated);
      // > | the biggest attack since the invasion of 1941: the year is that of another event.
      if (!compares(clause, since)) return time.dated;
    }
  return null;
}

/** > | still hold less of the land [which they held in 2024]: the time of a clause that only says which land. */
function inRelative({ view, main, first }: Clause, at: number): boolean {
  const nearest = view.groups.findLast((g) => g.finite && g.last <= at && g.first >= first);
  if (main === null || nearest === undefined || nearest === main) return false;
  for (let i = main.last; i < nearest.first; i++)
    if (/^(?:which|who|whom|where|that)$/.test(wordAt(view, i)) && view.tokens[i]?.tag !== 'SCONJ') return true;
  return false;
}

/** Tokens of a phrase with `since`: `since Orvan's full-scale invasion of 2022`. */
const SINCE_REACH = 8;

/** The `since` on which a time depends, also by a verb: `since measurements began in 1961`. */
function sinceBefore({ view, first }: Clause, at: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - SINCE_REACH); i--) {
    if (wordAt(view, i) === 'since') return i;
    if (view.tokens[i]?.tag === 'PUNCT') return null;
  }
  return null;
}

function compares({ view, first }: Clause, since: number): boolean {
  for (let i = first; i < since; i++)
    if (/^(?:first|most|least|worst|best|\p{Ll}{3,}est)$/u.test(wordAt(view, i)) && view.tokens[i]?.tag !== 'NOUN')
      return true;
  return false;
}

/** What lasts from a time to the day of publication; nothing where the file gives none. */
function untilNow({ reading }: SentenceView, from: Dated): Dated | null {
  const published = reading.article.published?.value.slice(0, 10);
  const start = from.value.split('/')[0];
  if (published === undefined || start === undefined || start.slice(0, 10) > published) return null;
  return {
    ...from,
    value: `${start}/${published}`,
    basis: 'inferred',
    anchor: published,
    why: `From that time on, up to the publication on ${published}.`,
  };
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
    return fromClauseBefore(clause, around) ?? (isTold(clause) ? inferred(around.stated.get(draft), TOLD_THEN) : null);
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
const SPOKEN_OF = 'It speaks of what was said then.';

/** Verbs that tell how something was, not what happened. */
const STATES: ReadonlySet<string> = new Set(
  'be have remain seem appear need want know believe think hope own belong exist contain'.split(' '),
);

/** Whether the words tell an event that has happened or goes on, not a state, a plan or an opinion. */
function isEvent({ main, tense, view }: Clause): boolean {
  if (main === null || tense === 'modal' || tense === 'present' || tense === 'none') return false;
  if (tense === 'progressive') return true;
  const head = view.tokens[main.head];
  return main.passive || !STATES.has(head?.lemma ?? '');
}

/**
 * O6: what somebody tells as done had happened by the day of its telling, and news tells it at once.
 *
 * > | said on 7 May that he had been briefed     > | reported last month attempts to cross
 */
function isTold(clause: Clause): boolean {
  const { telling, view, main, tense } = clause;
  if (telling.attitude !== 'asserts' || telling.polarity === 'negative') return false;
  if (main !== null && telling.draft?.rule !== 'noun')
    return isEvent(clause) && !(telling.direct && tense === 'past' && !clause.recent);
  const cue = telling.draft?.cueTokens;
  if (!cue) return false;
  return view.tokens.slice(cue.first, cue.last).some((t) => TELLS_EVENTS.has(t.lemma));
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

/** Whether a plain past tells the next thing that happened. */
const isNarrated = (clause: Clause): boolean =>
  clause.tense === 'past' && isEvent(clause) && clause.telling.polarity === 'positive' && !isRelative(clause);

/** A clause that says who or what is meant tells of another time: `the bridge, which collapsed`. */
function isRelative({ view, first, main }: Clause): boolean {
  if (wordAt(view, first - 1) === 'where') return true;
  for (let i = first; i < (main?.first ?? first); i++)
    if (/^(?:which|who|whom|whose|where)$/.test(wordAt(view, i))) return true;
  return false;
}

/** O9: a time that opens the sentence frames what it tells. > | In March, as the frost came, [the bridge fell]. */
function fromFrame(clause: Clause, { saidIn }: Around): Dated | null {
  const { view, telling } = clause;
  if (!isNarrated(clause)) return null;
  const time = timesWithin(view.reading, view.sentence)[0];
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

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d(?:T|$)/.test(value);

/** O9: > | Drones hit the depot on Sunday night. [Three people died.] The next sentence of the paragraph, where it gives no time. */
function fromSentenceBefore(clause: Clause, { last, saidIn }: Around): Dated | null {
  const { view, telling } = clause;
  const { reading, sentence } = view;
  if (last === null || last.draft !== null || telling.sentence - last.sentence !== 1 || !isDay(last.dated.value))
    return null;
  if (last.clause.view.sentence.segment !== sentence.segment || !isNarrated(clause) || !isNarratedBefore(last))
    return null;
  if (timesWithin(reading, sentence).length > 0) return null;
  if (saidIn.has(telling.sentence)) return null;
  return inferred(last.dated, SAME_EPISODE);
}

const isNarratedBefore = ({ clause }: Before): boolean => isNarrated(clause);

/** Sentences that count as the lead, which tells without a time what the story dates further down. */
const LEAD_SENTENCES = 3;
/** Letters by which two words are taken for forms of one: `Orvan`, `Orvanian`. */
const STEM_LENGTH = 5;

/**
 * O10: what the lead tells is told again below, with its time.
 *
 * > | The wall above Ostrel [collapsed] with a roar. … In March, after the frost, the wall [collapsed].
 */
function toldAgain(clauses: readonly (Clause | null)[], times: readonly (Dated | null)[], at: number): Dated | null {
  const clause = clauses[at];
  if (!clause || clause.telling.draft !== null || clause.telling.sentence >= LEAD_SENTENCES) return null;
  if (clause.timed || !isNarrated(clause)) return null;
  const lemma = lemmaOf(clause);
  if (LIGHT_VERBS.has(lemma)) return null;
  const again = clauses.flatMap((other, k): Dated[] => {
    const dated = times[k];
    if (!other?.timed || !dated || other.telling.draft !== null) return [];
    return lemmaOf(other) === lemma && isNarrated(other) && shareName(clause, other) ? [dated] : [];
  });
  const [first] = again;
  return again.every((d) => d.value === first?.value) ? inferred(first, 'Told again below, with its time.') : null;
}

const lemmaOf = ({ main, view }: Clause): string => (main === null ? '' : (view.tokens[main.head]?.lemma ?? ''));

function shareName(a: Clause, b: Clause): boolean {
  const named = ({ view, first, last }: Clause): string[] =>
    view.tokens
      .slice(first, last)
      .filter((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.tag) && t.text.length >= STEM_LENGTH)
      .map((t) => t.text.toLowerCase().slice(0, STEM_LENGTH));
  const others = new Set(named(b));
  return named(a).some((word) => others.has(word));
}
