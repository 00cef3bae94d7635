import type { Gate } from './connect.ts';
import type { Deadline } from './deadline.ts';
import { FetchProblem } from './fault.ts';
import { type Answer, type Ask, hop, problemOf } from './hop.ts';
import { REDIRECTS_MAX } from './limits.ts';
import { aim, shown, type Target } from './target.ts';
import type { Turns } from './turns.ts';

/** What every request of one fetch shares. */
export interface Journey {
  readonly gate: Gate;
  readonly turns: Turns;
  readonly deadline: Deadline;
}

/** How a chase asks: pages ask robots.txt before each hop and keep the delay, robots.txt itself does neither. */
export interface Manner {
  /** May refuse the target by a FetchProblem; gives the delay, in milliseconds, that its host wants between pages. */
  readonly before: (target: Target) => Promise<number>;
  readonly ask: (target: Target) => Promise<Ask>;
  readonly haste: 'page' | 'aside';
}

export interface Arrived {
  readonly target: Target;
  readonly answer: Answer;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks, and follows redirects by hand, so that every hop is checked as the first one was. Rejects with a FetchProblem. */
export async function chase(start: Target, journey: Journey, manner: Manner): Promise<Arrived> {
  const seen = new Set<string>();
  let target = start;
  let from: Target | null = null;
  for (;;) {
    seen.add(target.href);
    const answer = await oneHop(target, from, journey, manner);
    const location = REDIRECTS.has(answer.status) ? answer.header('location') : null;
    if (location === null) return { target, answer };
    const next = redirected(target, location);
    if (seen.has(next.href))
      throw new FetchProblem(
        'fetch-failed',
        'redirects in a circle, as sites do that want a cookie first: save the page in a browser and give the file',
      );
    if (seen.size > REDIRECTS_MAX)
      throw new FetchProblem('fetch-failed', `redirects more than ${REDIRECTS_MAX} times: give the last address`);
    from = target;
    target = next;
  }
}

async function oneHop(target: Target, from: Target | null, journey: Journey, manner: Manner): Promise<Answer> {
  const { gate, turns, deadline } = journey;
  try {
    const delay = await manner.before(target);
    const ask = await manner.ask(target);
    const haste = manner.haste === 'page' && from?.host === target.host ? 'follows' : manner.haste;
    return await turns.at(target.host, haste, delay, deadline.signal, () =>
      deadline.during(() => hop(target, ask, gate, deadline.signal)),
    );
  } catch (error) {
    const problem = problemOf(error, deadline.signal);
    if (from === null || deadline.signal.aborted) throw problem;
    throw new FetchProblem(problem.code, `redirects to ${brief(target.href)}, which ${problem.why}`, { cause: error });
  }
}

/** The next hop, if it may be asked at all. */
function redirected(from: Target, location: string): Target {
  const address = asWritten(location);
  const aimed = aim(address, from.url);
  if (aimed.kind === 'refused')
    throw new FetchProblem('address-refused', `redirects to ${brief(address)}, which ${aimed.why}`);
  if (from.secure && !aimed.target.secure)
    throw new FetchProblem(
      'address-refused',
      `redirects to ${brief(aimed.target.href)}, out of the secure connection, where anybody on the way can change the page: give that address itself if you trust the way`,
    );
  return aimed.target;
}

/** Headers arrive as one character a byte; an address in UTF-8 is read as such, as browsers do. */
function asWritten(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

/** Enough of an address to know it by. */
const BRIEF = 120;
const brief = (address: string): string => {
  const whole = shown(address);
  return whole.length > BRIEF ? `${whole.slice(0, BRIEF)}…` : whole;
};
