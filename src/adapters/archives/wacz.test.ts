import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gz, inputsOf, PAGE, replaced, shown, URL_A, URL_B } from '../../../test/support/archive.ts';
import { both, concat, sha256Hex, utf8, warcinfo } from '../../../test/support/warc.ts';
import { zipOf } from '../../../test/support/zip.ts';
import type { RawInput } from '../../acquire/acquire.ts';
import { readWacz } from './wacz.ts';

const root = mkdtempSync(join(tmpdir(), 'secondsource-wacz-'));
after(() => rmSync(root, { recursive: true }));
const path = join(root, 'a.wacz');

type Files = Readonly<Record<string, Uint8Array | string>>;

const WARC = gz(warcinfo(), ...both(URL_A, PAGE), ...both(URL_B, PAGE));
const CONTENT: Files = {
  'archive/data.warc.gz': WARC,
  'pages/pages.jsonl': `{"format": "json-pages-1.0"}\n${JSON.stringify({ url: URL_A, title: 'Rain on Sarrow' })}\n`,
};
const asBytes = (content: Uint8Array | string): Uint8Array => (typeof content === 'string' ? utf8(content) : content);

/** The files with the description that states the digest of each. */
function described(files: Files): Files {
  const resources = Object.entries(files).map(([name, content]) => ({
    path: name,
    hash: sha256Hex(asBytes(content)),
    bytes: asBytes(content).length,
  }));
  const description = JSON.stringify({ profile: 'data-package', resources });
  const digest = JSON.stringify({ path: 'datapackage.json', hash: sha256Hex(utf8(description)) });
  return { ...files, 'datapackage.json': description, 'datapackage-digest.json': digest };
}

async function read(bytes: Uint8Array): Promise<RawInput[]> {
  writeFileSync(path, bytes);
  const inputs: RawInput[] = [];
  for await (const input of readWacz(path)) inputs.push(input);
  return inputs;
}

async function check(bytes: Uint8Array, expected: readonly string[], message?: RegExp): Promise<void> {
  const inputs = await read(bytes);
  assert.deepEqual(
    shown(inputs, true).map((line) => line.replace(path, 'a.wacz')),
    expected,
  );
  if (message !== undefined) assert.match(inputs.map(({ failure }) => failure?.message ?? '').join('\n'), message);
}

const PAGES = [`${URL_A}: ${PAGE}`, `${URL_B}: ${PAGE}`];

test('R17 a whole WACZ gives its pages, and nothing is left unchecked', () => check(zipOf(described(CONTENT)), PAGES));
test('R17 a file that is not the one described is told', async () => {
  const other = gz(warcinfo(), ...both(URL_A, PAGE));
  await check(
    zipOf({ ...described(CONTENT), 'archive/data.warc.gz': other }),
    [PAGES[0] ?? '', 'a.wacz! corrupt'],
    /data\.warc\.gz: its digest in datapackage\.json does not fit; it has \d+ bytes/,
  );
  await check(
    zipOf({ ...described(CONTENT), 'pages/pages.jsonl': '{}' }),
    ['a.wacz! corrupt', ...PAGES],
    /pages\.jsonl/,
  );
});
test('R17 a description that is not the one digested is told', async () => {
  const files = described(CONTENT);
  await check(zipOf({ ...files, 'datapackage.json': `${files['datapackage.json']} ` }), ['a.wacz! corrupt', ...PAGES]);
  await check(
    zipOf({ ...files, 'datapackage.json': '{' }),
    ['a.wacz! corrupt', 'a.wacz/archive/data.warc.gz! archive-unchecked'].toSpliced(1, 0, 'a.wacz! corrupt', ...PAGES),
  );
});
test('R17 a file that is described and not there is told', async () => {
  const { 'pages/pages.jsonl': _, ...rest } = described(CONTENT);
  await check(zipOf(rest), ['a.wacz! truncated', ...PAGES]);
});
test('R17 the checksums of the zip are checked', () =>
  check(
    replaced(zipOf(described(CONTENT)), 'Rain on Sarrow', 'Rain in Sarrow'),
    ['a.wacz! corrupt', ...PAGES],
    /checksum in the zip/,
  ));
test('R17 md5 digests are known too', () => {
  const hash = `md5:${createHash('md5').update(WARC).digest('hex')}`;
  const description = JSON.stringify({ resources: [{ path: 'archive/data.warc.gz', hash, bytes: WARC.length }] });
  return check(zipOf({ 'archive/data.warc.gz': WARC, 'datapackage.json': description }), PAGES);
});
test('R18 lists of pages give titles', async () => {
  const inputs = await read(zipOf(described(CONTENT)));
  assert.deepEqual(
    inputs.map(({ listing }) => listing?.title ?? null),
    ['Rain on Sarrow', null],
  );
  assert.equal(inputs[0]?.listing?.kind, 'fields');
});
test('R19 every cut of a WACZ is told', async () => {
  const bytes = zipOf(described(CONTENT));
  for (let length = 0; length < bytes.length; length += 7) {
    const codes = (await read(bytes.subarray(0, length))).map(({ failure }) => failure?.code);
    assert.deepEqual(codes, [length === 0 ? 'file-empty' : 'truncated'], `${length} bytes`);
  }
});
test('R19 what is called a WACZ and is none is archive-invalid', async () => {
  await check(utf8('Rain fell.'), ['a.wacz! archive-invalid']);
  await check(zipOf({ 'word/document.xml': '<w/>' }), ['a.wacz! archive-invalid']);
});
test('R19 names in it are data', async () => {
  const files = { ...CONTENT, '../../escaped.txt': 'x', '/absolute': 'x', 'archive/../../up.warc.gz': WARC };
  await check(zipOf(described(files)), PAGES);
});
test('R19 a zip that claims to unpack to a thousand times its size is not read', () => {
  const bytes = Buffer.from(zipOf(described(CONTENT)));
  const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt16LE(8, directory + 10);
  bytes.writeUInt32LE(0x7fffffff, directory + 24);
  return check(Uint8Array.from(bytes), ['a.wacz! corrupt'], /would unpack to/);
});
test('R19 a WARC that is damaged inside is told as any other', async () => {
  const inner = Uint8Array.from(WARC);
  inner[inner.length - 5] = (inner[inner.length - 5] ?? 0) ^ 1;
  const seen = shown(await read(zipOf(described({ ...CONTENT, 'archive/data.warc.gz': inner }))));
  assert.deepEqual(
    seen.map((line) => line.replace(path, 'a.wacz')),
    [...PAGES, 'a.wacz/archive/data.warc.gz! corrupt'],
  );
  assert.ok((await inputsOf(concat(inner))).length > 0);
});
