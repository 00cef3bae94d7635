import type { Block } from './block.ts';
import { namesRole } from './labels.ts';
import { contentWords, endsAsSentence, endsWithColon, isOrganisation, looksLikeName, opensWithSpeech } from './line.ts';
import { isSure } from './links.ts';
import { isOutletName, isSummaryHeading } from './phrases.ts';

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
  for (const block of all) if (block.kind === null && isSummaryHeading(block.folded)) block.kind = 'subheading';
  const told = toldBelow(blocks);
  typeNotice(blocks, told);
  const open = blocks.filter((block) => block.kind === null);
  const firstSure = blocks.findIndex((block) => isSure(block) && !isStoppedHeadline(blocks, block));
  const limit = firstSure < 0 ? blocks.length : firstSure;
  const top = blocks.slice(0, limit).filter((block) => block.kind === null);
  if (top.length === 0 || open.length === 0) return;
  const headlineAt = findHeadline(blocks, top, told);
  const headline = top[headlineAt];
  if (headline === undefined) return;
  headline.kind = 'headline';
  const above = top.slice(0, headlineAt);
  for (const block of above)
    block.kind =
      block.folded === headline.folded ? 'headline' : above.length > KICKERS_MOST ? 'boilerplate' : 'metadata';
  const live = blocks.filter(({ text }) => CLOCK.test(text)).length >= CLOCKS_LEAST;
  for (const block of top.slice(headlineAt + 1)) typeBelow(block, headline, blocks[blocks.indexOf(block) - 1], live);
  typeStandfirst(blocks, headline);
}

/** The words of the first sentences tell what the story is about: enough for a headline, and read once. */
const TOLD_SENTENCES = 8;
interface Told {
  readonly sentences: readonly Block[];
  /** The share of a block's content words that stand in other sentences than itself. */
  share(block: Block): number;
}

function toldBelow(blocks: readonly Block[]): Told {
  const sentences = blocks.filter(isSure).slice(0, TOLD_SENTENCES);
  const times = new Map<string, number>();
  for (const { words } of sentences)
    for (const word of new Set(contentWords(words))) times.set(word, (times.get(word) ?? 0) + 1);
  return {
    sentences,
    share: (block) => {
      const own = [...new Set(contentWords(block.words))];
      const least = sentences.includes(block) ? 2 : 1;
      return own.length === 0 ? 0 : own.filter((word) => (times.get(word) ?? 0) >= least).length / own.length;
    },
  };
}

/** A sentence of the story shares a fifth of its content words with the next seven; a notice on cookies shares none or one. */
const FOREIGN_SHARE_MOST = 0.1;
/** Between a notice and the story stand menus, headline, byline and date. */
const BETWEEN_LEAST = 5;

/**
 * A notice above a page's menu is a sentence, and no first sentence of the story: other lines follow, a byline or a date among them, and
 * it shares no word with the sentences below.
 *
 *     > | We keep small files on your device to show you weather and tides.
 *     > | Sport
 *     > | Crane collapse shuts Riverton port for third day
 *     > | By Nora Feld
 */
function typeNotice(blocks: readonly Block[], told: Told): void {
  const [first, second] = told.sentences;
  if (first === undefined || second === undefined || told.share(first) > FOREIGN_SHARE_MOST) return;
  const [at, next] = [blocks.indexOf(first), blocks.indexOf(second)];
  const between = blocks.slice(at + 1, next);
  if (between.length < BETWEEN_LEAST || !between.some(({ kind }) => kind === 'byline' || kind === 'dateline')) return;
  for (const block of blocks.slice(0, at + 1)) block.kind ??= 'boilerplate';
}

/** A headline shares half of its words with the story's first sentences; the name or slogan of a site shares none. */
const ABOUT_SHARE_LEAST = 0.5;

