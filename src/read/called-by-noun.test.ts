import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../test/support/read-text.ts';

/** Whom the last mention by these words stands for. */
function check(text: string, words: string, name: string): void {
  const { mentions, entities } = readText(text);
  const last = mentions.findLast((m) => m.text === words);
  assert.equal(entities[last?.entity ?? -1]?.name, name);
}

test('M17 a capital noun behind an article is the only one before whose name or title has it', () => {
  check('He met the Harbour Authority of Tarn. Later the Authority left.', 'Authority', 'Harbour Authority of Tarn');
  check('Commissioner Ida Marsh met Otto Brand. Later the Commissioner left.', 'Commissioner', 'Ida Marsh');
});
