// Takes the pictures of docs/guide afresh: the workbench on the example story, in the system's Chromium.
// Usage: node scripts/screenshots.ts
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { readBorders } from '../src/adapters/borders.ts';
import { sha256 } from '../src/adapters/files.ts';
import { createWorld } from '../src/adapters/world.ts';
import { serveWorkbench } from '../src/faces/web/serve.ts';
import { acquire, createWorkbench, makeDossier, type RawInput, WORKBENCH_STYLE, type Workbench } from '../src/index.ts';

const STORY = fileURLToPath(new URL('../test/stories/kessen-dam/articles/', import.meta.url));
const GUIDE = fileURLToPath(new URL('../docs/guide/', import.meta.url));

/** The core claim's passage in its second article, and the two texts of which one is a copy. */
interface Told {
  readonly core: { readonly passages: readonly string[] };
  readonly copy: string;
}
const told = ({ screen }: Workbench): Told => {
  const data = (path: string): unknown => JSON.parse(screen(path, {}).data());
  const { core } = data('/') as { core: { address: string } };
  const { passages } = data(core.address) as { passages: { address: string }[] };
  const { pairs } = data('/compare') as { pairs: { kind: string; address: string }[] };
  return {
    core: { passages: passages.map(({ address }) => address) },
    copy: pairs.find(({ kind }) => kind === 'copy')?.address ?? '/compare',
  };
};

/** File, address, width and colours. */
const pictures = ({ core, copy }: Told): readonly Picture[] => [
  ['dossier.png', '/', 1200, 'light'],
  ['reading.png', core.passages[1] ?? '/articles', 1200, 'light'],
  ['compare.png', copy, 1200, 'light'],
  ['lineage.png', '/lineage', 1200, 'light'],
  ['timeline.png', '/timeline', 1200, 'light'],
  ['coverage.png', '/coverage?sort=disagreement', 1200, 'light'],
  ['review.png', '/review', 1200, 'light'],
  ['phone-dark.png', '/', 390, 'dark'],
];
type Picture = readonly [file: string, path: string, width: number, scheme: 'light' | 'dark'];

const inputs: RawInput[] = readdirSync(STORY)
  .sort()
  .map((name) => ({
    source: name,
    bytes: new Uint8Array(readFileSync(join(STORY, name))),
    failure: null,
    capturedAt: null,
  }));
const captured = acquire(inputs, sha256);
const dossier = makeDossier(
  captured.value,
  { outlets: new Map(), published: new Map(), problems: captured.problems },
  createWorld(),
);
const workbench = createWorkbench(dossier, {
  borders: readBorders,
  digest: sha256,
  keptIn: 'story/secondsource.decisions',
});
const serving = await serveWorkbench({ workbench, decide: null }, WORKBENCH_STYLE, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [file, path, width, colorScheme] of pictures(told(workbench))) {
  const context = await browser.newContext({ viewport: { width, height: 760 }, colorScheme });
  const page = await context.newPage();
  await page.goto(serving.address + path.slice(1));
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: GUIDE + file });
  await context.close();
  console.error(`docs/guide/${file}`);
}
await browser.close();
await serving.close();
