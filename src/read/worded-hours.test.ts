import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainArticle } from '../../test/support/article.ts';
import type { Dated } from '../model/article.ts';
import { findTimes } from './times.ts';

const THURSDAY: Dated = { value: '2026-05-14', basis: 'metadata', anchor: null, span: null, why: 'made up' };

/** Marked text: every expression stands in brackets behind its value, `at [T20:30 8.30 in the evening]`. */
function check(marked: string): void {
  const text = marked.replace(/\[\S+ ([^\]]+)\]/g, '$1');
  const article = plainArticle(text, [{ kind: 'paragraph', start: 0, end: text.length }], { published: THURSDAY });
  let got = '';
  let at = 0;
  for (const time of findTimes(article)) {
    got += `${text.slice(at, time.span.start)}[${time.value} ${time.span.text}]`;
    at = time.span.end;
  }
  assert.equal(got + text.slice(at), marked);
}

test('T20 the half of the day stands behind the hour', () => {
  check('The match begins at [2026-05-16T20:30 8.30 in the evening] on [2026-05-16 Saturday].');
  check('They came at [T02:00 two in the morning].');
  check('At [T16:10 ten past four in the afternoon] it landed.');
  check('It happened at [T23:00 eleven at night].');
});

test('T20 or it stands with the day', () => {
  check('They entered at [2026-05-14T05:00 five] on [2026-05-14TMO Thursday morning].');
  check('It gave way at [2026-05-10T21:30 9.30] on [2026-05-10TEV Sunday evening].');
  check('It was [2026-05-10T11:15 a quarter past eleven] on [2026-05-10TMO Sunday morning] when he left.');
  check('It was found at [2026-05-10T06:40 twenty to seven] on [2026-05-10TMO Sunday morning], he said.');
  check('It was seen at [2026-05-10T06:35 twenty-five to seven] on [2026-05-10TMO Sunday morning], he said.');
});

test('T20 without one the hour stays open, and other numbers are none', () => {
  check('At half past nine we left.');
  check('Three in the morning shift were hurt.');
  check('It rose to 4.50 on [2026-05-11TAF Monday afternoon].');
});
