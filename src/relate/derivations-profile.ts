import { isStory, type SegmentKind } from '../model/article.ts';
import { byPosition, overlapOf, type Range } from '../model/span.ts';
import { type RunIndex, runIndex } from '../text/align.ts';
import { foldedWords, prefixStem } from '../text/fold-words.ts';
import type { ComparedText } from './compared-text.ts';

/** Words of one story as small numbers, the same for every article of it. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get size(): number {
    return this.#numbers.size;
  }
}

/** One sentence of story text. `first` and `last` (exclusive) count words of the article. */
export interface ProfiledSentence extends Range {
  readonly first: number;
  readonly last: number;
  readonly segment: number;
  readonly headline: boolean;
  /** It ends as a sentence does; a line that does not (`Daily Post, 4 May`) tells nothing. */
  readonly ended: boolean;
  /** Distinct stems outside quotation marks. */
  readonly own: Int32Array;
}

/** One article made ready for comparison: words, sentences, names and figures of its story text only. */
export interface Profile {
  readonly given: ComparedText;
  readonly words: RunIndex;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 where the word belongs to a name; to a figure. */
  readonly named: Uint8Array;
  readonly figures: Uint8Array;
  /** Index into `sentences` of each word's sentence. */
  readonly sentenceOf: Int32Array;
  /** 1 where furniture stands between this word and the one before: no passage runs over it. */
  readonly afterFurniture: Uint8Array;
  readonly sentences: readonly ProfiledSentence[];
  /** Stem of each word. */
  readonly stems: Int32Array;
  readonly everyStem: ReadonlySet<number>;
  /** Sentences (headlines left out) that have a stem outside quotation marks, in order. */
  readonly placesOf: ReadonlyMap<number, readonly number[]>;
  /** Stems of names and of figures outside quotation marks. */
  readonly nameStems: ReadonlySet<number>;
  readonly numberStems: ReadonlySet<number>;
  /** Words of story text, and of these the words outside quotation marks. Headlines are not counted. */
  readonly bodyWords: number;
  readonly ownWords: number;
}

/** Runs shorter than this are not looked for: five words in a row is the shortest run that wording studies count as reuse. */
export const RUN_WORDS_MIN = 5;

/** Words of one article that are compared; a longer text is compared by its beginning. About forty pages of print. */
const WORDS_MAX = 20_000;

/** Prepares one article. Both vocabularies are shared by every article of the story; stems are `prefixStem` of words. */
export function profileOf(given: ComparedText, words: Vocabulary, stems: Vocabulary): Profile {
  const { text, segments } = given.article;
  const quotedAt = maskOf(text.length, given.quoted);
  const namedAt = maskOf(text.length, given.names);
  const figureAt = maskOf(text.length, given.numbers);
  const word: number[] = [];
  const stem: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentenceOf: number[] = [];
  const gaps: number[] = [];
  const sentences: ProfiledSentence[] = [];
  for (const { range, segment, kind } of storySentences(given)) {
    if (word.length >= WORDS_MAX) break;
    const first = word.length;
    const before = sentences.at(-1)?.segment ?? segment;
    const parted = segments.slice(before, segment).some((between) => !isStory(between));
    for (const w of foldedWords(text, range.start, range.end)) {
      gaps.push(parted && word.length === first ? 1 : 0);
      word.push(words.numberOf(w.text));
      stem.push(stems.numberOf(prefixStem(nounOf(w.text, text.slice(w.start, w.end)))));
      starts.push(w.start);
      ends.push(w.end);
      sentenceOf.push(sentences.length);
    }
    if (word.length === first) continue;
    const ended = ENDED.test(text.slice(Math.max(range.start, range.end - ENDING_LENGTH), range.end));
    const headline = kind === 'headline';
    sentences.push({ ...range, first, last: word.length, segment, headline, ended, own: NO_STEMS });
  }
  const named = Uint8Array.from(starts, (at) => namedAt[at] ?? 0);
  const figures = Uint8Array.from(starts, (at) => figureAt[at] ?? 0);
  const fixed = {
    given,
    words: runIndex(Int32Array.from(word), RUN_WORDS_MIN),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    named,
    figures,
    sentenceOf: Int32Array.from(sentenceOf),
    afterFurniture: Uint8Array.from(gaps),
    stems: Int32Array.from(stem),
    everyStem: new Set(stem),
    bodyWords: sentences.reduce((sum, s) => sum + (s.headline ? 0 : s.last - s.first), 0),
  };
  return withQuoted(
    { ...fixed, sentences },
    Uint8Array.from(starts, (at) => quotedAt[at] ?? 0),
  );
}

