import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarked } from '../../test/support/marked.ts';
import { gazetteerOf, seeingNames } from '../../test/support/places.ts';
import { articleOf } from '../../test/support/read-text.ts';
import { attribute } from '../attribute/attribute.ts';
import { read } from '../read/read.ts';
import { mergeEntities } from './entities.ts';
import { twinsOf } from './twins.ts';

const WORLD = gazetteerOf(`
  Orland|C|OL||50|30|9000000
  Norr Oblast=Norr|R|OL|N|52.9|33|1000000
  Norr|A|OL|N|52.2|30.1|300000
  Lorne|K|OL|S|48|30|2000000
`);

/** The places among the entities of one article: name, number of mentions, and the precision of its point. */
function check(seen: string, expected: readonly string[]): void {
  const article = articleOf(parseMarked(seen).text);
  const reading = read(article, seeingNames([seen]), WORLD).value;
  const { entities } = mergeEntities([{ reading, attribution: attribute(reading).value }], {
    twins: twinsOf([article.id], []),
    reportOf: [0],
  });
  assert.deepEqual(
    entities
      .filter(({ kind, place }) => kind === 'place' || place !== null)
      .map(({ name, mentions, place }) => `${name} ${mentions.length} ${place?.precision ?? 'nowhere'}`),
    expected,
  );
}

describe('E8 where an entity lies', () => {
  it('E8 where its mentions lie', () =>
    check('In [place Lorne] it rained. From [place Lorne] they fled.', ['Lorne 2 exact']));
  it('E8 nowhere, where no gazetteer knows it', () => check('In [place Qualm] it rained.', ['Qualm 1 nowhere']));
  it('E8 the region and the city of its name are two', () =>
    check('The [place Norr] region burns. Then [place Norr], the second-largest city, burnt.', [
      'Norr 1 region',
      'Norr 1 exact',
    ]));
});
