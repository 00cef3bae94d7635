import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Digest, RawInput } from '../acquire/acquire.ts';
import type { ProblemCode } from '../model/problem.ts';

export type { Digest, RawInput };

/** One byte more than an article may have, so that `acquire` sees that there is more and refuses it. */
export const FILE_BYTES_READ = 5 * 1024 * 1024 + 1;
/** A file of lines; larger ones are refused before they are read. */
export const LINES_BYTES_READ = 200 * 1024 * 1024;
/** Lines are handed over in pieces of about this size, so that a stream of 200 MiB needs no more memory than this. */
const PIECE_BYTES = 1024 * 1024;
/** A line beyond this is no article, see `LINE_BYTES_MAX` in acquire. */
const LINE_BYTES = 32 * 1024 * 1024;
/** Files taken from one folder, and how deep folders may nest: far beyond one event, short of a whole disk. */
const FOLDER_FILES_MAX = 2000;
const FOLDER_DEPTH_MAX = 32;
/** The names that are compared for a "did you mean". */
const NAMES_COMPARED_MAX = 1000;

const READABLE = /\.(?:txt|md|html?|jsonl)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;
const NEWLINE = 0x0a;

export const sha256: Digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

type Entry =
  | { readonly kind: 'file'; readonly source: string; readonly real: string; readonly stats: Stats }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'failure'; readonly input: RawInput };

/**
 * Reads files, folders and `-` (standard input, source `stdin`), in the order given; a folder gives its .txt, .md,
 * .html, .htm and .jsonl files by name, without hidden ones. Nothing throws: what cannot be read is an input with
 * its failure. Files of lines come in pieces, so the whole need not fit into memory.
 */
export async function* readInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawInput> {
  const entries = paths.flatMap((path): Entry[] => (path === '-' ? [{ kind: 'stdin' }] : entriesOf(path)));
  for (const entry of withoutRepeats(entries)) {
    if (entry.kind === 'failure') yield entry.input;
    else if (entry.kind === 'stdin') yield* fromStream('stdin', stdin, null);
    else yield* fromFile(entry.source, entry.stats);
  }
}

const failed = (source: string, code: ProblemCode, message: string): RawInput => ({
  source,
  bytes: null,
  failure: { code, message },
  capturedAt: null,
});
const failure = (source: string, code: ProblemCode, message: string): Entry => ({
  kind: 'failure',
  input: failed(source, code, message),
});

/** A file by itself, or the files of a folder. */
function entriesOf(path: string): Entry[] {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return entriesOfFolder(path);
    return [{ kind: 'file', source: path, real: realpathSync(path), stats }];
  } catch (error) {
    return [unreadable(path, error)];
  }
}

function unreadable(path: string, error: unknown): Entry {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code !== 'ENOENT' && code !== 'ENOTDIR')
    return failure(
      path,
      'file-unreadable',
      `${path} could not be read (${code || String(error)}): check its permissions.`,
    );
  const near = nearestName(path);
  return failure(
    path,
    'file-missing',
    `${path}: no such file${near ? `; did you mean ${near}?` : ': check the path, or leave it out.'}`,
  );
}

function entriesOfFolder(folder: string): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const full = walk(folder.replace(/(?<=.)\/+$/, ''), 0, seen, entries);
  if (entries.length === 0)
    entries.push(failure(folder, 'folder-empty', `${folder} holds no .txt, .md, .html, .htm or .jsonl file.`));
  if (full)
    entries.push(
      failure(
        folder,
        'too-many-articles',
        `${folder} holds more than ${FOLDER_FILES_MAX} files; the first by name were read.`,
      ),
    );
  return entries;
}

/** Adds the files below a folder, in order of name. A folder that was walked is not walked again, so link loops end. */
function walk(folder: string, depth: number, seen: Set<string>, entries: Entry[]): boolean {
  const real = realpathSync(folder);
  if (seen.has(real) || depth > FOLDER_DEPTH_MAX) return false;
  seen.add(real);
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.')) continue;
    const path = folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) {
        if (walk(path, depth + 1, seen, entries)) return true;
      } else if (stats.isFile() && READABLE.test(name)) {
        if (entries.length >= FOLDER_FILES_MAX) return true;
        entries.push({ kind: 'file', source: path, real: realpathSync(path), stats });
      }
    } catch (error) {
      entries.push(unreadable(path, error));
    }
  }
  return false;
}

