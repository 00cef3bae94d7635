import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkPlaces, gazetteerOf, placesOf, showPlaces } from '../../test/support/places.ts';
import { placeKey } from './place-names.ts';

/** Invented countries: Orland (OL) has the regions Norr (N) and Sund (S), Vest (VE) has the region Aske (A). */
const WORLD = gazetteerOf(`
  Orland=Orl|C|OL||50|30|9000000
  Vest|C|VE||50|45|9000000
  Norr Oblast=Norr|R|OL|N|52|30|1000000
  Sund=Sund Region|R|OL|S|48|30|900000
  Aske|R|VE|A|50|45|800000
  Sund|A|OL|S|48.1|30.2|250000
  Norr|A|OL|N|52.2|30.1|300000
  Ruvane|S|OL|N|52.1|30.6|40000
  Ruvane|S|VE|A|50.2|45.1|41000
  Popov|S|VE|A|50.3|45.3|900
  Saint Ilva|S|OL|S|48.2|30.3|90000
  Lone Hill|S|OL|S|48.3|29.9|1200
  Great Lorne|S|OL|N|52.4|30.3|2000000
  Lorne|S|VE|A|50.4|45.2|30000
  Dell County=Dell|D|OL|N|52.3|30.4|60000
  Dell County=Dell|D|VE|A|50.3|44.9|61000
  West|S|OL|S|48|31|500000
`);
const check = (seen: string, expected: string): void => checkPlaces(WORLD, seen, expected);

describe('L1 which words name a place', () => {
  it('L1 a name that a model or a rule takes for a place', () =>
    check('They met in [place Great Lorne].', 'They met in [settlement:OL.N Great Lorne].'));
  it('L1 a people’s adjective is none', () => check('The [place Russian] mayor left.', 'The Russian mayor left.'));
  it('L1 the side of a place is no part of its name', () =>
    check('They met in [place Northern Orland].', 'They met in Northern [country:OL Orland].'));
  it('L1 a part of a town lies where the town does', () =>
    check('They met in [place North Great Lorne].', 'They met in [settlement:OL.N North Great Lorne].'));
  it('L1 accents, stops and short forms of words do not matter', () => {
    for (const name of ['St. Ilva', 'Saint Ílva', 'ST ILVA', 'the Saint-Ilva'])
      assert.equal(placeKey(name), 'saint ilva');
  });
});

describe('L2 the noun beside a name tells what kind of place it is', () => {
  it('L2 a noun behind it', () =>
    check('It is in the [place Norr] region.', 'It is in the [region:OL.N Norr] region.'));
  it('L2 a noun within it', () =>
    check('[place Dell County] in [place Orland] paid.', '[district:OL.N Dell County] in [country:OL Orland] paid.'));
  it('L2 a noun of several', () =>
    check(
      'It hit the [place Norr] and [place Sund] regions.',
      'It hit the [region:OL.N Norr] and [region:OL.S Sund] regions.',
    ));
  it('L2 a noun before several', () =>
    check(
      'It hit the regions of [place Norr] and [place Sund].',
      'It hit the regions of [region:OL.N Norr] and [region:OL.S Sund].',
    ));
  it('L2 a noun in an apposition', () =>
    check(
      'The [place Sund] region is near [place Sund], the second-largest city.',
      'The [region:OL.S Sund] region is near [settlement:OL.S Sund], the second-largest city.',
    ));
});

describe('L3 short forms of regions stand behind a place', () => {
  const world = gazetteerOf('Ohio|R|US|OH|40|-82|8000000\nAske|S|US|OH|40|-83|5000\nAske|S|OL|N|52|30|6000');
  it('L3 behind a comma', () =>
    checkPlaces(
      world,
      'A fire broke out in [place Aske], OH, at night.',
      'A fire broke out in [settlement:US.OH Aske], [region:US.OH OH], at night.',
    ));
  it('L3 and nowhere else', () => checkPlaces(world, 'He said OH and left.', 'He said OH and left.'));
});

