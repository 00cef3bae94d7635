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

/** Whom the last place of a phrase stands for. */
const last = (text: string, word: string, who: string): Promise<void> =>
  it(text, () => {
    const { mentions, entities } = readText(text);
    assert.equal(entities[mentions.findLast((m) => m.text === word)?.entity ?? -1]?.name, who);
  });

describe('M20 what somebody is not, was, or may become, is no role of his', () => {
  last('Officials said Tom Reed was not a suspect. The suspect left.', 'The suspect', 'a suspect');
  last('Neither Tom Reed nor Ivo Hale was the driver. The driver left.', 'The driver', 'the driver');
  last('Ada Vale is no longer the mayor. The mayor left.', 'The mayor', 'the mayor');
  last('Mr Hale was once the mayor of Kesh. The mayor left.', 'The mayor', 'The mayor');
  last('Mr Hale was once the mayor of Kesh. The mayor left.', 'the mayor', 'Hale');
  last('Ola Berg was the president until 2029. The president left.', 'The president', 'The president');
  last('Karin Moll will become the chairwoman in May. The chairwoman left.', 'The chairwoman', 'The chairwoman');
  last('Ivo Dunn, 40, was a police officer. The officer who arrested him left.', 'The officer', 'The officer');
  last(
    "Ivo Dunn was the victim of a robbery. The victim of Monday's attack left.",
    'The victim',
    "The victim of Monday's attack",
  );
  last(
    'Jan Roth said he is a father of three. The father of the other boy left.',
    'The father',
    'The father of the other boy',
  );
  last('Ada Vale is the mayor of Kesh. The mayor of Harn left.', 'The mayor', 'The mayor of Harn');
  last('Ada Vale is the mayor of Kesh. The mayor left.', 'The mayor', 'Ada Vale');
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

describe('M21 who stands before a participle is not who speaks', () => {
  last('A NASA-funded study said the ice was thin.', 'A NASA-funded study', 'A NASA-funded study');
  last('NASA left. A NASA-reviewed letter said the ice was thin.', 'A NASA-reviewed letter', 'A NASA-reviewed letter');
  last('NASA left. NASA data said the ice was thin.', 'NASA data', 'NASA');
});
