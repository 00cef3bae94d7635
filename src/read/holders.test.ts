import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../test/support/read-text.ts';

/** Whom the last place of a word stands for. */
function check(text: string, word: string, who: string): void {
  it(`${word} is ${who}: ${text}`, () => {
    const { mentions, entities } = readText(text);
    assert.equal(entities[mentions.findLast((m) => m.text === word)?.entity ?? -1]?.name, who);
  });
}

describe('M22 an officer of one service is no other holder of the noun', () => {
  const attorney = 'District Attorney Paul Brand said Ivo Keele shot three people. ';
  check(`${attorney}Keele's attorney said he was ill.`, "Keele's attorney", "Keele's attorney");
  check(`${attorney}His attorney said he was ill.`, 'His attorney', 'His attorney');
  check(`${attorney}The defense attorney said he was ill.`, 'The defense attorney', 'The defense attorney');
  check(`${attorney}The district attorney left. The attorney said so.`, 'The attorney', 'Paul Brand');
  const chief = 'Police Chief Warren Tull said it was late. ';
  for (const other of ["The airline's chief", 'The UN chief', 'The army chief'])
    check(`${chief}${other} said it was not.`, other, other);
  for (const same of ['The police chief', 'The chief']) check(`${chief}${same} said so.`, same, 'Warren Tull');
  check(`${chief}The chief, who was tired, left.`, 'The chief', 'Warren Tull');
  check('Police Chief Warren Tull said the road was shut. “It was late,” he said.', 'he', 'Warren Tull');
  check(`The fire chief said it was arson. ${chief}The chief left.`, 'The fire chief', 'The fire chief');
  check(`The fire chief said it was arson. ${chief}The chief left.`, 'The chief', 'Warren Tull');
  check('City Director Ola Berg left. The director of the port stayed.', 'The director', 'The director of the port');
  check('Coastguard Captain Ola Berg left. The captain who lost it stayed.', 'The captain', 'The captain');
  check('The police chief said the road was shut. Warren Tull was tired.', 'The police chief', 'Warren Tull');
});

describe('M22 whom a sentence accuses is not whom the next one names', () => {
  check('The officer said he fired twice. Police Officer Dan Cole saw no gun.', 'The officer', 'The officer');
  check('The sergeant, 40, denies rape. Army Sergeant Tom Fair left.', 'The sergeant', 'The sergeant');
  check('The driver was arrested. Tom Fair said he saw it.', 'The driver', 'The driver');
  check('The head of the bank said three were killed. Ada Vale left.', 'The head', 'Ada Vale');
  check('The man accused of killing Ann Doyle told the court so.', 'The man', 'The man');
});

describe('M29 an office without a name is not whoever was named last', () => {
  const apart = (before: string, office: string, after = 'said it was late.'): void =>
    check(`${before} ${office} ${after}`, office, office);
  apart('Ana Roth was killed in the blast.', 'The fire chief');
  apart('Ana Roth was killed in the blast. “It was gas,” she had said.', 'The chief executive');
  apart('Otto Lan, 52, was found dead on Monday.', 'The president');
  apart('Ivo Keel died on Tuesday.', 'The chairman');
  apart('Otto Lan ran out of the house.', 'The owner');
  apart('Otto Lan ran onto the field.', "The club's president");
  apart('Karl Ostin denied it.', 'The mayor');
  apart('Tom Reck, a tenant, left the house.', 'The director');
  apart('Tom Reck said the driver had been drunk.', 'The officer', 'denied this.');
  apart('Tom Reck left the hall.', 'The chairman', 'denied this.');
  check('Ada Vale resigned. The chief executive said it was late.', 'The chief executive', 'Ada Vale');
  check('Ada Vale admitted it. The Norland president said so.', 'The Norland president', 'Ada Vale');
  check('Ada Vale was elected on Sunday. The president said so.', 'The president', 'Ada Vale');
  check('Ada Vale does not accept it. “We had letters,” the chief executive said.', 'the chief executive', 'Ada Vale');
});

describe('M22 the words before an office tell its holders apart', () => {
  const apart = (before: string, office: string): void => check(`${before} ${office} said so.`, office, office);
  const same = (before: string, office: string, who: string): void =>
    check(`${before} ${office} said so.`, office, who);
  const both =
    'On Monday Prime Minister Henrik Maas met the old and tired Finance Minister Edda Voss in the hall of the house.';
  same(both, 'The prime minister', 'Henrik Maas');
  same(both, 'The finance minister', 'Edda Voss');
  same(
    'On Monday Mayor Jana Kell met the old and tired Deputy Mayor Ivo Lan in the hall of the house.',
    'The mayor',
    'Jana Kell',
  );
  same('Edda Voss, the finance minister, ate.', 'The finance minister', 'Edda Voss');
  same(
    'On a cold and wet evening Finance Minister Edda Voss ate in the hall of the house.',
    'The minister',
    'Edda Voss',
  );
  same('On Monday evening Finance Minister Edda Voss resigned.', 'The former minister', 'Edda Voss');
  same('Otto Lan, the vice admiral, ate.', 'The admiral', 'Otto Lan');
  apart('On Monday evening Finance Minister Edda Voss resigned.', 'The prime minister');
  apart('Edda Voss, the finance minister, ate.', 'The prime minister');
  apart('On a cold and wet evening President Anna Kell ate in the hall of the house.', 'The vice president');
  apart('On a cold and wet evening Governor Anna Kell ate in the hall of the house.', 'The lieutenant governor');
  apart('On a cold and wet evening Army spokesman Ivo Lan ate in the hall of the house.', 'The police spokesman');
  apart('On a cold and wet evening Mayor Jana Kell ate in the hall of the house.', 'The former mayor');
  apart('The deputy mayor ate.', 'The mayor');
  it('whoever is only the deputy is told as such', () => {
    const { entities } = readText('Deputy Governor Ivo Lan ate.');
    assert.deepEqual(entities.find(({ name }) => name === 'Ivo Lan')?.roles, ['deputy', 'deputy governor']);
  });
});

describe('M14 a family name alone that says something', () => {
  const met = 'In May the court heard Nora Hale. Nora Hale said she had gone to the house of Peter Hale. ';
  check(`${met}Hale said he was kind.`, 'Hale', 'Nora Hale');
  check(`${met}Peter Hale, 52, was shot dead in May. Hale said he was kind.`, 'Hale', 'Nora Hale');
  check(`${met}Peter Hale said it was cold. Hale said he would leave.`, 'Hale', 'Peter Hale');
});