describe('L4 a body that is named after a place', () => {
  it('L4 where the article names the place too', () =>
    check(
      'The [organisation Great Lorne Council] met in [place Great Lorne].',
      'The [settlement:OL.N Great Lorne] Council met in [settlement:OL.N Great Lorne].',
    ));
  it('L4 where it is a state or region', () =>
    check('The [organisation Vest Dam Office] met.', 'The [country:VE Vest] Dam Office met.'));
  it('L4 else it is none', () => check('The [organisation Great Lorne Council] met.', 'The Great Lorne Council met.'));
  it('L4 a place is named after no area of its first word', () =>
    check('They met in [place Vest Cove].', 'They met in [unknown Vest Cove].'));
});

describe('L5 a name found once is found at every place', () => {
  it('L5 in capitals', () =>
    check(
      'GREAT LORNE wins\nThey met in [place Great Lorne].',
      '[settlement:OL.N GREAT LORNE] wins\nThey met in [settlement:OL.N Great Lorne].',
    ));
  it('L5 not within a person’s name', () =>
    check(
      'In [place Sund], [place Orland], they met [person Sund Oben].',
      'In [settlement:OL.S Sund], [country:OL Orland], they met Sund Oben.',
    ));
});

describe('L6 what lies in something lies there', () => {
  it('L6 behind a comma', () =>
    check(
      'They left [place Ruvane], [place Norr Oblast].',
      'They left [settlement:OL.N Ruvane], [region:OL.N Norr Oblast].',
    ));
  it('L6 behind a preposition', () =>
    check('[place Ruvane] in [place Vest] burns.', '[settlement:VE.A Ruvane] in [country:VE Vest] burns.'));
  it('L6 behind its owner', () =>
    check(
      '[place Orland]’s city of [place Ruvane] burns.',
      '[country:OL Orland]’s city of [settlement:OL.N Ruvane] burns.',
    ));
  it('L6 what lies elsewhere is not meant', () =>
    check(
      'The village of [place Popov] in [place Orland] burns.',
      'The village of [contradicted Popov] in [country:OL Orland] burns.',
    ));
  it('L6 names of a list do not lie in each other', () =>
    check(
      'They met in [place Great Lorne], [place Saint Ilva] and [place Orland].',
      'They met in [settlement:OL.N Great Lorne], [settlement:OL.S Saint Ilva] and [country:OL Orland].',
    ));
});

describe('L7 one name means one place in an article', () => {
  it('L7 the one that its place was said for once', () =>
    check(
      '[place Ruvane] burns.\nIn [place Ruvane], [place Vest], it rained.',
      '[settlement:VE.A Ruvane] burns.\nIn [settlement:VE.A Ruvane], [country:VE Vest], it rained.',
    ));
  it('L7 two, where the article says so', () =>
    check(
      'In [place Ruvane], [place Vest], and [place Ruvane], [place Orland], it rained.',
      'In [settlement:VE.A Ruvane], [country:VE Vest], and [settlement:OL.N Ruvane], [country:OL Orland], it rained.',
    ));
  it('L7 the bare name of a region that the article speaks of is the region’s', () =>
    check(
      'They left the [place Norr] region. In [place Norr] it rained.',
      'They left the [region:OL.N Norr] region. In [region:OL.N Norr] it rained.',
    ));
});

describe('L8 L9 which namesake is meant', () => {
  it('L8 the one with more people, where nothing else speaks', () => {
    const world = gazetteerOf('Aske|S|OL|N|52|30|900000\nAske|S|VE|A|50|45|30000');
    checkPlaces(world, 'It rained in [place Aske].', 'It rained in [settlement:OL.N Aske].');
  });
  it('L9 the one near the other places of the article', () =>
    check(
      'From [place Aske] to [place Ruvane] it rained.',
      'From [region:VE.A Aske] to [settlement:VE.A Ruvane] it rained.',
    ));
  it('L9 also where it is much smaller', () => {
    const world = gazetteerOf(
      'Aske|S|OL|N|52|30|200000\nAske|S|VE|A|50|45|30000\nNorr|R|VE|A|50|45|900000\nLorne|S|VE|A|50.1|45.1|80000',
    );
    checkPlaces(
      world,
      'In [place Norr] it rained, from [place Lorne] to [place Aske].',
      'In [region:VE.A Norr] it rained, from [settlement:VE.A Lorne] to [settlement:VE.A Aske].',
    );
  });
});

