import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSha256 } from './line.ts';

export type Stored =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** `message` is the end of a sentence that begins with what was asked for. */
  | { readonly kind: 'missing' | 'corrupt'; readonly message: string };

/** The file of these bytes, below the folder: `sha256/ab/abcdef…`. */
export const pathOf = (sha256: string): string => join('sha256', sha256.slice(0, 2), sha256);

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a file, checked against its name. */
export async function readBytes(folder: string, sha256: string): Promise<Stored> {
  if (!isSha256(sha256)) return { kind: 'missing', message: `names no stored file: ${JSON.stringify(sha256)}` };
  const path = pathOf(sha256);
  try {
    const bytes = await readFile(join(folder, path));
    if (digestOf(bytes) === sha256) return { kind: 'bytes', bytes };
    return { kind: 'corrupt', message: `is damaged in the store: the bytes of ${path} do not fit its name` };
  } catch (error) {
    return { kind: 'missing', message: `is missing from the store: ${path} could not be read (${codeOf(error)})` };
  }
}

/**
 * Writes the bytes under their digest and gives the digest, or throws what the disk says. They are whole on the disk
 * before the name exists, and a name that exists is never written again: `link` fails where `rename` would replace.
 */
export async function writeBytes(folder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = digestOf(bytes);
  const there = await readBytes(folder, sha256);
  if (there.kind === 'bytes') return sha256;
  if (there.kind === 'corrupt') throw new Error(`${pathOf(sha256)} does not hold the bytes of its name; move it away`);
  const path = join(folder, pathOf(sha256));
  const unfinished = join(folder, 'unfinished', randomUUID());
  await mkdir(dirname(path), { recursive: true });
  await mkdir(dirname(unfinished), { recursive: true });
  try {
    await writeThrough(unfinished, bytes);
    await link(unfinished, path).catch(async (error: unknown) => {
      // Another process was quicker; what it wrote is checked as any file that is there.
      if (codeOf(error) !== 'EEXIST' || (await readBytes(folder, sha256)).kind !== 'bytes') throw error;
    });
    await keepName(dirname(path));
  } finally {
    await rm(unfinished, { force: true });
  }
  return sha256;
}

/** The bytes are on the disk, not only in memory, when this returns. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is kept by its folder. Some systems cannot do this for folders, and keep names without it. */
async function keepName(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
