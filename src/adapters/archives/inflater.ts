import type { Transform } from 'node:stream';
import type { BrotliDecompress, Gunzip, Inflate, InflateRaw, ZstdDecompress } from 'node:zlib';

export type Decoder = Gunzip | Inflate | InflateRaw | BrotliDecompress | ZstdDecompress;

/**
 * A decompressor of Node that is fed piece by piece and asked for what came out, so that no more is decoded than is
 * asked for, and what was decoded before damage is kept.
 */
export class Inflater {
  readonly #engine: Decoder;
  #wake: (() => void) | null = null;
  #failure: Error | null = null;
  #ended = false;

  constructor(engine: Decoder) {
    this.#engine = engine;
    const wake = () => this.#wake?.();
    (engine as Transform).on('readable', wake);
    engine.on('end', () => {
      this.#ended = true;
      wake();
    });
    engine.on('error', (error) => {
      this.#failure = error;
      wake();
    });
  }

  /** Whether the compressed data came to their own end. */
  get ended(): boolean {
    return this.#ended;
  }

  get failed(): boolean {
    return this.#failure !== null;
  }

  /** How many bytes were used, of all that were fed. */
  get used(): number {
    return this.#engine.bytesWritten;
  }

  /** What a piece decodes to. It ends early where the data end inside it, or are damaged. */
  async *feed(piece: Uint8Array): AsyncGenerator<Uint8Array> {
    let done = false;
    this.#engine.write(piece, () => {
      done = true;
      this.#wake?.();
    });
    yield* this.#until(() => done);
  }

  /** Says that nothing follows, which is damage where the data are not at their end. */
  async *finish(): AsyncGenerator<Uint8Array> {
    this.#engine.end();
    yield* this.#until(() => false);
  }

  close(): void {
    this.#engine.destroy();
  }

  async *#until(done: () => boolean): AsyncGenerator<Uint8Array> {
    for (;;) {
      const out: Uint8Array | null = this.#failure === null ? this.#engine.read() : null;
      if (out !== null) yield out;
      else if (done() || this.#ended || this.#failure !== null) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      this.#wake = null;
    }
  }
}
