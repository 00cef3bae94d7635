import type { Range } from '../model/span.ts';
import { cliticCuts, numberCuts, wordCuts } from './tokens-words.ts';

/** One mark again and again is one token: `...`, `--`, `!!!`. */
const RUN = /\.+|[-\u2010\u2011]+|[!?]+|\*+|=+|_+|~+|\++|#+|`+|<+|>+|''/uy;
/** The byte order mark is both a format character and white space; it stands in no token. */
const OTHER = /.[\p{M}[\p{Cf}--\u{feff}]]*/svy;

const WEB_ADDRESS = /(?:[a-z]{2,10}:\/\/|www\.)\S+/iy;
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y;
const OPENING: ReadonlySet<string> = new Set('([{<"\'\u2018\u201c\u00ab\u2039');
const AFTER_ADDRESS: ReadonlySet<string> = new Set('.,;:!?)]}>"\'\u2019\u201d\u00bb\u203a');

/**
 * Splits a text into tokens as Universal Dependencies does for English (universaldependencies.org/u/overview/tokenization):
 * marks stand alone, clitics leave their word, hyphenated words fall apart, numbers, clock times, addresses and
 * abbreviations stay whole.
 *
 * Takes a text and, optionally, the offsets between which to look (UTF-16 code units, `to` exclusive; offsets outside the
 * text are moved to its ends). Gives ranges in `text`, in order, that do not overlap, hold no white space and together
 * cover every other character. Time is linear in the length looked at. Scripts written without spaces stay in long tokens.
 */
export function tokenize(text: string, from = 0, to = text.length): Range[] {
  const offset = Math.min(Math.max(0, from), text.length);
  const part = text.slice(offset, Math.max(offset, to));
  const out: Range[] = [];
  for (const chunk of part.matchAll(/\S+/g)) {
    let start = chunk.index;
    for (const end of chunkCuts(part, start, start + chunk[0].length)) {
      out.push({ start: start + offset, end: end + offset });
      start = end;
    }
  }
  return out;
}

/** Where the tokens of one stretch without white space end, in order. */
function chunkCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  const address = addressIn(text, start, end);
  let at = start;
  while (at < end) {
    const next =
      at === address?.start
        ? [address.end]
        : (cliticCuts(text, at, start, end) ??
          numberCuts(text, at, start) ??
          wordCuts(text, at, end) ?? [markEnd(text, at)]);
    for (const cut of next) cuts.push(cut);
    at = next.at(-1) ?? end;
  }
  return cuts;
}

/** The web or mail address that a stretch holds behind its opening marks, without the marks that close it. */
function addressIn(text: string, start: number, end: number): Range | null {
  let from = start;
  while (from < end && OPENING.has(text.charAt(from))) from++;
  for (const pattern of [WEB_ADDRESS, MAIL_ADDRESS]) {
    pattern.lastIndex = from;
    if (!pattern.test(text)) continue;
    let to = Math.min(pattern.lastIndex, end);
    while (to > from && AFTER_ADDRESS.has(text.charAt(to - 1))) to--;
    return { start: from, end: to };
  }
  return null;
}

function markEnd(text: string, at: number): number {
  for (const pattern of [RUN, OTHER]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at + 1;
}