describe('L10 a town and the region that is named after it', () => {
  it('L10 the bare name is the town’s', () =>
    check('It rained in [place Norr].', 'It rained in [settlement:OL.N Norr].'));
  it('L10 unless the region has many times its people', () => {
    const world = gazetteerOf('Norr|R|OL|N|52|30|9000000\nNorr|A|OL|N|52.1|30|200000');
    checkPlaces(world, 'It rained in [place Norr].', 'It rained in [region:OL.N Norr].');
  });
});

describe('L11 L12 L13 better unplaced than misplaced', () => {
  it('L11 a hamlet that nothing speaks for', () =>
    check('They met in [place Popov].', 'They met in [unsupported Popov].'));
  it('L11 a hamlet far from all that the article names', () =>
    check(
      'They met in [place Popov] in the [place Norr] region.',
      'They met in [contradicted Popov] in the [region:OL.N Norr] region.',
    ));
  it('L11 a hamlet in a region that the article names', () =>
    check(
      'The [place Sund] region is quiet. They met in [place Lone Hill].',
      'The [region:OL.S Sund] region is quiet. They met in [settlement:OL.S Lone Hill].',
    ));
  it('L12 two namesakes that fit as well', () =>
    check('They met in [place Ruvane].', 'They met in [ambiguous Ruvane].'));
  it('L13 a part of the world has no point, though a town is called so', () =>
    check('Analysts in the [place West] doubt it.', 'Analysts in the [unknown West] doubt it.'));
  it('L13 what no gazetteer knows', () => check('They met in [place Qualm].', 'They met in [unknown Qualm].'));
});

describe('L15 a place that a model takes for something else', () => {
  it('L15 by the noun beside it', () =>
    check('It rained in the town of [person Great Lorne].', 'It rained in the town of [settlement:OL.N Great Lorne].'));
  it('L15 by the preposition before it', () =>
    check('It rained in [organisation Great Lorne].', 'It rained in [settlement:OL.N Great Lorne].'));
  it('L15 by being a state', () => check('[organisation Vest] said no.', '[country:VE Vest] said no.'));
  it('L15 by standing in a dateline', () =>
    check('[organisation GREAT LORNE] — A dam broke.', '[settlement:OL.N GREAT LORNE] — A dam broke.'));
  it('L15 else it stays what it is', () =>
    check('[organisation Great Lorne] beat [organisation Saint Ilva].', 'Great Lorne beat Saint Ilva.'));
});

describe('laws of places', () => {
  const name = fc.constantFrom(
    'Ruvane',
    'Norr',
    'Sund',
    'Aske',
    'Popov',
    'Dell County',
    'Orland',
    'Lone Hill',
    'Qualm',
    'West',
  );
  const between = fc.constantFrom(', ', ' in ', ' and ', ' near the ', ' region, ', '. In ', '’s ', ' (');
  const text = fc
    .array(fc.tuple(name, between), { minLength: 1, maxLength: 12 })
    .map((parts) => `They left ${parts.map(([n, b]) => `[place ${n}]${b}`).join('')}it.`);
  it('L1 spans slice to the text, stand in order and do not overlap', () =>
    fc.assert(
      fc.property(text, (seen) => {
        const plain = seen.replace(/\[place ([^\]]*)\]/g, '$1');
        let at = 0;
        for (const { span, place, unplaced } of placesOf(seen, WORLD)) {
          assert.equal(plain.slice(span.start, span.end), span.text);
          assert.ok(span.start >= at && (place === null) !== (unplaced === null));
          at = span.end;
        }
      }),
      { numRuns: 60 },
    ));
  it('L13 a gazetteer that knows nothing places nothing', () =>
    fc.assert(
      fc.property(text, (seen) => placesOf(seen, gazetteerOf('X|S|OL|N|1|1|1')).every(({ place }) => place === null)),
      { numRuns: 20 },
    ));
  it('L9 an article is read alike, whatever was read before it', () => {
    const seen = 'From [place Aske] to [place Ruvane] it rained.';
    const before = showPlaces(seen, WORLD);
    showPlaces('In [place Ruvane], [place Orland], it rained.', WORLD);
    assert.equal(showPlaces(seen, WORLD), before);
  });
});
