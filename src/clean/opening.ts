import type { Block } from './block.ts';
import { namesRole } from './labels.ts';
import { endsAsSentence, endsWithColon, looksLikeName, opensWithSpeech } from './line.ts';
import { isSure } from './links.ts';

/** The lines before the first paragraph: kicker, headline, standfirst, names without "By". */

/** Of 234 headlines of news pages 99 of 100 have at most 20 words, the longest 29; above that a line without a stop is a paragraph that lost it. */
const HEADLINE_WORDS_MOST = 28;
const HEADLINE_WORDS_LEAST = 3;
const KICKER_WORDS_MOST = 3;
/** More short lines than this above the headline are a menu. */
const KICKERS_MOST = 3;
/** A headline may end in a stop when the next line proves where it ends: a byline or a date. */
const STOPPED_HEADLINE_WORDS_MOST = 22;
/** A page dump has its menu above the headline; the longest have a few dozen lines. */
const OPENING_BLOCKS_MOST = 80;
const STANDFIRST_WORDS_MOST = 45;

const TITLE_SUFFIX = /\s[|]\s/;

/**
 * Types the lines from the first one to the first sure paragraph.
 *
 *     > | Harbour
 *     > | Crane collapse shuts Riverton port for third day
 *     > | Jane Doe
 *     > | The harbour stayed closed on Tuesday, the port authority said.
 */
export function typeOpening(all: readonly Block[]): void {
  const blocks = all.slice(0, OPENING_BLOCKS_MOST);
  const open = blocks.filter((block) => block.kind === null);
  const firstSure = blocks.findIndex((block) => isSure(block) && !isStoppedHeadline(blocks, block));
  const limit = firstSure < 0 ? blocks.length : firstSure;
  const top = blocks.slice(0, limit).filter((block) => block.kind === null);
  if (top.length === 0 || open.length === 0) return;
  const headlineAt = findHeadline(blocks, top);
  const headline = top[headlineAt];
  if (headline === undefined) return;
  headline.kind = 'headline';
  const above = top.slice(0, headlineAt);
  for (const block of above) block.kind = above.length > KICKERS_MOST ? 'boilerplate' : 'metadata';
  for (const block of top.slice(headlineAt + 1)) typeBelow(block, headline, blocks[blocks.indexOf(block) - 1]);
  typeStandfirst(blocks, headline);
}

function findHeadline(blocks: readonly Block[], top: readonly Block[]): number {
  const fits = (block: Block): boolean =>
    block.words.length >= HEADLINE_WORDS_LEAST &&
    block.words.length <= HEADLINE_WORDS_MOST &&
    !block.listed &&
    !endsWithColon(block.text) &&
    (!endsAsSentence(block.text) || isStoppedHeadline(blocks, block)) &&
    !(opensWithSpeech(block.text) && /[,”"]\s+\p{Ll}+ said$/u.test(block.text));
  const heading = top.findIndex((block) => block.hint?.says === 'heading' && block.hint.level === 1);
  if (heading >= 0) return heading;
  const first = top.findIndex((block) => fits(block) && !(looksLikeName(block.text) && top.length > 1));
  if (first < 0) return -1;
  // A longer candidate right after a very short first one is the headline, the short one its kicker.
  const next = top[first + 1];
  const short = (top[first]?.words.length ?? 0) <= KICKER_WORDS_MOST;
  return short && next !== undefined && fits(next) && next.words.length > KICKER_WORDS_MOST ? first + 1 : first;
}

function isStoppedHeadline(blocks: readonly Block[], block: Block): boolean {
  const at = blocks.indexOf(block);
  if (blocks.slice(0, at).some((other) => other.kind === null || other.kind === 'headline')) return false;
  const next = blocks[at + 1]?.kind;
  return (
    block.words.length <= STOPPED_HEADLINE_WORDS_MOST && (next === 'byline' || next === 'dateline') && !block.listed
  );
}

function typeBelow(block: Block, headline: Block, above: Block | undefined): void {
  if (block.folded === headline.folded || TITLE_SUFFIX.test(block.text)) block.kind = 'headline';
  else if (looksLikeName(block.text) || areNamesInPlaces(block)) block.kind = 'byline';
  else if (block.words.length <= 8 && namesRole(block.text)) block.kind = 'byline';
  else if (endsAsSentence(block.text) || endsWithColon(block.text) || opensWithSpeech(block.text)) return;
  else if (block.words.length >= 5 && block.words.length <= STANDFIRST_WORDS_MOST) block.kind = 'standfirst';
  else if (block.words.length < 5) block.kind = above?.kind === 'byline' ? 'byline' : 'metadata';
}

/** > | Nora Feld in Riverton     > | Nora Feld at the harbour and Ivo Lund in Port Ellery */
const PLACED_WORDS_MOST = 14;
export const areNamesInPlaces = ({ text, words }: Block): boolean =>
  words.length <= PLACED_WORDS_MOST &&
  /\s(?:in|at)\s/.test(text) &&
  !endsAsSentence(text) &&
  text.split(/\s*(?:,|&|\band\b)\s*/).every((piece) => looksLikeName(piece.split(/\s+(?:in|at)\s+/)[0] ?? ''));

/** A sentence between the headline and the byline is the standfirst. */
function typeStandfirst(blocks: readonly Block[], headline: Block): void {
  const at = blocks.indexOf(headline);
  const [next, after] = [blocks[at + 1], blocks[at + 2]];
  const isolated = after?.kind === 'byline' || after?.kind === 'dateline';
  if (next?.kind === null && isolated && next.words.length <= STANDFIRST_WORDS_MOST) next.kind = 'standfirst';
}
