import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

/**
 * Nothing but this server's own files: no inline script or style, no frame, no address elsewhere. Whoever would write
 * markup from a string at run time is stopped by Trusted Types.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: with that a browser sends the forms of our own pages as if they came from nowhere.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // A dossier changes with the next run at the same address.
  'cache-control': 'no-store',
};

/** Who may ask: the names by which the server goes, and the secret that a bind beyond this machine demands. */
export interface Door {
  /** Whether a Host header, in small letters with its port, is one of this server's names. */
  readonly answersTo: (host: string) => boolean;
  readonly token: string | null;
}

const COOKIE = 'secondsource';
const refused = (c: Context, why: string): Response => c.json({ ok: false, error: why, status: 403 }, 403);

/** The secret compared in constant time, whatever its length. */
function isToken(given: string | undefined, token: string): boolean {
  if (given === undefined) return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

const cookieOf = (header: string | undefined): string | undefined =>
  header
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);

/**
 * Every answer carries the headers; a request under a foreign name (a page elsewhere whose name leads here), from a
 * foreign page, or without the secret where there is one, gets nothing.
 */
export function guard({ answersTo, token }: Door): MiddlewareHandler {
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const host = c.req.header('host')?.toLowerCase();
    if (host === undefined || !answersTo(host)) return refused(c, 'this server does not go by that name');
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (origin !== undefined && origin !== `http://${host}`) return refused(c, 'the request comes from another page');
    if (writes && origin === undefined && site !== 'same-origin')
      return refused(c, 'the request does not say where it comes from');
    if (token === null) return next();
    const asked = c.req.query('token');
    if (isToken(asked, token)) {
      c.header('set-cookie', `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/`);
      return c.redirect(new URL(c.req.url).pathname, 303);
    }
    return isToken(cookieOf(c.req.header('cookie')), token)
      ? next()
      : refused(c, 'open the address with its token, as it was printed');
  };
}
