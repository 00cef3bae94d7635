import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dossierOf, inputsOf } from '../../test/support/story.ts';

/** When a statement of the first article happened, as the dossier of both tells; `-` for no time. */
function check(named: string, words: string, dating: string, expected: string): void {
  const { statements } = dossierOf(inputsOf(named, dating));
  const meant = statements.find((s) => s.content.some((c) => c.text.includes(words)));
  assert.ok(meant, `no statement with “${words}”: ${statements.map((s) => s.content[0]?.text).join(' | ')}`);
  assert.equal(meant.occurredAt?.value ?? '-', expected);
  if (expected !== '-') assert.equal(meant.occurredAt?.basis, 'inferred');
}

const NAMED = 'The Sund offensive gave the army 40 villages, and proved a boost for the crews.';
const DATING = 'The army still holds a part of the Sund region after a long offensive in 2030.';

test('L3 an event that one article names happened when another says', () =>
  check(NAMED, 'gave the army 40 villages', DATING, '2030'));
test('L3 what goes on in the sentence has its time', () => check(NAMED, 'proved a boost', DATING, '2030'));
test('L3 the name tells it from others of its kind', () =>
  check(NAMED, 'gave the army 40 villages', DATING.replace('Sund', 'Velm'), '-'));
test('L3 two times are none', () =>
  check(NAMED, 'gave the army 40 villages', `${DATING} A first offensive in the Sund region failed in 2028.`, '-'));
test('L3 an event without a name is not known again', () =>
  check(NAMED.replace('Sund ', ''), 'gave the army 40 villages', DATING, '-'));
