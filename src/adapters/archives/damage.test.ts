import assert from 'node:assert/strict';
import { test } from 'node:test';
import { truncationsAndFlips } from '../../../bench/hostile/archives.ts';
import {
  alone,
  type Case,
  check,
  flipped,
  gz,
  HTML,
  inputsOf,
  PAGE,
  PLAIN,
  replaced,
  shown,
  text,
  URL_A,
  URL_B,
} from '../../../test/support/archive.ts';
import {
  both,
  cdxjOf,
  chunked,
  concat,
  gzipped,
  gzipWarc,
  idOf,
  type MadeRecord,
  plain,
  record,
  request,
  response,
  sampleRecords,
  sha1,
  sha256Hex,
  utf8,
  warcinfo,
} from '../../../test/support/warc.ts';

const PAGES = [`${URL_A}: ${PAGE}`, `${URL_B}: ${PAGE}`];
const pair = (): MadeRecord[] => [warcinfo(), ...both(URL_A, PAGE), ...both(URL_B, PAGE)];
const sizes = (records: readonly MadeRecord[]): number[] => records.map((each) => gz(each).length);
/** Where the members of `gz` begin. */
const startsOf = (records: readonly MadeRecord[]): number[] =>
  sizes(records).map((_, i, all) => all.slice(0, i).reduce((sum, size) => sum + size, 0));

test('a whole archive shows no damage, in pieces of any size', async () => {
  for (const pieces of [1, 7, 4096]) await check(gz(...pair()), PAGES, { pieces });
  for (const pieces of [1, 7, 4096]) await check(text(...pair()), PAGES, { ...PLAIN, pieces });
});
test('R6 a changed checksum or length of a member is damage of the page in it', async () => {
  const end = startsOf(pair())[2] ?? 0;
  await check(flipped(gz(...pair()), end - 8), [`${URL_A}: ${PAGE} (corrupt)`, `${URL_B}: ${PAGE}`]);
  await check(flipped(gz(...pair()), end - 1), [`${URL_A}: ${PAGE} (corrupt)`, `${URL_B}: ${PAGE}`]);
});
test('R6 bits after the end of the compressed data are no matter of taste', async () => {
  // The last byte of deflated data has spare bits for most texts; one of these surely.
  let spare = 0;
  for (let length = 1; length <= 16; length++) {
    const bytes = gz(response(URL_A, `<p>${'abcdefghijklmnop'.slice(0, length)}</p>`));
    const [input] = await inputsOf(flipped(bytes, bytes.length - 9, 7));
    assert.equal(input?.damage?.length, 1, `a text of ${length} letters`);
    if (/unused bits/.test(input?.damage?.[0]?.what ?? '')) spare++;
  }
  assert.ok(spare > 0);
});
test('R6 bytes between members and after them are told', async () => {
  const records = pair();
  const before = gz(...records.slice(0, 3));
  await check(concat(before, 'stray', gz(...records.slice(3))), [PAGES[0] ?? '', 'a.warc.gz! corrupt', PAGES[1] ?? '']);
  await check(concat(gz(...records), new Uint8Array(10)), [...PAGES, 'a.warc.gz! corrupt']);
});
test('R6 a member whose first bytes are changed is read all the same', () =>
  check(flipped(gz(...pair()), startsOf(pair())[1] ?? 0), [`${URL_A}: ${PAGE} (corrupt)`, `${URL_B}: ${PAGE}`]));
test('R7 one gzip header that is unlike all others is told', async () => {
  for (const field of [3, 4, 7, 8, 9]) {
    const inputs = await inputsOf(flipped(gz(...pair()), (startsOf(pair())[2] ?? 0) + field));
    assert.deepEqual(shown(inputs).sort(), ['a.warc.gz! corrupt', ...PAGES], `byte ${field}`);
  }
});
test('R7 two archives put together are no damage', async () => {
  const dated = gz(warcinfo('other'), ...both('https://prow.example/c', PAGE));
  let second = dated;
  for (const at of startsOf([warcinfo('other'), ...both('https://prow.example/c', PAGE)]))
    second = flipped(second, at + 9);
  await check(concat(gz(...pair()), second), [...PAGES, `https://prow.example/c: ${PAGE}`]);
});
test('R8 a plain archive shows a changed length, type, id, date and line end', async () => {
  const bytes = text(...pair());
  const damaged = [`${URL_A}: ${PAGE} (corrupt)`, `${URL_B}: ${PAGE}`];
  const length =
    /WARC-Type: response[\s\S]*?Content-Length: (?<length>\d+)/.exec(Buffer.from(bytes).toString('latin1'))?.groups
      ?.length ?? '';
  await check(
    replaced(bytes, `Content-Length: ${length}`, `Content-Length: 1${length.slice(1)}`.replace(/1$/, '9')),
    damaged,
    PLAIN,
  );
  await check(
    replaced(bytes, 'WARC-Type: response', 'WARC-Type: respomse'),
    ['a.warc! corrupt', PAGES[1] ?? ''],
    PLAIN,
  );
  await check(
    replaced(bytes, '2025-03-06T04:03:53Z\r\nWARC-Target', '2025-13-06T04:03:53Z\r\nWARC-Target'),
    damaged,
    PLAIN,
  );
  await check(
    replaced(bytes, '\r\n\r\nWARC/1.1\r\nWARC-Type: request', '\r\n\r\rWARC/1.1\r\nWARC-Type: request'),
    damaged,
    PLAIN,
  );
});
test('R8 a response whose type of content is changed is read all the same', () =>
  check(
    replaced(text(...pair()), 'application/http; msgtype=response', 'applicatiom/http; msgtype=response'),
    [`${URL_A}: ${PAGE} (corrupt)`, `${URL_B}: ${PAGE}`],
    PLAIN,
  ));
