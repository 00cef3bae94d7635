import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeIn, SENTENCES } from '../../test/support/encodings.ts';
import { ENCODINGS } from './alphabets.ts';
import { decode } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [...part])));

/** The bytes become this text in this encoding, and these remarks are made. */
function check(
  bytes: Uint8Array,
  contentType: string | null,
  text: string,
  encoding: string,
  ...codes: string[]
): void {
  const decoded = decode('a.txt', bytes, contentType);
  assert.ok(decoded.kind === 'text', JSON.stringify(decoded));
  const remarks = decoded.remarks.map(({ code }) => code);
  assert.deepEqual([decoded.text, decoded.encoding, remarks], [text, encoding, codes]);
}
/** The one remark on bytes of which nothing is declared. */
function remarkOn(bytes: Uint8Array): string {
  const decoded = decode('a.txt', bytes, null);
  return (decoded.kind === 'text' && decoded.remarks[0]?.what) || '';
}
const html = (charset: string) => `text/html; charset=${charset}`;
const CAFE = 'The café reopened – “soon”, he said.';

test('A4 valid UTF-8 is UTF-8, whatever is declared; a wrong declaration is told', () => {
  check(utf8(CAFE), null, CAFE, 'utf-8');
  check(utf8(CAFE), html('UTF8'), CAFE, 'utf-8');
  check(utf8(CAFE), html('windows-1251'), CAFE, 'utf-8', 'encoding-wrong');
  check(utf8(`<meta charset=latin1>${CAFE}`), null, `<meta charset=latin1>${CAFE}`, 'utf-8', 'encoding-wrong');
});
test('A4 plain ASCII tells nothing, whatever is declared', () => {
  for (const charset of ['windows-1251', 'shift_jis', 'utf-16le', 'no-such-thing'])
    check(utf8('Rain fell.'), html(charset), 'Rain fell.', 'utf-8');
});
test('A4 words that were encoded twice before are left as they are', () =>
  check(utf8('He said itâ€™s over.'), null, 'He said itâ€™s over.', 'utf-8'));

for (const [encoding, text] of SENTENCES) {
  const what = `${encoding}: ${text.slice(0, 20)}`;
  test(`A5 what is declared by the response is believed: ${what}`, () =>
    check(encodeIn(encoding, text), html(encoding), text, encoding));
  test(`A5 what the page declares is believed: ${what}`, () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}"><p>${text}`;
    check(encodeIn(encoding, page), null, page, encoding);
  });
  test(`A5 what is not declared is guessed and told: ${what}`, () => {
    check(encodeIn(encoding, text), null, text, encoding, 'encoding-guessed');
    assert.match(remarkOn(encodeIn(encoding, text)), new RegExp(`iconv -f ${encoding} -t utf-8 a\\.txt`));
  });
  test(`A5 a declaration of UTF-8 over other bytes is told: ${what}`, () =>
    check(encodeIn(encoding, text), html('utf-8'), text, encoding, 'encoding-wrong'));
}
test('A5 an encoding that no text can be in is not believed', () => {
  const russian = encodeIn('windows-1251', 'Мост через реку закрыт до утра, сообщил мэр города.');
  check(
    russian,
    html('iso-8859-1'),
    'Мост через реку закрыт до утра, сообщил мэр города.',
    'windows-1251',
    'encoding-wrong',
  );
});
test('A5 the page is believed where the response is wrong', () => {
  const page = '<?xml version="1.0" encoding="ISO-8859-2"?><p>Škody jsou větší, než se čekalo.';
  check(encodeIn('iso-8859-2', page), html('utf-8'), page, 'iso-8859-2', 'encoding-wrong');
});
test('A5 a label that the first 1,024 bytes cut in two declares nothing', () => {
  const page = `${'<!--'.padEnd(1004, '-')}--><meta charset="utf-8"><p>${CAFE}`;
  assert.ok(page.slice(0, 1024).endsWith('charset="ut'));
  check(utf8(page), null, page, 'utf-8');
});
test('A5 latin1 is windows-1252, as browsers read it', () =>
  check(encodeIn('windows-1252', CAFE), html('ISO-8859-1'), CAFE, 'windows-1252'));
test('A5 a single letter is enough where nothing speaks against it', () =>
  check(bytesOf('The caf', [0xe9], ' reopened.'), null, 'The café reopened.', 'windows-1252', 'encoding-guessed'));
test('A5 letters that are shifted to by an escape', () => {
  const bytes = [0x1b, 0x24, 0x42, 0x32, 0x4f, 0x1b, 0x28, 0x42];
  check(bytesOf(bytes), html('iso-2022-jp'), '河', 'iso-2022-jp');
  check(bytesOf(bytes), null, '河', 'iso-2022-jp', 'encoding-guessed');
});
test('A5 UTF-16 without a mark shows itself by its NUL bytes', () => {
  const little = bytesOf([...'Rain fell.'].flatMap((c) => [c.charCodeAt(0), 0]));
  const big = bytesOf([...'Rain fell.'].flatMap((c) => [0, c.charCodeAt(0)]));
  check(little, null, 'Rain fell.', 'utf-16le', 'encoding-guessed');
  check(big, null, 'Rain fell.', 'utf-16be', 'encoding-guessed');
  check(little, 'text/plain; charset=utf-16le', 'Rain fell.', 'utf-16le');
});
test('A5 a mark that its text does not keep is told', () =>
  check(
    bytesOf([0xef, 0xbb, 0xbf], 'The caf', [0xe9], ' reopened.'),
    null,
    'The café reopened.',
    'windows-1252',
    'encoding-wrong',
  ));
test('A5 bytes that are text in no encoding are refused with a command', () => {
  const decoded = decode("it's.txt", bytesOf([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff, 0x41, 0xfe, 0x81]), null);
  assert.ok(decoded.kind === 'refused');
  assert.equal(decoded.code, 'encoding-unknown');
  assert.match(decoded.message, /^it's\.txt is not UTF-8.*iconv -f \S+ -t utf-8 'it'\\''s\.txt'/);
});

test('A13 a cut inside the last character is truncated, and the rest is read', () =>
  check(utf8(`${CAFE} Žluť`).subarray(0, -1), null, `${CAFE} Žlu`, 'utf-8', 'truncated'));
test('A13 a few bad bytes among good ones are damage, and no other encoding', () => {
  check(bytesOf(CAFE, [0xff], CAFE), null, `${CAFE}\ufffd${CAFE}`, 'utf-8', 'corrupt');
  assert.match(remarkOn(bytesOf(CAFE, [0xff], CAFE)), /^holds 1 place where the bytes are no utf-8/);
});
test('A13 UTF-16 with half a character at its end is truncated', () =>
  check(bytesOf([0xff, 0xfe, 0x41, 0, 0x16, 0x04, 0x42]), null, 'AЖ', 'utf-16le', 'truncated'));

test('A5 no declaration makes the decoding throw, and the text is the same each time', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom(...ENCODINGS.keys(), 'utf-8', 'utf-16', 'x-user-defined', 'replacement', 'hz-gb-2312', '', '?'),
      ([encoding, text], label) => {
        const bytes = encodeIn(encoding, text);
        assert.deepEqual(decode('a', bytes, html(label)), decode('a', bytes, html(label)));
      },
    ),
  ));
test('A5 whatever the bytes, they are text or are refused', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...ENCODINGS.keys()), (bytes, label) => {
      assert.match(decode('a', bytes, html(label)).kind, /^(?:text|refused)$/);
    }),
  ));
