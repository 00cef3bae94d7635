/**
 * Query parameters that say how a reader came to a page and not which page it is. A star stands for any ending. Short words that
 * some sites use for the page itself (`ref`, `share`, `source`) are left out: two captures of one page are then two addresses,
 * which their texts mend, while two pages under one address would be taken for one article.
 */
const TRACKING: readonly string[] = [
  'utm_*',
  'at_*',
  'mc_*',
  'ns_*',
  'pk_*',
  'mtm_*',
  'hsa_*',
  'fbclid',
  'gclid',
  'gclsrc',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'twclid',
  'ttclid',
  'yclid',
  'igshid',
  'igsh',
  '_ga',
  '_gl',
  'cmpid',
  'ocid',
  'icid',
  'ref_src',
  'ref_url',
  'referrer',
  'smid',
  'smtyp',
  'spm',
  'sr_share',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
];

/** Parameters by which a page is asked for in its light form for phones. */
const LIGHT_FORM: ReadonlySet<string> = new Set(['amp', 'amp=', 'amp=1', 'amp=true', 'outputtype=amp']);

const WHOLE: ReadonlySet<string> = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const BEGINNINGS: readonly string[] = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

const isTracking = (name: string): boolean => WHOLE.has(name) || BEGINNINGS.some((start) => name.startsWith(start));

/** Longer addresses are data and no names of pages; most servers refuse what is longer. */
const ADDRESS_LENGTH_MAX = 8_192;

/**
 * The address under which captures of one page meet, or null where `address` names no article: it is no http or https address,
 * it has neither a path nor a query and so names a site, or it is longer than `ADDRESS_LENGTH_MAX`. Scheme, letter case of the
 * host, `www.`, default ports, names and passwords, fragment, tracking parameters, the order of parameters, trailing slashes,
 * needless percent signs, and the form for phones called AMP make no difference. Letter case of path and query does.
 *
 * AMP shows itself as `/amp` at the end of a path, `/amp/` at its beginning, `.amp` or `.amp.html`, a host `amp.`, a parameter,
 * or a cache that holds the address of the page (`cdn.ampproject.org`, `google.com/amp/`). A section of a site that is really
 * called `amp` loses its name by this; what its pages then meet by mistake is told apart by their words (see `versions.ts`).
 */
export function canonicalAddress(address: string): string | null {
  if (address.length > ADDRESS_LENGTH_MAX) return null;
  const url = parsed(address.trim());
  if (url === null) return null;
  const cached = cachedAddress(url);
  return canonical((cached === null ? null : parsed(cached)) ?? url);
}

function canonical(url: URL): string | null {
  const host = url.hostname.replace(/\.+$/, '').replace(/^(?:www\.)?(?:amp\.)?/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !LIGHT_FORM.has(pair.toLowerCase()))
    .filter((pair) => !isTracking((pair.split('=', 1)[0] ?? '').toLowerCase()))
    .map(unescaped)
    .sort();
  const path = lightPath(unescaped(url.pathname));
  if (host === '' || (path === '' && parameters.length === 0)) return null;
  return `https://${host}${port}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

function parsed(address: string): URL | null {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

/** `/amp/story/`, `/story/amp/`, `/story.amp.html` are `/story`; other paths lose their trailing slashes. */
function lightPath(path: string): string {
  const segments = path.split('/').filter((segment, at, all) => segment !== '' || at < all.length - 1);
  while (segments.at(-1) === '') segments.pop();
  if (segments.length > 2 && segments.at(-1)?.toLowerCase() === 'amp') segments.pop();
  if (segments.length > 2 && segments[1]?.toLowerCase() === 'amp') segments.splice(1, 1);
  const last = segments.at(-1);
  if (last !== undefined) segments[segments.length - 1] = last.replace(/(?<=.)\.amp(\.html?)?$/i, '$1');
  return segments.join('/');
}

const CACHE_PATH = /^\/(?:[cvwi]\/)?(s\/)?([a-z0-9.-]+\.[a-z]{2,}\/.*)$/i;

/** The address that a cache of AMP pages carries in its own. */
function cachedAddress({ hostname, pathname, search }: URL): string | null {
  const google = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(hostname) && pathname.startsWith('/amp/');
  if (!google && !hostname.endsWith('.cdn.ampproject.org')) return null;
  const match = CACHE_PATH.exec(google ? pathname.slice(4) : pathname);
  return match === null ? null : `http${match[1] ? 's' : ''}://${match[2]}${search}`;
}

const UNRESERVED = /^[A-Za-z0-9._~-]$/;

/** Percent signs in capitals, and none before what needs none (RFC 3986, 6.2.2). */
const unescaped = (part: string): string =>
  part.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return UNRESERVED.test(character) ? character : escaped.toUpperCase();
  });
