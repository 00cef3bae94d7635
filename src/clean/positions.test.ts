import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identifyLanguage } from '../adapters/language.ts';
import type { Capture, MediaType } from '../model/capture.ts';
import { articleId } from '../model/id.ts';
import { byteRange, clean, positionsOf, sourceRange } from './clean.ts';

/** A capture of `text` in an encoding of which each test knows the bytes. */
const captureOf = (text: string, bytes: Uint8Array, encoding: string, mediaType: MediaType = 'text/html'): Capture => ({
  id: articleId('0123456789abcdef'),
  source: 'page.html',
  sha256: '',
  mediaType,
  capturedAt: null,
  bytes,
  text,
  encoding,
  url: null,
  listing: null,
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => {
  const bytes = [0xff, 0xfe];
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8);
  return Uint8Array.from(bytes);
};
/** Characters that windows-1252 writes as the bytes of the same number, and three that it does not. */
const SINGLE: ReadonlyMap<string, number> = new Map([
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
]);
const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => SINGLE.get(char) ?? char.charCodeAt(0)));

const decoded = (capture: Capture, range: { readonly start: number; readonly end: number }): string =>
  new TextDecoder(capture.encoding, { ignoreBOM: true }).decode(capture.bytes.subarray(range.start, range.end));

/** What the entities of these pages stand for. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&eacute;', 'é'],
  ['&#8220;', '“'],
  ['&#x1F600;', '😀'],
  ['&nbsp;', '\u00a0'],
  ['&lt;', '<'],
  ['&fjlig;', 'fj'],
]);

/** Each character that is no white space leads to bytes that decode to it, or to an entity that stands for it; in order. */
function assertPlaced(capture: Capture): void {
  const { text, segments } = clean(capture, {}, identifyLanguage).value;
  const map = positionsOf(capture);
  assert.equal(map.textLength, text.length);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (/\s/.test(char)) continue;
    const range = byteRange(map, at, at + char.length);
    at += char.length - 1;
    assert.ok(range !== null);
    assert.ok(before <= range.start && range.start < range.end, `${at}: ${range.start}–${range.end} after ${before}`);
    before = range.start;
    const source = decoded(capture, range);
    assert.ok((ENTITIES.get(source) ?? source).includes(char), `${at}: ${char} from ${source}`);
  }
  for (const { start, end } of segments) {
    const whole = sourceRange(map, start, end);
    for (let at = start; at < end; at++) {
      const part = sourceRange(map, at, at + 1);
      assert.ok(whole.start <= part.start && part.end <= whole.end);
    }
  }
}

const pieces = [
  'Lind',
  'said on Monday.',
  ' ',
  '\n\t',
  '\r\n',
  'é',
  '“',
  '”',
  '–',
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<br>',
  '<br><br>',
  '<div class="story">',
  '</div>',
  '</p >',
  '</>',
  '<!-- a -->',
  '<script>var a = "b";</script>',
  '<a href="x&amp;y">',
  '</a>',
  '<img alt="a crane &amp; two &eacute;lan">',
  "<IMG src=x ALT='one two  three'>",
  '<img alt=one&#8220;two>',
  '<svg><![CDATA[a]]></svg>',
  '<title>Post</title>',
  '<',
  '&',
  '&am',
  ...ENTITIES.keys(),
] as const;
const pages = (extra: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces, ...extra), { maxLength: 60 }).map((parts) => parts.join(''));

test('C22: characters of a page in UTF-8 lead back to their bytes', () =>
  fc.assert(
    fc.property(pages(['Ж', '漢字', '😀', '\u0301', '\u00a0']), fc.boolean(), (text, marked) =>
      assertPlaced(captureOf(text, utf8(marked ? `\ufeff${text}` : text), 'utf-8')),
    ),
  ));

test('C22: characters of a page in UTF-16 lead back to their bytes', () =>
  fc.assert(fc.property(pages(['Ж', '漢字', '😀']), (text) => assertPlaced(captureOf(text, utf16(text), 'utf-16le')))));

test('C22: characters of a page in windows-1252 lead back to their bytes', () =>
  fc.assert(fc.property(pages([]), (text) => assertPlaced(captureOf(text, windows(text), 'windows-1252')))));

