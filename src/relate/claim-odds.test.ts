import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadClaimModel } from '../adapters/claims.ts';
import { CLAIM_FEATURES } from './claim-features.ts';
import { claimOdds, fitsFeatures, logOdds, STANDING, standingOf } from './claim-odds.ts';
import { PairList } from './pair-list.ts';

/** Statements 0 and 1 stand in one article, 2 and 3 in another. */
const ARTICLE_OF = Int32Array.of(0, 0, 1, 1);

function listOf(pairs: readonly (readonly [number, number])[]): PairList {
  const list = new PairList();
  for (const [i, j] of pairs) list.push(i, j, 0);
  return list;
}

/** Pairs with the odds that each has alone; `rank of the worse side, lead of the worse side, best for both` of each. */
function check(pairs: readonly (readonly [number, number, number])[], ...wanted: readonly string[]): void {
  const odds = Float64Array.from(pairs, ([, , alone]) => alone);
  const asked = listOf(pairs.map(([i, j]) => [i, j] as const));
  const found = standingOf(asked, odds, ARTICLE_OF).map((row) => {
    const of = (name: (typeof STANDING)[number]) => row[STANDING.indexOf(name)];
    return `${of('worse rank')} ${of('worse lead')} ${of('best for both')}`;
  });
  assert.deepEqual(found, wanted);
}

test('A1 a pair is weighed among the others that either statement has in the article of the other', () => {
  check([[0, 2, 1]], '0 5 1');
  // biome-ignore format: one pair a cell
  check([[0, 2, 1], [0, 3, 3]], '1 -2 0', '0 2 1');
  // biome-ignore format: one pair a cell
  check([[0, 2, 2], [0, 3, 1], [1, 3, 2]], '0 1 1', '1 -1 0', '0 1 1');
});

test('A8 the order in which pairs are asked changes no odds', () => {
  const model = loadClaimModel();
  const features = (x: number) => CLAIM_FEATURES.map((_, k) => (x * (k + 3)) % 1);
  const pairs = [0, 1].flatMap((i) => [2, 3].map((j) => [i, j] as const));
  const of = (all: readonly (readonly [number, number])[], featuresOf: (k: number) => readonly number[]) => [
    ...claimOdds(listOf(all), featuresOf, ARTICLE_OF, model),
  ];
  const answers = (k: number) => features(0.17 * (k + 1));
  const odds = of(pairs, answers);
  assert.deepEqual(of(pairs.toReversed(), (k) => answers(3 - k)).toReversed(), odds);
  assert.deepEqual(
    of(
      pairs.map(([i, j]) => [j, i] as const),
      answers,
    ),
    odds,
  );
});

test('log-odds are the bias and the weighted answers', () => {
  assert.equal(logOdds({ bias: -1, weights: [2, 0.5] }, [1, 4]), 3);
});

test('the shipped model was trained for the features of this program', () => {
  const model = loadClaimModel();
  assert.equal(fitsFeatures(model), true);
  assert.equal(fitsFeatures({ ...model, features: model.features.slice(1) }), false);
});

test('the shipped model takes common words and letters for a claim, and needs more than nothing', () => {
  const { alone } = loadClaimModel();
  const of = (name: (typeof CLAIM_FEATURES)[number]) => alone.weights[CLAIM_FEATURES.indexOf(name)] ?? 0;
  for (const name of ['likeness', 'letters', 'sentences', 'figures meet'] as const) assert.ok(of(name) > 0);
  assert.ok(alone.bias < 0);
});
