import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadClaimModel } from '../adapters/claims.ts';
import { CLAIM_FEATURES } from './claim-features.ts';
import { type AskedPair, claimOdds, fitsFeatures, logOdds, STANDING, standingOf } from './claim-odds.ts';

/** Statements 0 and 1 stand in one article, 2 and 3 in another; a pair is asked with one answer only. */
const articleOf = (i: number): number => Math.floor(i / 2);
const asked = (i: number, j: number, answer: number): AskedPair => ({ i, j, features: [answer] });

/** `rank of the worse side, lead of the worse side, best for both` of each pair. */
function check(pairs: readonly AskedPair[], ...wanted: readonly string[]): void {
  const odds = pairs.map((pair) => pair.features[0] ?? 0);
  const found = standingOf(pairs, odds, articleOf).map((row) => {
    const of = (name: (typeof STANDING)[number]) => row[STANDING.indexOf(name)];
    return `${of('worse rank')} ${of('worse lead')} ${of('best for both')}`;
  });
  assert.deepEqual(found, wanted);
}

test('A1 a pair is weighed among the others that either statement has in the article of the other', () => {
  check([asked(0, 2, 1)], '0 5 1');
  check([asked(0, 2, 1), asked(0, 3, 3)], '1 -2 0', '0 2 1');
  check([asked(0, 2, 2), asked(0, 3, 1), asked(1, 3, 2)], '0 1 1', '1 -1 0', '0 1 1');
});

test('A8 the order in which pairs are asked changes no odds', () => {
  const model = loadClaimModel();
  const features = (x: number) => CLAIM_FEATURES.map((_, k) => (x * (k + 3)) % 1);
  const pairs = [
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
  ].map(([i, j], k): AskedPair => ({ i: i ?? 0, j: j ?? 0, features: features(0.17 * (k + 1)) }));
  const odds = claimOdds(pairs, articleOf, model);
  assert.deepEqual(claimOdds(pairs.toReversed(), articleOf, model).toReversed(), odds);
  const swapped = pairs.map(({ i, j, features: told }) => ({ i: j, j: i, features: told }));
  assert.deepEqual(claimOdds(swapped, articleOf, model), odds);
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
