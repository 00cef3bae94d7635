import {
  CAME_OUT,
  CLOSE_TO,
  DATED_WORKS,
  DAY_PARTS,
  DONE_LATER,
  FOLLOWS_ON,
  GROUNDS,
  LAWS,
  LEADS_AWAY,
  OCCASION_NOUNS,
  SHOWING_VERBS,
  WHEN_NOUNS,
} from '../languages/en/occasions.ts';
import { VAGUE_TIMES } from '../languages/en/times.ts';
import { type Dated, isDay } from '../model/article.ts';
import type { TimeExpression } from '../model/reading.ts';
import { type Range, spanOf } from '../model/span.ts';
import type { Attitude, Polarity } from '../model/statement.ts';
import { timesWithin } from './cue-times.ts';
import type { Draft } from './draft.ts';
import { type SentenceView, tokenFrom, wordAt } from './sentence-view.ts';
import type { VerbGroup } from './verb-groups.ts';
import { type Tense, tenseOfGroup } from './verb-tense.ts';

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

/** What is told in one content, or in the first verb of its words. Token indices, `last` exclusive. */
export interface Clause {
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

export function clauseOf(view: SentenceView, telling: Telling): Clause {
  const { reading } = view;
  // > | [The ship], which left on Friday, [sank near the coast]: the verb of the outlet’s own words stands in the last of them.
  const range = telling.content.at(telling.draft === null ? -1 : 0) ?? { start: 0, end: 0 };
  const first = tokenFrom(reading, range.start);
  const last = tokenFrom(reading, range.end);
  const main = mainVerb(view, first, last);
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
    timed: timed || hasPhraseOfTime(view, first, last),
    recent: times.some(isVague),
  };
}

/** > | texted a friend [on the morning of the shooting]: a time of its own, though none that is counted from the calendar. */
function hasPhraseOfTime(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (WHEN_NOUNS.has(wordAt(view, i)) && /^(?:of|before|after)$/.test(wordAt(view, i + 1)) && i + 1 < last)
      return true;
  return false;
}

/** The first verb of the words, but for that of a clause between a subject and its verb: > | The bridge, which collapsed, [will reopen] in June. */
function mainVerb(view: SentenceView, first: number, last: number): VerbGroup | null {
  const [verb, next] = view.groups.filter((g) => g.finite && g.first >= first && g.last <= last);
  if (!verb) return null;
  let opener = verb.first - 1;
  while (opener > first && !/^(?:which|who|whose|where)$/.test(wordAt(view, opener))) opener--;
  if (isAside(view, verb, next, first)) return next ?? verb;
  const parted = opener > first && wordAt(view, opener - 1) === ',' && next && wordAt(view, next.first - 1) === ',';
  return parted ? next : verb;
}

/** > | Decree 14, [signed on 15 June], takes effect on 1 July: a participle between commas, which a tagger takes for the verb. */
const isAside = (view: SentenceView, verb: VerbGroup, next: VerbGroup | undefined, first: number): boolean =>
  wordAt(view, verb.first - 1) === ',' &&
  verb.first - 1 > first &&
  verb.last - verb.first === 1 &&
  next !== undefined &&
  wordAt(view, next.first - 1) === ',' &&
  !/s$/.test(wordAt(view, verb.first)) &&
  tenseOfGroup(view, verb) === 'past';

