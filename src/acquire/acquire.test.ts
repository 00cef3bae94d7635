import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { acquire, acquireEach, openInput, type RawInput } from './acquire.ts';
import { ARTICLE_BYTES_MAX, ARTICLES_MAX } from './limits.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const input = (source: string, body: string | readonly number[]): RawInput => {
  const bytes = typeof body === 'string' ? utf8(body) : Uint8Array.from(body);
  return { source, bytes, failure: null, capturedAt: null };
};
const one = (source: string, body: string | readonly number[]) => acquire([input(source, body)], digest);

/** The one text that comes out. */
function check(source: string, body: string | readonly number[], text: string): void {
  const { value, problems } = one(source, body);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    value.map((capture) => capture.text),
    [text],
  );
}

/** Nothing comes out, and the one problem has this code and says these words. */
function refuse(source: string, body: string | readonly number[], code: string, words: RegExp): void {
  const { value, problems } = one(source, body);
  assert.deepEqual(
    [value, problems.map((problem) => problem.code)],
    [[], [code]],
    problems.map((problem) => problem.message).join(),
  );
  assert.match(problems[0]?.message ?? '', words);
  assert.ok(problems[0]?.message.startsWith(source), 'the sentence names the file');
}

test('A1 an article id is the digest of source, NUL and bytes; the digest of the bytes stands beside it', () => {
  const { value } = one('a.txt', 'Rain fell.');
  assert.equal(value[0]?.id, `a:${digest(utf8('a.txt\0Rain fell.')).slice(0, 12)}`);
  assert.equal(value[0]?.sha256, digest(utf8('Rain fell.')));
});
test('A1 the same text under two names is two articles', () =>
  assert.equal(acquire([input('a.txt', 'Rain.'), input('b.txt', 'Rain.')], digest).value.length, 2));
test('A2 the same bytes under one name are read once, with a problem', () => {
  const { value, problems } = acquire([input('a.txt', 'Rain.'), input('a.txt', 'Rain.')], digest);
  assert.equal(value.length, 1);
  assert.deepEqual(
    problems.map((problem) => problem.code),
    ['duplicate-input'],
  );
});
test('A3 captures come sorted by id, in whatever order the inputs came', () => {
  const inputs = ['Rain.', 'Snow.', 'Hail.', 'Fog.', 'Sleet.'].map((text, i) => input(`${i}.txt`, text));
  const ids = acquire(inputs, digest).value.map((capture) => capture.id);
  assert.deepEqual(ids, [...ids].sort());
  fc.assert(
    fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), (shuffled) =>
      assert.deepEqual(acquire(shuffled, digest), acquire(inputs, digest)),
    ),
  );
});
test('A3 one input by itself keeps the order of its lines', () => {
  const lines = ['x', 'b', 'm', 'a'].map((id) => JSON.stringify({ id, text: `Text ${id}.` })).join('\n');
  const sources = acquireEach(input('day.jsonl', lines), digest).value.map((capture) => capture.source);
  assert.deepEqual(sources, ['x', 'b', 'm', 'a']);
});

test('A4 UTF-8 is decoded verbatim, line ends and all', () => check('a.txt', 'Žluť\r\n“kůň”\n', 'Žluť\r\n“kůň”\n'));
test('A4 a UTF-8 mark is left out', () => check('a.txt', [0xef, 0xbb, 0xbf, 0x41], 'A'));
test('A4 only one mark is left out', () => check('a.txt', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41], '\uFEFFA'));
test('A4 a mark inside the text stays', () => check('a.txt', 'A\uFEFFB', 'A\uFEFFB'));
test('A4 UTF-16 with its mark, little end first', () => check('a.txt', [0xff, 0xfe, 0x41, 0, 0x16, 0x04], 'AЖ'));
test('A4 UTF-16 with its mark, big end first', () => check('a.txt', [0xfe, 0xff, 0, 0x41, 0x04, 0x16], 'AЖ'));
test('A4 any well-formed text comes back as it went in', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(text.trim() !== '' && !/[\0\uFEFF]/.test(text) && !/^(?:%PDF|PK|GIF8|\{\\rtf)/.test(text));
      assert.equal(one('a.txt', text).value[0]?.text, text);
    }),
  ));

test('A6 no bytes', () => refuse('a.txt', '', 'file-empty', /is empty/));
test('A6 white space only', () => refuse('a.txt', ' \n\t\u00a0', 'file-empty', /white space/));
test('A6 more than 5 MiB', () =>
  refuse('a.txt', 'a'.repeat(ARTICLE_BYTES_MAX + 1), 'file-too-large', /larger than 5 MiB/));
test('A6 just 5 MiB is read', () => check('a.txt', 'a'.repeat(ARTICLE_BYTES_MAX), 'a'.repeat(ARTICLE_BYTES_MAX)));

test('A7 a PDF', () => refuse('a.pdf', '%PDF-1.7 …', 'file-binary', /a PDF.*pdftotext a\.pdf/));
test('A7 a PNG, whatever its name', () => refuse('a.txt', [0x89, 0x50, 0x4e, 0x47], 'file-binary', /a PNG image/));
test('A7 a Word document', () =>
  refuse('a.docx', [0x50, 0x4b, 3, 4, 0, 0, ...utf8('[Content_Types].xml')], 'file-binary', /Word document.*pandoc/));
