import { RELATIVES } from '../languages/en/clauses.ts';
import { SAME_PAST, TIME_UNITS } from '../languages/en/verbs.ts';
import { isDash, type SentenceView, wordAt } from './sentence-view.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Where `and`, a comma, `as` or `after` part no clauses, though a verb stands behind them. Token indices. */

/** W71: does this `and` or `but` only join nouns? `from` is where the clause before it begins. */
export function joinsNouns(
  view: SentenceView,
  { from: behind, at, opener }: { readonly from: number; readonly at: number; readonly opener: string },
  from: number,
  last: number,
): boolean {
  if (opener !== 'and' && opener !== 'but') return false;
  const before = view.groups.findLast((g) => g.finite && g.first >= from && g.last <= at);
  // > | Tests show that [grain and other products] are sold: the clause has had no verb yet.
  if (before === undefined) return true;
  const verb = view.groups.find((g) => g.finite && g.first >= behind && g.first < last);
  if (verb === undefined) return false;
  return verb.first === behind ? isNoun(view, before, verb) : isOfNoun(view, behind, verb, last);
}

/** > | used satellite images and [subsurface] gliders: a bare form does not go on from a past one, nor from one in -s. */
function isNoun({ tokens }: SentenceView, before: VerbGroup, verb: VerbGroup): boolean {
  const [one, other] = [tokens[before.head], tokens[verb.head]];
  if (!one || !other || verb.last - verb.first > 1 || before.last - before.first > 1) return false;
  if (one.tag !== 'VERB' || other.tag !== 'VERB') return false;
  const isBare = (text: string, lemma: string): boolean => text.toLowerCase() === lemma && !SAME_PAST.has(lemma);
  return isBare(other.text, other.lemma) && !isBare(one.text, one.lemma) && !SAME_PAST.has(one.lemma);
}

/**
 * > | the causes of the fire and the steps [that need to be taken]     > | the pain and the grief [their loved ones have] to feel
 *
 * The only verb behind is that of a relative clause, with its pronoun or without.
 */
function isOfNoun(view: SentenceView, behind: number, verb: VerbGroup, last: number): boolean {
  const { tokens } = view;
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[behind]?.tag ?? '')) return false;
  const end = boundary(view, verb.last, last);
  const another = view.groups.some((g) => g.finite && g.first >= verb.last && g.last <= end);
  if (another) return false;
  for (let i = behind + 1; i < verb.first; i++) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (token === undefined || token.text === ',') return false;
    const isHead = before?.tag === 'NOUN' && !isTime(view, i - 1);
    if (isHead && (RELATIVES.has(wordAt(view, i)) || wordAt(view, i) === 'that')) return true;
    if (isHead && /^(?:they|he|she|it|we|you|i|their|his|her|our|my|your)$/.test(wordAt(view, i))) return true;
  }
  return false;
}

const isTime = (view: SentenceView, i: number): boolean =>
  view.reading.times.some(
    ({ span }) => span.start <= (view.tokens[i]?.start ?? 0) && (view.tokens[i]?.end ?? 0) <= span.end,
  );

/** The next mark or joining word behind a verb. */
function boundary({ tokens }: SentenceView, from: number, last: number): number {
  let i = from;
  while (i < last && !/^[,;:]$/.test(tokens[i]?.text ?? '') && tokens[i]?.tag !== 'CCONJ' && !isDash(tokens, i)) i++;
  return i;
}

/**
 * W71: is the comma at `i` between a subject and its verb? Two verbs without an `and` are no list.
 *
 * > | The move, called prorogation[,] came after a vote.     > | A recall issued last week and containing paint[,] is the latest scare.
 */
export function isBehindSubject(view: SentenceView, i: number): boolean {
  const { tokens, groups, sentence } = view;
  const before = groups.filter((g) => g.finite && g.first >= sentence.first && g.last <= i);
  const [only, another] = before;
  if (!only || another || only.last - only.first > 1) return false;
  const verb = tokens[only.first];
  // > | [called] prorogation: what reads as a participle behind a noun is no verb of its own.
  const isParticiple = verb?.tag === 'VERB' && verb.text.toLowerCase() !== verb.lemma && !/s$/i.test(verb.text);
  const opens = only.first - 1;
  const isInserted =
    tokens[opens]?.text === ',' ||
    (tokens[opens]?.tag === 'NOUN' &&
      tokens[only.last]?.tag === 'ADP' &&
      !/^(?:accuse|suspect|charge|convict)$/.test(only.lemma));
  const inRelative = tokens.slice(sentence.first, i).some(({ text }) => RELATIVES.has(text.toLowerCase()));
  const inApposition = verb?.tag === 'AUX' && wordAt(view, only.first - 1) === 'as';
  if (inRelative || !(inApposition || (isParticiple && isInserted))) return false;
  return !tokens
    .slice(i + 1, sentence.last)
    .some((t, k, rest) => t.tag === 'CCONJ' && /^(?:VERB|AUX)$/.test(rest[k + 1]?.tag ?? ''));
}

/**
 * W71: does the word at `i` go with a noun or a number, though it can open a clause?
 *
 * > | [as much as] 24%, [as of] Monday, [as well as] a road     > | absent [since October] for reasons not told     > | millions of years [after] they came
 */
export function isPreposition(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i);
  if (word === 'as')
    return (
      /^(?:much|many|little|few|well|of)$/.test(wordAt(view, i + 1)) ||
      /^(?:much|many|little|few|well)$/.test(wordAt(view, i - 1))
    );
  if (word === 'since' || word === 'until' || word === 'after' || word === 'before') {
    const next = view.tokens[i + 1];
    const time = next && view.reading.times.find(({ span }) => span.start === next.start);
    const behind = time && view.tokens.find(({ start }) => start >= time.span.end);
    if (time && behind && !/^(?:NOUN|PROPN|VERB|AUX|PART)$/.test(behind.tag)) return true;
  }
  return (word === 'after' || word === 'before') && TIME_UNITS.has(wordAt(view, i - 1)) && wordAt(view, i - 2) === 'of';
}
