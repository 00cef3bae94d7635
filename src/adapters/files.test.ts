import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gz, PAGE, text, URL_A } from '../../test/support/archive.ts';
import { both, cdxjOf, gzipped, gzipWarc, warcinfo } from '../../test/support/warc.ts';
import { zipOf } from '../../test/support/zip.ts';
import { acquireEach, type RawInput } from '../acquire/acquire.ts';
import { ARTICLE_BYTES_MAX, LINE_BYTES_MAX, LINES_BYTES_MAX } from '../acquire/limits.ts';
import { FILE_BYTES_READ, LINES_BYTES_READ, readInputs, sha256 } from './files.ts';

const root = mkdtempSync(join(tmpdir(), 'secondsource-files-'));
after(() => rmSync(root, { recursive: true }));

async function check(...given: Parameters<typeof look>): Promise<void> {
  await look(...given);
}

/** A folder of the files named, and what reading the arguments gives: `name: text` or `name! code`. */
async function look(
  files: Record<string, string>,
  args: string[],
  expected: string[],
  stdin = '',
): Promise<RawInput[]> {
  const folder = mkdtempSync(join(root, 'case-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (text.startsWith('-> ')) symlinkSync(text.slice(3), join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
  const paths = args.map((path) => (path === '-' ? path : `${folder}/${path}`.replace(/\/\.?$/, '')));
  const inputs = await all(paths, stdin);
  const short = (path: string) => path.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
  const seen = inputs.map(({ source, bytes, failure }) =>
    failure ? `${short(source)}! ${failure.code}` : `${short(source)}: ${new TextDecoder().decode(bytes ?? undefined)}`,
  );
  assert.deepEqual(seen, expected);
  return inputs;
}

async function all(paths: readonly string[], stdin = ''): Promise<RawInput[]> {
  async function* stream() {
    if (stdin) yield new TextEncoder().encode(stdin);
  }
  const inputs: RawInput[] = [];
  for await (const input of readInputs(paths, stream())) inputs.push(input);
  return inputs;
}

test('files come in the order given', () =>
  check({ 'a.txt': 'A', 'b.txt': 'B' }, ['b.txt', 'a.txt'], ['b.txt: B', 'a.txt: A']));
test('a file that is named is read whatever its name', () => check({ note: 'N' }, ['note'], ['note: N']));
test('a folder gives its articles by name, folders within it too', () =>
  check(
    { 'b.txt': 'B', 'a/z.html': 'Z', 'a/y.md': 'Y', 'c.HTM': 'C', 'x.png': 'X', '.hidden.txt': 'H', '.git/a.txt': 'G' },
    ['.'],
    ['a/y.md: Y', 'a/z.html: Z', 'b.txt: B', 'c.HTM: C'],
  ));
test('a folder without articles says so', () => check({ 'x.png': 'X' }, ['.'], ['.! folder-empty']));
test('a link to its own folder ends', () => check({ 'a.txt': 'A', 'd/loop': '-> ..' }, ['.'], ['a.txt: A']));
test('a link that leads nowhere is a missing file', () =>
  check({ 'a.txt': '-> gone.txt' }, ['a.txt'], ['a.txt! file-missing']));
test('one file under two names is read once, under the name that sorts first', async () => {
  const files = { 'a.txt': 'A', 'b.txt': '-> a.txt' };
  await check(files, ['b.txt', 'a.txt'], ['a.txt: A', 'a.txt! duplicate-input']);
  await check(files, ['a.txt', 'b.txt'], ['a.txt: A', 'b.txt! duplicate-input']);
});
test('a missing file names the one that is near', async () => {
  const inputs = await look({ 'story.txt': 'A', 'other.md': 'B' }, ['stroy.txt'], ['stroy.txt! file-missing']);
  assert.match(inputs[0]?.failure?.message ?? '', /no such file; did you mean .*\/story\.txt\?$/);
});
test('a missing file with nothing near names nothing', async () => {
  const inputs = await look({ 'other.md': 'B' }, ['article.txt'], ['article.txt! file-missing']);
  assert.match(inputs[0]?.failure?.message ?? '', /article\.txt: no such file: check the path, or leave it out\.$/);
});
test('a file without permission is unreadable', {
  skip: process.getuid?.() === 0 && 'root reads everything',
}, async () => {
  const path = join(root, 'secret.txt');
  writeFileSync(path, 'S');
  chmodSync(path, 0);
  assert.equal((await all([path]))[0]?.failure?.code, 'file-unreadable');
});
test('standard input is one article', () => check({}, ['-'], ['stdin: Rain fell.'], 'Rain fell.'));
test('standard input is read once', () => check({}, ['-', '-'], ['stdin: Rain.', 'stdin! duplicate-input'], 'Rain.'));
test('standard input may hold lines', async () => {
  const inputs = await look({}, ['-'], ['stdin: {"id":"x","text":"Rain."}'], '{"id":"x","text":"Rain."}');
  assert.equal(acquireEach(inputs[0] as RawInput, sha256).value[0]?.source, 'x');
});
test('lines come in pieces, and every line is there under its number', async () => {
  const path = join(root, 'long.jsonl');
  const line = (i: number) => JSON.stringify({ id: `n${i}`, text: `${i} ${'rain '.repeat(2000)}` });
  writeFileSync(path, `${Array.from({ length: 300 }, (_, i) => (i === 250 ? 'nonsense' : line(i))).join('\n')}\n`);
  const inputs = await all([path]);
  assert.ok(inputs.length > 1, 'about 3 MB are several pieces');
  const outcomes = inputs.map((input) => acquireEach(input, sha256));
  const ids = outcomes.flatMap(({ value }) => value.map((capture) => capture.source));
  assert.deepEqual(ids, Array.from({ length: 300 }, (_, i) => `n${i}`).toSpliced(250, 1));
  const messages = outcomes.flatMap(({ problems }) => problems.map((problem) => problem.message));
  assert.match(messages.join(), /line 251, is not a JSON object/);
});
test('no more than an article and a byte is read into memory', async () => {
  const path = join(root, 'large.txt');
  writeFileSync(path, Buffer.alloc(ARTICLE_BYTES_MAX + 300_000, 'a'));
  const [input] = await all([path]);
  assert.equal(input?.bytes?.length, FILE_BYTES_READ);
  assert.equal(acquireEach(input as RawInput, sha256).problems[0]?.code, 'file-too-large');
});
test('the limits are those of acquire', () => {
  assert.equal(FILE_BYTES_READ, ARTICLE_BYTES_MAX + 1);
  assert.equal(LINES_BYTES_READ, LINES_BYTES_MAX);
  assert.ok(LINE_BYTES_MAX <= 32 * 1024 * 1024);
});

const RECORDS = [warcinfo(), ...both(URL_A, PAGE)];

/** What reading a file of these bytes gives, as `source` or `! code`. */
async function archived(name: string, bytes: Uint8Array, files: Record<string, string> = {}): Promise<string[]> {
  const folder = mkdtempSync(join(root, 'archive-'));
  writeFileSync(join(folder, name), bytes);
  for (const [other, content] of Object.entries(files)) writeFileSync(join(folder, other), content);
  const inputs = await all([folder]);
  return inputs.map(({ source, failure }) => (failure === null ? source : `! ${failure.code}`));
}

test('an archive gives its pages, in a folder too', async () => {
  assert.deepEqual(await archived('a.warc.gz', gz(...RECORDS)), [URL_A, '! archive-unchecked']);
  assert.deepEqual(await archived('a.warc', text(...RECORDS)), [URL_A, '! archive-unchecked']);
  assert.deepEqual(await archived('a.wacz', zipOf({ 'archive/a.warc.gz': gz(...RECORDS) })), [
    '! truncated',
    URL_A,
    '! archive-unchecked',
  ]);
});
test('an index beside an archive is read', async () => {
  const index = cdxjOf(RECORDS, 'a.warc.gz', gzipWarc);
  assert.deepEqual(await archived('a.warc.gz', gz(...RECORDS), { 'a.cdxj': index }), [URL_A]);
  assert.deepEqual(await archived('a.warc.gz', gz(...RECORDS.slice(0, 1)), { 'index.cdxj': index }), ['! truncated']);
});
test('an archive is known by its first bytes, from standard input too', async () => {
  const path = join(root, 'download');
  writeFileSync(path, gz(...RECORDS));
  assert.equal((await all([path]))[0]?.source, URL_A);
  for (const bytes of [gz(...RECORDS), text(...RECORDS)]) {
    async function* stdin() {
      for (let at = 0; at < bytes.length; at += 10) yield bytes.subarray(at, at + 10);
    }
    const inputs: RawInput[] = [];
    for await (const input of readInputs(['-'], stdin())) inputs.push(input);
    assert.equal(inputs[0]?.source, URL_A);
  }
});
test('a WACZ on standard input is told to be given as a file', async () => {
  const bytes = zipOf({ 'archive/a.warc.gz': gz(...RECORDS) });
  async function* stdin() {
    yield bytes;
  }
  const inputs: RawInput[] = [];
  for await (const input of readInputs(['-'], stdin())) inputs.push(input);
  assert.deepEqual(
    inputs.map(({ failure }) => failure?.code),
    ['archive-invalid'],
  );
});
test('text that begins like an archive, and gzip that holds none, stay what they are', async () => {
  const path = join(root, 'letters');
  writeFileSync(path, 'WAR broke out.');
  assert.equal(new TextDecoder().decode((await all([path]))[0]?.bytes ?? undefined), 'WAR broke out.');
  writeFileSync(path, gzipped('Rain fell.'));
  assert.deepEqual(Buffer.from((await all([path]))[0]?.bytes ?? []), Buffer.from(gzipped('Rain fell.')));
});
test('a folder gives pages, feeds and lines of every ending', () =>
  check(
    { 'a.xhtml': 'A', 'b.xml': 'B', 'c.rss': 'C', 'd.atom': 'D', 'e.json': 'E', 'f.cdxj': 'F' },
    ['.'],
    ['a.xhtml: A', 'b.xml: B', 'c.rss: C', 'd.atom: D', 'e.json: E'],
  ));
test('an empty folder names the endings', async () => {
  const inputs = await look({ 'x.png': 'X' }, ['.'], ['.! folder-empty']);
  assert.match(inputs[0]?.failure?.message ?? '', /\.txt, .*\.warc\.gz or \.wacz file/);
});