/** O5: the first time in the content's words that its own verb can have. */
export function ownTime(clause: Clause): Dated | null {
  const { view, telling } = clause;
  let owning: Dated | null = null;
  for (const range of telling.content)
    for (const time of timesWithin(view.reading, range)) {
      if (time.dated === null) continue;
      const at = tokenFrom(view.reading, time.span.start);
      if (
        ofSubjectsEvent(clause, at, time.span.end) ||
        inRelative(clause, at) ||
        ofSubject(clause, at) ||
        cameOutThen(clause, at, time.span.end) ||
        ofAnother(clause, at, time.dated) ||
        namesThing(clause, at, time.span.end) ||
        isEnd(clause, at) ||
        isBefore(clause, at, time.dated) ||
        isUnsure(clause, at)
      )
        continue;
      // > | died in [Tuesday]’s disaster     but   | A court ruled on [Monday]’s blast [on Wednesday]: the day of its own verb comes first.
      if (isOwner(view, time.span.end)) {
        // > | called off the search for survivors [of] Tuesday’s disaster: neither is what is done about it.
        const isOther =
          clause.main !== null && /^(?:of|for|about|over|from|on|against|before)$/.test(wordAt(view, at - 1));
        if (!isOther) owning ??= time.dated;
        continue;
      }
      const since = sinceBefore(clause, at);
      if (since === null) return endsOf(view, time.span, time.dated);
      if (clause.tense === 'perfect') return untilNow(view, time.dated);
      // > | the biggest attack since the invasion of 1941: the year is that of another event.
      if (!compares(clause, since)) return time.dated;
    }
  return owning;
}

