import type { Article, Segment } from '../../model/article.ts';
import { isStory } from '../../model/article.ts';
import { type Anchor, cutPieces, type PartRange, type Piece } from './marks.ts';

/** A segment with the pieces of its text, in order: joined, they are the segment's text and nothing else. */
export interface Tile {
  readonly segment: Segment;
  readonly story: boolean;
  readonly pieces: readonly Piece[];
}

const clamped = (segment: Segment, from: number, to: number): Segment => ({
  kind: segment.kind,
  start: Math.max(from, segment.start),
  end: Math.min(to, segment.end),
});

/**
 * Segments in order without overlap, and text that no segment covers (which the contract rules out) as standing text,
 * so that nothing of the article is ever left out of the page.
 */
export function segmentsOf(article: Pick<Article, 'text' | 'segments'>): Segment[] {
  const { text } = article;
  const out: Segment[] = [];
  let at = 0;
  const fill = (to: number): void => {
    if (to > at && text.slice(at, to).trim() !== '') out.push({ kind: 'boilerplate', start: at, end: to });
  };
  for (const given of [...article.segments].sort((a, b) => a.start - b.start)) {
    const segment = clamped(given, at, text.length);
    if (segment.start >= segment.end) continue;
    fill(segment.start);
    out.push(segment);
    at = segment.end;
  }
  fill(text.length);
  return out;
}

/** The article's text, cut for display. Anchors between two segments go to the one that follows, those behind the last to its end, so every link arrives. */
export function tilesOf(article: Article, parts: readonly PartRange[], anchors: readonly Anchor[]): Tile[] {
  const segments = segmentsOf(article);
  const cuts = segments.flatMap((segment) => [segment.start, segment.end]);
  const pieces = cutPieces(article.text.length, parts, anchors, cuts);
  const tiles: Tile[] = [];
  let next = 0;
  let pending: string[] = [];
  for (const segment of segments) {
    const own: Piece[] = [];
    for (; next < pieces.length; next += 1) {
      const piece = pieces[next];
      if (!piece || piece.start >= segment.end) break;
      if (piece.start < segment.start) pending.push(...piece.anchors);
      else {
        own.push(pending.length > 0 ? { ...piece, anchors: [...pending, ...piece.anchors] } : piece);
        pending = [];
      }
    }
    tiles.push({ segment, story: isStory(segment), pieces: own });
  }
  const behind = [...pending, ...pieces.slice(next).flatMap((piece) => piece.anchors)];
  const last = tiles.pop();
  if (!last) return [];
  const end = last.pieces.at(-1);
  if (!end || behind.length === 0) return [...tiles, last];
  const pieced = [...last.pieces.slice(0, -1), { ...end, anchors: [...end.anchors, ...behind] }];
  return [...tiles, { ...last, pieces: pieced }];
}
