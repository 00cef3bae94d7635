import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { ARTICLE_BYTES_MAX } from '../../acquire/limits.ts';
import { codingsOf, readBody } from './body.ts';
import type { Coding } from './coding.ts';
import { FetchProblem } from './fault.ts';
import { FETCH_LIMITS } from './limits.ts';

const MIB = 1024 * 1024;
const patient = new AbortController().signal;
const PACK: Readonly<Record<Coding | 'bare deflate', (bytes: Uint8Array) => Uint8Array>> = {
  gzip: gzipSync,
  deflate: deflateSync,
  'bare deflate': deflateRawSync,
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  zstd: zstdCompressSync,
};
const WAYS = Object.entries(PACK).map(([way, pack]) => ({
  coding: (way.split(' ').at(-1) ?? '') as Coding,
  way,
  pack,
}));

/** A page of lines that do not pack to nothing; longer than the 128 KiB that zstd packs at once. */
const PAGE = Buffer.from(Array.from({ length: 9000 }, (_, i) => `line ${(i * 7919) % 9001} of the page\n`).join(''));

async function* pieces(bytes: Uint8Array, size = 1000, after?: () => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  after?.();
}
const broken = (): never => {
  throw new Error('the connection was closed');
};

/** The text that comes out, how much of the page it is, and the codes of its damage. */
async function read(body: AsyncIterable<Uint8Array>, codings: readonly Coding[], limit = 5 * MIB) {
  const { bytes, damage } = await readBody(body, codings, limit, patient);
  return { bytes, codes: damage.map(({ code }) => code), what: damage.map(({ what }) => what).join() };
}
const problem = (why: RegExp) => (error: unknown) => error instanceof FetchProblem && why.test(error.why);

for (const { way, coding, pack } of WAYS) {
  test(`F8 ${way} is undone`, async () => {
    const { bytes, codes } = await read(pieces(pack(PAGE)), [coding]);
    assert.deepEqual([bytes, codes], [new Uint8Array(PAGE), []]);
  });
  test(`F8 ${way} stops at the limit, and what came before it is kept`, async () => {
    const { bytes, codes } = await read(pieces(pack(PAGE)), [coding], 1000);
    assert.deepEqual([Buffer.from(bytes), codes], [PAGE.subarray(0, 1000), ['truncated']]);
  });
  test(`F8 a bomb of ${way} is not read to its end`, async () => {
    const bomb = pack(new Uint8Array(40 * MIB));
    let last = false;
    const twice = async function* () {
      yield bomb;
      last = true;
      yield bomb;
    };
    const { bytes, codes } = await read(twice(), [coding]);
    assert.deepEqual([bytes.length, codes, last], [5 * MIB, ['truncated'], false]);
  });
  test(`F9 ${way} that ends early gives what came`, async () => {
    const packed = pack(PAGE);
    const { bytes, codes } = await read(pieces(packed.subarray(0, packed.length - 20)), [coding]);
    assert.deepEqual(codes, ['truncated']);
    assert.ok(PAGE.subarray(0, bytes.length).equals(bytes));
  });
  test(`F9 ${way} over a connection that breaks is told once, as that`, async () => {
    const { codes, what } = await read(pieces(pack(PAGE).subarray(0, -20), 1000, broken), [coding]);
    assert.deepEqual(codes, ['truncated']);
    assert.match(what, /connection was closed/);
  });
}

test('F9 gzip whose checksum does not fit is kept whole, and told', async () => {
  const packed = gzipSync(PAGE);
  packed[packed.length - 6] = (packed.at(-6) ?? 0) ^ 1;
  const { bytes, codes } = await read(pieces(packed), ['gzip']);
  assert.deepEqual([Buffer.from(bytes), codes], [PAGE, ['corrupt']]);
});
test('F9 gzip that is nonsense from some byte on is kept up to it', async () => {
  const sound = gzipSync(PAGE).subarray(0, 9000);
  const noise = createHash('shake256', { outputLength: 9000 }).digest();
  const before = (await read(pieces(sound), ['gzip'])).bytes;
  const { bytes, codes } = await read(pieces(Buffer.concat([sound, noise])), ['gzip']);
  assert.deepEqual(codes, ['corrupt']);
  assert.ok(before.length > 0);
  assert.deepEqual(bytes.subarray(0, before.length), before);
});
test('F9 what says that it is packed and is not gives nothing', () =>
  assert.rejects(read(pieces(PAGE), ['gzip']), problem(/is packed and is not/)));
