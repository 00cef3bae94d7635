import type { Block } from './block.ts';
import {
  articleShare,
  contentWords,
  endsAsQuestion,
  endsAsSentence,
  endsWithColon,
  functionShare,
  hasFiniteVerb,
  hasSpeechTag,
  hasSpokenVerb,
  holdsTwoSentences,
  opensWithSpeech,
  titleCaseShare,
} from './line.ts';

/** Headlines of other stories that no heading announces: at the end of the text, and as links in the middle of the body. */

/** Of 234 headlines of news pages 98 of 100 have 4 to 20 words; two more are allowed for live pages. */
const HEADLINE_WORDS_LEAST = 4;
const HEADLINE_WORDS_MOST = 22;
/** A sentence of story text that is long enough to be sure of. */
const SURE_WORDS_LEAST = 8;

/** A line that reads as a sentence of the story by itself: it ends in a stop and is long enough. */
export const isSure = (block: Block): boolean =>
  block.kind === null && block.words.length >= SURE_WORDS_LEAST && endsAsSentence(block.text);

/** > | Find my boat! Skipper, 29, drains the harbour: a short cry and what it is about. */
const SHOUT = /^[^.!?:]{3,40}!\s[^.!?]{3,80}$/;

const couldBeTitle = (block: Block): boolean =>
  !endsAsSentence(block.text) &&
  !endsWithColon(block.text) &&
  !opensWithSpeech(block.text) &&
  !(holdsTwoSentences(block.text) && !SHOUT.test(block.text)) &&
  !/^\(.*\)$/u.test(block.text) &&
  !/^\p{Ll}/u.test(block.text) &&
  !/[,;]$/.test(block.text);

/** A line that could be the headline of a story: no stop, the length of one, and no speech in it. */
export const isHeadlineLike = (block: Block): boolean =>
  block.words.length >= HEADLINE_WORDS_LEAST && block.words.length <= HEADLINE_WORDS_MOST && couldBeTitle(block);

/** "Riverton", "Port Ellery": the tags that some pages list below a story. */
const isTag = (block: Block): boolean =>
  block.words.length > 0 && block.words.length < HEADLINE_WORDS_LEAST && couldBeTitle(block);

/** Of a trailing run this share must look like headlines, so that one ending in a stop ("… talks, says U.N. chief.") does not end it. */
const TRAILING_SHARE_LEAST = 0.7;
const TRAILING_WORDS_MOST = 30;
/** A single last line without a stop is rather a cut paragraph when it is longer than this. */
const SINGLE_WORDS_MOST = 18;
const SINGLE_WORDS_LEAST = 5;

/**
 * Related headlines after the last paragraph, with no heading before them: a run of lines to the end that end in no stop.
 *
 *     > | "We are ready," the harbour master said.
 *     > | Ferry company to cut winter service
 *     > | ‘Never again’: town votes on new sea wall
 */
export function typeTrailing(blocks: readonly Block[]): void {
  const open = blocks.filter((block) => block.kind === null);
  const firstSure = open.findIndex(isSure);
  if (firstSure < 0) return;
  typeSigned(open);
  let [like, start, sureBelow] = [0, open.length, false];
  for (let i = open.length - 1; i > firstSure; i--) {
    const block = open[i];
    if (block === undefined || block.words.length > TRAILING_WORDS_MOST || (block.listed && endsAsSentence(block.text)))
      break;
    if (isSure(block) && (isTold(block) || sureBelow)) break;
    sureBelow = isSure(block);
    const title = isHeadlineLike(block) || isTag(block);
    if (title) like++;
    if (title && !block.listed && !speaks(open, i) && like / (open.length - i) >= TRAILING_SHARE_LEAST) start = i;
  }
  // A last paragraph that lost its stop is no part of the run.
  const cut = open[start];
  if (cut !== undefined && looksLikeProse(cut)) start++;
  const first = open[start];
  if (first === undefined) return;
  const single = open.length - start === 1;
  const short = first.words.length < SINGLE_WORDS_LEAST && !isTag(first);
  if (single && (first.words.length > SINGLE_WORDS_MOST || looksLikeProse(first) || short)) return;
  for (const block of open.slice(start)) block.kind = 'related';
  typeFooter(blocks, blocks.indexOf(first));
}

