import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { test } from 'node:test';
import fc from 'fast-check';
import robotsParser from 'robots-parser';
import { localWeb, pages, redirect } from '../../../test/support/local-web.ts';
import { createFetcher } from './fetcher.ts';

type Answer = Parameters<typeof pages>[0][string];

/** What a page's fetch gives where this is the robots.txt: the page, or `code: sentence`. */
async function look(robots: Answer | undefined, path = '/story', more: Record<string, Answer> = {}): Promise<string> {
  const site: RequestListener = ({ url = '' }, response) => {
    const answer = url === '/robots.txt' ? robots : (more[url] ?? 'The page.');
    if (typeof answer === 'function') answer(response, url);
    else response.writeHead(answer === undefined ? 404 : 200).end(answer);
  };
  const web = await localWeb({
    'outlet.example': site,
    'other.example': pages({ '/robots.txt': 'User-agent: *\nDisallow: /' }),
  });
  const fetcher = createFetcher(web.options);
  const { bytes, failure } = await fetcher.fetch(`http://outlet.example${path}`);
  await fetcher.close();
  await web.close();
  return failure ? `${failure.code}: ${failure.message}` : Buffer.from(bytes ?? []).toString();
}
const allows = async (robots: Answer | undefined, path?: string) => assert.equal(await look(robots, path), 'The page.');
const disallows = async (robots: Answer | undefined, path?: string, why = /asks programs not to read: save the page/) =>
  assert.match(await look(robots, path), new RegExp(`^robots-disallowed: http://outlet.example/.*${why.source}`));
const status =
  (code: number): Answer =>
  (response) =>
    void response.writeHead(code).end();

test('F12 what is there is obeyed', async () => {
  await disallows('User-agent: *\nDisallow: /story');
  await allows('User-agent: *\nDisallow: /drafts');
  await allows('User-agent: *\nDisallow: /\nAllow: /story');
  await disallows('User-agent: *\nDisallow: /*.html$', '/a.html');
  await allows('User-agent: *\nDisallow: /*.html$', '/a.html?b');
  await allows('User-agent: *\nDisallow:');
});
test('F12 a group for this program counts before the one for all', async () => {
  await disallows('User-agent: *\nAllow: /\n\nUser-agent: SecondSource\nDisallow: /story');
  await allows('User-agent: *\nDisallow: /\n\nUser-agent: secondsource\nDisallow: /drafts');
  await allows('User-agent: *\nDisallow: /\n\nUser-agent: SecondSource/1.0\nDisallow:');
  await disallows('User-agent: OtherBot\nUser-agent: SecondSource\nDisallow: /story\n\nUser-agent: *\nAllow: /');
  await allows('User-agent: OtherBot\nDisallow: /');
});
test('F12 a sitemap ends no group', () =>
  disallows('User-agent: SecondSource\nSitemap: http://outlet.example/s.xml\nUser-agent: OtherBot\nDisallow: /story'));
test('F12 marks, comments and ends of lines of all kinds', () =>
  disallows('\uFEFF# our rules\r\nUSER-AGENT : *  # all\r\rDisallow:/story # not this'));
test('F12 letters outside ASCII may be written either way', async () => {
  await disallows('User-agent: *\nDisallow: /höhe', '/h%C3%B6he');
  await disallows('User-agent: *\nDisallow: /h%c3%b6he', '/höhe');
});
test('F12 what is not there forbids nothing', async () => {
  for (const code of [400, 401, 403, 404, 410]) await allows(status(code));
  await allows('<!doctype html><p>This page is not there.');
  await allows('');
});
test('F12 a server that cannot say forbids everything for now', async () => {
  for (const code of [429, 500, 503])
    await disallows(status(code), '/story', new RegExp(`answers ${code}: try again later`));
});
test('F12 a host that does not answer is told as such', async () =>
  assert.match(await look((response) => void response.destroy()), /^fetch-failed: .* closed the connection/));
