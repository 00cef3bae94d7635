import { BOX_HEADINGS } from '../languages/en/furniture.ts';
import type { Block } from './block.ts';
import { endsAsSentence, endsWithColon, hasSpokenVerb, opensWithSpeech, wordsOf } from './line.ts';
import { isSure } from './links.ts';

/** Boxes of facts and tables that lost their frames: short lines between the paragraphs of the story. */

const CELL_WORDS_MOST = 5;
/** A table of two columns and two rows with its head has six cells. */
const CELLS_LEAST = 6;
/** In a table of figures with a head and names at least every fourth cell is a figure. */
const FIGURES_SHARE_LEAST = 0.25;
const FIGURE = /^[(+−–-]?\p{Sc}?\d[\d.,:/\s]*(?:%|per cent|percent|\p{L}{1,3})?\)?$|^(?:[-–—]|n\/a)$/u;

const isCell = (block: Block): boolean =>
  (block.kind === null || (block.kind !== 'headline' && FIGURE.test(block.text))) &&
  block.words.length <= CELL_WORDS_MOST &&
  !endsAsSentence(block.text) &&
  !endsWithColon(block.text) &&
  !opensWithSpeech(block.text);

/**
 *     > | Party
 *     > | Seats
 *     > | Civic List
 *     > | 14
 */
function typeTables(blocks: readonly Block[], from: number): void {
  for (let i = from; i < blocks.length; i++) {
    let end = i;
    while (end < blocks.length && isCell(blocks[end] as Block)) end++;
    const cells = blocks.slice(i, end);
    const figures = cells.filter(({ text }) => FIGURE.test(text)).length;
    if (cells.length >= CELLS_LEAST && figures / cells.length >= FIGURES_SHARE_LEAST)
      for (const cell of cells) cell.kind = 'sidebar';
    i = end;
  }
}

/** A fact is told in a dozen words. */
const FACT_WORDS_MOST = 14;
/** Two lines of this form may be two captions. */
const FACTS_LEAST = 3;
/** > | Polling stations: 61 */
const FACT = /^\p{Lu}[^:.!?]{1,30}: (?=\S)[^:]{1,90}$/u;
const HEADING = new Set(BOX_HEADINGS);
const HEADING_WORDS_MOST = 6;
/** A box has up to a dozen lines; what is longer is the story under a subheading. */
const BOX_LINES_MOST = 12;

/** A value is a figure or a few words; longer ones are points that the story makes. */
const VALUE_WORDS_MOST = 5;
const isFact = (block: Block): boolean =>
  block.kind === null &&
  !block.listed &&
  wordsOf(block.text.slice(block.text.indexOf(':'))).length <= VALUE_WORDS_MOST &&
  block.words.length <= FACT_WORDS_MOST &&
  FACT.test(block.text) &&
  !endsAsSentence(block.text) &&
  !hasSpokenVerb(block.words);

const isHeading = (block: Block | undefined): boolean =>
  block?.kind === null &&
  block.words.length <= HEADING_WORDS_MOST &&
  !endsAsSentence(block.text) &&
  !endsWithColon(block.text) &&
  !opensWithSpeech(block.text);

/** > | AT A GLANCE     > | Voters: 88,210     > | Turnout: 29.4% */
function typeFacts(blocks: readonly Block[], from: number): void {
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    const headed = isHeading(block) && HEADING.has(block.folded);
    const start = headed ? i + 1 : i;
    let end = start;
    const belongs = (line: Block): boolean => isFact(line) || (headed && isBoxLine(line));
    while (end < blocks.length && end - start <= BOX_LINES_MOST && belongs(blocks[end] as Block)) end++;
    const lines = end - start;
    const above = blocks[i - 1];
    // A list that the story opens with a colon is the story's.
    const opened = above !== undefined && endsWithColon(above.text);
    if (!(headed ? lines > 0 && lines <= BOX_LINES_MOST : lines >= FACTS_LEAST && !opened)) continue;
    for (const line of blocks.slice(i, end)) line.kind = 'sidebar';
    if (!headed && above !== undefined && i - 1 > from && isHeading(above)) above.kind = 'sidebar';
    i = end - 1;
  }
}

const isBoxLine = (block: Block): boolean =>
  block.kind === null &&
  !opensWithSpeech(block.text) &&
  (block.listed || (!isSure(block) && !endsWithColon(block.text)));

/** Types boxes and tables below the first sure sentence; one that a heading announces may hold whole sentences as list items. */
export function typeBoxes(blocks: readonly Block[]): void {
  const firstSure = blocks.findIndex(isSure);
  if (firstSure < 0) return;
  typeFacts(blocks, firstSure + 1);
  typeTables(blocks, firstSure + 1);
}
