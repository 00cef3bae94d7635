import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readBorders } from '../../src/adapters/borders.ts';
import { type Serving, serveWorkbench } from '../../src/faces/web/serve.ts';
import { createWorkbench, WORKBENCH_STYLE } from '../../src/index.ts';
import { axe, browserOfFile, skip } from '../support/browser.ts';
import { placed } from '../support/placed.ts';

/** The workbench in a real browser: the policy at work, contrast, overflow, keys, and the same without script. */

const browser = browserOfFile();
let serving: Serving | null = null;
before(async () => {
  if (skip) return;
  const workbench = createWorkbench(placed(), { borders: readBorders, keptIn: 'story/secondsource.decisions' });
  serving = await serveWorkbench({ workbench, decide: null }, WORKBENCH_STYLE, { host: '127.0.0.1', port: 0 });
});
after(() => serving?.close());

/** Opens an address of the workbench and hands the page over, with what it complained of and where it asked. */
async function look<T>(
  path: string,
  options: BrowserContextOptions,
  see: (page: Page, events: string[]) => Promise<T>,
): Promise<T> {
  assert.ok(serving);
  const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const events: string[] = [];
  const home = serving.address;
  page.on('console', (message) => events.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => events.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) events.push(`request: ${request.url().slice(0, 80)}`);
  });
  await page.goto(`${home}${path.slice(1)}`);
  try {
    return await see(page, events);
  } finally {
    await context.close();
  }
}

const PAGES = [
  '/',
  '/?by=reports',
  '/claims/contested',
  '/claim/1',
  '/coverage',
  '/findings',
  '/articles',
  '/article/A?char=13,24&claim=1',
  '/compare/A/B',
  '/compare/A/C?mode=linked',
  '/compare',
  '/lineage',
  '/timeline',
  '/map',
  '/search?q=ferry',
  '/cite/A?char=13,24',
  '/review',
  '/decide/status/1',
  '/method',
  '/nothing',
];

const AXE =
  'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))';
const UNFOLD = 'document.querySelectorAll("details").forEach((d) => { d.open = true; })';

for (const path of PAGES) {
  test(`U12 axe finds no violation on ${path}, light and dark, everything unfolded`, { skip }, () =>
    look(path, { colorScheme: 'light', bypassCSP: true }, async (page) => {
      await page.evaluate(UNFOLD);
      await page.addScriptTag({ content: axe() });
      assert.deepEqual(await page.evaluate(AXE), []);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await page.evaluate(AXE), []);
    }),
  );
  test(`U12 nothing scrolls sideways on ${path} at 390, and the page breaks no policy`, { skip }, () =>
    look(path, { viewport: { width: 390, height: 800 } }, async (page, events) => {
      await page.evaluate(UNFOLD);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390);
      assert.deepEqual(
        events.filter((event) => !event.includes('404')),
        [],
      );
    }),
  );
}

test('U13 style and fonts apply', { skip }, () =>
  look('/', {}, async (page) => {
    assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(251, 250, 247)');
    const loaded = await page.evaluate(
      'document.fonts.ready.then(() => [...document.fonts].map((f) => f.family.replaceAll(\'"\', "") + " " + f.status).sort())',
    );
    assert.deepEqual(loaded, ['Inter loaded', 'Source Serif 4 loaded']);
  }),
);

test('U2 U10 without script a passage asked for stands in sight, lit', { skip }, () =>
  look('/article/D?char=60,80#char=60,80', { javaScriptEnabled: false }, async (page) => {
    const box = await page.locator('mark.lit').first().boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 900, `the passage stands at ${box?.y}`);
  }),
);

test('U2 without script a claim unfolds why, and its glyph leads to the passage', { skip }, () =>
  look('/', { javaScriptEnabled: false }, async (page) => {
    const row = page.locator('#c-1');
    await row.locator('summary').click();
    assert.ok(await row.locator('.reasons').isVisible());
    await row.locator('.chip a').first().click();
    assert.match(page.url(), /\/article\/111111111111\?claim=1&char=\d+,\d+#char=/);
    assert.ok(await page.locator('mark.lit').first().isVisible());
  }),
);
