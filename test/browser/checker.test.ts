import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../../src/adapters/files.ts';
import { renderHtml } from '../../src/publish/html/page.ts';
import { browserOfFile, skip } from '../support/browser.ts';
import { fictionalDossier } from '../support/dossier.ts';

const browser = browserOfFile();

/** What the page says of itself. */
async function verdict(page: string, javaScriptEnabled = true): Promise<string> {
  const context = await browser().newContext({ javaScriptEnabled });
  try {
    const tab = await context.newPage();
    const wrong: string[] = [];
    tab.on('console', (message) => wrong.push(message.text()));
    tab.on('pageerror', (error) => wrong.push(error.message));
    await tab.setContent(page);
    assert.deepEqual(wrong, []);
    return (await tab.textContent('#check')) ?? '';
  } finally {
    await context.close();
  }
}

const dossier = fictionalDossier();
const whole = renderHtml(
  {
    ...dossier,
    articles: dossier.articles.map((article) => ({
      ...article,
      sha256: sha256(new TextEncoder().encode(article.text)),
    })),
  },
  { digest: sha256 },
);

test('H21 a page that nobody touched says so', { skip }, async () =>
  assert.match(
    await verdict(whole),
    /^Checked here and now: \d{2,} passages stand at their offsets, 4 articles are shown whole, 4 of them byte for byte .* SHA-256 [0-9a-f]{64}\.$/,
  ),
);
test('H21 without script it says that it was not checked', { skip }, async () =>
  assert.match(await verdict(whole, false), /^Not checked yet/),
);
const changed = (from: string | RegExp, to: string): string => {
  const page = whole.replace(from, to);
  assert.notEqual(page, whole);
  return page;
};
test('H21 a word changed in the data is found', { skip }, async () =>
  assert.match(await verdict(changed(/("text":"the ferry struck a) sandbank/, '$1 seabank')), /changed: the data/),
);
test('H21 a word changed in what is shown is found', { skip }, async () =>
  assert.match(
    await verdict(changed(/>the ferry struck a sandbank<\/mark>/, '>the ferry struck a seabank</mark>')),
    /changed: an article is not shown/,
  ),
);
test('H21 a passage changed together with the digest is found', { skip }, async () => {
  const data = /id="dossier-json" data-sha256="([0-9a-f]{64})">([^<]*)</.exec(whole);
  assert.ok(data?.[2]);
  const forged = data[2].replace('"text":"the ferry struck a sandbank"', '"text":"the ferry struck a seabank"');
  const page = whole.replace(data[2], () => forged).replace(data[1] ?? '', sha256(new TextEncoder().encode(forged)));
  assert.match(await verdict(page), /changed: a passage/);
});
