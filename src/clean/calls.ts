import { COMMENT_HEADINGS, SIGN_UP_WORDS } from '../languages/en/furniture.ts';
import type { SegmentKind } from '../model/article.ts';
import type { Block } from './block.ts';
import { isEditorsNotice, tells } from './closing.ts';
import { endsAsSentence, foldLine, hasSpokenVerb } from './line.ts';
import { isSure } from './links.ts';
import { anyOf, isAge, isRelatedHeading } from './phrases.ts';

/** Passages in which the outlet turns to its readers, or readers speak: sign-up boxes, addresses, comments. */

const SIGN_UP = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(SIGN_UP_WORDS)}(?![\\p{L}\\p{N}])`, 'u');
/** A sign-up box has a title, a slogan, a sentence on what comes, a field, and a notice. */
const BOX_BLOCKS_MOST = 6;
const BOX_WORDS_MOST = 45;

const isBoxLine = (block: Block): boolean =>
  block.words.length <= BOX_WORDS_MOST &&
  SIGN_UP.test(block.folded) &&
  !/["“”]/.test(block.text) &&
  !hasSpokenVerb(block.words);

/** What opens a box asks for more than "email", which a button for sharing says too. */
const CALL = /\b(?:sign up|subscri|newsletter|inbox|register|free trial|unlock|digest|briefing|alerts)/;
/** A sentence inside a box speaks to the reader; a sentence of the story that has such a word does not. */
const TO_READER = /\b(?:you|your|our|we|us)\b/;

/**
 * What stands between the first and the last line of a sign-up box is the box's.
 *
 *     > | Sign up for Quay Morning
 *     > | The day's harbours, every day
 *     > | Enter your email address
 */
export function typeSignUps(blocks: readonly Block[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const call = blocks[i];
    if (call?.kind !== 'boilerplate' || !isBoxLine(call) || !CALL.test(call.folded)) continue;
    const box = blocks.slice(i + 1, i + 1 + BOX_BLOCKS_MOST);
    const stop = box.findIndex(
      (block) => (isSure(block) && !(isBoxLine(block) && TO_READER.test(block.folded))) || block.kind === 'headline',
    );
    const inside = stop < 0 ? box : box.slice(0, stop);
    const last = inside.findLastIndex(
      (block) => (block.kind === null || block.kind === 'boilerplate') && isBoxLine(block),
    );
    for (const block of inside.slice(0, last + 1)) if (block.kind === null) block.kind = 'boilerplate';
    i += Math.max(last, 0);
  }
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/;
const ADDRESSED =
  /\b(?:e-?mail|contact|write to|reach (?:us|him|her|them|the)|get in touch|follow (?:him|her|them)|tips?)\b/;
const ADDRESS_WORDS_MOST = 30;
const ADDRESS_CHARACTERS_MOST = 300;

/** > | Get our harbour newsletter, delivered weekday mornings */
const NEWSLETTER = /^(?:get|receive|subscribe|join|try|read|never miss) .{0,80}\bnewsletters?\b/;

/** > | Do you know the boat? Email newsdesk@courier.example: an address and a word that asks for a letter. */
const asksForLetter = ({ text, folded, words }: Block): boolean =>
  words.length <= ADDRESS_WORDS_MOST &&
  text.length <= ADDRESS_CHARACTERS_MOST &&
  ((ADDRESS.test(text) && (ADDRESSED.test(folded) || !/\s/.test(text.trim()))) || NEWSLETTER.test(folded)) &&
  !/["“”]/.test(text) &&
  !hasSpokenVerb(words);

const HEADING = new RegExp(`^(?:\\d[\\d,]* )?${anyOf(COMMENT_HEADINGS)}(?: \\(?\\d[\\d,]*\\)?)?$`);
/** > | 2 thoughts on “Why the ferry is late”: nothing but comments follows. */
const THOUGHTS = /^(?:\d[\d,]*|one|two|three) (?:thoughts?|responses?|replies|reply|comments?) (?:on|to|for) ["'“‘]?\S/;
/** > | oldsalt says:     > | Reply     > | 3 days ago */
const SPEAKER = /^\S{1,30}(?: \S{1,20}){0,3} (?:says|said|wrote|commented)(?: on .{4,40})?:$/i;
const MARKERS_LEAST = 2;
/** Some pages link to their comments above the story; below it as many sentences stand as the shortest reports have. */
const SENTENCES_LEAST = 3;
/** What stands below an end mark or a heading of comments is short against the story; where it is not, comments show by their own marks. */
const BELOW_SHARE_MOST = 0.35;
const wordsIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words.length, 0);

const isCommentMark = ({ text, folded, kind }: Block): boolean =>
  SPEAKER.test(text.slice(0, 120)) ||
  /^(?:reply|report|like|upvote|flag|reply to this)$/.test(folded) ||
  kind === 'dateline' ||
  isAge(folded);

/** From the heading of the readers' comments on, everything is theirs, to the end or to the next list of stories. */
function typeComments(blocks: readonly Block[]): void {
  const sure = blocks.flatMap((block, i) => (isSure(block) ? [i] : []));
  const told = sure[SENTENCES_LEAST - 1];
  if (told === undefined) return;
  const at = blocks.findIndex(
    (block, i) =>
      i > told &&
      !endsAsSentence(block.text) &&
      (THOUGHTS.test(block.folded) ||
        ((block.kind === null || block.kind === 'boilerplate') && HEADING.test(block.folded))),
  );
  const heading = blocks[at];
  if (heading === undefined) return;
  const below = blocks.slice(at + 1);
  const short = wordsIn(below) <= wordsIn(blocks) * BELOW_SHARE_MOST;
  if (!(THOUGHTS.test(heading.folded) && short) && below.filter(isCommentMark).length < MARKERS_LEAST) return;
  heading.kind = 'boilerplate';
  for (const block of below) {
    if (block.kind === 'related' && isRelatedHeading(block.folded)) break;
    if (block.kind !== 'widget' && block.kind !== 'credit') block.kind = 'boilerplate';
  }
}

/** > | The Courier values your comments: outside quotations only an outlet says "you" and "our" below a report. */
const TO_READERS = /(?<![\p{L}\p{N}'])(?:you|your|our)(?![\p{L}\p{N}])/u;
/** A column, a letter or a diary says it all along: more than this share of its sentences. */
const SPEAKING_SHARE_MOST = 0.1;
/** The first sentences are the writer's; the last may be the outlet's. Fewer than two tell nothing about a manner. */
const OWN_SHARE = 0.6;
const OWN_SENTENCES_LEAST = 2;

function speaksToReaders(blocks: readonly Block[]): boolean {
  const unquoted = blocks.filter((block) => isSure(block) && !/["“”‘]/.test(block.text));
  const own = unquoted.slice(0, Math.ceil(unquoted.length * OWN_SHARE));
  if (own.length < OWN_SENTENCES_LEAST) return true;
  return own.filter(({ text }) => TO_READERS.test(foldLine(text))).length / own.length > SPEAKING_SHARE_MOST;
}

/** The kinds beside which such a sentence is the outlet's. */
const BESIDE: ReadonlySet<SegmentKind> = new Set(['boilerplate', 'related', 'sidebar', 'credit', 'widget', 'metadata']);

/**
 * A sentence that speaks to the reader beside other furniture is furniture, in a text whose own voice does not; at the end of a story alone
 * it may be the writer's last word.
 */
function typeAddresses(blocks: readonly Block[]): void {
  if (speaksToReaders(blocks)) return;
  const firstSure = blocks.findIndex(isSure);
  for (let i = firstSure + 2; i < blocks.length; i++) {
    const [above, block] = [blocks[i - 1], blocks[i]];
    if (block?.kind !== null || above === undefined || !BESIDE.has(above.kind ?? 'paragraph')) continue;
    if (block.words.length > BOX_WORDS_MOST || !isSure(block) || /["“”‘]/.test(block.text) || tells(block)) continue;
    if (TO_READERS.test(foldLine(block.text))) block.kind = 'boilerplate';
  }
}

/** > | About the Riverton Institute: what a body says of itself stands below its release. */
const ABOUT = /^About (?:the )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: [\p{L}\p{N}.&'’-]+){0,7}:?$/u;

/** From such a heading to the end, where little follows and it speaks of the name in the heading. */
function typeAbout(blocks: readonly Block[]): void {
  const firstSure = blocks.findIndex(isSure);
  const at = blocks.findLastIndex(
    ({ text, kind }, i) => i > firstSure && kind === null && text.length <= 100 && ABOUT.test(text),
  );
  const [heading, next] = [blocks[at], blocks[at + 1]];
  if (firstSure < 0 || heading === undefined || next === undefined) return;
  const name = heading.text.replace(/^About (?:the )?|:$/g, '');
  if (!next.text.slice(0, 200).includes(name)) return;
  if (wordsIn(blocks.slice(at)) > wordsIn(blocks) * BELOW_SHARE_MOST) return;
  for (const block of blocks.slice(at)) block.kind ??= 'sidebar';
}

/** > | ENDS     > | ###     > | -30-: below an end mark stand notes to editors. */
const END_MARK = /^[\s([*_-]*(?:ends|end|more follows|(?<=-\s?)30(?=\s?-)|#{3}|# # #)[\s)\]*_.-]*$/i;

function typeAfterEnd(blocks: readonly Block[]): void {
  const firstSure = blocks.findIndex(isSure);
  const at = blocks.findLastIndex(({ text }, i) => i > firstSure && text.length <= 20 && END_MARK.test(text));
  if (firstSure < 0 || at < 0 || wordsIn(blocks.slice(at)) > wordsIn(blocks) * BELOW_SHARE_MOST) return;
  for (const block of blocks.slice(at)) block.kind ??= 'boilerplate';
}

/** Types these passages wherever they stand. Every step is linear in the blocks. */
export function typeCalls(blocks: readonly Block[]): void {
  typeSignUps(blocks);
  for (const block of blocks)
    if (block.kind === null && (asksForLetter(block) || isEditorsNotice(block))) block.kind = 'boilerplate';
  typeAddresses(blocks);
  typeComments(blocks);
  typeAbout(blocks);
  typeAfterEnd(blocks);
}
