import type { RawInput } from '../../acquire/acquire.ts';
import type { Listing } from '../../model/capture.ts';
import type { CaptureStore } from '../captures/store.ts';
import { isPublic } from './address.ts';
import type { Body } from './body.ts';
import { type Arrived, chase, type Journey } from './chase.ts';
import { conditionOf, type Held, heldFor } from './conditional.ts';
import { type Dial, dialAddress, type Gate, type Resolve, resolveBySystem } from './connect.ts';
import { deadlineOf } from './deadline.ts';
import { type FetchCode, FetchProblem } from './fault.ts';
import { problemOf } from './hop.ts';
import { DELAY_MS, FETCH_LIMITS, type FetchLimits } from './limits.ts';
import { type Robots, robotsFor } from './robots.ts';
import { aim, shown, type Target } from './target.ts';
import { systemTime, type Time, type Turns, turnsOf } from './turns.ts';

export type Purpose = 'page' | 'feed';

export interface FetchMore {
  /** What the feed or sitemap that led here says of the text; it comes back with the page. */
  readonly listing?: Listing | null;
  readonly purpose?: Purpose;
  readonly signal?: AbortSignal;
}

/** The only thing of the program that opens connections, and only to what the user asked for. */
export interface Fetcher {
  /**
   * The bytes behind an address, or the failure that says why there are none; nothing throws. `source` stays the
   * address as given, `url` is the last one after redirects. Bytes that came only in part carry their damage.
   */
  readonly fetch: (url: string, more?: FetchMore) => Promise<RawInput>;
  /** Ends everything that is under way; what waits becomes a failure. */
  readonly close: () => Promise<void>;
}

export interface FetcherOptions {
  /** The program's own, for the User-Agent. */
  readonly version: string;
  /** The time of day, for `capturedAt`; the system's where none is given. */
  readonly clock?: () => Date;
  /** Remembers captures; without one every fetch is a first one. */
  readonly store?: Pick<CaptureStore, 'latest' | 'read' | 'record'> | null;
  /** Hears a sentence where a capture could not be stored. */
  readonly tell?: (message: string) => void;
  /** Milliseconds between two pages of one host; robots.txt may ask for more. */
  readonly delayMs?: number;
  /** For tests. The program sets none of these: nothing that a user can say changes which addresses are asked. */
  readonly resolve?: Resolve;
  readonly permits?: (address: string) => boolean;
  readonly dial?: Dial;
  readonly time?: Time;
  readonly limits?: Partial<FetchLimits>;
}

/** Names the program and what it does; robots.txt knows it by the word before the slash. There is no page about it to lead to yet, so none is named. */
export const userAgentOf = (version: string): string =>
  `SecondSource/${version} (news provenance; reads pages its user asks for)`;

const ACCEPT: Readonly<Record<Purpose, string>> = {
  page: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
};
const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/** What all fetches of one fetcher share. */
interface Setup {
  readonly options: FetcherOptions;
  readonly gate: Gate;
  readonly limits: FetchLimits;
  readonly turns: Turns;
  readonly userAgent: string;
  readonly robots: Robots;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const gate: Gate = {
    resolve: options.resolve ?? resolveBySystem,
    permits: options.permits ?? isPublic,
    dial: options.dial ?? dialAddress,
  };
  const limits: FetchLimits = { ...FETCH_LIMITS, ...options.limits };
  const turns = turnsOf(options.time ?? systemTime);
  const userAgent = userAgentOf(options.version);
  const setup: Setup = { options, gate, limits, turns, userAgent, robots: robotsFor(userAgent) };
  const closing = new AbortController();
  const underWay = new Set<Promise<RawInput>>();
  return {
    fetch: (url, more = {}) => {
      const outer = more.signal ? AbortSignal.any([closing.signal, more.signal]) : closing.signal;
      const work = fetchOne(url, more, setup, outer);
      underWay.add(work);
      return work.finally(() => underWay.delete(work));
    },
    close: async () => {
      closing.abort();
      await Promise.allSettled(underWay);
    },
  };
}

