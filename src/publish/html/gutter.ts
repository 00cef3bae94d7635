import type { Article } from '../../model/article.ts';
import { overlapOf, type Range } from '../../model/span.ts';
import type { Tile } from './tiles.ts';
import { letterOf, type View } from './view.ts';

/** How much of a paragraph stands in another text too. */
export interface Gutter {
  readonly extent: 'shared' | 'part' | 'alone';
  readonly letters: readonly string[];
  readonly words: string;
}

/**
 * Shares of a paragraph's characters, for display only: from nine tenths it counts as shared whole (a changed word or a
 * dropped comma leaves more than that of a sentence of twenty words), below one twentieth (a name) as its own.
 */
const WHOLE = 0.9;
const NONE = 0.05;
/** Letters shown beside one paragraph; the words name all. */
const LETTERS_MAX = 4;

function merged(ranges: readonly Range[]): Range[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Code units of each tile that the ranges cover; both lists are in order, so one pass does. */
function covered(tiles: readonly Tile[], ranges: readonly Range[]): number[] {
  let first = 0;
  return tiles.map(({ segment }) => {
    let sum = 0;
    while (first < ranges.length && (ranges[first]?.end ?? 0) <= segment.start) first += 1;
    for (let index = first; index < ranges.length; index += 1) {
      const range = ranges[index];
      if (!range || range.start >= segment.end) break;
      sum += overlapOf(range, segment);
    }
    return sum;
  });
}

function gutter(share: number, letters: readonly string[]): Gutter {
  const named = letters.join(', ');
  if (share >= WHOLE) return { extent: 'shared', letters: letters.slice(0, LETTERS_MAX), words: `Also in ${named}` };
  if (share < NONE) return { extent: 'alone', letters: [], words: 'Only here, as far as the texts were compared' };
  return { extent: 'part', letters: letters.slice(0, LETTERS_MAX), words: `Partly also in ${named}` };
}

/** The gutter beside each tile, or null where no copy or rewrite of this article was found. */
export function gutterOf(view: View, article: Article, tiles: readonly Tile[]): Map<Tile, Gutter> | null {
  const shared = view.shared.get(article.id) ?? [];
  if (shared.length === 0) return null;
  const all = covered(tiles, merged(shared));
  const others = [...new Set(shared.map((range) => range.with))].map((id) => ({
    letter: letterOf(view, id),
    covers: covered(tiles, merged(shared.filter((range) => range.with === id))),
  }));
  return new Map(
    tiles.map((tile, index) => {
      const length = tile.segment.end - tile.segment.start;
      const letters = others.filter(({ covers }) => (covers[index] ?? 0) >= NONE * length).map(({ letter }) => letter);
      return [tile, gutter((all[index] ?? 0) / length, letters)];
    }),
  );
}
