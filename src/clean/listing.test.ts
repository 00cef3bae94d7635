import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifyLanguage } from '../adapters/language.ts';
import type { Article } from '../model/article.ts';
import type { Capture, Listing } from '../model/capture.ts';
import { articleId } from '../model/id.ts';
import { type CleanOptions, clean } from './clean.ts';

const LISTING: Listing = {
  kind: 'feed',
  title: 'Dam holds',
  authors: ['By Nora Feld and Ivo Brandt', 'Reuters'],
  outlet: 'Riverton Ledger - World News',
  published: '2031-05-12T10:00:00+02:00',
  updated: '2031-05-12T11:00:00+02:00',
  credits: ['© 2031 River Press Agency. All rights reserved.'],
  language: 'en-GB',
};
const PLAIN = 'The dam on the river held through the night, the mayor said on Monday. No one was hurt.\n';

function cleaned(text: string, more: Partial<Capture> = {}, options: CleanOptions = {}): Article {
  const capture: Capture = {
    id: articleId('0123456789ab'),
    source: 'https://news.example/dam',
    sha256: '',
    mediaType: 'text/plain',
    capturedAt: null,
    bytes: new TextEncoder().encode(text),
    text,
    encoding: 'utf-8',
    url: null,
    listing: LISTING,
    ...more,
  };
  return clean(capture, options, identifyLanguage).value;
}

test('C40 where the text says nothing the listing does, with the reason', () => {
  const { title, authors, outlet, credits, published, updated, language } = cleaned(PLAIN);
  const known = (value: string) => ({ value, basis: 'metadata', span: null, why: "the feed's item" });
  assert.deepEqual(title, known('Dam holds'));
  assert.deepEqual(outlet, known('Riverton Ledger'));
  assert.deepEqual(authors, [known('Nora Feld'), known('Ivo Brandt')]);
  assert.deepEqual(published, { ...known('2031-05-12T10:00:00+02:00'), anchor: null });
  assert.deepEqual(updated, { ...known('2031-05-12T11:00:00+02:00'), anchor: null });
  assert.deepEqual(credits, [
    { name: 'Reuters', span: null },
    { name: 'River Press Agency', span: null },
  ]);
  assert.equal(language, 'en-GB');
});
test('C40 the reason names the sitemap and the fields of a line', () => {
  assert.equal(cleaned(PLAIN, { listing: { ...LISTING, kind: 'sitemap' } }).title?.why, 'the sitemap');
  assert.equal(cleaned(PLAIN, { listing: { ...LISTING, kind: 'fields' } }).title?.why, "the line's fields");
});
const PAGE = `<!DOCTYPE html><html lang="en-US"><head><meta property="og:site_name" content="Port Ansel Herald">
<meta property="article:published_time" content="2031-05-11T09:00:00Z"><meta name="author" content="Joss Vehren"></head>
<body><article><h1>Dam holds through the night</h1><p>${PLAIN}</p></article></body></html>`;
test('C40 what the page says comes first', () => {
  const { title, outlet, published, authors, language } = cleaned(PAGE, { mediaType: 'text/html' });
  assert.deepEqual(
    [title?.value, outlet?.value, published?.value, authors.map(({ value }) => value), language],
    ['Dam holds through the night', 'Port Ansel Herald', '2031-05-11T09:00:00Z', ['Joss Vehren'], 'en-US'],
  );
});
test('C40 what the user states comes before all', () => {
  const { outlet, published } = cleaned(PLAIN, {}, { outlet: 'The Observer', published: '2031-01-01' });
  assert.deepEqual([outlet?.value, published?.value], ['The Observer', '2031-01-01']);
});
test('C40 a listing that dates only the update lets the day be inferred', () => {
  const { published, updated } = cleaned(PLAIN, { listing: { ...LISTING, published: null } });
  assert.deepEqual(
    [published?.basis, published?.value, updated?.value],
    ['inferred', LISTING.updated, LISTING.updated],
  );
});
test('C40 the outlet in the title of a feed is the part that is written as a name', () => {
  const outlet = (title: string) => cleaned(PLAIN, { listing: { ...LISTING, outlet: title } }).outlet?.value;
  assert.equal(outlet('World | The Meridian Dispatch'), 'The Meridian Dispatch');
  assert.equal(outlet('Riverton Ledger'), 'Riverton Ledger');
  assert.equal(outlet('Nachrichten aus Ansel'), 'Nachrichten aus Ansel');
});
test('C40 without a listing nothing is added', () => assert.equal(cleaned(PLAIN, { listing: null }).outlet, null));
