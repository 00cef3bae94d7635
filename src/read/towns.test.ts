import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../test/support/read-text.ts';

/** The names of the entities that a capital stands for, mention by mention. */
function check(text: string, expected: readonly string[]): void {
  const { mentions, entities } = readText(text);
  const names = mentions
    .filter((m) => /^(?:London|Paris|Moscow|Sofia|Bulgaria|Kyiv)$/.test(m.text))
    .map((m) => entities[m.entity ?? -1]?.name ?? '?');
  assert.deepEqual(names, expected, text);
}

test('M27 a capital where something happens is a town', () => {
  check('He died in London on Monday.', ['London']);
  check('Crowds gathered in London and Paris on Monday.', ['London', 'Paris']);
  check('They arrived in Sofia, Bulgaria, on Monday.', ['Sofia', 'Bulgaria']);
  check('The fire reached the outskirts of Kyiv on Monday.', ['Kyiv']);
});
test('M27 a capital that acts is its state', () => {
  check('Moscow said that it had taken the town.', ['Russia']);
  check('Crews left in June. Kyiv denied that. Talks with Kyiv failed.', ['Ukraine', 'Ukraine']);
  check('Moscow denied that it had met them in Moscow.', ['Russia', 'Moscow']);
});
test('M27 what may be either follows the rest of its article', () => {
  check('He died in London on Monday. London was flooded again. They came from London.', [
    'London',
    'London',
    'London',
  ]);
  check('He died in London on Monday. London denied it. The pressure from London grew.', [
    'London',
    'United Kingdom',
    'United Kingdom',
  ]);
});
test('M27 what is done to it, and what it is tied to', () => {
  check('The strike on Kyiv killed six people.', ['Kyiv']);
  check('Kyiv came under attack on Monday.', ['Kyiv']);
  check('He flew to London and left Moscow.', ['London', 'Moscow']);
  check('A bomb went off in Kyiv. The drones hit a refinery, according to Kyiv.', ['Kyiv', 'Ukraine']);
  check('A bomb went off in Kyiv. Moscow blames Kyiv for it.', ['Kyiv', 'Russia', 'Ukraine']);
  check('Crowds met in Moscow. Ties with Moscow are bad, and trust in Moscow is gone.', ['Moscow', 'Russia', 'Russia']);
  check('In Kyiv’s view the offer was late. London’s Hyde Park was shut.', ['Ukraine', 'London']);
  check('Two shells hit the city, Kyiv said.', ['Ukraine']);
});
test('M27 a sign of money is no state', () => {
  const { mentions } = readText('The firm paid US$2.8 million to Ada Rell.');
  assert.equal(
    mentions.some(({ text }) => text === 'US'),
    false,
  );
});
