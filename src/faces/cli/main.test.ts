import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const built = existsSync(new URL('../../index.ts', import.meta.url));
const skip = !built && 'src/index.ts is not written yet';

const secondsource = (args: string[], input = ''): { exit: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });
  return { exit: status, out: stdout, err: stderr };
};

test('the program gives its version', { skip }, () => {
  const manifest = new URL('../../../package.json', import.meta.url);
  assert.equal(secondsource(['--version']).out.trim(), JSON.parse(readFileSync(manifest, 'utf8')).version);
});
test('the program reads an article from standard input', { skip }, () => {
  const { exit, out } = secondsource(
    ['read', '--nl', '-'],
    'The dam at Orley broke at night, mayor Ana Roth said on Monday.',
  );
  assert.equal(exit, 0);
  assert.equal(JSON.parse(out).id, 'stdin');
});
test('a reader that goes away ends the run in silence', { skip }, async () => {
  const child = spawn(process.execPath, [main, 'read', '--nl', '-'], { stdio: 'pipe' });
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.on('error', () => {});
  const line = (i: number) =>
    JSON.stringify({ id: `${i}`, text: `The dam at Orley broke ${i} times, the mayor said.` });
  child.stdin.end(Array.from({ length: 400 }, (_, i) => line(i)).join('\n'));
  const [exit] = await once(child, 'close');
  assert.deepEqual([exit, err], [0, '']);
});
test('Ctrl-C keeps what was finished and says so by exit 130', { skip }, async () => {
  const child = spawn(process.execPath, [main, 'read', '--json', '-'], { stdio: 'pipe' });
  let out = '';
  child.stdout.on('data', (part) => {
    // The input stays open, so only the signal ends the run.
    if (out === '[\n') child.kill('SIGINT');
    out += part;
  });
  child.stdin.write('{"id":"a","text":"The dam at Orley broke, the mayor said."}\n');
  child.stdin.write(`{"id":"b","text":"${'The dam broke. '.repeat(100_000)}"}\n`);
  const [exit] = await once(child, 'close');
  assert.equal(exit, 130);
  assert.deepEqual(
    JSON.parse(out).map(({ id }: { id: string }) => id),
    ['a'],
  );
});
test('wrong use is exit 2, on standard error, without a stack', { skip }, () => {
  const { exit, out, err } = secondsource(['dossier', '--nonsense']);
  assert.deepEqual([exit, out], [2, '']);
  assert.doesNotMatch(err, /\n\s+at /);
});
