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

describe('M23 the company may be whoever owns the first word', () => {
  it('M23 and not only whom quoted speech names', () =>
    assert.ok(mentionsOf("Corvane's ferry sank. The company slept.").includes('The company = Corvane, organisation')));
});

describe('M25 a house of the press is not the company', () => {
  const apart = (text: string): void => {
    it(text, () => {
      const { mentions, entities } = readText(text);
      const company = mentions.findLast((m) => /company|firm|carmaker/.test(m.text));
      assert.match(entities[company?.entity ?? -1]?.name ?? '', /company|firm|carmaker/i);
    });
  };
  apart('In a statement to Reuters, the company was vague.');
  apart('In a statement to Tarnwell, the firm was vague.');
  apart('Tarnwell could not independently verify the list. The carmaker was vague.');
  apart('Tarnwell has not been able to verify it. The company was vague.');
});

describe('M26 the second of two things that somebody is', () => {
  it('is the same person', () => {
    const { mentions, entities } = readText('Ada Vale, a doctor at the clinic and a mother of two, slept. She ate.');
    assert.equal(entities[mentions.at(-1)?.entity ?? -1]?.name, 'Ada Vale');
  });
});

describe('M25 the company is whoever a text goes on with', () => {
  const meant = (who: string, text: string): void => {
    it(`${who}: ${text}`, () => {
      const { mentions, entities } = readText(text);
      const company = mentions.findLast((m) => /^the (?:company|operator|firm)$/i.test(m.text));
      assert.equal(entities[company?.entity ?? -1]?.name, who);
    });
  };
  meant('Corvane', 'In May, Corvane recalled thousands of Zelvor inhalers. The company was vague.');
  meant('Corvane', 'In May, Corvane was fined under the Fair Trade Act. The company was vague.');
  meant('Corvane', 'In May, Corvane missed its Christmas deliveries. The company was vague.');
  meant('Corvane', 'A lawyer came for Corvane. Corvane was sued by Lumeris. The company was vague.');
  meant('Corvane', 'The regulator has fined Corvane. The company was vague.');
  meant('Lumeris', 'In May, Corvane bought Lumeris. In June, Lumeris closed. The company was vague.');
  meant('The company', 'A driver from Orsk saw smoke. The company was vague.');
  meant('The operator', 'The captain told MPs the ship was old. The operator was vague.');
  meant('Norvik Steel', 'The newspaper Tarno Bote wrote that Norvik Steel had known. The company was vague.');
});

describe('M25 a thing by what is told of it', () => {
  const isCompany = (text: string): void =>
    assert.ok(mentionsOf(text).includes('The company = Lineas Mardel, organisation'), text);
  it('behind its name', () => isCompany('Lineas Mardel, which owns the ferry, slept. The company ate.'));
  it('before its name', () => isCompany('The firm that runs the ferry, Lineas Mardel, slept. The company ate.'));
  it('but nobody whom a clause about the sentence follows', () =>
    assert.ok(
      !mentionsOf('The minister met Lineas Mardel, which surprised many. The company ate.').includes(
        'The company = Lineas Mardel, organisation',
      ),
    ));
});
