import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../test/support/read-text.ts';

const mentionsOf = (text: string): string[] => {
  const { mentions, entities } = readText(text);
  return mentions.map((m) => `${m.text} = ${m.entity === null ? '?' : `${entities[m.entity]?.name}, ${m.kind}`}`);
};

const check = (text: string, ...expected: string[]): Promise<void> =>
  it(text, () => assert.deepEqual(mentionsOf(text), expected));

describe('M22 an officer is called by his service and his name', () => {
  for (const office of ['Police Chief', 'District Attorney', 'Police Inspector', 'Fire Captain', 'Fire chief'])
    check(`${office} Warren Tull slept. He ate.`, 'Warren Tull = Warren Tull, person', 'He = Warren Tull, person');
});

describe('M23 what is no body', () => {
  check('The ferry had Emil Dost on board.', 'Emil Dost = Emil Dost, person');
  check('The board slept.', 'The board = The board, organisation');
  it('M23 whom only quoted speech names is no company', () =>
    assert.ok(
      mentionsOf('“Rudo has seen it, and nobody else has,” said Emil Dost. The company slept.').includes(
        'The company = The company, organisation',
      ),
    ));
});
