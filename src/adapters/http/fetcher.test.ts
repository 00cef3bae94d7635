import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { selfSigned } from '../../../test/support/certificate.ts';
import { type Host, type LocalWeb, localWeb, pages, redirect } from '../../../test/support/local-web.ts';
import type { RawInput } from '../../acquire/acquire.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts';

type Hosts = Parameters<typeof localWeb>[0];

/** A fetcher before a made-up web, for as long as the work takes. */
async function inWeb(
  hosts: Hosts,
  work: (fetcher: Fetcher, web: LocalWeb) => Promise<void>,
  more: Partial<FetcherOptions> = {},
): Promise<void> {
  const web = await localWeb(hosts);
  const fetcher = createFetcher({ ...web.options, ...more });
  try {
    await work(fetcher, web);
  } finally {
    await fetcher.close();
    await web.close();
  }
}

const textOf = ({ bytes }: RawInput): string | null => (bytes ? Buffer.from(bytes).toString() : null);
/** `words` of a page, or `code: sentence` of a failure, or `words (damage)`. */
function outcome(input: RawInput): string {
  if (input.failure) return `${input.failure.code}: ${input.failure.message}`;
  const damage = (input.damage ?? []).map(({ code }) => ` (${code})`).join('');
  return `${textOf(input)}${damage}`;
}

/** One host, one page, and what comes of it. */
async function check(host: Host | Hosts[string], expected: string | RegExp, more: Partial<FetcherOptions> = {}) {
  await inWeb(
    { 'outlet.example': host },
    async (fetcher) => {
      const seen = outcome(await fetcher.fetch('http://outlet.example/'));
      if (typeof expected === 'string') assert.equal(seen, expected);
      else assert.match(seen, expected);
    },
    more,
  );
}
const page = (answer: (response: ServerResponse) => void) => pages({ '/': answer });
/** A host that says these bytes to whoever asks for a page, and keeps quiet or hangs up; it has no robots.txt. */
const says = (text: string | Uint8Array, then: (socket: Socket) => void = (socket) => socket.end()): Host => ({
  raw: (socket) =>
    void socket.once('data', (request) => {
      if (request.toString().startsWith('GET /robots.txt'))
        socket.end('HTTP/1.1 404 None\r\ncontent-length: 0\r\n\r\n');
      else socket.write(text, () => then(socket));
    }),
});
const keepsQuiet = (): void => {};

test('F4 a page comes with where and when it was read', () =>
  inWeb({ 'outlet.example': pages({ '/': 'Rain fell.' }) }, async (fetcher) => {
    const listing = null;
    assert.deepEqual(await fetcher.fetch('http://outlet.example/#top'), {
      source: 'http://outlet.example/#top',
      bytes: new Uint8Array(Buffer.from('Rain fell.')),
      failure: null,
      capturedAt: '2031-05-01T12:00:00.000Z',
      url: 'http://outlet.example/',
      contentType: 'text/html; charset=utf-8',
      listing,
      damage: [],
    });
  }));
test('F4 the connection goes to the address that was checked, never to a name', () =>
  inWeb({ 'outlet.example': pages({ '/': 'A' }) }, async (fetcher, { dialled }) => {
    await fetcher.fetch('http://outlet.example/');
    assert.deepEqual(dialled, ['192.0.2.1 80', '192.0.2.1 80']);
  }));
test('F4 of several addresses, those that are public are tried in turn', () =>
  inWeb(
    { 'outlet.example': pages({ '/': 'A' }) },
    async (fetcher, { dialled }) => {
      assert.equal(outcome(await fetcher.fetch('http://outlet.example:8080/')), 'A');
      assert.deepEqual(new Set(dialled), new Set(['192.0.2.1 8080']));
    },
    { resolve: async () => ['127.0.0.1', '::1', '10.0.0.1', '192.0.2.1', '::ffff:127.0.0.1'] },
  ));
test('F4 a name that nobody knows', () =>
  inWeb({}, async (fetcher) =>
    assert.match(
      outcome(await fetcher.fetch('http://nowhere.example/')),
      /^fetch-failed: .* no address is known for nowhere/,
    ),
  ));
test('F4 a resolver that is out of reach', () =>
  check(pages({}), /^fetch-failed: .* could not be looked up: check that this machine is online/, {
    resolve: () => Promise.reject(Object.assign(new Error('no answer'), { code: 'EAI_AGAIN' })),
  }));
