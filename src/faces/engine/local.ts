import { LIBRARY, type Library, repliesTo, type Surroundings } from './jobs.ts';
import type { Engine, Job, Reply } from './messages.ts';

/** An engine in this thread: no limit of time or memory holds, and nothing else runs meanwhile. For tests and small tools. */
export function createLocalEngine(around: Surroundings, library: Library = LIBRARY): Engine {
  return {
    async *run(job: Job): AsyncGenerator<Reply> {
      yield* repliesTo(job, library, around);
    },
    close: async () => {},
  };
}
