import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that are made, fetched or not ours. */
const SKIPPED = new Set(['node_modules', '.git', 'dist', 'out', 'coverage']);
const TEXT = /(?:\.(?:ts|mjs|js|md|json|jsonl|html|css|svg|txt|sh|yml|yaml)|\/run|\.npmrc|\.gitignore|LICENSE)$/;

export interface TextFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every text file of the repository, read once for all house tests of a process. */
export const files: readonly TextFile[] = walk('').map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));

export const under = (folder: string, ending = '.ts'): TextFile[] =>
  files.filter(({ path }) => path.startsWith(folder) && path.endsWith(ending));

export const isTest = ({ path }: TextFile): boolean => path.endsWith('.test.ts') || path.startsWith('test/');

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path);
    return entry.isFile() && TEXT.test(path) ? [path] : [];
  });
}

/** One line of a report: `path:line what`. */
export const at = (path: string, text: string, index: number, what: string): string =>
  `${path}:${text.slice(0, index).split('\n').length} ${what}`;
