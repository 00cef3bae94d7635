import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from 'node:net';
import { parseFeed } from 'feedsmith';
import { isPublic, literalOf } from '../../src/adapters/http/address.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/adapters/http/fetcher.ts';
import { PRIVATE_HOSTS } from './hosts-forms.ts';

export interface CanaryResult {
  /** Spellings of private hosts. */
  readonly forms: number;
  /** Addresses that the fetcher was asked for, over all routes. */
  readonly tried: number;
  /** Connections that came to the canary or were dialled to anything but the made-up outlet. Must be 0. */
  readonly reached: number;
  /** The same by route. */
  readonly byRoute: Readonly<Record<string, number>>;
  readonly triedByRoute: Readonly<Record<string, number>>;
  /** The proof that every route leads to the canary: what a few forms reach by it if every address is permitted. None may be 0. */
  readonly control: Readonly<Record<string, number>>;
}

/** Two addresses of TEST-NET-1 (RFC 5737), nobody's: the outlet, which is served here, and one that takes no connection. */
const OUTLET = '192.0.2.1';
const DEAD = '192.0.2.2';

/**
 * Sends the fetcher to every spelling of a private host, by every route, and counts what arrives. The check of addresses
 * is the program's own; only the two addresses of the made-up outlet pass besides. All other dialling goes to the very
 * address that the fetcher chose, at the canary's port, so a hole in the check would be a connection here.
 */
