import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../test/support/read-text.ts';
import { sameOwner } from './owners.ts';

/** Bodies in the order of their mentions, as numbers. */
function check(text: string, pattern: RegExp, expected: string): void {
  it(text, () => {
    const met = readText(text).mentions.flatMap((m) => (pattern.test(m.text) ? [m.entity] : []));
    const order = [...new Set(met)];
    assert.equal(met.map((entity) => order.indexOf(entity)).join(' '), expected);
  });
}

describe('M24 a body is told by whose and which it is', () => {
  check('The Drovian foreign ministry slept. The Kestenian foreign ministry left.', /ministry/, '0 1');
  check('The Georgian foreign ministry slept. The Polish foreign ministry left.', /ministry/, '0 1');
  check('The foreign ministry of Loria slept. The foreign ministry of Ostria left.', /ministry/, '0 1');
  check("We met Kestenia's General Staff. We left the Drovian General Staff.", /Staff/, '0 1');
  check('The transport ministry slept. Emil Dost said his ministry was late.', /ministry/, '0 1');
  check("The public prosecutor's office slept. We met Ada Vale. Vale's office was late.", /office/, '0 1');
  check("Ada Vale said her office was late. The auditor's office slept.", /office/, '0 1');
  check('The Office for Dams slept. Ada Vale said her office was late.', /ffice/, '0 0');
  check("Governor Mia Trent left. Her office was late. The governor's office was not.", /office/, '0 0');
  check("Mayor Mia Trent left. The mayor's office was late. Her office was not.", /office/, '0 0');
  check("Mayor Mia Trent left. The governor's office was late. Her office was not.", /office/, '0 1');
  check('Mikael Toth, the leader of the Agrarian party, left. His party was late.', /party/, '0 0');
  check('The defence ministry slept. The ministry was late.', /ministry/, '0 0');
  it('M24 an adjective is that of its place, and Austria is not Australia', () => {
    assert.ok(sameOwner('Drovia', 'Drovian'));
    assert.ok(!sameOwner('Austria', 'Australia'));
    assert.ok(!sameOwner('Drovian', 'Kestenian'));
  });
});
