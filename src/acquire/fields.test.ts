import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Capture } from '../model/capture.ts';
import { acquire, acquireEach, openInput, type RawInput } from './acquire.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const input = (body: string, more: Partial<RawInput> = {}): RawInput => ({
  source: 'day.jsonl',
  bytes: new TextEncoder().encode(body),
  failure: null,
  capturedAt: null,
  ...more,
});
function captureOf(object: object): Capture {
  const { value, problems } = acquireEach(input(JSON.stringify(object)), digest);
  assert.deepEqual(problems, []);
  return value[0] as Capture;
}
const refusal = (object: object): string =>
  acquireEach(input(JSON.stringify(object)), digest)
    .problems.map(({ code, message }) => `${code}: ${message}`)
    .join();

const CRAWLED = {
  authors: ['Nora Feld'],
  date_download: '2031-05-13 08:00:00',
  date_modify: '2031-05-12T11:00:00+00:00',
  date_publish: '2031-05-12 10:00:00',
  description: 'The dam held.',
  filename: 'dam.json',
  language: 'en',
  maintext: 'The dam held, the mayor said.',
  source_domain: 'www.news.example',
  title: 'Dam holds',
  url: 'https://news.example/dam',
};
test('A20 an object of news-please: headline, blank line, text; the address is the id; the fields are its listing', () => {
  const { source, url, text, mediaType, listing } = captureOf(CRAWLED);
  assert.deepEqual([source, url, mediaType], [CRAWLED.url, CRAWLED.url, 'text/plain']);
  assert.equal(text, 'Dam holds\n\nThe dam held, the mayor said.');
  assert.deepEqual(listing, {
    kind: 'fields',
    title: 'Dam holds',
    authors: ['Nora Feld'],
    outlet: 'news.example',
    published: '2031-05-12',
    updated: '2031-05-12T11:00:00+00:00',
    credits: [],
    language: 'en',
  });
});
test('A20 a headline that the text begins with is not repeated', () =>
  assert.equal(captureOf({ ...CRAWLED, maintext: 'Dam holds\nThe dam held.' }).text, 'Dam holds\nThe dam held.'));
test('A20 where news-please found no article, the line says so', () => {
  const reason = /^line-invalid: day\.jsonl, line 1, has no "maintext": news-please found no article/;
  assert.match(refusal({ ...CRAWLED, maintext: null }), reason);
});
test('A20 an object of ninjs with text', () => {
  const { source, url, text, listing } = captureOf({
    uri: 'urn:agency:1',
    type: 'text',
    headline: 'Dam holds',
    body_text: 'The dam held.',
    byline: 'By Nora Feld',
    firstcreated: '2031-05-12T10:00:00Z',
    versioncreated: '2031-05-12T11:00:00Z',
    provider: 'River Press Agency',
    copyrightholder: 'Riverton Ledger',
    infosources: [{ name: 'Dam Board' }],
    language: 'en-GB',
  });
  assert.deepEqual([source, url, text], ['urn:agency:1', null, 'Dam holds\n\nThe dam held.']);
  assert.deepEqual(listing, {
    kind: 'fields',
    title: 'Dam holds',
    authors: ['Nora Feld'],
    outlet: 'River Press Agency',
    published: '2031-05-12T10:00:00Z',
    updated: '2031-05-12T11:00:00Z',
    credits: ['Riverton Ledger', 'Dam Board'],
    language: 'en-GB',
  });
});
test('A20 an object of ninjs 2 with bodies and headlines', () => {
  const { text, mediaType, listing } = captureOf({
    uri: 'https://agency.example/1',
    headlines: [
      { role: 'short', value: 'Dam' },
      { role: 'main', value: 'Dam holds' },
    ],
    bodies: [{ role: 'main', contentType: 'application/xhtml+xml', value: '<p>The dam held.</p>' }],
  });
  assert.deepEqual([text, mediaType, listing?.title], ['<p>The dam held.</p>', 'text/html', 'Dam holds']);
});
test('A20 a picture of ninjs is told as what it is', () =>
  assert.match(refusal({ uri: 'urn:1', type: 'picture', headline: 'A dam' }), /is a picture and carries no text/));