export async function canary(): Promise<CanaryResult> {
  const nest = await openNest();
  const outlet = await openOutlet();
  const answers = new Map<string, (times: number) => readonly string[]>();
  const asked = new Map<string, number>();
  const dialled = { strays: 0 };
  const options: FetcherOptions = {
    version: '0.0.0',
    clock: () => new Date(0),
    delayMs: 0,
    permits: (address) => address === OUTLET || address === DEAD || isPublic(address),
    resolve: async (host) => {
      const times = asked.get(host) ?? 0;
      asked.set(host, times + 1);
      return answers.get(host)?.(times) ?? (host.endsWith('outlet.example') ? [OUTLET] : ['127.0.0.1', '::1']);
    },
    dial: (address, port) => {
      if (address === OUTLET) return connect(outlet.port, '127.0.0.1');
      if (address === DEAD) return connect(outlet.deadPort, '127.0.0.1');
      dialled.strays++;
      return connect(nest.portFor(port), address);
    },
  };
  const run = async (forms: readonly string[], more: Partial<FetcherOptions>) => {
    const reached: Record<string, number> = {};
    const tried: Record<string, number> = {};
    for (const [route, go] of Object.entries(ROUTES)) {
      const fetcher = createFetcher({ ...options, ...more });
      const before = Math.max(nest.connections(), dialled.strays);
      asked.clear();
      tried[route] = await go({ fetcher, forms, answers, pages: outlet.pages });
      await fetcher.close();
      reached[route] = Math.max(nest.connections(), dialled.strays) - before;
    }
    return { reached, tried };
  };
  try {
    const { reached, tried } = await run(PRIVATE_HOSTS, {});
    const control = await run(LOOPBACK, { permits: () => true, limits: { totalMs: 2000 } });
    return {
      forms: PRIVATE_HOSTS.length,
      tried: sum(tried),
      reached: sum(reached),
      byRoute: reached,
      triedByRoute: tried,
      control: control.reached,
    };
  } finally {
    await Promise.all([nest.close(), outlet.close()]);
  }
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

/** Forms that lead to the canary itself where nothing is checked. */
const LOOPBACK = ['127.0.0.1', '2130706433', '0x7f.1', '127.0.0.1.nip.example', '127.1:8080'];

interface Field {
  readonly fetcher: Fetcher;
  readonly forms: readonly string[];
  /** What the resolver says of a host, by how often it was asked before. */
  readonly answers: Map<string, (times: number) => readonly string[]>;
  /** What the outlet answers, by host and path. */
  readonly pages: Map<string, Page>;
}

type Page = { readonly location: string; readonly status: number } | { readonly text: string };

/** Each gives how many addresses it asked for. */
const ROUTES: Readonly<Record<string, (field: Field) => Promise<number>>> = {
  direct: async ({ fetcher, forms }) => {
    for (const form of forms) await fetcher.fetch(`http://${form}/`);
    return forms.length;
  },
  'direct, encrypted': async ({ fetcher, forms }) => {
    for (const form of forms) await fetcher.fetch(`https://${form}/`);
    return forms.length;
  },
  redirect: (field) => byRedirect(field, 'http:', 302),
  'redirect, relative to the scheme': (field) => byRedirect(field, '', 301),
  'second redirect': async ({ fetcher, pages, forms }) => {
    for (const [i, form] of forms.entries()) {
      pages.set(`outlet.example/second-${i}`, { location: `/third-${i}`, status: 307 });
      pages.set(`outlet.example/third-${i}`, { location: `http://${form}/`, status: 308 });
      await fetcher.fetch(`http://outlet.example/second-${i}`);
    }
    return forms.length;
  },
  'flipping DNS, at the page': (field) => byName(field, 'page', (times, bad) => (times < 1 ? [OUTLET] : bad)),
  'flipping DNS, at robots.txt': (field) => byName(field, 'first', (times, bad) => (times > 0 ? [OUTLET] : bad)),
  'DNS with a private address among others': (field) => byName(field, 'mixed', (_, bad) => [DEAD, ...bad]),
  'link of a feed': async ({ fetcher, pages, forms }) => {
    const items = forms.map((form) => `<item><title>T</title><link>http://${escaped(form)}/</link></item>`);
    const text = `<rss version="2.0"><channel><title>Feed</title>${items.join('')}</channel></rss>`;
    pages.set('outlet.example/feed', { text });
    const { bytes } = await fetcher.fetch('http://outlet.example/feed', { purpose: 'feed' });
    const { feed } = parseFeed(new TextDecoder().decode(bytes ?? new Uint8Array()));
    const links = 'items' in feed ? (feed.items ?? []).flatMap((item) => ('link' in item && item.link) || []) : [];
    for (const link of links) await fetcher.fetch(link);
    return links.length;
  },
  'redirect of robots.txt': async ({ fetcher, pages, forms }) => {
    for (const [i, form] of forms.entries()) {
      pages.set(`robots-${i}.outlet.example/robots.txt`, { location: `http://${form}/robots.txt`, status: 302 });
      await fetcher.fetch(`http://robots-${i}.outlet.example/`);
    }
    return forms.length;
  },
};

async function byRedirect({ fetcher, pages, forms }: Field, scheme: string, status: number): Promise<number> {
  for (const [i, form] of forms.entries()) {
    pages.set(`outlet.example/${status}-${i}`, { location: `${scheme}//${form}/`, status });
    await fetcher.fetch(`http://outlet.example/${status}-${i}`);
  }
  return forms.length;
}

/** Every form as the answer of a resolver: the address that it spells, and the spelling itself. */
async function byName(
  { fetcher, answers, forms }: Field,
  name: string,
  answer: (times: number, bad: readonly string[]) => readonly string[],
): Promise<number> {
  for (const [i, form] of forms.entries()) {
    const host = `${name}-${i}.example`;
    const spelled = URL.canParse(`http://${form}/`) ? literalOf(new URL(`http://${form}/`).hostname) : null;
    answers.set(host, (times) => answer(times, [spelled ?? '127.0.0.1', form]));
    await fetcher.fetch(`http://${host}/`);
  }
  return forms.length;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The canary: two ports on both loopback addresses, where any connection is one too many. */
async function openNest() {
  let connections = 0;
  const sit = async (): Promise<{ port: number; servers: Server[] }> => {
    const make = (): Server =>
      createTcpServer((socket) => {
        connections++;
        socket.destroy();
      });
    const v4 = make();
    await listening(v4, 0, '127.0.0.1');
    const { port } = v4.address() as AddressInfo;
    const v6 = make();
    const both = await listening(v6, port, '::1').then(
      () => true,
      () => false,
    );
    return { port, servers: both ? [v4, v6] : [v4] };
  };
  const plain = await sit();
  const secure = await sit();
  return {
    connections: () => connections,
    portFor: (port: number) => (port === 443 || port === 8443 ? secure.port : plain.port),
    close: () => closed([...plain.servers, ...secure.servers]),
  };
}

async function openOutlet() {
  const pages = new Map<string, Page>();
  const listener: RequestListener = (request, response) => {
    const page = pages.get(`${request.headers.host}${request.url}`);
    if (page === undefined) response.writeHead(404).end();
    else if ('text' in page) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(page.text);
    // Headers are bytes; a location in UTF-8 is written as such.
    else response.writeHead(page.status, { location: Buffer.from(page.location).toString('latin1') }).end();
  };
  const server = createServer(listener);
  await listening(server, 0, '127.0.0.1');
  const dead = createTcpServer();
  await listening(dead, 0, '127.0.0.1');
  const { port: deadPort } = dead.address() as AddressInfo;
  await closed([dead]);
  const { port } = server.address() as AddressInfo;
  return { pages, port, deadPort, close: () => closed([server]) };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, host, resolve);
  return promise;
}

const closed = (servers: readonly Server[]): Promise<unknown> =>
  Promise.all(servers.map((server) => new Promise((done) => server.close(done))));

if (import.meta.main) console.log(JSON.stringify(await canary(), null, 2));
