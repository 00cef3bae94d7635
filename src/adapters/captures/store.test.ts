import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { localWeb } from '../../../test/support/local-web.ts';
import type { RawInput } from '../../acquire/acquire.ts';
import { createFetcher } from '../http/fetcher.ts';
import { createCaptureStore, type LogLine, type NewCapture } from './store.ts';

const root = mkdtempSync(join(tmpdir(), 'secondsource-captures-'));
after(() => rmSync(root, { recursive: true }));
const newFolder = (): string => mkdtempSync(join(root, 'case-'));

const capture = (text: string, more: Partial<NewCapture> = {}): NewCapture => ({
  url: 'http://outlet.example/story',
  requested: 'http://outlet.example/',
  capturedAt: '2031-05-01T12:00:00.000Z',
  status: 200,
  purpose: 'page',
  contentType: 'text/html',
  etag: null,
  lastModified: null,
  damage: [],
  listing: null,
  bytes: Buffer.from(text),
  ...more,
});
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const fileOf = (folder: string, text: string): string => {
  const digest = sha256(text);
  return join(folder, 'sha256', digest.slice(0, 2), digest);
};
const logOf = (folder: string): string => join(folder, 'captures.jsonl');

async function collected<T>(all: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const each of all) values.push(each);
  return values;
}
/** `text` of each input, or `code: sentence`. */
const outcomes = async (folder: string): Promise<string[]> =>
  (await collected(createCaptureStore(folder).all())).map(({ bytes, failure }) =>
    failure ? `${failure.code}: ${failure.message}` : Buffer.from(bytes ?? []).toString(),
  );
const kinds = (lines: readonly LogLine[]): string[] => lines.map(({ kind, number }) => `${number} ${kind}`);

test('F17 bytes lie under their digest, as they came', async () => {
  const folder = newFolder();
  const recorded = await createCaptureStore(folder).record(capture('Rain fell.'));
  assert.equal(readFileSync(fileOf(folder, 'Rain fell.'), 'utf8'), 'Rain fell.');
  assert.equal(recorded.kind === 'recorded' && recorded.line.sha256, sha256('Rain fell.'));
  assert.deepEqual(readdirSync(join(folder, 'unfinished')), []);
});
test('F17 the same bytes are one file and a line each time', async () => {
  const folder = newFolder();
  const store = createCaptureStore(folder);
  await Promise.all([1, 2, 3].map(() => store.record(capture('Rain fell.'))));
  assert.deepEqual(kinds(await collected(store.log())), ['1 capture', '2 capture', '3 capture']);
  assert.deepEqual(readdirSync(join(folder, 'sha256')), [sha256('Rain fell.').slice(0, 2)]);
});
test('F17 a file that does not fit its name is told and not written again', async () => {
  const folder = newFolder();
  const store = createCaptureStore(folder);
  await store.record(capture('Rain fell.'));
  writeFileSync(fileOf(folder, 'Rain fell.'), 'Snow fell.');
  const again = await store.record(capture('Rain fell.'));
  assert.match(again.kind === 'failed' ? again.message : '', /does not hold the bytes of its name; move it away/);
  assert.equal(readFileSync(fileOf(folder, 'Rain fell.'), 'utf8'), 'Snow fell.');
});
test('F17 what is read is checked, and no name leads out of the folder', async () => {
  const store = createCaptureStore(newFolder());
  await store.record(capture('Rain fell.'));
  assert.equal((await store.read(sha256('Rain fell.'))).kind, 'bytes');
  assert.equal((await store.read(sha256('Snow fell.'))).kind, 'missing');
  assert.equal((await store.read('../../captures.jsonl')).kind, 'missing');
});

