import type { DerivationKind } from '../model/derivation.ts';
import { sharedRuns } from '../text/align.ts';
import { oddsOf, REWRITE_ODDS_MIN, type Reason, reasonsFor, UNDETERMINED_ODDS_MIN } from './confidence.ts';
import { COPY_SHARE_MIN, type Overlap, overlapOf, quotedOnEitherSide, type Wording, wordingOf } from './copies.ts';
import type { Profile } from './derivations-profile.ts';
import type { ComparedStory } from './derivations-story.ts';
import { type Retelling, retellingOf } from './rewrites.ts';

/** What two articles show when they are looked at alone, before third texts are asked. */
export interface Pair {
  /** Indices into the story's profiles; `a` < `b`. */
  readonly a: number;
  readonly b: number;
  readonly overlap: Overlap;
  readonly wording: Wording;
  readonly kind: DerivationKind;
  /** The better of both directions of retelling; null for copies, where there is nothing to retell. */
  readonly telling: Telling | null;
}

export interface Telling {
  /** Index of the article that would be the retelling, and of the one it would retell. */
  readonly teller: number;
  readonly told: number;
  readonly measures: Retelling;
  readonly reasons: readonly Reason[];
  readonly odds: number;
}

export function pairOf(story: ComparedStory, a: number, b: number): Pair {
  const [given, other] = [story.profiles[a], story.profiles[b]];
  if (given === undefined || other === undefined) throw new RangeError(`no pair ${a}–${b}`);
  const runs = sharedRuns(given.words, other.words);
  const [one, two] = quotedOnEitherSide(given, other, runs);
  const overlap = overlapOf(one, two, runs);
  const wording = wordingOf(overlap, one, two);
  if (wording === 'copy') return { a, b, overlap, wording, kind: 'copy', telling: null };
  const forth = { teller: a, told: b, ...tellingOf(one, two, overlap.a, story.weights) };
  const back = { teller: b, told: a, ...tellingOf(two, one, overlap.b, story.weights) };
  const telling = back.odds > forth.odds ? back : forth;
  return { a, b, overlap, wording, kind: kindOf(wording, overlap, one, two, telling), telling };
}

function tellingOf(teller: Profile, told: Profile, side: Overlap['a'], weights: Float64Array) {
  const measures = retellingOf(teller, told, side, weights);
  const reasons = reasonsFor(measures);
  return { measures, reasons, odds: oddsOf(reasons) };
}

/** Fewer common details than this, or fewer own words, say nothing either way: the pair is not even undetermined. */
const DETAILS_MIN = 8;
const WORDS_MIN = 40;
/**
 * A text is lightly edited where this share of its words stands in runs of five that are the other's. One word in five replaced
 * leaves about 0.5; rewrites that were read have 0.09 to 0.35, and so have reports that print one post.
 */
const LIGHT_EDIT_WORDING_MIN = 0.42;

function kindOf(wording: Wording, overlap: Overlap, a: Profile, b: Profile, telling: Telling): DerivationKind {
  const shorter = a.ownWords <= b.ownWords ? overlap.a : overlap.b;
  if (wording === 'excerpt' && shorter.share >= COPY_SHARE_MIN) return 'excerpt';
  const { odds, measures } = telling;
  const heard = measures.details >= DETAILS_MIN && measures.ownWords >= WORDS_MIN;
  if (heard && odds >= REWRITE_ODDS_MIN) {
    const told = tellsAgain(measures);
    if (told !== null) return told;
  }
  if (wording === 'long-shared') return 'siblings';
  if (wording === 'excerpt') return 'excerpt';
  if (heard && odds >= UNDETERMINED_ODDS_MIN) return 'undetermined';
  return wording === 'shared-wording' ? 'common-source' : 'independent';
}

/**
 * Fewer own words or common details than this are too few to call a text a rewrite of another: two short reports of one decision
 * name the same few facts. Seed: 310 words and 68 details; rewrites made for trial: 224 and 63, 299 and 85.
 */
const REWRITE_WORDS_MIN = 150;
const REWRITE_DETAILS_MIN = 40;
/** Order below this is that of two newsrooms, who both begin with the news. Seed: 0.51; trial: 0.55 and 0.88; others 0.06 to 0.33. */
const REWRITE_ORDER_MIN = 0.36;
/** Names that the told text has, quotations that it lacks: beyond these the teller had a source of its own. Seed: 1.0 and 0. */
const NAMES_MIN = 0.88;
const NAMES_LIGHT_EDIT_MIN = 0.6;
const NEW_QUOTATION_MAX = 0.04;

/**
 * The gates of a rewrite, whatever the sum of reasons: enough to judge by, the order of the other text, and nothing new that is
 * sourced. Where the wording itself is the other's and yet some names are new, both texts go back to one, and neither is shown to
 * come from the other.
 */
function tellsAgain({
  ownWords,
  details,
  order,
  wording,
  names,
  newQuotation,
}: Retelling): 'rewrite' | 'siblings' | null {
  if (newQuotation > NEW_QUOTATION_MAX) return null;
  if (wording >= LIGHT_EDIT_WORDING_MIN)
    return names >= NAMES_MIN ? 'rewrite' : names >= NAMES_LIGHT_EDIT_MIN ? 'siblings' : null;
  if (ownWords < REWRITE_WORDS_MIN || details < REWRITE_DETAILS_MIN) return null;
  return order >= REWRITE_ORDER_MIN && names >= NAMES_MIN ? 'rewrite' : null;
}
