import { createHash, type Hash } from 'node:crypto';
import { corrupt, type Fault } from './damage.ts';

/** The digests that are recomputed, by the label in a record, with their length in bytes. */
const KNOWN: ReadonlyMap<string, { readonly name: string; readonly bytes: number }> = new Map([
  ['md5', { name: 'md5', bytes: 16 }],
  ['sha1', { name: 'sha1', bytes: 20 }],
  ['sha-1', { name: 'sha1', bytes: 20 }],
  ['sha256', { name: 'sha256', bytes: 32 }],
  ['sha-256', { name: 'sha256', bytes: 32 }],
  ['sha384', { name: 'sha384', bytes: 48 }],
  ['sha-384', { name: 'sha384', bytes: 48 }],
  ['sha512', { name: 'sha512', bytes: 64 }],
  ['sha-512', { name: 'sha512', bytes: 64 }],
]);
/** Labels that are seen in archives and that Node does not compute. Every other label is taken for a damaged one. */
const NOT_COMPUTED = /^(?:blake[23][a-z0-9-]*|xxh(?:3|32|64|128)|crc32c?|tiger|whirlpool|ripemd[0-9-]*)$/;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What a digest field says, or why nothing can be checked against it. */
type Stated =
  | { readonly kind: 'digest'; readonly name: string; readonly hex: string }
  | { readonly kind: 'not-computed' }
  | { readonly kind: 'broken' };

/** `sha1:` and base32 or hex, as in WARC-Block-Digest. Letters of either size are taken. */
export function statedDigest(field: string): Stated {
  const at = field.indexOf(':');
  const label = field.slice(0, Math.max(0, at)).trim().toLowerCase();
  const value = field.slice(at + 1).trim();
  const known = KNOWN.get(label);
  if (known === undefined) return { kind: NOT_COMPUTED.test(label) ? 'not-computed' : 'broken' };
  if (value.length === known.bytes * 2 && /^[0-9a-f]+$/i.test(value))
    return { kind: 'digest', name: known.name, hex: value.toLowerCase() };
  const hex = fromBase32(value);
  return hex?.length === known.bytes * 2 ? { kind: 'digest', name: known.name, hex } : { kind: 'broken' };
}

/** Base32 of RFC 4648 as hex digits; null where it is none, or bits are left over that are not 0. */
function fromBase32(value: string): string | null {
  let bits = '';
  for (const letter of value.toUpperCase().replace(/=+$/, '')) {
    const five = BASE32.indexOf(letter);
    if (five < 0) return null;
    bits += five.toString(2).padStart(5, '0');
  }
  const bytes = Math.floor(bits.length / 8);
  if (bits.slice(bytes * 8).includes('1')) return null;
  return (bits.slice(0, bytes * 8).match(/.{8}/g) ?? [])
    .map((byte) => Number.parseInt(byte, 2).toString(16).padStart(2, '0'))
    .join('');
}

export const hexDigest = (name: string, bytes: Uint8Array): string => createHash(name).update(bytes).digest('hex');

/** A digest that is computed while bytes pass, and held against the one stated. */
export class DigestCheck {
  readonly #stated: Stated | null;
  readonly #field: string;
  readonly #hash: Hash | null;

  /** `value` is null where the record has no such field; then nothing is checked. */
  constructor(field: string, value: string | null) {
    this.#field = field;
    this.#stated = value === null ? null : statedDigest(value);
    this.#hash = this.#stated?.kind === 'digest' ? createHash(this.#stated.name) : null;
  }

  /** Whether there is a digest that is computed. */
  get checks(): boolean {
    return this.#hash !== null;
  }

  update(bytes: Uint8Array): void {
    this.#hash?.update(bytes);
  }

  /** What is wrong, after the last byte; a digest also fits where it is that of one of the `others`. */
  fault(others: () => readonly Uint8Array[] = () => []): Fault | null {
    const stated = this.#stated;
    if (stated === null || stated.kind === 'not-computed') return null;
    if (stated.kind === 'broken') return corrupt(`its ${this.#field} is none`);
    if (this.#hash?.digest('hex') === stated.hex) return null;
    if (others().some((bytes) => hexDigest(stated.name, bytes) === stated.hex)) return null;
    return corrupt(`its ${this.#field} does not fit`);
  }
}
