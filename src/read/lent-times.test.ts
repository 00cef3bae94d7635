import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readText } from '../../test/support/read-text.ts';
import { articleId } from '../model/id.ts';
import { dayOf } from './clock.ts';
import { underLentClock } from './lent-times.ts';

/** A Tuesday, 6 May 2031. */
const TUESDAY = dayOf(2031, 5, 6);
const clock = (before: number, after: number) => ({
  article: articleId('0123456789ab'),
  first: TUESDAY - before,
  last: TUESDAY + after,
  why: 'Another article lends its date.',
});

/** The values of the times of an undated text on a clock of so many days before and after the Tuesday. */
const valuesOn = (text: string, before: number, after: number): (string | null)[] =>
  underLentClock(readText(text), clock(before, after)).times.map((t) => t.value);

test('T16 on a lent clock words count that mean one thing on all of its days', () => {
  const text = 'He spoke on Monday, today, on 5 May and last year, in March and in 2029.';
  assert.deepEqual(valuesOn(text, 0, 0), ['2031-05-05', '2031-05-06', '2031-05-05', '2030', '2031-03', '2029']);
  assert.deepEqual(valuesOn(text, 1, 2), ['2031-05-05', null, '2031-05-05', '2030', '2031-03', '2029']);
  assert.deepEqual(valuesOn(text, 7, 7), [null, null, '2031-05-05', '2030', '2031-03', '2029']);
});

test('T16 what a lent clock gives is inferred, and what the text gives stays as it is', () => {
  const { times } = underLentClock(readText('He spoke on Monday and in 2029.'), clock(1, 1));
  assert.deepEqual(
    times.map((t) => t.dated?.basis),
    ['inferred', 'text'],
  );
  assert.equal(times[0]?.why, 'Another article lends its date.');
});

test('T16 a wider clock gives no time that a narrower one does not give', () =>
  fc.assert(
    fc.property(fc.nat({ max: 9 }), fc.nat({ max: 9 }), (before, after) => {
      const text = 'He spoke on Monday, yesterday, last month, on 30 April and in the past two days.';
      const [wide, narrow] = [valuesOn(text, before + 1, after + 1), valuesOn(text, before, after)];
      wide.forEach((value, at) => {
        if (value !== null && narrow[at] !== null) assert.equal(value, narrow[at]);
      });
    }),
    { numRuns: 20 },
  ));
