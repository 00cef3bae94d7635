import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainArticle } from '../../test/support/article.ts';
import type { Article } from '../model/article.ts';
import { findQuantities, sameQuantity } from './quantities.ts';

const articleOf = (text: string): Article => plainArticle(text, [{ kind: 'paragraph', start: 0, end: text.length }]);

/** Quantities as `words = value unit`, with `[low..high]` where there are bounds. */
function check(text: string, ...expected: string[]): void {
  const got = findQuantities(articleOf(text)).map((q) => {
    const bounds = q.low === null && q.high === null ? '' : ` [${q.low ?? ''}..${q.high ?? ''}]`;
    return `${q.span.text} = ${q.value} ${q.unit}${bounds}`;
  });
  assert.deepEqual(got, expected, text);
}

test('N1 names, ordinals, dates, scores and telephone numbers are no quantities', () => {
  check('The 225th Regiment and an F-16 met Covid-19 at 10:30 am on 8 April 2025');
  check('They won 7 - 0, then 3-2. Call 020 7946 0000.');
  check('Article 5 and Highway 61 and No. 10 and the 1990s');
  check('A category 5 hurricane, a type 2 fault and round 3 votes');
  check('It lasted two days and 16 hours, after five years');
  check('He was the second man, three times; one in five people, 1 in 5 children');
});

test('N2 digits and number words with a unit or counted noun', () => {
  check('They held 1,300 square km of land', '1,300 square km = 1300 square kilometre');
  check('It lies two kilometres (1.2 miles) off', 'two kilometres = 2 kilometre', '1.2 miles = 1.2 mile');
  check('It controls 20% and 5 per cent of it', '20% = 20 percent', '5 per cent = 5 percent');
  check('Twenty people, including nine children, died', 'Twenty people = 20 person', 'nine children = 9 child');
  check('They paid £5m and $1.2bn', '£5m = 5000000 pound sterling', '$1.2bn = 1200000000 dollar');
  check(
    'Overall, 30 countries and two large border villages',
    '30 countries = 30 country',
    'two large border villages = 2 village',
  );
  check(
    'a hundred and six soldiers and two dozen boats',
    'a hundred and six soldiers = 106 soldier',
    'two dozen boats = 24 boat',
  );
  check('It cost $5 bn', '$5 bn = 5000000000 dollar');
  check('2.5 million barrels at 30 mph', '2.5 million barrels = 2500000 barrel', '30 mph = 30 mile per hour');
  check('The fire killed 31 and left 12 dead', '31 = 31 person', '12 dead = 12 person');
  check('The storm kills at least 31 as it moves', 'at least 31 = 31 person [31..]');
  check('20 police officers and two dozen others', '20 police officers = 20 officer', 'two dozen others = 24 other');
  check('It was 30C (86F) there', '30C = 30 degree celsius', '86F = 86 degree fahrenheit');
  check('A 5km road and 20kg sack', '5km = 5 kilometre', '20kg = 20 kilogram');
});

test('N3 ranges have bounds', () => {
  check('It needs 10-15 boats', '10-15 boats = 12.5 boat [10..15]');
  check('It needs between 5 and 7 boats', 'between 5 and 7 boats = 6 boat [5..7]');
  check('It cost 10 to 15 million euros', '10 to 15 million euros = 12500000 euro [10000000..15000000]');
});

test('N4 approximations open the bounds', () => {
  check('about 30 miles from it', 'about 30 miles = 30 mile [27..33]');
  check('at least 31 people', 'at least 31 people = 31 person [31..]');
  check('more than 200 homes', 'more than 200 homes = 200 home [200..]');
  check('up to 50 boats', 'up to 50 boats = 50 boat [..50]');
  check('nearly 100 boats', 'nearly 100 boats = 100 boat [90..100]');
  check('fewer than 100 boats', 'fewer than 100 boats = 100 boat [..100]');
});

test('N5 plural scales have a lower bound only', () => {
  check('hundreds of people fled', 'hundreds of people = 200 person [200..]');
  check('tens of thousands of homes', 'tens of thousands of homes = 20000 home [20000..]');
  check('dozens of ships', 'dozens of ships = 24 ship [24..]');
});

test('N6 the span holds the sign, the words that blur and the unit', () => {
  check('They lost about £5m', 'about £5m = 5000000 pound sterling [4500000..5500000]');
});

test('N7 conversions within rounding are the same quantity', () => {
  const same = (value: number, unit: string, other: number, otherUnit: string) =>
    sameQuantity({ value, unit }, { value: other, unit: otherUnit });
  assert.ok(same(2, 'kilometre', 1.2, 'mile'));
  assert.ok(same(1300, 'square kilometre', 500, 'square mile'));
  assert.ok(same(100, 'kilogram', 220, 'pound'));
  assert.ok(same(100, 'metre', 328, 'foot'));
  assert.ok(same(20, 'degree celsius', 68, 'degree fahrenheit'));
  assert.ok(same(50, 'kilometre', 30, 'mile'));
  assert.ok(same(5e6, 'pound', 5e6, 'pound sterling'));
  assert.ok(!same(2, 'kilometre', 2, 'mile'));
  assert.ok(!same(1300, 'square kilometre', 1300, 'square mile'));
  assert.ok(!same(9, 'child', 9, 'person'));
  assert.ok(!same(20, 'person', 21, 'person'));
  assert.ok(!same(2, 'kilometre', 2, 'square kilometre'));
});

test('furniture has no quantities', () => {
  const article = articleOf('They held 30 boats');
  assert.deepEqual(findQuantities({ ...article, segments: [{ kind: 'caption', start: 0, end: 18 }] }), []);
});

test('law: bounds hold the value, spans hold their text, and sameness is symmetric', () => {
  const bit = fc.constantFrom(
    '10',
    '-',
    '15',
    ' ',
    'about ',
    'two',
    'dozen ',
    'km',
    '%',
    '£',
    'of ',
    'people',
    '.',
    ',',
    'million ',
    'to ',
    'constructor ',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 25 }), (bits) => {
      const article = articleOf(bits.join(''));
      const found = article.text === '' ? [] : findQuantities(article);
      for (const q of found) {
        assert.ok((q.low ?? q.value) <= q.value && q.value <= (q.high ?? q.value));
        assert.ok(Number.isFinite(q.value) && q.unit !== '');
        assert.equal(article.text.slice(q.span.start, q.span.end), q.span.text);
        for (const other of found) assert.equal(sameQuantity(q, other), sameQuantity(other, q));
      }
    }),
  );
});

test('hostile text takes linear time', () => {
  for (const unit of ['1', '1,111,', '1 ', 'two ', '10-', '$1', 'about ', "'"]) {
    const text = unit.repeat(Math.ceil(2e5 / unit.length));
    const begun = process.hrtime.bigint();
    findQuantities(articleOf(text));
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    assert.ok(seconds < 4, `${JSON.stringify(unit)} took ${seconds} s`);
  }
});

test('N8 a part is counted by the noun of its whole', () => {
  check('It cancelled 164 of the 390 flights', '164 = 164 flight', '390 flights = 390 flight');
  check('It will close 38 of its 410 shops', '38 = 38 shop', '410 shops = 410 shop');
  check('He voted with four of the many');
});