async function fetchOne(source: string, more: FetchMore, setup: Setup, outer: AbortSignal): Promise<RawInput> {
  const aimed = aim(source);
  if (aimed.kind === 'refused') return failed(source, more, 'address-refused', aimed.why);
  const deadline = deadlineOf(setup.limits.totalMs, outer);
  try {
    const visit = await visited(aimed.target, more, setup, { gate: setup.gate, turns: setup.turns, deadline });
    const capture = captureOf(visit);
    if (capture === null) return failed(source, more, 'fetch-failed', statusWhy(visit.answer.status));
    const { etag, lastModified, ...page } = capture;
    const listing = more.listing ?? null;
    const about = { requested: source, status: visit.answer.status, purpose: more.purpose ?? 'page', listing };
    const recorded = await setup.options.store?.record({ ...about, ...capture });
    if (recorded?.kind === 'failed') setup.options.tell?.(recorded.message);
    return { source, failure: null, listing, ...page };
  } catch (error) {
    const problem = problemOf(error, deadline.signal);
    return failed(source, more, problem.code, problem.why);
  }
}

interface Visit extends Arrived {
  readonly capturedAt: string;
  /** What the last hop was asked to compare with. */
  readonly held: Held | null;
}

async function visited(start: Target, more: FetchMore, setup: Setup, journey: Journey): Promise<Visit> {
  const { userAgent } = setup;
  const { store, clock = () => new Date() } = setup.options;
  const headers = {
    'user-agent': userAgent,
    accept: ACCEPT[more.purpose ?? 'page'],
    'accept-encoding': ACCEPT_ENCODING,
  };
  let held: Held | null = null;
  let capturedAt = '';
  const arrived = await chase(start, journey, {
    before: (hop) => delayAt(hop, setup, journey),
    ask: async (hop) => {
      held = await heldFor(hop.href, store ?? null);
      return {
        headers: { ...headers, ...conditionOf(held) },
        bodyBytes: setup.limits.bodyBytes,
        arrived: () => {
          capturedAt = clock().toISOString();
        },
      };
    },
    haste: 'page',
  });
  return { ...arrived, capturedAt, held };
}

/** Robots.txt first, at every hop: whether the page may be asked for, and how long to wait between pages. */
async function delayAt(target: Target, { robots, options }: Setup, journey: Journey): Promise<number> {
  const rules = await robots.of(target, journey);
  if (!rules.allows(target.href))
    throw new FetchProblem(
      'robots-disallowed',
      `is among the pages that the robots.txt of ${target.host} asks programs not to read: save the page in a browser and give the file`,
    );
  return Math.max(options.delayMs ?? DELAY_MS, rules.delayMs ?? 0);
}

/** What a visit brought home; of a page that has not changed, the bytes that are here already. Null for other answers. */
function captureOf({ target, answer, capturedAt, held }: Visit) {
  const { status, body, header } = answer;
  const same = status === 304 ? held : null;
  const page: Body | null = same === null ? body : { bytes: same.bytes, damage: [] };
  if (page === null) return null;
  return {
    url: target.href,
    capturedAt,
    contentType: header('content-type') ?? same?.contentType ?? null,
    etag: header('etag') ?? same?.etag ?? null,
    lastModified: header('last-modified') ?? same?.lastModified ?? null,
    ...page,
  };
}

/** What a status means for the reader, and the mend. */
function statusWhy(status: number): string {
  const save = 'open the page in a browser, save it and give the file';
  if (status === 404 || status === 410) return `is not there (status ${status}): check the address`;
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return `is not given to programs (status ${status}): ${save}`;
  if (status === 429 || status === 503) return `asks to be left alone for a while (status ${status}): try again later`;
  if (status >= 500) return `is broken at its server (status ${status}): try again later`;
  return `answers with status ${status} and no page: ${save}`;
}

function failed(source: string, more: FetchMore, code: FetchCode, why: string): RawInput {
  const message = `${shown(source)} ${why}.`;
  return { source, bytes: null, failure: { code, message }, capturedAt: null, listing: more.listing ?? null };
}
