import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import {
  alone,
  check,
  gz,
  HTML,
  inputsOf,
  PAGE,
  PLAIN,
  shown,
  text,
  URL_A,
  URL_B,
} from '../../../test/support/archive.ts';
import {
  both,
  brotli,
  chunked,
  concat,
  gzipped,
  record,
  response,
  sampleRecords,
  warcinfo,
} from '../../../test/support/warc.ts';
import { PAGE_BYTES_MAX } from './limits.ts';

test('R1 a WARC may be plain or compressed, whatever its name says', async () => {
  const expected = [`${URL_A}: ${PAGE}`];
  await check(gz(warcinfo(), response(URL_A, PAGE)), expected);
  await check(text(warcinfo(), response(URL_A, PAGE)), expected, PLAIN);
  await check(text(warcinfo(), response(URL_A, PAGE)), expected);
  await check(gz(warcinfo(), response(URL_A, PAGE)), expected, PLAIN);
});
test('R1 what is called an archive and is none is archive-invalid', async () => {
  await check(concat('Rain fell.'), ['a.warc! archive-invalid'], PLAIN);
  await check(concat('Rain fell.'), ['a.warc.gz! archive-invalid']);
  await check(gzipped('Rain fell.'), ['a.warc.gz! corrupt']);
});
test('R1 an empty archive says so', () => check(new Uint8Array(0), ['a.warc.gz! file-empty']));
test('R2 an archive without a page says so', () => check(gz(warcinfo()), ['a.warc.gz! file-empty']));
test('R2 requests, revisits, pictures, errors and texts for machines give no input', () =>
  check(
    gz(
      warcinfo(),
      response(URL_A, PAGE),
      response('https://courant.example/gone', PAGE, { status: '404 Not Found' }),
      response('https://courant.example/moved', '', { status: '301 Moved', header: [HTML, `Location: ${URL_A}`] }),
      response('https://courant.example/a.png', 'PNG', { header: ['Content-Type: image/png'] }),
      response('https://courant.example/robots.txt', 'User-agent: *', { header: ['Content-Type: text/plain'] }),
      record('wget: log', {
        type: 'resource',
        id: 'log',
        url: 'metadata://crawler.example/log',
        contentType: 'text/plain',
      }),
    ),
    [`${URL_A}: ${PAGE}`],
  ));
test('R2 feeds, sitemaps, resources and converted texts give inputs', () =>
  check(
    gz(
      warcinfo(),
      record('<p>One.</p>', { type: 'resource', id: '1', url: URL_A, contentType: 'text/html' }),
      record('Two.', { type: 'conversion', id: '2', url: URL_B, contentType: 'text/plain' }),
      record('{}', { type: 'conversion', id: '3', url: URL_B, contentType: 'application/json' }),
      response('https://courant.example/rss', '<rss/>', { header: ['Content-Type: application/rss+xml'] }),
    ),
    [`${URL_A}: <p>One.</p>`, `${URL_B}: Two.`, 'https://courant.example/rss: <rss/>'],
  ));
test('R2 an answer without a type is a page where it begins with a tag', () =>
  check(gz(warcinfo(), response(URL_A, PAGE, { header: [] }), response(URL_B, 'GIF89a', { header: [] })), [
    `${URL_A}: ${PAGE}`,
  ]));
test('R3 an input has the address, date and type of its record; two captures of one page are two inputs', async () => {
  const inputs = await inputsOf(
    gz(...both(URL_A, PAGE), ...both(URL_A, '<p>Later.</p>', { date: '2025-03-08T10:00:00Z' })),
  );
  assert.deepEqual(
    inputs.slice(0, 2).map(({ source, url, capturedAt, contentType }) => ({ source, url, capturedAt, contentType })),
    ['2025-03-06T04:03:53Z', '2025-03-08T10:00:00Z'].map((capturedAt) => ({
      source: URL_A,
      url: URL_A,
      capturedAt,
      contentType: 'text/html; charset=utf-8',
    })),
  );
});
test('R4 chunks are undone', () => check(alone(chunked(PAGE, 5), 'Transfer-Encoding: chunked'), [`${URL_A}: ${PAGE}`]));
test('R4 compression is undone', async () => {
  const expected = [`${URL_A}: ${PAGE}`];
  await check(alone(gzipped(PAGE), 'Content-Encoding: gzip'), expected);
  await check(alone(brotli(PAGE), 'Content-Encoding: br'), expected);
  await check(alone(Uint8Array.from(zstdCompressSync(PAGE)), 'Content-Encoding: zstd'), expected);
  await check(alone(Uint8Array.from(deflateSync(PAGE)), 'Content-Encoding: deflate'), expected);
  await check(alone(Uint8Array.from(deflateRawSync(PAGE)), 'Content-Encoding: deflate'), expected);
  await check(alone(gzipped(gzipped(PAGE)), 'Content-Encoding: gzip, gzip'), expected);
  await check(alone(chunked(brotli(PAGE), 7), 'Content-Encoding: br', 'Transfer-Encoding: chunked'), expected);
});
test('R4 what the crawler decoded already is taken as it is', async () => {
  const expected = [`${URL_A}: ${PAGE}`];
  await check(alone(PAGE, 'Content-Encoding: gzip', 'Content-Length: 9'), expected);
  await check(alone(PAGE, 'Content-Encoding: br'), expected);
  await check(alone(PAGE, 'Transfer-Encoding: chunked'), expected);
});
test('R5 no bomb decodes to more than 5 MiB', async () => {
  const zeros = new Uint8Array(100 * 1024 * 1024);
  const bombs = {
    gzip: Uint8Array.from(gzipSync(zeros, { level: 9 })),
    br: Uint8Array.from(brotliCompressSync(zeros)),
    'gzip, gzip': gzipped(gzipped(zeros)),
  };
  for (const [encoding, bomb] of Object.entries(bombs)) {
    const [input] = await inputsOf(alone(bomb, `Content-Encoding: ${encoding}`));
    assert.equal(input?.bytes?.length, PAGE_BYTES_MAX, encoding);
    assert.deepEqual(
      input?.damage?.map(({ code }) => code),
      ['truncated'],
      encoding,
    );
  }
});
test('R5 a page of more than 5 MiB is read as far as that', async () => {
  for (const size of [PAGE_BYTES_MAX + 1, PAGE_BYTES_MAX + 100_000]) {
    const [input] = await inputsOf(alone(new Uint8Array(size).fill(0x61)), { pieces: 1 << 20 });
    assert.equal(input?.bytes?.length, PAGE_BYTES_MAX);
    assert.deepEqual(
      input?.damage?.map(({ code }) => code),
      ['truncated'],
    );
  }
  const [whole] = await inputsOf(alone(new Uint8Array(PAGE_BYTES_MAX).fill(0x61)), { pieces: 1 << 20 });
  assert.deepEqual(whole?.damage, []);
});
test('R5 a member that is a bomb ends the reading', () =>
  check(
    concat(
      gz(warcinfo()),
      gz(response(URL_A, new Uint8Array(80 * 1024 * 1024), { bare: true })),
      gz(response(URL_B, PAGE)),
    ),
    [`${URL_A}: ${'\0'.repeat(PAGE_BYTES_MAX)} (truncated)`],
  ));
test('the sample holds every form: five pages, and nothing is wrong with it', async () => {
  const inputs = await inputsOf(gz(...sampleRecords()));
  assert.equal(shown(inputs).length, 5);
  assert.ok(inputs.slice(0, 5).every(({ bytes, damage }) => bytes !== null && damage?.length === 0));
});
