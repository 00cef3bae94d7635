import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fictionalDossier } from '../../../test/support/dossier.ts';
import { sha256 } from '../../adapters/files.ts';
import type { Dossier } from '../../index.ts';
import { createWorkbench, WORKBENCH_STYLE } from '../../index.ts';
import { createApp } from './app.ts';
import { readAssets } from './assets.ts';
import { serveWorkbench } from './serve.ts';

const HOST = 'desk.example';
const assets = readAssets(WORKBENCH_STYLE);

function site(dossier: Dossier = fictionalDossier(), token: string | null = null) {
  const workbench = createWorkbench(dossier, { digest: sha256 });
  const app = createApp({
    workbench,
    decide: null,
    assets,
    door: { answersTo: (name) => name === HOST, token },
  });
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(`http://${HOST}${path}`, { method, headers: { host: HOST, ...headers } });
}

const PAGES = [
  '/',
  '/?by=reports',
  '/claims/contested',
  '/claim/2',
  '/coverage',
  '/coverage?sort=disagreement',
  '/findings',
  '/articles',
  '/article/111111111111',
  '/article/B?char=0,5&claim=1',
  '/compare',
  '/compare/111111111111/222222222222',
  '/compare/A/C?mode=linked',
  '/compare?a=111111111111&b=444444444444',
  '/lineage',
  '/timeline',
  '/timeline?from=2031-05-01&to=2031-05-01',
  '/map',
  '/search?q=ferry',
  '/review',
  '/decide/finding/1',
  '/decide/pair/A/B',
  '/export',
  '/quotations',
  '/cite/A?char=13,24',
  '/versions',
  '/method',
] as const;

