import { FetchProblem } from './fault.ts';

/** The time that one fetch may take. It runs only while the fetch works, not while it waits for its turn. */
export interface Deadline {
  /** Ends everything: when the time is used up, with a FetchProblem as its reason, or when the caller gives up. */
  readonly signal: AbortSignal;
  /** Runs the clock while the work runs. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

/** `outer` is the caller's own signal. */
export function deadlineOf(ms: number, outer: AbortSignal): Deadline {
  const late = new AbortController();
  const signal = AbortSignal.any([late.signal, outer]);
  let left = ms;
  return {
    signal,
    during: async (work) => {
      const began = performance.now();
      const timer = setTimeout(() => late.abort(tooLate(ms)), Math.max(0, left));
      try {
        return await work();
      } finally {
        clearTimeout(timer);
        left -= performance.now() - began;
      }
    },
  };
}

const tooLate = (ms: number): FetchProblem =>
  new FetchProblem(
    'fetch-failed',
    `took longer than ${ms / 1000} seconds, which is all that is waited: try again later, or save the page and give the file`,
  );
