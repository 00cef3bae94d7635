import type { DerivationKind } from '../model/derivation.ts';
import { sharedRuns } from '../text/align.ts';
import { fold } from '../text/fold.ts';
import {
  CONTAINED_ODDS_MIN,
  ORDERED_ODDS_MIN,
  oddsOf,
  REWRITE_ODDS_MIN,
  type Reason,
  reasonsFor,
  UNDETERMINED_ODDS_MIN,
} from './confidence.ts';
import {
  COPY_SHARE_MIN,
  freshWords,
  type Overlap,
  overlapOf,
  quotedOnEitherSide,
  type Wording,
  withoutPasted,
  wordingOf,
} from './copies.ts';
import type { Profile } from './derivations-profile.ts';
import type { ComparedStory } from './derivations-story.ts';
import { directionOf } from './direction.ts';
import { hasWords, namesProvider, providerOf } from './providers.ts';
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
  /** The measures of the other direction. */
  readonly back: Retelling;
}

export function pairOf(story: ComparedStory, a: number, b: number): Pair {
  const [given, other] = [story.profiles[a], story.profiles[b]];
  if (given === undefined || other === undefined) throw new RangeError(`no pair ${a}–${b}`);
  const runs = sharedRuns(given.words, other.words);
  const [one, two] = quotedOnEitherSide(given, other, runs);
  const overlap = overlapOf(one, two, runs);
  const wording = wordingOf(overlap, one, two);
  if (wording === 'copy') return { a, b, overlap, wording, kind: 'copy', telling: null };
  const telling = likelierTelling(story, { a, b, one, two, overlap, wording });
  return { a, b, overlap, wording, kind: kindOf(wording, overlap, one, two, telling), telling };
}

interface Compared {
  readonly a: number;
  readonly b: number;
  readonly one: Profile;
  readonly two: Profile;
  readonly overlap: Overlap;
  readonly wording: Wording;
}

/**
 * The likelier direction. An article that dates or credits show to be the earlier is no retelling; a direction that passes the
 * gates of a rewrite goes before one that does not. Whole sentences that both print word for word (an agency's paragraph, a
 * statement) are taken out first: what is left must be a retelling by itself. A lightly edited text keeps them, because there
 * they are the retelling.
 */
