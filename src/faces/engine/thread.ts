import { type ResourceLimits, Worker } from 'node:worker_threads';
import { Gate } from './gate.ts';
import type { Job, Reply, Stage } from './messages.ts';
import { Pace } from './pace.ts';

export type FromThread =
  /** Its modules and models are loaded; from here the time of jobs counts. */
  { readonly kind: 'ready' } | { readonly kind: 'reply'; readonly reply: Reply } | { readonly kind: 'done' };

/** What both sides see: by which a thread is stopped, and by which it is held back. */
export interface SharedMemory {
  readonly gate: SharedArrayBuffer;
  readonly pace: SharedArrayBuffer;
}

/** Why a thread ended before its job did. */
export type Cause = 'time' | 'memory' | 'crash';

/** What the main thread sees of a job: the replies, and at last perhaps that the thread was stopped. */
export type Seen =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'stopped'; readonly cause: Cause; readonly detail: string };

export interface ThreadLimits {
  /** Milliseconds from the beginning of one article's stage to its end; null for no limit. */
  readonly milliseconds: Readonly<Record<Stage, number | null>>;
  readonly memory: ResourceLimits;
}

/** The thread's module: `src/faces/engine/worker.ts` as it runs from source, `dist/…/worker.js` as it is published. */
export const WORKER = new URL(`./worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url);

/** A process that exits stops its threads, wherever they are. */
const OPEN_GATES = new Set<Gate>();
process.on('exit', () => {
  for (const gate of OPEN_GATES) gate.shutNow();
});

/**
 * One thread that does one job at a time and can be stopped from outside, since nothing inside it can stop a loop that
 * does not end. After `stopped` the thread is gone and `alive` is false.
 */
export class Thread {
  readonly #worker: Worker;
  readonly #gate = new Gate();
  readonly #pace = new Pace();
  readonly #limits: ThreadLimits;
  readonly #ready: Promise<void>;
  #inbox: Seen[] = [];
  #wake: () => void = () => {};
  #done = false;
  #timer: NodeJS.Timeout | undefined;
  #cause: Cause | null = null;
  alive = true;

  constructor(entry: URL, limits: ThreadLimits) {
    this.#limits = limits;
    this.#worker = new Worker(entry, {
      resourceLimits: limits.memory,
      stdin: false,
      workerData: { gate: this.#gate.memory, pace: this.#pace.memory } satisfies SharedMemory,
    });
    OPEN_GATES.add(this.#gate);
    this.#ready = new Promise((resolve) => {
      this.#worker.on('message', (message: FromThread) => {
        if (message.kind === 'ready') resolve();
        else this.#take(message);
      });
      this.#worker.once('error', (error: NodeJS.ErrnoException) => {
        this.#end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error.message);
        resolve();
      });
      this.#worker.once('exit', () => {
        this.#end(this.#cause ?? 'crash', '');
        resolve();
      });
    });
    // An idle thread keeps no program from ending. Who listens to a worker refers to it again, so this comes last.
    this.#worker.unref();
  }

  /** The replies to one job. Waits for the thread to be ready; the caller runs one job at a time. */
  async *run(job: Job): AsyncGenerator<Seen> {
    this.#worker.ref();
    this.#done = false;
    await this.#ready;
    if (this.alive) this.#worker.postMessage(job);
    try {
      for (;;) {
        for (const seen of this.#inbox.splice(0)) {
          yield seen;
          if (seen.kind === 'reply' && seen.reply.kind === 'printed') this.#pace.take();
        }
        if (this.#inbox.length > 0) continue;
        if (this.#done || !this.alive) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      this.#watch(null);
      this.#worker.unref();
      // Who stops listening in the middle of a job leaves a thread that still works on it.
      if (!this.#done && this.alive) await this.stop('crash');
    }
  }

  async stop(cause: Cause): Promise<void> {
    this.#cause ??= cause;
    await this.#gate.shut();
    await this.#worker.terminate();
  }

  #take(message: FromThread): void {
    if (message.kind === 'reply') {
      const { reply } = message;
      // The first article's clock runs since its input was begun, since most inputs are one article.
      const runs = reply.kind === 'problems' || (reply.kind === 'begins' && reply.at === 0 && reply.stage === 'parse');
      if (!runs) this.#watch(reply.kind === 'begins' ? this.#limits.milliseconds[reply.stage] : null);
      this.#inbox.push({ kind: 'reply', reply });
    } else {
      this.#watch(null);
      this.#done = true;
    }
    this.#wake();
  }

  /** Sets the clock for what was begun, or stops it. */
  #watch(milliseconds: number | null): void {
    clearTimeout(this.#timer);
    if (milliseconds !== null) this.#timer = setTimeout(() => void this.stop('time'), milliseconds);
  }

  #end(cause: Cause, detail: string): void {
    if (!this.alive) return;
    this.alive = false;
    OPEN_GATES.delete(this.#gate);
    this.#watch(null);
    if (!this.#done) this.#inbox.push({ kind: 'stopped', cause: this.#cause ?? cause, detail });
    this.#wake();
  }
}
