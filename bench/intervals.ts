/** A figure with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure made from the pages with these numbers. A page that was drawn twice counts twice. */
export type Statistic = (drawn: readonly number[]) => number;

/** Any number will do, as long as it stays: the same pages then give the same interval, and two systems the same resamples. */
const SEED = 20_191_105;

/** On the 86 pages of scrapinghub the ends of the interval move by .001 at most from one seed to another, of 40 tried. */
export const RESAMPLES = 1000;

/** What lies outside of the interval on either side: 95 % lie inside. */
const TAIL = 0.025;

/**
 * A figure over `count` pages with the percentile interval of the bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
 * chapter 13): pages are drawn with replacement and the figure is made anew from each draw. It says how far the figure would move with
 * other pages of the same kind. The same count, statistic and seed give the same interval. Of no pages, all three are what the statistic
 * gives for none.
 */
export function bootstrap(count: number, statistic: Statistic, seed = SEED, resamples = RESAMPLES): Interval {
  const value = statistic(Array.from({ length: count }, (_, page) => page));
  if (count === 0) return { value, low: value, high: value };
  const random = seeded(seed);
  const values = Float64Array.from({ length: resamples }, () =>
    statistic(Array.from({ length: count }, () => Math.floor(random() * count))),
  ).sort();
  return { value, low: quantile(values, TAIL), high: quantile(values, 1 - TAIL) };
}

/** The value below which that share of the sorted values lies, between two values in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [a, b] = [sorted[below] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return a + (b - a) * (place - below);
}

/** Numbers from 0 up to 1, exclusive, the same for the same seed: mulberry32, a public-domain generator of Tommy Ettinger. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
