import type { Block } from './block.ts';
import { endsAsQuestion, endsAsSentence, endsWithColon, opensWithSpeech } from './line.ts';
import { isSure } from './links.ts';
import { isOutletName } from './phrases.ts';

/** Menus of a page that became lines: runs of names of sections, wherever they stand. */

const ENTRY_WORDS_MOST = 3;
/** Headlines are longer, and kickers, section and byline together have four lines at most. */
const ENTRIES_LEAST = 5;

const isEntry = (block: Block): boolean =>
  (block.kind === null || block.kind === 'boilerplate' || block.kind === 'widget') &&
  !block.listed &&
  block.hint?.says !== 'heading' &&
  block.words.length <= ENTRY_WORDS_MOST &&
  !/\d/.test(block.text) &&
  !endsAsSentence(block.text) &&
  !endsAsQuestion(block.text) &&
  !endsWithColon(block.text) &&
  !opensWithSpeech(block.text);

/** > | Riverton Harbour Times: the outlet's own name stands among the sections. */
const isOutlet = ({ words }: Block): boolean => isOutletName(words);

/**
 * A list that the story opens with a colon is no menu; neither is one that stands with list marks.
 *
 *     > | Sport
 *     > | Business
 *     > | Weather
 *     > | Tides
 *     > | Watch live
 */
export function typeMenus(blocks: readonly Block[]): void {
  const firstSure = blocks.findIndex(isSure);
  const sure = firstSure < 0 ? blocks.length : firstSure;
  for (let i = 0; i < blocks.length; i++) {
    let end = i;
    while (end < blocks.length && isEntry(blocks[end] as Block)) end++;
    const above = blocks[i - 1];
    if (end - i >= ENTRIES_LEAST && !(above !== undefined && endsWithColon(above.text)))
      for (const entry of blocks.slice(i, end)) entry.kind ??= i < sure && isOutlet(entry) ? 'metadata' : 'boilerplate';
    i = end;
  }
}
