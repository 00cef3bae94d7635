import { DECADE_WORDS, SEASONS } from '../languages/en/times.ts';
import { isoYear } from './clock.ts';
import { fiscalYearAt, yearAt } from './date-grammar.ts';
import { digitsOf, isDash, type Lexeme } from './lexemes.ts';
import { ordinalAt } from './numerals.ts';
import type { Matched, Meaning } from './time-meaning.ts';

type Lexemes = readonly Lexeme[];

const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';

/** A decade as TIMEX3 writes it (`199`) and as the interval of its years. */
const decade = (first: number): Meaning => ({
  kind: 'calendar',
  value: isoYear(first).slice(0, 3),
  dated: `${isoYear(first)}/${isoYear(first + 9)}`,
});

/** `the 1990s`, `1990s`, `'90s`, `the nineties`. Two digits mean the twentieth century. */
export function decadeAt(lexemes: Lexemes, at: number): Matched | null {
  const first = lowerAt(lexemes, at) === 'the' ? at + 1 : at;
  const word = DECADE_WORDS.get(lowerAt(lexemes, first));
  if (word !== undefined) return first > at ? { next: first + 1, meaning: decade(1900 + word) } : null;
  const marked = /^['’‘]$/.test(lowerAt(lexemes, first)) ? 1 : 0;
  const digits = lexemes[first + marked];
  const ending = lexemes[first + marked + 1];
  if (digits === undefined || ending?.lower !== 's' || !ending.glued || (marked === 1 && !digits.glued)) return null;
  if (/^(?:1[5-9]|20)\d0$/.test(digits.text)) return { next: first + marked + 2, meaning: decade(Number(digits.text)) };
  const short = /^[2-9]0$/.test(digits.text) && (marked === 1 || first > at);
  return short ? { next: first + marked + 2, meaning: decade(1900 + Number(digits.text)) } : null;
}

/** `the 19th century`, `the twenty-first century`. */
export function centuryAt(lexemes: Lexemes, at: number): Matched | null {
  const first = lowerAt(lexemes, at) === 'the' ? at + 1 : at;
  const ordinal = ordinalAt(lexemes, first);
  if (ordinal === null || ordinal.value < 2 || ordinal.value > 22) return null;
  const joint = isDash(lexemes[ordinal.next]) ? 1 : 0;
  if (lowerAt(lexemes, ordinal.next + joint) !== 'century') return null;
  const from = (ordinal.value - 1) * 100;
  const value = isoYear(from).slice(0, 2);
  return {
    next: ordinal.next + joint + 1,
    meaning: { kind: 'calendar', value, dated: `${isoYear(from + 1)}/${isoYear(from + 100)}` },
  };
}

const WHICH: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
]);

/** The adjectives of a half of the whole: `the latter parts`. */
const HALVES: ReadonlyMap<string, 1 | 2> = new Map([
  ['first', 1],
  ['early', 1],
  ['earlier', 1],
  ['second', 2],
  ['latter', 2],
  ['later', 2],
]);

interface YearPhrase {
  readonly year: number | null;
  /** True for `of last year`, which the year of publication decides. */
  readonly relative: boolean;
  readonly fiscal: boolean;
  readonly next: number;
}

/** The year of a quarter or half: `2008`, `of 2008`, `of fiscal 2008`, `of last year`; nothing where none is named. */
function yearPhrase(lexemes: Lexemes, at: number): YearPhrase {
  const none: YearPhrase = { year: null, relative: false, fiscal: false, next: at };
  let first =
    lowerAt(lexemes, at) === 'of' || lowerAt(lexemes, at) === 'in' || lowerAt(lexemes, at) === ',' ? at + 1 : at;
  const direction = WHICH.get(lowerAt(lexemes, first));
  if (direction !== undefined && lowerAt(lexemes, first + 1) === 'year')
    return { year: null, relative: true, fiscal: false, next: first + 2 };
  if (lowerAt(lexemes, first) === 'the' && lowerAt(lexemes, first + 1) === 'year')
    return { year: null, relative: true, fiscal: false, next: first + 2 };
  if (lowerAt(lexemes, first) === 'its' || lowerAt(lexemes, first) === 'the') first += 1;
  const fiscal = fiscalYearAt(lexemes, first);
  if (fiscal?.meaning.kind === 'calendar')
    return { year: Number(fiscal.meaning.value.slice(2)), relative: false, fiscal: true, next: fiscal.next };
  const year = yearAt(lexemes, first);
  return year === null ? none : { year: year.value, relative: false, fiscal: false, next: year.next };
}

