import { longestRise } from '../text/align.ts';
import type { Covered } from './copies.ts';
import type { Profile } from './derivations-profile.ts';

/**
 * How far one text (`teller`) could be a retelling of another (`told`), quotations taken out on both sides. Every measure is read
 * from the teller's side: a retelling leaves things out, but brings nothing that the told text lacks, and keeps its order.
 */
export interface Retelling {
  /** Share of the weight of the teller's distinct stems that the told text has too. */
  readonly vocabulary: number;
  /** Details: rare stems with one or two places on either side. How many there are, and which share of the teller's. */
  readonly details: number;
  readonly detailShare: number;
  /** Order of the details in both, Kendall's tau: 1 the same, 0 as if shuffled. */
  readonly order: number;
  /** Longest series of details in one order, as a share of all. */
  readonly longestOrder: number;
  /** Share of the teller's own words in runs of five words that both have, runs of names left out. */
  readonly wording: number;
  /** Share of the stems of the teller's names, and of its figures, that the told text has; 1 where the teller has none. */
  readonly names: number;
  readonly figures: number;
  /** Words quoted by the teller that the told text does not have, as a share of the teller's words. */
  readonly newQuotation: number;
  /** The teller's words outside quotation marks. */
  readonly ownWords: number;
  /** One example for each sentence pair that details join, most telling first: indices of sentences (teller, told). */
  readonly pairs: readonly (readonly [number, number])[];
}

/** A stem is rare from this weight on (about one sentence of five, or fewer). */
const DETAIL_WEIGHT_MIN = 1.5;
/** A detail with more places than this on one side tells no order. */
const DETAIL_PLACES_MAX = 2;

export function retellingOf(teller: Profile, told: Profile, side: Covered, weights: Float64Array): Retelling {
  const details = detailsOf(teller, told, weights);
  const order = orderOf(details.common);
  return {
    vocabulary: vocabularyShare(teller, told, weights),
    details: details.common.length,
    detailShare: details.all === 0 ? 0 : details.common.length / details.all,
    ...order,
    wording: wordingShare(teller, side),
    names: shareOf(teller.nameStems, told.everyStem),
    figures: shareOf(teller.numberStems, told.everyStem),
    newQuotation: newQuotation(teller, told, side, weights),
    ownWords: teller.ownWords,
    pairs: pairsOf(details.common, weights),
  };
}

interface Detail {
  readonly stem: number;
  readonly teller: number;
  readonly told: number;
}

function detailsOf(teller: Profile, told: Profile, weights: Float64Array): { common: Detail[]; all: number } {
  const common: Detail[] = [];
  let all = 0;
  for (const [stem, places] of teller.placesOf) {
    if (places.length > DETAIL_PLACES_MAX || (weights[stem] ?? 0) < DETAIL_WEIGHT_MIN) continue;
    all++;
    const there = told.placesOf.get(stem);
    if (there === undefined || there.length > DETAIL_PLACES_MAX) continue;
    common.push({ stem, teller: places[0] ?? 0, told: there[0] ?? 0 });
  }
  common.sort((x, y) => x.teller - y.teller || x.told - y.told || x.stem - y.stem);
  return { common, all };
}

/** At most this many details are set against one another, evenly chosen: the count of pairs grows with the square. */
const ORDERED_MAX = 400;

/**
 * Kendall's rank correlation (tau-a over pairs that stand in different sentences of the teller) and the longest rise. Details of
 * one sentence of the teller say nothing about order.
 */
function orderOf(all: readonly Detail[]): { order: number; longestOrder: number } {
  const step = Math.max(1, Math.ceil(all.length / ORDERED_MAX));
  const details = all.filter((_, k) => k % step === 0);
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < details.length; i++)
    for (let j = i + 1; j < details.length; j++) {
      const [x, y] = [details[i], details[j]];
      if (x === undefined || y === undefined || x.teller === y.teller) continue;
      pairs++;
      sum += Math.sign((y.teller - x.teller) * (y.told - x.told));
    }
  const rise = longestRise(details.map((d) => d.told));
  return { order: pairs === 0 ? 0 : sum / pairs, longestOrder: details.length === 0 ? 0 : rise / details.length };
}

