import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeKey } from '../read/place-names.ts';
import { loadGazetteer } from './gazetteer.ts';

const gazetteer = loadGazetteer();

/** What goes by a name, as level, country and region. */
const check = (name: string, expected: readonly string[]): void => {
  const found = gazetteer
    .named(placeKey(name))
    .map(({ place }) => `${place.level} ${place.country}.${place.region ?? ''}`);
  for (const each of expected) assert.ok(found.includes(each), `${name}: ${each} is not among ${found.join('; ')}`);
};

describe('the shipped gazetteer', () => {
  it('has towns, regions, districts and countries', () => {
    check('Kharkiv', ['settlement UA.07', 'region UA.07', 'district UA.07']);
    check('Walker County', ['district US.TX', 'district US.AL']);
    check('Georgia', ['country GE.', 'region US.GA']);
  });
  it('knows other names of large places', () => {
    check('Kharkov', ['settlement UA.07']);
    check('U.S.', ['country US.']);
    check('Ivory Coast', ['country CI.']);
  });
  it('knows nothing by no name, by a part of a name, or behind its last line', () => {
    for (const name of ['', 'Kharki', '\u{10ffff}', '!']) assert.deepEqual(gazetteer.named(placeKey(name)), []);
  });
  it('has points on the earth, and a precision that its level allows', () => {
    for (const name of ['Kharkiv', 'Georgia', 'London', 'Fiji', 'Springfield', 'Victoria'])
      for (const { place } of gazetteer.named(placeKey(name))) {
        assert.ok(Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180 && place.reach >= 0);
        assert.equal(
          place.precision,
          place.level === 'settlement' || place.level === 'quarter' ? 'exact' : place.level,
        );
      }
  });
  it('gives the same for the same name', () =>
    assert.deepEqual(gazetteer.named('london'), loadGazetteer().named('london')));
});