/** Pieces of pages as bytes, with what they decode to. */
const shiftJis = [
  [[0x3c, 0x70, 0x3e], '<p>'],
  [[0x93, 0xfa, 0x96, 0x7b], '日本'],
  [[0xb1, 0xb2], 'ｱｲ'],
  [[0x83, 0x5c], 'ソ'],
  [[0x61, 0x20], 'a '],
] as const;
const iso2022 = [
  [[0x3c, 0x70, 0x3e], '<p>'],
  [[0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x61], '日本a'],
  [[0x61, 0x20], 'a '],
] as const;
for (const [encoding, parts] of [
  ['shift_jis', shiftJis],
  ['iso-2022-jp', iso2022],
] as const)
  test(`C22: characters of ${encoding} lead back to bytes that hold them`, () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (list) => {
        const bytes = Uint8Array.from(list.flatMap(([codes]) => [...codes]));
        const text = new TextDecoder(encoding).decode(bytes);
        assert.equal(text, list.map(([, letters]) => letters).join(''));
        const capture = captureOf(text, bytes, encoding, 'text/plain');
        const map = positionsOf(capture);
        let before = 0;
        for (let at = 0; at < text.length; at++) {
          const range = byteRange(map, at, at + 1);
          assert.ok(range !== null && before <= range.start && range.start < range.end);
          before = range.end;
          if (encoding === 'shift_jis') assert.equal(decoded(capture, range), text[at]);
        }
      }),
    ));

/** Bytes of all kinds, those that begin and continue characters often. */
const damagedBytes = fc
  .array(fc.oneof(fc.constantFrom(0x41, 0x80, 0xa0, 0xbf, 0xc2, 0xe0, 0xe2, 0xed, 0xf0, 0xf4), fc.nat(255)), {
    maxLength: 40,
  })
  .map((list) => Uint8Array.from(list));

test('C22: damaged UTF-8 still leads back', () =>
  fc.assert(
    fc.property(damagedBytes, (bytes) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      fc.pre(!text.startsWith('\ufeff'));
      const map = positionsOf(captureOf(text, bytes, 'utf-8', 'text/plain'));
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const range = byteRange(map, at, at + 1);
        assert.ok(range !== null && before <= range.start && range.start < range.end && range.end <= bytes.length);
        assert.ok(
          new TextDecoder('utf-8', { ignoreBOM: true })
            .decode(bytes.subarray(range.start, range.end))
            .includes(text[at] ?? ''),
        );
        before = range.start;
      }
    }),
  ));

test('C22: plain text leads to itself', () => {
  const capture = captureOf('Lind said “no”.', utf8('\ufeffLind said “no”.'), 'utf-8', 'text/plain');
  const map = positionsOf(capture);
  assert.deepEqual(sourceRange(map, 10, 14), { start: 10, end: 14 });
  assert.deepEqual(byteRange(map, 10, 14), { start: 13, end: 21 });
});

test('C22: a range over an entity and a tag', () => {
  const html = '<p>Lind &amp; <b>So</b>ns said so.</p>';
  const capture = captureOf(html, utf8(html), 'utf-8');
  const { text } = clean(capture, {}, identifyLanguage).value;
  const at = text.indexOf('& Sons');
  assert.deepEqual(sourceRange(positionsOf(capture), at, at + 6), { start: 8, end: html.indexOf(' said') });
});

test('C22: bytes that are not those of the text lead nowhere, characters do', () => {
  const map = positionsOf(captureOf('<p>Lind said so.</p>', utf8('{"html":"<p>Lind said so.</p>"}'), 'utf-8'));
  assert.equal(byteRange(map, 0, 4), null);
  assert.deepEqual(sourceRange(map, 0, 4), { start: 3, end: 7 });
  assert.equal(byteRange(positionsOf(captureOf('a', utf8('a'), 'none', 'text/plain')), 0, 1), null);
});

test('C22: an impossible range is a bug of the caller', () => {
  const map = positionsOf(captureOf('abc', utf8('abc'), 'utf-8', 'text/plain'));
  for (const [start, end] of [
    [2, 2],
    [-1, 1],
    [0, 4],
    [0.5, 1],
  ] as const)
    assert.throws(() => sourceRange(map, start, end), RangeError);
});