test('F18 a line says what was asked, when, and which bytes came', async () => {
  const folder = newFolder();
  const damage = [{ code: 'truncated', what: 'broke off' }] as const;
  const given = capture('Rain fell.', { damage, etag: '"a"', lastModified: 'Thu, 01 May 2031 11:00:00 GMT' });
  await createCaptureStore(folder).record(given);
  const { bytes, ...about } = given;
  const expected = { ...about, sha256: sha256('Rain fell.'), bytes: bytes.length };
  assert.deepEqual(JSON.parse(readFileSync(logOf(folder), 'utf8')), expected);
});
test('F18 a line that was never finished is told, and a new one begins after it', async () => {
  const folder = newFolder();
  await createCaptureStore(folder).record(capture('one'));
  await createCaptureStore(folder).record(capture('two'));
  truncateSync(logOf(folder), readFileSync(logOf(folder)).length - 20);
  assert.deepEqual(kinds(await collected(createCaptureStore(folder).log())), ['1 capture', '2 bad']);
  await createCaptureStore(folder).record(capture('three'));
  const seen = await outcomes(folder);
  assert.deepEqual([seen[0], seen[2], seen.length], ['one', 'three', 3]);
  assert.match(seen[1] ?? '', /^corrupt: .*captures.jsonl, line 2, .* was skipped/);
});
test('F18 every cut of a log is told', async () => {
  const folder = newFolder();
  await createCaptureStore(folder).record(capture('one'));
  await createCaptureStore(folder).record(capture('two'));
  const whole = readFileSync(logOf(folder));
  const first = whole.indexOf('\n') + 1;
  for (let end = first + 1; end < whole.length - 1; end += 7) {
    writeFileSync(logOf(folder), whole.subarray(0, end));
    assert.deepEqual(kinds(await collected(createCaptureStore(folder).log())), ['1 capture', '2 bad'], `${end}`);
  }
});
test('F18 lines that are none are told and skipped, however long', async () => {
  const folder = newFolder();
  await createCaptureStore(folder).record(capture('one'));
  const line = JSON.parse(readFileSync(logOf(folder), 'utf8')) as Record<string, unknown>;
  const bad = [{}, [], null, 7, { ...line, sha256: '../x' }, { ...line, damage: [{}] }, { ...line, listing: {} }];
  appendFileSync(logOf(folder), `${bad.map((each) => JSON.stringify(each)).join('\n')}\nnot JSON\n`);
  appendFileSync(logOf(folder), `${JSON.stringify({ ...line, url: 'a'.repeat(3_000_000) })}\n\n`);
  await createCaptureStore(folder).record(capture('two'));
  const lines = await collected(createCaptureStore(folder).log());
  assert.deepEqual(
    lines.map(({ kind }) => kind),
    ['capture', ...Array.from({ length: 9 }, () => 'bad'), 'capture'],
  );
});
test('F18 the last line of an address is found, in a new process too', async () => {
  const folder = newFolder();
  const store = createCaptureStore(folder);
  assert.equal(await store.latest('http://outlet.example/story'), null);
  await store.record(capture('one'));
  await store.record(capture('two'));
  for (const each of [store, createCaptureStore(folder)])
    assert.equal((await each.latest('http://outlet.example/story'))?.sha256, sha256('two'));
  assert.equal(await store.latest('http://outlet.example/'), null);
});

/** A process that records captures, one after the other, and says each number once it is recorded. */
const writer = (folder: string, name: string) =>
  fork(new URL('../../../test/support/store-writer.ts', import.meta.url), [folder, name]);
