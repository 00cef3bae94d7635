import { isUtf8 } from 'node:buffer';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { AsyncIterReader, WARCParser } from 'warcio';
import { joined, latin1 } from './bytes.ts';
import { dechunked } from './chunks.ts';
import { corrupt, type Fault, truncated } from './damage.ts';
import { type Decoder, Inflater } from './inflater.ts';
import { ENCODINGS_MAX, PAGE_BYTES_MAX } from './limits.ts';
import type { WarcRecord } from './records.ts';

/** The answer of a server as an archive keeps it. */
export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
}

/** Its body without chunks and compression, as far as that goes. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly faults: readonly Fault[];
}

const FEED_BYTES = 4 * 1024;

/** The status and header of a response, read by warcio; null where the block holds no HTTP message. */
export async function answerOf(record: WarcRecord): Promise<Answer | null> {
  const head = latin1(record.block.subarray(0, record.payloadAt)).replace(/\r?\n/g, '\r\n');
  const bytes = joined([record.head, Buffer.from(head, 'latin1')]);
  const parsed = await new WARCParser(new AsyncIterReader([bytes], null)).parse();
  const http = parsed?.httpHeaders;
  if (!http || !/^HTTP\/\d/.test(http.statusline)) return null;
  return { status: Number(http.statusCode), header: (name) => http.headers.get(name) ?? null };
}

/** The body of an answer, at most `PAGE_BYTES_MAX` in every layer of compression. */
export async function bodyOf(record: WarcRecord, answer: Answer): Promise<Body> {
  const raw = record.block.subarray(record.payloadAt);
  const faults: Fault[] = [];
  const chunked = /\bchunked\b/i.test(answer.header('transfer-encoding') ?? '') ? dechunked(raw) : null;
  // What is not kept is cut here, and told as such.
  if (chunked !== null && record.whole) faults.push(...chunked.faults);
  const length = answer.header('content-length') ?? '';
  if (chunked === null && record.whole && /^\d{1,15}$/.test(length) && raw.length < Number(length))
    faults.push(truncated(`its HTTP body ends ${Number(length) - raw.length} bytes before its declared length`));
  if (!record.whole) faults.push(truncated('its HTTP body has more than 5 MiB and was read as far as that'));
  let bytes = chunked?.bytes ?? raw;
  for (const encoding of encodingsOf(answer)) {
    const layer = await undone(encoding, bytes, faults.length > 0);
    bytes = layer.bytes;
    faults.push(...layer.faults);
  }
  if (bytes.length > PAGE_BYTES_MAX) {
    bytes = bytes.subarray(0, PAGE_BYTES_MAX);
    faults.push(truncated('its HTTP body has more than 5 MiB and was read as far as that'));
  }
  return { bytes, faults };
}

/** The layers of `Content-Encoding`, the outermost first. */
const encodingsOf = (answer: Answer): string[] =>
  (answer.header('content-encoding') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
    .slice(-ENCODINGS_MAX)
    .reverse();

/** One layer undone. A body that is not in the encoding promised was decoded by the crawler and stays as it is. */
async function undone(encoding: string, bytes: Uint8Array, cut: boolean): Promise<Body> {
  const decoder = decoderFor(encoding, bytes);
  if (decoder === 'decoded' || bytes.length === 0) return { bytes, faults: [] };
  if (decoder === null)
    return { bytes, faults: [corrupt(`its HTTP body has the unknown encoding ${encoding.slice(0, 30)}`)] };
  const layer = await decodedTo(decoder, bytes, cut);
  return layer.bytes.length === 0 && layer.faults.length > 0 && isUtf8(bytes) ? { bytes, faults: [] } : layer;
}

function decoderFor(encoding: string, bytes: Uint8Array): Decoder | 'decoded' | null {
  const [first = 0, second = 0] = bytes;
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return first === 0x1f && second === 0x8b ? createGunzip() : 'decoded';
    case 'deflate':
      // The standard means zlib's frame (RFC 1950); some servers send the data without it.
      return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return first === 0x28 && second === 0xb5 ? createZstdDecompress() : 'decoded';
    default:
      return null;
  }
}

/** What a decoder makes of bytes, up to the limit; `cut` says that they are known to be incomplete. */
async function decodedTo(decoder: Decoder, bytes: Uint8Array, cut: boolean): Promise<Body> {
  const inflater = new Inflater(decoder);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const body = (fault: Fault | null): Body => ({
    bytes: joined(pieces, size).subarray(0, PAGE_BYTES_MAX),
    faults: fault === null ? [] : [fault],
  });
  try {
    for (let at = 0; at < bytes.length && !inflater.ended && !inflater.failed; at += FEED_BYTES)
      for await (const out of inflater.feed(bytes.subarray(at, at + FEED_BYTES))) {
        pieces.push(out);
        size += out.length;
        if (size > PAGE_BYTES_MAX)
          return body(truncated('its HTTP body decodes to more than 5 MiB and was read as far as that'));
      }
    if (inflater.failed) return body(corrupt('the compressed data of its HTTP body are broken'));
    if (!inflater.ended)
      for await (const out of inflater.finish()) {
        pieces.push(out);
        size += out.length;
      }
    return body(inflater.failed && !cut ? truncated('the compressed data of its HTTP body end too early') : null);
  } finally {
    inflater.close();
  }
}
