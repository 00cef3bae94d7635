import type { SegmentKind } from '../model/article.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { foldLine, wordsOf } from './line.ts';

/** What the page's markup says of a block, before its words are read. Plain text has none. */
export type MarkupHint =
  | { readonly says: 'story' }
  | { readonly says: 'heading'; readonly level: number }
  | { readonly says: 'kind'; readonly kind: SegmentKind };

/** A passage that gets one kind: a line, a joined paragraph, or a piece of either. Offsets are UTF-16 code units of the article's text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** The words of the passage, runs of white space as one blank. */
  readonly text: string;
  /** `text` folded for comparison with word lists. */
  readonly folded: string;
  readonly words: readonly string[];
  /** Whether a blank line stands before it. */
  readonly gapBefore: boolean;
  /** Whether a list mark (•, -, *) opens it. */
  readonly listed: boolean;
  readonly hint: MarkupHint | null;
  /** Null until a rule has typed it. */
  kind: SegmentKind | null;
}

const LIST_MARK = /^(?:[•●▪◦‣·*–—-]\s+|[•●▪◦‣·]\s*)(?=\S)/u;

export function blockOf(text: string, start: number, end: number, more: Partial<Block> = {}): Block {
  // Single blanks stay where they are: to replace each costs memory on a line of a million short words.
  const flat = text.slice(start, end).replace(/\s{2,}|[^\S ]/g, ' ');
  return {
    start,
    end,
    text: flat,
    folded: foldLine(flat),
    words: wordsOf(flat),
    gapBefore: more.gapBefore ?? false,
    listed: LIST_MARK.test(flat),
    hint: more.hint ?? null,
    kind: more.kind ?? null,
  };
}

/** A width at which people and programs wrap lines: fixed-width texts are wrapped at 60 to 100 characters; 110 leaves room for one long word. */
const WRAP_WIDTH_MOST = 110;
const WRAP_WIDTH_LEAST = 45;
/** Texts wrapped by hand or at another width than their widest line break up to this many characters early. */
const WRAP_SLACK = 6;
/** Below two broken lines a text tells nothing about wrapping. */
const BROKEN_LINES_LEAST = 2;
/** In a wrapped text about half of all line starts fall inside a sentence and before a small letter; in a text of one line per paragraph none does. */
const BROKEN_SHARE_LEAST = 0.3;

const startsSmall = (line: Line): boolean => /^\p{Ll}/u.test(line.text);
const firstWordLength = (line: Line): number => /^\S+/.exec(line.text)?.[0].length ?? 0;

/** The width at which the text was wrapped, or null where each line is a paragraph. */
export function wrapWidthOf(lines: readonly Line[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length + line.indent), 0);
  if (width > WRAP_WIDTH_MOST || width < WRAP_WIDTH_LEAST) return null;
  const continued = lines.filter((line) => !line.gapBefore);
  const broken = continued.filter(startsSmall).length;
  return broken >= BROKEN_LINES_LEAST && broken / continued.length >= BROKEN_SHARE_LEAST ? width : null;
}

/**
 * The blocks of a plain text: its lines, or, where the text is hard-wrapped, its lines joined. A line goes on in the next one when that one
 * begins with a small letter or its first word would not have fitted:
 *
 *     > | The harbour was closed on Tuesday after a crane fell across both of its
 *     > | gates, the port authority said.
 *     >   ^^^^^^ 75 + 1 + 6 characters are more than the width
 */
export function plainBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidthOf(lines);
  const paragraphs: { start: number; end: number; gapBefore: boolean; last: Line }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && width !== null && goesOn(open.last, line, width)) {
      open.end = line.end;
      open.last = line;
    } else paragraphs.push({ start: line.start, end: line.end, gapBefore: line.gapBefore, last: line });
  }
  return paragraphs.map(({ start, end, gapBefore }) => blockOf(text, start, end, { gapBefore }));
}

const goesOn = (last: Line, line: Line, width: number): boolean =>
  !line.gapBefore &&
  !LIST_MARK.test(line.text) &&
  line.indent <= last.indent + 1 &&
  (startsSmall(line) || last.text.length + last.indent + 1 + firstWordLength(line) > width - WRAP_SLACK);
