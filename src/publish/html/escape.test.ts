import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { escapeText, html, joined } from './escape.ts';

const cases: readonly (readonly [string, string])[] = [
  ['plain words', 'plain words'],
  ['<script>', '&lt;script&gt;'],
  ['a & b', 'a &amp; b'],
  ['&amp;', '&amp;amp;'],
  [`" onload='x' \``, '&quot; onload=&#39;x&#39; &#96;'],
  ['nul \u0000 and escape \u001b', 'nul \ufffd and escape \ufffd'],
  ['half \ud83d of a pair', 'half \ufffd of a pair'],
  ['line\r\nend', 'line&#13;\nend'],
];

for (const [text, expected] of cases)
  test(`H1 ${JSON.stringify(text)} is escaped`, () => assert.equal(escapeText(text), expected));

test('H1 a parser reads every well-formed text back as text and finds no element in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      let read = '';
      const parser = new Parser({
        ontext: (piece) => {
          read += piece;
        },
        onopentag: (name) => assert.equal(name, 'p'),
      });
      parser.end(`<p>${escapeText(text)}</p>`);
      assert.equal(read, text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd'));
    }),
  );
});

test('H1 only literal pieces and markup made by html pass unescaped', () => {
  assert.equal(html`<b>${'<i>'}</b>`.markup, '<b>&lt;i&gt;</b>');
  assert.equal(html`<b>${html`<i>${'&'}</i>`}</b>`.markup, '<b><i>&amp;</i></b>');
  assert.equal(html`${['a', null, undefined, false, 3, html`<br>`]}`.markup, 'a3<br>');
  assert.equal(html`${joined(['a', '<', 'c'], html`<hr>`)}`.markup, 'a<hr>&lt;<hr>c');
});

test('H1 an object that looks like markup but was not made by html is not trusted', () => {
  const forged = JSON.parse('{"markup":"<script>"}');
  assert.throws(() => html`${forged}`);
});
