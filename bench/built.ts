import { spawnSync } from 'node:child_process';

const DIST = new URL('../dist/', import.meta.url);

/**
 * The address of the program as it is published, built just now: what runs from source pays for taking the types away, in time and in
 * some 20 MiB, which no user does. Throws where the source does not compile.
 */
export function built(): URL {
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed: ${error?.message ?? stdout + stderr}`);
  return DIST;
}
