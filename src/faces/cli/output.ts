import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * A file that is there whole or not at all: written under a temporary name in the same folder, then renamed, so that an interrupted run
 * leaves the older file as it was. Throws the system's error, which `writeComplaint` turns into a sentence.
 */
export class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: number;

  constructor(path: string) {
    this.#path = path;
    this.#temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    this.#file = openSync(this.#temporary, 'w');
  }

  write(text: string): void {
    writeFileSync(this.#file, text);
  }

  finish(): void {
    closeSync(this.#file);
    try {
      renameSync(this.#temporary, this.#path);
    } catch (error) {
      rmSync(this.#temporary, { force: true });
      throw error;
    }
  }

  /** What was written so far is taken away. */
  abandon(): void {
    closeSync(this.#file);
    rmSync(this.#temporary, { force: true });
  }
}

export const makeFolder = (path: string): void => {
  mkdirSync(path, { recursive: true });
};

/** Whether writing `target` would destroy one of the articles. */
export function isInput(target: string, sources: readonly string[]): boolean {
  const real = realPath(target);
  return sources.some((source) => realPath(source) === real);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Why a path could not be written, as the end of a sentence; null for errors that are not the file system's. */
export function writeComplaint(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return null;
  switch (error.code) {
    case 'ENOENT':
      return 'could not be written: its folder does not exist';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'could not be written: no permission';
    case 'EISDIR':
      return 'could not be written: it is a folder';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'could not be written: a file is in the way';
    case 'ENOSPC':
      return 'could not be written: the disk is full';
    default:
      return `could not be written (${String(error.code)})`;
  }
}
