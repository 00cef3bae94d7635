import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import type { RawInput } from '../acquire/acquire.ts';
import type { ProblemCode } from '../model/problem.ts';
import { nearestName } from './names.ts';

/** Files taken from one folder, and how deep folders may nest: far beyond one event, short of a whole disk. */
const FOLDER_FILES_MAX = 2000;
const FOLDER_DEPTH_MAX = 32;
/** What a folder gives: texts, pages, lines, feeds and archives. A file that is named is read whatever its ending. */
const READABLE = /\.(?:txt|md|x?html?|jsonl|ndjson|json|xml|rss|atom|warc|warc\.gz|wacz)$/i;
const ENDINGS = '.txt, .md, .html, .htm, .xhtml, .jsonl, .ndjson, .json, .xml, .rss, .atom, .warc, .warc.gz or .wacz';

/** One thing to read, or the reason why it cannot be read. */
export type Entry =
  | { readonly kind: 'file'; readonly source: string; readonly real: string; readonly stats: Stats }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'failure'; readonly input: RawInput };

/** An input without bytes, with the reason. */
export const failed = (source: string, code: ProblemCode, message: string): RawInput => ({
  source,
  bytes: null,
  failure: { code, message },
  capturedAt: null,
});
const failure = (source: string, code: ProblemCode, message: string): Entry & { readonly kind: 'failure' } => ({
  kind: 'failure',
  input: failed(source, code, message),
});

/** A file by itself, or the files of a folder. */
export function entriesOf(path: string): Entry[] {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return entriesOfFolder(path);
    return [{ kind: 'file', source: path, real: realpathSync(path), stats }];
  } catch (error) {
    return [unreadable(path, error)];
  }
}

/** Why a path could not be read, from the error of the machine. */
export function unreadable(path: string, error: unknown): Entry & { readonly kind: 'failure' } {
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
  if (entries.length === 0) entries.push(failure(folder, 'folder-empty', `${folder} holds no ${ENDINGS} file.`));
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
export function withoutRepeats(entries: readonly Entry[]): Entry[] {
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
