import { PASSED_ON, PASSING_NOUNS, TAKING_UP } from '../languages/en/relaying.ts';
import { relayer } from './compose.ts';
import type { Draft } from './draft.ts';
import { type SentenceView, spelled, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, phraseFrom, type SourceRange, subjectOf } from './sources.ts';

/** How many tokens may stand behind whoever passes a claim on: `repeated by the president on Sunday,`. */
const TIME_MAX = 5;

/** Who passes on what a noun names, by a participle between commas, and the token behind the second of them. */
interface Passing {
  readonly cue: SourceRange;
  readonly by: SourceRange;
  readonly after: number;
}

/** > | claims by the rebels[, relayed by the governor,] that …     > | the ministry’s claim[, repeated by the president on Sunday,] that … */
export function passedOnAt(view: SentenceView, comma: number): Passing | null {
  if (wordAt(view, comma) !== ',' || !PASSED_ON.has(wordAt(view, comma + 1))) return null;
  let at = comma + 2;
  while (/^(?:up|on|along|again|later)$/.test(wordAt(view, at))) at++;
  const agent = /^(?:by|in)$/.test(wordAt(view, at)) ? phraseFrom(view, at + 1) : null;
  if (!agent) return null;
  const last = boundEnd(view, agent.last, view.sentence.last);
  for (let i = last; i <= last + TIME_MAX; i++)
    if (wordAt(view, i) === ',')
      return { cue: { first: comma + 1, last: at + 1 }, by: { first: agent.first, last }, after: i + 1 };
  return null;
}

/**
 * Whoever passes on what a noun names: by a verb whose object it is, by a participle behind it, or by a noun of his that governs it.
 *
 * > | [The envoy] relayed an assurance from the general that …     > | [The institute] took up claims by bloggers that …
 * > | Claims by the rebels, relayed by [the governor], that …     > | [the mayor]’s mention of a warning by geologists that …
 */
export function passesNoun(view: SentenceView, noun: number, that: number, index: number): Draft | null {
  for (let i = noun + 1; i < that; i++) {
    const passing = passedOnAt(view, i);
    if (passing) return relayer(view, index, passing.by, passing.cue);
  }
  const first = phraseAt(view, noun)?.first ?? noun;
  return takenUp(view, first, index) ?? toldOfNoun(view, first, index) ?? takenUpLater(view, that, index);
}

/** > | [It] took note of the commander’s claim that …     > | [The paper] repeated allegations by former staff that … */
function takenUp(view: SentenceView, first: number, index: number): Draft | null {
  const group = view.groups.findLast((g) => g.last <= first);
  if (!group || group.passive || group.negated || group.possible) return null;
  const between = TAKING_UP.get(group.lemma);
  const words = spelled(view.tokens, group.last, first).toLowerCase();
  if (!between?.includes(words)) return null;
  const teller = subjectOf(view, group);
  return teller && relayer(view, index, teller, group);
}

/** > | The claim by the rebels that it was open was repeated by [the minister]: by the verb of the sentence, whose subject it is. */
function takenUpLater(view: SentenceView, that: number, index: number): Draft | null {
  const verb = view.groups.findLast(
    (g) =>
      g.passive &&
      g.finite &&
      g.first > that &&
      wordAt(view, g.last) === 'by' &&
      (TAKING_UP.get(g.lemma)?.includes('') ?? false),
  );
  const before = verb && view.groups.findLast((g) => g.finite && g.last <= verb.first);
  const isMain =
    verb !== undefined &&
    before !== undefined &&
    before.first > that &&
    !view.groups.some((g) => g.finite && g.last <= that);
  const agent = verb ? phraseFrom(view, verb.last + 1) : null;
  if (!verb || !isMain || !agent) return null;
  const by = { first: agent.first, last: boundEnd(view, agent.last, view.sentence.last) };
  return relayer(view, index, by, { first: verb.first, last: verb.last + 1 });
}

/** > | [The mayor]’s mention of a warning …     > | A report by [the council] of accusations …     > | a summary from [the embassy] of claims … */
function toldOfNoun(view: SentenceView, first: number, index: number): Draft | null {
  if (!/^(?:of|to|about|on)$/.test(wordAt(view, first - 1))) return null;
  const before = phraseAt(view, first - 2);
  if (before?.last !== first - 1) return null;
  const byWhom = /^(?:by|from)$/.test(wordAt(view, before.first - 1)) ? phraseAt(view, before.first - 2) : null;
  const noun = byWhom?.last === before.first - 1 ? byWhom : before;
  if (!PASSING_NOUNS.has(wordAt(view, noun.last - 1))) return null;
  const cue = { first: noun.last - 1, last: noun.last };
  if (noun !== before) return relayer(view, index, { first: before.first, last: before.last }, cue);
  const marker = view.tokens.slice(noun.first, noun.last).findLastIndex(({ text }) => /^['’]s?$/.test(text));
  if (marker > 0) return relayer(view, index, { first: noun.first, last: noun.first + marker }, cue);
  const isOwned = /^(?:his|her|their|its)$/.test(wordAt(view, noun.first));
  return isOwned ? relayer(view, index, { first: noun.first, last: noun.first + 1 }, cue) : null;
}
