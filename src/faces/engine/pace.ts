/**
 * Between a thread that prints and whoever writes it away: the thread is never far ahead, or the pieces of a large dossier would wait in
 * memory all at once.
 */
export class Pace {
  readonly memory: SharedArrayBuffer;
  readonly #taken: Int32Array;
  #sent = 0;

  /** Both sides make one of the same memory. */
  constructor(memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#taken = new Int32Array(memory);
  }

  /** The thread's side, before it sends a piece: waits while too many have not been taken. */
  send(): void {
    for (let taken = this.#count(); this.#sent - taken >= AHEAD_MOST; taken = this.#count())
      Atomics.wait(this.#taken, 0, taken, LOOK_AGAIN_MS);
    this.#sent++;
  }

  /** The other side, once it has done with a piece. */
  take(): void {
    Atomics.add(this.#taken, 0, 1);
    Atomics.notify(this.#taken, 0);
  }

  #count(): number {
    return Atomics.load(this.#taken, 0);
  }
}

/** Pieces of 64 thousand characters on the way, so some megabytes. */
const AHEAD_MOST = 32;
const LOOK_AGAIN_MS = 1000;