const isOwner = (view: SentenceView, end: number): boolean =>
  /^['’]s?$/.test(wordAt(view, tokenFrom(view.reading, end)));

/** > | The suspect [in Monday’s attack] was arrested: the day of an event by which the subject is known     but   | [In Monday’s attack] six died */
function ofSubjectsEvent({ view, main, first }: Clause, at: number, end: number): boolean {
  if (main === null || at >= main.first || !isOwner(view, end)) return false;
  for (let i = at - 1; i > first && wordAt(view, i) !== ','; i--) if (view.tokens[i]?.tag === 'ADP') return true;
  return false;
}

/** > | made 212 transfers between [2026 and 2029]     > | between [Monday and Wednesday]: two years or two days are the ends of one time. */
function endsOf({ reading, sentence }: SentenceView, span: Range, dated: Dated): Dated {
  const { text } = reading.article;
  const opener = /\b(between|from) $/i.exec(text.slice(Math.max(0, span.start - ENDS_APART_CHARS), span.start))?.[1];
  if (opener === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(dated.value)) return dated;
  // > | was postponed from June to October: from one time to another, and through neither.
  if (MOVED.test(text.slice(sentence.start, span.start))) return dated;
  const behind = timesWithin(reading, { start: span.end, end: sentence.end });
  const next = behind.find((t) => t.span.start > span.end && t.span.start - span.end <= ENDS_APART_CHARS);
  const joiner = next ? text.slice(span.end, next.span.start).trim() : '';
  const joins = opener.toLowerCase() === 'between' ? joiner === 'and' : /^(?:to|until|till|through)$/.test(joiner);
  const last = next?.dated?.value ?? '';
  if (!next || !joins || last.length !== dated.value.length || last <= dated.value) return dated;
  return { ...dated, value: `${dated.value}/${last}`, span: spanOf(reading.article, span.start, next.span.end) };
}
/** `between 2026 and 2029`: so near stand two times that belong together. */
const ENDS_APART_CHARS = 10;
const MOVED = /\b(?:mov(?:e|es|ed|ing)|postpon|delay|shift|push|br(?:ing|ought) forward|reschedul)/i;

/** > | won a part in the [1959] comedy     > | tore up the [May 3] accord     but   | died in a [May 2] crash, held its [Tuesday] meeting */
function namesThing({ view, main, first }: Clause, at: number, end: number): boolean {
  // > | under the Medical Products Act 2017, the Data Act of 2017
  const law = wordAt(view, at - 1) === 'of' ? view.tokens[at - 2] : view.tokens[at - 1];
  if (law !== undefined && /^\p{Lu}/u.test(law.text) && LAWS.has(law.text.toLowerCase())) return true;
  const [before, noun] = [view.tokens[at - 1], view.tokens[tokenFrom(view.reading, end)]];
  if (!noun || !/^(?:NOUN|PROPN|ADJ)$/.test(noun.tag) || at <= first) return false;
  // > | breaking a 2023 agreement
  const doing = main === null && view.tokens.slice(first, at).some(({ tag }) => tag === 'VERB');
  if (main === null ? !doing : at <= main.first) return false;
  if (!/^(?:the|a|an|this|that|his|her|its|their|our)$/i.test(before?.text ?? '')) return false;
  return DATED_WORKS.has(noun.text.toLowerCase()) || DONE_LATER.has(view.tokens[main?.head ?? -1]?.lemma ?? '');
}

/** > | was a member [until 1995]     > | is closed [through 14 October]: the end of what lasted     but   | did not leave [until Friday] */
const isEnd = ({ view, first, main }: Clause, at: number): boolean =>
  at > first &&
  /^(?:until|till|through|including)$/.test(wordAt(view, at - 1)) &&
  main?.negated !== true &&
  wordAt(view, at - 2) !== 'not';

/** > | was not seen [before 4 September]     > | had known of it [before September]: no such day     but   | before 9 a.m. on Monday, shortly before Monday */
const isBefore = ({ view }: Clause, at: number, { value }: Dated): boolean =>
  wordAt(view, at - 1) === 'before' && !value.includes('T') && !CLOSE_TO.has(wordAt(view, at - 2));

/**
 * A day on which nothing is sure to come about: a condition, a limit that is set, or a custom.
 *
 * > | would strike [on Sunday] unless the firm paid     > | must leave by [Friday]     > | Attendance at [Friday] prayers has doubled
 */
function isUnsure({ view, main, tense, first, last }: Clause, at: number): boolean {
  const words = view.tokens.slice(first, last);
  if (tense === 'modal') {
    if (words.some(({ text, tag }) => /^(?:unless|if|provided)$/i.test(text) && tag !== 'VERB')) return true;
    return /^(?:by|before|within)$/.test(wordAt(view, at - 1));
  }
  // > | ordered the firm to leave [by Friday]: a limit that is set
  if (/^(?:by|before)$/.test(wordAt(view, at - 1))) {
    const nearest = view.groups.findLast((g) => g.last <= at && g.first >= first);
    if (nearest?.infinitive) return true;
  }
  if (main === null || at >= main.first || (tense !== 'perfect' && tense !== 'present')) return false;
  const noun = view.tokens[at + 1];
  const before = view.tokens[at - 1];
  return (
    noun?.tag === 'NOUN' &&
    before?.tag !== 'DET' &&
    /^(?:at|of|for|in|about)$/.test(at === first ? 'of' : wordAt(view, at - 1))
  );
}

/** > | still hold less of the land [which they held in 2024]: the time of a clause that only says which land. */
function inRelative({ view, main, first }: Clause, at: number): boolean {
  const nearest = view.groups.findLast((g) => g.finite && g.last <= at && g.first >= first);
  if (main === null || nearest === undefined || nearest === main) return false;
  for (let i = main.last; i < nearest.first; i++)
    if (/^(?:which|who|whom|where|that)$/.test(wordAt(view, i)) && view.tokens[i]?.tag !== 'SCONJ') return true;
  return false;
}

/** > | A man [arrested on Monday] has been released     > | The bridge, [repaired in March], was closed again: what is told of the subject before its verb. */
function ofSubject({ view, main, first }: Clause, at: number): boolean {
  if (main === null || at >= main.first) return false;
  // > | The vote, due on 4 May, has been postponed     > | The bridge, which collapsed in 2029, will reopen
  for (let i = at - 1; i > first && wordAt(view, i) !== ','; i--)
    if (/^(?:due|scheduled|planned|set|dated|which|who|whose|where)$/.test(wordAt(view, i))) return true;
  const nearest = view.groups.findLast((g) => g.last <= at && g.first > first);
  // > | In a raid launched on Tuesday, [troops freed six]: what opens the sentence is the event, if it is no text.
  const noun = nearest ? view.tokens[nearest.first - 1] : undefined;
  if (/^(?:in|during)$/.test(wordAt(view, first)) && noun?.tag === 'NOUN' && !OCCASION_NOUNS.has(noun.lemma))
    return false;
  if (nearest !== undefined && isAside(view, nearest, main, first)) return true;
  return nearest !== undefined && !nearest.finite && !nearest.infinitive && !nearest.participle;
}

/** > | Footage [published on 8 April] shows tanks on the road: the day on which it came out. */
function cameOutThen({ view, first }: Clause, at: number, end: number): boolean {
  const before = wordAt(view, at - 1) === 'on' ? at - 2 : at - 1;
  const next = wordAt(view, tokenFrom(view.reading, end)).replace(/s$/, '');
  return before > first && CAME_OUT.has(wordAt(view, before)) && SHOWING_VERBS.has(next);
}

/** Tokens of a phrase that names another event: `after a trial in the provincial court in March`. */
const PHRASE_REACH = 10;

/**
 * The time of another event, which a phrase names. What follows an event of some day is news of that day, but not of a month or year.
 *
 * > | [Before the vote on Sunday], police closed three roads     > | The firm closed the yard [after a fire in 2029]
 */
function ofAnother({ view, first, tense }: Clause, at: number, { value }: Dated): boolean {
  let noun = false;
  for (let i = at - 1; i >= Math.max(first, at - PHRASE_REACH); i--) {
    const token = view.tokens[i];
    if (token === undefined || token.tag === 'PUNCT') return false;
    // > | stormed it before dawn on Tuesday: the morning of that day is no event.
    const isEventNoun = token.tag === 'NOUN' && !DAY_PARTS.has(token.text.toLowerCase());
    if (isEventNoun || token.tag === 'PROPN') noun = true;
    // > | has risen to 31, [up from 24 on Monday]: the day of the number before.
    if (/^(?:from|compared|against)$/.test(wordAt(view, i)) && /^(?:up|down|,)$/.test(wordAt(view, i - 1))) return true;
    // > | four points lower [than in 2027]     but   | arrested [more than 40] people on Monday
    if (wordAt(view, i) === 'than' && !countsThan(view, i)) return true;
    // > | shot down nine drones over Hallan on Monday: in the air above a place.
    const isAbove =
      wordAt(view, i) === 'over' &&
      (view.tokens[i + 1]?.tag === 'PROPN' || [i + 1, i + 2].some((k) => GROUNDS.has(wordAt(view, k))));
    if (noun && !isAbove && LEADS_AWAY.has(wordAt(view, i))) return true;
    if (noun && FOLLOWS_ON.has(wordAt(view, i))) return !isDay(value) || tense === 'present';
  }
  return false;
}

/** > | more [than 40] people, less [than half] of the seats, higher [than expected]: `than` compares with no other time. */
const countsThan = (view: SentenceView, than: number): boolean => {
  const [next, behind] = [wordAt(view, than + 1), wordAt(view, than + 2)];
  if (/^an?$/.test(next))
    return /^(?:dozen|hundred|thousand|million|billion|score|third|quarter|half|fifth)$/.test(behind);
  return (
    view.tokens[than + 1]?.tag === 'NUM' ||
    /^[$£€]|^\d|^(?:half|twice|double|expected|usual|normal|planned|feared|forecast)$/.test(next)
  );
};

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
export function untilNow({ reading }: SentenceView, from: Dated): Dated | null {
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

/** Verbs that tell how something was, not what happened. */
const STATES: ReadonlySet<string> = new Set(
  'be have remain seem appear need want know believe think hope own belong exist contain'.split(' '),
);

/** Whether the words tell an event that has happened or goes on, not a state, a plan or an opinion. */
export function isEvent({ main, tense, view }: Clause): boolean {
  if (main === null || tense === 'modal' || tense === 'present' || tense === 'none') return false;
  if (tense === 'progressive') return true;
  const head = view.tokens[main.head];
  return main.passive || !STATES.has(head?.lemma ?? '');
}

/** Whether a plain past tells the next thing that happened. */
export const isNarrated = (clause: Clause): boolean =>
  clause.tense === 'past' && isEvent(clause) && clause.telling.polarity === 'positive' && !isRelative(clause);

/** A clause that says who or what is meant tells of another time: `the bridge, which collapsed`. */
function isRelative({ view, first, main }: Clause): boolean {
  if (wordAt(view, first - 1) === 'where') return true;
  for (let i = first; i < (main?.first ?? first); i++)
    if (/^(?:which|who|whom|whose|where)$/.test(wordAt(view, i))) return true;
  return false;
}
