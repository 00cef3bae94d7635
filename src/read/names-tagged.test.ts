import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarked } from '../../test/support/marked.ts';
import { seeingNames } from '../../test/support/places.ts';
import { articleOf } from '../../test/support/read-text.ts';
import { read } from './read.ts';

/** What a model sees of names, and the names that the article is said to have: kind, name, roles. */
function check(seen: string, expected: readonly string[]): void {
  const { mentions, entities } = read(articleOf(parseMarked(seen).text), seeingNames([seen])).value;
  const named = mentions.filter(({ form }) => form === 'name');
  assert.deepEqual(
    named.map(({ text, kind, entity }) => [kind, text, ...(entities[entity ?? -1]?.roles ?? [])].join(' ')),
    expected,
  );
}

describe('M11 names that a model sees', () => {
  it('M11 the words are the model’s, the titles before them the rules’', () => {
    check('They asked the [organisation Harbour Court] Justice [person Ida Oben] of it.', [
      'organisation Harbour Court',
      'person Ida Oben justice',
    ]);
    check('They asked [organisation TNR] [person Hamza bin Tamm] of it.', [
      'organisation TNR',
      'person Hamza bin Tamm',
    ]);
  });
  it('M11 but a piece of a body that the rules see whole is none', () =>
    check('They asked the Tammish Institute of [organisation Dam Engineers] of it.', [
      'organisation Tammish Institute of Dam Engineers',
    ]));
  it('M11 a title that the model takes for part of a name is none', () =>
    check('They asked [person President Mira Vale] of it.', ['person Mira Vale president']));
  it('M11 the kind is the model’s', () =>
    check('They asked [organisation Rappel Dolci] of it.', ['organisation Rappel Dolci']));
  it('M11 but no person has a preposition in his name', () => {
    check('They sang [person Day after Day] for years.', ['other Day after Day']);
    check('They asked [person Ada von Lan] of it.', ['person Ada von Lan']);
  });
  it('M11 unless a title tells it', () => check('They asked President [place Vale] of it.', ['person Vale president']));
  it('M11 and a station is one by its name, a body by the noun before it, a person by the office behind it', () => {
    check('They asked [place Radio Morvane] of it.', ['organisation Radio Morvane']);
    check('They asked the company [person Electra Morvane] of it.', ['organisation Electra Morvane']);
    check('They asked [organisation Dorrit Hask], the fire chief, of it.', ['person Dorrit Hask chief']);
    check('They asked [organisation Hask Union], the leader, of it.', ['organisation Hask Union']);
  });
  it('M11 a name that the model does not see stays', () =>
    check('They asked [person Ida Oben] and Mira Vale of it.', ['person Ida Oben', 'person Mira Vale']));
  it('M11 a people’s adjective stays with its place', () =>
    check('They asked the [group Portuguese] president of it.', ['place Portuguese']));
  it('M11 a name without a capital is none', () => check('They asked [person nobody] of it.', []));
});
