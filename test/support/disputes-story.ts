import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf, text } from './mini-story.ts';
import { withoutNetwork } from './story.ts';

/**
 * Two short articles and what in them denies what: every dispute found must be one of `words | words` (each stands in one of the two
 * statements), and each of these must be found. The stories were written before the rules that pass them.
 */
export function against(name: string, texts: readonly string[], expected: readonly string[]): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { disputes, statements } = comparisonOf(texts, 'apart');
    const words = new Map(statements.map((s) => [s.id, s.content.map((c) => c.text).join(' ')]));
    const found = disputes.map((pair) => pair.map((id) => words.get(id) ?? ''));
    const meets = (pair: readonly string[], wanted: string): boolean => {
      const [a = '', b = ''] = wanted.split(' | ');
      const [x = '', y = ''] = pair;
      return (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a));
    };
    const shown = found.map((pair) => pair.join(' <> ')).join('\n');
    for (const wanted of expected)
      assert.ok(
        found.some((pair) => meets(pair, wanted)),
        `not found: ${wanted}\nfound:\n${shown}`,
      );
    for (const pair of found)
      assert.ok(
        expected.some((wanted) => meets(pair, wanted)),
        `no dispute: ${pair.join(' <> ')}`,
      );
  });
}

/** A second article that has nothing to do with the first. */
export const QUIET = text(
  'Other news',
  'A choir sang in the park of Ulm Street on Sunday.',
  'Snow is forecast for the weekend.',
);
