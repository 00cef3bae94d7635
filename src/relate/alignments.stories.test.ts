import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparisonOf } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/** The headlines of the claims that two articles share. */
function headlines(name: string, stories: readonly [string, string], ...expected: readonly string[]): void {
  test(name, { skip: withoutNetwork() }, () => {
    const texts = stories.map((story, k) => `${k === 0 ? 'One' : 'Two'}\n\n${story}`);
    const { alignments, statements } = comparisonOf(texts, 'apart');
    const articleOf = new Map(statements.map((s) => [s.id, s.article]));
    const shared = alignments.filter(({ members }) => new Set(members.map((m) => articleOf.get(m.statement))).size > 1);
    const words = shared.map(({ headline: { article, start, end } }) => {
      const k = statements.findIndex((s) => s.article === article) === 0 ? 0 : 1;
      return texts[k]?.slice(start, end);
    });
    assert.deepEqual(words, expected);
  });
}

describe('A7 whose words are the headline', () => {
  const ferry = 'The coastguard said the ferry Orla was carrying 112 passengers when it left Verrick.';
  const it =
    'The ferry Orla left Verrick at noon. The coastguard said it was carrying 112 passengers when it left Verrick.';
  headlines('no pronoun opens it', [it, ferry], 'the ferry Orla was carrying 112 passengers when it left Verrick');
  headlines('in either order', [ferry, it], 'the ferry Orla was carrying 112 passengers when it left Verrick');
  headlines(
    'but where it opens all',
    [it, it.replace('at noon', 'early')],
    'The ferry Orla left Verrick at noon',
    'it was carrying 112 passengers when it left Verrick',
  );
});
