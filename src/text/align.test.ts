import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { longestRise, risingPlaces, runIndex, sharedRuns } from './align.ts';
import { containment, indexShingles, shinglesOf } from './shingles.ts';

const ids = (words: string) => Int32Array.from(words.split(' ').filter(Boolean), (w) => w.charCodeAt(0));
/** Runs of three letters and more, as `letters@a@b`. */
function check(a: string, b: string, expected: string) {
  const [x, y] = [a.split(' '), sharedRuns(runIndex(ids(a), 3), runIndex(ids(b), 3))];
  assert.equal(y.map((r) => `${x.slice(r.a, r.a + r.length).join('')}@${r.a}@${r.b}`).join(' '), expected);
}

describe('shared runs', () => {
  it('none', () => check('a b c d', 'e f g h', ''));
  it('shorter than the size counts for nothing', () => check('a b c d', 'a b x d', ''));
  it('the whole of both', () => check('a b c d', 'a b c d', 'abcd@0@0'));
  it('around a word that was changed', () => check('a b c x d e f', 'a b c y d e f', 'abc@0@0 def@4@4'));
  it('moved about', () => check('a b c d e f', 'd e f a b c', 'abc@0@3 def@3@0'));
  it('no word is in two runs: the longest first', () => check('a b c d x a b c', 'a b c d', 'abcd@0@0'));
  it('runs are equal words, apart, and in order', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 40 }), fc.array(fc.nat(3), { maxLength: 40 }), (a, b) => {
        const runs = sharedRuns(runIndex(Int32Array.from(a), 3), runIndex(Int32Array.from(b), 3));
        const used = new Set<number>();
        let end = 0;
        for (const run of runs) {
          assert.deepEqual(a.slice(run.a, run.a + run.length), b.slice(run.b, run.b + run.length));
          assert.ok(run.a >= end && run.length >= 3);
          end = run.a + run.length;
          for (let k = 0; k < run.length; k++) assert.ok(!used.has(run.b + k) && used.add(run.b + k));
        }
      }),
    ));
  it('a text of one repeated word ends soon', () => {
    const index = runIndex(new Int32Array(20_000), 5);
    assert.ok(sharedRuns(index, index).length > 0);
  });
});

describe('longest rise', () => {
  const rise = (values: readonly number[], expected: number) => assert.equal(longestRise(values), expected);
  it('of nothing', () => rise([], 0));
  it('of an order kept', () => rise([1, 2, 2, 5], 4));
  it('of an order turned round', () => rise([5, 3, 1], 1));
  it('with one out of place', () => rise([1, 9, 2, 3], 3));
});

describe('places of a longest rise', () => {
  const places = (values: readonly number[], expected: readonly number[]) =>
    assert.deepEqual(risingPlaces(values), expected);
  it('of nothing', () => places([], []));
  it('of an order kept', () => places([1, 2, 5], [0, 1, 2]));
  it('of an order turned round', () => places([5, 3, 1], [2]));
  it('with one out of place', () => places([1, 9, 2, 3], [0, 2, 3]));
  it('equal values do not rise', () => places([1, 1], [1]));
  it('the values at the places rise, and no longer rise is known', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 30 }), (values) => {
        const found = risingPlaces(values);
        assert.equal(found.length, longestRise(values));
        for (const [k, place] of found.entries()) {
          if (k === 0) continue;
          const before = found[k - 1] ?? 0;
          assert.ok(before < place && (values[before] ?? 0) < (values[place] ?? 0));
        }
      }),
    );
  });
});

describe('shingles', () => {
  it('as many as places for them', () => assert.equal(shinglesOf([1, 2, 3, 4], 3).length, 2));
  it('the same run has the same shingle', () =>
    assert.equal(shinglesOf([9, 1, 2, 3], 3)[1], shinglesOf([1, 2, 3], 3)[0]));
  it('the order of words counts', () => assert.notEqual(shinglesOf([1, 2, 3], 3)[0], shinglesOf([3, 2, 1], 3)[0]));
  it('places are kept up to the limit', () =>
    assert.deepEqual(indexShingles(Uint32Array.of(7, 7, 7), 2).get(7), [0, 1]));
  it('containment is the share of the part', () => {
    assert.equal(containment(shinglesOf([1, 2, 3, 4], 2), indexShingles(shinglesOf([2, 3, 4, 5], 2), 8)), 2 / 3);
    assert.equal(containment(new Uint32Array(0), new Map()), 0);
  });
});