test('A7 a zip archive', () => refuse('a.zip', [0x50, 0x4b, 3, 4, 0, 0], 'file-binary', /zip archive.*unzip/));
test('A7 rich text', () => refuse('a.rtf', '{\\rtf1 Rain}', 'file-binary', /RTF/));
test('A7 a stray NUL', () => refuse('a.txt', 'Rain\0 fell over the hills all day.', 'file-binary', /NUL/));

const mediaType = (source: string, body: string) => one(source, body).value[0]?.mediaType;
const html = (source: string, body: string) => assert.equal(mediaType(source, body), 'text/html');
const plain = (source: string, body: string) => assert.equal(mediaType(source, body), 'text/plain');
test('A8 a page is HTML whatever its name', () => html('a.txt', '\n<!DOCTYPE html><p>Rain'));
test('A8 a page after a prolog and a comment', () => html('x', '<?xml version="1.0"?>\n<!-- a --><html lang="en">'));
test('A8 an .html file is HTML without tags too', () => html('a.html', 'Rain &amp; snow'));
test('A8 a text that quotes a tag stays text', () => plain('a.txt', 'The <html> tag opens a page.'));
test('A8 a text that opens with a tag stays text', () => plain('notes.md', '<p>Rain</p>'));
test('A8 a piece without a telling name is HTML', () => html('stdin', '<article><p>Rain'));
test('A8 words without a telling name are text', () => plain('stdin', 'Rain < snow'));
test('A8 the address in a saved page is kept', () => {
  const saved = '<!DOCTYPE html>\n<!-- saved from url=(0026)https://news.example/rain -->\n<p>Rain';
  assert.equal(one('a.html', saved).value[0]?.url, 'https://news.example/rain');
});

test('A9 every line is an article under its own id', () => {
  const { value, problems } = one(
    'd.jsonl',
    '{"id":"x","text":"Rain."}\r\n\n{"id":7,"html":"<p>Hail","url":"https://n.example/"}',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    value
      .map(({ source, text, mediaType, url }) => ({ source, text, mediaType, url }))
      .sort((a, b) => (a.source < b.source ? -1 : 1)),
    [
      { source: '7', text: '<p>Hail', mediaType: 'text/html', url: 'https://n.example/' },
      { source: 'x', text: 'Rain.', mediaType: 'text/plain', url: null },
    ],
  );
});
for (const [name, line, words] of [
  ['no JSON', '{"id":', /line 2, is not a JSON object/],
  ['a list', '[1]', /line 2, is not a JSON object/],
  ['no id', '{"text":"Rain."}', /line 2, has no "id"/],
  ['no body', '{"id":"x"}', /line 2, has neither/],
  ['an empty body', '{"id":"x","text":" "}', /line 2, has an empty text/],
] as const)
  test(`A9 a bad line is named by its number and costs no other: ${name}`, () => {
    const { value, problems } = one('d.jsonl', `{"id":"a","text":"Rain."}\n${line}\n{"id":"b","text":"Snow."}`);
    assert.equal(value.length, 2);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ['line-invalid'],
    );
    assert.match(problems[0]?.message ?? '', words);
  });
test('A9 of many bad lines the first hundred are told one by one', () => {
  const { problems } = one('d.jsonl', 'x\n'.repeat(300_000));
  assert.equal(problems.length, 101);
  assert.match(problems.at(-1)?.message ?? '', /299900 more lines/);
});
test('A9 a piece of a longer file counts its lines from where it begins', () => {
  const piece = { ...input('d.jsonl', 'nonsense\n'), firstLine: 41 };
  assert.match(acquireEach(piece, digest).problems[0]?.message ?? '', /line 41,/);
});
test('A9 what an archive or a server holds under an address that ends in .jsonl is read by its own type', () => {
  const url = 'https://post.example/log.jsonl';
  const { value } = openInput({ ...input(url, 'The dam at Orley broke.'), url, contentType: 'text/plain' }, digest);
  assert.deepEqual(
    value.captures.map(({ text }) => text),
    ['The dam at Orley broke.'],
  );
});
test('A9 a file of blank lines is empty', () => refuse('d.jsonl', '\n\n', 'file-empty', /no line/));

test('A10 whatever the bytes, there is a capture or a problem', () =>
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom('a.txt', 'a.html', 'a.jsonl', 'stdin'),
      (bytes, source) => {
        const { value, problems } = acquire([{ source, bytes, failure: null, capturedAt: null }], digest);
        assert.ok(value.length + problems.length > 0);
      },
    ),
  ));
test('A10 what an adapter could not read comes back as its problem', () => {
  const failure = { code: 'file-missing', message: 'a.txt: no such file.' } as const;
  const { value, problems } = acquire([{ source: 'a.txt', bytes: null, failure, capturedAt: null }], digest);
  assert.deepEqual(value, []);
  assert.deepEqual(problems, [{ ...failure, article: null, span: null }]);
});
test('A11 a dossier holds 1,000 articles; which, does not hang on the order', () => {
  const inputs = Array.from({ length: ARTICLES_MAX + 3 }, (_, i) => input(`${1000 + i}.txt`, `Text ${i}.`));
  const limited = acquire(inputs, digest);
  assert.equal(limited.value.length, ARTICLES_MAX);
  assert.match(limited.problems[0]?.message ?? '', /^1003 articles .* last 3 by name/);
  assert.deepEqual(acquire(inputs.toReversed(), digest), limited);
  assert.ok(!limited.value.some((capture) => capture.source >= '2000.txt'));
  assert.deepEqual(acquire(inputs.slice(3), digest).problems, []);
});
