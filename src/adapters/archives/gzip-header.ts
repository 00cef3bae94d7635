import { crc32 } from 'node:zlib';
import type { Bytes } from './bytes.ts';
import { corrupt, type Fault } from './damage.ts';
import { HEADER_BYTES_MAX } from './limits.ts';

/**
 * The header of a gzip member (RFC 1952, section 2.3). No checksum covers it, so each field is held against what the
 * standard allows and, by `OddHeaders`, against the members beside it.
 */
export interface GzipHeader {
  readonly flags: number;
  /** Seconds since 1970; 0 where the writer gives no time, as nearly every crawler does. */
  readonly time: number;
  readonly extraFlags: number;
  readonly system: number;
}

const FIXED_BYTES = 10;
const HEADER_CHECKSUM = 0x02;
const EXTRA = 0x04;
const NAME = 0x08;
const COMMENT = 0x10;
const RESERVED = 0xe0;
/** 2 is the greatest compression, 4 the fastest, and 0 is what every writer gives that says nothing. */
const EXTRA_FLAGS = new Set([0, 2, 4]);
const SYSTEM_MAX = 13;
const SYSTEM_UNKNOWN = 255;
/** 1 January 1996: no web archive is older. */
const FIRST_ARCHIVES = 820_454_400;

export type HeaderRead =
  | { readonly kind: 'header'; readonly header: GzipHeader; readonly faults: readonly Fault[] }
  | { readonly kind: 'cut' }
  | { readonly kind: 'none' };

/** Whether three bytes begin a member that is compressed with deflate. */
export const beginsMember = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;

/** Takes the header of a member; takes nothing where none begins. */
export async function readGzipHeader(bytes: Bytes): Promise<HeaderRead> {
  const whole = await bytes.has(FIXED_BYTES);
  const fixed = bytes.peek(FIXED_BYTES);
  if (!beginsMember(fixed)) return whole || !beginsAsMember(fixed) ? { kind: 'none' } : { kind: 'cut' };
  if (!whole) return { kind: 'cut' };
  const view = new DataView(fixed.buffer, fixed.byteOffset, FIXED_BYTES);
  const header = {
    flags: view.getUint8(3),
    time: view.getUint32(4, true),
    extraFlags: view.getUint8(8),
    system: view.getUint8(9),
  };
  if ((header.flags & RESERVED) !== 0) return { kind: 'none' };
  const length = await lengthOf(bytes, header.flags);
  if (length === null) return { kind: 'cut' };
  const faults = faultsOf(header);
  if ((header.flags & HEADER_CHECKSUM) !== 0) {
    const told = bytes.peek(length).subarray(length - 2);
    const counted = crc32(bytes.peek(length - 2)) & 0xffff;
    if (counted !== (told[0] ?? 0) + (told[1] ?? 0) * 256) faults.push(corrupt('its gzip header has a wrong checksum'));
  }
  bytes.take(length);
  return { kind: 'header', header, faults };
}

const beginsAsMember = (fixed: Uint8Array): boolean =>
  [0x1f, 0x8b, 0x08].every((byte, i) => i >= fixed.length || fixed[i] === byte);

function faultsOf({ time, extraFlags, system }: GzipHeader): Fault[] {
  const faults: Fault[] = [];
  if (!EXTRA_FLAGS.has(extraFlags)) faults.push(corrupt(`its gzip header has the unknown flags ${extraFlags}`));
  if (system > SYSTEM_MAX && system !== SYSTEM_UNKNOWN)
    faults.push(corrupt(`its gzip header names the unknown system ${system}`));
  if (time > 0 && time < FIRST_ARCHIVES) faults.push(corrupt('its gzip header has a time before 1996'));
  return faults;
}

/** How long the header is with its optional fields, or null where the file or the limit ends before it does. */
async function lengthOf(bytes: Bytes, flags: number): Promise<number | null> {
  let at = FIXED_BYTES;
  if ((flags & EXTRA) !== 0) {
    if (!(await bytes.has(at + 2))) return null;
    const size = bytes.peek(at + 2).subarray(at);
    at += 2 + (size[0] ?? 0) + (size[1] ?? 0) * 256;
  }
  for (const field of [NAME, COMMENT]) {
    if ((flags & field) === 0) continue;
    await bytes.has(HEADER_BYTES_MAX);
    const end = bytes.peek(HEADER_BYTES_MAX).indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if ((flags & HEADER_CHECKSUM) !== 0) at += 2;
  return (await bytes.has(at)) ? at : null;
}

/** Members that follow one another with the same header: where the first of them begins, and how many they are. */
interface Stretch {
  readonly at: number;
  readonly header: GzipHeader;
  count: number;
}

/** Times of members grow as the crawl goes on; a changed bit among the upper ones makes a leap of a day or more. */
const TIME_APART = 24 * 60 * 60;
/** More changes than this are no changed bit but the way in which the archive was written. */
const STRETCHES_MAX = 100;

/**
 * Finds members whose header is unlike all others. One writer gives every member the same flags and system, and either a
 * time to each or to none, so a single odd one is a changed bit; where the fields change and stay changed, two archives
 * were put together.
 */
export class OddHeaders {
  readonly #stretches: Stretch[] = [];

  add(at: number, header: GzipHeader): void {
    const last = this.#stretches.at(-1);
    if (last !== undefined && alike(last.header, header)) last.count++;
    else if (this.#stretches.length <= STRETCHES_MAX) this.#stretches.push({ at, header, count: 1 });
  }

  /** Where the odd members begin, after the last one was added. */
  found(): readonly number[] {
    const all = this.#stretches;
    if (all.length === 1 || all.length > STRETCHES_MAX) return [];
    return all
      .filter((one) => one.count === 1 && all.every((other) => other === one || !alike(one.header, other.header)))
      .map(({ at }) => at);
  }
}

/** Whether two headers may come from one writer at one time. */
const alike = (a: GzipHeader, b: GzipHeader): boolean =>
  a.flags === b.flags &&
  a.extraFlags === b.extraFlags &&
  a.system === b.system &&
  (a.time === 0) === (b.time === 0) &&
  Math.abs(a.time - b.time) <= TIME_APART;
