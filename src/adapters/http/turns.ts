import { setTimeout as sleep } from 'node:timers/promises';
import { HOSTS_AT_ONCE } from './limits.ts';

/** Milliseconds on a clock that only goes forward, and waiting. Tests bring their own. */
export interface Time {
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const systemTime: Time = {
  now: () => performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
};

/**
 * What a request is to its host: a page waits for the delay; what follows from a page at the same host does not; what is
 * asked aside, robots.txt, does not and makes no page wait.
 */
export type Haste = 'page' | 'follows' | 'aside';

/** Who may ask which host when: one request to a host at a time, a delay between its pages, few hosts at once. */
export interface Turns {
  /** Waits for the host's turn, runs the work, and lets the next one go. Rejects with the signal's reason. */
  readonly at: <T>(
    host: string,
    haste: Haste,
    delayMs: number,
    signal: AbortSignal,
    work: () => Promise<T>,
  ) => Promise<T>;
}

/**
 * Nobody waits for one host while holding another: whoever is redirected lets go of the first host and stands in line
 * at the second. So no two fetches can wait for each other.
 */
export function turnsOf(time: Time): Turns {
  const hosts = new Map<string, Line>();
  const places = new Line(HOSTS_AT_ONCE);
  /** When the last request to a host was done, but for those aside. */
  const lastAsked = new Map<string, number>();
  return {
    at: async (host, haste, delayMs, signal, work) => {
      const line = hosts.get(host) ?? new Line(1);
      hosts.set(host, line);
      await line.enter(signal);
      try {
        const ready = (lastAsked.get(host) ?? -Infinity) + delayMs;
        const wait = haste === 'page' ? ready - time.now() : 0;
        if (wait > 0) await rejectingWith(signal, time.sleep(wait, signal));
        await places.enter(signal);
        try {
          return await work();
        } finally {
          places.leave();
          if (haste !== 'aside') lastAsked.set(host, time.now());
        }
      } finally {
        line.leave();
      }
    },
  };
}

/** A line before a door through which `room` may be at a time, first come, first served. */
export class Line {
  readonly #waiting: (() => void)[] = [];
  #room: number;
  constructor(room: number) {
    this.#room = room;
  }
  async enter(signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw signal.reason;
    if (this.#room > 0) {
      this.#room--;
      return;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const stop = (): void => {
      const at = this.#waiting.indexOf(resolve);
      if (at >= 0) this.#waiting.splice(at, 1);
      reject(signal.reason);
    };
    this.#waiting.push(resolve);
    signal.addEventListener('abort', stop, { once: true });
    // `leave` hands its place over, so a resolved wait has the place already.
    await promise.finally(() => signal.removeEventListener('abort', stop));
  }
  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#room++;
    else next();
  }
}

async function rejectingWith(signal: AbortSignal, waiting: Promise<void>): Promise<void> {
  try {
    await waiting;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}
