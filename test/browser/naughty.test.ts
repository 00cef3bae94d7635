import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBorders } from '../../src/adapters/borders.ts';
import { sha256 } from '../../src/adapters/files.ts';
import { serveWorkbench } from '../../src/faces/web/serve.ts';
import { createWorkbench, WORKBENCH_STYLE } from '../../src/index.ts';
import { browserOfFile, skip } from '../support/browser.ts';
import { naughtyDossier, naughtyParts } from '../support/naughty.ts';

/** Naughty strings in a real browser with the policy taken away: escaping alone must hold. */

const browser = browserOfFile();

/** Many strings in one dossier, so that a page load tries them all; each stands in every field. */
const STRINGS = 52;
const PATHS = ['', 'findings', 'claims/contested', 'article/A', 'coverage', 'timeline', 'method'];

for (const [index, strings] of naughtyParts(STRINGS).entries())
  test(`U3 no script of part ${index + 1} runs, and the exported page checks itself`, { skip }, async () => {
    const workbench = createWorkbench(naughtyDossier(strings), { borders: readBorders, digest: sha256 });
    const serving = await serveWorkbench({ workbench, decide: null }, WORKBENCH_STYLE, { host: '127.0.0.1', port: 0 });
    const context = await browser().newContext({ bypassCSP: true });
    try {
      const page = await context.newPage();
      const ran: string[] = [];
      page.on('dialog', (dialog) => {
        ran.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => ran.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(serving.address) && !request.url().startsWith('about:')) ran.push(request.url());
      });
      for (const path of PATHS) {
        await page.goto(serving.address + path);
        await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true; })');
        assert.equal(await page.evaluate('typeof window.ran'), 'undefined', path);
      }
      await page.setContent(workbench.exported('html')?.body ?? '');
      assert.equal(await page.evaluate('typeof window.ran'), 'undefined');
      assert.match(String(await page.textContent('#check')), /^Checked here and now/);
      assert.deepEqual(ran, []);
    } finally {
      await context.close();
      await serving.close();
    }
  });
