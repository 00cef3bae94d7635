import type { Block } from './block.ts';
import { endsAsSentence, opensWithSpeech } from './line.ts';
import { isHeadlineLike, isSure } from './links.ts';
import { isAge, isRelatedHeading, isSidebarHeading, opensSidebarHeading } from './phrases.ts';

/** Lists of other stories that a heading or ages betray. Every function here is linear in the number of blocks. */

const HEADING_WORDS_MOST = 6;
const TEASER_WORDS_MOST = 30;
/** A story goes on where two sure sentences follow, or one that is longer than any teaser. */
const RESUMING_WORDS_LEAST = 25;
/** How far ahead the second sentence is looked for. */
const LOOK_AHEAD = 6;

/** > | 3: the place of a story in a list of the most read. */
const RANK = /^\d{1,2}[.)]?$/;

const isMark = (block: Block | undefined): boolean =>
  block !== undefined && (/^[^\p{L}\p{N}]+$/u.test(block.text.slice(0, 40)) || RANK.test(block.text));

const headsList = ({ folded, words }: Block): boolean =>
  words.length <= HEADING_WORDS_MOST &&
  (isSidebarHeading(folded) || isRelatedHeading(folded) || opensSidebarHeading(`${folded} `));

/**
 * Everything from a heading, and everything beside an age, is the sidebar's until the story resumes.
 *
 *     > | Latest Stories
 *     > | -
 *     > | Ferry company to cut winter service
 *     > | 45 minutes -
 */
export function typeZones(blocks: readonly Block[]): void {
  const lastAge = blocks.findLastIndex((block) => isAge(block.folded));
  const firstSure = blocks.findIndex(isSure);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'sidebar' && block?.kind !== 'related') continue;
    if (isAge(block.folded)) typeBesideAge(blocks, i, firstSure >= 0 && firstSure < i);
    else if (isButtonBelow(blocks, i)) typeAbove(blocks, i);
    else if (headsList(block)) i = typeZone(blocks, i, block.kind, lastAge) - 1;
  }
}

/**
 * Some pages print the link first and its button below, and the story goes on:
 *
 *     > | Ferry company to cut winter service
 *     > | Read more
 *     > | The harbour authority said on Monday that …
 */
const isButtonBelow = (blocks: readonly Block[], at: number): boolean => {
  const [above, button, below] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  return (
    button?.folded === 'read more' &&
    above?.kind === null &&
    isHeadlineLike(above) &&
    at > 1 &&
    (below === undefined || isSure(below) || below.kind !== null || opensWithSpeech(below.text))
  );
};

function typeAbove(blocks: readonly Block[], at: number): void {
  const above = blocks[at - 1];
  if (above !== undefined) above.kind = 'related';
}

function typeZone(blocks: readonly Block[], headingAt: number, kind: 'sidebar' | 'related', lastAge: number): number {
  const agesRun = kind === 'sidebar' ? Math.max(lastAge, headingAt) : headingAt;
  let i = headingAt + 1;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    // Another heading begins a list of its own.
    if ((block.kind === 'sidebar' || block.kind === 'related') && headsList(block)) return i;
    if (block.kind === null && resumes(blocks, i, kind, i <= agesRun)) return i;
    const open = block.kind === null || block.kind === 'sidebar' || block.kind === 'related' || isMark(block);
    if (open || (i <= agesRun && (block.kind === 'byline' || block.kind === 'dateline'))) block.kind = kind;
  }
  return i;
}

const isStoryLike = (block: Block): boolean =>
  block.kind === null &&
  !block.listed &&
  (isSure(block) || (opensWithSpeech(block.text) && endsAsSentence(block.text)));

/** Before the last age of the file a teaser may be a sentence: there a long one and another after it are asked for. */
function resumes(blocks: readonly Block[], at: number, kind: 'sidebar' | 'related', amongAges: boolean): boolean {
  const first = blocks[at];
  if (first === undefined || !isStoryLike(first)) return false;
  const long = first.words.length >= RESUMING_WORDS_LEAST;
  if (!amongAges && (long || kind === 'related')) return true;
  const next = blocks.slice(at + 1, at + LOOK_AHEAD).find((block) => block.kind === null);
  return next !== undefined && isStoryLike(next) && (long || !amongAges);
}

/** An age before the story is the article's own ("Published 2 hours ago": still no date); after it, it stands beside another story's headline. */
function typeBesideAge(blocks: readonly Block[], at: number, afterStory: boolean): void {
  const [before, age, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (age !== undefined && before?.kind === 'widget' && /\b(?:listen|audio|play|watch)\b/.test(before.folded)) {
    age.kind = 'widget';
    return;
  }
  if (!afterStory) {
    if (age !== undefined) age.kind = 'dateline';
    return;
  }
  const headline = isMark(before) ? blocks[at - 2] : before;
  if (headline?.kind === null && !endsAsSentence(headline.text) && headline.words.length <= TEASER_WORDS_MOST)
    headline.kind = 'sidebar';
  else if (after?.kind === null && isHeadlineLike(after)) after.kind = 'sidebar';
  for (const mark of [before, after]) if (mark !== undefined && isMark(mark)) mark.kind = 'sidebar';
}
