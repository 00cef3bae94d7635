import {
  ADDRESSING_VERBS,
  COME_BY,
  MAKING_VERBS,
  OCCASION_NOUNS,
  OCCASION_VERBS,
  RECORDS,
} from '../languages/en/occasions.ts';
import { isDash, type SentenceView, spelled, wordAt } from './sentence-view.ts';

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
  'follow accord cite quote refer include concern regard base have be'.split(' '),
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
  if (OCCASION_VERBS.has(token.lemma)) return true;
  if (opens && /ing$/.test(token.text) && !NOT_DOING.has(token.lemma)) return true;
  if (opens && /ed$/.test(token.text) && ADDRESSING_VERBS.has(token.lemma)) return true;
  if (/^put out$/.test(spelled(tokens, at, at + 2).toLowerCase())) return true;
  // > | According to the minutes of the meeting of 2 May, Vale told the board …
  if (token.text.toLowerCase() === 'according') return [at + 2, at + 3].some((k) => RECORDS.has(wordAt(view, k)));
  // > | In a speech [given] in Harn on Monday     > | in a note [timed] at 9.14 on Monday     but not   | in a letter [seen] on Monday
  if (COME_BY.has(token.lemma) || !/^(?:in|at|during|through|via|with)$/.test(wordAt(view, sentence.first)))
    return false;
  if (isOccasionNoun(view, at - 1)) return true;
  return MAKING_VERBS.has(token.lemma) && nounBefore(view, at);
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
  for (let k = at - 1; k >= Math.max(view.sentence.first, at - MADE_REACH); k--) {
    const token = view.tokens[k];
    if (token === undefined || /^(?:,|and|but)$/.test(token.text) || isDash(view.tokens, k)) return false;
    if (token.tag === 'VERB') return MAKING_VERBS.has(token.lemma);
  }
  return false;
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
