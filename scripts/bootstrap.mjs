// Runs on whatever Node is there (20 or later): installs what is missing, then hands over to an npm script, which finds
// Node 24 first on its path. Usage: node scripts/bootstrap.mjs SCRIPT [ARGUMENT…]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const [script, ...rest] = process.argv.slice(2);
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
const run = (...args) =>
  spawnSync(npm[0], [...npm.slice(1), ...args], {
    stdio: 'inherit',
    shell: npm.length === 1 && process.platform === 'win32',
  });

/** npm writes this file last, so an interrupted install leaves none, and a lockfile newer than it means an install is due. */
const installed = 'node_modules/.package-lock.json';
const due = !existsSync(installed) || statSync('package-lock.json').mtimeMs > statSync(installed).mtimeMs + 1000;
if (due) {
  console.error('secondsource: installing what is missing (once, about 20 seconds)…');
  const install = run('ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (install.status !== 0) {
    console.error(
      'secondsource: the installation failed; the lines above say why. Check the network, then run the command again.',
    );
    process.exit(install.status ?? 1);
  }
}
const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!script) {
  console.error(`usage: node scripts/bootstrap.mjs SCRIPT, one of the scripts of ${name}`);
  process.exit(2);
}
process.exit(run('run', '-s', script, ...(rest.length > 0 ? ['--', ...rest] : [])).status ?? 1);