/**
 * One file under several names is read once, under the name that sorts first, so that the order of the arguments
 * makes no difference to the source; the other names become `duplicate-input`.
 */
function withoutRepeats(entries: readonly Entry[]): Entry[] {
  const names = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind !== 'file') continue;
    const name = names.get(entry.real);
    if (name === undefined || entry.source < name) names.set(entry.real, entry.source);
  }
  const done = new Set<string>();
  return entries.map((entry) => {
    if (entry.kind === 'failure') return entry;
    const key = entry.kind === 'stdin' ? '-' : entry.real;
    const source = entry.kind === 'stdin' ? 'stdin' : entry.source;
    const name = names.get(key) ?? source;
    const first = !done.has(key);
    done.add(key);
    if (first) return entry.kind === 'stdin' ? entry : { ...entry, source: name };
    const other = name === source ? 'was given twice' : `is the same file as ${name}`;
    return failure(source, 'duplicate-input', `${source} ${other} and is read once.`);
  });
}

async function* fromFile(source: string, stats: Stats): AsyncGenerator<RawInput> {
  const lines = LINES.test(source);
  if (lines && stats.size > LINES_BYTES_READ) {
    yield failed(source, 'file-too-large', `${source} is larger than 200 MiB: split it.`);
    return;
  }
  try {
    const limit = lines ? LINES_BYTES_READ : FILE_BYTES_READ;
    yield* fromStream(source, createReadStream(source, { end: limit - 1, highWaterMark: 256 * 1024 }), lines);
  } catch (error) {
    const entry = unreadable(source, error);
    if (entry.kind === 'failure') yield entry.input;
  }
}

/** The bytes of a stream as one article, or in pieces of whole lines; `lines` null lets the first bytes decide. */
async function* fromStream(
  source: string,
  stream: AsyncIterable<Uint8Array>,
  lines: boolean | null,
): AsyncGenerator<RawInput> {
  const held: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  let firstLine = 1;
  let inLines = lines;
  for await (const chunk of stream) {
    inLines ??= looksLikeLines(chunk);
    held.push(chunk);
    size += chunk.length;
    total += chunk.length;
    if (!inLines && size >= FILE_BYTES_READ) break;
    if (!inLines || size < PIECE_BYTES) continue;
    if (total > LINES_BYTES_READ) {
      yield failed(source, 'file-too-large', `${source} is larger than 200 MiB: what follows was not read.`);
      return;
    }
    if (chunk.includes(NEWLINE)) {
      const bytes = Buffer.concat(held);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      yield { source, bytes: bytes.subarray(0, end), failure: null, capturedAt: null, firstLine };
      firstLine += countLines(bytes.subarray(0, end));
      held.splice(0, held.length, bytes.subarray(end));
      size = bytes.length - end;
    } else if (size > LINE_BYTES) {
      yield failed(
        source,
        'line-invalid',
        `${source}, line ${firstLine}, is longer than 32 MiB; what follows was not read.`,
      );
      return;
    }
  }
  const bytes = Buffer.concat(held);
  if (inLines && bytes.length === 0 && firstLine > 1) return;
  const piece = {
    source,
    bytes: bytes.subarray(0, inLines ? bytes.length : FILE_BYTES_READ),
    failure: null,
    capturedAt: null,
  };
  yield inLines ? { ...piece, firstLine } : piece;
}

/** Standard input has no name: no article begins as a JSON object does. */
const looksLikeLines = (chunk: Uint8Array): boolean =>
  /^\uFEFF?\s*\{\s*"/.test(Buffer.from(chunk.subarray(0, 256)).toString('utf8'));

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

/** The name in the same folder that differs least from the one that is missing, or null where none is near. */
function nearestName(path: string): string | null {
  const wanted = basename(path);
  // A third of the letters: `stroy.txt` finds `story.txt`, `a.txt` does not find `b.md`.
  let best = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | null = null;
  try {
    for (const name of readdirSync(dirname(path)).sort().slice(0, NAMES_COMPARED_MAX)) {
      const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
      if (distance > best || (distance === best && nearest !== null)) continue;
      best = distance;
      nearest = name;
    }
  } catch {
    return null;
  }
  return nearest === null ? null : `${path.slice(0, path.length - wanted.length)}${nearest}`;
}

/** Levenshtein's distance: the letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > a.length / 2) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
