import { lookup } from 'node:dns/promises';
import { isIPv6, connect as openSocket, type Socket } from 'node:net';
import { connect as openTls } from 'node:tls';
import { FetchProblem } from './fault.ts';
import { ATTEMPT_MS, ATTEMPTS_MAX } from './limits.ts';
import type { Target } from './target.ts';

/** All addresses of a host name, in the order in which they should be tried. */
export type Resolve = (host: string) => Promise<readonly string[]>;
/** Opens a connection to an address that was checked. It never gets a name. */
export type Dial = (address: string, port: number) => Socket;

/** What a connection is made with. Tests give their own, to reach their own servers; the program never does. */
export interface Gate {
  readonly resolve: Resolve;
  readonly permits: (address: string) => boolean;
  readonly dial: Dial;
}

/** Asks the system, as a browser does: hosts file, search order of families and all. What it answers is checked. */
export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);

export const dialAddress: Dial = (address, port) => openSocket({ host: address, port, autoSelectFamily: false });

/**
 * A connection to the target, encrypted where its scheme says so, or a FetchProblem. The name is resolved here and
 * nowhere else, each address is checked, and the connection goes to the very address that was checked; so a name that
 * leads elsewhere at its second resolution (DNS rebinding) gains nothing. An address in place of a name takes the same
 * way.
 */
export async function connectTo(target: Target, gate: Gate, signal: AbortSignal): Promise<Socket> {
  const addresses = target.literal === null ? await resolved(target.host, gate.resolve, signal) : [target.literal];
  const permitted = addresses.filter((address) => gate.permits(address));
  if (permitted.length === 0)
    throw new FetchProblem(
      'address-refused',
      'leads to this machine or a private network, which is never asked: save the page and give the file',
    );
  const socket = await firstThatAnswers(alternating(permitted).slice(0, ATTEMPTS_MAX), target.port, gate.dial, signal);
  return target.secure ? encrypted(socket, target, signal) : socket;
}

async function resolved(host: string, resolve: Resolve, signal: AbortSignal): Promise<readonly string[]> {
  const late = Promise.withResolvers<never>();
  const stop = (): void => late.reject(signal.reason);
  if (signal.aborted) throw signal.reason;
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([resolve(host), late.promise]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const unknown = error instanceof Error && 'code' in error && error.code === 'ENOTFOUND';
    const why = unknown
      ? `was not found, because no address is known for ${host}: check the spelling`
      : `was not found, because ${host} could not be looked up: check that this machine is online`;
    throw new FetchProblem('fetch-failed', why, { cause: error });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** One of each family in turn, each family in its own order, so that a broken IPv6 line costs one attempt. */
function alternating(addresses: readonly string[]): string[] {
  const first = isIPv6(addresses[0] ?? '');
  const own = addresses.filter((address) => isIPv6(address) === first);
  const other = addresses.filter((address) => isIPv6(address) !== first);
  const longer = Math.max(own.length, other.length);
  return Array.from({ length: longer }, (_, i) => [own[i], other[i]])
    .flat()
    .filter((each) => each !== undefined);
}

async function firstThatAnswers(
  addresses: readonly string[],
  port: number,
  dial: Dial,
  signal: AbortSignal,
): Promise<Socket> {
  let last: unknown = null;
  for (const address of addresses) {
    try {
      return await opened(dial(address, port), 'connect', AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MS)]));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      last = error;
    }
  }
  throw new FetchProblem('fetch-failed', 'could not be reached: the server takes no connection, try again later', {
    cause: last,
  });
}

/** No environment variable weakens this: certificates are always checked, and for the name that was asked for. */
async function encrypted(socket: Socket, target: Target, signal: AbortSignal): Promise<Socket> {
  const name = target.literal === null ? { servername: target.host } : {};
  const options = { socket, host: target.host, ...name, ALPNProtocols: ['http/1.1'], rejectUnauthorized: true };
  try {
    return await opened(openTls(options), 'secureConnect', signal);
  } catch (error) {
    socket.destroy();
    if (signal.aborted) throw signal.reason;
    throw new FetchProblem(
      'fetch-failed',
      `gave no secure connection (${tlsReason(error)}): save the page and give the file`,
      {
        cause: error,
      },
    );
  }
}

function tlsReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'its certificate is for another host';
  if (code === 'CERT_HAS_EXPIRED') return 'its certificate has expired';
  return /SELF_SIGNED|UNABLE_TO/.test(code)
    ? 'nobody vouches for its certificate'
    : 'it does not speak TLS as it should';
}

/** The socket once it is open. A socket that fails, or is not open when the signal comes, is destroyed. */
function opened<S extends Socket>(socket: S, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<S> {
  const { promise, resolve, reject } = Promise.withResolvers<S>();
  const stop = (): void => void socket.destroy(signal.reason);
  const failed = (error: Error): void => reject(error);
  const closed = (): void => reject(new Error('the connection was closed'));
  // A socket may still fail after this, before undici listens to it; without any listener that would end the program.
  socket.on('error', () => {});
  socket
    .once(event, () => resolve(socket))
    .once('error', failed)
    .once('close', closed);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  return promise.finally(() => {
    signal.removeEventListener('abort', stop);
    socket.off('error', failed).off('close', closed);
  });
}
