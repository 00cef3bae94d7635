import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gazetteerOf, showPlaces } from '../../test/support/places.ts';
import { parsePlaces, withOwnPlaces } from './own-places.ts';

const WORLD = gazetteerOf(`
  Orland|C|OL||50|30|9000000
  Vest|C|VE||50|45|9000000
  Norr Oblast=Norr|R|OL|N|52|30|1000000
  Ruvane|S|VE|A|50.2|45.1|900000
`);
const HEAD = 'name,latitude,longitude,country,admin1,precision';

/** The rows of a list as they are understood: name, point, country and region, precision. */
function check(csv: string, expected: readonly string[]): void {
  const list = parsePlaces(csv, 'mine.csv', WORLD);
  assert.ok(list.kind === 'places', list.kind === 'wrong' ? list.why : '');
  assert.deepEqual(
    list.places.map(
      (p) => `${p.name} ${p.lat} ${p.lon} ${p.country ?? '-'}.${p.region ?? '-'} ${p.precision} ${p.gazetteer}`,
    ),
    expected,
  );
}

function wrong(csv: string, words: RegExp): void {
  const list = parsePlaces(csv, 'mine.csv', WORLD);
  assert.ok(list.kind === 'wrong');
  assert.match(list.why, words);
}

describe('L14 the list of a user', () => {
  it('L14 three columns are enough', () =>
    check('name,latitude,longitude\nPopov,52.1,30.5', ['Popov 52.1 30.5 -.- exact mine.csv']));
  it('L14 countries and regions by name or code', () =>
    check(`${HEAD}\nPopov,52.1,30.5,Orland,Norr region,near\nIlva,-50,45,VE,,region`, [
      'Popov 52.1 30.5 OL.N near mine.csv',
      'Ilva -50 45 VE.- region mine.csv',
    ]));
  it('L14 columns in any order, empty lines, a byte order mark, line ends of any kind', () =>
    check('\ufeffLongitude,Name,Latitude\r\n\r\n30.5,Popov,52.1\r\n', ['Popov 52.1 30.5 -.- exact mine.csv']));
  it('L14 a name with a comma between quotation marks', () =>
    check(`${HEAD}\n"Popov, ""Upper""",52.1,30.5`, ['Popov, "Upper" 52.1 30.5 -.- exact mine.csv']));
  it('L14 what is wrong is told with file, line and mend', () => {
    wrong('', /^mine\.csv, line 1, has no column name, latitude, longitude: begin the file with a line name,/);
    wrong(
      `${HEAD}\nPopov,52.1,30.5\n\nIlva,95,1`,
      /^mine\.csv, line 4, has the latitude 95: write degrees from -90 to 90/,
    );
    wrong(`${HEAD}\nPopov,52.1,`, /line 2, has the longitude \(none\): write degrees/);
    wrong(`${HEAD}\nPopov,52°6′,30`, /line 2, has the latitude 52°6′/);
    wrong(`${HEAD}\n,52.1,30.5`, /line 2, has no name: write one/);
    wrong(`${HEAD}\nPopov,52.1,30.5,Nowhere`, /line 2, has the country Nowhere, which is not known: .*ISO code/);
    wrong(`${HEAD}\nPopov,52.1,30.5,Vest,Norr`, /line 2, has the admin1 Norr, which is not known in Vest/);
    wrong(
      `${HEAD}\nPopov,52.1,30.5,,,roughly`,
      /line 2, has the precision roughly: write exact, near, district, region, country/,
    );
    wrong('name,latitude,longitude\nPopov, Upper,52.1,30.5', /line 2, has more fields than the header: put a name/);
  });
});

describe('L14 a place that the user names', () => {
  const list = parsePlaces(`${HEAD}\nRuvane,52.1,30.5,Orland,Norr\nPopov,52.2,30.6,OL`, 'mine.csv', WORLD);
  const own = withOwnPlaces(list.kind === 'places' ? list.places : [], WORLD);
  it('L14 wins over those of the same name', () =>
    assert.equal(showPlaces('In [place Ruvane] it rained.', own), 'In [settlement:OL.N Ruvane] it rained.'));
  it('L14 needs nothing that speaks for it', () =>
    assert.equal(showPlaces('In [place Popov] it rained.', own), 'In [settlement:OL Popov] it rained.'));
  it('L14 but lies where the text says, or is not meant', () =>
    assert.equal(
      showPlaces('In [place Popov], [place Vest], it rained.', own),
      'In [contradicted Popov], [country:VE Vest], it rained.',
    ));
  it('L14 is named in what took part', () =>
    assert.deepEqual(own.resources, { test: '1', 'gazetteer of the user': 'mine.csv' }));
});
