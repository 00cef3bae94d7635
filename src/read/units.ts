import { TIME_UNITS } from '../languages/en/times.ts';
import {
  CURRENCIES,
  IRREGULAR_PLURALS,
  PHRASE_ENDS,
  POWERS,
  UNITS_OF_MEASURE,
  type UnitOfMeasure,
} from '../languages/en/units.ts';
import { isDash, type Lexeme } from './lexemes.ts';

type Lexemes = readonly Lexeme[];

/** The unit or counted noun behind a number, and the index behind it. */
export interface UnitFound {
  readonly unit: string;
  readonly next: number;
}

/** A counted noun stands at most this many words behind its number: `two large Russian border villages`. */
const NOUN_REACH = 4;

/** The singular of an English noun, lower case. Rules of spelling only; what they spoil is listed in the data. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  const person = /^(\p{L}+)(wo)?men$/u.exec(lower);
  if (person !== null) return `${person[1] ?? ''}${person[2] ?? ''}man`;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (/(?:ss|us|is|news)$/.test(lower) || lower.length < 3) return lower;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

const joined = (lexemes: Lexemes, at: number, words: number): string => {
  let text = '';
  for (let k = at; k < at + words; k += 1) {
    const lexeme = lexemes[k];
    if (lexeme === undefined) return '';
    text += `${k > at && !lexeme.glued ? ' ' : ''}${lexeme.lower}`;
  }
  return text;
};

/** Capitals close behind digits that are degrees. */
export const DEGREE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['C', 'celsius'],
  ['F', 'fahrenheit'],
]);

/** A unit of measure by its written form, of one to three lexemes. */
export function measureAt(lexemes: Lexemes, at: number): (UnitFound & { readonly measure: UnitOfMeasure }) | null {
  const power = POWERS.get(lexemes[at]?.lower ?? '');
  if (power !== undefined) {
    const stop = lexemes[at + 1]?.text === '.' ? 1 : 0;
    const length = UNITS_OF_MEASURE.get(lexemes[at + 1 + stop]?.lower ?? '');
    const metre = lexemes[at + 1 + stop]?.text === 'm' ? UNITS_OF_MEASURE.get('metre') : undefined;
    const base = length ?? metre;
    if (base === undefined || base.dimension !== 'length') return null;
    const name = `${power === 2 ? 'square' : 'cubic'} ${base.name}`;
    const measure: UnitOfMeasure = {
      name,
      dimension: power === 2 ? 'area' : 'volume',
      size: base.size ** power * (power === 3 ? 1000 : 1),
    };
    return { unit: name, next: at + 2 + stop, measure };
  }
  // > | 30C (86F)
  //       ^
  const degree = lexemes[at]?.glued ? DEGREE_LETTERS.get(lexemes[at]?.text ?? '') : undefined;
  const degrees = degree === undefined ? undefined : UNITS_OF_MEASURE.get(degree);
  if (degrees !== undefined) return { unit: degrees.name, next: at + 1, measure: degrees };
  for (const words of [3, 2, 1]) {
    const measure = UNITS_OF_MEASURE.get(joined(lexemes, at, words));
    if (measure === undefined) continue;
    const squared =
      measure.dimension === 'length' && lexemes[at + words]?.glued && /^[²2]$/.test(lexemes[at + words]?.text ?? '');
    if (!squared) return { unit: measure.name, next: at + words, measure };
    const name = `square ${measure.name}`;
    return { unit: name, next: at + words + 1, measure: { name, dimension: 'area', size: measure.size ** 2 } };
  }
  return null;
}

/** A currency sign or code that ends right before the number. */
export function currencyBefore(lexemes: Lexemes, at: number): { readonly unit: string; readonly first: number } | null {
  const sign = lexemes[at - 1];
  if (sign === undefined) return null;
  const country = lexemes[at - 2];
  const both = sign.glued && country !== undefined ? CURRENCIES.get(country.lower + sign.text) : undefined;
  if (both !== undefined) return { unit: both, first: at - 2 };
  const unit = sign.kind === 'mark' || sign.text === sign.text.toUpperCase() ? CURRENCIES.get(sign.lower) : undefined;
  return unit === undefined ? null : { unit, first: at - 1 };
}

const isPluralNoun = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  /(?:wo)?men$/.test(word) ||
  (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word));

/** The noun that a number counts: the last plural of the words behind it; a single thing is the word before the phrase ends. */
export function countedNoun(lexemes: Lexemes, at: number, one: boolean): UnitFound | null {
  let last: UnitFound | null = null;
  let from = at;
  // > | hundreds of people, two of the soldiers
  //              ^^
  if (lexemes[from]?.lower === 'of')
    from += /^(?:the|his|her|their|its|our)$/.test(lexemes[from + 1]?.lower ?? '') ? 2 : 1;
  for (let k = from; k < from + NOUN_REACH; k += 1) {
    const word = lexemes[k];
    if (word === undefined || (word.kind !== 'word' && !isDash(word)) || PHRASE_ENDS.has(word.lower)) break;
    if (isDash(word) && !(word.glued && lexemes[k + 1]?.glued)) break;
    if (word.kind === 'word' && isPluralNoun(word.lower) && !TIME_UNITS.has(word.lower)) {
      last = { unit: singularOf(word.lower), next: k + 1 };
      // > | 20 police officers
      //        ^^^^^^^^^^^^^^^
      // The last of several plurals is the noun.
      if (!isPluralNoun(lexemes[k + 1]?.lower ?? '') || PHRASE_ENDS.has(lexemes[k + 1]?.lower ?? '')) break;
    }
    if (one && word.kind === 'word' && !/(?:ed|ing|ly)$/.test(word.lower))
      last = { unit: singularOf(word.lower), next: k + 1 };
  }
  return last;
}
