import { MONTHS, WEEKDAYS } from '../languages/en/calendar.ts';
import { CUE_NOUNS } from '../languages/en/cues.ts';
import type { NounPhrase, Token } from '../model/reading.ts';

/**
 * Base noun phrases by their parts of speech: determiners, numbers, adjectives, nouns and names, with possessors.
 *
 * > | [Ukraine's top commander] presented [a report] on [the front line].
 *
 * A comma between two adjectives stays inside; quotation marks inside a phrase (`the operation's "main objective"`) too.
 */
export function nounPhrases(tokens: readonly Token[], first: number, last: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = first;
  while (i < last) {
    const end = phraseEnd(tokens, i, last);
    if (end === null) {
      i++;
      continue;
    }
    const head = headOf(tokens, i, end);
    const from = tokens[i];
    const to = tokens[end - 1];
    if (from && to) phrases.push({ start: from.start, end: to.end, first: i, last: end, head });
    i = end;
  }
  return phrases;
}

const NOMINAL = new Set(['NOUN', 'PROPN']);
const BEFORE_NOUN = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const POSSESSIVE = /^['’]s?$/;
const PRONOUN_DETERMINERS = new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'those',
  'these',
  'this',
  'that',
  'such',
]);

/** The index after the phrase that opens at `i`, or null where none does. A phrase ends in a noun, a name or a lone pronoun. */
function phraseEnd(tokens: readonly Token[], i: number, last: number): number | null {
  const opening = tokens[i];
  if (!opening) return null;
  if (opening.tag === 'PRON' && !PRONOUN_DETERMINERS.has(opening.lemma)) return i + 1;
  let end: number | null = null;
  let adjectives: number | null = null;
  let j = i;
  while (j < last) {
    const token = tokens[j];
    if (!token) break;
    if (NOMINAL.has(token.tag)) {
      end = j + 1;
      // > | On [Friday] [Vale Motors] announced: a day or month does not join the name after it.
      if (j === i && isDayOrMonth(token.text) && tokens[j + 1]?.tag === 'PROPN') return end;
      // > | [a claim] [Norvane's minister] denies: whose minister it is opens another phrase.
      const owns = tokens[j + 1]?.tag === 'PROPN' && POSSESSIVE.test(tokens[j + 2]?.text ?? '');
      if (owns && opening.tag === 'DET' && token.tag === 'NOUN' && CUE_NOUNS.has(token.lemma)) return end;
      // > | In [the morning] [police] had put …
      const opensScene = tokens[i - 1]?.tag === 'ADP' && opening.tag === 'DET' && j === i + 1;
      if (opensScene && DAY_PARTS.has(token.lemma) && NOMINAL.has(tokens[j + 1]?.tag ?? 'X')) return end;
    } else if (token.tag === 'NUM' || token.tag === 'SYM')
      end = end === null && nounFollows(tokens, j, last) ? null : j + 1;
    else if (POSSESSIVE.test(token.text) && end === j && nounFollows(tokens, j, last)) {
      j++;
      continue;
    } else if (token.text === '-') {
      const step = hyphenStep(tokens, j, end);
      if (step === 0) break;
      j += step;
      if (step === COMPOUND_TAIL) end = j;
      continue;
    } else if (token.tag === 'PRON' && PRONOUN_DETERMINERS.has(token.lemma) && j === i) {
      if (!nounFollows(tokens, j, last)) return j + 1;
    } else if (
      token.tag === 'ADV' &&
      j > i &&
      end === null &&
      (tokens[j + 1]?.tag === 'ADJ' || (tokens[j + 1]?.tag === 'VERB' && nextIsNoun(tokens, j + 1)))
    ) {
      // `the fiercely contested region`: the adverb belongs to the adjective after it.
    } else if (token.tag === 'PUNCT' && /^["“”‘’']$/.test(token.text) && j > i && insideQuotes(tokens, j, last)) {
      // `the operation's "main objective"`: marks around part of a phrase.
    } else if (
      token.tag === 'VERB' &&
      end === null &&
      /(?:ing|ed|en)$/.test(token.text) &&
      j > i &&
      tokens[j - 1]?.tag !== 'NOUN' &&
      tokens[j - 1]?.tag !== 'PROPN' &&
      nextIsNoun(tokens, j)
    ) {
      // `a renewed attack`, `the surrounding area`: a participle between determiner and noun.
    } else if (!BEFORE_NOUN.has(token.tag)) break;
    if (token.tag === 'DET' && j > i && end !== null) break;
    if (token.tag === 'ADJ' && opening.tag === 'DET') adjectives = j + 1;
    j++;
  }
  // > | the chief executive told …, backed the fine and …: an adjective, or what the tagger calls one, stands for a noun.
  return end ?? (adjectives === j ? adjectives : null);
}

const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'meantime', 'end', 'past']);

