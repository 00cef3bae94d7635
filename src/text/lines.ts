/** Lines of a text with their places, for texts of any line ending. Language-blind. */

/** One line without the white space at its ends. Offsets are UTF-16 code units of the whole text; `end` is exclusive. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether an empty line (or the beginning of the text) stands before it. */
  readonly gapBefore: boolean;
  /** White-space characters between the line's beginning and its first word. */
  readonly indent: number;
}

const ENDS = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of `text` that hold anything but white space, in order. Linear in the length of the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gapBefore = true;
  const take = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') {
      gapBefore = true;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    const start = from + indent;
    lines.push({ start, end: start + trimmed.length, text: trimmed, gapBefore, indent });
    gapBefore = false;
  };
  let from = 0;
  for (const match of text.matchAll(ENDS)) {
    take(from, match.index);
    from = match.index + match[0].length;
  }
  take(from, text.length);
  return lines;
}
