import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { files } from './tree.ts';

const seeds = new URL('../../../shared/seeds/', import.meta.url);

/** As many words in a row are a passage, fewer may be chance or a quotation of a few words. */
const RUN = 9;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '));

test('the repository holds no passage of the seed articles', {
  skip: !existsSync(seeds) && 'no ../shared here',
}, () => {
  const articles = readdirSync(seeds).map((name) => readFileSync(new URL(name, seeds), 'utf8'));
  const passages = new Set(articles.flatMap((text) => runsOf(wordsOf(text))));
  assert.ok(passages.size > 1000);
  // A first word that begins no passage spares the making of nearly all runs.
  const first = new Set([...passages].map((passage) => passage.slice(0, passage.indexOf(' '))));
  const found = files.flatMap(({ path, text }) => {
    const words = wordsOf(text);
    const runs = words.flatMap((word, i) => (first.has(word) ? [words.slice(i, i + RUN).join(' ')] : []));
    return runs.filter((run) => passages.has(run)).map((run) => `${path}: ${run}`);
  });
  assert.deepEqual(found, []);
});

test('the scan itself: finds nine words in a row whatever the marks between them', () => {
  assert.deepEqual(runsOf(wordsOf('One, two “three” four-five\nsix seven. Eight NINE')), [
    'one two three four five six seven eight nine',
  ]);
  assert.deepEqual(runsOf(wordsOf('one two')), []);
});
