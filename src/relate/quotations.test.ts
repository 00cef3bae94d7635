import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/** How the second article's wording of one utterance stands to the first's. */
function related(name: string, first: string, second: string, expected: string): void {
  test(name, { skip: withoutNetwork() }, () => {
    const line = (words: string) => `Rally\n\n"${words}", the farmer Una Grey told the crowd in Tolm.`;
    const { quotations } = comparisonOf([line(first), line(second)], 'apart');
    const relations = quotations.map((q) => q.occurrences.map((o) => o.relation).join(' '));
    assert.deepEqual(relations, [`reference ${expected}`]);
  });
}

related('Q1 the same words', 'We cannot sell the river to anybody', 'We cannot sell the river to anybody', 'identical');
related('Q2 a short form', 'We cannot sell the river to anybody', 'We can’t sell the river to anybody', 'altered');
related(
  'Q2 a piece',
  'We cannot sell the river to anybody, not even to you',
  'We cannot sell the river to anybody',
  'truncated',
);
related(
  'Q2 two pieces with something between them left out',
  'We cannot sell the river, which is old, to anybody in the world',
  'We cannot sell the river to anybody in the world',
  'spliced',
);
related(
  'Q2 a negation turned',
  'We will never sell this river to anybody in the world',
  'We will always sell this river to anybody in the world',
  'altered',
);
related(
  'Q3 two translations',
  'We will not sell this river to anybody in the world',
  'We shall not be selling that river to anyone in the world',
  'translation-variant',
);
related(
  'Q5 other words that tell the same claim',
  'We were forced to sell the old yard',
  'We had no choice but to sell the yard',
  'translation-variant',
);
