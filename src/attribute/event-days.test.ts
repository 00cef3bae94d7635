import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';

/** A Thursday. */
const PUBLISHED = '2031-05-08';

/** Each case: the text, words of one statement, and the day of what it tells; `-` where nothing shows it. */
const all = (cases: readonly (readonly [text: string, words: string, time: string])[]): void => {
  for (const [text, words, time] of cases)
    it(`${text} → ${words}`, () => {
      const { statements } = attributeText(text, PUBLISHED).attribution;
      const meant = statements.find((s) => s.content.some((c) => c.text.includes(words)));
      assert.ok(meant, `no statement with “${words}”`);
      assert.equal(meant.occurredAt?.value ?? '-', time, text);
    });
};

describe('O15 in quotation marks tomorrow counts from the day of saying', () =>
  all([
    ['“The gates open tomorrow,” Mira Vale said on Monday.', 'gates open', '2031-05-06'],
    ['“I saw him last night,” Mira Vale told police on Monday.', 'saw him', '2031-05-04'],
    ['“The gates open tomorrow,” Mira Vale said.', 'gates open', '2031-05-09'],
    ['Mira Vale said on Monday that the gates would open tomorrow.', 'gates would', '2031-05-09'],
  ]));

describe('O5 no day of what is not sure to come about', () =>
  all([
    ['The union said it would strike on Sunday unless the firm paid.', 'would strike', '-'],
    ['Staff must leave by Friday, the firm said.', 'must leave', '-'],
    ['Attendance at Friday prayers has doubled, Mira Vale said.', 'has doubled', '-'],
    ['The Sunday Courier reported that the duke had sold his yard.', 'sold his', '-'],
    ['The union said it would strike on Sunday.', 'would strike', '2031-05-11'],
    ['By Tuesday the firm had sold its yard.', 'had sold', '2031-05-06'],
    ['The council will vote on the seed bill on Friday, Mira Vale said.', 'will vote', '2031-05-09'],
  ]));

describe('O5 a participle between commas, the ground below, and O9 a day that the sentence is set on', () =>
  all([
    ['Decree 14, signed on 2 May, takes effect on 1 July.', 'takes effect', '2031-07-01'],
    ['Otto Lan carried two cases over the border on Monday.', 'two cases', '2031-05-05'],
    ['It was on 3 May that the village voted itself dry.', 'village voted', '2031-05-03'],
  ]));

describe('O6 not judgements, passives in the perfect, or what is told on a day counted from the event', () =>
  all([
    ['Mira Vale said on Monday that the firm had betrayed the town.', 'had betrayed', '-'],
    ['Two men have been found, Mira Vale said on Monday.', 'been found', '-'],
    ['The boat sank on 3 May. A day later, Mira Vale said that its crew had swum ashore.', 'had swum', '-'],
    ['Mira Vale said on Monday that the firm had sold the yard.', 'had sold', '2031-05-05'],
  ]));
