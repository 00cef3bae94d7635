import { FULL_FORMS, type Sex, sexOfGiven, sexOfWords } from '../languages/en/given-names.ts';
import type { LocalEntity } from '../model/reading.ts';
import { gramDice } from '../text/similarity.ts';

/** Do two names of people mean one? Spellings are compared with what transliterations swap taken out. */

/** Letters that transliterations double, drop or swap: Zelensky, Zelenskyy, Zelenskiy, Selenskyj; Gorbunov, Gorbunow. */
export const spelling = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
    .replace(/(?:t?sch|tch|ch|kh|sh)/g, (x) => (x === 'kh' ? 'h' : x.startsWith('t') || x === 'ch' ? 'c' : 's'))
    .replace(/ph/g, 'f')
    .replace(/(?:iy|yi|ii|yy|ij|y|i|j)+/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/q|ck|c(?=[^ei]|$)/g, 'k')
    .replace(/(.)\1/g, '$1');

/** Family names this alike are one name in two spellings; checked on transliteration pairs, where the least alike pair got 0.75. */
const SPELLING_DICE_MIN = 0.75;

export function sameSpelling(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const [x, y] = [spelling(a), spelling(b)];
  if (x === y) return x.length > 2;
  // > | Petrov, Petrova; Andrej, Andrea; Daniel, Daniela: an ending that tells two people apart.
  if (x.endsWith('a') !== y.endsWith('a')) return false;
  const alike = x.length >= 6 && y.length >= 6 && x[0] === y[0] && Math.abs(x.length - y.length) <= 2;
  return alike && gramDice(x, y, 2) >= SPELLING_DICE_MIN;
}

/** Consonants that a given name needs to be known by them: `Yusuf`, `Youssef`; `Jan` and `Jane` have too few. */
const CONSONANTS_MIN = 3;

/** A given name in two spellings or a short form: `Mohammad` and `Muhammad`, `Bob` and `Robert`, an initial. */
function sameGiven(a: string, b: string): boolean {
  const [f, g] = [a.toLowerCase(), b.toLowerCase()];
  if (f[0] === g[0] && (f.replace('.', '').length === 1 || g.replace('.', '').length === 1)) return true;
  if (FULL_FORMS.get(f)?.some((full) => FULL_FORMS.get(g)?.includes(full))) return true;
  if (sexOfGiven(a) !== null && sexOfGiven(b) !== null && sexOfGiven(a) !== sexOfGiven(b)) return false;
  if (sameSpelling(a, b)) return true;
  const [x, y] = [consonants(f), consonants(g)];
  return x === y && x.length >= CONSONANTS_MIN && /[aeiou]$/.test(f) === /[aeiou]$/.test(g) && !/[ae]$/.test(f + g);
}

const consonants = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
    .replace(/[ckq]h?/g, 'k')
    .replace(/(?!^)[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');

export function samePerson(a: LocalEntity, b: LocalEntity): boolean {
  const [x, y] = [a.nameWords, b.nameWords];
  // > | Kim Jong-un, Kim Jong Un
  if (lettersOf(x) === lettersOf(y)) return !sexClash(a, b);
  if (!sameSpelling(familyOf(x), familyOf(y)) || generation(x) !== generation(y)) return false;
  if (x.length === 1 || y.length === 1) return !sexClash(a, b);
  return sameGiven(x[0] ?? '', y[0] ?? '');
}

const lettersOf = (words: readonly string[]): string =>
  words
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** > | Tomas Marr, Tomas Marr Jr: father and son. */
const generation = (words: readonly string[]): string =>
  words.length > 2 && /^(?:Jr|Sr|Junior|Senior|II|III|IV)\.?$/.test(words.at(-1) ?? '')
    ? (words.at(-1)?.[0] ?? '')
    : '';
const familyOf = (words: readonly string[]): string => words.at(generation(words) === '' ? -1 : -2) ?? '';

const sexOf = ({ roles, nameWords }: LocalEntity): Sex | null =>
  sexOfWords(roles) ?? (nameWords.length > 1 ? sexOfGiven(nameWords[0] ?? '') : null);

/** Forms of address, offices and given names tell two people of one family name apart. */
function sexClash(a: LocalEntity, b: LocalEntity): boolean {
  const [p, q] = [sexOf(a), sexOf(b)];
  return p !== null && q !== null && p !== q;
}
