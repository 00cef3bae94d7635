import type { Run } from '../text/align.ts';
import { oneBriefing } from './briefings.ts';
import { type Profile, RUN_WORDS_MIN, withQuoted } from './derivations-profile.ts';

/** What two articles share word for word. Counts are words outside quotation marks unless said otherwise; headlines count nowhere. */
export interface Overlap {
  /** Runs of five words and more, in the order of the first article. */
  readonly runs: readonly Run[];
  readonly a: Covered;
  readonly b: Covered;
  /** Longest run of words inside quotation marks on either side, and the sum of all that have eight words or more. */
  readonly quotedLongest: number;
  readonly quotedTotal: number;
}

/** One side of an overlap. */
export interface Covered {
  /** 1 for each word that is in a shared run. */
  readonly inRun: Uint8Array;
  /** Words outside quotation marks that stand in a passage of the other article, names alone not counted. */
  readonly shared: number;
  /** The same as a share of the article's own words, 0 to 1. */
  readonly share: number;
  /** Share of all words of body text, quotations included, that stand in shared runs. */
  readonly whole: number;
}

/**
 * A run of this many words is a passage: phrases that reporters share by chance or by a style book rarely pass seven. Seen between
 * independent seeds: 7 and 8 (a name with its abbreviation; a stock phrase), outside quotation marks.
 */
export const PASSAGE_WORDS_MIN = 8;

/** A sentence occurs in the other text where this share of its words stands in shared runs. Copies seen: 1.0; others: below 0.5. */
const SENTENCE_COVERED_MIN = 0.7;

/** The overlap of two profiles that have `runs` in common. */
export function overlapOf(a: Profile, b: Profile, runs: readonly Run[]): Overlap {
  const inA = new Uint8Array(a.stems.length);
  const inB = new Uint8Array(b.stems.length);
  const longA = new Uint8Array(a.stems.length);
  const longB = new Uint8Array(b.stems.length);
  let quotedLongest = 0;
  let quotedTotal = 0;
  for (const run of runs) {
    inA.fill(1, run.a, run.a + run.length);
    inB.fill(1, run.b, run.b + run.length);
    if (run.length >= PASSAGE_WORDS_MIN && !onlyNames(a, run.a, run.length)) {
      longA.fill(1, run.a, run.a + run.length);
      longB.fill(1, run.b, run.b + run.length);
    }
    const quoted = longestQuoted(a, b, run);
    quotedLongest = Math.max(quotedLongest, quoted);
    if (quoted >= PASSAGE_WORDS_MIN) quotedTotal += quoted;
  }
  return { runs, a: covered(a, inA, longA), b: covered(b, inB, longB), quotedLongest, quotedTotal };
}

/**
 * Words in common that one side prints as quotation are quotation on the other side too: an embedded post, a statement set as a
 * block, a mark that was lost. Returns both profiles with these words marked.
 *
 * > | The mayor wrote: “We close the bridge tonight and we ask for patience.”
 * > | We close the bridge tonight and we ask for patience.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function quotedOnEitherSide(a: Profile, b: Profile, runs: readonly Run[]): [Profile, Profile] {
  const inA = Uint8Array.from(a.quoted);
  const inB = Uint8Array.from(b.quoted);
  let fresh = 0;
  for (const run of runs) {
    let start = -1;
    for (let k = 0; k <= run.length; k++) {
      const either = k < run.length && (a.quoted[run.a + k] === 1 || b.quoted[run.b + k] === 1);
      if (either && start < 0) start = k;
      if (either || start < 0) continue;
      if (k - start >= RUN_WORDS_MIN) {
        inA.fill(1, run.a + start, run.a + k);
        inB.fill(1, run.b + start, run.b + k);
        for (let i = start; i < k; i++) fresh += a.quoted[run.a + i] === b.quoted[run.b + i] ? 0 : 1;
      }
      start = -1;
    }
  }
  return fresh === 0 ? [a, b] : [withQuoted(a, inA), withQuoted(b, inB)];
}

function covered(profile: Profile, inRun: Uint8Array, inPassage: Uint8Array): Covered {
  let shared = 0;
  for (const sentence of profile.sentences) {
    if (sentence.headline) continue;
    const occurs = coverage(inRun, sentence.first, sentence.last) >= SENTENCE_COVERED_MIN;
    for (let k = sentence.first; k < sentence.last; k++)
      if (profile.quoted[k] === 0 && (inPassage[k] === 1 || (occurs && inRun[k] === 1))) shared++;
  }
  const body = profile.sentences.filter((s) => !s.headline);
  const inBody = body.reduce((sum, s) => sum + coverage(inRun, s.first, s.last) * (s.last - s.first), 0);
  return {
    inRun,
    shared,
    share: profile.ownWords === 0 ? 0 : shared / profile.ownWords,
    whole: profile.bodyWords === 0 ? 0 : inBody / profile.bodyWords,
  };
}

/** The profile with the sentences that the other text prints word for word taken for quotation: nobody's own words. */
export function withoutPasted(profile: Profile, side: Covered): Profile {
  const pasted = Uint8Array.from(profile.quoted);
  for (const { first, last, headline } of profile.sentences)
    if (!headline && coverage(side.inRun, first, last) >= SENTENCE_COVERED_MIN) pasted.fill(1, first, last);
  return withQuoted(profile, pasted);
}

/** Share of the words from `first` to `last` that stand in shared runs. */
export function coverage(inRun: Uint8Array, first: number, last: number): number {
  let count = 0;
  for (let k = first; k < last; k++) count += inRun[k] ?? 0;
  return last > first ? count / (last - first) : 0;
}

