import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../test/support/read-text.ts';

/** Mentions with whom they stand for, but for places. */
function check(text: string, ...expected: string[]): void {
  it(text, () => {
    const { mentions, entities } = readText(text);
    const found = mentions.flatMap((m) =>
      m.kind === 'place' ? [] : [`${m.text} = ${m.entity === null ? '?' : entities[m.entity]?.name}`],
    );
    assert.deepEqual(found, expected);
  });
}

describe('M20 what somebody is is nobody else', () => {
  check('Ada Vale said she was the victim.', 'Ada Vale = Ada Vale', 'she = Ada Vale', 'the victim = Ada Vale');
  check('Tomas Reed became the owner.', 'Tomas Reed = Tomas Reed', 'the owner = Tomas Reed');
  check('Among us was the owner.', 'the owner = the owner');
  check('Ada Vale left. They want my head.', 'Ada Vale = Ada Vale', 'They = ?');
});

describe('M21 where a body has its seat is not the body', () => {
  check(
    'The Harvest Trust, a Paris-based charity, said it was late. It slept.',
    'Harvest Trust = Harvest Trust',
    'a Paris-based charity = Harvest Trust',
    'it = Harvest Trust',
    'It = Harvest Trust',
  );
  check(
    'Andrei Kartal, an MP and former general, slept.',
    'Andrei Kartal = Andrei Kartal',
    'an MP = Andrei Kartal',
    'former general = former general',
  );
});

describe('M7 a compound is one phrase', () => {
  const phrases = (text: string): string[] => {
    const { phrases, tokens } = readText(text);
    return phrases.map((p) => `${text.slice(p.start, p.end)}: ${tokens[p.head]?.text}`);
  };
  for (const [text, phrase] of [
    ["Halmar's government-in-exile slept.", "Halmar's government-in-exile: government"],
    ["The army's commander-in-chief slept.", "The army's commander-in-chief: commander"],
    ['A Paris-based charity slept.', 'A Paris-based charity: charity'],
    ['The open-source group slept.', 'The open-source group: group'],
  ] as const)
    it(`M7 ${text}`, () => assert.equal(phrases(text)[0], phrase));
});
