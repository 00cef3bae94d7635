import type { Capture } from '../model/capture.ts';
import type { Range } from '../model/span.ts';

/** Where the characters of a capture's text stand in its bytes. */

/**
 * Either every code unit has as many bytes as every other (`width`), or a table says at which byte the character of each code
 * unit begins; its last entry is the number of bytes. Both halves of a surrogate pair begin where the pair does.
 */
export type ByteOffsets =
  | { readonly kind: 'even'; readonly first: number; readonly width: 1 | 2 }
  | { readonly kind: 'table'; readonly starts: Uint32Array };

const MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/**
 * The offsets for `capture.text`, or null where decoding `capture.bytes` does not give that text: an article that came as a
 * line of JSON or out of an archive has no bytes of its own. Linear in the size of the capture.
 */
export function byteOffsets({ bytes, text, encoding }: Capture): ByteOffsets | null {
  const mark = MARKS[encoding] ?? [];
  const first = mark.length > 0 && mark.every((byte, i) => bytes[i] === byte) ? mark.length : 0;
  const body = bytes.subarray(first);
  const decoder = decoderOf(encoding);
  if (decoder === null || decoder.decode(body) !== text) return null;
  // Every character takes a byte at least, so as many bytes as code units are one for each.
  if (text.length === body.length) return { kind: 'even', first, width: 1 };
  if (encoding.startsWith('utf-16') && text.length * 2 === body.length) return { kind: 'even', first, width: 2 };
  return {
    kind: 'table',
    starts: encoding === 'utf-8' ? byUtf8(bytes, first, text.length) : byDecoding(bytes, first, text.length, encoding),
  };
}

/** A decoder that keeps byte order marks as characters; null for a name that is no encoding's. */
function decoderOf(encoding: string): { decode(bytes: Uint8Array): string } | null {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true });
  } catch {
    return null;
  }
}

/**
 * The table of UTF-8, damaged or not. As the Encoding Standard has it, bytes that begin a character and do not finish it are one
 * replacement character together, and any other wrong byte is one by itself.
 */
function byUtf8(bytes: Uint8Array, first: number, units: number): Uint32Array {
  const starts = new Uint32Array(units + 1);
  let unit = 0;
  let at = first;
  while (at < bytes.length) {
    const start = at;
    const lead = bytes[at++] ?? 0;
    const more = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let read = 0;
    // The byte behind some leads has narrower bounds: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    let least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    let most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    for (let byte = bytes[at]; read < more && byte !== undefined && least <= byte && byte <= most; byte = bytes[++at]) {
      read++;
      [least, most] = [0x80, 0xbf];
    }
    starts[unit++] = start;
    if (more === 3 && read === 3) starts[unit++] = start;
  }
  starts[units] = bytes.length;
  return starts;
}

const ESCAPE = 0x1b;

/**
 * The table of any other encoding: the decoder is fed byte by byte, and what it gives out after a byte
 * came of the bytes since it last gave out something. Behind a byte of ASCII that it gave back as it was, it stands at a
 * character's border, where more ASCII up to an escape stands for itself in every encoding of the web.
 */
function byDecoding(bytes: Uint8Array, first: number, units: number, encoding: string): Uint32Array {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const starts = new Uint32Array(units + 1);
  let unit = 0;
  let pending = first;
  for (let at = first; at < bytes.length; at++) {
    const given = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    for (let i = 0; i < given.length; i++) starts[unit++] = pending;
    if (given !== '') pending = at + 1;
    if (given.length !== 1 || given.charCodeAt(0) !== bytes[at] || (bytes[at] ?? 0) >= 0x80) continue;
    for (let next = bytes[at + 1]; next !== undefined && next < 0x80 && next !== ESCAPE; next = bytes[at + 1]) {
      starts[unit++] = ++at;
      pending = at + 1;
    }
  }
  starts.fill(Math.min(pending, bytes.length - 1), unit, units);
  starts[units] = bytes.length;
  return starts;
}

/** The bytes of a range of the text: whole characters, also where the range cuts one, but that in UTF-16 each half has its own. */
export function bytesOf(offsets: ByteOffsets, { start, end }: Range): Range {
  if (offsets.kind === 'even')
    return { start: offsets.first + start * offsets.width, end: offsets.first + end * offsets.width };
  const { starts } = offsets;
  const from = starts[start] ?? 0;
  if (start >= end) return { start: from, end: from };
  let last = end;
  while (last < starts.length - 1 && starts[last] === starts[last - 1]) last++;
  return { start: from, end: starts[last] ?? from };
}
