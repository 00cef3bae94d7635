import type { Block } from './block.ts';
import {
  contentWords,
  endsAsQuestion,
  endsAsSentence,
  endsWithColon,
  hasSpeechTag,
  opensWithSpeech,
  titleCaseShare,
} from './line.ts';
import { isSure } from './links.ts';

/** Captions that no credit follows, in texts that end their sentences with stops: by words of showing, by a catchword, by their runs. */

/** Captions of picture desks tell the news in up to two or three sentences; without a stop at the end they are shorter. */
const CAPTION_WORDS_LEAST = 5;
const CAPTION_WORDS_MOST = 60;
/** Sixty words of ten characters. */
const CAPTION_CHARACTERS_MOST = 600;

/**
 *     > | The harbour master (left) and his deputy at the gate on Monday
 *     >                     ^^^^^^
 */
const SHOWN =
  /\((?:[^()]{0,30}\s)?(?:pictured|left|right|centre|center|above|below|inset|file|file photo|file picture|circled|stock image|stock photo)(?:\s[^()]{0,40})?\)|\b(?:pictured|photographed)\b|\bfrom left to right\b|^(?:left|right|above|below|inset|from left|clockwise)\b[^.]{0,12}[:,]/iu;

/**
 *     > | Stranded: Two of the crew waited on the gantry until a boat could reach them
 *     > | ^^^^^^^^
 */
const CATCHWORD = /^\p{Lu}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,3}: ['‘"“]?\p{Lu}/u;
/** Captions of this style tell something: they have nine words and more; "Step 2: Working on a laptop" is a heading. */
const CATCHWORD_WORDS_LEAST = 9;
/** Headings write their words with capitals. */
const TITLE_CASE_LEAST = 0.75;
/** One such line may be a sentence that lost its stop, "Council leader: We will go on"; captions of this style come in numbers, each with a word of its own. */
const CATCHWORDS_LEAST = 2;

/** Half of a caption's words are the story's; a third is enough beside a sure one. */
const OVERLAP_LEAST = 0.34;

const isStopless = (block: Block): boolean =>
  block.kind === null &&
  !block.listed &&
  block.text.length <= CAPTION_CHARACTERS_MOST &&
  !endsAsSentence(block.text) &&
  !endsAsQuestion(block.text) &&
  !endsWithColon(block.text) &&
  !opensWithSpeech(block.text) &&
  !/^\p{Ll}/u.test(block.text) &&
  !/[,;]$/.test(block.text) &&
  block.words.length >= CAPTION_WORDS_LEAST &&
  block.words.length <= CAPTION_WORDS_MOST;

/** > | RESCUED: Ferry crew home after ten days at sea: capitals label a link to another story. */
const SHOUTED = /^[\p{Lu}\d\s'’-]{3,60}:/u;

/** A short line or one with capitals beside a caption is a subheading. */
const ROW_WORDS_LEAST = 7;
const isRow = ({ words }: Block): boolean =>
  words.length >= ROW_WORDS_LEAST && titleCaseShare(words) < TITLE_CASE_LEAST;

const hasCatchword = (block: Block): boolean =>
  CATCHWORD.test(block.text) &&
  block.words.length >= CATCHWORD_WORDS_LEAST &&
  titleCaseShare(block.words) < TITLE_CASE_LEAST &&
  !SHOUTED.test(block.text) &&
  !hasSpeechTag(block.text.slice(0, block.text.indexOf(':') + 1), []);

/** The lines with a catchword of their own, where enough stand `within` the story's sentences; one that is used twice labels links. */
function catchwordLines(within: readonly Block[], all: readonly Block[]): ReadonlySet<Block> {
  const lines = all.filter((block) => isStopless(block) && hasCatchword(block));
  const times = new Map<string, number>();
  const wordOf = ({ text }: Block): string => text.slice(0, text.indexOf(':')).replace(/\s*\d+$/, '');
  for (const line of lines) times.set(wordOf(line), (times.get(wordOf(line)) ?? 0) + 1);
  const own = lines.filter((line) => times.get(wordOf(line)) === 1);
  return new Set(
    within.filter((block) => times.get(wordOf(block)) === 1 && hasCatchword(block)).length >= CATCHWORDS_LEAST
      ? own
      : [],
  );
}

/**
 * Types captions below the first sure sentence. A line without a stop beside one, and about the story, is one too: pictures come in rows.
 * Every step is linear in the blocks.
 */
export function typeCaptions(blocks: readonly Block[]): void {
  const firstSure = blocks.findIndex(isSure);
  if (firstSure < 0) return;
  const told = new Set(blocks.filter(isSure).flatMap(({ words }) => contentWords(words)));
  const isAbout = ({ words }: Block): boolean => {
    const own = contentWords(words);
    return own.length > 0 && own.filter((word) => told.has(word)).length / own.length >= OVERLAP_LEAST;
  };
  const within = blocks.slice(firstSure, blocks.findLastIndex(isSure));
  const catchwords = catchwordLines(within, blocks.slice(firstSure));
  for (const block of blocks.slice(firstSure))
    if (isStopless(block) && (SHOWN.test(block.text) || catchwords.has(block))) block.kind = 'caption';
  const follow = (above: Block | undefined, block: Block | undefined): void => {
    if (above?.kind === 'caption' && block !== undefined && isStopless(block) && isRow(block) && isAbout(block))
      block.kind = 'caption';
  };
  for (let i = 1; i < within.length; i++) follow(within[i - 1], within[i]);
  for (let i = within.length - 1; i > 0; i--) follow(within[i], within[i - 1]);
}
