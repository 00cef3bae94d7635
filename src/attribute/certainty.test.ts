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
  ]);
});
