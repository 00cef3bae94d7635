import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { storedIn } from '../../src/adapters/captures/folder.ts';
import { createCaptureStore } from '../../src/adapters/captures/store.ts';
import { readInputs, sha256 } from '../../src/adapters/files.ts';
import { createFetcher } from '../../src/adapters/http/fetcher.ts';
import { createWorld } from '../../src/adapters/world.ts';
import { run } from '../../src/faces/cli/run.ts';
import type { Services } from '../../src/faces/cli/services.ts';
import { createLocalEngine } from '../../src/faces/engine/local.ts';
import type { Article } from '../../src/index.ts';
import { localWeb, pages } from '../support/local-web.ts';

/** The whole way over a real server: what a run fetched and kept gives the same dossier again, without a network. */

const folder = mkdtempSync(join(tmpdir(), 'secondsource-captured-'));
after(() => rmSync(folder, { recursive: true }));

const page = (outlet: string, words: string): string =>
  `<html><head><title>Dam at Orley breaks</title><meta property="og:site_name" content="${outlet}"></head><body><article>
<h1>Dam at Orley breaks</h1><time datetime="2031-05-01T06:00:00Z">1 May 2031</time>${words}</article></body></html>`;
const POST = page(
  'Harbour Post',
  `<p>The dam at Orley broke on Thursday, mayor Ida Marsh said, and 40 houses stand in water.</p>
<p>“Nobody was hurt,” she told reporters at the town hall, where pumps had been brought in the night.</p>`,
);
const BELL = page(
  'Valley Bell',
  `<p>Forty houses are flooded after the dam at Orley gave way, according to mayor Ida Marsh.</p>
<p>Farmers below the dam said they had heard no siren, and the valley road stayed shut all day.</p>`,
);
const FEED = `<rss version="2.0"><channel><title>Valley Bell</title><item><title>Dam at Orley breaks</title>
<link>http://bell.example/dam</link></item></channel></rss>`;

test('a dossier over the captures that a run kept is that run’s own dossier, byte for byte', async () => {
  const web = await localWeb({
    'post.example': pages({ '/dam': POST }),
    'bell.example': pages({
      '/feed': (response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED),
      '/dam': BELL,
    }),
  });
  after(web.close);
  const services: Services = {
    version: '0.0.0',
    engine: () => createLocalEngine({ digest: sha256, world: createWorld }),
    readInputs,
    storedIn,
    opener: (captures) =>
      createFetcher({ ...web.options, store: captures === null ? null : createCaptureStore(captures) }),
    ownPlaces: () => ({ kind: 'places', places: [] }),
    capturesFolder: folder,
    savedDossier: () => null,
    decisions: { beside: () => null, read: () => null, append: () => {} },
    digest: sha256,
    borders: () => {
      throw new Error('no map is drawn here');
    },
    serve: async () => ({ address: '', close: async () => {} }),
  };
  const kept = join(folder, 'kept');
  const online = await dossier(services, 'http://post.example/dam', 'http://bell.example/feed', '--captures', kept);
  const asked = web.seen.length;
  const offline = await dossier(services, kept);
  assert.equal(web.seen.length, asked, 'the second run asks nobody');
  const { articles } = JSON.parse(online) as { articles: Article[] };
  assert.deepEqual(articles.map(({ url, outlet }) => [url, outlet?.value]).sort(), [
    ['http://bell.example/dam', 'Valley Bell'],
    ['http://post.example/dam', 'Harbour Post'],
  ]);
  assert.equal(offline, online);
});

async function dossier(services: Services, ...args: string[]): Promise<string> {
  let out = '';
  let err = '';
  const exit = await run(
    ['dossier', ...args, '--json'],
    {
      write: async (text) => {
        out += text;
      },
      tell: (text) => {
        err += text;
      },
      stdin: (async function* () {})(),
      holdInterrupts: () => ({ signal: new AbortController().signal, release: () => {} }),
      out: { colour: false, width: 100 },
      err: { colour: false, live: false },
    },
    services,
  );
  assert.equal(exit, 0, err);
  return out;
}