const NO_STEMS = new Int32Array(0);

/** A word with its apostrophe and s left out: a name with it is the same name. */
const nounOf = (folded: string, given: string): string => (/['’]s$/iu.test(given) ? folded.slice(0, -1) : folded);

/** As far back from its end as the marks of a sentence are looked for. */
const ENDING_LENGTH = 8;
/** Marks that end a sentence, before closing quotation marks and brackets. */
const ENDED = /[.!?…:;][\s"'”’»)\]]*$/u;

type Unquoted = Omit<Profile, 'quoted' | 'placesOf' | 'nameStems' | 'numberStems' | 'ownWords'>;

/** The profile with `quoted` (1 for each word in quotation marks) in place of its own, and all that follows from it. */
export function withQuoted(profile: Unquoted, quoted: Uint8Array): Profile {
  const { stems, starts, ends, named, figures, sentenceOf } = profile;
  const sentences = profile.sentences.map((sentence) => {
    const own = new Set(
      stems.subarray(sentence.first, sentence.last).filter((_, k) => quoted[sentence.first + k] === 0),
    );
    return { ...sentence, own: Int32Array.from(own) };
  });
  const stemsWhere = (mask: Uint8Array, shortest: number) =>
    new Set(stems.filter((_, k) => quoted[k] === 0 && mask[k] === 1 && (ends[k] ?? 0) - (starts[k] ?? 0) >= shortest));
  const told = (mask: Uint8Array) => mask.map((hit, k) => (sentences[sentenceOf[k] ?? 0]?.ended ? hit : 0));
  const body = sentences.filter((s) => !s.headline);
  return {
    ...profile,
    sentences,
    quoted,
    placesOf: placesIn(sentences),
    nameStems: stemsWhere(told(named), NAME_WORD_MIN),
    numberStems: stemsWhere(told(figures), 1),
    ownWords: body.reduce((n, s) => n + quoted.subarray(s.first, s.last).filter((q) => q === 0).length, 0),
  };
}

function placesIn(sentences: readonly ProfiledSentence[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  sentences.forEach((sentence, index) => {
    if (sentence.headline) return;
    for (const stem of sentence.own) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [index]);
      else known.push(index);
    }
  });
  return places;
}

/** Words of a name shorter than this (of, de, the, al) name nobody. */
const NAME_WORD_MIN = 3;

function maskOf(length: number, ranges: readonly Range[]): Uint8Array {
  const mask = new Uint8Array(length);
  for (const range of ranges) mask.fill(1, Math.max(0, range.start), Math.max(0, range.end));
  return mask;
}

/** The sentences inside story segments, in order, none overlapping; a story segment without any is one sentence. */
export function storySentences(given: ComparedText): { range: Range; segment: number; kind: SegmentKind }[] {
  const sorted = [...given.sentences].filter((s) => s.start < s.end).sort(byPosition);
  const out: { range: Range; segment: number; kind: SegmentKind }[] = [];
  let next = 0;
  given.article.segments.forEach((segment, index) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= segment.start) next++;
    if (!isStory(segment)) return;
    let reached = segment.start;
    let found = false;
    for (let k = next; k < sorted.length && (sorted[k]?.start ?? 0) < segment.end; k++) {
      const sentence = sorted[k];
      if (sentence === undefined || overlapOf(sentence, segment) === 0) continue;
      const start = Math.max(sentence.start, reached);
      const end = Math.min(sentence.end, segment.end);
      if (start >= end) continue;
      out.push({ range: { start, end }, segment: index, kind: segment.kind });
      reached = end;
      found = true;
    }
    if (!found) out.push({ range: { start: segment.start, end: segment.end }, segment: index, kind: segment.kind });
  });
  return out;
}