test('F4 an address in place of a name is dialled as it stands', () =>
  inWeb({ 'outlet.example': pages({ '/': 'A' }) }, async (_, { options, seen }) => {
    const dialled: string[] = [];
    const dial: FetcherOptions['dial'] = (address, port) => {
      dialled.push(`${address} ${port}`);
      return options.dial?.('192.0.2.1', port) as Socket;
    };
    const fetcher = createFetcher({ ...options, dial });
    assert.equal(outcome(await fetcher.fetch('http://[2606:4700::00FF]:8080/')), 'A');
    await fetcher.close();
    assert.deepEqual(new Set(dialled), new Set(['2606:4700::ff 8080']));
    assert.equal(seen[0]?.headers.host, '[2606:4700::ff]:8080');
  }));
test('F3 the program’s own fetcher, with nothing injected, asks nothing of this machine', async () => {
  const fetcher = createFetcher({ version: '0.0.0' });
  for (const host of ['127.0.0.1', '[::1]', '0', '[::ffff:7f00:1]', '169.254.169.254'])
    assert.match(outcome(await fetcher.fetch(`http://${host}:8080/`)), /^address-refused: /);
  await fetcher.close();
});
test('F4 a name with private addresses alone', () =>
  check(pages({ '/': 'A' }), /^address-refused: http:\/\/outlet.example\/ leads to this machine or a private network/, {
    resolve: async () => ['127.0.0.1', '::1'],
  }));
test('F4 an encrypted connection is for the name that was asked for', async () => {
  const certificate = selfSigned('outlet.example');
  setDefaultCACertificates([certificate.cert]);
  const https = pages({ '/': 'A', '/out': redirect('http://outlet.example/') });
  const hosts = { 'outlet.example': { https, ...certificate }, 'other.example': { https, ...certificate } };
  await inWeb(hosts, async (fetcher) => {
    assert.equal(outcome(await fetcher.fetch('https://outlet.example/')), 'A');
    assert.match(outcome(await fetcher.fetch('https://other.example/')), /certificate is for another host/);
    const out = outcome(await fetcher.fetch('https://outlet.example/out'));
    assert.match(out, /^address-refused: .* redirects to http:\/\/outlet.example\/, out of the secure connection/);
  });
  setDefaultCACertificates([]);
});
test('F1 no environment variable weakens the check of certificates or finds a proxy', async () => {
  const names = {
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    HTTP_PROXY: 'http://192.0.2.9/',
    HTTPS_PROXY: 'http://192.0.2.9/',
  };
  const before = { ...process.env };
  Object.assign(process.env, names);
  try {
    const hosts = { 'outlet.example': { https: pages({ '/': 'A' }), ...selfSigned('outlet.example') } };
    await inWeb(hosts, async (fetcher, { dialled }) => {
      assert.match(outcome(await fetcher.fetch('https://outlet.example/')), /nobody vouches for its certificate/);
      assert.deepEqual(dialled, ['192.0.2.1 443']);
    });
  } finally {
    for (const name of Object.keys(names)) delete process.env[name];
    Object.assign(process.env, before);
  }
});

test('F2 what may not be asked is refused before anything is asked', () =>
  inWeb({ 'outlet.example': pages({ '/': 'A' }) }, async (fetcher, { dialled }) => {
    for (const address of [
      'ftp://outlet.example/',
      'http://reader:secret@outlet.example/',
      'http://outlet.example:22/',
    ])
      assert.match(outcome(await fetcher.fetch(address)), /^address-refused: /);
    assert.doesNotMatch(outcome(await fetcher.fetch('http://reader:secret@outlet.example/')), /secret|reader/);
    assert.deepEqual(dialled, []);
  }));

const chain = (hops: number) =>
  pages({
    '/': redirect('/1'),
    ...Object.fromEntries(Array.from({ length: hops - 1 }, (_, i) => [`/${i + 1}`, redirect(`${i + 2}`)])),
    [`/${hops}`]: 'There.',
  });