function likelierTelling({ weights }: ComparedStory, { a, b, one, two, overlap, wording }: Compared): Telling {
  const earlier = directionOf(one.given.article, two.given.article)?.from ?? null;
  const better = (x: Profile, y: Profile): Telling => {
    const [one, two] = [tellingOf(x, y, overlap.a, weights), tellingOf(y, x, overlap.b, weights)];
    const forth: Telling = { teller: a, told: b, ...one, back: two.measures };
    const back: Telling = { teller: b, told: a, ...two, back: one.measures };
    if (earlier !== null) return earlier === 'a' ? back : forth;
    const [first, second] = back.odds > forth.odds ? [back, forth] : [forth, back];
    return tellsAgain(first) === null && tellsAgain(second) !== null ? second : first;
  };
  const whole = better(one, two);
  const light = whole.measures.wording >= LIGHT_EDIT_WORDING_MIN;
  if (wording === 'little' || wording === 'long-shared' || light) return whole;
  return better(withoutPasted(one, overlap.a), withoutPasted(two, overlap.b));
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
/**
 * A text that has one name in five, or one word in 25 quoted, that the other lacks, had a source of its own: it is no retelling,
 * and nothing is mixed about it. Between these and the gates of a rewrite, the program abstains.
 */
const UNDETERMINED_NAMES_MIN = 0.8;
const UNDETERMINED_QUOTATION_MAX = 0.04;

function kindOf(wording: Wording, overlap: Overlap, a: Profile, b: Profile, telling: Telling): DerivationKind {
  const shorter = a.ownWords <= b.ownWords ? overlap.a : overlap.b;
  if (wording === 'excerpt' && shorter.share >= COPY_SHARE_MIN) return 'excerpt';
  const told = tellsAgain(telling);
  if (told !== null) return told === 'rewrite' && oneAgency(a, b) ? 'siblings' : told;
  if (wording === 'excerpt' && isOneTextChanged(telling)) return 'siblings';
  const pasted = wording === 'long-shared' && haveOtherNames(telling) && tellMuchElse(overlap, a, b);
  if ((wording === 'long-shared' && !pasted) || bothTellAgain(telling)) return 'siblings';
  if (wording === 'excerpt' || pasted || isAgencyParagraph(overlap, a, b)) return 'excerpt';
  if (mayTellAgain(telling)) return oneAgency(a, b) ? 'siblings' : 'undetermined';
  return wording === 'shared-wording' ? 'common-source' : 'independent';
}

function mayTellAgain({ odds, measures }: Telling): boolean {
  if (odds < UNDETERMINED_ODDS_MIN || measures.details < DETAILS_MIN || measures.ownWords < WORDS_MIN) return false;
  return measures.names >= UNDETERMINED_NAMES_MIN && measures.newQuotation <= UNDETERMINED_QUOTATION_MAX;
}

/**
 * Two tellings of a text that is not here: they agree as a retelling does, in both directions, share wording in many places
 * besides whole sentences, quote nobody that the other does not, and yet each has names of its own. Open stories: 0.09 of the words
 * in shared runs; at most 0.07 where two reporters heard one press conference. 5 of 1,666 pairs of the story sets pass.
 */
const SIBLING_WORDING_MIN = 0.08;
const SIBLING_ODDS_MIN = 0.8;
const SIBLING_NAMES_MIN = 0.6;
const SIBLING_DETAILS_MIN = 30;
const SIBLING_DETAIL_SHARE_MIN = 0.36;
const SIBLING_WORDS_MIN = 100;
const SIBLING_NEW_QUOTATION_MAX = 0.03;

function bothTellAgain({ odds, measures, back }: Telling): boolean {
  const [least, most] = [Math.min(measures.names, back.names), Math.max(measures.names, back.names)];
  if (odds < SIBLING_ODDS_MIN || least < SIBLING_NAMES_MIN || most < UNDETERMINED_NAMES_MIN) return false;
  if (Math.max(measures.wording, back.wording) < SIBLING_WORDING_MIN) return false;
  return [measures, back].every(
    (m) =>
      m.newQuotation <= SIBLING_NEW_QUOTATION_MAX &&
      m.order >= REWRITE_ORDER_MIN &&
      m.details >= SIBLING_DETAILS_MIN &&
      m.detailShare >= SIBLING_DETAIL_SHARE_MIN &&
      m.ownWords >= SIBLING_WORDS_MIN,
  );
}

/**
 * One text in which words were replaced here and there, twice: most details of each are the other's, in the same order from end to end.
 * An excerpt has them in one place. Two such copies with one word in five replaced have order .6 to .73 and shares .69 to .88.
 */
const CHANGED_ORDER_MIN = 0.5;
const CHANGED_DETAIL_SHARE_MIN = 0.62;
const isOneTextChanged = ({ measures, back }: Telling): boolean =>
  [measures, back].every(
    (m) =>
      m.details >= SIBLING_DETAILS_MIN && m.order >= CHANGED_ORDER_MIN && m.detailShare >= CHANGED_DETAIL_SHARE_MIN,
  );

/** > | Two short reports with an agency's two paragraphs: what else each has is of other people and places. */
const haveOtherNames = ({ measures, back }: Telling): boolean =>
  Math.max(measures.names, back.names) < SIBLING_NAMES_MIN;

/**
 * Share of the own words that stand in sentences which the other text lacks, beyond which what both share is an insertion: half of two short
 * reports with an agency's paragraphs. Where one word in five was replaced throughout, no sentence is without words of the other.
 */
const FRESH_SHARE_MIN = 0.4;
const tellMuchElse = (overlap: Overlap, a: Profile, b: Profile): boolean =>
  freshWords(a, overlap.a) >= FRESH_SHARE_MIN * a.ownWords && freshWords(b, overlap.b) >= FRESH_SHARE_MIN * b.ownWords;

/** Both say that they were made from one agency's text, and neither is known to be the agency's own. */
function oneAgency({ given: { article: a } }: Profile, { given: { article: b } }: Profile): boolean {
  // A name that is only inferred from the signature may be a client's who left its own out.
  const outlets = [a, b].map(
    ({ outlet }) => fold(outlet === null || outlet.basis === 'inferred' ? '' : outlet.value).text,
  );
  return [providerOf(a), providerOf(b)].some(
    (name) => name !== null && namesProvider(a, name) && namesProvider(b, name) && !outlets.includes(name),
  );
}

/** Words of own text in common from which the paragraph of an agency that is named is an excerpt of its text: two sentences. */
const AGENCY_WORDS_MIN = 24;

/** One text is an agency's, and what the other has of it names that agency. */
function isAgencyParagraph(overlap: Overlap, a: Profile, b: Profile): boolean {
  if (Math.min(overlap.a.shared, overlap.b.shared) < AGENCY_WORDS_MIN) return false;
  return [
    { agency: a, client: b, printed: overlap.b },
    { agency: b, client: a, printed: overlap.a },
  ].some(({ agency, client, printed }) => {
    const name = providerOf(agency.given.article);
    return name !== null && (namesProvider(client.given.article, name) || hasWords(sharedText(client, printed), name));
  });
}

/** The words of a text that stand in shared runs, as it prints them. */
function sharedText({ given, starts, ends }: Profile, side: Overlap['a']): string {
  const words: string[] = [];
  side.inRun.forEach((hit, k) => {
    if (hit === 1) words.push(given.article.text.slice(starts[k], ends[k]));
  });
  return words.join(' ');
}

/**
 * Fewer own words or common details than this are too few to call a text a rewrite of another: two short reports of one decision
 * name the same few facts. Seed: 310 words and 68 details; open stories of bench/: 156 to 237 words and 43 to 70.
 */
const REWRITE_WORDS_MIN = 150;
const REWRITE_DETAILS_MIN = 40;
/**
 * Details told in the order of the other text: the surer sign. Seed: 0.51; open stories: 0.37 to 0.61 in all but one; separate
 * reports 0.06 to 0.33 among the seeds, but up to 0.6 where both follow one press conference, so that order alone shows nothing.
 */
const REWRITE_ORDER_MIN = 0.36;
/** A retelling that turns the order round (a tabloid's: 0.29) must have more of the other's details: its share is 0.43 to 0.56. */
const LOOSE_ORDER_MIN = 0.22;
const LOOSE_DETAIL_SHARE_MIN = 0.42;
/** Names that the told text has: beyond this the teller had a source of its own. Seed: 1.0; open stories: 0.92 to 1. */
const NAMES_MIN = 0.88;
const NAMES_LIGHT_EDIT_MIN = 0.6;
/**
 * Quotations that the told text lacks. Rewrites of the seeds and of the open stories have none at all, but a retelling may alter
 * five words in two hundred; a reporter at the same press conference heard at least one sentence more (0.035 and above).
 */
const NEW_QUOTATION_MAX = 0.025;
const NEW_QUOTATION_LIGHT_EDIT_MAX = 0.04;
/**
 * The same where a fifth of the wording, three in five of the rare details and their order are the other's: then what differs is a quotation
 * that the retelling altered. Reports of one press conference have at most 0.07 of the wording.
 */
const PLAIN_WORDING_MIN = 0.15;
const PLAIN_DETAIL_SHARE_MIN = 0.6;
const PLAIN_ORDER_MIN = 0.6;

/**
 * The gates of a rewrite, besides the sum of reasons: enough to judge by, the order or most of the details of the other text, and
 * nothing new that is sourced. Where the wording itself is the other's and yet some names are new, both texts go back to one, and
 * neither is shown to come from the other.
 */
function tellsAgain({ odds, measures }: Telling): 'rewrite' | 'siblings' | null {
  const { ownWords, details, detailShare, order, wording, names, newQuotation } = measures;
  if (details < DETAILS_MIN || ownWords < WORDS_MIN) return null;
  if (wording >= LIGHT_EDIT_WORDING_MIN) {
    if (odds < REWRITE_ODDS_MIN || newQuotation > NEW_QUOTATION_LIGHT_EDIT_MAX) return null;
    return names >= NAMES_MIN ? 'rewrite' : names >= NAMES_LIGHT_EDIT_MIN ? 'siblings' : null;
  }
  if (ownWords < REWRITE_WORDS_MIN || details < REWRITE_DETAILS_MIN) return null;
  const plain = wording >= PLAIN_WORDING_MIN && detailShare >= PLAIN_DETAIL_SHARE_MIN && order >= PLAIN_ORDER_MIN;
  if (names < NAMES_MIN || newQuotation > (plain ? NEW_QUOTATION_LIGHT_EDIT_MAX : NEW_QUOTATION_MAX)) return null;
  if (order >= REWRITE_ORDER_MIN && odds >= ORDERED_ODDS_MIN) return 'rewrite';
  const loose = order >= LOOSE_ORDER_MIN && detailShare >= LOOSE_DETAIL_SHARE_MIN;
  return loose && odds >= CONTAINED_ODDS_MIN ? 'rewrite' : null;
}
