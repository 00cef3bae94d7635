import type { Range } from '../model/span.ts';
import { firstIndex } from '../text/bisect.ts';
import type { ByteOffsets } from './positions-bytes.ts';

/**
 * Where each character of an article's text stands in the decoded text of its capture, as runs that tile the article's text.
 * Run `i` is the code units from `textStarts[i]` up to the next run's start, or up to `textLength` for the last one. It came of
 * the source's code units `sourceStarts[i]` to `sourceEnds[i]`: one by one where both are equally many, as a whole where they
 * are not (an entity, several characters of white space). A newline that the text alone has came of nothing.
 */
export interface PositionMap {
  readonly textLength: number;
  readonly textStarts: Uint32Array;
  readonly sourceStarts: Uint32Array;
  readonly sourceEnds: Uint32Array;
  /** From the decoded text on to the bytes; null where the capture's bytes are not those of its text. */
  readonly bytes: ByteOffsets | null;
}

/** The decoded text that a range of the article's text comes from, with what stands between its parts. An impossible range throws. */
export function sourceRange(map: PositionMap, start: number, end: number): Range {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= map.textLength))
    throw new RangeError(`no range ${start}–${end} in a text of ${map.textLength} code units`);
  return { start: placeOf(map, start).start, end: placeOf(map, end - 1).end };
}

/** The source of one code unit. */
function placeOf({ textLength, textStarts, sourceStarts, sourceEnds }: PositionMap, at: number): Range {
  const run = firstIndex(textStarts.length, (i) => (textStarts[i] ?? 0) > at) - 1;
  const first = textStarts[run] ?? 0;
  const start = sourceStarts[run] ?? 0;
  const end = sourceEnds[run] ?? 0;
  const length = (textStarts[run + 1] ?? textLength) - first;
  return length === end - start ? { start: start + at - first, end: start + at - first + 1 } : { start, end };
}

/** Puts a map together, run by run, in the order of the text. Runs that continue one another become one. */
export class MapMaker {
  readonly #runs: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #length = 0;

  /** The newline between two blocks; before the first block there is none. */
  border(): void {
    const last = this.#ends.at(-1);
    if (last !== undefined) this.add(1, last, last);
  }

  /** `length` code units of the text that came of the source from `start` to `end`. */
  add(length: number, start: number, end: number): void {
    const last = this.#runs.length - 1;
    const one = (this.#runs[last] ?? 0) + (this.#ends[last] ?? 0) - (this.#starts[last] ?? 0) === this.#length;
    if (last >= 0 && one && this.#ends[last] === start && length === end - start) this.#ends[last] = end;
    else {
      this.#runs.push(this.#length);
      this.#starts.push(start);
      this.#ends.push(end);
    }
    this.#length += length;
  }

  map(): PositionMap {
    return {
      textLength: this.#length,
      textStarts: Uint32Array.from(this.#runs),
      sourceStarts: Uint32Array.from(this.#starts),
      sourceEnds: Uint32Array.from(this.#ends),
      bytes: null,
    };
  }
}