test('F12 every hop of a page is asked about', async () =>
  assert.match(
    await look(undefined, '/a', { '/a': redirect('http://other.example/b') }),
    /^robots-disallowed: http:\/\/outlet.example\/a redirects to http:\/\/other.example\/b, which is among the pages/,
  ));

test('F13 its redirects are followed and checked', async () => {
  await allows(redirect('/other'), '/story');
  await disallows(redirect('http://other.example/robots.txt'));
  await disallows(redirect('http://127.0.0.1/robots.txt'), '/story', /leads to this machine or a private network/);
  await disallows(redirect('http://localhost/robots.txt'), '/story', /names a machine of your own network/);
});
test('F13 one that breaks off forbids everything', () =>
  disallows(
    (response) => {
      response.writeHead(200, { 'content-length': 100 }).write('User-agent: *');
      setImmediate(() => response.destroy());
    },
    '/story',
    /broke off/,
  ));
test('F13 its first 500 KiB count', async () => {
  const filler = `# ${'a'.repeat(97)}\n`;
  await disallows(`User-agent: *\n${filler.repeat(5000)}Disallow: /story`);
  await allows(`User-agent: *\n${filler.repeat(5200)}Disallow: /story`);
});
test('F13 of a line that is cut at 500 KiB nothing counts', () => {
  const head = 'User-agent: *\n';
  const rule = 'Disallow: /';
  const filler = `#${'a'.repeat(500 * 1024 - head.length - rule.length - 2)}\n`;
  return allows(`${head}${filler}${rule}drafts`);
});
test('F13 is asked for once for an origin and run', async () => {
  const web = await localWeb({ 'outlet.example': pages({ '/a': 'A', '/b': 'B', '/robots.txt': 'User-agent: *' }) });
  const fetcher = createFetcher(web.options);
  await Promise.all(['a', 'b', 'a'].map((path) => fetcher.fetch(`http://outlet.example/${path}`)));
  await fetcher.fetch('http://outlet.example:8080/b');
  await fetcher.close();
  await web.close();
  assert.deepEqual(web.seen.map(({ path }) => path).sort(), ['/a', '/a', '/b', '/b', '/robots.txt', '/robots.txt']);
});
test('F13 rules too many to match on an address forbid it', () => {
  const rules = Array.from({ length: 20_000 }, (_, i) => `Disallow: /*a*b*${i}`).join('\n');
  return disallows(`User-agent: *\n${rules}`, `/${'a'.repeat(2000)}`);
});
test('F13 many rules about other pages do not', () => {
  const rules = Array.from({ length: 20_000 }, (_, i) => `Disallow: /drafts/${i}/*`).join('\n');
  return allows(`User-agent: *\n${rules}`, `/${'a'.repeat(2000)}`);
});
test('F13 names and rules without end do not multiply', () =>
  disallows(`${'User-agent: *\n'.repeat(16_000)}${'Disallow: /story\n'.repeat(16_000)}`));

// The package exports the function itself, where its types promise a `default`.
const parse = robotsParser as unknown as typeof robotsParser.default;
test('F12 law: the rules that are left out for speed change no answer', async () => {
  const names = fc.constantFrom('*', 'SecondSource', 'OtherBot');
  const rule = fc.constantFrom('/', '/a', '/a/', '/a*b', '/*b$', '/A', '*', '/a%2Fb', '/a?b', 'a', '', '/ä');
  const line = fc.oneof(
    names.map((name) => `User-agent: ${name}`),
    fc.tuple(fc.constantFrom('Allow', 'Disallow'), rule).map(([key, path]) => `${key}: ${path}`),
  );
  const path = fc.constantFrom('/', '/a', '/a/b', '/ab', '/b', '/A', '/a%2Fb', '/a?b', '/%C3%A4');
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 8 }), path, async (lines, at) => {
      const text = lines.join('\n');
      const address = `http://outlet.example${at}`;
      const plain = parse('http://outlet.example/robots.txt', text).isAllowed(address, 'SecondSource') !== false;
      assert.equal((await look(text, at)) === 'The page.', plain);
    }),
    { numRuns: 150 },
  );
});
