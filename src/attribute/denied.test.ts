import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';

/** What is attributed: who, with what attitude, what. */
function check(text: string, wanted: readonly string[]): void {
  const { attribution } = attributeText(text);
  const found = attribution.statements
    .filter((s) => s.voice === 'attributed')
    .map((s) => {
      const name = attribution.entities[s.chain.at(-1) ?? -1]?.name ?? '–';
      return `${name} ${s.attitude}: ${s.content.map((c) => c.text).join(' … ')}`;
    });
  assert.deepEqual(found, wanted);
}

const cases = (rule: string, texts: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, wanted] of Object.entries(texts)) it(`${rule} ${text}`, () => check(text, wanted));
};

describe('W56 whoever rejects a claim denies it', () => {
  cases('W56', {
    'Ann Tolley hit out at claims that the school would close.': ['Ann Tolley denies: the school would close'],
    'Ms Tolley blasted claims that her office had leaked the memo.': ['Tolley denies: her office had leaked the memo'],
    'The airline scotched rumours that the pilot was drunk.': ['The airline denies: the pilot was drunk'],
    'Ann Tolley shot down rumours that the school would close.': ['Ann Tolley denies: the school would close'],
    'The firm took issue with the statement that it had cheated customers.': [
      'The firm denies: it had cheated customers',
    ],
    'The singer laughed off rumours that she was leaving the band.': ['The singer denies: she was leaving the band'],
    'The firm reacted angrily to suggestions that it had cheated customers.': [
      'The firm denies: it had cheated customers',
    ],
  });
  cases('W56 and what he calls it is no part of it:', {
    'Ms Tolley dismissed claims that she would resign as “pure fantasy”.': ['Tolley denies: she would resign'],
    'The firm branded claims that it had cheated customers “false and malicious”.': [
      'The firm denies: it had cheated customers',
    ],
    'The firm dismissed the allegations as false.': ['The firm denies: the allegations'],
    'Mr Brask dismissed that as speculation.': ['Brask denies: that'],
  });
  cases('W56 whose claim it is has a rule of its own:', {
    'The mayor dismissed the ministry’s claim that the river was clean.': [
      'The mayor denies: the river was clean',
      'the ministry asserts: the river was clean',
    ],
  });
});

describe('W57 what is left open is nobody’s assertion', () => {
  const own = (text: string, wanted: readonly string[]): void =>
    void it(`W57 ${text}`, () => {
      const { statements } = attributeText(text).attribution;
      assert.deepEqual(
        statements.map((s) => s.content.map((c) => c.text).join(' … ')),
        wanted,
      );
    });
  own('The council did not deny that the road was unsafe.', ['The council did not deny that the road was unsafe']);
  own('It is not clear when the report will be published.', ['It is not clear when the report will be published']);
  own('There was no suggestion that it was deliberate.', ['There was no suggestion that it was deliberate']);
  own('Ms Tindall said her office had found no evidence that he knew of it.', [
    'her office had found no evidence that he knew of it',
  ]);
});

describe('W3 where a content begins and who relays it', () => {
  cases('W3', { 'Mr Hart said that was a lie.': ['Hart asserts: that was a lie'] });
  cases('W10', {
    'Reports in Spain suggest that the club has approached Luis Ort, but Rovers deny this.': [
      'Reports asserts: the club has approached Luis Ort',
      'Rovers denies: this',
    ],
  });
});

describe('W27 deeds and deliberations are nothing that is said', () => {
  cases('W27', {
    'The ministry said its aircraft had attacked a weapons depot near Osk.': [
      'The ministry asserts: its aircraft had attacked a weapons depot near Osk',
    ],
    'Ms Vale attacked the plan.': ['Vale asserts: the plan'],
    'Two people said the board had discussed closing the plant.': [
      'Two people asserts: the board had discussed closing the plant',
    ],
  });
});

describe('W52 what becomes of a claim is no part of it', () => {
  cases('W52', {
    'Velan’s claim that it controls Kesh has been disputed by analysts.': [
      'Velan asserts: it controls Kesh',
      'analysts denies: it controls Kesh',
    ],
  });
});

describe('W52 what points back is nobody', () => {
  cases('W52', {
    'Velan has accused Norland of arming the rebels, a charge Norland denies.': [
      'Velan asserts: Norland of arming the rebels',
      'Norland denies: Norland of arming the rebels',
    ],
  });
});

describe('W4 what is told in clauses behind `that` is parted', () => {
  cases('W4', {
    'Sand told reporters that schools would shut, that buses would not run, and that no one should travel.': [
      'Sand asserts: schools would shut',
      'Sand asserts: buses would not run',
      'Sand asserts: no one should travel',
    ],
  });
});
