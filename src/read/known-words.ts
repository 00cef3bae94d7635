import type { KnownWord } from './reader-features.ts';
import { hashOf } from './tagger-features.ts';

const NEWLINE = 10;
/** At most so much of the table is taken, so that a chain of places is short (linear probing: Knuth, TAOCP 3, 6.4). */
const FILLED_MOST = 0.5;

/**
 * The number of each word of a list, a word a line, from 1; 0 for what is not in it. A table of the places where words begin: a map of
 * 100,000 words takes ten megabytes, the table and the list take two.
 */
export function knownWords(list: string): KnownWord {
  const { starts, ends } = linesOf(list);
  let size = 1;
  while (size * FILLED_MOST < starts.length) size *= 2;
  const table = new Int32Array(size);
  for (let number = 1; number <= starts.length; number++) {
    let at = hashOf(list, starts[number - 1], ends[number - 1]) & (size - 1);
    while (table[at]) at = (at + 1) & (size - 1);
    table[at] = number;
  }
  return (lower) => {
    for (let at = hashOf(lower) & (size - 1); ; at = (at + 1) & (size - 1)) {
      const number = table[at] ?? 0;
      if (number === 0) return 0;
      const start = starts[number - 1] ?? 0;
      if ((ends[number - 1] ?? 0) - start === lower.length && list.startsWith(lower, start)) return number;
    }
  };
}

/** Where each line begins and ends, in UTF-16 code units; what stands behind the last line feed is a line where it is not empty. */
function linesOf(list: string): { readonly starts: Int32Array; readonly ends: Int32Array } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0, at = 0; at <= list.length; at++)
    if (at === list.length ? at > start : list.charCodeAt(at) === NEWLINE) {
      starts.push(start);
      ends.push(at);
      start = at + 1;
    }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