/** A line between two notices, or below the last two, is one more of them: an address, a price, the name of an app. */
function typeFooter(blocks: readonly Block[], from: number): void {
  const isNotice = (i: number): boolean => blocks[i]?.kind === 'boilerplate';
  for (let i = from; i < blocks.length; i++) {
    const below = i + 1 < blocks.length ? isNotice(i + 1) : isNotice(i - 2);
    if (blocks[i]?.kind === 'related' && isNotice(i - 1) && below) (blocks[i] as Block).kind = 'boilerplate';
  }
}

/** > | (Harbour Post 12/05/2031 page 4): a few words in brackets sign the text; a sum ("($1 = 7.2 crowns)") and a sentence do not. */
const SIGNED_WORDS_MOST = 8;
function typeSigned(open: readonly Block[]): void {
  const last = open.at(-1);
  if (last === undefined || last.words.length > SIGNED_WORDS_MOST) return;
  if (/^\([^()=]*[^()=.!?]\)$/.test(last.text)) last.kind = 'credit';
}

/** A sentence with a verb of saying in the past, or with a quotation between double marks, is the story's; so are two sentences in a row. */
const isTold = ({ text, words }: Block): boolean =>
  hasSpokenVerb(words) || /["“][^"“”]{2,}["”]/.test(text.slice(0, 1000));

/** Whether the line is speech of the story: the line before ends in a colon, or the line quotes and has its verb of saying. */
const speaks = (open: readonly Block[], at: number): boolean => {
  const [before, block] = [open[at - 1], open[at]];
  const opened = before !== undefined && endsWithColon(before.text);
  if (opened || block === undefined || !/["“”]/.test(block.text)) return opened;
  return hasSpeechTag(block.text, block.words) || hasSpokenVerb(block.words);
};

/**
 * Sentences have articles and function words; headlines save them. On 234 news articles of 2016 to 2018, 5 of 100 headlines and 48 of 100
 * sentences of 8 to 22 words have a frequent finite verb, an article, and this share of function words.
 */
const PROSE_FUNCTION = 0.36;
const looksLikeProse = (block: Block): boolean =>
  hasFiniteVerb(block.words) && articleShare(block.words) > 0 && functionShare(block.words) >= PROSE_FUNCTION;

/** A line of the middle belongs to the story's words when half of its content words are in the paragraphs near it. */
const NEAR_BLOCKS = 8;
const OVERLAP_HALF = 0.5;
const OVERLAP_THIRD = 0.34;
const SUBHEADING_WORDS_MOST = 10;
const TITLE_CASE_LEAST = 0.75;
const RUN_WORDS_LEAST = 6;
const LABEL_QUOTE = /^[^:]{3,50}: ?['‘"“][^:]{3,160}['’"”][?!]?$/;

function overlapWith(block: Block, others: readonly Block[]): number {
  const own = [...new Set(contentWords(block.words))];
  const near = new Set(others.flatMap((other) => contentWords(other.words)));
  return own.length === 0 ? 0 : own.filter((word) => near.has(word)).length / own.length;
}

/** In a text that has lost many of its stops a missing stop tells nothing: more than this share of its long lines end without one. */
const STOPLESS_SHARE_MOST = 0.3;
const LONG_WORDS = 23;

function doStopsTell(open: readonly Block[]): boolean {
  const long = open.filter((block) => block.words.length >= LONG_WORDS);
  const stopless = long.filter((block) => !endsAsSentence(block.text) && !endsAsQuestion(block.text)).length;
  return long.length === 0 || stopless / long.length <= STOPLESS_SHARE_MOST;
}

/** Types the short lines without a stop between the paragraphs: subheadings, links to other stories, captions without a credit. */
export function typeMiddle(blocks: readonly Block[]): void {
  const open = blocks.filter((block) => block.kind === null);
  const stopsTell = doStopsTell(open);
  const firstSure = open.findIndex(isSure);
  const lastSure = open.findLastIndex(isSure);
  for (let i = Math.max(firstSure, 0) + 1; firstSure >= 0 && i < lastSure; i++) {
    const block = open[i];
    if (block === undefined || endsAsSentence(block.text) || endsWithColon(block.text) || speaks(open, i)) continue;
    if (isMarkedLink(block)) block.kind = 'related';
    if (block.kind !== null || /^\p{Ll}/u.test(block.text) || holdsTwoSentences(block.text)) continue;
    block.kind =
      block.words.length > HEADLINE_WORDS_MOST ? kindOfLong(open, i, stopsTell) : kindOfMiddle(open, i, stopsTell);
  }
}

/** > | [Ferry company to cut winter service]     > | Ferry company to cut winter service Read more */
const isMarkedLink = ({ text, words }: Block): boolean =>
  words.length >= HEADLINE_WORDS_LEAST &&
  words.length <= TRAILING_WORDS_MOST &&
  (/^\[[^[\]]+\]$/.test(text) || /\p{L}['’”"]? Read [Mm]ore$/u.test(text));

/** A caption about the story in a row of lines without a stop; one such line alone is a paragraph that lost its stop. */
const ROW_WORDS_LEAST = 8;
const LONG_CAPTION_WORDS_MOST = 60;
function kindOfLong(open: readonly Block[], at: number, stopsTell: boolean): Block['kind'] {
  const block = open[at];
  if (block === undefined || !stopsTell || block.listed || block.words.length > LONG_CAPTION_WORDS_MOST) return null;
  const beside = [open[at - 1], open[at + 1]].some(
    (other) =>
      other !== undefined &&
      (other.kind === 'caption' || (other.kind === null && !endsAsQuestion(other.text) && couldBeTitle(other))) &&
      other.words.length >= ROW_WORDS_LEAST,
  );
  if (!beside || opensWithSpeech(block.text)) return null;
  return overlapWith(block, windowOf(open, at)) >= OVERLAP_THIRD ? 'caption' : null;
}

/** The paragraphs near a line that end as sentences do. */
const windowOf = (open: readonly Block[], at: number): Block[] =>
  [...open.slice(Math.max(0, at - NEAR_BLOCKS), at), ...open.slice(at + 1, at + 1 + NEAR_BLOCKS)].filter((other) =>
    endsAsSentence(other.text),
  );

function kindOfMiddle(open: readonly Block[], at: number, stopsTell: boolean): Block['kind'] {
  const block = open[at];
  if (block === undefined) return null;
  const { text, words } = block;
  const overlap = overlapWith(block, windowOf(open, at));
  if (LABEL_QUOTE.test(text) && overlap < OVERLAP_HALF) return 'related';
  if (opensWithSpeech(text)) return words.length <= SUBHEADING_WORDS_MOST && /["”]$/.test(text) ? 'subheading' : null;
  if (block.listed) return overlap >= OVERLAP_THIRD || hasFiniteVerb(words) ? null : 'related';
  if (!stopsTell) return null;
  const inRow = isHeadlineLike(block) && inRun(open, at) && words.length >= RUN_WORDS_LEAST && !looksLikeProse(block);
  if (inRow) return articleShare(words) > 0 && overlap >= OVERLAP_THIRD ? 'caption' : 'related';
  if (words.length <= SUBHEADING_WORDS_MOST) return subheadingOrLink(block, overlap);
  // A question of this length that stands alone is the writer's; headlines that ask come in runs.
  if (looksLikeProse(block) || endsAsQuestion(text)) return null;
  // Captions are about the story and keep their articles; headlines of other stories save them.
  const describes = !hasFiniteVerb(words) || articleShare(words) > 0;
  return describes && overlap >= OVERLAP_THIRD ? 'caption' : 'related';
}

/** Whether a neighbour is such a line too: links come in runs, subheadings do not. */
const inRun = (open: readonly Block[], at: number): boolean =>
  [open[at - 1], open[at + 1]].some(
    (other) =>
      other !== undefined &&
      !other.listed &&
      (other.kind === 'related' || (other.kind === null && !isSure(other))) &&
      isHeadlineLike(other),
  );

/** > | Milk at three in the morning: no name, no verb, no plural: headlines of other stories have one of them. */
const PHRASE_WORDS_MOST = 8;
const VERBAL =
  /^(?!(?:morning|evening|nothing|something|everything|spring|building|meeting|wedding|king|red|bed)$).*(?:ed|ing|s)$|^to$/;
const isPlainPhrase = (words: readonly string[]): boolean =>
  words.length <= PHRASE_WORDS_MOST &&
  !hasFiniteVerb(words) &&
  words.slice(1).every((word) => /^\p{Ll}/u.test(word) && !VERBAL.test(word));

function subheadingOrLink({ text, words }: Block, overlap: number): 'subheading' | 'related' {
  if (words.length <= 3 || overlap >= OVERLAP_HALF || isPlainPhrase(words)) return 'subheading';
  if (endsAsQuestion(text) && words.length <= 8) return 'subheading';
  const foreign = overlap < OVERLAP_THIRD || titleCaseShare(words) >= TITLE_CASE_LEAST;
  return words.length >= RUN_WORDS_LEAST && foreign ? 'related' : 'subheading';
}
