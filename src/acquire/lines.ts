import { type LineArticle, tryRecord } from './record.ts';

/** One line of a .jsonl file: an article, or what is wrong with the line. Blank lines are neither. */
export type Line = LineArticle | { readonly kind: 'invalid'; readonly number: number; readonly why: string };

const NEWLINE = 0x0a;

/**
 * The lines of `bytes`, in order, decoded one by one, so that one bad line costs no other.
 * `first` is the number of the first line, for input that was read in pieces.
 */
export function* linesOf(bytes: Uint8Array, first: number): Generator<Line> {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let number = first; start < bytes.length; number++) {
    const at = bytes.indexOf(NEWLINE, start);
    const end = at < 0 ? bytes.length : at;
    const line = lineOf(bytes.subarray(start, end), number);
    if (line) yield line;
    start = end + 1;
  }
}

function lineOf(bytes: Uint8Array, number: number): Line | null {
  const record = tryRecord(bytes);
  switch (record.kind) {
    case 'blank':
      return null;
    case 'invalid':
      return { kind: 'invalid', number, why: record.why };
    case 'record':
      return record.article;
    default:
      return record satisfies never;
  }
}
