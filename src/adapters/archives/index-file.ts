import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ArchiveIndex, readIndex } from './index-beside.ts';
import { INDEX_BYTES_MAX } from './limits.ts';

/**
 * Where crawlers put the index of an archive: beside it under its name with or without the ending, or as one index of
 * the folder; pywb keeps it in a folder beside that of the archives.
 */
function candidates(path: string): string[] {
  const folder = dirname(path);
  const stem = path.replace(/\.warc(?:\.gz)?$/i, '');
  const names = [path, stem, join(folder, 'index'), join(folder, '..', 'indexes', 'index')];
  return [...new Set(names)].flatMap((name) => [`${name}.cdxj`, `${name}.cdx`]);
}

/** The index that lies beside an archive and lists records of it, or null. */
export function indexBeside(path: string): ArchiveIndex | null {
  for (const candidate of candidates(path)) {
    try {
      if (statSync(candidate).size > INDEX_BYTES_MAX) continue;
      const index = readIndex(basename(candidate), readFileSync(candidate, 'utf8'), basename(path));
      if (index.records.length > 0) return index;
    } catch {
      // An index that is not there, or cannot be read, is no index.
    }
  }
  return null;
}
