import type { Span } from '../model/span.ts';
import { coverage, type Overlap, PASSAGE_WORDS_MIN } from './copies.ts';
import type { Pair } from './derivations-pairs.ts';
import { wordsSpan } from './derivations-passages.ts';
import type { Profile } from './derivations-profile.ts';
import type { ComparedStory } from './derivations-story.ts';

/** Looks up the pair of two articles in either order; undefined where it was not compared. */
export type PairOf = (x: number, y: number) => Pair | undefined;

/** A third text that two articles both go back to, and the passages by which one of them shows it. */
export interface CommonAncestor {
  readonly third: number;
  readonly spans: readonly Span[];
}

/** True where `x` goes back to the text of `third`: a copy of it, or its retelling. */
function descends(pairs: PairOf, x: number, third: number): boolean {
  const pair = pairs(x, third);
  return pair?.kind === 'copy' || (pair?.kind === 'rewrite' && pair.telling?.teller === x);
}

/** Own words in common below which two cuts of one long text are not set side by side: a compilation may hold both. */
const COMMON_CUT_WORDS_MIN = 30;

/**
 * The third text that makes `pair` siblings, or null. Both go back to it, and either the pair by itself shows no retelling, or the
 * retelling has a passage of the third text that the retold one lacks, so it cannot have come from there.
 */
export function commonAncestor(story: ComparedStory, pairs: PairOf, pair: Pair): CommonAncestor | null {
  if (pair.kind === 'copy') return null;
  for (let third = 0; third < story.profiles.length; third++) {
    if (third === pair.a || third === pair.b) continue;
    if (!descends(pairs, pair.a, third) || !descends(pairs, pair.b, third)) continue;
    const bothCopies = pairs(pair.a, third)?.kind === 'copy' && pairs(pair.b, third)?.kind === 'copy';
    if (bothCopies && pair.overlap.a.shared < COMMON_CUT_WORDS_MIN) continue;
    if (pair.kind !== 'rewrite' || pair.telling === null) return { third, spans: [] };
    const spans = materialFrom(story, pairs, pair.telling.teller, third, pair.telling.told);
    if (spans.length > 0) return { third, spans };
  }
  return null;
}

/**
 * True where an undetermined pair is explained by a third text: the teller retells that one, with better reasons. What it has in
 * common with this one is then what the two told texts have in common.
 */
export function retoldElsewhere(story: ComparedStory, pairs: PairOf, { kind, telling }: Pair): boolean {
  if (kind !== 'undetermined' || telling === null) return false;
  return story.profiles.some((_, third) => {
    if (third === telling.told || third === telling.teller) return false;
    const other = pairs(telling.teller, third);
    const retold = other?.kind === 'rewrite' && other.telling?.teller === telling.teller;
    return retold && (other.telling?.odds ?? 0) > telling.odds;
  });
}

/** Rare stems that the teller has in common with the third text alone, from which they count as material. */
const DETAILS_APART_MIN = 5;
const DETAIL_WEIGHT_MIN = 1.5;

/**
 * Passages of `teller` that stand in `third` and not in `without`: runs of eight words and more, or at least five rare words that
 * `without` has nowhere, and no fewer than `without` has alone. Empty where there is nothing of the kind.
 */
export function materialFrom(
  story: ComparedStory,
  pairs: PairOf,
  teller: number,
  third: number,
  without: number,
): Span[] {
  const [mine, theirs, lacking] = [story.profiles[teller], story.profiles[third], story.profiles[without]];
  const overlap = pairs(teller, third)?.overlap;
  if (mine === undefined || theirs === undefined || lacking === undefined || overlap === undefined) return [];
  const swapped = third < teller;
  const other = pairs(teller, without)?.overlap;
  const inOther = other === undefined ? new Uint8Array(mine.stems.length) : sideOf(other, teller < without);
  const spans: Span[] = [];
  for (const run of overlap.runs) {
    const first = swapped ? run.b : run.a;
    if (run.length < PASSAGE_WORDS_MIN || coverage(inOther, first, first + run.length) >= 0.5) continue;
    spans.push(wordsSpan(mine, first, run.length));
  }
  if (spans.length > 0) return spans;
  const apart = detailsApart(story, mine, theirs, lacking);
  // A text has more in common with the one that it tells than with that one's own source.
  return apart.length >= DETAILS_APART_MIN && apart.length >= detailsApart(story, mine, lacking, theirs).length
    ? apart
    : [];
}

const sideOf = (overlap: Overlap, first: boolean): Uint8Array => (first ? overlap.a : overlap.b).inRun;

function detailsApart(story: ComparedStory, mine: Profile, theirs: Profile, lacking: Profile): Span[] {
  const spans: Span[] = [];
  const seen = new Set<number>();
  for (let k = 0; k < mine.stems.length; k++) {
    const stem = mine.stems[k] ?? 0;
    if (seen.has(stem) || (story.weights[stem] ?? 0) < DETAIL_WEIGHT_MIN) continue;
    if (!theirs.everyStem.has(stem) || lacking.everyStem.has(stem)) continue;
    seen.add(stem);
    spans.push(wordsSpan(mine, k, 1));
  }
  return spans;
}
