import { AGENCIES } from '../languages/en/agencies.ts';
import * as furniture from '../languages/en/furniture.ts';
import { OUTLET_WORDS, SECTION_WORDS } from '../languages/en/outlets.ts';
import { endsAsSentence } from './line.ts';

/** Word lists made ready for asking. A list is looked up by whole line, or by opening; no list is ever searched inside a story sentence. */

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (phrases: readonly string[]): string[] => [...phrases].sort((a, b) => b.length - a.length);
/** A group of alternatives, the longest first, so that "image credit" is not read as "image". */
export const anyOf = (phrases: readonly string[]): string => `(?:${longestFirst(phrases).map(escaped).join('|')})`;

const whole = (phrases: readonly string[]): ((folded: string) => boolean) => {
  const set = new Set(phrases);
  return (folded) => set.has(folded);
};
const opening = (phrases: readonly string[]): ((folded: string) => boolean) => {
  const ordered = longestFirst(phrases);
  return (folded) => ordered.some((phrase) => folded.startsWith(phrase));
};

export const isSidebarHeading = whole(furniture.SIDEBAR_HEADINGS);
export const opensSidebarHeading = opening(furniture.SIDEBAR_HEADING_OPENINGS.map((phrase) => `${phrase} `));
export const isRelatedHeading = whole(furniture.RELATED_HEADINGS);
/** > | U.S. NEWS     > | World News: a section of a page, not the name of an outlet. */
export const isSectionName = (words: readonly string[]): boolean =>
  words.slice(0, -1).every((word) => SECTION_WORDS.has(word.toLowerCase().replace(/\.$/, '')));
/** > | The Riverton Harbour Times: two to five words with capitals, the last of which outlets have in their names. */
export const isOutletName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= 5 &&
  words.every((word) => /^(?:\p{Lu}|of$|the$|and$)/u.test(word)) &&
  OUTLET_WORDS.has((words.at(-1) ?? '').toLowerCase()) &&
  !isSectionName(words);
export const isSummaryHeading = whole(furniture.SUMMARY_HEADINGS);
export const isWidgetLine = whole(furniture.WIDGET_LINES);
export const opensWidget = opening(furniture.WIDGET_OPENINGS);
export const isBoilerplateLine = whole(furniture.BOILERPLATE_LINES);
export const opensBoilerplate = opening(furniture.BOILERPLATE_OPENINGS);
export const holdsBoilerplate = (folded: string): boolean =>
  furniture.BOILERPLATE_INNER.some((phrase) => folded.includes(phrase));
/** "File photo of …" by its phrase, "Image caption, …" and "Image: …" by a label with its mark. */
export const opensCaption = (folded: string): boolean =>
  furniture.CAPTION_OPENINGS.some(
    (phrase) => folded.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(folded.slice(phrase.length)),
  ) ||
  furniture.CAPTION_LABELS.some((label) => folded.startsWith(label) && /^\s?[:,]\s/.test(folded.slice(label.length)));
export const isAgency = (name: string): boolean => AGENCY_SET.has(name.toLowerCase().replace(/^the /, ''));
const AGENCY_SET = new Set(AGENCIES.map((name) => name.toLowerCase().replace(/^the /, '')));

const AGE = new RegExp(
  `^(?:updated |posted |published )?(?:about )?\\d{1,3}\\s?${anyOf(furniture.AGE_UNITS)}(?: ago)?(?: (?:read more|share|comments?))?$`,
);
const AGE_WORD = whole(furniture.AGE_WORDS);
/** "45 minutes", "1 hour -", "2 hrs ago": a line that is nothing but an age. `folded` is without marks at both ends. */
export const isAge = (folded: string): boolean => folded.length <= 40 && (AGE.test(folded) || AGE_WORD(folded));

const RELATED_LABEL = new RegExp(`^(${anyOf(furniture.RELATED_LABELS)})\\s*(?:[:|>»→–—]|-\\s)\\s*\\S`, 'i');
const RELATED_CAPITALS =
  /^(READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|RELATED|MUST READ|READ|WATCH|MORE)\s+(?=[\p{L}\p{N}'"‘“])/u;
/** > | PHOTOS: Ferries that were never built */
const GALLERY_CAPITALS = /^(?:PHOTOS|PICTURES|VIDEO|GALLERY|WATCH|LISTEN|MORE|POLL|QUIZ)\s?:\s+\p{L}/u;
export const isGalleryLink = (text: string): boolean =>
  GALLERY_CAPITALS.test(text) && !endsAsSentence(text) && !/[/(©]/.test(text);
/** "Read more: Harbour reopens", "READ ALSO Harbour reopens": a link under its label. */
export const opensRelated = (text: string): boolean => {
  const bare = text.slice(0, 80).replace(/^[\s•●▪◦‣·*>»→▶►-]+/, '');
  // "Next — and this matters — …" is a sentence; only a colon labels a line that ends in a stop.
  const labelled = RELATED_LABEL.test(bare) && (/^[^:]{2,20}:/.test(bare) || !endsAsSentence(text));
  return labelled || (RELATED_CAPITALS.test(bare) && !/^[\p{Lu}\s\d\W]+$/u.test(text));
};
