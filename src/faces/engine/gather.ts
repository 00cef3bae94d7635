import type { Lead, Listing, Problem, RawInput } from '../../index.ts';
import type { Engine, Job, Opening, Reply } from './messages.ts';
import type { Opener } from './opener.ts';

/** Captures that were fetched before, given as one argument. */
export interface Stored {
  readonly inputs: AsyncIterable<RawInput>;
  readonly requested: ReadonlySet<string>;
}

export interface Gathering {
  readonly engine: Engine;
  readonly readInputs: (paths: readonly string[], stdin: AsyncIterable<Uint8Array>) => AsyncIterable<RawInput>;
  /** The captures of a path that is a folder of such; null for every other. */
  readonly storedIn: (path: string) => Promise<Stored | null>;
  readonly opener: () => Opener;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Ends the gathering early: what was gathered stays. */
  readonly signal: AbortSignal;
  readonly jobFor: (what: Opening) => Job;
}

/** A reply of the engine, or word of the progress: an input was read or fetched. */
export type Gathered =
  | Exclude<Reply, { readonly kind: 'lead' | 'begins' }>
  | { readonly kind: 'input'; readonly source: string; readonly fetched: boolean };

/** What an address is to the command line: everything else is a path. */
export const isAddress = (argument: string): boolean => /^https?:\/\//i.test(argument);

/**
 * Texts followed from one feed or sitemap, newest first: the most that a desk reads in one sitting. A sitemap's own
 * sitemaps count as texts.
 */
export const LEADS_FOLLOWED_MOST = 50;
/** A feed leads to articles; a list of sitemaps leads to sitemaps, which lead to articles. */
const LEAD_STEPS_MOST = 2;

/**
 * Everything that the arguments name, in their order: files, folders, standard input, captures that were fetched before,
 * addresses, and what the feeds and sitemaps at those addresses lead to. Nothing is fetched for a feed in a file, since
 * the user gave no address.
 */
export async function* gather(args: readonly string[], gathering: Gathering): AsyncGenerator<Gathered> {
  const { signal, readInputs, stdin } = gathering;
  const trail: Trail = { opener: gathering.opener, followed: new Set(), step: 0 };
  // Fetches begin at once and wait in the queue of their host, so that a slow site holds up no other.
  const fetched = new Map(args.filter(isAddress).map((url) => [url, begin(url, gathering.opener(), signal)]));
  for (const run of await runsOf(args, gathering)) {
    if (signal.aborted) return;
    switch (run.kind) {
      case 'paths':
        for await (const input of untilAborted(readInputs(run.paths, stdin), signal))
          yield* opened(input, null, gathering);
        break;
      case 'captures':
        for await (const input of untilAborted(run.inputs, signal))
          yield* opened(input, { ...trail, opener: () => notStored, followed: new Set(run.requested) }, gathering);
        break;
      case 'address': {
        const input = await fetched.get(run.url);
        fetched.delete(run.url);
        if (input) yield* opened(input, trail, gathering);
        break;
      }
      default:
        run satisfies never;
    }
  }
}

/** How what an input leads to is followed. */
interface Trail {
  readonly opener: () => Opener;
  /** Addresses that come by themselves or have come. */
  readonly followed: Set<string>;
  /** From an input to what it leads to is one step. */
  readonly step: number;
}

/** What a stored feed leads to and was not stored with it stays unfetched. */
const notStored: Opener = {
  fetch: async (source, more) => {
    const message = `${source} is not among the captures: give its address to fetch it.`;
    return {
      source,
      bytes: null,
      failure: { code: 'fetch-failed', message },
      capturedAt: null,
      listing: more?.listing ?? null,
    };
  },
};

/**
 * The values of `source` until the signal fires; one that is still awaited then, such as a
 * terminal's or a long job's, is left alone.
 */
async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = new Promise<{ done: true; value: undefined }>((resolve) => {
    const end = (): void => resolve({ done: true, value: undefined });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
  for (;;) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next.done) return;
    yield next.value;
  }
}

