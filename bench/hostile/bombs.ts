import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { createBrotliCompress, createDeflate, createGzip, createZstdCompress } from 'node:zlib';
import { createFetcher } from '../../src/adapters/http/fetcher.ts';
import { FETCH_LIMITS } from '../../src/adapters/http/limits.ts';

export interface BombResult {
  readonly name: string;
  /** What the server sent of it before the fetcher had enough. */
  readonly wireBytes: number;
  readonly decodedKept: number;
  readonly stoppedAt5MiB: boolean;
  /** Peak of resident memory during the fetch over that before it, sampled every few milliseconds. */
  readonly rssGrowthMiB: number;
  readonly ms: number;
}

const MIB = 1024 * 1024;
/** Decoded size of each bomb: a hundred million zeros, as in the published ones. */
const ZEROS = 100_000_000;
/** TEST-NET-1, nobody's; the server stands here. */
const ADDRESS = '192.0.2.1';
/** A body without end is cut here, should nobody stop reading it. */
const ENDLESS_BYTES = 64 * MIB;

interface Bomb {
  readonly name: string;
  readonly coding: string | null;
  /** The body holds its own chunks, as they go over the wire. */
  readonly raw?: boolean;
  readonly body: () => Iterable<Uint8Array>;
}

/**
 * Fetches every bomb from a server on this machine, each in a process of its own, so that neither the making of the
 * bombs nor an earlier one has prepared the memory.
 */
export async function bombs(): Promise<readonly BombResult[]> {
  const all = await made();
  const { port, sent, close } = await serve(all);
  try {
    const results: BombResult[] = [];
    for (const { name } of all) {
      const fetched = JSON.parse(await fetchedInProcess(port, name)) as Omit<BombResult, 'name' | 'wireBytes'>;
      results.push({ name, wireBytes: sent.get(name) ?? 0, ...fetched });
    }
    return results;
  } finally {
    await close();
  }
}

async function serve(all: readonly Bomb[]) {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const bomb = all.find(({ name }) => request.url === pathOf(name));
    if (!bomb) return void response.writeHead(404).end();
    const raw = bomb.raw === true ? response.socket : null;
    if (raw) raw.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    else response.writeHead(200, bomb.coding === null ? {} : { 'content-encoding': bomb.coding });
    const to = raw ?? response;
    const pieces = bomb.body()[Symbol.iterator]();
    const next = (): void => {
      const { value, done } = pieces.next();
      if (done || to.destroyed) return void to.end();
      sent.set(bomb.name, (sent.get(bomb.name) ?? 0) + value.length);
      if (to.write(value)) setImmediate(next);
      else to.once('drain', next);
    };
    next();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { port: (server.address() as AddressInfo).port, sent, close };
}

const pathOf = (name: string): string => `/${encodeURIComponent(name)}`;

async function fetchedInProcess(port: number, name: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, String(port), name]);
  return stdout;
}

/** What the process of one bomb does. */
async function fetched(port: number, name: string): Promise<Omit<BombResult, 'name' | 'wireBytes'>> {
  const fetcher = createFetcher({
    version: '0.0.0',
    clock: () => new Date(0),
    delayMs: 0,
    resolve: async () => [ADDRESS],
    permits: (address) => address === ADDRESS,
    dial: () => connect(port, '127.0.0.1'),
  });
  // Loads what every fetch needs, once.
  await fetcher.fetch('http://bombs.example/');
  const before = process.memoryUsage.rss();
  let peak = before;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 2);
  const began = performance.now();
  const { bytes, damage } = await fetcher.fetch(`http://bombs.example${pathOf(name)}`);
  const ms = Math.round(performance.now() - began);
  clearInterval(timer);
  look();
  await fetcher.close();
  const decodedKept = bytes?.length ?? 0;
  const stoppedAt5MiB = decodedKept === FETCH_LIMITS.bodyBytes && damage?.[0]?.code === 'truncated';
  return { decodedKept, stoppedAt5MiB, rssGrowthMiB: Math.round(((peak - before) / MIB) * 10) / 10, ms };
}

async function made(): Promise<Bomb[]> {
  const gzip = await packed(createGzip({ level: 9 }), zeros());
  const coded: readonly (readonly [string, string, Uint8Array])[] = [
    ['gzip', 'gzip', gzip],
    ['deflate', 'deflate', await packed(createDeflate({ level: 9 }), zeros())],
    ['brotli', 'br', await packed(createBrotliCompress(), zeros())],
    ['zstd', 'zstd', await packed(createZstdCompress(), zeros())],
    ['double gzip', 'gzip, gzip', await packed(createGzip({ level: 9 }), [gzip])],
    ['gzip in brotli', 'gzip, br', await packed(createBrotliCompress(), [gzip])],
  ];
  return [
    ...coded.map(([name, coding, bytes]) => ({ name, coding, body: () => [bytes] })),
    { name: 'endless, not packed', coding: null, body: () => repeated(new Uint8Array(64 * 1024).fill(0x61)) },
    { name: 'one byte a chunk', coding: null, raw: true, body: () => repeated(tinyChunks()) },
  ];
}

function* zeros(): Generator<Uint8Array> {
  const piece = new Uint8Array(1_000_000);
  for (let made = 0; made < ZEROS; made += piece.length) yield piece;
}

function* repeated(piece: Uint8Array): Generator<Uint8Array> {
  for (let made = 0; made < ENDLESS_BYTES; made += piece.length) yield piece;
}

/** `1 CRLF a CRLF`, the dearest way to send a letter. */
const tinyChunks = (): Uint8Array => new Uint8Array(Buffer.from('1\r\na\r\n'.repeat(10_000)));

/** Never more than a piece at a time, so that making a bomb does not prepare the memory for it. */
async function packed(packer: Transform, pieces: Iterable<Uint8Array>): Promise<Uint8Array> {
  const whole = buffer(packer);
  for (const piece of pieces)
    if (!packer.write(piece)) await new Promise<void>((done) => void packer.once('drain', done));
  packer.end();
  return new Uint8Array(await whole);
}

if (import.meta.main) {
  const [port, name] = process.argv.slice(2);
  const result = port === undefined || name === undefined ? await bombs() : await fetched(Number(port), name);
  console.log(JSON.stringify(result, null, 2));
}
