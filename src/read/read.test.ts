import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../test/support/article.ts';
import { loadTagger } from '../adapters/tagger.ts';
import { read } from './read.ts';
import { readerOf } from './reader.ts';

/** An article of one paragraph a part, each as long as it says. */
function articleOf(lengths: readonly number[]) {
  const parts = lengths.map((length) =>
    'Rain fell. '
      .repeat(Math.ceil(length / 11))
      .slice(0, length - 1)
      .trimEnd(),
  );
  const text = parts.join('\n');
  let at = 0;
  const segments = parts.map((part) => {
    const start = at;
    at += part.length + 1;
    return { kind: 'paragraph', start, end: start + part.length } as const;
  });
  return plainArticle(text, segments);
}

test('S9 of a very long text the segments that begin within 400,000 characters are read, and the rest is told', () => {
  const article = articleOf([399_000, 200, 5000, 300]);
  const { value, problems } = read(article, readerOf({ tag: (words) => words.map(() => 'X') }));
  assert.deepEqual([...new Set(value.sentences.map(({ segment }) => segment))], [0, 1, 2]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['text-too-long'],
  );
  assert.equal(value.article, article);
});
test('S9 any other text is read whole', () => {
  const { value, problems } = read(articleOf([200, 300]), readerOf(loadTagger()));
  assert.deepEqual([...new Set(value.sentences.map(({ segment }) => segment))], [0, 1]);
  assert.deepEqual(problems, []);
});
