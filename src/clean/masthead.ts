import { BROADCAST_OPENINGS, MASTHEAD_WORDS, READER_KEYS } from '../languages/en/furniture.ts';
import { OUTLET_WORDS } from '../languages/en/outlets.ts';
import type { Block } from './block.ts';
import { type DateInLine, datesInLine, isDateline, isSpareWord } from './dates.ts';
import { endsAsSentence, functionShare, hasFiniteVerb, opensWithSpeech, wordsOf } from './line.ts';
import { isSure } from './links.ts';
import { anyOf } from './phrases.ts';

/** Lines above the story that name the outlet, the section and the day: the paper's head, a wire's slug, a path of sections. */

/** The longest such line has an outlet, a section, a date, a clock time and a remark in brackets. */
const MASTHEAD_LONGEST = 160;
/** Pieces of a masthead are names and slogans; a longer piece is a headline or a sentence. */
const PIECE_WORDS_MOST = 8;
/** A masthead without separators is one name and its section beside the date. */
const BARE_WORDS_MOST = 7;
/** Mastheads stand near the top; below this many blocks a line with a date is something else. */
const OPENING_BLOCKS_MOST = 40;
/** Shorter lines are kickers and cannot be the headline that a masthead leaves room for. */
const HEADLINE_WORDS_LEAST = 3;

const SEPARATOR = /\s*[|•·›»]\s*|\s+(?:[–—/-]{1,2}|>)\s+/;
const BREADCRUMB = /\s*[|›»]\s*|\s+[/>]\s+/;

/** The pieces of a line between the separators that mastheads use. */
export const mastheadPieces = (text: string): string[] => text.split(SEPARATOR).filter((piece) => piece !== '');

const READER_LINE = new RegExp(`^${anyOf(READER_KEYS)}:(?:\\s|$)`, 'i');
const BROADCAST = new RegExp(`^${anyOf(BROADCAST_OPENINGS)}\\b`, 'i');

/** Every word begins with a capital, a digit, or is one of the small words inside names. */
const isCapitalised = (words: readonly string[]): boolean =>
  words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|and|for|in)$/.test(word));

/**
 * Whether a line is a date with names around it and nothing that a headline says:
 *
 *     > | The Riverton Ledger | Sunday 19 October 2031
 *     > | Riverton, Monday, October 10th, 2033
 *     > | RPA 7 June 2035 14:41 ECONOMY (updates with minister)
 */
export function isDatedMasthead(text: string): boolean {
  if (text.length > MASTHEAD_LONGEST || opensWithSpeech(text) || /[!?]$/.test(text)) return false;
  const dates = datesInLine(text);
  if (dates.length === 0) return false;
  const pieces = mastheadPieces(text);
  const short = pieces.every((piece) => wordsOf(piece).length <= PIECE_WORDS_MOST);
  if (pieces.length > 1 && short && pieces.some((piece) => isDateline(piece) || bareMasthead(piece))) return true;
  return bareMasthead(text);
}

function bareMasthead(text: string): boolean {
  const dates = datesInLine(text);
  if (dates.length === 0 || endsAsSentence(text.replace(/\b[ap]\.m\.$/i, ''))) return false;
  const rest = withoutDates(text, dates).replace(/\([^()]{0,80}\)/g, ' ');
  const words = wordsOf(rest.replace(BROADCAST, ' ')).filter(
    (word) => !isSpareWord(word) && !MASTHEAD_WORDS.has(word.toLowerCase()) && !/^[\d.]+$/.test(word),
  );
  return words.length <= BARE_WORDS_MOST && isCapitalised(words) && !hasFiniteVerb(words);
}

function withoutDates(text: string, dates: readonly DateInLine[]): string {
  let [rest, from] = ['', 0];
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** > | The National Courant › Home › Regions     > | Platform Two | notes of a commuter | About | Archive */
function isPath(text: string): boolean {
  if (text.length > MASTHEAD_LONGEST) return false;
  const pieces = text.split(BREADCRUMB).filter(Boolean);
  const first = wordsOf(pieces[0] ?? '');
  return (
    pieces.length >= 3 &&
    pieces.every((piece) => wordsOf(piece).length <= PIECE_WORDS_MOST) &&
    first.length > 0 &&
    first.length <= 4 &&
    isCapitalised(first) &&
    !endsAsSentence(text)
  );
}

/** > | Lower Quay Voice - news for the east bank: a name with an outlet's word, a dash and a slogan without a verb. */
function isSlogan(text: string): boolean {
  if (text.length > MASTHEAD_LONGEST) return false;
  const [name, slogan, more] = mastheadPieces(text);
  if (name === undefined || slogan === undefined || more !== undefined) return false;
  const words = wordsOf(name);
  const named = words.length >= 2 && words.length <= 5 && isCapitalised(words);
  const outlet = OUTLET_WORDS.has((words.at(-1) ?? '').toLowerCase());
  return named && outlet && wordsOf(slogan).length <= PIECE_WORDS_MOST && !hasFiniteVerb(wordsOf(slogan));
}

/** > | RPA0214 4 i 0310 HARBOUR: a wire's slug, which opens with letters and figures in one. */
const SLUG =
  /^(?=[\p{Lu}-]{0,8}\p{N})(?=\S{0,12}\p{Lu})[\p{Lu}\p{N}-]{3,14}(?:\s[\p{Lu}\p{N}/-]{1,16}|\s\p{Ll}){1,8}$/u;

const couldBeHeadline = (block: Block): boolean =>
  block.kind === 'headline' ||
  (block.kind === null &&
    block.words.length >= HEADLINE_WORDS_LEAST &&
    !isSure(block) &&
    functionShare(block.words) < 1);

/** > | From: Nora Feld     > | Subject: Pool to reopen: the head of a letter has several such lines. */
const MAIL_LINE = /^(?:from|to|cc|bcc|date|sent|subject|reply-to):\s/i;
const MAIL_LINES_LEAST = 2;

/** Types the mastheads above the first sure sentence, as long as a line is left that can be the headline. */
export function typeMastheads(blocks: readonly Block[]): void {
  const top = blocks.slice(0, OPENING_BLOCKS_MOST);
  const body = top.findIndex((block) => !MAIL_LINE.test(block.text));
  if (body >= MAIL_LINES_LEAST) for (const block of top.slice(0, body)) block.kind = 'metadata';
  for (const block of top) {
    if (block.kind === null && READER_LINE.test(block.text) && block.text.length <= MASTHEAD_LONGEST * 2)
      block.kind = 'metadata';
    else if (block.kind === null) break;
  }
  // A dated line may be as long as a sentence, and end in "p.m.".
  const firstSure = top.findIndex((block) => isSure(block) && !isDatedMasthead(block.text));
  const opening = firstSure < 0 ? top : top.slice(0, firstSure);
  for (const block of opening) {
    if (block.kind !== null || (block.hint?.says === 'heading' && block.hint.level === 1)) continue;
    if (!(isDatedMasthead(block.text) || isPath(block.text) || isSlogan(block.text) || SLUG.test(block.text))) continue;
    if (opening.some((other) => other !== block && couldBeHeadline(other))) block.kind = 'metadata';
  }
}