test('R8 a first line that is changed costs no other record', () =>
  check(
    replaced(text(...pair()), 'WARC/1.1\r\nWARC-Type: response', 'WARD/1.1\r\nWARC-Type: response'),
    [`${URL_A}: ${PAGE} (corrupt)`, `${URL_B}: ${PAGE}`],
    PLAIN,
  ));
test('R9 digests are recomputed, in base32 and hex', async () => {
  const sha256 = [warcinfo(), response(URL_A, PAGE, { digest: sha256Hex })];
  await check(text(...sha256), [`${URL_A}: ${PAGE}`], PLAIN);
  for (const records of [sha256, [warcinfo(), response(URL_A, PAGE)]])
    await check(
      replaced(text(...records), 'Rain fell', 'Rain full'),
      [`${URL_A}: <p>Rain full on Sarrow.</p> (corrupt)`],
      PLAIN,
    );
});
test('R9 a payload digest may be of the body with its chunks or without', async () => {
  const made = (digest: string) =>
    response(URL_A, chunked(PAGE), {
      header: [HTML, 'Transfer-Encoding: chunked'],
      more: [{ name: 'WARC-Payload-Digest', value: digest }],
    });
  await check(gz(warcinfo(), made(sha1(chunked(PAGE)))), [`${URL_A}: ${PAGE}`]);
  await check(gz(warcinfo(), made(sha1(utf8(PAGE)))), [`${URL_A}: ${PAGE}`]);
  await check(gz(warcinfo(), made(sha1(utf8('else')))), [`${URL_A}: ${PAGE} (corrupt)`]);
});
test('R10 what the crawler or the server cut is truncated', async () => {
  const cut = [`${URL_A}: ${PAGE} (truncated)`];
  const more = [{ name: 'WARC-Truncated', value: 'length' }];
  await check(gz(warcinfo(), response(URL_A, PAGE, { more })), cut);
  await check(alone(PAGE, `Content-Length: ${PAGE.length + 5}`), cut);
  await check(alone(chunked(PAGE).slice(0, -5), 'Transfer-Encoding: chunked'), cut);
  await check(alone(concat(`${PAGE.length.toString(16)}\r\n${PAGE}`), 'Transfer-Encoding: chunked'), cut);
  const body = gzipped(PAGE.repeat(500));
  const [input] = await inputsOf(alone(body.slice(0, -12), 'Content-Encoding: gzip'));
  assert.match(input?.damage?.[0]?.what ?? '', /end too early/);
  assert.ok((input?.bytes?.length ?? 0) > 5000, 'and is read as far as it goes');
});
test('R11 a question without its answer is told, and an answer without its question where all others have one', async () => {
  const records = pair();
  await check(gz(...records.slice(0, 4)), [...PAGES, 'a.warc.gz! truncated']);
  await check(gz(...records.slice(0, 3), request(URL_B)), [PAGES[0] ?? '', 'a.warc.gz! truncated']);
  await check(gz(warcinfo(), response(URL_A, PAGE), response(URL_B, PAGE)), PAGES);
});
test('R11 a missing beginning and a missing last segment are told', async () => {
  const info = { name: 'WARC-Warcinfo-ID', value: idOf('crawl info') };
  await check(gz(warcinfo(), response(URL_A, PAGE, { more: [info] })), [`${URL_A}: ${PAGE}`]);
  await check(gz(response(URL_A, PAGE, { more: [info] })), [`${URL_A}: ${PAGE}`, 'a.warc.gz! truncated']);
  const segment = { name: 'WARC-Segment-Number', value: '1' };
  await check(gz(warcinfo(), response(URL_A, PAGE, { more: [segment] })), [
    `${URL_A}: ${PAGE}`,
    'a.warc.gz! truncated',
  ]);
});
test('R11 a request to another address than its response is told', async () => {
  const bytes = replaced(
    text(warcinfo(), ...both(URL_A, PAGE)),
    `Target-URI: ${URL_A}`,
    `Target-URI: ${URL_B.replace('gannet', 'courant')}`,
  );
  const codes = (await inputsOf(bytes, PLAIN)).map(({ failure }) => failure?.code);
  assert.deepEqual(codes, [undefined, 'corrupt']);
});
test('R12 an index shows where an archive was cut', async () => {
  const records = pair();
  const index = cdxjOf(records, 'a.warc.gz', gzipWarc);
  await check(gz(...records), PAGES, { index });
  await check(gz(...records.slice(0, 3)), [PAGES[0] ?? '', 'a.warc.gz! truncated'], { index });
  await check(gz(...records), PAGES, { index: index.replaceAll('a.warc.gz', 'b.warc.gz') });
  const cdx = ' CDX N b a m s k r M S V g\nkey 1 https://a.example/ text/html 200 X - - 999 0 a.warc.gz\n';
  await check(gz(...records.slice(0, 3)), [PAGES[0] ?? '', 'a.warc.gz! truncated'], { index: cdx });
});
test('R13 damage names the archive, the byte and what to do', async () => {
  const records = pair();
  const at = startsOf(records)[2] ?? 0;
  const cut = gz(...records).slice(0, at + 40);
  const inputs = await inputsOf(cut);
  assert.deepEqual(
    inputs.flatMap(({ failure }) => failure?.message ?? []),
    [`a.warc.gz, at byte ${at}: the file ends inside its compressed data; fetch or copy the archive again.`],
  );
  const [page] = await inputsOf(flipped(gz(...records), (startsOf(records)[2] ?? 0) - 8));
  assert.match(
    page?.damage?.[0]?.what ?? '',
    /^is corrupt in a\.warc\.gz, in the record at byte \d+: its gzip checksum does not fit$/,
  );
});
test('R13 an archive with a thousand damaged places tells a hundred and a count', async () => {
  const broken = Array.from({ length: 150 }, () => record('x', { type: 'metadta', id: 'm' }));
  const inputs = shown(await inputsOf(gz(...broken)));
  assert.equal(inputs.length, 101);
});
test('R14 a damaged record costs no other, wherever the damage is', async () => {
  const records = pair();
  const bytes = gz(...records);
  const [, from = 0, to = 0] = startsOf(records);
  for (let at = from; at < to; at += 3) {
    const inputs = await inputsOf(flipped(bytes, at, at % 8));
    assert.ok(shown(inputs).includes(PAGES[1] ?? ''), `a bit of byte ${at} changed`);
  }
});
test('R15 what could not be checked is said once, and not where an index lies beside', async () => {
  const records = pair();
  const notices = async (bytes: Uint8Array, options: Case = {}) =>
    (await inputsOf(bytes, options)).flatMap(({ failure }) =>
      failure?.code === 'archive-unchecked' ? failure.message : [],
    );
  assert.deepEqual(await notices(gz(...records), { index: cdxjOf(records, 'a.warc.gz', gzipWarc) }), []);
  assert.match(
    (await notices(gz(...records))).join('|'),
    /^a\.warc\.gz could not be checked in full: no index lies beside it[^|]*$/,
  );
  const bare = text(warcinfo(), response(URL_A, PAGE, { bare: true }));
  assert.match((await notices(bare, PLAIN)).join('|'), /not compressed.*1 of its 2 records carry no digest.*no index/);
});
test('R16 a header without end is no record', async () => {
  const endless = concat('WARC/1.1\r\n', 'X: y\r\n'.repeat(20_000), plain(warcinfo()), plain(response(URL_A, PAGE)));
  await check(endless, ['a.warc! corrupt', `${URL_A}: ${PAGE}`], PLAIN);
});
test('R16 a file of wrong lengths is not read again and again', async () => {
  const wrong = 'WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 900000\r\n\r\nx\r\n\r\n';
  const seen = await inputsOf(concat(wrong.repeat(40_000)), { ...PLAIN, pieces: 1 << 16 });
  // Going back for each of the 40,000 would tell a hundred and a count; 64 MiB are about 74 times 900,000 bytes.
  assert.ok(seen.length > 70 && seen.length < 90, String(seen.length));
});
test('every cut but those between two captures is flagged, and every cut where an index lies beside', async () => {
  const tries = await truncationsAndFlips({ step: 13, flips: 0 });
  const records = startsOf(sampleRecords());
  assert.ok(tries.truncations > 300);
  assert.deepEqual(
    tries.unflagged.filter((length) => !records.includes(length)),
    [],
  );
  assert.equal(tries.unflagged.length, tries.noticed);
  const indexed = await truncationsAndFlips({ step: 13, flips: 0, indexed: true });
  assert.deepEqual(indexed.unflagged, []);
});
test('random flips of single bits are flagged', async () => {
  const { flips, unflaggedFlips } = await truncationsAndFlips({ step: 100_000, flips: 200, seed: 7 });
  assert.equal(flips, 200);
  assert.deepEqual(unflaggedFlips, []);
});
