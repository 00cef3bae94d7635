import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, findingsIn, HEAD } from '../../test/support/told-twice.ts';
import type { Entity } from '../model/entity.ts';
import { articleId, type EntityId } from '../model/id.ts';
import type { Span } from '../model/span.ts';

/** Sentences about other things: in a story of two sentences every word is common. */
const OTHERS = [
  '[Ferries blocked_ the quay].',
  '[Schools opened_ late].',
  '[Rain fell_ in the valley].',
  '[Trains ran_ as planned].',
];
const apart = { kind: 'independent' } as const;
check(
  'J26: figures that cannot both hold',
  ['[The clinic treated_ (Q 212 person|212 people) after the leak].'],
  ['[Officials said_ (Q 121 person|121 people) were treated_ at the clinic after the leak].'],
  ['medium number-conflict'],
  apart,
);
check(
  'J26: a rising toll is an update',
  ['[The flood killed_ (Q 11 person|11 people) in the valley].'],
  ['[The flood killed_ (Q 14 person|14 people) in the valley].'],
  [],
  apart,
);
check(
  'J26: a conversion agrees',
  ['[The leak spilled_ (Q 14000 litre|14,000 litres) of oil].'],
  ['[The leak spilled_ (Q 14 cubic_metre|fourteen cubic metres) of oil].'],
  [],
  apart,
);
check(
  'J26: sums of two things in one currency',
  ['[The club sold_ the old captain for (Q 12000000 crown|12 million crowns) in May].'],
  ['[The old club in May owes_ a debt of (Q 30000000 crown|30 million crowns)].'],
  [],
  apart,
);
check(
  'J26: counts too far apart are of two things',
  ['[The march drew_ (Q 34000 person|34,000 people) to the old bridge].'],
  ['[The march drew_ (Q 14 person|fourteen people) to the old bridge].'],
  [],
  apart,
);
check(
  'J20: a million for a billion is a slip, however far apart',
  ['[The bank lent_ the new harbour (Q 4000000 crown|4 million crowns) for repairs].'],
  ['[The bank lent_ the new harbour (Q 4000000000 crown|4 billion crowns) for repairs].'],
  ['medium number-conflict'],
  apart,
);
check(
  'J20: two amounts with no word of scale are two things',
  ['[The harbour lent_ the new mill (Q 90000 crown|90,000 crowns) for repairs].'],
  ['[The harbour lent_ the new mill (Q 90 crown|90 crowns) for repairs].'],
  [],
  apart,
);
check(
  'J20: people are no money',
  ['[The harbour fair drew_ (Q 90000 person|90 thousand people) to the new mill].'],
  ['[The harbour fair drew_ (Q 90000000 crown|90 million crowns) to the new mill].'],
  [],
  apart,
);
check(
  'J26: the missing become fewer',
  ['[Crews searched_ the flooded valley for (Q 23 person|23 people)].'],
  ['[Crews searched_ the flooded valley for (Q 19 person|19 people)].'],
  [],
  apart,
);
check(
  'J26: what it was before is no other figure',
  ['[Trains running_ at the harbour rose from (Q 44 percent|44 per cent)].'],
  ['[Trains running_ at the harbour rose to (Q 58 percent|58 per cent)].'],
  [],
  apart,
);
check(
  'J26: a rise in per cent is no level',
  ['[The harbour rate stands_ at (Q 3.75 percent|3.75 per cent) now].'],
  ['[The harbour rate stands_ higher by (Q 15 percent|15 per cent) now].'],
  [],
  apart,
);
check(
  'J34: a text says itself that the figures differ',
  [
    'How many marched depends on whom you ask.',
    '(S Organisers) (C said) {(Q 120000 person|120,000 people) marched_}.',
    '(S Wardens) (C said) {(Q 34000 person|34,000 people) marched_}.',
  ],
  [...OTHERS, '[Some (Q 34000 person|34,000 people) came_ to the square].'],
  ['medium number-conflict'],
  apart,
);
check(
  'J34: two figures, and nobody says that they differ',
  [
    '(S Organisers) (C said) {(Q 120000 person|120,000 people) marched_}.',
    '(S Wardens) (C said) {(Q 34000 person|34,000 people) ate_ soup}.',
  ],
  [...OTHERS, '[Some (Q 34000 person|34,000 people) came_ to the square].'],
  [],
  apart,
);
check(
  'J27: an attempt came to nothing, and came about',
  [HEAD, '(S Norden) (C said) {all attempts to advance_ towards Aster had been rebuffed_}.'],
  [...OTHERS, '(S The Institute) (C said) {troops advanced_ as far as Aster}.'],
  ['high source-conflict'],
  apart,
);
check(
  'J27: another place',
  [HEAD, '(S Norden) (C said) {all attempts to advance_ towards Aster had been rebuffed_}.'],
  [...OTHERS, '(S The Institute) (C said) {troops advanced_ as far as Brodno}.'],
  [],
  apart,
);
check(
  'J29: an answer that points back at the charge',
  ['(S Brook) (C accused) {Norden of playing_ for time}.', '(S Norden) (C said) {the charge was unfair}.'],
  null,
  ['low source-conflict'],
);
check(
  'J29: an answer about something else',
  ['(S Brook) (C accused) {Norden of playing_ for time}.', '(S Norden) (C said) {the bridge was closed_}.'],
  null,
  [],
);

const town = (...mentions: readonly Span[]): Entity => ({
  id: 'e:99' as EntityId,
  kind: 'place',
  name: 'Aster',
  forms: ['Aster'],
  mentions,
  party: null,
  place: null,
});
const called = (a: string, b: string): string[] => {
  const at = (article: string, text: string): Span => ({
    article: articleId(article.padEnd(12, '0')),
    start: text.indexOf('Aster'),
    end: text.indexOf('Aster') + 5,
    text: 'Aster',
  });
  return findingsIn([a], [b], { kind: 'independent', entities: [town(at('a', a), at('b', b))] }).map(
    (f) => `${f.severity} ${f.kind}`,
  );
};
test('J30: a village here and a city there', () =>
  assert.deepEqual(called('Troops reached the villages of Brodno and Aster.', 'Troops left Aster city.'), [
    'medium place-conflict',
  ]));
test('J30: a town may be a city', () =>
  assert.deepEqual(called('Troops reached the town of Aster.', 'Troops left Aster city.'), []));
test('J30: a settlement may be either', () =>
  assert.deepEqual(called('Troops reached the settlement of Aster.', 'Troops left Aster city.'), []));
