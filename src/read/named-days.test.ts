import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../../test/support/read-text.ts';
import { isoDay } from './clock.ts';
import { easterOf } from './named-days.ts';
import { findTimes } from './times.ts';

const TUESDAY = '2025-04-08';

/** The dated values of all expressions of a text, in order. */
function dates(text: string, values: string, published: string | null = TUESDAY): void {
  const times = findTimes(articleOf(text, published));
  assert.equal(times.map((t) => t.dated?.value ?? '-').join(' '), values, text);
}

test('T17 feasts with a fixed day are of the nearest year, or of the one that they name', () => {
  dates('The boiler failed on Christmas Eve.', '2024-12-24');
  dates('The boiler failed on Christmas Eve 2019.', '2019-12-24');
  dates('The boiler failed on Boxing Day last year.', '2024-12-26');
  dates("It has been shut since New Year's Day.", '2025-01-01');
  dates('The pit will close on New Year’s Eve.', '2025-12-31');
  dates('He was shot on St. Patrick’s Day.', '2025-03-17');
  dates('They wore Halloween costumes.', '');
  dates('She sang on Christmas Day FM.', '');
});

test('T17 feasts that move go with Easter', () => {
  assert.deepEqual([2019, 2024, 2025, 2038].map(easterOf).map(isoDay), [
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2038-04-25',
  ]);
  dates('The shops will close on Good Friday.', '2025-04-18');
  dates('The bridge fell on Easter Monday.', '2024-04-01');
  dates('The bridge fell on Easter Monday 1998.', '1998-04-13');
  dates('The bridge fell on Good Friday.', '-', null);
});

test('T18 a bare day of the month is of the month told last, else the nearest', () => {
  dates('The hearing on the 4th was short.', '2025-04-04');
  dates('The hearing on the 14th was short.', '2025-03-14');
  dates('The next hearing will be on the 14th.', '2025-04-14');
  dates('It sits twice this April. The hearing on the 2nd was short.', '2025-04 2025-04-02');
  dates('It began on 3 March and ended on the 14th.', '2025-03-03 2025-03-14');
  dates('He was held on Friday the 4th.', '2025-04-04');
  dates('It is due on the 3rd of next month.', '2025-05-03');
  dates('It began on 3 March 2024 and ended on the 14th.', '2024-03-03 2024-03-14', null);
  dates('It ended on the 14th.', '-', null);
  for (const text of ['He lives on the 14th floor.', 'They met on the 4th anniversary.', 'He won the 14th.'])
    dates(text, '');
});
