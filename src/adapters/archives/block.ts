import { indexOf, joined } from './bytes.ts';
import { dechunked } from './chunks.ts';
import { corrupt, type Fault } from './damage.ts';
import { DigestCheck } from './digests.ts';
import { BLOCK_BYTES_MAX, HEADER_BYTES_MAX } from './limits.ts';
import { fieldOf, holdsHttp, type RecordHeader } from './record-header.ts';

/** What is kept of a block, and what its digests say. */
export interface ReadBlock {
  readonly bytes: Uint8Array;
  /** Where the payload begins: after the header of an HTTP message, else 0. */
  readonly payloadAt: number;
  readonly whole: boolean;
  readonly digested: boolean;
  readonly faults: readonly Fault[];
}

/** Types of record that hold what becomes a page. */
const WITH_PAGE = new Set(['response', 'resource', 'conversion']);

/** Takes the block of one record piece by piece. Of a video of a gibibyte it keeps the first `HEADER_BYTES_MAX`. */
export class BlockReader {
  readonly #limit: number;
  readonly #isHttp: boolean;
  readonly #block: DigestCheck;
  readonly #payload: DigestCheck;
  readonly #kept: Uint8Array[] = [];
  #keptSize = 0;
  #size = 0;
  #payloadAt: number | null;

  constructor(header: RecordHeader) {
    this.#limit = WITH_PAGE.has(header.type) ? BLOCK_BYTES_MAX : HEADER_BYTES_MAX;
    this.#isHttp =
      holdsHttp(header.type, fieldOf(header, 'warc-target-uri') ?? '') ||
      /^application\/http\b/i.test(fieldOf(header, 'content-type') ?? '');
    this.#block = new DigestCheck('WARC-Block-Digest', fieldOf(header, 'warc-block-digest'));
    // The payload digest of a revisit is that of the page it found again, which is not in it.
    const payload = header.type === 'revisit' ? null : fieldOf(header, 'warc-payload-digest');
    this.#payload = new DigestCheck('WARC-Payload-Digest', payload);
    this.#payloadAt = this.#isHttp ? null : 0;
  }

  add(piece: Uint8Array): void {
    this.#block.update(piece);
    if (this.#payloadAt !== null) this.#payload.update(piece);
    else this.#findPayload(piece);
    this.#size += piece.length;
    const kept = piece.subarray(0, this.#limit - this.#keptSize);
    if (kept.length === 0) return;
    this.#kept.push(kept);
    this.#keptSize += kept.length;
  }

  #findPayload(piece: Uint8Array): void {
    if (this.#size >= HEADER_BYTES_MAX) return;
    const head = joined([...this.#kept, piece]);
    const end = headerEnd(head);
    if (end === null || end > HEADER_BYTES_MAX) return;
    this.#payloadAt = end;
    this.#payload.update(head.subarray(end));
  }

  /** After the last piece. */
  finish(): ReadBlock {
    const bytes = joined(this.#kept, this.#keptSize);
    const whole = this.#size === this.#keptSize;
    const payloadAt = this.#payloadAt ?? bytes.length;
    // A crawler's digest is of the payload as it came or without its chunks; the standard's wording allows both.
    const unchunked = () => (whole && this.#isHttp ? [dechunked(bytes.subarray(payloadAt))?.bytes ?? bytes] : []);
    const headless = this.#payloadAt === null && this.#size > 0;
    const faults = [
      headless ? corrupt('the header of its HTTP message has no end') : null,
      this.#block.fault(),
      this.#payload.fault(unchunked),
    ].flatMap((fault) => fault ?? []);
    return { bytes, payloadAt, whole, digested: this.#block.checks || this.#payload.checks, faults };
  }
}

/** Where the lines of a header end with an empty one: the offset after it, or null. */
export function headerEnd(bytes: Uint8Array): number | null {
  const marked = indexOf(bytes, '\r\n\r\n');
  const bare = indexOf(bytes, '\n\n');
  if (marked < 0 && bare < 0) return null;
  return bare >= 0 && (marked < 0 || bare < marked) ? bare + 2 : marked + 4;
}
