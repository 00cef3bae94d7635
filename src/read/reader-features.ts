import { MONTHS, WEEKDAYS } from '../languages/en/calendar.ts';
import { CUE_NOUNS, CUE_VERBS, type CueVerb, REPORTING_ADVERBS, SPEECH_NOUNS } from '../languages/en/cues.ts';
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  NAME_TITLES,
  OFFICES,
  PLACE_NOUNS,
  ROLE_NOUNS,
  SPEAKER_PRONOUNS,
  UNIT_NOUNS,
} from '../languages/en/people.ts';
import { DEMONYMS, STATE_OF } from '../languages/en/states.ts';
import { verbLemmas } from './lemmas.ts';
import { foldedForm, hashOf, shapeOf } from './tagger-features.ts';

/**
 * What the reader network sees of one word: a row of whole numbers, one for each table of the network. Training and reading
 * share this file, so a change here asks for new weights.
 */

/** The tables and how many rows each has; the first is the list of known words, whose length the model states. */
export const FEATURE_SIZES = {
  word: null,
  form: 16384,
  prefix: 2048,
  suffix: 4096,
  ending: 1024,
  shape: 512,
  quoted: 4,
  position: 6,
  cue: 12,
  name: 16,
} as const;
export const FEATURE_COUNT = Object.keys(FEATURE_SIZES).length;

/** A sentence of a paragraph, as words. */
export type SentenceWords = readonly string[];

/** The number of a known word, from 1; 0 where it is not known. */
export type KnownWord = (lower: string) => number;

const PREFIX = 3;
const SUFFIX = 3;
const ENDING = 2;

/** Whether a word stands in quotation marks, or is one. */
const QUOTED = { out: 0, within: 1, opens: 2, closes: 3 } as const;

/** Where a word stands: in a headline the same three again. */
const POSITION = { within: 0, opensSentence: 1, opensParagraph: 2 } as const;
const IN_HEADLINE = 3;

/**
 * The rows of one paragraph, one after another: `FEATURE_COUNT` numbers a word. Linear in the number of words; an empty
 * paragraph gives no row.
 */
export function featuresOf(sentences: readonly SentenceWords[], headline: boolean, known: KnownWord): Int32Array {
  const count = sentences.reduce((sum, words) => sum + words.length, 0);
  const rows = new Int32Array(count * FEATURE_COUNT);
  const quote = quoteStates();
  const met = rememberedBy(known);
  let at = 0;
  for (const [index, words] of sentences.entries())
    for (const [place, word] of words.entries()) {
      const from = rowStart(word, known, met);
      for (let field = 0; field < FEATURE_COUNT; field++) rows[at + field] = met.rows[from + field] ?? 0;
      rows[at + QUOTED_AT] = quote(word);
      rows[at + POSITION_AT] =
        (place > 0 ? POSITION.within : index > 0 ? POSITION.opensSentence : POSITION.opensParagraph) +
        (headline ? IN_HEADLINE : 0);
      at += FEATURE_COUNT;
    }
  return rows;
}

const QUOTED_AT = 6;
const POSITION_AT = 7;

/** So many words are remembered with their rows; an English text of a million words has fewer. */
const REMEMBERED_MOST = 50_000;

/** The rows of the words that were met, one behind another, and where each word's begins. */
interface Remembered {
  readonly starts: Map<string, number>;
  rows: Int32Array;
}
const REMEMBERED = new WeakMap<KnownWord, Remembered>();
const ROWS_FIRST = 1024;

function rememberedBy(known: KnownWord): Remembered {
  const met = REMEMBERED.get(known) ?? { starts: new Map(), rows: new Int32Array(ROWS_FIRST * FEATURE_COUNT) };
  REMEMBERED.set(known, met);
  return met;
}

/** Where the row of a word begins: it is the same wherever the word stands, but for its place and its quotation marks. */
function rowStart(word: string, known: KnownWord, met: Remembered): number {
  const before = met.starts.get(word);
  if (before !== undefined) return before;
  if (met.starts.size >= REMEMBERED_MOST) met.starts.clear();
  const start = met.starts.size * FEATURE_COUNT;
  if (start >= met.rows.length) met.rows = grown(met.rows);
  met.rows.set(rowOfWord(word, known), start);
  // A slice would keep the whole text of its article alive.
  met.starts.set(structuredClone(word), start);
  return start;
}

