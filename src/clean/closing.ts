import {
  AUDIENCE_NOTICES,
  AUTHOR_VERBS,
  CALL_OPENINGS,
  CLOSING_OPENINGS,
  EDITORS_OPENINGS,
} from '../languages/en/furniture.ts';
import type { Block } from './block.ts';
import { endsAsSentence, foldLine, hasSpokenVerb, looksLikeName } from './line.ts';
import { isHeadlineLike, isSure } from './links.ts';
import { anyOf } from './phrases.ts';

/** What an outlet says of itself to its readers below the last paragraph: calls, notices, a word on the author. */

/** Such lines have one to three short sentences. */
const CLOSING_WORDS_MOST = 45;
/** More lines than this below the story are a list of their own, which the other rules read. */
const CLOSING_BLOCKS_MOST = 12;

const CALL = new RegExp(`(?:^|[.!?:]\\)?\\s)${anyOf(CALL_OPENINGS)}\\b`);
const NOTICE = new RegExp(`\\b${anyOf(AUDIENCE_NOTICES)}\\b`);
const OPENING = new RegExp(`^\\(?${anyOf(CLOSING_OPENINGS)}(?![\\p{L}\\p{N}])`, 'u');
const AUTHOR_VERB = new RegExp(`^(?:,[^,]{1,40},)? ${anyOf(AUTHOR_VERBS)}\\b`);

/** > | Nora Feld's new book is … */
const AUTHOR_WORK = /^['’]s (?:\p{Ll}+ ){0,3}(?:book|novel|memoir|column|newsletter|podcast|film)\b/u;

/**
 * Types the last lines of a text upwards until a sentence of the story stands there. A quotation or a verb of saying in the past makes a
 * line the story's.
 *
 *     > | Radio Riverton is paid for by listeners. Become one of them today.
 *     >                                            ^^^^^^
 *     > | Nora Feld, 57, has covered eleven harbours and two mountains.
 *     > | ^^^^^^^^^      ^^^^^^^^^^^ the name is the byline's
 */
export function typeClosing(blocks: readonly Block[]): void {
  const authors = authorsAbove(blocks);
  let seen = 0;
  for (let i = blocks.length - 1; i > 0 && seen < CLOSING_BLOCKS_MOST; i--) {
    const block = blocks[i];
    if (block === undefined || block.kind !== null) continue;
    seen++;
    const kind = closingKind(block, authors) ?? (seen === 1 && closesList(blocks, i) ? 'boilerplate' : null);
    if (kind !== null) block.kind = kind;
    else if (isSure(block)) return;
  }
}

/** A story's last paragraph under a subheading may be as short; two lines without a stop above it are a list and no subheading. */
const AFTER_LIST_WORDS_MOST = 25;

/**
 *     > | Ferry company to cut winter service
 *     > | Ten boats you would pay not to board
 *     > | Quay Money is for entertainment.
 */
function closesList(blocks: readonly Block[], at: number): boolean {
  const [block, above, higher] = [blocks[at], blocks[at - 1], blocks[at - 2]];
  if (block === undefined || block.words.length > AFTER_LIST_WORDS_MOST || !endsAsSentence(block.text)) return false;
  if (/["“”]/.test(block.text) || tells(block) || block.hint?.says === 'heading') return false;
  return [above, higher].every(
    (other) =>
      other !== undefined &&
      (other.kind === 'related' || other.kind === 'sidebar' || (other.kind === null && isHeadlineLike(other))),
  );
}

/** A verb of saying in the past tense is a story's; "read" and "posted" also stand in calls and notices. */
export const tells = (block: Block): boolean =>
  hasSpokenVerb(block.words.filter((word) => !/^(?:read|posted|asked)$/i.test(word)));

/** > | This interview has been edited for length: what the editors say of the text stands above the story too. */
const EDITORS = new RegExp(
  `^\\(?(?:${anyOf(EDITORS_OPENINGS)}(?![\\p{L}\\p{N}])|(?:corrections?|clarifications?)\\b[^:.]{0,30}:\\s)`,
  'u',
);
export const isEditorsNotice = (block: Block): boolean =>
  block.words.length <= CLOSING_WORDS_MOST && !/["“”]/.test(block.text) && EDITORS.test(foldLine(block.text));

function closingKind(block: Block, authors: readonly string[]): 'boilerplate' | 'sidebar' | null {
  if (block.words.length > CLOSING_WORDS_MOST || /["“”]/.test(block.text) || tells(block)) return null;
  const author = authors.find((name) => block.text.startsWith(name));
  const after = author === undefined ? '' : block.text.slice(author.length, author.length + 80);
  if (author !== undefined && (AUTHOR_VERB.test(after) || AUTHOR_WORK.test(after))) return 'sidebar';
  const folded = foldLine(block.text);
  return CALL.test(folded) || NOTICE.test(folded) || OPENING.test(folded) ? 'boilerplate' : null;
}

const NAMES_MOST = 8;
/** The persons of the bylines, as they are written there. */
function authorsAbove(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block) => block.kind === 'byline')
    .slice(0, NAMES_MOST)
    .flatMap((block) => block.text.replace(/^by\s+/i, '').split(/\s*(?:,|;|\||&|\band\b|\bin\b|\bfor\b)\s*/))
    .filter(looksLikeName);
}
