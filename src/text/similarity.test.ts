import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gramDice, weightedContainment, weightedOverlap, weightsOf } from './similarity.ts';

const sentences = ['the bridge closed', 'the mayor spoke', 'the ferry sailed', 'the mayor closed the road'].map((s) =>
  s.split(' '),
);
const weights = weightsOf(sentences);
const set = (words: string) => new Set(words.split(' ').filter(Boolean));

describe('weights', () => {
  it('a word that is everywhere tells next to nothing', () => assert.ok(weights.of('the') < 0.2));
  it('a rarer word tells more', () => assert.ok(weights.of('ferry') > weights.of('mayor')));
  it('a word never seen weighs as one seen once', () => assert.equal(weights.of('unheard'), weights.of('ferry')));
  it('a word twice in one text counts once', () =>
    assert.equal(weightsOf([['a', 'a'], ['b']]).of('a'), weightsOf([['a'], ['b']]).of('a')));
});

describe('likeness', () => {
  it('one may say more: containment', () => {
    assert.equal(weightedContainment(set('mayor spoke'), set('the mayor spoke twice'), weights), 1);
    assert.ok(weightedContainment(set('the mayor spoke twice'), set('mayor spoke'), weights) < 1);
  });
  it('both say the same: overlap', () => assert.equal(weightedOverlap(set('a b'), set('b a'), weights), 1));
  it('nothing in common, or nothing at all', () => {
    assert.equal(weightedOverlap(set('ferry'), set('road'), weights), 0);
    assert.equal(weightedOverlap(set(''), set(''), weights), 0);
    assert.equal(weightedContainment(set(''), set('road'), weights), 0);
  });
  it('overlap does not depend on the side, and lies between 0 and 1', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'mayor', 'ferry', 'x')),
        fc.array(fc.constantFrom('the', 'mayor', 'road', 'x')),
        (a, b) => {
          const there = weightedOverlap(new Set(a), new Set(b), weights);
          assert.ok(
            Math.abs(there - weightedOverlap(new Set(b), new Set(a), weights)) < 1e-12 &&
              there >= 0 &&
              there <= 1 + 1e-12,
          );
        },
      ),
    ));
  it('grams forgive spelling', () => assert.ok(gramDice('zelensky', 'zelenskyy') > 0.9));
  it('grams tell words apart', () => assert.equal(gramDice('bridge', 'ferry'), 0));
  it('grams of equal texts, short texts, no text', () => {
    assert.equal(gramDice('ab', 'ab'), 1);
    assert.equal(gramDice('ab', 'ba'), 0);
    assert.equal(gramDice('', ''), 0);
  });
});
