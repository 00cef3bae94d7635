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
