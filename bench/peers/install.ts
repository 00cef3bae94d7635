import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const manifest = (path: string): { version?: string; dependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { version?: string };

/** The peers with the versions that are measured, by package name. They are no dependencies of the program. */
export const peerVersions = (): Readonly<Record<string, string>> => manifest(FOLDER).dependencies ?? {};

const missing = (): string[] =>
  Object.entries(peerVersions())
    .filter(([name, version]) => {
      const at = join(FOLDER, 'node_modules', name);
      return !existsSync(join(at, 'package.json')) || manifest(at).version !== version;
    })
    .map(([name, version]) => `${name} ${version}`);

/**
 * Installs the peers as the lock file has them, where they are not there yet; no package runs code at install. Gives back what is
 * missing all the same, as without a network: then nothing can be compared.
 */
export function installPeers(tell: (line: string) => void): readonly string[] {
  if (missing().length === 0) return [];
  tell(`installing what is compared, once: ${missing().join(', ')}`);
  const npm = process.env['npm_execpath'];
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const run = spawnSync(program, [...first, 'ci', '--prefix', FOLDER, '--loglevel', 'error'], { encoding: 'utf8' });
  const lacking = missing();
  if (lacking.length > 0) tell(`npm ci did not install them: ${lastError(run.stderr ?? String(run.error ?? ''))}`);
  return lacking;
}

const lastError = (output: string): string =>
  output.split('\n').find((line) => /^npm (?:error|ERR!) (?!code |syscall |errno )/.test(line)) ?? 'no message';