/** `the first quarter of 2008`, `fourth-quarter`, `Q1 2008`. */
export function quarterAt(lexemes: Lexemes, at: number): Matched | null {
  const first = lowerAt(lexemes, at) === 'the' ? at + 1 : at;
  let quarter: number | null = null;
  let next = first;
  let fiscal = false;
  if (lexemes[first]?.text === 'Q' && lexemes[first + 1]?.glued) {
    quarter = digitsOf(lexemes[first + 1]);
    next = first + 2;
  } else {
    const ordinal = ordinalAt(lexemes, first);
    if (ordinal === null) return null;
    next = ordinal.next;
    if (isDash(lexemes[next])) next += 1;
    if (lowerAt(lexemes, next) === 'fiscal' || lowerAt(lexemes, next) === 'financial') {
      fiscal = true;
      next += 1;
    }
    if (lowerAt(lexemes, next) !== 'quarter') return null;
    quarter = ordinal.value;
    next += 1;
  }
  if (quarter === null || !Number.isInteger(quarter) || quarter < 1 || quarter > 4) return null;
  const year = yearPhrase(lexemes, next);
  if (year.relative) return null;
  return { next: year.next, meaning: { kind: 'quarter', year: year.year, quarter, fiscal: fiscal || year.fiscal } };
}

/** `summer 2024`, `the summer of 2024`, `last winter`. A season alone names no time here. */
export function seasonAt(lexemes: Lexemes, at: number): Matched | null {
  const which = WHICH.get(lowerAt(lexemes, at));
  const first = which !== undefined || lowerAt(lexemes, at) === 'the' ? at + 1 : at;
  const code = SEASONS.get(lowerAt(lexemes, first));
  if (code === undefined) return null;
  // > | this fall in prices
  //          ^^^^
  if (lowerAt(lexemes, first) === 'fall' && /^(?:in|of|from)$/.test(lowerAt(lexemes, first + 1)) && which !== undefined)
    return null;
  if (which !== undefined) return { next: first + 1, meaning: { kind: 'season', code, year: null, which } };
  const year = yearPhrase(lexemes, first + 1);
  if (year.year === null || year.fiscal) return null;
  return { next: year.next, meaning: { kind: 'season', code, year: year.year, which: 'bare' } };
}

/** The nouns that name a part of a whole without saying which half. */
const SECTIONS: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close', 'turn', 'height']);

/** `the end of`, `the first half of`, `the latter parts of`, `early`, `mid-`, `late`; the whole comes behind. */
export function sectionAt(
  lexemes: Lexemes,
  at: number,
): { readonly half: 1 | 2 | null; readonly named: boolean; readonly next: number } | null {
  const word = lowerAt(lexemes, at);
  if (word === 'early' || word === 'late' || word === 'mid' || word === 'earlier' || word === 'later') {
    const dash = isDash(lexemes[at + 1]) ? 1 : 0;
    const on = lowerAt(lexemes, at + 1) === 'on' || lowerAt(lexemes, at + 1) === 'in' ? 1 : 0;
    return { half: null, named: false, next: at + 1 + dash + on };
  }
  const first = word === 'the' ? at + 1 : at;
  const adjective = lowerAt(lexemes, first);
  const noun = lowerAt(lexemes, first + 1);
  const half = HALVES.get(adjective);
  if (half !== undefined && /^(?:half|parts?|months)$/.test(noun) && lowerAt(lexemes, first + 2) === 'of')
    return { half, named: noun === 'half', next: first + 3 };
  if (SECTIONS.has(adjective) && noun === 'of') return { half: null, named: false, next: first + 2 };
  return null;
}
