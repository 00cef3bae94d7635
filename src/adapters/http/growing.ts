const FIRST_BYTES = 64 * 1024;

/**
 * Bytes as they come, in one place: a body sent one byte a chunk would otherwise be millions of objects. The room grows
 * by doubling up to the limit, and the smaller one is given back at once.
 */
export class Growing {
  readonly #limit: number;
  #room: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #size = 0;
  #over = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** More was added than the limit keeps. */
  get over(): boolean {
    return this.#over;
  }

  add(piece: Uint8Array): void {
    const kept = piece.subarray(0, this.#limit - this.#size);
    if (kept.length < piece.length) this.#over = true;
    const needed = this.#size + kept.length;
    if (needed > this.#room.length)
      this.#resize(Math.min(this.#limit, Math.max(needed, 2 * this.#room.length, FIRST_BYTES)));
    this.#room.set(kept, this.#size);
    this.#size = needed;
  }

  /** What is held now, to be read before anything is added. */
  held(): Uint8Array {
    return this.#room.subarray(0, this.#size);
  }

  /** What is held, in a room of just its size. Nothing is added afterwards. */
  taken(): Uint8Array {
    this.#resize(this.#size);
    return this.#room;
  }

  #resize(bytes: number): void {
    this.#room = new Uint8Array(this.#room.buffer.transfer(bytes));
  }
}
