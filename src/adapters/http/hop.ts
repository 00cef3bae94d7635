import { Client } from 'undici';
import { type Body, codingsOf, readBody } from './body.ts';
import { connectTo, type Gate } from './connect.ts';
import { FetchProblem } from './fault.ts';
import { HEADER_BYTES_MAX } from './limits.ts';
import type { Target } from './target.ts';

/** What undici may read ahead of us: a body sent one byte a chunk is held as an object a byte. */
const HELD_BYTES = 1024;

/** What one request gives. The body is read only where the status says that it is the page. */
export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: Body | null;
}

export interface Ask {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBytes: number;
  /** Called when the head of the answer has come: the time of the capture. */
  readonly arrived?: () => void;
}

/**
 * One request over one connection of its own, which is closed afterwards: no cookie, no referrer, no cache, no proxy
 * and no redirect is followed here. Everything ends with the signal. What goes wrong is a FetchProblem.
 */
export async function hop(target: Target, ask: Ask, gate: Gate, signal: AbortSignal): Promise<Answer> {
  const client = new Client(target.origin, {
    connect: (_, done) => {
      connectTo(target, gate, signal).then(
        (socket) => done(null, socket),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
      );
    },
    maxHeaderSize: HEADER_BYTES_MAX,
    // The signal ends what takes too long; undici's own times count from piece to piece and would never come.
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: 0,
    allowH2: false,
    useMilo: false,
    pipelining: 1,
  });
  try {
    const path = `${target.url.pathname}${target.url.search}`;
    const { statusCode, headers, body } = await client.request({
      path,
      method: 'GET',
      headers: ask.headers,
      signal,
      reset: true,
      highWaterMark: HELD_BYTES,
    });
    // Giving up a body in the middle is reported as an error of the body, which nobody waits for any more.
    body.on('error', () => {});
    ask.arrived?.();
    const header = (name: string): string | null => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    };
    if (statusCode !== 200) return { status: statusCode, header, body: null };
    const codings = codingsOf(header('content-encoding') ?? '');
    return { status: statusCode, header, body: await readBody(body, codings, ask.bodyBytes, signal) };
  } catch (error) {
    throw problemOf(error, signal);
  } finally {
    await client.destroy();
  }
}

/** Whatever stopped a fetch, in words. An error of a socket or parser tells nothing that a reader could use but this. */
export function problemOf(error: unknown, signal: AbortSignal): FetchProblem {
  if (error instanceof FetchProblem) return error;
  if (signal.reason instanceof FetchProblem) return signal.reason;
  if (signal.aborted) return new FetchProblem('fetch-failed', 'was given up before it came', { cause: error });
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new FetchProblem('fetch-failed', 'answers with more than 16 KiB of headers, which no page needs', {
      cause: error,
    });
  const why =
    error instanceof Error && error.name === 'HTTPParserError'
      ? 'gave an answer that is not HTTP'
      : 'closed the connection without an answer';
  return new FetchProblem('fetch-failed', `${why}: try again later, or save the page and give the file`, {
    cause: error,
  });
}
