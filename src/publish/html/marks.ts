import type { Range } from '../../model/span.ts';

/** A part of one statement as it stands in the text. */
export interface PartRange extends Range {
  /** The statement's anchor in the page, `s-12`; empty for a passage that is lit. */
  readonly statement: string;
  readonly part: 'content' | 'source' | 'cue' | 'lit';
  /** Class names that tell how the statement is made: `own`, `unsure`, `distant`. */
  readonly manner: readonly string[];
}

/** A place that links can reach. */
export interface Anchor {
  readonly at: number;
  readonly id: string;
}

/** A stretch of text in which nothing begins or ends: the same parts cover every character of it. */
export interface Piece extends Range {
  readonly parts: readonly PartRange[];
  readonly anchors: readonly string[];
}

/**
 * How many parts one piece names. Statements nest two or three deep in news ("ISW said bloggers said"); the limit only
 * keeps a hostile dossier of stacked spans from a page of quadratic size.
 */
export const PARTS_PER_PIECE_MAX = 8;

function grouped<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const firstOf = <T>(items: Iterable<T>, max: number): T[] => {
  const out: T[] = [];
  for (const item of items) {
    if (out.length === max) break;
    out.push(item);
  }
  return out;
};

/**
 * Overlapping parts cut at every boundary into flat pieces that tile `[0, length)` in order.
 *
 * > | Russian bloggers said Ukrainian forces were there, ISW said.
 *     ^ source        ^ cue ^ content of the bloggers
 *     ^ content of ISW                              ^ source of ISW
 *
 * @param cuts further offsets at which to cut, such as where paragraphs begin and end
 * Ranges that lie outside the text or are empty are left out; an anchor beyond the end goes to the last piece.
 */
export function cutPieces(
  length: number,
  parts: readonly PartRange[],
  anchors: readonly Anchor[],
  cuts: readonly number[],
): Piece[] {
  const inside = parts.filter((part) => part.start >= 0 && part.start < part.end && part.end <= length);
  const places = anchors.map(({ at, id }) => ({ id, at: Math.max(0, Math.min(at, length - 1)) }));
  const bounds = [0, length, ...cuts, ...places.map((place) => place.at), ...inside.flatMap((p) => [p.start, p.end])];
  const edges = [...new Set(bounds.filter((edge) => edge >= 0 && edge <= length))].sort((a, b) => a - b);
  const starting = grouped(inside, (part) => part.start);
  const ending = grouped(inside, (part) => part.end);
  const placed = grouped(places, (place) => place.at);
  const active = new Set<PartRange>();
  const pieces: Piece[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    for (const part of ending.get(start) ?? []) active.delete(part);
    for (const part of starting.get(start) ?? []) active.add(part);
    const ids = (placed.get(start) ?? []).map((place) => place.id);
    pieces.push({ start, end, parts: firstOf(active, PARTS_PER_PIECE_MAX), anchors: [...new Set(ids)] });
  }
  return pieces;
}
