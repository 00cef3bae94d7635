import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { renderHtml } from '../../src/publish/html/page.ts';
import { axe, browserOfFile, skip } from '../support/browser.ts';
import { dossierOfPages, THREE_CAPTURES } from '../support/captures.ts';
import { fictionalDossier } from '../support/dossier.ts';

/** The page in a real browser: what markup alone cannot show (contrast, overflow, the policy at work). */

const browser = browserOfFile();

interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly bypassCSP?: boolean;
  /** The page, the fictional dossier's where it is left out. */
  readonly shown?: string;
}

/** Opens the page and hands it over, with the errors and requests it caused. */
async function look<T>(
  { width, scheme, bypassCSP = false, shown = renderHtml(fictionalDossier()) }: Look,
  see: (page: Page, events: string[]) => Promise<T>,
): Promise<T> {
  const context = await browser().newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP });
  const page = await context.newPage();
  const events: string[] = [];
  page.on('console', (message) => events.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => events.push(`error: ${error.message}`));
  page.on('request', (request) => events.push(`request: ${request.url().slice(0, 80)}`));
  await page.setContent(shown);
  try {
    return await see(page, events);
  } finally {
    await context.close();
  }
}

const WIDTHS = [1280, 390] as const;
for (const scheme of ['light', 'dark'] as const)
  for (const width of WIDTHS)
    test(`H7 axe finds no violation, ${scheme}, ${width} wide, everything unfolded`, { skip }, () =>
      look({ width, scheme, bypassCSP: true }, async (page) => {
        await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true; })');
        await page.addScriptTag({ content: axe() });
        const found = await page.evaluate(
          'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))',
        );
        assert.deepEqual(found, []);
      }),
    );

for (const width of WIDTHS)
  test(`H7 nothing makes the page scroll sideways at ${width}`, { skip }, () =>
    look({ width, scheme: 'light' }, async (page) => {
      await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true; })');
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    }),
  );

for (const [width, scheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const)
  test(
    `H19 axe finds no violation among versions, and nothing scrolls sideways, ${scheme}, ${width} wide`,
    { skip },
    () =>
      look({ width, scheme, bypassCSP: true, shown: renderHtml(dossierOfPages(THREE_CAPTURES)) }, async (page) => {
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
        await page.addScriptTag({ content: axe() });
        const found = await page.evaluate(
          'axe.run("#versions", { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))',
        );
        assert.deepEqual(found, []);
      }),
  );

for (const width of [360, 390, 420, 700, 1280] as const)
  test(`H15 every article of the lineage is seen whole at ${width}`, { skip }, () =>
    look({ width, scheme: 'light' }, async (page) => {
      const edges = await page.evaluate(
        '[...document.querySelectorAll("#lineage figure a")].map((a) => a.getBoundingClientRect()).filter((r) => r.width > 0).map((r) => r.right)',
      );
      assert.ok(Array.isArray(edges));
      assert.equal(edges.length, fictionalDossier().articles.length);
      for (const edge of edges) assert.ok(edge <= width, `an article ends at ${edge}`);
    }),
  );

test('H12 forty chips leave the claim its width', { skip }, () =>
  look({ width: 1280, scheme: 'light' }, async (page) => {
    await page.evaluate(
      'document.querySelectorAll(".strip").forEach((s) => { for (let i = 0; i < 40; i += 1) s.append(s.firstElementChild.cloneNode(true)); })',
    );
    const widths = await page.evaluate(
      '[...document.querySelectorAll(".said")].map((s) => s.getBoundingClientRect().width)',
    );
    assert.ok(Array.isArray(widths) && widths.length > 0);
    for (const width of widths) assert.ok(width === 0 || width > 400, `a claim is ${width} wide`);
  }),
);

test('H2 H3 the page asks for nothing, its policy breaks nothing and its style applies', { skip }, () =>
  look({ width: 1280, scheme: 'light' }, async (page, events) => {
    assert.deepEqual(events, []);
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(ground, 'rgb(251, 250, 247)');
  }),
);

test('H4 the browser shows each article’s text character by character', { skip }, () =>
  look({ width: 1280, scheme: 'light' }, async (page) => {
    for (const article of fictionalDossier().articles) {
      const id = article.id.replace(':', '-');
      const shown = await page.evaluate(
        `[...document.querySelectorAll("#${id} .story, #${id} .furniture p")].map((p) => { const k = p.querySelector(".kind"); return p.textContent.slice(k ? k.textContent.length + 1 : 0); }).join("\\n\\n")`,
      );
      assert.equal(shown, article.text);
    }
  }),
);

test('H5 a link to a claim inside a fold and one to a passage both arrive', { skip }, () =>
  look({ width: 1280, scheme: 'light' }, async (page) => {
    for (const target of ['s-4', 'c-7']) {
      await page.evaluate(`location.hash = "${target}"`);
      const top = await page.evaluate(`document.getElementById("${target}").getBoundingClientRect().top`);
      assert.ok(typeof top === 'number' && top >= 0 && top < 900, `${target} stands at ${top}`);
    }
  }),
);

test('H18 print shows what is folded and hides the navigation', { skip }, () =>
  look({ width: 718, scheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav').isVisible(), false);
    assert.equal(await page.locator('#c-7 .headline').isVisible(), true);
  }),
);