test('F9 a connection that breaks before anything came gives nothing', () =>
  assert.rejects(read(pieces(new Uint8Array(), 1, broken), []), problem(/before anything readable came/)));
test('F9 nothing, well sent, is an empty body', async () => {
  for (const codings of [[], ['gzip'], ['br', 'gzip']] as const)
    assert.deepEqual((await read(pieces(new Uint8Array()), codings)).bytes.length, 0);
});

test('F8 a body that is not packed has the same limit, to the byte', async () => {
  assert.deepEqual((await read(pieces(PAGE), [], PAGE.length)).codes, []);
  const cut = await read(pieces(PAGE), [], PAGE.length - 1);
  assert.deepEqual([cut.bytes.length, cut.codes], [PAGE.length - 1, ['truncated']]);
  assert.match((await read(pieces(new Uint8Array(6 * MIB), MIB), [])).what, /^is longer than 5 MiB/);
});
test('F8 two codings are undone, the last one first', async () => {
  const twice = brotliCompressSync(gzipSync(PAGE));
  assert.deepEqual(Buffer.from((await read(pieces(twice), codingsOf('gzip, br'))).bytes), PAGE);
});
test('F8 a bomb inside another stops at the limit', async () => {
  const bomb = gzipSync(gzipSync(new Uint8Array(40 * MIB)));
  const { bytes, codes } = await read(pieces(bomb), codingsOf('gzip, gzip'));
  assert.deepEqual([bytes.length, codes], [5 * MIB, ['truncated']]);
});
test('F8 gzip of nothing without end has an end', async () => {
  const member = gzipSync(new Uint8Array());
  const many = Buffer.concat(Array.from({ length: 5000 }, () => member));
  let given = 0;
  const endless = async function* () {
    for (; given < 50 * MIB; given += many.length) yield many;
  };
  await assert.rejects(read(endless(), ['gzip']), problem(/unpacks to nothing/));
  assert.ok(given < 7 * MIB);
});
test('F8 codings have many spellings, and other ones are refused', () => {
  assert.deepEqual(codingsOf(''), []);
  assert.deepEqual(codingsOf('identity'), []);
  assert.deepEqual(codingsOf('GZIP , X-Gzip'), ['gzip', 'gzip']);
  assert.deepEqual(codingsOf('deflate,,br'), ['br', 'deflate']);
  assert.throws(() => codingsOf('compress'), problem(/not read here/));
  assert.throws(() => codingsOf('gzip, gzip, gzip'), problem(/packed 3 times/));
});
test('F8 law: whatever was packed comes out, however it is cut into pieces', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 3000 }),
      fc.constantFrom(...WAYS),
      fc.integer({ min: 1, max: 700 }),
      async (bytes, { coding, pack }, size) => {
        const out = await read(pieces(pack(bytes), size), [coding]);
        assert.deepEqual([Buffer.from(out.bytes), out.codes], [Buffer.from(bytes), []]);
      },
    ),
    { numRuns: 60 },
  ));
test('F9 law: no cut of a packed page goes untold', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...WAYS), fc.nat(), async ({ coding, pack }, at) => {
      const packed = pack(PAGE.subarray(0, 5000));
      const end = 1 + (at % (packed.length - 1));
      const cut = await read(pieces(packed.subarray(0, end)), [coding]).catch((error: unknown) => {
        assert.ok(problem(/before anything readable/)(error));
        return null;
      });
      if (cut === null) return;
      assert.deepEqual(cut.codes, ['truncated']);
      assert.ok(PAGE.subarray(0, cut.bytes.length).equals(cut.bytes));
    }),
    { numRuns: 60 },
  ));
test('F6 a body that is still arriving at the end of the time is kept as far as it came', async () => {
  const late = new AbortController();
  const dripping = async function* () {
    yield Buffer.from('the first words');
    late.abort();
    await setImmediate();
    throw new Error('aborted');
  };
  const { bytes, damage } = await readBody(dripping(), [], MIB, late.signal);
  assert.equal(Buffer.from(bytes).toString(), 'the first words');
  assert.deepEqual(
    damage.map(({ code, what }) => [code, /still arriving/.test(what)]),
    [['truncated', true]],
  );
});
test('F8 the limit is that of an article', () => assert.equal(FETCH_LIMITS.bodyBytes, ARTICLE_BYTES_MAX));