type Run =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | ({ readonly kind: 'captures' } & Stored)
  | { readonly kind: 'address'; readonly url: string };

/** Paths that follow one another are read together, so that one file under two names is seen to be one. */
async function runsOf(args: readonly string[], { storedIn }: Gathering): Promise<Run[]> {
  const runs: Run[] = [];
  for (const arg of args) {
    const last = runs.at(-1);
    const stored = isAddress(arg) || arg === '-' ? null : await storedIn(arg);
    if (isAddress(arg)) runs.push({ kind: 'address', url: arg });
    else if (stored) runs.push({ kind: 'captures', ...stored });
    else if (last?.kind === 'paths') runs[runs.length - 1] = { kind: 'paths', paths: [...last.paths, arg] };
    else runs.push({ kind: 'paths', paths: [arg] });
  }
  return runs;
}

/** A fetch that has begun. It never rejects: an interrupted one gives nothing. */
async function begin(url: string, opener: Opener, signal: AbortSignal, listing?: Listing): Promise<RawInput | null> {
  const input = await opener.fetch(url, { signal, ...(listing ? { listing } : {}) });
  return signal.aborted && input.failure ? null : input;
}

/** The articles of one input, and of what it leads to where there is a trail. */
async function* opened(input: RawInput, trail: Trail | null, gathering: Gathering): AsyncGenerator<Gathered> {
  const follow = trail !== null && trail.step < LEAD_STEPS_MOST;
  yield { kind: 'input', source: input.source, fetched: trail !== null };
  const leads: Lead[] = [];
  const job = gathering.jobFor({ kind: 'input', input, follow });
  yield* withoutLeads(job, leads, gathering);
  if (follow) yield* followedFrom(input, leads, { ...trail, step: trail.step + 1 }, gathering);
}

async function* withoutLeads(job: Job, leads: Lead[], { engine, signal }: Gathering): AsyncGenerator<Gathered> {
  for await (const reply of untilAborted(engine.run(job), signal)) {
    if (reply.kind === 'lead') leads.push(reply.lead);
    else if (reply.kind !== 'begins') yield reply;
  }
}

async function* followedFrom(
  from: RawInput,
  leads: readonly Lead[],
  trail: Trail,
  gathering: Gathering,
): AsyncGenerator<Gathered> {
  const { signal } = gathering;
  const fresh = [...new Map(leads.map((lead) => [lead.url, lead])).values()].filter(
    ({ url }) => !trail.followed.has(url),
  );
  const most = fresh.slice(0, LEADS_FOLLOWED_MOST);
  if (most.length < fresh.length) yield { kind: 'problems', problems: [leftOut(from.source, fresh.length)] };
  const begun = most.map((lead) => {
    trail.followed.add(lead.url);
    return { lead, input: isAddress(lead.url) ? begin(lead.url, trail.opener(), signal, lead.listing) : null };
  });
  for (const { lead, input } of begun) {
    if (signal.aborted) return;
    const got = await input;
    const { carried } = lead;
    if (carried && (got === null || got.failure)) {
      if (got?.failure) yield { kind: 'problems', problems: [instead(got.failure)] };
      yield { kind: 'input', source: carried.source, fetched: false };
      yield* withoutLeads(gathering.jobFor({ kind: 'capture', capture: carried }), [], gathering);
    } else if (got) yield* opened(got, trail, gathering);
  }
}

const problem = (code: Problem['code'], message: string): Problem => ({ code, article: null, span: null, message });

const leftOut = (source: string, count: number): Problem =>
  problem(
    'leads-left-out',
    `${source} leads to ${count} texts; the first ${LEADS_FOLLOWED_MOST} were followed. Give the addresses of the articles that you need.`,
  );

const instead = ({ code, message }: NonNullable<RawInput['failure']>): Problem =>
  problem(code, `${message} The words that its feed carries were read instead.`);
