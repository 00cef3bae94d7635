import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { isPublic } from '../../src/adapters/http/address.ts';
import type { FetcherOptions } from '../../src/adapters/http/fetcher.ts';

/** What a host of the made-up web does: answers by node:http, or as raw bytes on the socket. */
export type Host =
  | { readonly http: RequestListener }
  | { readonly https: RequestListener; readonly key: string; readonly cert: string }
  | { readonly raw: (socket: Socket) => void };

/** A request as it arrived, in the order of arrival. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface LocalWeb {
  /** For createFetcher: names of the made-up web lead to addresses set aside for documentation (RFC 5737), those to servers here. */
  readonly options: FetcherOptions;
  readonly seen: readonly Seen[];
  /** Every address that was dialled, with its port. */
  readonly dialled: readonly string[];
  /** The time stands at noon until it is set. */
  readonly clock: { now: Date };
  readonly close: () => Promise<void>;
}

/** All of 192.0.2.0/24 is documentation, so no address here is anybody's. */
const addressOf = (index: number): string => `192.0.2.${index + 1}`;

/**
 * A small web on this machine. Only the addresses of its own hosts are let through besides the public ones, and only
 * they are led to the servers here; every other address takes the way that it takes in the program.
 */
export async function localWeb(hosts: Readonly<Record<string, Host | RequestListener>>): Promise<LocalWeb> {
  const seen: Seen[] = [];
  const dialled: string[] = [];
  const sockets = new Set<Socket>();
  const servers = new Map<string, { name: string; server: Server }>();
  for (const [index, [name, given]] of Object.entries(hosts).entries()) {
    const host = typeof given === 'function' ? { http: given } : given;
    const watched =
      (listener: RequestListener): RequestListener =>
      (request, response) => {
        seen.push({ host: name, path: request.url ?? '', headers: request.headers });
        listener(request, response);
      };
    const server =
      'raw' in host
        ? createTcpServer(host.raw)
        : 'https' in host
          ? createSecureServer({ key: host.key, cert: host.cert }, watched(host.https))
          : createServer(watched(host.http));
    server.on('connection', (socket: Socket) => {
      sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    servers.set(addressOf(index), { name, server });
  }
  const clock = { now: new Date('2031-05-01T12:00:00.000Z') };
  const options: FetcherOptions = {
    version: '0.0.0',
    clock: () => clock.now,
    delayMs: 0,
    resolve: async (host) => {
      const found = [...servers].find(([, { name }]) => name === host);
      if (!found) throw Object.assign(new Error(`the made-up web has no ${host}`), { code: 'ENOTFOUND' });
      return [found[0]];
    },
    permits: (address) => servers.has(address) || isPublic(address),
    dial: (address, port) => {
      dialled.push(`${address} ${port}`);
      const local = servers.get(address)?.server.address() as AddressInfo | undefined;
      return local ? connect(local.port, '127.0.0.1') : connect(port, address);
    },
  };
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await Promise.all([...servers.values()].map(({ server }) => new Promise((done) => server.close(done))));
  };
  return { options, seen, dialled, clock, close };
}

/** A listener that answers by path; what is not there is 404. */
export const pages =
  (answers: Readonly<Record<string, string | ((response: ServerResponse, path: string) => void)>>): RequestListener =>
  (request, response) => {
    const path = request.url ?? '';
    const answer = answers[path];
    if (typeof answer === 'function') answer(response, path);
    else if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
  };

export const redirect =
  (location: string, status = 302) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, { location }).end();
