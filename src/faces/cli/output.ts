import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes a whole file or none: under a temporary name in the same folder, then renamed, so that an interrupted run
 * leaves the older file as it was. Throws the system's error, which `writeComplaint` turns into a sentence.
 */
export function writeWhole(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
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
