import type { Problem } from '../../index.ts';
import type { CompareJob, Engine, Job, OpenJob, ReadJob, Reply } from './messages.ts';
import { type Cause, Thread, type ThreadLimits, WORKER } from './thread.ts';

/**
 * A verdict shall be there within two seconds, and ending a thread takes some hundredths of one. A page of 5 MiB of
 * ordinary markup is parsed in under a second. What is analysed is our own work on its text, so that may take longer.
 */
const PARSE_MILLISECONDS = 1800;
const ANALYSE_MILLISECONDS = 60_000;
/** With the main thread's and V8's own memory outside the heap the whole stays under 512 MB. */
const READER_MEGABYTES = 320;
/**
 * What was made just now. Each megabyte that is allowed is used: with 12 the process that reads has 293 MiB, with 32 it has 318, and reading
 * takes as long. A comparison makes more at a time.
 */
const READER_YOUNG_MEGABYTES = 12;
const COMPARER_YOUNG_MEGABYTES = 32;
/** A comparison holds every article at once. It reads no bytes of strangers, only texts that were opened. */
const COMPARER_MEGABYTES = 4096;
/**
 * What it may use at first, by the characters of the articles: with a limit of two gigabytes and more V8 lets garbage grow to four times
 * of what is in use, below it to less than twice. 1,000 articles of two million characters have 380 MB in use.
 */
const FIRST_MEGABYTES = 256;
const MEGABYTES_BY_CHARACTER = 192 / 1e6;

/** The limits of the thread that reads. */
export const READER: ThreadLimits = {
  milliseconds: { parse: PARSE_MILLISECONDS, analyse: ANALYSE_MILLISECONDS, compare: null },
  memory: { maxOldGenerationSizeMb: READER_MEGABYTES, maxYoungGenerationSizeMb: READER_YOUNG_MEGABYTES },
};
const comparing = (megabytes: number): ThreadLimits => ({
  milliseconds: { parse: null, analyse: null, compare: null },
  memory: {
    maxOldGenerationSizeMb: Math.min(COMPARER_MEGABYTES, Math.ceil(megabytes)),
    maxYoungGenerationSizeMb: COMPARER_YOUNG_MEGABYTES,
  },
});

/**
 * An engine in threads of its own: strangers' bytes are parsed where a hang costs two seconds and a leak costs 320 MB,
 * both told as the problem `parse-stopped` of the article concerned, and the caller's thread is never held up.
 */
export function createIsolatedEngine(entry: URL = WORKER, reading: ThreadLimits = READER): Engine {
  let reader: Thread | undefined;
  let comparer: Thread | undefined;
  const readerNow = (): Thread => {
    if (!reader?.alive) reader = new Thread(entry, reading);
    return reader;
  };
  // Both take half a second to load, so the first is loaded while the caller reads its first file.
  readerNow();
  const atReader = inTurn();
  const atComparer = inTurn();
  // biome-ignore lint/correctness/useYield: it is work in turn with jobs, and has no replies.
  const stopped = async function* (): AsyncGenerator<Reply> {
    await reader?.stop('crash');
  };
  const small = async function* (job: CompareJob): AsyncGenerator<Reply> {
    if (!(yield* comparison(job, readerNow())))
      throw new Error(`the comparison needs more than ${READER_MEGABYTES} MB`);
  };
  const large = async function* (job: CompareJob): AsyncGenerator<Reply> {
    // The room that the reader takes is the comparison's now; who has another input later gets a new thread.
    for await (const _ of atReader(stopped));
    const first = Math.min(COMPARER_MEGABYTES, FIRST_MEGABYTES + charactersOf(job) * MEGABYTES_BY_CHARACTER);
    for (const megabytes of new Set([first, COMPARER_MEGABYTES])) {
      comparer = new Thread(entry, comparing(megabytes));
      const done = yield* comparison(job, comparer);
      await comparer.stop('crash');
      if (done) return;
    }
    throw new Error(`the comparison needs more than ${COMPARER_MEGABYTES} MB`);
  };
  return {
    run: (job: Job): AsyncGenerator<Reply> => {
      if (job.kind !== 'compare') return atReader(() => throughStops(job, readerNow, reading));
      return charactersOf(job) <= SMALL_CHARACTERS ? atReader(() => small(job)) : atComparer(() => large(job));
    },
    close: async () => {
      await Promise.all([reader?.stop('crash'), comparer?.stop('crash')]);
    },
  };
}

/**
 * Characters of article text in a comparison that the reader's thread does too, which spares the loading of another:
 * 66 articles of 120,000 characters in all were compared and printed within a heap of 100 MB.
 */
const SMALL_CHARACTERS = 150_000;
const charactersOf = ({ articles }: CompareJob): number =>
  articles.reduce((sum, { value }) => sum + value.text.length, 0);

/** A thread does one job at a time: who asks meanwhile waits until the one before has been heard to its end. */
function inTurn(): (work: () => AsyncGenerator<Reply>) => AsyncGenerator<Reply> {
  let last = Promise.resolve();
  return async function* (work) {
    const before = last;
    let release = (): void => {};
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      yield* work();
    } finally {
      release();
    }
  };
}

/** The replies to a job; after a stop a new thread goes on with the article after the one that was stopped. */
async function* throughStops(
  job: OpenJob | ReadJob,
  thread: () => Thread,
  limits: ThreadLimits,
): AsyncGenerator<Reply> {
  let rest: OpenJob | ReadJob = job;
  for (;;) {
    let begun = { at: -1, source: job.what.kind === 'input' ? job.what.input.source : job.what.capture.source };
    let stopped: Cause | null = null;
    let detail = '';
    for await (const seen of thread().run(rest)) {
      if (seen.kind === 'stopped') ({ cause: stopped, detail } = seen);
      else {
        if (seen.reply.kind === 'begins') begun = { at: seen.reply.at, source: seen.reply.source };
        yield seen.reply;
      }
    }
    if (stopped === null) return;
    yield { kind: 'problems', problems: [stoppedProblem(begun.source, stopped, detail, limits)] };
    // Nothing of the input was opened, so there is nothing to go on with.
    if (begun.at < 0) return;
    rest = { ...rest, skip: begun.at + 1 };
  }
}

/** The replies to a comparison; false where the thread had too little memory for it and nothing was printed yet. */
async function* comparison(job: CompareJob, thread: Thread): AsyncGenerator<Reply, boolean> {
  let replied = false;
  for await (const seen of thread.run(job)) {
    if (seen.kind === 'reply') {
      replied = true;
      yield seen.reply;
    } else if (seen.cause === 'memory' && !replied) return false;
    else throw new Error(`the comparison ended early (${seen.cause}): ${seen.detail}`);
  }
  return true;
}

function stoppedProblem(source: string, cause: Cause, detail: string, { memory }: ThreadLimits): Problem {
  const message = `${source} ${wordsFor(cause, detail, memory.maxOldGenerationSizeMb)} and was left out: give the article as plain text.`;
  return { code: 'parse-stopped', article: null, span: null, message };
}

function wordsFor(cause: Cause, detail: string, megabytes: number | undefined): string {
  switch (cause) {
    case 'time':
      return 'took longer than one article may take';
    case 'memory':
      return `needed more than ${megabytes} MB`;
    case 'crash':
      return `ended the thread that read it${detail === '' ? '' : ` (${detail})`}`;
    default:
      return cause satisfies never;
  }
}