const isDayOrMonth = (word: string): boolean =>
  WEEKDAYS.has(word.toLowerCase()) || (MONTHS.has(word.toLowerCase()) && word.length > 2);

const nextIsNoun = (tokens: readonly Token[], j: number): boolean => {
  const next = tokens[j + 1];
  return next !== undefined && (NOMINAL.has(next.tag) || next.tag === 'ADJ');
};

function nounFollows(tokens: readonly Token[], j: number, last: number): boolean {
  for (let k = j + 1; k < Math.min(last, j + 6); k++) {
    const tag = tokens[k]?.tag;
    if (tag === undefined) return false;
    if (NOMINAL.has(tag)) return true;
    if (tag !== 'ADJ' && tag !== 'NUM' && tag !== 'ADV' && tag !== 'SYM' && tokens[k]?.text !== '-') return false;
  }
  return false;
}

/** `north-east`, `Slobodka-Ivanovka`: a hyphen with no space on either side. */
function joined(tokens: readonly Token[], j: number): boolean {
  const [before, hyphen, after] = [tokens[j - 1], tokens[j], tokens[j + 1]];
  return !!before && !!hyphen && !!after && before.end === hyphen.start && hyphen.end === after.start;
}

/**
 * How many tokens a phrase goes on by at a hyphen; 0 where it ends there. `end` is where its last noun ends.
 *
 * > | a 62[-year]-old farmer     > | government[-in-exile]     > | a Paris[-based] charity     > | open[-source] sleuths
 */
function hyphenStep(tokens: readonly Token[], j: number, end: number | null): number {
  const before = tokens[j - 1]?.tag;
  if (!joined(tokens, j)) return 0;
  if (end !== j) return (end === null && before === 'NUM') || (before === 'ADJ' && nextIsNoun(tokens, j)) ? 1 : 0;
  if (compoundTail(tokens, j) > 0) return COMPOUND_TAIL;
  if (!/^(?:VERB|ADJ|ADV)$/.test(tokens[j + 1]?.tag ?? '')) return 1;
  return nextIsNoun(tokens, j + 1) ? 2 : 0;
}

/** How many tokens from a hyphen on belong to a compound with a preposition: `-in-exile`, `-in-chief`; 0 for none. */
const compoundTail = (tokens: readonly Token[], j: number): number =>
  /^(?:in|of|at|to|on|by)$/.test(tokens[j + 1]?.text ?? '') &&
  tokens[j + 2]?.text === '-' &&
  joined(tokens, j) &&
  joined(tokens, j + 2)
    ? COMPOUND_TAIL
    : 0;
const COMPOUND_TAIL = 4;

/** A quotation mark that stands before a noun or adjective of the phrase, and is closed soon after. */
function insideQuotes(tokens: readonly Token[], j: number, last: number): boolean {
  const previous = tokens[j - 1];
  if (
    !previous ||
    !(previous.tag === 'DET' || previous.tag === 'PART' || previous.tag === 'PRON' || POSSESSIVE.test(previous.text))
  )
    return false;
  return nounFollows(tokens, j, last);
}

/** The last noun or name of a phrase; a pronoun or number where there is none. */
function headOf(tokens: readonly Token[], first: number, end: number): number {
  for (let j = end - 1; j >= first; j--) {
    // > | the [commander]-in-chief
    if (j - COMPOUND_TAIL >= first && compoundTail(tokens, j - COMPOUND_TAIL + 1) > 0) j -= COMPOUND_TAIL;
    if (NOMINAL.has(tokens[j]?.tag ?? 'X')) return j;
  }
  return end - 1;
}
