import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The names that are compared for a "did you mean". */
const NAMES_COMPARED_MAX = 1000;

/** The name in the same folder that differs least from the one that is missing, or null where none is near. */
export function nearestName(path: string): string | null {
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
