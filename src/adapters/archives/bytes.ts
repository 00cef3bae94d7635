import { HELD_BYTES_MAX, REREAD_BYTES_MAX } from './limits.ts';

const NOTHING = new Uint8Array(0);

/** How often a stream may go back, counted in bytes read again; one for a whole archive. */
export interface Budget {
  bytes: number;
}
export const rereads = (): Budget => ({ bytes: REREAD_BYTES_MAX });

/**
 * A stream of bytes that can be looked at before they are taken, and read again from a mark as long as no more than
 * `HELD_BYTES_MAX` lie behind it. It holds the bytes asked for and one piece of the stream.
 */
export class Bytes {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #ahead: Uint8Array = NOTHING;
  #offset = 0;
  #ended = false;
  /** What was taken since the mark; null where there is no mark, or too much lies behind it. */
  #behind: Uint8Array[] | null = null;
  #behindSize = 0;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /** The offset of the next byte from the start of the stream. */
  get offset(): number {
    return this.#offset;
  }

  /** Whether so many bytes lie ahead; false at the end of the stream. */
  async has(count: number): Promise<boolean> {
    if (this.#ahead.length >= count) return true;
    const pieces = [this.#ahead];
    let size = this.#ahead.length;
    while (size < count && !this.#ended) {
      const next = await this.#pieces.next();
      if (next.done) this.#ended = true;
      else {
        pieces.push(next.value);
        size += next.value.length;
      }
    }
    this.#ahead = pieces.length === 1 ? this.#ahead : joined(pieces, size);
    return size >= count;
  }

  /** As many bytes as are there without waiting, up to `count`; ask `has` first. */
  peek(count: number): Uint8Array {
    return this.#ahead.subarray(0, count);
  }

  take(count: number): Uint8Array {
    const taken = this.#ahead.subarray(0, count);
    this.#ahead = this.#ahead.subarray(taken.length);
    this.#offset += taken.length;
    if (this.#behind !== null) {
      this.#behind.push(taken);
      this.#behindSize += taken.length;
      if (this.#behindSize > HELD_BYTES_MAX) this.#behind = null;
    }
    return taken;
  }

  /** From here on bytes are held, so that `reread` can return to this place. */
  mark(): void {
    this.#behind = [];
    this.#behindSize = 0;
  }

  /** What was taken since the mark, or null where it was too much to be held. */
  sinceMark(): Uint8Array | null {
    return this.#behind === null ? null : joined(this.#behind, this.#behindSize);
  }

  /** Goes back to the mark. False where that is too far, or the budget is spent. */
  reread(budget: Budget): boolean {
    if (this.#behind === null || budget.bytes < this.#behindSize) return false;
    budget.bytes -= this.#behindSize;
    this.#ahead = joined([...this.#behind, this.#ahead], this.#behindSize + this.#ahead.length);
    this.#offset -= this.#behindSize;
    this.#behind = null;
    return true;
  }

  /** Ends the stream where no more of it is wanted. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#pieces.return?.();
  }
}

/** Pieces as one array of bytes. */
export function joined(pieces: readonly Uint8Array[], size = pieces.reduce((sum, piece) => sum + piece.length, 0)) {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Where a sequence of bytes begins, or -1. */
export const indexOf = (bytes: Uint8Array, wanted: string, from = 0): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(wanted, from, 'latin1');

/** Bytes as characters of ISO 8859-1, one for each. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
