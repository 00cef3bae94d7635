import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';
import type { EntityKind } from '../model/entity.ts';
import type { LocalEntity, Mention } from '../model/reading.ts';
import { spanOf } from '../model/span.ts';
import type { ReadArticle } from '../model/statement.ts';
import { mergeEntities } from './entities.ts';
import { twinsOf } from './twins.ts';

/** An article that names these in this order, each taken for what stands before the colon. */
function articleNaming(names: readonly string[]): ReadArticle {
  const named = names.map((written) => written.split(': ') as [EntityKind, string]);
  const text = named.map(([, name]) => name).join('\n');
  const { reading, attribution } = attributeText(text);
  const entities = named.map(
    ([kind, name]): LocalEntity => ({
      kind,
      name,
      forms: [name],
      nameWords: name.split(' '),
      roles: [],
      belongsTo: null,
      acronym: null,
    }),
  );
  let at = 0;
  const mentions = named.map(([kind, name], entity): Mention => {
    const span = spanOf(reading.article, at, at + name.length);
    at += name.length + 1;
    return { ...span, form: 'name', kind, entity };
  });
  return { reading, attribution: { ...attribution, entities, mentions, statements: [] } };
}

/** The entities of a story, `kind: name`; a text is `names of one article | names of the next`, with the report of each. */
function check(story: string, reportOf: readonly number[], ...wanted: readonly string[]): void {
  const articles = story.split(' | ').map((names) => articleNaming(names.split(', ')));
  const { entities } = mergeEntities(articles, { twins: twinsOf([], []), reportOf });
  assert.deepEqual(
    entities.map(({ kind, name }) => `${kind}: ${name}`),
    wanted,
    story,
  );
}

test('E11 what an entity is, is voted by reports, and not by how often one of them was printed', () => {
  check('place: Pell | organisation: Pell | organisation: Pell', [0, 1, 2], 'organisation: Pell');
  check('place: Pell | place: Pell | organisation: Pell | organisation: Pell', [0, 1, 2, 2], 'place: Pell');
});

test('E11 a town is not the paper that one article names besides it', () => {
  check(
    'place: Greval | other: Greval | place: Greval, organisation: Greval Observer',
    [0, 1, 2],
    'place: Greval',
    'organisation: Greval Observer',
  );
});

test('E12 a body is one under its words in another order or spelling', () => {
  check(
    'organisation: Defense Ministry | organisation: Ministry of Defence',
    [0, 1],
    'organisation: Ministry of Defence',
  );
  check(
    'organisation: Norland MoD | organisation: Norland Ministry of Defence',
    [0, 1],
    'organisation: Norland Ministry of Defence',
  );
  check(
    'organisation: Central Bank of Tolmar | organisation: Central Bank of Orvan',
    [0, 1],
    'organisation: Central Bank of Tolmar',
    'organisation: Central Bank of Orvan',
  );
  check(
    'organisation: Ministry of Defence | organisation: Ministry of Health',
    [0, 1],
    'organisation: Ministry of Defence',
    'organisation: Ministry of Health',
  );
});