function grown(rows: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(rows.length * 2);
  more.set(rows);
  return more;
}

function rowOfWord(word: string, known: KnownWord): Int32Array {
  const form = foldedForm(word);
  const lower = form.toLowerCase();
  return Int32Array.of(
    knownNumber(word, lower, known),
    hashOf(lower) % FEATURE_SIZES.form,
    hashOf(lower, 0, Math.min(PREFIX, lower.length)) % FEATURE_SIZES.prefix,
    hashOf(lower, Math.max(0, lower.length - SUFFIX)) % FEATURE_SIZES.suffix,
    hashOf(lower, Math.max(0, lower.length - ENDING)) % FEATURE_SIZES.ending,
    hashOf(shapeOf(form)) % FEATURE_SIZES.shape,
    QUOTED.out,
    POSITION.within,
    cueClassOf(lower),
    nameClassOf(lower),
  );
}

/** `Kyiv` is looked up as `kyiv`, `’s` as `'s`; a number that is not known by itself, as the number of its length. */
function knownNumber(word: string, folded: string, known: KnownWord): number {
  const exact = word.length <= folded.length ? known(word.toLowerCase().replace('\u2019', "'")) : 0;
  return exact || known(folded);
}

/** Follows the quotation marks of one paragraph; a mark that is not closed ends with it. */
function quoteStates(): (word: string) => number {
  let double = false;
  let single = false;
  return (word) => {
    const opensDouble = word === '\u201c' || word === '\u00ab' || word === '``' || (word === '"' && !double);
    const closesDouble = word === '\u201d' || word === '\u00bb' || word === "''" || (word === '"' && double);
    if (opensDouble || closesDouble) {
      double = opensDouble;
      return double ? QUOTED.opens : QUOTED.closes;
    }
    if (word === '\u2018' || (word === '\u2019' && single)) {
      single = word === '\u2018';
      return single ? QUOTED.opens : QUOTED.closes;
    }
    return double || single ? QUOTED.within : QUOTED.out;
  };
}

const CUE_CLASS_OF_VERB = new Map<string, number>(
  [...CUE_VERBS].map(([lemma, readings]) => [lemma, verbClass(readings)]),
);

/** 1 to 6: takes a clause (neutral, factive, doubting), an object and more, an infinitive, anything else. */
function verbClass(readings: readonly CueVerb[]): number {
  const clause = readings.find(({ frames, particle }) => particle === null && frames.includes('clause'));
  if (clause) return { neutral: 1, factive: 2, doubting: 3 }[clause.stance];
  const takes = (frames: readonly string[]): boolean =>
    readings.some((reading) => reading.frames.some((frame) => frames.includes(frame)));
  return takes(['of', 'to', 'as', 'at', 'call']) ? 4 : takes(['infinitive']) ? 5 : 6;
}

function cueClassOf(lower: string): number {
  if (lower === 'according') return 11;
  if (REPORTING_ADVERBS.has(lower)) return 10;
  for (const lemma of verbLemmas(lower)) {
    const verb = CUE_CLASS_OF_VERB.get(lemma);
    if (verb !== undefined) return CUE_NOUNS.has(lower) ? 7 : verb;
  }
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (CUE_NOUNS.has(lower) || CUE_NOUNS.has(singular)) return 8;
  return SPEECH_NOUNS.has(lower) ? 9 : 0;
}

/** The first list that has the word decides. */
const NAME_LISTS: readonly { has(word: string): boolean }[] = [
  NAME_TITLES,
  OFFICES,
  SPEAKER_PRONOUNS,
  DEMONYMS,
  STATE_OF,
  ROLE_NOUNS,
  GROUP_NOUNS,
  BODY_NOUNS,
  UNIT_NOUNS,
  DOCUMENT_NOUNS,
  PLACE_NOUNS,
  MONTHS,
  WEEKDAYS,
];

function nameClassOf(lower: string): number {
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
  return NAME_LISTS.findIndex((list) => list.has(lower) || list.has(singular) || list.has(capital)) + 1;
}