for (const path of PAGES) {
  test(`U1 U3 ${path} is a page, the same each time, under the policy, with nothing inline`, async () => {
    const get = site();
    const [one, other] = [await get(path), await get(path)];
    assert.equal(one.status, 200);
    const page = await one.text();
    assert.equal(page, await other.text());
    const policy = one.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    assert.doesNotMatch(page, /<script(?![^>]* src="\/assets\/)|<style|\sstyle=|\son[a-z]+=/i);
  });
  test(`U24 ${path} is saved as one file, without script and without links to the server`, async () => {
    const [before = '', after] = path.split('?');
    const saved = await site()(`${before === '/' ? '/index' : before}.html${after ? `?${after}` : ''}`);
    assert.match(saved.headers.get('content-disposition') ?? '', /attachment/);
    const page = await saved.text();
    assert.doesNotMatch(page, /<script|(?:href|src|action)="\//);
    assert.match(page, /<style>/);
  });
  test(`U6 ${path} has a twin as JSON`, async () => {
    const [before = '', after] = path.split('?');
    const twin = await site()(`${before === '/' ? '/index' : before}.json${after ? `?${after}` : ''}`);
    assert.equal(twin.status, 200);
    assert.match(twin.headers.get('content-type') ?? '', /application\/json/);
    assert.ok(Object.keys((await twin.json()) as object).length > 0);
  });
}

test('U2 U13 every link of every page is answered, and leads nowhere else', async () => {
  const get = site();
  const seen = new Set<string>();
  const waiting: string[] = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await get(path);
    assert.equal(answer.status, 200, path);
    if (!(answer.headers.get('content-type') ?? '').includes('text/html')) continue;
    const page = await answer.text();
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, written = ''] of page.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      const [to = '', fragment] = written.replaceAll('&amp;', '&').split('#');
      assert.match(written, /^[/#]/, `${path} leads to ${written}`);
      if (to === '') assert.ok(ids.has(fragment), `${path} has no ${written}`);
      else waiting.push(to);
    }
  }
  assert.ok(seen.size > 30);
});

for (const [why, headers, method] of [
  ['a foreign name', { host: 'evil.example' }, 'GET'],
  ['a foreign page', { origin: 'https://evil.example' }, 'GET'],
  ['a foreign page that writes', { origin: 'https://evil.example' }, 'POST'],
  ['somebody who writes and does not say from where', {}, 'POST'],
] as const)
  test(`U4 ${why} is refused, with the headers`, async () => {
    const answer = await site()('/', headers, method);
    assert.equal(answer.status, 403);
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.doesNotMatch(await answer.text(), /ferry/);
  });

test('U5 with a token nothing is answered without it; with it a cookie takes its place', async () => {
  const get = site(fictionalDossier(), 'secret');
  assert.equal((await get('/')).status, 403);
  assert.equal((await get('/?token=wrong')).status, 403);
  const opened = await get('/claim/2?token=secret');
  assert.equal(opened.status, 303);
  assert.equal(opened.headers.get('location'), '/claim/2');
  const cookie = opened.headers.get('set-cookie') ?? '';
  assert.match(cookie, /HttpOnly; SameSite=Strict/);
  assert.equal((await get('/', { cookie: cookie.split(';', 1)[0] ?? '' })).status, 200);
});

test('U5 a server of this machine takes a free port, answers under its names and is closed', async () => {
  const workbench = createWorkbench(fictionalDossier());
  const serving = await serveWorkbench({ workbench, decide: null }, WORKBENCH_STYLE, { host: '127.0.0.1', port: 0 });
  assert.match(serving.address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.equal((await fetch(serving.address)).status, 200);
  assert.equal((await fetch(serving.address.replace('127.0.0.1', 'localhost'))).status, 200);
  await serving.close();
  await assert.rejects(fetch(serving.address));
});

test('U5 beyond this machine the address has a token', async () => {
  const workbench = createWorkbench(fictionalDossier());
  const serving = await serveWorkbench({ workbench, decide: null }, WORKBENCH_STYLE, { host: '0.0.0.0', port: 0 });
  const address = new URL(serving.address);
  assert.match(address.searchParams.get('token') ?? '', /^[0-9a-f]{32}$/);
  address.hostname = '127.0.0.1';
  address.search = '';
  assert.equal((await fetch(address)).status, 403);
  address.search = new URL(serving.address).search;
  assert.equal((await fetch(address, { redirect: 'manual' })).status, 303);
  await serving.close();
});

for (const name of ['html', 'published-html', 'json', 'jsonld', 'claims-csv', 'findings-csv', 'geojson', 'memo'])
  test(`U24 ${name} is exported as a file that no browser runs here`, async () => {
    const answer = await site()(`/export/${name}`);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="[\w.-]+"$/);
    assert.match(answer.headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'$/);
    assert.ok((await answer.text()).length > 40);
  });

for (const path of [
  '/nothing',
  '/export/exe',
  '/export/constructor',
  '/claim/99',
  '/claim/constructor',
  '/claims/one-origin/more',
  '/article/zzzz',
  '/toString',
  '/__proto__',
  '/decide/finding/99',
  '/decide/what/1',
  '/compare/A/A',
  '/compare/A/Z',
  '/cite/A',
  '/cite/A?char=0,99999',
  '/claim/99.json',
])
  test(`U7 ${path} is not there, and that is said`, async () => {
    const answer = await site()(path);
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /nothing at this address|no such form/);
  });
test('U7 an address that is not well formed is refused', async () =>
  assert.equal((await site()('/%E0%A4')).status, 400));
for (const query of ['?char=9,3', '?char=0,99999', '?char=x', '?claim=99', '?char=-1,3', '?page=-4', '?by=__proto__'])
  test(`U7 ${query} means nothing and does no harm`, async () =>
    assert.equal((await site()(`/article/A${query}`)).status, 200));

test('U7 U10 a passage asked for by its offsets is lit, with the id of its address', async () => {
  const page = await (await site()('/article/A?char=13,24')).text();
  const text = fictionalDossier().articles[0]?.text ?? '';
  const lit = [...page.matchAll(/<mark class="[^"]*\blit\b[^"]*"[^>]*>([^<]*)/g)].map(([, words]) => words).join('');
  assert.equal(lit, text.slice(13, 24));
  assert.match(page, / id="char=13,24"/);
});

test('U10 a lit passage in the furniture unfolds it', async () => {
  const [first] = fictionalDossier().articles;
  assert.ok(first);
  const segments = first.segments.map((segment, index) =>
    index === 1 ? { ...segment, kind: 'caption' as const } : segment,
  );
  const articles = [{ ...first, segments }, ...fictionalDossier().articles.slice(1)];
  const { start = 0 } = segments[1] ?? {};
  const page = await (await site(fictionalDossier({ articles }))(`/article/A?char=${start},${start + 4}`)).text();
  assert.match(page, /<details class="furniture" open>/);
});

test('U10 who comes from a claim goes along its strip at that claim', async () => {
  const page = await (await site()('/article/A?claim=1')).text();
  const bar = /<aside class="claim-bar"[\s\S]*?<\/aside>/.exec(page)?.[0] ?? '';
  assert.match(bar, /href="\/article\/222222222222\?claim=1&amp;char=\d+,\d+#char=/);
});

test('U8 the dossier screen names the origins of the core claim, and who differs on it', async () => {
  const [claim, ...others] = fictionalDossier().claims;
  const finding = fictionalDossier().findings[1];
  assert.ok(claim && finding);
  const findings = [{ ...finding, claim: claim.id }];
  const page = await (await site(fictionalDossier({ claims: [claim, ...others], findings }))('/')).text();
  const card = /<section class="core"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  assert.match(card, /Tom Reed/);
  assert.match(card, /a different source is named/);
  assert.match(page, /<b>2 to 3<\/b>/);
});

test('U8 a dossier without anything is a screen, too', async () => {
  const empty = {
    articles: [],
    reports: [],
    derivations: [],
    entities: [],
    statements: [],
    claims: [],
    quotations: [],
    findings: [],
    timeline: [],
    problems: [],
  };
  for (const path of [
    '/',
    '/coverage',
    '/findings',
    '/articles',
    '/claims/contested',
    '/lineage',
    '/compare',
    '/timeline',
    '/map',
    '/search',
    '/method',
  ])
    assert.equal((await site(fictionalDossier(empty))(path)).status, 200, path);
});

test('U9 a group of many claims comes in pages', async () => {
  const { claims } = fictionalDossier();
  const many = Array.from({ length: 90 }, (_, n) => ({
    ...claims[5],
    id: `c:${n + 1}`,
  })) as unknown as Dossier['claims'];
  const get = site(fictionalDossier({ claims: many }));
  const second = (await (await get('/claims/one-origin.json?page=2')).json()) as {
    page: number;
    pages: number;
    claims: unknown[];
  };
  assert.deepEqual([second.page, second.pages, second.claims.length], [2, 3, 40]);
  assert.match(await (await get('/claims/one-origin?page=2')).text(), /2 of 3/);
  assert.ok((await (await get('/')).text()).length < 60_000);
});

test('U11 a cell in shared words stands on a foot, and the counts follow', async () => {
  const page = await (await site()('/coverage')).text();
  assert.match(page, /<td class="full foot">/);
  assert.match(page, /<th scope="col">Origins<\/th>/);
});

test('U14 why a claim has its status is folded under it, with the rule and the passages', async () => {
  const page = await (await site()('/')).text();
  const why = /<details class="why">[\s\S]*?<\/details>/.exec(page)?.[0] ?? '';
  assert.match(why, /One speaker in several reports is one origin\./);
  assert.match(why, /href="\/article\//);
});
