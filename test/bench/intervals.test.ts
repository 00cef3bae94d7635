import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bootstrap, type Statistic, seeded } from '../../bench/intervals.ts';

const meanOf =
  (pages: readonly number[]): Statistic =>
  (drawn) =>
    drawn.length === 0 ? 0 : drawn.reduce((sum, page) => sum + (pages[page] ?? Number.NaN), 0) / drawn.length;
const figures = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
const holds = (law: (pages: number[]) => void): void => fc.assert(fc.property(figures, law), { numRuns: 40, seed: 11 });
const NOISE = 1e-12;

test('the same seed gives the same numbers, another seed others, all from 0 up to 1', () => {
  const take = (seed: number) => Array.from({ length: 1000 }, seeded(seed));
  assert.deepEqual(take(1), take(1));
  assert.notDeepEqual(take(1), take(2));
  assert.ok(take(1).every((value) => value >= 0 && value < 1));
  assert.equal(new Set(take(1)).size, 1000);
});

test('drawn pages are even: each of ten comes up about as often as the others', () => {
  const random = seeded(3);
  const counts = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    const page = Math.floor(random() * 10);
    counts[page] = (counts[page] ?? 0) + 1;
  }
  assert.ok(
    counts.every((count) => Math.abs(count - 1000) < 120),
    counts.join(' '),
  );
});

test('an interval is the same each time, and holds the figure', () =>
  holds((pages) => {
    const interval = bootstrap(pages.length, meanOf(pages), 5, 200);
    assert.deepEqual(bootstrap(pages.length, meanOf(pages), 5, 200), interval);
    assert.ok(interval.low <= interval.value + NOISE && interval.value <= interval.high + NOISE);
  }));

test('a system is ahead of itself by nothing, and surely so', () =>
  holds((pages) => {
    const figure = meanOf(pages);
    assert.deepEqual(
      bootstrap(pages.length, (drawn) => figure(drawn) - figure(drawn), 5, 200),
      { value: 0, low: 0, high: 0 },
    );
  }));

test('pages that are all alike leave no doubt, no pages leave nothing', () => {
  assert.deepEqual(bootstrap(8, meanOf(new Array(8).fill(0.5))), { value: 0.5, low: 0.5, high: 0.5 });
  assert.deepEqual(bootstrap(0, meanOf([])), { value: 0, low: 0, high: 0 });
});

test('it is the 95 % interval: of 50 right and 50 wrong, .5 plus or minus 1.96 standard errors of .05', () => {
  const { value, low, high } = bootstrap(100, meanOf([...new Array(50).fill(0), ...new Array(50).fill(1)]));
  assert.equal(value, 0.5);
  assert.ok(Math.abs(low - 0.402) < 0.015, `${low}`);
  assert.ok(Math.abs(high - 0.598) < 0.015, `${high}`);
});

test('an even gain on every page is sure, though the pages differ much', () => {
  const pages = Array.from({ length: 40 }, (_, page) => page / 50);
  const [one, other] = [meanOf(pages.map((value) => value + 0.1)), meanOf(pages)];
  const { low, high } = bootstrap(40, (drawn) => one(drawn) - other(drawn));
  assert.ok(Math.abs(low - 0.1) < NOISE && Math.abs(high - 0.1) < NOISE);
});
