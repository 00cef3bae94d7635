import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';

/** Who says what, by the name of the entity: `Ivo Lan: the road was shut`. */
function check(text: string, ...wanted: string[]): void {
  const { entities, statements } = attributeText(text).attribution;
  const found = statements
    .filter((s) => s.voice === 'attributed')
    .map((s) => `${entities[s.source?.entity ?? -1]?.name}: ${s.content.map((c) => c.text).join(' // ')}`);
  assert.deepEqual(found, wanted, text);
}

describe('W72 whoever is named behind what he is', () => {
  it('W72 behind an office of a body', () =>
    check('Sund Department of Roads official Ivo Lan said the road was shut.', 'Ivo Lan: the road was shut'));
  it('W72 but not whom the head is somebody’s', () =>
    check('The office of army chief Ivo Lan said the road was shut.', 'The office: the road was shut'));
  it('W72 in an apposition with a description', () =>
    check(
      'The lead author, doctoral student Ada Rell, said the air was bad. She said it was cold.',
      'Ada Rell: the air was bad',
      'Ada Rell: it was cold',
    ));
  it('W72 a calling without an article is nobody else', () =>
    check(
      'Dr. Emil Dost, specialist in rare diseases, came. He said the link was weak.',
      'Emil Dost: the link was weak',
    ));
  it('W72 a participle between a preposition and a noun', () =>
    check('Widow of slain mayor Otto Lan accuses police of delay.', 'Widow: police of delay'));
  it('W72 the subject stands behind the scene', () =>
    check(
      'In a paper published in the Sund Journal, a team of doctors said that birds were caught.',
      'a team: birds were caught',
    ));
  it('W72 WHO is a body', () => check('The WHO has said that the virus is mild.', 'WHO: the virus is mild'));
  it('W72 that points to a time', () =>
    check(
      'Officials left, saying an attack that day on a base had killed nobody.',
      'Officials: an attack that day on a base had killed nobody',
    ));
});

describe('W73 what is told of the source behind according to is no content', () => {
  const killed = 'the shell killed two';
  it('W73 an age', () => check(`According to Ada Rell, 20, ${killed}.`, `Ada Rell: ${killed}`));
  it('W73 an office without an article', () =>
    check(`According to Ivo Lan, director of public health, ${killed}.`, `Ivo Lan: ${killed}`));
  it('W73 a name', () => check(`According to his wife, Amanda, ${killed}.`, `Amanda: ${killed}`));
  it('W73 between dashes', () => check(`According to Major Ivo Lan – a spokesman – ${killed}.`, `Ivo Lan: ${killed}`));
  it('W73 a list is none, nor is what has a verb', () => {
    check('According to Ivo Lan, crews, drivers and guards left.', 'Ivo Lan: crews, drivers and guards left');
    check(
      'According to Ivo Lan, a car hit a tree, and the driver died.',
      'Ivo Lan: a car hit a tree',
      'Ivo Lan: the driver died',
    );
  });
});

describe('W74 what is told behind a mark in the tense of reported speech goes on', () => {
  it('W74 both are as far back', () =>
    check(
      'Ada Rell said shops had lost money, because the rules had changed.',
      'Ada Rell: shops had lost money, because the rules had changed',
    ));
  it('W74 what the outlet sets against it is its own', () => {
    check('Ada Rell said the dam would hold, but by Monday it had burst.', 'Ada Rell: the dam would hold');
    check('Ada Rell said she had won, but the count had not begun.', 'Ada Rell: she had won');
  });
  it('W74 beside what according to leads', () => {
    check(
      'According to Ada Rell, Lan had won 12 seats, while Dost had won nine.',
      'Ada Rell: Lan had won 12 seats',
      'Ada Rell: Dost had won nine',
    );
    check('According to Ada Rell, the road is safe, but a lorry fell from it.', 'Ada Rell: the road is safe');
  });
});

describe('W75 a word of speech that is none where it stands', () => {
  it('W75 what somebody is told to say', () =>
    check('The bishop urged priests to report any crime.', 'The bishop: priests to report any crime'));
  it('W75 what is done at a request', () => check('At the governor’s request, troops came back in May.'));
  it('W75 lives, songs and lawsuits', () => {
    check('The raid claimed the lives of two.');
    check('The band recorded three albums.');
    check('A judge dismissed a lawsuit by the firm.');
    check('The National Assembly rejected the government’s budget for 2033 by 76 votes to 73.');
    check('Voters rejected the treaty in a referendum.');
    check('The union rejected the pay deal on Friday.');
    check('The council rejected a deal with the owner.');
    check('The ferry was late for the defeat of the budget, which the assembly rejected on Tuesday.');
    check('The National Assembly rejected the claim that it had been bought.', 'National Assembly: it had been bought');
    check('The army claimed the victims were armed.', 'The army: the victims were armed');
    check('The fever has claimed dozens of victims.');
    check('The judge dismissed the charges against Otto Lan.');
    check('The firm dismissed the charges as nonsense.', 'The firm: the charges');
  });
});

it('W76 a quotation that a comma within it ends is all, and a mark that opens in a content closes in it', () => {
  check('Ada Rell said “We could not win,” and the flag was at half-mast.', 'Ada Rell: We could not win');
  check('Ada Rell called it “a disgrace,” and the council left.', 'Ada Rell: it “a disgrace,”');
});

it('W76 whom somebody tells is no content, though one phrase holds both', () => {
  check('Ada Rell told reporters today more tests would follow.', 'Ada Rell: more tests would follow');
  check('Ada Rell told local media the school was shut.', 'Ada Rell: the school was shut');
});

it('W77 a condition is said with what depends on it', () => {
  check('Ada Rell said if the firm pays, it will not be sued.', 'Ada Rell: if the firm pays, it will not be sued');
  check('Ada Rell asked if trains would stop.', 'Ada Rell: trains would stop');
});

it('W78 a measure opens what is said', () => {
  check('Ada Rell said no more than six people were hurt.', 'Ada Rell: no more than six people were hurt');
  check('Ada Rell said about 300 jobs would go.', 'Ada Rell: about 300 jobs would go');
  check('Ada Rell said nearly half of the town was lost.', 'Ada Rell: nearly half of the town was lost');
  check('Ada Rell said later that it was over.', 'Ada Rell: it was over');
});

it('W73 behind and it governs what follows', () =>
  check(
    'The minister resigned, and according to Ada Rell he will leave politics.',
    'Ada Rell: he will leave politics',
  ));
it('W76 what somebody called it ends with its marks', () =>
  check('Ivo Lan, who called the vote “a farce,” has left the country.', 'Ivo Lan: the vote “a farce,”'));

it('W73 whom the words tell of has not said them', () => {
  check(
    'According to prosecutors, Otto Lan, the owner, set the fire.',
    'prosecutors: Otto Lan, the owner, set the fire',
  );
  check('According to police, Otto Lan, 34, was arrested.', 'police: Otto Lan, 34, was arrested');
});

it('W29 what bounds a statement stays with it', () =>
  check(
    '“As far as I know, this is the first case,” Ada Rell said.',
    'Ada Rell: As far as I know, this is the first case',
  ));
