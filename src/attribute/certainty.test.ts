import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';

const polarity = (content: string): string | undefined =>
  attributeText(`Ms Vale said that ${content}.`).attribution.statements.find((s) => s.voice === 'attributed')?.polarity;

const are = (wanted: 'negative' | 'positive', rule: string, contents: readonly string[]): void => {
  for (const content of contents) it(`${rule} ${wanted}: ${content}`, () => assert.equal(polarity(content), wanted));
};

describe('what a content says is not so', () => {
  are('negative', 'W55', [
    'the wall had not cracked',
    'nobody was warned',
    'not one train ran',
    'not a single shot was fired',
    'there was no sign of sabotage',
    'there was still no sign of sabotage',
    'the firm had nothing to do with the fire',
    'she knew of no second recorder',
    'she was told nothing',
    'there is not one tank on the ridge',
    'the bank, which has many customers, could no longer pay',
    'the security offered had not been enough',
  ]);
  are('positive', 'W55', [
    'the wall had cracked',
    'there was no doubt that the wall had cracked',
    'the club had no choice but to sell',
    'the discontent is no secret',
    'it was nothing but a delay',
    'it was a step, not a slope, and the river rose by four metres',
    'the man who was not paid has left',
    'although the wall could not hold, the town was saved',
    'there was a case in a man who has not travelled',
    'the unit moved to a town that no longer existed',
  ]);
});

it('W55 what somebody refuses to do is not so', () => {
  const [statement] = attributeText('The firm refused to sign the treaty.').attribution.statements;
  assert.deepEqual([statement?.attitude, statement?.polarity], ['asserts', 'negative']);
});

const certainty = (content: string): string | undefined =>
  attributeText(`Ms Vale said that ${content}.`).attribution.statements.find((s) => s.voice === 'attributed')
    ?.certainty;

describe('W21 what weakens a content, and what only looks so', () => {
  const weak: readonly [string, string][] = [
    ['the man appeared to have fled', 'probable'],
    ['it appeared likely', 'probable'],
    ['the deal appeared in doubt', 'probable'],
    ['the man was thought to have fled', 'possible'],
    ['the man was widely believed to have fled', 'probable'],
    ['it was possible that he had fled', 'possible'],
    ['the tale was roughly true', 'possible'],
  ];
  for (const [content, wanted] of weak) it(`W21 ${wanted}: ${content}`, () => assert.equal(certainty(content), wanted));
  const sure: readonly string[] = [
    'Otto Lan appeared in court',
    'Otto Lan appeared briefly before magistrates',
    'the minister had appeared on television',
    'the town had given all possible help',
    'the road was opened as soon as possible',
    'the water was kept off as far as possible',
    'the front was roughly six kilometres away',
    'she thought help had come',
    'the suspected gunman had given himself up',
    'the board was weighing measures that could help',
  ];
  for (const content of sure) it(`W21 certain: ${content}`, () => assert.equal(certainty(content), 'certain'));
});

describe('W21 a cue that says how sure its source is', () => {
  const sureness = (text: string): string | undefined =>
    attributeText(text).attribution.statements.find((s) => s.voice === 'attributed')?.certainty;
  const told: readonly [string, string][] = [
    ['Officials believe that the dam is safe.', 'probable'],
    ['The agency estimates that 75 houses were lost.', 'probable'],
    ['Officials fear that the dam may be unsafe.', 'possible'],
    ['Investigators suspect that the fire was set.', 'possible'],
    ['Ms Vale said that the dam is safe.', 'certain'],
    ['Ms Vale said that the shell could not have come from the ridge.', 'certain'],
    ['Ms Vale said that the shell could have come from the ridge.', 'possible'],
    ['Ms Vale said that the shell may not have come from the ridge.', 'possible'],
  ];
  for (const [text, wanted] of told) it(`W21 ${wanted}: ${text}`, () => assert.equal(sureness(text), wanted));
});
