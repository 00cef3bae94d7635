import type { Segment } from '../model/article.ts';
import type { Block } from './block.ts';
import { typeBoxes } from './boxes.ts';
import { typeCalls } from './calls.ts';
import { typeCaptions } from './captions.ts';
import { typeClosing } from './closing.ts';
import { labelledKind } from './labels.ts';
import { typeMiddle, typeTrailing } from './links.ts';
import { typeMastheads } from './masthead.ts';
import { typeMenus } from './menus.ts';
import { typeOpening } from './opening.ts';
import { typeTwins } from './pictures.ts';
import { splitPieces } from './split.ts';
import { typeZones } from './zones.ts';

/**
 * Types every block: first what a line shows by its own words, then what its neighbours show, last what the whole text shows.
 * What no rule claims is a paragraph.
 */
export function typeBlocks(text: string, blocks: readonly Block[]): Block[] {
  const pieces = splitPieces(text, blocks);
  pieces.forEach((block, i) => {
    block.kind ??= block.hint?.says === 'heading' ? null : labelledKind(block, i);
  });
  typeMastheads(pieces);
  typeTwins(pieces);
  typeZones(pieces);
  typeMenus(pieces);
  typeOpening(pieces);
  typeClosing(pieces);
  typeCalls(pieces);
  typeBoxes(pieces);
  typeCaptions(pieces);
  typeTrailing(pieces);
  typeMiddle(pieces);
  return pieces;
}

export const segmentsOf = (blocks: readonly Block[]): Segment[] =>
  blocks.map(({ kind, start, end }) => ({ kind: kind ?? 'paragraph', start, end }));
