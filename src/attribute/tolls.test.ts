import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarked } from '../../test/support/marked.ts';
import { attributeStory } from '../../test/support/read-text.ts';

/** What the outlet says in a headline, in the order of the text. */
function check(marked: string): void {
  const { text, marks } = parseMarked(marked);
  const { statements } = attributeStory(`${text}\nIt rained.`);
  assert.deepEqual(
    statements
      .filter((s) => s.voice === 'outlet' && s.content[0]?.start !== text.length + 1)
      .map((s) => s.content[0]?.text),
    marks.map((m) => text.slice(m.start, m.end)),
  );
}

describe('W58 how many were hurt or saved, told in a headline without a verb', () => {
  it('is an assertion by itself', () => {
    check('[own Four dead in fuel terminal blast]');
    check('[own Ferry sinks off Orrick], [own 87 rescued], [own four dead]');
    check('Express train at Holm: [own at least 11 dead]');
    check('[own Nine dead], [own 19 missing in Orrisford flood]');
    check('[own Two firefighters missing] as mill burns');
    check('[own Officer and three inmates dead] as police end prison siege');
  });
  it('is none where it only says which ones are meant', () => check('[own Police free 20 arrested protesters]'));
  it('and in a text there is a verb to say it', () => {
    const { statements } = attributeStory('Fire at the mill\nThe mill burned: four dead.');
    assert.deepEqual(
      statements.map((s) => s.content[0]?.text),
      ['The mill burned: four dead'],
    );
  });
  it('W7 and whoever is dead tells nothing', () => {
    const { statements } = attributeStory('“They shot at us in the dark”: three guards dead on ridge\nIt rained.');
    assert.ok(statements.every((s) => s.source === null));
  });
});
