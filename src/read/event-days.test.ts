import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../../test/support/read-text.ts';
import { findTimes } from './times.ts';

const TUESDAY = '2025-04-08';

/** The last expression of a text with its dated value; `-` where it has none. */
function last(text: string, value: string, published: string | null = TUESDAY): void {
  const times = findTimes(articleOf(text, published));
  assert.equal(times.at(-1)?.dated?.value ?? '-', value, text);
}

/** The first expression of a text. */
function first(text: string, value: string): void {
  assert.equal(findTimes(articleOf(text, TUESDAY))[0]?.dated?.value ?? '-', value, text);
}

test('T14 the day behind or before the one told, by a part of it', () => {
  last('The dam broke on 3 April. The next morning the firm spoke.', '2025-04-04');
  last('The dam broke on 3 April. Next day the firm spoke.', '2025-04-04');
  last('The dam broke on 3 April. The very next day the firm spoke.', '2025-04-04');
  last('The dam broke on 3 April. The morning after, the firm spoke.', '2025-04-04');
  last('The dam broke on 3 April. The night before, the firm had spoken.', '2025-04-02');
  last('The dam broke on 3 April. Two days on, the firm spoke.', '2025-04-05');
  last('The next morning the firm spoke.', '-');
  last('It was the best day after all.', '-');
});

test('T19 days counted from an event whose day stands in the phrase', () => {
  first('Two days after Saturday’s crash, the firm spoke.', '2025-04-07');
  first('The day after the vote on Sunday, the mayor spoke.', '2025-04-07');
  first('The firm spoke the morning after the 3 April blackout.', '2025-04-04');
  first('On the eve of Sunday’s run-off, the mayor spoke.', '2025-04-05');
  first('A week to the day after the 27 March blackout, the firm spoke.', '2025-04-03');
  first('Exactly a week after the 27 March blackout, the firm spoke.', '2025-04-03');
  // A week is not counted to the day by itself, and a day that stands behind another verb is of something else.
  first('A week after the 27 March blackout, the firm spoke.', '-');
  first('Two days after the crash the firm said that it had known on Friday.', '-');
});

test('T19 days counted from the one day told before, where the phrase opens its sentence', () => {
  last('The coach left the road on 18 March. Three days after the crash, the office spoke.', '2025-03-21');
  last('The coach left the road on 18 March. On the day of the crash, the office spoke.', '2025-03-18');
  last('The coach left the road on 18 March. On the morning of the crash the driver slept.', '2025-03-18');
  last('The coach left the road on 18 March. Just a day after the crash, the office spoke.', '2025-03-19');
  // Not where two days were told, where the phrase is no opener, or of whom nothing was told.
  last('It left on 18 March and burned on 19 March. Two days after the crash, it spoke.', '-');
  last('He bought the gun on 4 April and texted a friend on the morning of the raid.', '2025-04-04');
  last('The coach left the road on 18 March. Two days after a crash, buses are checked.', '-');
  last('Three days after the crash, the office spoke.', '-');
});
