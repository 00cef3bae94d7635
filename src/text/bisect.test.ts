import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nestedWithin, rangesWithin } from './bisect.ts';

test('rangesWithin gives what a look at every range gives', () => {
  const gaps = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(gaps, fc.nat(60), fc.nat(60), (list, start, end) => {
      let at = 0;
      const ranges = list.map(({ gap, length }) => {
        const from = at + gap;
        at = from + length;
        return { start: from, end: at };
      });
      assert.deepEqual(
        rangesWithin(ranges, { start, end }),
        ranges.filter((r) => r.start >= start && r.end <= end),
      );
    }),
  );
});

test('nestedWithin gives what a look at every range gives, one in another or not', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(range), range, (unordered, outer) => {
      const ranges = unordered.toSorted((a, b) => a.start - b.start || b.end - a.end);
      assert.deepEqual(
        nestedWithin(ranges, outer),
        ranges.filter((r) => outer.start <= r.start && r.start < outer.end && r.end <= outer.end),
      );
    }),
  );
});