test('F5 five redirects are followed', () => check(chain(5), 'There.'));
test('F5 a sixth one is not', () => check(chain(6), /^fetch-failed: .* redirects more than 5 times/));
test('F5 a circle is told as such', () => {
  const circle = pages({ '/': redirect('/a'), '/a': redirect('/b'), '/b': redirect('/') });
  return check(circle, /^fetch-failed: .* redirects in a circle/);
});
test('F5 every kind of redirect is followed, to another host too', () =>
  inWeb(
    {
      'outlet.example': pages(
        Object.fromEntries([301, 302, 303, 307, 308].map((code) => [`/${code}`, redirect('//new.example/é', code)])),
      ),
      'new.example': pages({ '/%C3%A11': 'There.' }),
    },
    async (fetcher) => {
      for (const code of [301, 302, 303, 307, 308]) {
        const input = await fetcher.fetch(`http://outlet.example/${code}`);
        assert.deepEqual([outcome(input), input.url], ['There.', 'http://new.example/%C3%A11']);
      }
    },
  ));
test('F5 each hop is checked as the first one', async () => {
  const refused = async (location: string, why: RegExp) =>
    check(page(redirect(location)), new RegExp(`^address-refused: .* redirects to .*${why.source}`));
  await refused('http://127.0.0.1/', /which leads to this machine/);
  await refused('http://[::ffff:7f00:1]/', /which leads to this machine/);
  await refused('http://localhost/', /which names a machine of your own network/);
  await refused('http://outlet.example:25/', /which names port 25/);
  await refused('file:///etc/passwd', /only http: and https:/);
  await refused('http://a:b@outlet.example/', /user name or password/);
});
test('F5 a redirect that leads nowhere is a status without a page', () =>
  check(
    page((response) => void response.writeHead(302).end()),
    /^fetch-failed: .* answers with status 302/,
  ));

/** Ends what never ends by itself; long enough for a busy machine to begin. */
const SHORT = { limits: { totalMs: 1000 } };
test('F6 a server that never answers is given up', () =>
  check(says('', keepsQuiet), /^fetch-failed: .* took longer/, SHORT));
test('F6 a server that never ends its headers is given up', () =>
  check(says('HTTP/1.1 200 OK\r\nx: ', keepsQuiet), /^fetch-failed: .* took longer/, SHORT));
test('F6 a server that drips is given up, and what came is kept', () => {
  const drip = (socket: Socket): void => {
    const timer = setInterval(() => socket.write('.'), 10);
    socket.on('close', () => clearInterval(timer));
  };
  return check(says('HTTP/1.1 200 OK\r\n\r\nRain fell', drip), /^Rain fell\.+ \(truncated\)$/, SHORT);
});
test('F6 a server that redirects for ever so slowly is given up', () => {
  const slow: Hosts[string] = (request, response) =>
    void setTimeout(() => response.writeHead(302, { location: `${request.url}a` }).end(), 300);
  return check(slow, /^fetch-failed: .* took longer/, SHORT);
});
test('F6 a resolver that never answers is given up', () =>
  check(pages({}), /^fetch-failed: .* took longer/, { ...SHORT, resolve: () => new Promise(() => {}) }));
test('F6 a server that takes the connection and never speaks TLS is given up', () =>
  inWeb(
    { 'outlet.example': { raw: keepsQuiet } },
    async (fetcher) => assert.match(outcome(await fetcher.fetch('https://outlet.example/')), /took longer/),
    SHORT,
  ));

test('F7 headers without end are refused', () =>
  check(says(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(10_000_000)}`), /^fetch-failed: .* more than 16 KiB of headers/));
test('F7 headers of 15 KiB are not', () => check(says(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(15_000)}\r\n\r\nA`), 'A'));

const BOMB = gzipSync(new Uint8Array(20 * 1024 * 1024));
test('F8 a packed body stops at 5 MiB', () =>
  inWeb(
    { 'outlet.example': page((response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB)) },
    async (fetcher) => {
      const { bytes, damage } = await fetcher.fetch('http://outlet.example/');
      assert.equal(bytes?.length, 5 * 1024 * 1024);
      assert.deepEqual(damage, [{ code: 'truncated', what: 'is longer than 5 MiB: what follows was not read' }]);
    },
  ));
test('F8 a body without end stops, and the connection is given up', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const pour = (response: ServerResponse): void => {
    response.on('close', resolve);
    const more = (): void => void (response.destroyed || response.write(Buffer.alloc(100_000, 'a'), more));
    more();
  };
  await check(page(pour), /^a{5242880} \(truncated\)$/);
  await promise;
});
test('F8 a coding that is not read here gives no page', () =>
  check(
    page((response) => void response.writeHead(200, { 'content-encoding': 'compress' }).end('A')),
    /^fetch-failed: .* packed in a way that is not read here/,
  ));

test('F9 a body shorter than it says is kept, truncated', () =>
  check(says('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nRain fell'), 'Rain fell (truncated)'));
