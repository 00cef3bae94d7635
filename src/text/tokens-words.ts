import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_NUMBERS,
  BOUND_PREFIXES,
  CLITICS,
  FUSED,
  NUMBER_ENDINGS,
} from './tokens-forms.ts';

/** Letters, digits and what rides on them; soft hyphens and zero-width marks inside a word do not split it, the byte order mark is white space. */
const WORD = /[\p{L}\p{M}\p{N}[\p{Cf}--\u{feff}]_]+/vy;
const NUMBER =
  /(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{3}-(?:\p{Nd}{3}-)?\p{Nd}{4})(?![\p{L}\p{N}-])|\p{Nd}+(?:[.,:/]\p{Nd}+)*/uy;
const LETTERS = /\p{L}+/uy;
const LETTER = /^\p{L}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const DIGIT = /^\p{Nd}/u;
const CURRENCY = /^\p{Sc}/u;

/** No form in the lists is longer; longer words are not looked up. */
const LONGEST_FORM = 10;

/** Before a small letter the full stop of a capitalised word up to this long is its own: `Blvd. was`, `Calif. and`. */
const LONGEST_SHORTENED = 5;

/** Parts of an abbreviation with inner full stops are no longer than this: `U.S.`, `a.m.`, `Ph.D.`, not `amazon.com`. */
const LONGEST_PART = 2;

/** `5G`, `3D`, `4A`: one capital stays with a number of up to this many digits, where `10K` is ten thousand. */
const MODEL_DIGITS = 1;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const isApostrophe = (mark: string): boolean => mark === "'" || mark === '\u2019';
const isHyphen = (mark: string): boolean => mark === '-' || mark === '\u2010' || mark === '\u2011';

/** The lower form of a short stretch; the empty string for one that is too long to be in a list. */
const formOf = (text: string, start: number, end: number): string =>
  end - start > LONGEST_FORM ? '' : text.slice(start, end).toLowerCase();

/**
 * A clitic that follows a mark, or stands alone.
 *
 * > | the "Post"'s view
 *               ^^
 */
export function cliticCuts(text: string, at: number, start: number, end: number): readonly number[] | null {
  if (!isApostrophe(text.charAt(at))) return null;
  const stop = endOf(LETTERS, text, at + 1);
  const alone = at > start || stop === end;
  return alone && CLITICS.has(formOf(text, at + 1, stop)) && !LETTER_OR_DIGIT.test(text.charAt(stop)) ? [stop] : null;
}

/**
 * A number with what belongs to it; a unit written against it is a token of its own.
 *
 * > | 1,300 soldiers at 10:30pm on the 20th
 *     ^^^^^             ^^^^^^^        ^^^^
 */
export function numberCuts(text: string, at: number, start: number): readonly number[] | null {
  const point = text.charAt(at) === '.' && at === start ? 1 : 0;
  const end = endOf(NUMBER, text, at + point);
  if (end === at + point) return null;
  const word = endOf(WORD, text, end);
  if (word === end) return [end];
  const letters = endOf(LETTERS, text, end);
  if (letters < word || letters === end) return [word];
  if (NUMBER_ENDINGS.has(formOf(text, end, letters))) return [word];
  const model = letters - end === 1 && end - at <= MODEL_DIGITS && CAPITAL.test(text.slice(end, letters));
  if (model && !CURRENCY.test(text.charAt(at - 1))) return [word];
  return isHyphen(text.charAt(word)) || isApostrophe(text.charAt(word)) ? [end] : [end, word];
}

/**
 * A word with its inner marks and its own full stop, less its clitics.
 *
 * > | The U.S.-based don't
 *     ^^^ ^^^^       ^^^^^
 */
export function wordCuts(text: string, at: number, end: number): readonly number[] | null {
  let stop = endOf(WORD, text, at);
  if (stop === at) return null;
  let part = at;
  let dots = 0;
  while (stop < end) {
    const joint = text.charAt(stop);
    const next = endOf(WORD, text, stop + 1);
    if (next === stop + 1) break;
    if (joint === '.') {
      if (!joinsAtDot(text, part, stop)) break;
      dots++;
    } else if (!joinsAtMark(text, joint, at, part, stop)) break;
    part = stop + 1;
    stop = next;
  }
  const first = cliticStart(text, at, stop);
  if (first > at && first < stop) return [first, stop];
  const dotted = dots > 0 && stop - part <= LONGEST_PART;
  if (text.charAt(stop) === '.' && stop < end && keepsStop(text, at, stop, dotted)) return [stop + 1];
  return [stop];
}

/** `U.S.`, `amazon.com` and `3.x` go on at a full stop; `said.He` does not. */
function joinsAtDot(text: string, part: number, stop: number): boolean {
  return stop - part <= LONGEST_PART || !CAPITAL.test(text.slice(stop + 1, stop + 3));
}

/** An apostrophe and an ampersand between letters join (`O'Brien`, `AT&T`), a hyphen after a bound prefix (`non-lethal`). */
function joinsAtMark(text: string, joint: string, at: number, part: number, stop: number): boolean {
  if (isApostrophe(joint)) return true;
  if (joint === '&') return LETTER.test(text.charAt(stop + 1));
  return isHyphen(joint) && part === at && BOUND_PREFIXES.has(formOf(text, at, stop));
}

/** Where the clitic at the end of a word begins, or the second half of a fused word; the word's end where there is none. */
function cliticStart(text: string, at: number, stop: number): number {
  const fused = FUSED.get(formOf(text, at, stop));
  if (fused !== undefined) return at + fused;
  for (let length = 1; length <= 2; length++) {
    const mark = stop - length - 1;
    if (mark <= at || !isApostrophe(text.charAt(mark))) continue;
    const form = formOf(text, mark + 1, stop);
    if (CLITICS.has(form)) return mark;
    if (form === 't' && text.charAt(mark - 1).toLowerCase() === 'n') return mark - 1;
  }
  return stop;
}

/** Whether the full stop at `stop` belongs to the word before it. */
function keepsStop(text: string, at: number, stop: number, dotted: boolean): boolean {
  if (text.charAt(stop + 1) === '.') return false;
  if (dotted) return true;
  const form = formOf(text, at, stop);
  if (ABBREVIATIONS.has(form)) return true;
  const next = followingText(text, stop + 1);
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(form)) return DIGIT.test(next);
  if (!CAPITAL.test(text.slice(at, at + 2))) return false;
  if (stop - at === 1) return LETTER_OR_DIGIT.test(next);
  return stop - at <= LONGEST_SHORTENED && (text.charAt(stop + 1) === ',' || SMALL.test(next));
}

/** No more white space than this is skipped to see what follows a full stop. */
const LOOK_AHEAD = 8;

const followingText = (text: string, from: number): string => text.slice(from, from + LOOK_AHEAD).trimStart();
