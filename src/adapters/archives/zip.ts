import { open } from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { ProblemCode } from '../../model/problem.ts';
import { ENTRIES_MAX, MEMBER_BYTES_FREE, MEMBER_RATIO_MAX } from './limits.ts';

/** A file in a zip. Its name is data: nothing is ever written under it. */
export interface ZipEntry {
  readonly name: string;
  /** In bytes, unpacked, as the directory of the zip says; more is never unpacked. */
  readonly size: number;
  readonly crc32: number;
}

export interface Zip {
  /** In order of name. */
  readonly entries: readonly ZipEntry[];
  /** Clauses on what is wrong with the directory. */
  readonly faults: readonly string[];
  /** The bytes of an entry. Throws where they cannot be unpacked. */
  readonly read: (entry: ZipEntry) => AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

export type OpenedZip =
  | { readonly kind: 'zip'; readonly zip: Zip }
  | { readonly kind: 'failure'; readonly code: ProblemCode; readonly message: string };

/** Opens a zip by the directory at its end. A file that is cut has none, which is told as `truncated`. */
export async function openZip(path: string): Promise<OpenedZip> {
  let file: ZipFile | null = null;
  try {
    // Names stay bytes here, since yauzl would refuse a whole archive for one name that leads out of its folder.
    file = await openPromise(path, { lazyEntries: true, decodeStrings: false, autoClose: false });
    return await opened(path, file);
  } catch (error) {
    file?.close();
    return failure(path, await beginningOf(path), error);
  }
}

async function opened(path: string, file: ZipFile): Promise<OpenedZip> {
  const found = new Map<ZipEntry, Entry>();
  const faults: string[] = [];
  const names = new Set<string>();
  let total = 0;
  if (file.entryCount > ENTRIES_MAX)
    return refused(
      file,
      'archive-invalid',
      `${path} holds more than ${ENTRIES_MAX} files: give its WARCs by themselves.`,
    );
  for await (const entry of file.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8');
    if (name.endsWith('/')) continue;
    if (names.has(name)) faults.push(`it holds two files named ${name}`);
    names.add(name);
    total += entry.uncompressedSize;
    found.set({ name, size: entry.uncompressedSize, crc32: entry.crc32 }, entry);
  }
  if (total > MEMBER_BYTES_FREE && total > MEMBER_RATIO_MAX * file.fileSize)
    return refused(
      file,
      'corrupt',
      `${path} would unpack to ${total} bytes, which no archive of pages does: it was not read.`,
    );
  const read = async function* (wanted: ZipEntry): AsyncGenerator<Uint8Array> {
    const entry = found.get(wanted);
    if (entry !== undefined) yield* await file.openReadStreamPromise(entry);
  };
  const entries = [...found.keys()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { kind: 'zip', zip: { entries, faults, read, close: () => file.close() } };
}

function refused(file: ZipFile, code: ProblemCode, message: string): OpenedZip {
  file.close();
  return { kind: 'failure', code, message };
}

async function beginningOf(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

function failure(path: string, beginning: string, error: unknown): OpenedZip {
  const told = (code: ProblemCode, message: string): OpenedZip => ({ kind: 'failure', code, message });
  if (beginning === '') return told('file-empty', `${path} is empty: fetch or copy the archive again.`);
  if (!'PK'.startsWith(beginning))
    return told('archive-invalid', `${path} is called a WACZ and is no zip: give the archive as the crawler wrote it.`);
  const why = error instanceof Error ? error.message : String(error);
  if (/end of central directory|comment length|not a zip/i.test(why))
    return told(
      'truncated',
      `${path} has no directory at its end, as a file that was cut: fetch or copy the archive again.`,
    );
  return told('corrupt', `${path} has a broken directory (${why}): fetch or copy the archive again.`);
}
