import { closeSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of the file beside the articles. Its ending is none that a folder's articles have. */
export const DECISIONS_FILE = 'secondsource.decisions';

/** Where the decisions about these arguments are kept: in the folder given, else beside the first file; null where all are addresses or standard input. */
export function decisionsBeside(args: readonly string[]): string | null {
  const path = args.find((arg) => arg !== '-' && !/^https?:\/\//i.test(arg));
  if (path === undefined) return null;
  try {
    return join(statSync(path).isDirectory() ? path : dirname(path), DECISIONS_FILE);
  } catch {
    return null;
  }
}

/** The text of the file; null where there is none yet. Throws the system's error where it cannot be read. */
export function readDecisions(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Adds a line behind what is there, and waits until the disk has it. Nothing that was written before is ever changed. */
export function appendDecision(file: string, line: string): void {
  const descriptor = openSync(file, 'a');
  try {
    writeSync(descriptor, `${line}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
