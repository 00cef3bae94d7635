import { EVENT_NOUNS, LIGHT_VERBS } from '../languages/en/occasions.ts';
import type { Dated } from '../model/article.ts';
import { type Clause, isEvent, isNarrated } from './event-clauses.ts';
import { wordAt } from './sentence-view.ts';

/**
 * What an article tells twice happened when the other place has it: the headline and the lead tell without a time what the story
 * dates (O10), and `the blast` is the one told with its day (O11).
 */

/** A clause with the time that its own words give. */
export interface Timed {
  readonly clause: Clause;
  readonly dated: Dated;
}

/** Sentences that count as the lead, which tells without a time what the story dates further down. */
const LEAD_SENTENCES = 3;
/** Letters by which two words are taken for forms of one: `Orvan`, `Orvanian`. */
const STEM_LENGTH = 5;
/** Share of a headline's telling words that the lead has, where it tells the same. */
const HEADLINE_SHARE = 0.5;

/**
 * O10: what the lead tells is told again below, with its time.
 *
 * > | The wall above Ostrel [collapsed] with a roar. … In March, after the frost, the wall [collapsed].
 */
export function toldAgain(clause: Clause, timed: readonly Timed[]): Dated | null {
  if (clause.timed || clause.telling.draft !== null || clause.telling.sentence >= LEAD_SENTENCES) return null;
  const headline = isHeadline(clause);
  if (!isNarrated(clause) && !(headline && clause.tense === 'present' && clause.telling.polarity === 'positive'))
    return null;
  const lemma = lemmaOf(clause);
  const again = LIGHT_VERBS.has(lemma)
    ? []
    : timed.filter(({ clause: o }) => isTold(o) && lemmaOf(o) === lemma && shareName(clause, o));
  return only(again) ?? (headline ? ofLead(clause, timed) : null);
}

const isTold = (clause: Clause): boolean => clause.telling.draft === null && isNarrated(clause);

/** The time that all of them have. */
function only(timed: readonly Timed[]): Dated | null {
  const first = timed[0]?.dated;
  return first !== undefined && timed.every(({ dated }) => dated.value === first.value) ? first : null;
}

const isHeadline = ({ view }: Clause): boolean =>
  view.reading.article.segments[view.sentence.segment]?.kind === 'headline';

/** > | Bridge collapse kills three in Ostrel ¶ A bridge collapsed in Ostrel [on Tuesday], killing three people. */
function ofLead(headline: Clause, timed: readonly Timed[]): Dated | null {
  const lead = timed.find(({ clause }) => !isHeadline(clause));
  if (!lead || lead.clause.telling.sentence > LEAD_SENTENCES - 1 || !isEvent(lead.clause)) return null;
  const words = stemsOf(headline);
  const said = new Set(stemsOf(lead.clause));
  return words.filter((w) => said.has(w)).length >= HEADLINE_SHARE * words.length && words.length > 1
    ? lead.dated
    : null;
}

const lemmaOf = ({ main, view }: Clause): string => (main === null ? '' : (view.tokens[main.head]?.lemma ?? ''));

/** The telling words of a clause, cut to the letters that their forms have in common. */
const stemsOf = ({ view, first, last }: Clause): string[] =>
  view.tokens
    .slice(first, last)
    .filter((t) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(t.tag) && t.text.length >= STEM_LENGTH - 1)
    .map((t) => t.text.toLowerCase().slice(0, STEM_LENGTH));

function shareName(a: Clause, b: Clause): boolean {
  const named = ({ view, first, last }: Clause): string[] =>
    view.tokens
      .slice(first, last)
      .filter((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.tag) && t.text.length >= STEM_LENGTH)
      .map((t) => t.text.toLowerCase().slice(0, STEM_LENGTH));
  const others = new Set(named(b));
  return named(a).some((word) => others.has(word));
}

/** The events that an article dates, by noun: what `the blast` can mean. */
export type EventTimes = ReadonlyMap<string, readonly Timed[]>;

/** Tellings of one kind of event that are looked at: an article that dates more fires than these speaks of no one fire. */
const TELLINGS_MAX = 50;

/** An event is told by its verb, or by a verb and its noun: `exploded`, `a blast killed`, `died in a blast`. */
export function eventsOf(timed: readonly Timed[]): EventTimes {
  const events = new Map<string, Timed[]>();
  for (const each of timed) {
    if (!isEvent(each.clause)) continue;
    const { view, first, last } = each.clause;
    const named = view.tokens
      .slice(first, last)
      .filter((t) => t.tag === 'NOUN' && EVENT_NOUNS.has(t.text.toLowerCase()));
    const nouns = new Set([...named.map((t) => t.text.toLowerCase()), ...(NOUNS_OF.get(lemmaOf(each.clause)) ?? [])]);
    for (const noun of nouns) {
      const told = events.get(noun) ?? [];
      if (told.length < TELLINGS_MAX) events.set(noun, [...told, each]);
    }
  }
  return events;
}

/** The nouns for what a verb tells. */
const NOUNS_OF: ReadonlyMap<string, readonly string[]> = [...EVENT_NOUNS].reduce(
  (map, [noun, verbs]) => verbs.reduce((m, verb) => m.set(verb, [...(m.get(verb) ?? []), noun]), map),
  new Map<string, readonly string[]>(),
);

/**
 * O11: an event that is spoken of with `the` is the one that the article dates, where it dates one.
 *
 * > | A blast at the pit killed three on Tuesday. … [The blast] tore the roof off.     > | Twelve were hurt [in the attack].
 */
export function ofKnownEvent(clause: Clause, events: EventTimes): Dated | null {
  const { view, main, first, last } = clause;
  if (main === null || clause.timed || !isNarrated(clause)) return null;
  for (let i = first; i < last; i++) {
    const known = events.get(wordAt(view, i));
    if (known === undefined || (i > main.first && !isAtEvent(clause, i))) continue;
    const opener = openerOf(clause, i);
    if (opener === null || (i < main.first && opener !== first)) continue;
    const told = known.filter((k) => k.clause !== clause && namesAgree(clause, opener, i, k.clause));
    return only(told);
  }
  return null;
}

/** Tokens of a noun phrase with its article: `the second Orvan offensive`. */
const PHRASE_WORDS = 5;

/** Index of the `the` or `that` of the phrase whose head is at `i`; null where it has none. */
function openerOf({ view, first }: Clause, i: number): number | null {
  for (let k = i - 1; k >= Math.max(first, i - PHRASE_WORDS); k--) {
    if (/^(?:the|that|this)$/.test(wordAt(view, k))) return k;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.tokens[k]?.tag ?? '')) return null;
  }
  return null;
}

/** `in the attack`, `during the march`: the phrase says when. */
function isAtEvent(clause: Clause, i: number): boolean {
  const opener = openerOf(clause, i);
  return opener !== null && /^(?:in|during|at)$/.test(wordAt(clause.view, opener - 1));
}

/** > | the [Sund] offensive: what its name tells apart, the other clause names, too. */
function namesAgree({ view }: Clause, opener: number, at: number, other: Clause): boolean {
  const names = view.tokens.slice(opener + 1, at).filter((t) => t.tag === 'PROPN' || t.tag === 'ADJ');
  const said = new Set(stemsOf(other));
  return names.every((t) => said.has(t.text.toLowerCase().slice(0, STEM_LENGTH)));
}
