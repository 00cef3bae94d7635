import { literalOf } from './address.ts';
import { ADDRESS_LENGTH_MAX } from './limits.ts';

/** One address that may be asked, taken apart. */
export interface Target {
  readonly url: URL;
  /** The whole address without its fragment. */
  readonly href: string;
  /** Scheme, host and port: what a robots.txt speaks for. */
  readonly origin: string;
  /** As in the URL, in small letters and without a last dot; IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** Set where the host is an address and no name. */
  readonly literal: string | null;
  readonly secure: boolean;
}

/** Why an address is not asked: the end of a sentence that begins with the address. */
export interface Refusal {
  readonly kind: 'refused';
  readonly why: string;
}

export type Aimed = { readonly kind: 'target'; readonly target: Target } | Refusal;

/**
 * The ports of the web: the two defaults, and the two that IANA and servers use as their alternates. Any other port is a
 * way to speak to something that is no web server.
 */
const PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/**
 * Names that never belong to a public host: RFC 6761 (localhost), RFC 6762 (local), RFC 8375 (home.arpa), RFC 7686
 * (onion), ICANN's reservation of `internal` in 2024, and `localdomain` of old resolvers. Whatever a name resolves to is
 * checked as well, so this list is a second lock.
 */
const LOCAL_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa|onion)$/;

/**
 * The address as a target, or why it is none: not http or https, a user name or password, another port, a name of the
 * user's own network. `base` is the page on which a relative address stands. It does not judge where a name leads:
 * that is decided when the connection is made.
 */
export function aim(address: string, base?: URL): Aimed {
  if (address.length > ADDRESS_LENGTH_MAX) return refused(`is longer than ${ADDRESS_LENGTH_MAX} characters`);
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (url === null) return refused('is not an address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused(`begins with ${url.protocol} and only http: and https: are fetched`);
  if (url.username !== '' || url.password !== '') return refused('carries a user name or password: give it without');
  url.hash = '';
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  if (!PORTS.has(port)) return refused(`names port ${port}, and only 80, 443, 8080 and 8443 are asked`);
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  const literal = literalOf(url.hostname);
  const host = literal ?? url.hostname;
  if (literal === null) {
    if (host.split('.').includes('')) return refused('has an empty part in its host name');
    if (!host.includes('.') || LOCAL_NAME.test(host))
      return refused('names a machine of your own network: save the page and give the file');
  }
  return { kind: 'target', target: { url, href: url.href, origin: url.origin, host, port, literal, secure } };
}

/** The address as it may be shown: without a user name and password, and without the marks that end a line. */
export function shown(address: string): string {
  const flat = address.replace(/\p{Cc}+/gu, ' ');
  return flat.replace(/^(\s*[a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i, '$1');
}

const refused = (why: string): Refusal => ({ kind: 'refused', why });
