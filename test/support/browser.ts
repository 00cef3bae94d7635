import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Why tests in a browser are left out, or false where there is one. */
export const skip = existsSync(CHROMIUM)
  ? false
  : `no browser at ${CHROMIUM}: install the system's chromium to run this test`;

/** The checker of accessibility as a script for a page. */
export const axe = (): string => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The system's browser for the tests of the file that calls: started before the first and closed after the last. */
export function browserOfFile(): () => Browser {
  let browser: Browser | null = null;
  before(async () => {
    if (skip) return;
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
  });
  after(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('the browser runs only while tests do');
    return browser;
  };
}
