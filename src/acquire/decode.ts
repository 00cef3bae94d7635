import type { ProblemCode } from '../model/problem.ts';
import { binaryReason, shell } from './binary.ts';

/** Decoded text without its byte order mark, or the problem that says why there is none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly message: string };

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** How much of a file is looked at for UTF-16 without a mark and for a declared encoding (the HTML standard: 1,024). */
const HEAD = 1024;
/** The share of NUL bytes at even or odd places that only two-byte letters have; English in UTF-16 is near 1. */
const NUL_SHARE = 0.4;

/**
 * The text of one article. Nothing is guessed: a wrong guess changes names, and a changed name is a changed source.
 * A NUL byte is in no text in UTF-8, so a file that holds one is UTF-16 without its mark or no text at all.
 */
export function decode(source: string, bytes: Uint8Array): Decoded {
  const binary = binaryReason(source, bytes);
  if (binary) return { kind: 'refused', code: 'file-binary', message: binary };
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  const text = tryDecode(mark?.encoding ?? 'utf-8', mark ? bytes.subarray(mark.bytes.length) : bytes);
  if (text?.includes('\0') || (text === null && !mark && bytes.includes(0))) return holdsNul(source, bytes);
  if (text !== null) return { kind: 'text', text };
  return { kind: 'refused', code: 'encoding-unknown', message: undecodable(source, bytes, mark?.encoding ?? null) };
}

function holdsNul(source: string, bytes: Uint8Array): Decoded {
  const utf16 = unmarkedUtf16(source, bytes);
  if (utf16) return { kind: 'refused', code: 'encoding-unknown', message: utf16 };
  const message = `${source} holds NUL bytes, so it is no text: give the article as UTF-8 text or HTML.`;
  return { kind: 'refused', code: 'file-binary', message };
}

function undecodable(source: string, bytes: Uint8Array, marked: string | null): string {
  const declared = marked ? null : declaredEncoding(bytes);
  const said = declared
    ? `declares ${declared}`
    : `is not ${marked ? `the ${marked} that its mark promises` : 'UTF-8'}`;
  return `${source} ${said}: convert it first, e.g. iconv -f ${declared ?? 'windows-1252'} -t utf-8 ${shell(source)}`;
}

/** The sentence for UTF-16 that lacks its mark, which would else pass for a binary file; null for everything else. */
function unmarkedUtf16(source: string, bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD);
  const nulls = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const most = Math.max(even, odd);
  if (most < NUL_SHARE * (head.length / 2) || Math.min(even, odd) > most / 10) return null;
  const from = odd > even ? 'utf-16le' : 'utf-16be';
  return `${source} seems to be UTF-16 without a byte order mark: convert it first, e.g. iconv -f ${from} -t utf-8 ${shell(source)}`;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The encoding that a page declares for itself.
 * > | <meta charset="windows-1251">
 *                    ^^^^^^^^^^^^
 */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const declared = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(
    head,
  )?.[1];
  return declared && !/^utf-?8$/i.test(declared) ? declared.toLowerCase() : null;
}
