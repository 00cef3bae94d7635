import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../test/support/read-text.ts';

/** Whom the last place of a pronoun stands for; empty where it is left open. */
function meant(text: string, word: string): string {
  const { mentions, entities } = readText(text);
  return entities[mentions.findLast((m) => m.text === word)?.entity ?? -1]?.name ?? '';
}

function check(word: string, who: string, text: string): void {
  it(`${word} is ${who || 'nobody'}: ${text}`, () => assert.equal(meant(text, word), who));
}

describe('M18 who speaks of himself, and who goes on speaking', () => {
  const mayor = 'The mayor, Rosa Dell, came first. ';
  check('she', 'Marta Quill', `${mayor}One survivor, Marta Quill, told reporters that she had heard nothing.`);
  check('She', 'Marta Quill', `${mayor}Marta Quill said she had heard nothing. She said it was late.`);
  check('she', 'Marta Quill', `${mayor}Tom Reed told Marta Quill that she would be paid.`);
  check('she', 'Rosa Dell', `${mayor}Tom Reed praised the work she had done.`);
  check('He', 'Emil Dost', 'Emil Dost met workers. He did not know if the judge would agree. He said it was late.');
  check('he', 'Emil Dost', 'Emil Dost spoke. He did not rule out that the president would come. It was late, he said.');
  check('He', 'Ivo Lan', 'Emil Dost said it was late. Ivo Lan was tired. He said so.');
  check('He', 'Tom Reed', 'Tom Reed said if the judge, Alan Crane, agreed, he would pay. He told them so.');
  check('He', 'Tom Reed', 'When Judge Alan Crane asked whether he understood, Tom Reed nodded. He said so.');
  check('he', 'The man', 'The man accused of killing Ann Doyle told the court he was sorry.');
  check('she', 'Ada Oberlin', 'Ada Oberlin spoke. Emil Dost himself was tired, she said.');
});

describe('M19 it goes on speaking', () => {
  check('it', 'Railcorp', 'Norway paid Railcorp. Railcorp said the work would take a month; it now says a year.');
  check('It', 'The health ministry', 'The health ministry of Georgia said the water was safe. It said nobody was ill.');
  check('it', 'Cartograph', 'Norway has slept. Cartograph said the cable was cut. Two ships were there, it said.');
  check('it', 'Norway', 'The agency slept. According to Norway, an airfield was hit; two were hurt, it said.');
  const peace = 'Orvenia said it wanted peace. ';
  check('It', 'Israel', 'Hamas accused Israel of a breach. Israel killed six people on Monday. It said so.');
  check('It', 'Iran', 'Israel said it had struck a depot. Iran fired missiles at Haifa. It said so.');
  check('It', 'Ukraine', 'Moscow said the town had fallen. Kyiv sent more troops. It said so.');
  check('It', 'Norland', `${peace}On Tuesday Norland invaded the island. It said so.`);
  check('It', 'Orvenia', `${peace}Troops of Norland invaded the island. It said so.`);
  check('It', 'Orvenia', `${peace}Norland's troops invaded the island. It said so.`);
  check('It', 'Orvenia', `${peace}Troops invaded Norland. It said so.`);
  it('M19 a time zone is nobody', () =>
    assert.ok(!readText('The ships left at 0815 GMT and came at 10 pm CET.').mentions.some((m) => m.text === 'GMT')));
});
