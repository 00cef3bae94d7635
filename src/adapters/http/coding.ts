import type { Transform } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

import { Growing } from './growing.ts';
import { WIRE_BYTES_MAX } from './limits.ts';

export const CODINGS = ['gzip', 'deflate', 'br', 'zstd'] as const;
export type Coding = (typeof CODINGS)[number];

/** What became of a coded stream: it ended as it should, before its end, or in the middle of what is no such stream. */
export type Ending = 'whole' | 'truncated' | 'corrupt';

/**
 * Packed bytes are given to zlib in pieces of this size, each waited for. A small page is one to five pieces; the last
 * one of a damaged stream is read byte by byte, which for 4,096 bytes takes about a tenth of a second.
 */
const PIECE_BYTES = 4096;
/** What was sound the first time is read again in pieces of this size. */
const SOUND_BYTES = 64 * 1024;
/** The largest window that RFC 9659 allows a zstd coding, as a power of two: 8 MiB. */
const ZSTD_WINDOW_LOG_MAX = 23;

/**
 * One content coding, undone as the bytes come. It counts what it gives out and stops at `limit`, whatever the packed
 * bytes would still become; of a damaged stream it gives everything up to the damage.
 */
export class Decoder {
  readonly #coding: Coding;
  readonly #limit: number;
  #stream: Transform | null = null;
  /** All packed bytes so far. Of a damaged stream they are read once more, up to the very byte. */
  readonly #packed = new Growing(WIRE_BYTES_MAX);
  readonly #out: Uint8Array[] = [];
  #given = 0;
  #ending: Ending = 'whole';
  #over = false;

  constructor(coding: Coding, limit: number) {
    this.#coding = coding;
    this.#limit = limit;
  }

  /** More would come out than the limit lets out. */
  get over(): boolean {
    return this.#over;
  }

  /** What the bytes become. Nothing comes any more after the limit or the first damage. */
  async push(bytes: Uint8Array): Promise<Uint8Array[]> {
    for (let at = 0; at < bytes.length && !this.#over && this.#ending === 'whole'; at += PIECE_BYTES) {
      const piece = bytes.subarray(at, at + PIECE_BYTES);
      this.#stream ??= this.#open(piece, (chunk) => this.#take(chunk));
      const error = await written(this.#stream, piece);
      if (error === null) this.#packed.add(piece);
      else if (!this.#over) await this.#salvage(piece);
    }
    return this.#out.splice(0);
  }

  /** Says how the stream ended, once all bytes were pushed. */
  async end(): Promise<Ending> {
    if (this.#stream === null || this.#over || this.#ending !== 'whole') {
      this.close();
      return this.#ending;
    }
    const error = await ended(this.#stream);
    if (error !== null) this.#ending = endingOf(error);
    this.close();
    return this.#ending;
  }

  close(): void {
    this.#stream?.destroy();
  }

  #take(chunk: Uint8Array): void {
    const room = this.#limit - this.#given;
    if (chunk.length > room) {
      this.#over = true;
      this.#stream?.destroy();
    }
    const kept = chunk.subarray(0, room);
    this.#given += kept.length;
    if (kept.length > 0) this.#out.push(kept);
  }

  /** zlib gives nothing of a piece that fails, so the stream is read again and the failing piece byte by byte. */
  async #salvage(piece: Uint8Array): Promise<void> {
    this.#ending = 'corrupt';
    let known = this.#given;
    const sound = this.#packed.held();
    const again = this.#open(sound.length > 0 ? sound : piece, (chunk) => {
      const fresh = chunk.subarray(Math.min(known, chunk.length));
      known -= chunk.length - fresh.length;
      if (fresh.length > 0) this.#take(fresh);
    });
    this.#stream = again;
    for (let at = 0; at < sound.length; at += SOUND_BYTES)
      if ((await written(again, sound.subarray(at, at + SOUND_BYTES))) !== null) return;
    for (let at = 0; at < piece.length && !this.#over; at++)
      if ((await written(again, piece.subarray(at, at + 1))) !== null) return;
  }

  #open(first: Uint8Array, take: (chunk: Uint8Array) => void): Transform {
    const stream = opened(this.#coding, first);
    stream.on('error', () => {});
    return stream.on('data', take);
  }
}

function opened(coding: Coding, first: Uint8Array): Transform {
  switch (coding) {
    case 'gzip':
      return createGunzip();
    case 'deflate':
      return isZlib(first) ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG_MAX } });
    default:
      return coding satisfies never;
  }
}

/** RFC 9110 means zlib by `deflate`; some servers send the bare stream. A zlib header is a multiple of 31 and names method 8. */
function isZlib(first: Uint8Array): boolean {
  const [method = 0, flags] = first;
  return (method & 0x0f) === 8 && (flags === undefined || ((method << 8) | flags) % 31 === 0);
}

/** Null once all that the bytes become was given out, or the error. A stream that was destroyed meanwhile is no error. */
async function written(stream: Transform, bytes: Uint8Array): Promise<Error | null> {
  const { promise, resolve } = Promise.withResolvers<Error | null>();
  const closed = (): void => resolve(stream.errored);
  stream.once('close', closed);
  stream.write(bytes, (error) => resolve(error ?? null));
  const error = await promise;
  stream.off('close', closed);
  while (error === null && !stream.destroyed && stream.readableLength > 0) await setImmediate();
  return error;
}

async function ended(stream: Transform): Promise<Error | null> {
  const { promise, resolve } = Promise.withResolvers<Error | null>();
  stream.once('end', () => resolve(null)).once('close', () => resolve(stream.errored));
  stream.once('error', (error) => resolve(error));
  stream.end();
  return promise;
}

/** zlib's words for a stream that is sound as far as it goes. */
const endingOf = (error: Error): Ending =>
  'code' in error && (error.code === 'Z_BUF_ERROR' || error.code === 'ZSTD_error_srcSize_wrong')
    ? 'truncated'
    : 'corrupt';