function vocabularyShare(teller: Profile, told: Profile, weights: Float64Array): number {
  let all = 0;
  let common = 0;
  for (const stem of teller.placesOf.keys()) {
    all += weights[stem] ?? 0;
    if (told.everyStem.has(stem)) common += weights[stem] ?? 0;
  }
  return all === 0 ? 0 : common / all;
}

/** A run with fewer plain words than this is a name with its title. */
const PLAIN_WORDS_MIN = 3;

function wordingShare(teller: Profile, side: Covered): number {
  let shared = 0;
  let own = 0;
  let plain = 0;
  const close = () => {
    if (plain >= PLAIN_WORDS_MIN) shared += own;
    own = 0;
    plain = 0;
  };
  side.inRun.forEach((hit, k) => {
    if (hit === 0) close();
    else if (teller.quoted[k] === 0) {
      own++;
      if (teller.named[k] === 0) plain++;
    }
  });
  close();
  return teller.ownWords === 0 ? 0 : shared / teller.ownWords;
}

const shareOf = (part: ReadonlySet<number>, whole: ReadonlySet<number>): number => {
  let common = 0;
  for (const stem of part) if (whole.has(stem)) common++;
  return part.size === 0 ? 1 : common / part.size;
};

/** Quoted stretches shorter than this are scare quotes and titles. */
const QUOTATION_WORDS_MIN = 5;
/** A quoted stretch with this share of its weight in one sentence of the other text is that sentence's, reworded or shortened. */
const QUOTATION_KNOWN_MIN = 0.6;

function newQuotation(teller: Profile, told: Profile, side: Covered, weights: Float64Array): number {
  let fresh = 0;
  for (const { first, last } of quotedStretches(teller)) {
    if (last - first < QUOTATION_WORDS_MIN) continue;
    const missing = [];
    for (let k = first; k < last; k++) if (side.inRun[k] === 0) missing.push(k);
    if (missing.length * 2 < last - first) continue;
    const stems = new Set(teller.stems.subarray(first, last));
    if (bestContainment(stems, told, weights) < QUOTATION_KNOWN_MIN) fresh += missing.length;
  }
  return teller.stems.length === 0 ? 0 : fresh / teller.stems.length;
}

/** Runs of quoted words inside one sentence. */
function quotedStretches(profile: Profile): { first: number; last: number }[] {
  const out: { first: number; last: number }[] = [];
  for (const { first, last } of profile.sentences) {
    let start = -1;
    for (let k = first; k <= last; k++) {
      const inside = k < last && profile.quoted[k] === 1;
      if (inside && start < 0) start = k;
      if (!inside && start >= 0) {
        out.push({ first: start, last: k });
        start = -1;
      }
    }
  }
  return out;
}

/** The highest share of the weight of `stems` that one sentence of `profile` has, quotations included. */
function bestContainment(stems: ReadonlySet<number>, profile: Profile, weights: Float64Array): number {
  let all = 0;
  for (const stem of stems) all += weights[stem] ?? 0;
  let best = 0;
  for (const sentence of profile.sentences) {
    const there = new Set(profile.stems.subarray(sentence.first, sentence.last));
    let common = 0;
    for (const stem of stems) if (there.has(stem)) common += weights[stem] ?? 0;
    best = Math.max(best, common);
  }
  return all === 0 ? 0 : best / all;
}

/** Sentence pairs by the weight of the details that join them; each sentence of the teller is shown once. */
function pairsOf(details: readonly Detail[], weights: Float64Array): (readonly [number, number])[] {
  const sums = new Map<string, { teller: number; told: number; weight: number; count: number }>();
  for (const detail of details) {
    const key = `${detail.teller} ${detail.told}`;
    const entry = sums.get(key) ?? { teller: detail.teller, told: detail.told, weight: 0, count: 0 };
    entry.weight += weights[detail.stem] ?? 0;
    entry.count++;
    sums.set(key, entry);
  }
  const seen = new Set<number>();
  return [...sums.values()]
    .filter((entry) => entry.count >= 2)
    .sort((x, y) => y.weight - x.weight || x.teller - y.teller || x.told - y.told)
    .filter((entry) => !seen.has(entry.teller) && seen.add(entry.teller))
    .map((entry) => [entry.teller, entry.told] as const);
}
