import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { readMarked } from '../../bench/plain/marked.ts';
import { plainComplaints } from '../../bench/plain.ts';

test('the marked plain texts keep their floors', () => assert.deepEqual(plainComplaints(), []));

describe('marked plain texts', () => {
  const header = 'outlet: none\npublished: 2031-05-12\nauthors: Nora Feld; Ivo Lund\n===\n';
  it('gives words without marks, and where each passage stands', () => {
    const { text, passages } = readMarked(
      'a.txt',
      `${header}[headline Crane falls]\n[credit/byline \\[RPA\\]] [paragraph It fell.]`,
    );
    assert.equal(text, 'Crane falls\n[RPA] It fell.');
    assert.deepEqual(
      passages.map(({ start, end, kinds }) => [text.slice(start, end), kinds]),
      [
        ['Crane falls', ['headline']],
        ['[RPA]', ['credit', 'byline']],
        ['It fell.', ['paragraph']],
      ],
    );
  });
  it('reads what the words tell', () => {
    const { outlet, published, authors } = readMarked('a.txt', `${header}[paragraph It fell.]`);
    assert.deepEqual([outlet, published, authors], [null, '2031-05-12', ['Nora Feld', 'Ivo Lund']]);
  });
  it('refuses words outside the marks, and kinds that are none', () => {
    assert.throws(() => readMarked('a.txt', `${header}It fell.`), /words outside the marks/);
    assert.throws(() => readMarked('a.txt', `${header}[verse It fell.]`), /no kind/);
  });
});
