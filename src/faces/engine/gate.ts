/**
 * Between a thread and whoever may stop it: a thread that is stopped within native code takes the whole process with it, so it
 * is stopped before the call or after it. The calls are short (some ten milliseconds).
 */
export class Gate {
  readonly memory: SharedArrayBuffer;
  readonly #cells: Int32Array;

  /** Both sides make a gate of the same memory. */
  constructor(memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#cells = new Int32Array(memory);
  }

  /** The thread's side: runs native code, or waits for its end here once the gate is shut. */
  pass<T>(call: () => T): T {
    Atomics.store(this.#cells, BUSY, 1);
    while (Atomics.load(this.#cells, SHUT) === 1) {
      this.#leave();
      Atomics.wait(this.#cells, SHUT, 1);
    }
    try {
      return call();
    } finally {
      this.#leave();
    }
  }

  /** The other side: lets no call begin, and waits for the end of one that has begun. */
  async shut(): Promise<void> {
    Atomics.store(this.#cells, SHUT, 1);
    while (Atomics.load(this.#cells, BUSY) === 1) await Atomics.waitAsync(this.#cells, BUSY, 1, LOOK_AGAIN_MS).value;
  }

  /** The same for a process that is about to exit and can await nothing. Gives up on a call that does not end. */
  shutNow(): void {
    Atomics.store(this.#cells, SHUT, 1);
    if (Atomics.load(this.#cells, BUSY) === 1) Atomics.wait(this.#cells, BUSY, 1, EXIT_WAIT_MS);
  }

  #leave(): void {
    Atomics.store(this.#cells, BUSY, 0);
    Atomics.notify(this.#cells, BUSY);
  }
}

/** The cells of the shared memory: 1 while the thread is within native code; 1 once no call may begin. */
const BUSY = 0;
const SHUT = 1;

/** A notice that comes between the look and the waiting is lost; then the next look sees it. */
const LOOK_AGAIN_MS = 20;
/** The longest of the calls takes a tenth of this on a busy machine. */
const EXIT_WAIT_MS = 2000;
