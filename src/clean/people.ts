import { NO_AUTHOR_WORDS, NO_AUTHORS } from '../languages/en/authors.ts';
import { BYLINE_OPENINGS } from '../languages/en/furniture.ts';
import { namesRole } from './labels.ts';
import { foldLine, looksLikeName } from './line.ts';
import { anyOf, isAgency } from './phrases.ts';

/** The authors that the author's fields of a page name. */

/** Longer values are biographies or titles. */
const NAME_CHARACTERS_MOST = 120;
const NAME_WORDS_MOST = 12;
const OPENING = new RegExp(`^(?:${anyOf(BYLINE_OPENINGS)})\\s*:?\\s+`, 'i');
/** What follows a name in an element that also holds the date: > | Nora Feld 4 August 2031, Nora Feld on 4.8.2031 */
const WHEN = /\s(?:on\s)?\d.*$/;
const isOpening = (name: string): boolean => BYLINE_OPENINGS.includes(foldLine(name));
const BETWEEN = /\s*(?:[,;|•·/&]|\s[-–—]\s|\b(?:and|with)\b)\s*/i;
const ADDRESS = /@|:\/\/|\bwww\.|^[\w-]+\.(?:com|org|net|co)\b/i;

/**
 * The names in one value: without "By", cut where several stand in it, without the credentials beside a name. An address, an
 * account's name and the outlet's own name are no author.
 *
 * > | By Nora Feld, MD, and Joss Vehren → Nora Feld · Joss Vehren
 */
export function peopleOf(value: string, outlet: string | null): string[] {
  const bare = value
    .replace(OPENING, '')
    .replace(WHEN, '')
    .replace(/[,;|\s]{1,9}$/, '');
  if (bare.length > NAME_CHARACTERS_MOST || bare.split(' ').length > NAME_WORDS_MOST) return [];
  if (ADDRESS.test(bare) || isNoAuthor(bare) || isOpening(bare)) return [];
  if (outlet !== null && foldLine(bare) === foldLine(outlet)) return [];
  const names = bare.split(BETWEEN).filter((piece) => looksLikeName(piece) && !namesRole(piece) && !isAgency(piece));
  return names.length > 0 && looksLikeName(bare.split(BETWEEN)[0] ?? '') ? names : [bare];
}

function isNoAuthor(name: string): boolean {
  const words = foldLine(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return (
    words.every((word) => NO_AUTHORS.has(word) || NO_AUTHOR_WORDS.has(word)) &&
    (words.length === 0 || words.some((word) => NO_AUTHORS.has(word)))
  );
}