test('F18 two processes add to one log', async () => {
  const folder = newFolder();
  const processes = ['a', 'b'].map((name) => writer(folder, name));
  await Promise.all(
    processes.map(async (child) => {
      for (let said = 0; said < 20; said++) await once(child, 'message');
      child.kill('SIGTERM');
      await once(child, 'exit');
    }),
  );
  const lines = await collected(createCaptureStore(folder).log());
  const recorded = lines.flatMap((each) => (each.kind === 'capture' ? [each.line.requested] : []));
  for (const name of ['a', 'b'])
    for (let i = 0; i < 20; i++) assert.ok(recorded.includes(`http://outlet.example/${name}/${i}`));
});
test('F18 whatever was said to be recorded is there after a kill', async () => {
  const folder = newFolder();
  for (let round = 0; round < 5; round++) {
    const child = writer(folder, `round-${round}`);
    for (let said = 0; said <= round; said++) await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const inputs = await collected(createCaptureStore(folder).all());
  for (let round = 0; round < 5; round++)
    for (let i = 0; i <= round; i++) {
      const input = inputs.find(({ source }) => source === `http://outlet.example/round-${round}/${i}`);
      assert.match(Buffer.from(input?.bytes ?? []).toString(), new RegExp(`^round-${round} ${i} `));
    }
});

test('F19 what is damaged or missing is a failure, and the others are read', async () => {
  const folder = newFolder();
  const store = createCaptureStore(folder);
  for (const text of ['one', 'two', 'three']) await store.record(capture(text));
  writeFileSync(fileOf(folder, 'one'), 'One');
  rmSync(fileOf(folder, 'two'));
  const [one = '', two = '', three] = await outcomes(folder);
  assert.match(one, /^corrupt: http:\/\/outlet.example\/ of 2031-.* is damaged in the store/);
  assert.match(two, /^corrupt: http:\/\/outlet.example\/ of 2031-.* is missing from the store/);
  assert.equal(three, 'three');
});
test('F19 a folder that is not there holds nothing', async () =>
  assert.deepEqual(await outcomes(join(root, 'none')), []));

/** Fetches each address in turn, with the clock a minute later each time. */
async function fetched(
  folder: string,
  listener: RequestListener,
  addresses: readonly string[],
): Promise<{ inputs: RawInput[]; asked: (string | undefined)[][]; told: string[] }> {
  const web = await localWeb({ 'outlet.example': listener });
  const told: string[] = [];
  const store = createCaptureStore(folder);
  const fetcher = createFetcher({ ...web.options, store, tell: (message) => told.push(message) });
  const inputs: RawInput[] = [];
  for (const address of addresses) {
    inputs.push(await fetcher.fetch(`http://outlet.example${address}`));
    web.clock.now = new Date(web.clock.now.getTime() + 60_000);
  }
  await fetcher.close();
  await web.close();
  const pages = web.seen.filter(({ path }) => path !== '/robots.txt');
  const header = (value: string | string[] | undefined) => (value === undefined ? undefined : String(value));
  const asked = pages.map(({ headers }) => [header(headers['if-none-match']), header(headers['if-modified-since'])]);
  return { inputs, asked, told };
}
const DATE = 'Thu, 01 May 2031 11:00:00 GMT';
const named: RequestListener = ({ url, headers }, response) => {
  const page = { etag: '"v1"', 'last-modified': DATE, 'content-type': 'text/html' };
  if (url === '/robots.txt') response.writeHead(404).end();
  else if (url === '/moved') response.writeHead(301, { location: '/story' }).end();
  else if (headers['if-none-match'] === '"v1"') response.writeHead(304).end();
  else if (url === '/cut')
    response.writeHead(200, { ...page, 'content-encoding': 'gzip' }).end(Buffer.from('H4sIAAAAAAAAAwvKzM', 'base64'));
  else response.writeHead(200, page).end('Rain fell.');
};
test('F15 a page that has not changed is the stored one, with the new time', async () => {
  const { inputs, asked } = await fetched(newFolder(), named, ['/story', '/story', '/moved']);
  const same = { bytes: 'Rain fell.', contentType: 'text/html', url: 'http://outlet.example/story', failure: null };
  assert.deepEqual(
    inputs.map(({ bytes, contentType, url, failure }) => ({
      bytes: `${Buffer.from(bytes ?? [])}`,
      contentType,
      url,
      failure,
    })),
    [same, same, same],
  );
  assert.deepEqual(
    inputs.map(({ capturedAt }) => capturedAt?.slice(11, 16)),
    ['12:00', '12:01', '12:02'],
  );
  const question = ['"v1"', DATE];
  assert.deepEqual(asked, [[undefined, undefined], question, [undefined, undefined], question]);
});
test('F15 a damaged capture is asked for again', async () => {
  const { inputs, asked } = await fetched(newFolder(), named, ['/cut', '/cut']);
  assert.deepEqual(
    inputs.map(({ damage }) => damage?.map(({ code }) => code)),
    [['truncated'], ['truncated']],
  );
  assert.deepEqual(asked, [
    [undefined, undefined],
    [undefined, undefined],
  ]);
});
test('F15 a capture whose bytes are lost is asked for again', async () => {
  const folder = newFolder();
  await fetched(folder, named, ['/story']);
  rmSync(fileOf(folder, 'Rain fell.'));
  const { inputs, asked } = await fetched(folder, named, ['/story']);
  assert.deepEqual([inputs[0]?.failure, asked], [null, [[undefined, undefined]]]);
});
test('F15 what a log was edited to say is not sent as a header', async () => {
  const folder = newFolder();
  const about = { url: 'http://outlet.example/story', etag: '"a"\r\nx: y', lastModified: null };
  await createCaptureStore(folder).record(capture('Rain fell.', about));
  const { inputs, asked } = await fetched(folder, named, ['/story']);
  assert.deepEqual([inputs[0]?.failure, asked], [null, [[undefined, undefined]]]);
});
test('F19 a run over the folder reads what the run that fetched read', async () => {
  const folder = newFolder();
  const { inputs } = await fetched(folder, named, ['/story', '/cut', '/story', '/moved']);
  const plain = ({ bytes, ...more }: RawInput) => ({ ...more, bytes: Buffer.from(bytes ?? []).toString('hex') });
  assert.deepEqual((await collected(createCaptureStore(folder).all())).map(plain), inputs.map(plain));
});

test('F20 a page that cannot be stored is read all the same, and told', async () => {
  const folder = join(newFolder(), 'a-file');
  writeFileSync(folder, '');
  const { inputs, told } = await fetched(folder, named, ['/story']);
  assert.equal(Buffer.from(inputs[0]?.bytes ?? []).toString(), 'Rain fell.');
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /^http:\/\/outlet.example\/story was read and not stored: /);
});
test('F20 a full disk is told as such', {
  skip: !existsSync('/dev/full') && 'no device that is always full',
}, async () => {
  const folder = newFolder();
  symlinkSync('/dev/full', logOf(folder));
  const recorded = await createCaptureStore(folder).record(capture('Rain fell.'));
  assert.match(recorded.kind === 'failed' ? recorded.message : '', /the disk of .* is full, make room/);
});
