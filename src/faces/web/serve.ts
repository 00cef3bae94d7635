import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { serve } from '@hono/node-server';
import ipaddr from 'ipaddr.js';
import type { Decision, Workbench } from '../../index.ts';
import { createApp } from './app.ts';
import { readAssets } from './assets.ts';

/** Where the server listens. Beyond this machine it demands a token. */
export interface Listening {
  readonly host: string;
  /** 0 takes one that is free. */
  readonly port: number;
}

/** What is served: the screens, and what becomes of a decision; null where there is no place to keep one. */
export interface Served {
  readonly workbench: Workbench;
  readonly decide: ((decision: Decision) => void) | null;
}

/** A server at work: the address to open, and how it ends. */
export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
export const isLoopback = (host: string): boolean => LOOPBACK.has(host.toLowerCase());

/** Bytes of a token: 128 bits cannot be guessed. */
const TOKEN_BYTES = 16;

const written = (host: string, port: number): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

/**
 * The Host headers of a server. One that listens on every address of the machine is asked by numbers, which no page
 * elsewhere can point here under a name of its own, or by the machine's name.
 */
function namesOf(host: string, port: number): (name: string) => boolean {
  const everywhere = host === '0.0.0.0' || host === '::';
  const own = isLoopback(host) ? [...LOOPBACK] : [host, ...(everywhere ? [hostname(), ...LOOPBACK] : [])];
  const names = new Set(own.map((name) => written(name.toLowerCase(), port)));
  const byNumber = (name: string): boolean =>
    everywhere &&
    name.endsWith(`:${port}`) &&
    ipaddr.isValid(name.slice(0, -`:${port}`.length).replace(/^\[|\]$/g, ''));
  return (name) => names.has(name) || byNumber(name);
}

/** Opens the port. Rejects with the system's error where it cannot, e.g. because another program has it. */
export function serveWorkbench(
  { workbench, decide }: Served,
  style: string,
  { host, port }: Listening,
): Promise<Serving> {
  const token = isLoopback(host) ? null : randomBytes(TOKEN_BYTES).toString('hex');
  let answersTo = (_name: string): boolean => false;
  const door = { answersTo: (name: string) => answersTo(name), token };
  const app = createApp({ workbench, decide, assets: readAssets(style), door });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, ({ port: taken }) => {
      answersTo = namesOf(host, taken);
      resolve({
        address: `http://${written(host, taken)}/${token === null ? '' : `?token=${token}`}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // Browsers keep their connections open; whoever ends the program does not wait for them.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
