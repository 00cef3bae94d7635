import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { durationRange } from '../text/durations.ts';
import { dimensionOf, sameAmount } from './figures.ts';

const amount = fc.record({
  value: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
  unit: fc.constantFrom('kilometre', 'mile', 'litre', 'gallon', 'person', 'percent', 'square kilometre'),
});

test('J20: two figures are one in either order, and a figure is itself', () =>
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      assert.ok(sameAmount(a, a));
      assert.equal(sameAmount(a, b), sameAmount(b, a));
    }),
  ));

const same = (a: readonly [number, string], b: readonly [number, string], expected: boolean): void => {
  test(`J20: ${a.join(' ')} and ${b.join(' ')} are ${expected ? 'one' : 'two'}`, () =>
    assert.equal(sameAmount({ value: a[0], unit: a[1] }, { value: b[0], unit: b[1] }), expected));
};
same([30, 'mile'], [48, 'kilometre'], true);
same([30, 'mile'], [30, 'kilometre'], false);
same([14, 'cubic metre'], [14000, 'litre'], true);
same([14000, 'gallon'], [14000, 'litre'], false);
same([3, 'warning'], [3, 'alarm'], false);

test('J21: durations in hours, vague ones as a range', () => {
  assert.deepEqual(durationRange('PT11H'), { low: 11, high: 11 });
  assert.deepEqual(durationRange('P0.5D'), { low: 12, high: 12 });
  assert.deepEqual(durationRange('PXM'), { low: 1461, high: 8766 });
  assert.equal(durationRange('2031-04'), null);
  assert.equal(dimensionOf('percent'), null);
});