test('A20 a text by itself has no listing, and stays verbatim whatever stands beside it', () => {
  assert.equal(captureOf({ id: 'x', text: 'Rain.' }).listing, null);
  assert.deepEqual(
    [captureOf({ id: 'x', text: 'Rain.', title: 'Wet' })].map(({ text, listing }) => [text, listing?.title]),
    [['Rain.', 'Wet']],
  );
});
test('A20 the id is the first of id, url, uri, guid and filename', () => {
  assert.equal(captureOf({ text: 'Rain.', filename: 'f', guid: 'g' }).source, 'g');
  assert.equal(captureOf({ text: 'Rain.', url: 'https://n.example/', id: 'mine ' }).source, 'mine ');
});
test('A20 an object that is a file by itself keeps the name of the file', () => {
  const body = JSON.stringify(CRAWLED, null, 2);
  for (const more of [{ source: 'dam.json' }, { source: 'stdin', firstLine: 1 }]) {
    const { value, problems } = acquire([input(body, more)], digest);
    assert.deepEqual([value.map(({ source, url }) => [source, url]), problems], [[[more.source, CRAWLED.url]], []]);
  }
});

test('A12 the type of the response decides where the bytes do not', () => {
  const type = (body: string, contentType: string, source = 'https://n.example/a') =>
    openInput(input(body, { source, contentType }), digest).value.captures[0]?.mediaType;
  assert.equal(type('Rain fell.', 'text/html; charset=utf-8'), 'text/html');
  assert.equal(type('Rain fell.', 'application/xhtml+xml'), 'text/html');
  assert.equal(type('<p>Rain fell.', 'text/plain'), 'text/plain');
  assert.equal(type('<!doctype html><p>Rain fell.', 'text/plain'), 'text/html');
  assert.equal(type('<!doctype html><p>Rain fell.', 'text/html', 'https://n.example/day.jsonl'), 'text/html');
});
test('A12 the address of the response is the address of the text', () => {
  const { value } = openInput(input('Rain.', { source: 'a', url: 'https://n.example/a' }), digest);
  assert.equal(value.captures[0]?.url, 'https://n.example/a');
});
for (const contentType of [
  'image/png',
  'video/mp4',
  'application/pdf',
  'application/json; charset=utf-8',
  'application/ld+json',
  'text/css',
])
  test(`A12 a response of type ${contentType} is refused by name`, () => {
    const { problems } = openInput(input('{"rain": 1}', { source: 'https://n.example/a', contentType }), digest);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['file-binary'],
    );
    assert.ok(problems[0]?.message.includes(contentType.split(';')[0] ?? ''));
  });
test('A13 what the adapter saw becomes a problem of the article', () => {
  const damage = [{ code: 'truncated', what: 'ends 210 bytes before its declared length' }] as const;
  const { value, problems } = acquire([input('Rain fell.', { source: 'a.txt', damage })], digest);
  assert.deepEqual(problems, [
    {
      code: 'truncated',
      article: value[0]?.id,
      span: null,
      message: 'a.txt ends 210 bytes before its declared length.',
    },
  ]);
});
test('A13 a text that was given twice is told once of its damage', () => {
  const damage = [{ code: 'corrupt', what: 'does not fit its digest' }] as const;
  const one = input('Rain fell.', { source: 'a.txt', damage });
  assert.deepEqual(
    acquire([one, one], digest).problems.map(({ code }) => code),
    ['corrupt', 'duplicate-input'],
  );
});
test('A12 what a list said of a page stands by its capture', () => {
  const listing = {
    kind: 'feed',
    title: 'T',
    authors: [],
    outlet: 'L',
    published: null,
    updated: null,
    credits: [],
    language: null,
  } as const;
  assert.deepEqual(openInput(input('Rain.', { source: 'a', listing }), digest).value.captures[0]?.listing, listing);
});