/** A long name of a body, with its abbreviation, is nobody's wording: all but three of the run's words belong to names. */
function onlyNames(profile: Profile, first: number, length: number): boolean {
  let plain = 0;
  for (let k = first; k < first + length; k++) plain += profile.named[k] === 1 ? 0 : 1;
  return plain <= PLAIN_WORDS_IN_NAMES;
}
const PLAIN_WORDS_IN_NAMES = 3;

/** The longest part of a run that is quoted speech on at least one side: one outlet may drop the marks. */
function longestQuoted(a: Profile, b: Profile, run: Run): number {
  let longest = 0;
  let current = 0;
  for (let k = 0; k < run.length; k++) {
    current = a.quoted[run.a + k] === 1 || b.quoted[run.b + k] === 1 ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** What the shared wording alone says of two articles. */
export type Wording = 'copy' | 'excerpt' | 'long-shared' | 'shared-wording' | 'little';

/**
 * Share of the shorter text's own words that must occur in the other for a copy ("most"). Copy among the seeds: 1.00; the highest
 * of any other pair there: 0.04. Between 0.35 and 0.6 the two hold one text in part (see `LONG_SHARED_MIN`).
 */
export const COPY_SHARE_MIN = 0.6;
/**
 * The other text must consist of the shared passages to this share, or it has much text of its own and holds an excerpt. The copy
 * among the seeds: 0.92. A cut to a third of the length is still a copy; an agency's brief inside a long report is an excerpt.
 */
export const COPY_SHARE_OF_LONGER_MIN = 0.28;
/** Both texts consist of shared passages to this share: they go back to one text. No seed pair but the copy is above 0.04. */
export const LONG_SHARED_MIN = 0.35;
/** Words of own text in common that make an excerpt: two paragraphs of news. */
export const EXCERPT_WORDS_MIN = 60;
/** Or this share of the shorter text, if it is at least a paragraph. */
export const EXCERPT_SHARE_MIN = 0.25;
export const EXCERPT_PARAGRAPH_MIN = 30;
/** Words of common wording outside quotations that show a common text (two passages). Seeds, highest of independent pairs: 8. */
export const COMMON_WORDS_MIN = 18;
/**
 * Words of one quoted run in common that show the same rendering of a speech or the same document. Seeds: 18 to 27 in pairs that
 * share a translation, at most 8 in pairs that share a slogan.
 */
export const COMMON_QUOTED_RUN_MIN = 12;
export const COMMON_QUOTED_TOTAL_MIN = 24;
/** Enough where both texts say that the same person spoke to reporters: short of a run, nothing shows one occasion. */
export const BRIEFED_RUN_MIN = RUN_WORDS_MIN;

/**
 * A copy may add a little. Where each of the two has more words than these in sentences that the other lacks, each is an article
 * with much text of its own, and what they share is an excerpt, however long.
 */
export const FRESH_WORDS_MAX = 100;

/** Two texts are copies, quotations and all, where nearly every word of one and most of the other are shared: a printed speech. */
export const WHOLE_SHORTER_MIN = 0.9;
export const WHOLE_LONGER_MIN = 0.6;

export function wordingOf(overlap: Overlap, a: Profile, b: Profile): Wording {
  const [shorter, longer] = a.ownWords <= b.ownWords ? [overlap.a, overlap.b] : [overlap.b, overlap.a];
  const shared = Math.min(shorter.shared, longer.shared);
  if (isWholeCopy(overlap, a, b)) return 'copy';
  if (shared >= EXCERPT_WORDS_MIN && Math.min(freshWords(a, overlap.a), freshWords(b, overlap.b)) > FRESH_WORDS_MAX)
    return 'excerpt';
  if (shorter.share >= COPY_SHARE_MIN && longer.share >= COPY_SHARE_OF_LONGER_MIN) return 'copy';
  if (shorter.share >= LONG_SHARED_MIN && longer.share >= LONG_SHARED_MIN) return 'long-shared';
  if (shared >= EXCERPT_WORDS_MIN) return 'excerpt';
  if (shorter.share >= EXCERPT_SHARE_MIN && shared >= EXCERPT_PARAGRAPH_MIN) return 'excerpt';
  const { quotedLongest, quotedTotal } = overlap;
  const briefed = quotedLongest >= BRIEFED_RUN_MIN && oneBriefing(a, b);
  const quoted = briefed || quotedLongest >= COMMON_QUOTED_RUN_MIN || quotedTotal >= COMMON_QUOTED_TOTAL_MIN;
  return quoted || shared >= COMMON_WORDS_MIN ? 'shared-wording' : 'little';
}

/** Words of body text, quotations included, in sentences that have next to nothing of the other text. */
export function freshWords({ sentences }: Profile, side: Covered): number {
  let count = 0;
  for (const { first, last, headline } of sentences)
    if (!headline && coverage(side.inRun, first, last) < SENTENCE_FRESH_MAX) count += last - first;
  return count;
}
/** A sentence with less than this share of its words in shared runs is another sentence, not an edited one. */
const SENTENCE_FRESH_MAX = 0.25;

function isWholeCopy(overlap: Overlap, a: Profile, b: Profile): boolean {
  const [few, many] = [overlap.a.whole, overlap.b.whole].sort((x, y) => y - x) as [number, number];
  if (few >= WHOLE_SHORTER_MIN && many >= WHOLE_LONGER_MIN) return true;
  // Texts too short for a run of five words are copies only where they are word for word the same.
  const [x, y] = [a.words.words, b.words.words];
  return x.length > 0 && x.length === y.length && x.every((word, k) => word === y[k]);
}
