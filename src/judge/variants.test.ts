import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quotation } from '../model/claim.ts';
import type { Entity, EntityKind } from '../model/entity.ts';
import { type ArticleId, type EntityId, quotationId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import { variantsIn } from './variants.ts';

const span = (article: string, text: string): Span => ({
  article: article as ArticleId,
  start: 0,
  end: text.length,
  text,
});
const entity = (kind: EntityKind, ...names: readonly string[]): Entity => ({
  id: 'e:1' as EntityId,
  kind,
  name: names[0] ?? '',
  forms: names,
  mentions: names.map((name, i) => span(`a:${i}`, name)),
  party: null,
  place: null,
});

function kindsOf(entities: readonly Entity[], quotations: readonly Quotation[] = []): string[] {
  const empty = {
    derivations: [],
    pairsCompared: 0,
    versions: [],
    reports: [],
    reportCount: { atLeast: 0, atMost: 0 },
    statements: [],
    alignments: [],
    disputes: [],
    rivals: [],
  };
  return variantsIn({ ...empty, articles: [], entities, quotations }).map((d) => `${d.severity} ${d.kind}`);
}

function names(rule: string, list: Entity, expected: readonly string[]): void {
  test(rule, () => assert.deepEqual(kindsOf([list]), expected));
}

names('J31: one person, two spellings', entity('person', 'Olena Hrytsenko', 'Hrytsenkoo'), ['info name-variant']);
names('J31: the same spelling twice', entity('person', 'Olena Hrytsenko', 'Hrytsenko'), []);
names('J31: a possessive is no spelling', entity('person', 'Hrytsenko', 'Hrytsenko’s'), []);
names('J31: a description is no spelling', entity('person', 'Hrytsenko', 'the president'), []);
names('J31: an adjective of a state is no spelling', entity('place', 'Norway', 'Norwayan', 'Norwegian'), []);
names('J31: a body is not compared', entity('organisation', 'Norden Rail', 'Norden Rails'), []);

const quoted = (relation: 'translation-variant' | 'typographic'): Quotation => ({
  id: quotationId(1),
  speaker: null,
  occurrences: [
    { spans: [span('a:1', 'it was entirely right')], relation: 'reference' },
    { spans: [span('a:2', 'it was fully right')], relation },
  ],
});
test('J32: two translations of one utterance', () =>
  assert.deepEqual(kindsOf([], [quoted('translation-variant')]), ['info quote-variant']));
test('J32: typography alone is no other wording', () => assert.deepEqual(kindsOf([], [quoted('typographic')]), []));