/** > | Harn City 1-3 Ostmere Rovers: names and the score stand above a report's headline. */
const SCORE = /^(?:\p{Lu}[\p{L}.'’&-]* ?){1,4}\s\d{1,3}\s?[-–:]\s?\d{1,3}\s(?:\p{Lu}[\p{L}.'’&-]* ?){1,4}$/u;

/** > | 16:52: a live page heads its entries so, and each has a title. */
const CLOCK = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/;
const CLOCKS_LEAST = 3;

function findHeadline(blocks: readonly Block[], top: readonly Block[], told: Told): number {
  const fits = (block: Block): boolean =>
    block.words.length >= HEADLINE_WORDS_LEAST &&
    block.words.length <= HEADLINE_WORDS_MOST &&
    !block.listed &&
    !/^\(.*\)$/.test(block.text) &&
    !endsWithColon(block.text) &&
    (!endsAsSentence(block.text) || isStoppedHeadline(blocks, block)) &&
    !(opensWithSpeech(block.text) && /[,”"]\s+\p{Ll}+ said$/u.test(block.text));
  const heading = top.findIndex((block) => block.hint?.says === 'heading' && block.hint.level === 1);
  if (heading >= 0) return heading;
  const isOther = (block: Block): boolean => SCORE.test(block.text) || isOutletName(block.words);
  const others = top.some((block) => fits(block) && !isOther(block));
  const first = top.findIndex(
    (block) => fits(block) && !(looksLikeName(block.text) && top.length > 1) && !(others && isOther(block)),
  );
  const named = top[first];
  if (named === undefined) return -1;
  const about =
    told.share(named) > 0 ? -1 : top.findIndex((block) => fits(block) && told.share(block) >= ABOUT_SHARE_LEAST);
  if (about >= 0) return about;
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

function typeBelow(block: Block, headline: Block, above: Block | undefined, live: boolean): void {
  if (block.folded === headline.folded || TITLE_SUFFIX.test(block.text)) block.kind = 'headline';
  else if (live && above !== undefined && CLOCK.test(above.text)) block.kind = 'subheading';
  else if (looksLikeName(block.text) || areNamesInPlaces(block) || areNames(block)) block.kind = 'byline';
  else if (block.words.length <= 8 && !block.listed && namesRole(block.text)) block.kind = 'byline';
  else if (endsAsSentence(block.text) || endsWithColon(block.text) || opensWithSpeech(block.text)) return;
  else if (block.words.length >= 5 && block.words.length <= STANDFIRST_WORDS_MOST) block.kind = 'standfirst';
  else if (block.words.length < 5)
    block.kind = above?.kind === 'byline' && !isOrganisation(block.text) ? 'byline' : 'metadata';
}

/** > | Nora Feld in Riverton     > | Nora Feld at the harbour and Ivo Lund in Port Ellery */
const PLACED_WORDS_MOST = 14;
export const areNamesInPlaces = ({ text, words }: Block): boolean =>
  words.length <= PLACED_WORDS_MOST &&
  /\s(?:in|at)\s/.test(text) &&
  !endsAsSentence(text) &&
  text.split(/\s*(?:,|&|\band\b)\s*/).every((piece) => looksLikeName(piece.split(/\s+(?:in|at)\s+/)[0] ?? ''));

/** > | Nora Feld, Ivo Lund and Rita Okafor */
const areNames = ({ text, words }: Block): boolean => {
  if (words.length > PLACED_WORDS_MOST || endsAsSentence(text)) return false;
  const names = text.split(/\s*(?:,|&|\band\b)\s*/).filter((name) => name !== '');
  return names.length > 1 && names.every(looksLikeName);
};

/** A sentence between the headline and the byline is the standfirst. */
function typeStandfirst(blocks: readonly Block[], headline: Block): void {
  const at = blocks.indexOf(headline);
  const [next, after] = [blocks[at + 1], blocks[at + 2]];
  const isolated = after?.kind === 'byline' || after?.kind === 'dateline';
  if (next?.kind === null && isolated && next.words.length <= STANDFIRST_WORDS_MOST) next.kind = 'standfirst';
}