test('F9 a body whose connection is reset is kept, truncated', () =>
  check(
    says('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nRain fell', (socket) =>
      setTimeout(() => socket.resetAndDestroy(), 50),
    ),
    'Rain fell (truncated)',
  ));
test('F9 chunks that end before the last one are kept, truncated', () =>
  check(says('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nRain fell\r\n'), 'Rain fell (truncated)'));
test('F9 chunks that turn into nonsense are kept, truncated', () =>
  check(
    says('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nRain fell\r\nnonsense'),
    'Rain fell (truncated)',
  ));
test('F9 what follows a body of stated length is not part of it', () =>
  check(says('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nRain fell, and more'), 'Rain fell'));
test('F9 a server that hangs up says nothing', () =>
  check(says(''), /^fetch-failed: .* closed the connection without/));
test('F9 a server that speaks something else', () =>
  check(says('SSH-2.0-server\r\n'), /^fetch-failed: .* gave an answer that is not HTTP/));

const status = (code: number, why: RegExp) =>
  check(
    page((response) => void response.writeHead(code).end('A')),
    new RegExp(`^fetch-failed: .*${why.source}`),
  );
test('F10 a status says what it means and what to do', async () => {
  await status(404, /is not there \(status 404\): check the address/);
  await status(410, /is not there/);
  await status(403, /is not given to programs \(status 403\): open the page in a browser/);
  await status(429, /asks to be left alone/);
  await status(503, /asks to be left alone/);
  await status(500, /is broken at its server/);
  await status(206, /answers with status 206 and no page/);
  await status(304, /answers with status 304 and no page/);
});

test('F11 the request says who asks and what it reads, and nothing else', () =>
  inWeb(
    {
      'outlet.example': pages({
        '/': (response) => void response.writeHead(302, { location: '/b', 'set-cookie': 'reader=1' }).end(),
        '/b': 'B',
      }),
    },
    async (fetcher, { seen }) => {
      await fetcher.fetch('http://outlet.example/');
      await fetcher.fetch('http://outlet.example/b', { purpose: 'feed' });
      assert.deepEqual(
        seen.map(({ path }) => path),
        ['/robots.txt', '/', '/b', '/b'],
      );
      for (const { headers } of seen) {
        const names = ['host', 'connection', 'user-agent', 'accept', 'accept-encoding'];
        assert.deepEqual(Object.keys(headers).sort(), names.sort());
        assert.equal(headers['user-agent'], 'SecondSource/0.0.0 (news provenance; reads pages its user asks for)');
      }
      assert.match(String(seen[2]?.headers.accept), /^text\/html,/);
      assert.match(String(seen[3]?.headers.accept), /^application\/rss\+xml,/);
    },
  ));
test('F11 what a feed said of a page comes back with it', () =>
  inWeb({ 'outlet.example': pages({ '/': 'A' }) }, async (fetcher) => {
    const said = { title: 'T', outlet: 'O', published: null, updated: null, language: null, authors: [], credits: [] };
    const listing = { kind: 'feed', ...said } as const;
    assert.equal((await fetcher.fetch('http://outlet.example/', { listing })).listing, listing);
    assert.equal((await fetcher.fetch('http://outlet.example/gone', { listing })).listing, listing);
  }));

test('F16 a given-up fetch is a failure', () => {
  const giving = new AbortController();
  const host = says('HTTP/1.1 200 OK\r\n', () => giving.abort());
  return inWeb({ 'outlet.example': host }, async (fetcher) => {
    const more = { signal: giving.signal };
    assert.match(outcome(await fetcher.fetch('http://outlet.example/', more)), /^fetch-failed: .* was given up/);
    assert.match(outcome(await fetcher.fetch('http://outlet.example/', more)), /^fetch-failed: .* was given up/);
  });
});
test('F16 closing ends what is under way and what waits', async () => {
  const asked = Promise.withResolvers<void>();
  await inWeb({ 'outlet.example': says('HTTP/1.1 200 OK\r\n', () => asked.resolve()) }, async (fetcher) => {
    const both = [fetcher.fetch('http://outlet.example/a'), fetcher.fetch('http://outlet.example/b')];
    await asked.promise;
    await fetcher.close();
    for (const input of await Promise.all(both)) assert.match(outcome(input), /^fetch-failed: .* was given up/);
    assert.match(outcome(await fetcher.fetch('http://outlet.example/')), /was given up/);
  });
});
