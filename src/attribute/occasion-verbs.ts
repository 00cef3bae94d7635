import {
  ADDRESSING_VERBS,
  COME_BY,
  GIVING_OUT_LATER,
  MAKING_VERBS,
  OCCASION_NOUNS,
  OCCASION_VERBS,
  RECORDS,
} from '../languages/en/occasions.ts';
import { isDash, type SentenceView, spelled, wordAt } from './sentence-view.ts';
import { tenseOfGroup } from './verb-tense.ts';

/** O1: verbs before a time at the head of a sentence, by which the time is still that of the saying. */

const isOccasionNoun = (view: SentenceView, at: number): boolean => OCCASION_NOUNS.has(wordAt(view, at));

/**
 * A word that a tagger takes for a verb, and by which nothing is done: what tells which speech, or how it came out.
 *
 * > | In a [sworn] statement of 2 May     > | in a [televised] address on Monday     > | an interview broadcast [live] on Monday
 */
export const isNoDeed = (view: SentenceView, at: number): boolean =>
  wordAt(view, at) === 'live' ||
  isOccasionNoun(view, at + 1) ||
  (/^(?:NOUN|ADJ|PROPN)$/.test(view.tokens[at + 1]?.tag ?? '') && isOccasionNoun(view, at + 2));

/** Participles that open a sentence and tell nothing that somebody does: `Citing figures of Monday, Vale said`. */
const NOT_DOING: ReadonlySet<string> = new Set(
  'follow accord cite quote refer include concern regard base have be face await expect fear mark recall remember own lose'.split(
    ' ',
  ),
);

/**
 * Whether the verb tells how the words came to be said: on its day they were said.
 *
 * > | a post [published] on Monday     > | [Giving] evidence on Monday     > | a lecture [given] in Harn on Monday     > | [Pressed] on Monday
 */
export function isOfSpeaking(view: SentenceView, at: number): boolean {
  const { tokens, sentence } = view;
  const token = tokens[at];
  if (token === undefined) return false;
  const opens = at === sentence.first;
  // > | The judge, [sentencing] him on Monday, said …
  const aside = wordAt(view, at - 1) === ',' && at - 1 > sentence.first;
  if (OCCASION_VERBS.has(token.lemma)) return true;
  if ((opens || aside) && /ing$/.test(token.text) && !NOT_DOING.has(token.lemma)) return true;
  if (opens && /ed$/.test(token.text) && ADDRESSING_VERBS.has(token.lemma)) return true;
  if (/^put out$/.test(spelled(tokens, at, at + 2).toLowerCase())) return true;
  // > | According to the minutes of the meeting of 2 May, Vale told the board …
  if (token.text.toLowerCase() === 'according') return [at + 2, at + 3].some((k) => RECORDS.has(wordAt(view, k)));
  // > | When she [took] the stand on Monday, she said …     > | Before [boarding] her flight on Monday, she said …
  if (inScene(view, at)) return true;
  // > | In a speech [given] in Harn on Monday     > | A note [pinned] to the gate on Monday said     but not   | in a letter [seen] on Monday
  if (isComeBy(view, at)) return false;
  if (isOccasionNoun(view, at - 1)) return true;
  if (!/^(?:in|at|during|through|via|with)$/.test(wordAt(view, sentence.first))) return false;
  return MAKING_VERBS.has(token.lemma) && nounBefore(view, at);
}

/** > | a letter [seen] on Monday     but   | a statement [read] out on Monday */
const isComeBy = (view: SentenceView, at: number): boolean =>
  COME_BY.has(view.tokens[at]?.lemma ?? '') && !/^(?:out|aloud|to)$/.test(wordAt(view, at + 1));

/** A clause that opens the sentence and tells what goes on as somebody speaks; `before` and `after` only with a form in -ing. */
function inScene(view: SentenceView, at: number): boolean {
  const { first } = view.sentence;
  const opener = wordAt(view, first);
  if (/^(?:before|after|while)$/.test(opener)) return at === first + 1 && /ing$/.test(wordAt(view, at));
  if (!/^(?:when|as|while)$/.test(opener)) return false;
  const group = view.groups.find((g) => g.first <= at && at < g.last);
  if (!group || tenseOfGroup(view, group) !== 'past') return false;
  // > | When [the dam that was built] in 1930 broke: of one verb only.
  return !view.groups.some((g) => g.finite && g.first > first && g.last <= group.first);
}

/** > | In a [lecture] to the guild given on Monday: the noun opens the phrase that the verb closes. */
function nounBefore(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k > view.sentence.first && wordAt(view, k) !== ','; k--) {
    if (/^(?:who|which|that|whom|whose)$/.test(wordAt(view, k))) return false;
    if (isOccasionNoun(view, k)) return true;
  }
  return false;
}

/** How many tokens before its day the verb may stand by which something was recorded: `recorded in Harn late on 3 May`. */
const MADE_REACH = 6;

/** Whether the time at a token is that on which the words were recorded or written: > | an interview [recorded on 3 May] and broadcast on Sunday */
export function isOfMaking(view: SentenceView, at: number): boolean {
  // > | in a letter [of 2 May], leaked on Monday
  if (/^(?:of|dated|from)$/.test(wordAt(view, at - 1)) && isOccasionNoun(view, at - 2)) return true;
  for (let k = at - 1; k >= Math.max(view.sentence.first, at - MADE_REACH); k--) {
    const token = view.tokens[k];
    if (token === undefined || /^(?:,|and|but)$/.test(token.text) || isDash(view.tokens, k)) return false;
    if (token.tag === 'VERB') return MAKING_VERBS.has(token.lemma) && givenOutLater(view, at);
  }
  return false;
}

/** > | written on 1 May and [delivered] on Tuesday: then it was said     but   | recorded on 1 May and [broadcast] on Tuesday */
function givenOutLater(view: SentenceView, at: number): boolean {
  for (let k = at; k < view.sentence.last; k++) {
    if (view.tokens[k]?.tag === 'PUNCT') return true;
    if (view.tokens[k]?.tag === 'VERB') return GIVING_OUT_LATER.has(view.tokens[k]?.lemma ?? '');
  }
  return true;
}

/**
 * A noun that a tagger takes for a verb: > | shouted from the gate of [the biscuit works] on Monday     but   | said that [he works] on Monday
 */
export function isMistakenNoun(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (!/[^s]s$/.test(wordAt(view, at)) || tokens[at - 1]?.tag !== 'NOUN') return false;
  for (let k = at - 1; k > at - 4; k--) {
    if (/^(?:the|an?|its|his|her|their|this|that)$/.test(wordAt(view, k)))
      return /^(?:ADP|SCONJ)$/.test(tokens[k - 1]?.tag ?? '') && !/^(?:that|as|while|if)$/.test(wordAt(view, k - 1));
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokens[k]?.tag ?? '')) return false;
  }
  return false;
}
