import type { Segment } from '../model/article.ts';
import type { Capture } from '../model/capture.ts';
import { plainBlocks } from './block.ts';
import { endsAsSentence } from './line.ts';
import type { Damage } from './pagetree.ts';
import { segmentsOf, typeBlocks } from './typing.ts';

/** A plain text, verbatim, as typed segments, with what is damaged about it. It says nothing beside its text. */
export interface PlainText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly metadata: null;
  readonly damage: Damage;
}

/** A text of more lines is no article: of 234 crawled ones the longest has some hundreds. */
const LINES_MOST = 10_000;

/** What stands beyond the last line that is read is one segment of boilerplate: the text stays whole, and none of it is story. */
export function readPlain(capture: Capture): PlainText {
  const { text } = capture;
  const end = endOfLines(text);
  const read = text.slice(0, end);
  const segments: Segment[] = segmentsOf(typeBlocks(read, plainBlocks(read)));
  const rest = text.slice(end);
  if (rest.trim() !== '') {
    const start = end + rest.length - rest.trimStart().length;
    segments.push({ kind: 'boilerplate', start, end: start + rest.trim().length });
  }
  const damage: Damage = { deep: false, large: end < text.length, endsIn: endsInText(capture) ? 'a text' : null };
  return { text, segments, metadata: null, damage };
}

/** The offset behind the last line that is read. */
function endOfLines(text: string): number {
  let at = -1;
  for (let lines = 0; lines < LINES_MOST; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at + 1;
}

/** Buffers have such sizes; below this one many whole notices have one by chance. */
const BUFFER_BYTES_LEAST = 4096;
const TAIL_CHARACTERS = 200;
const isPowerOfTwo = (count: number): boolean => count > 0 && (count & (count - 1)) === 0;

/** A plain text has no markup that could be cut; it is cut where it fills a buffer to the last byte and ends in a sentence. */
const endsInText = ({ bytes, text }: Capture): boolean =>
  bytes.length >= BUFFER_BYTES_LEAST &&
  isPowerOfTwo(bytes.length) &&
  !/\s$/.test(text.slice(-1)) &&
  !endsAsSentence(text.slice(-TAIL_CHARACTERS));
