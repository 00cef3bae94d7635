import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';
import { figuresIn, otherFigures, sharesFigure } from './figures.ts';
import type { Proposition } from './propositions.ts';

/** Only the figures of a content are looked at here. */
function counting(content: string): Proposition {
  const { reading } = attributeText(`${content}.`);
  return { figures: figuresIn(reading, [{ start: 0, end: content.length }]) } as unknown as Proposition;
}

function check(a: string, b: string, told: 'one' | 'another' | 'neither'): void {
  const [x, y] = [counting(a), counting(b)];
  const found = sharesFigure(x, y) ? 'one' : otherFigures(x, y) ? 'another' : 'neither';
  assert.equal(found, told, `${a} / ${b}`);
}

test('A12 a figure is one with its rounding, its loose telling and its conversion', () => {
  check('57.6 per cent of the trains ran', '58 per cent of trains ran', 'one');
  check('About a hundred patients were moved', '96 patients were moved', 'one');
  check('Shares lost more than 11 per cent', 'Shares fell 11.4 per cent', 'one');
  check('It lies about 20 kilometres off the cape', 'It lies 11 nautical miles off the cape', 'one');
});
test('A12 and another where both count by one unit', () => {
  check('38 houses burned', '83 houses burned', 'another');
  check('The loss was close to three billion crowns', 'The loss was 2.3 billion crowns', 'another');
  check('It lies about 20 kilometres off the cape', 'It lies 14 nautical miles off the cape', 'another');
});
test('A12 but not where they count two things', () => check('11 schools closed', '23 people died', 'neither'));
test('A12 a part is compared with parts, and a whole with wholes', () => {
  check('17 drones were stopped', '17 of the 22 drones were stopped', 'one');
  check('Two of the 12 miners died', 'Two of the 30 miners died', 'another');
  check('12 of the 40 houses burned', '40 of the 120 houses burned', 'another');
});
test('A12 a part is one of whatever the whole belongs to', () =>
  check('He won five of the territory’s six seats', 'She won two of the territory’s six seats', 'another'));
test('A12 a vague number is another of none', () =>
  check(
    'Hackers stole the details of millions of people',
    'Hackers stole the details of 4.2 million people',
    'neither',
  ));
test('A12 a number that counts nothing stands with its scale', () => {
  check('Infections surpassed one million in Norland', 'Infections surpassed 1.2 million in Norland', 'another');
  check('Infections surpassed one million in Norland', 'Infections surpassed 1,000,000 in Norland', 'one');
});
