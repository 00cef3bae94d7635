import { styleText } from 'node:util';
import type { Problem } from '../../model/problem.ts';

/** The streams of one run. `main.ts` fills it from the process, tests from arrays. */
export interface Io {
  /** Standard output: data and nothing else. Resolves when the stream takes more, so a slow reader costs no memory. */
  readonly write: (text: string) => Promise<void>;
  /** Standard error: everything that is not data. */
  readonly tell: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /**
   * From here the first Ctrl-C fires the signal, if `worth` says that there is something to keep; every other one ends
   * the program. `release` gives Ctrl-C its usual meaning back.
   */
  readonly holdInterrupts: (worth: () => boolean) => { readonly signal: AbortSignal; readonly release: () => void };
  readonly out: { readonly colour: boolean; readonly width: number };
  /** `live` where a person watches, so that a line may be painted over. */
  readonly err: { readonly colour: boolean; readonly live: boolean };
}

/** The exit codes of every command. */
export const EXIT = {
  done: 0,
  /** An output could not be written, or a bug. */
  failed: 1,
  usage: 2,
  nothingRead: 3,
  /** Ctrl-C, after what was finished was given: 128 and the number of the signal, as shells count. */
  interrupted: 130,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Warnings printed one by one: a file of lines can hold 100,000 bad ones. */
const WARNINGS_MAX = 20;
/** Milliseconds between two progress lines: as often as an eye follows. */
const PROGRESS_EVERY = 200;
const ERASE_LINE = '\r\u001b[K';

/** What a command tells a person while it works. Nothing of it is data, and `quiet` leaves only errors. */
export class Teller {
  readonly #io: Io;
  readonly #quiet: boolean;
  #warnings = 0;
  #shown = 0;
  #painted = false;

  constructor(io: Io, quiet: boolean) {
    this.#io = io;
    this.#quiet = quiet;
  }

  problems(problems: readonly Problem[]): void {
    for (const { message } of problems) {
      this.#warnings++;
      if (this.#warnings <= WARNINGS_MAX) this.#say('yellow', 'warning', message, this.#quiet);
    }
  }

  error(message: string): void {
    this.#say('red', 'error', message, false);
  }

  note(message: string): void {
    this.#erase();
    if (!this.#quiet) this.#io.tell(`secondsource: ${printable(message)}\n`);
  }

  /** A line that the next one paints over; only where a person watches. */
  progress(message: string): void {
    if (this.#quiet || !this.#io.err.live || Date.now() - this.#shown < PROGRESS_EVERY) return;
    this.#shown = Date.now();
    this.#painted = true;
    this.#io.tell(`${ERASE_LINE}secondsource: ${printable(message)}`);
  }

  /** Leaves the terminal clean and says how many warnings were not printed. */
  done(): void {
    this.#erase();
    const more = this.#warnings - WARNINGS_MAX;
    if (more > 0) this.note(`… and ${more} more warnings`);
  }

  #say(colour: 'red' | 'yellow', kind: string, message: string, silent: boolean): void {
    this.#erase();
    if (silent) return;
    const word = this.#io.err.colour ? styleText(colour, kind, { validateStream: false }) : kind;
    this.#io.tell(`secondsource: ${word}: ${printable(message)}\n`);
  }

  #erase(): void {
    if (this.#painted) this.#io.tell(ERASE_LINE);
    this.#painted = false;
  }
}

/** A message may hold a file's name or words, which must not steer the terminal. */
const printable = (message: string): string => message.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
