import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asked, services } from '../../../test/support/command-line.ts';
import { fictionalDossier } from '../../../test/support/dossier.ts';
import { renderJson } from '../../index.ts';
import { run } from './run.ts';
import type { Services } from './services.ts';
import type { Io } from './terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'secondsource-open-'));
after(() => rmSync(root, { recursive: true }));
const article = join(root, 'a.txt');
writeFileSync(article, 'The dam at Orley broke.');
const saved = join(root, 'dossier.json');
writeFileSync(saved, renderJson(fictionalDossier()));

/** Runs `open` and interrupts it as soon as it serves. */
async function open(
  args: readonly string[],
  more: Partial<Services> = {},
): Promise<{ exit: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const io: Io = {
    write: async (text) => {
      out += text;
    },
    tell: (text) => {
      err += text;
    },
    stdin: (async function* () {})(),
    // Only who waits for Ctrl-C alone gets it at once.
    holdInterrupts: (worth) => ({
      signal: worth() ? AbortSignal.abort() : new AbortController().signal,
      release: () => {},
    }),
    out: { colour: false, width: 100 },
    err: { colour: false, live: false },
  };
  const exit = await run(['open', ...args], io, { ...services, ...more });
  return { exit, out, err };
}

test('open compares articles, prints the address alone, and ends with Ctrl-C', async () => {
  const { exit, out, err } = await open([article, '--port', '4100']);
  assert.equal(exit, 0, err);
  assert.equal(out, 'http://127.0.0.1/\n');
  assert.ok(asked.includes('served at 127.0.0.1 4100'));
});
test('open takes a dossier that was saved', async () => {
  const dossier = fictionalDossier();
  const { exit, out } = await open([saved], { savedDossier: () => ({ kind: 'dossier', dossier }) });
  assert.deepEqual([exit, out], [0, 'http://127.0.0.1/\n']);
});
test('B11 open refuses a dossier that was changed, and says where', async () => {
  const { exit, err } = await open([saved], {
    savedDossier: () => ({ kind: 'wrong', why: 'it is damaged at claims' }),
  });
  assert.equal(exit, 3);
  assert.match(err, /damaged at claims/);
});
for (const port of ['70000', '-1', 'x'])
  test(`open refuses --port ${port}`, async () => assert.equal((await open([article, `--port=${port}`])).exit, 2));
test('open says when another program has the port', async () => {
  const serve = () => Promise.reject(Object.assign(new Error('taken'), { code: 'EADDRINUSE' }));
  const { exit, err } = await open([article, '--port', '4100'], { serve });
  assert.equal(exit, 1);
  assert.match(err, /--port 4100: another program has it/);
});
test('open without a readable article ends as dossier does', async () =>
  assert.equal((await open([join(root, 'missing.txt')])).exit, 3));

test('the program itself serves a saved dossier until it is interrupted', async () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, 'open', saved], { stdio: 'pipe' });
  const [line] = await once(child.stdout, 'data');
  const address = String(line).trim();
  assert.match(await (await fetch(address)).text(), /struck a sandbank/);
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'close'), [0, null]);
});
