import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlaces, gazetteerOf } from '../../test/support/places.ts';
import { articleOf } from '../../test/support/read-text.ts';
import { townOfOutlet } from './place-home.ts';

/** Lorne is a small town in the United States and a large one in Vest. */
const WORLD = gazetteerOf(`
  United States=US|C|US||40|-100|300000000
  Vest|C|VE||50|45|9000000
  Lorne|S|US|OH|40|-83|60000
  Lorne|S|VE|A|50.4|45.2|900000
  Ostrel|S|US|OH|40.1|-83.2|20000
  Hamm|S|US|OH|40.2|-83.3|900
`);

test('L16 the words of one country’s news speak for the places in it', () => {
  const school = 'The sheriff spoke at the middle school in';
  checkPlaces(WORLD, 'The mayor spoke in [place Lorne].', 'The mayor spoke in [settlement:VE.A Lorne].');
  checkPlaces(WORLD, `${school} [place Lorne].`, `${school} [settlement:US.OH Lorne].`);
});

test('L16 one such word alone does not outweigh the people of a city', () =>
  checkPlaces(WORLD, 'The sheriff spoke in [place Lorne].', 'The sheriff spoke in [settlement:VE.A Lorne].'));

test('L17 an outlet’s name tells its town, as words or within an address', () => {
  const town = (value: string) =>
    townOfOutlet({ ...articleOf(''), outlet: { value, basis: 'text', span: null, why: '' } }, WORLD);
  assert.equal(town('The Ostrel Dispatch'), 'ostrel');
  assert.equal(town('ostreldailynews.com'), 'ostrel');
  assert.equal(town('The Daily News'), null);
  assert.equal(town('Hamm Courier'), null, 'too small');
});
