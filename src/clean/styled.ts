import type { Block } from './block.ts';
import { endsAsSentence, looksLikeName } from './line.ts';
import { areNamesInPlaces } from './opening.ts';

/** On a page the paragraphs of a story look alike; a short line set in a style of its own beside a picture or below the last of them is none. */

/** The style that this share of the story's characters has is the story's; where none has it, style tells nothing. */
const STORY_STYLE_LEAST = 0.7;
/** A story of fewer paragraphs has no style that one could know. */
const STORY_BLOCKS_LEAST = 4;
const ODD_WORDS_MOST = 40;
const BYLINE_WORDS_MOST = 14;
const BYLINE_STYLE = /(?:^| )(?:by|byline|author|authors|writer|reporter)(?: |$)/;

/** Items of a list, cells of a table and listings have a tag of their own in every story. */
export const isListed = (style: string): boolean => /^(?:li|d[dt]|t[dh]|pre)(?: |$)/.test(style);

const open = (block: Block): boolean => block.kind === null && block.hint?.says !== 'heading';

/** The style of most of the story's text, or null. `styles` maps the end of a block to its element's tag and class names. */
function storyStyle(blocks: readonly Block[], styles: ReadonlyMap<number, string>): string | null {
  const sizes = new Map<string, { blocks: number; characters: number }>();
  let all = 0;
  for (const block of blocks.filter(open)) {
    const style = styles.get(block.end) ?? '';
    const size = sizes.get(style) ?? { blocks: 0, characters: 0 };
    sizes.set(style, { blocks: size.blocks + 1, characters: size.characters + block.text.length });
    all += block.text.length;
  }
  const found = [...sizes].find(
    ([, size]) => size.blocks >= STORY_BLOCKS_LEAST && size.characters / all >= STORY_STYLE_LEAST,
  );
  return found?.[0] ?? null;
}

/**
 * Types the short blocks of another style: below a picture a caption, before the story a byline or the programme's line, after its last
 * paragraph a notice. Quotations stay the story's.
 */
export function typeStyled(blocks: readonly Block[], styles: ReadonlyMap<number, string>): void {
  const style = storyStyle(blocks, styles);
  if (style === null) return;
  const plain = (block: Block): boolean => open(block) && styles.get(block.end) === style;
  const first = blocks.findIndex(plain);
  const last = blocks.findLastIndex(plain);
  blocks.forEach((block, i) => {
    const own = styles.get(block.end);
    if (!open(block) || own === undefined || own === style || isListed(own)) return;
    if (block.words.length > ODD_WORDS_MOST || /["“”]/.test(block.text)) return;
    const above = blocks[i - 1]?.kind;
    if (above === 'alt-text') block.kind = 'caption';
    else if (i > last) block.kind = 'boilerplate';
    else if (i < first && isByline(block, own)) block.kind = 'byline';
  });
}

const isByline = (block: Block, style: string): boolean =>
  !endsAsSentence(block.text) &&
  block.words.length <= BYLINE_WORDS_MOST &&
  (looksLikeName(block.text) || areNamesInPlaces(block) || BYLINE_STYLE.test(style));
