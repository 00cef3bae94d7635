import { ARMED_NOUNS, LINE_NOUNS, SPELLINGS_OF_BODIES } from '../languages/en/bodies.ts';
import { GROUP_NOUNS } from '../languages/en/people.ts';
import { STATE_OF } from '../languages/en/states.ts';
import type { LocalEntity } from '../model/reading.ts';
import { prefixStem } from '../text/fold-words.ts';
import { letterWords } from '../text/words.ts';
import { samePerson, spelling } from './same-person.ts';

/** What one comparison may lean on besides the two entities. */
export interface Kinship {
  /** Both articles belong to one report: a retelling speaks of the people of the text that it retells. */
  readonly sameReport: boolean;
  /** The party that a demonym or possessor stands for, as the story shows it. */
  party(word: string | null): string | null;
}

const PEOPLE = new Set(['person', 'other']);

/** Do two local entities of different articles name the same somebody? Within one article the reading has decided already. */
export function sameEntity(a: LocalEntity, b: LocalEntity, kinship: Kinship): boolean {
  if (a.nameWords.length > 0 && b.nameWords.length > 0) return sameName(a, b, kinship);
  if (a.nameWords.length > 0 || b.nameWords.length > 0) return sameOffice(a, b, kinship);
  if (a.kind === 'group' && b.kind === 'group') return sameGroup(a, b, kinship);
  if (a.kind !== b.kind || a.kind === 'other') return false;
  const [x, y] = [bare(a.name), bare(b.name)];
  if (x === y)
    return a.kind === 'document' || a.kind === 'place' || ownersAgree(a, b, kinship, true) || kinship.sameReport;
  const [line, other] = [lineOf(x), lineOf(y)];
  if (a.kind === 'place' && line !== null && line === other) return ownersAgree(a, b, kinship, false);
  return sameHead(x, y) && kinship.sameReport && a.kind !== 'person' && ownersAgree(a, b, kinship, false);
}

/** `the ministry`, `the defence ministry`: one head, and what else the shorter says the longer says too. `the foreign ministry` is another. */
function sameHead(x: string, y: string): boolean {
  const [few, many] = [letterWords(x), letterWords(y)].sort((v, w) => v.length - w.length) as [string[], string[]];
  return few.at(-1) === many.at(-1) && few.every((word) => many.includes(word));
}

/** > | the Ministry of Health, the health ministry: a body by its name and by the same words in another order. */
function sameOffice(a: LocalEntity, b: LocalEntity, kinship: Kinship): boolean {
  if (a.kind !== 'organisation' || b.kind !== 'organisation' || ownersClash(a, b, kinship)) return false;
  const wordsOf = (e: LocalEntity): string =>
    letterWords((e.nameWords.length > 0 ? nameKey(e.nameWords) : bare(e.name)).toLowerCase())
      .filter((w) => w !== 's' && !['of', 'for', 'the', 'and'].includes(w) && kinship.party(capitalised(w)) === null)
      .sort()
      .join(' ');
  const words = wordsOf(a);
  return words.includes(' ') && words === wordsOf(b);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The line that a bare phrase names, with nothing before it but a state or people: `the Orvan border`; null for anything else. */
function lineOf(phrase: string): string | null {
  const words = phrase.split(' ');
  const whose = words.length > 1 && !LINE_NOUNS.has(phrase) ? words.slice(1).join(' ') : phrase;
  return whose === phrase || isPeople(words[0] ?? '') ? (LINE_NOUNS.get(whose) ?? null) : null;
}

/** A state or its adjective, in lower case as phrases are compared; or a people's adjective by its ending. */
const isPeople = (word: string): boolean =>
  STATE_OF.has(word.charAt(0).toUpperCase() + word.slice(1)) || /(?:ian|ish|ese)$/.test(word);

function sameName(a: LocalEntity, b: LocalEntity, kinship: Kinship): boolean {
  if (a.kind === 'person' && b.kind === 'person') return samePerson(a, b);
  const [x, y] = [nameKey(a.nameWords), nameKey(b.nameWords)];
  const [s, t] = [STATE_OF.get(a.name), STATE_OF.get(b.name)];
  // `London`, where somebody died, is not the `United Kingdom` that another article calls London.
  if (s !== undefined && s === t) return a.name === b.name;
  // Two ministries of one name in two states are two.
  if (x === y) return !ownersClash(a, b, kinship) && kindsAgree(a, b);
  if (PEOPLE.has(a.kind) && PEOPLE.has(b.kind) && (a.kind === 'person' || b.kind === 'person'))
    return samePerson(a, b) || shortened(a, b);
  return sameBody(a, b) || sameTitle(a, b, kinship) || shortened(a, b) || calledSo(a, b) || calledSo(b, a);
}

/** > | the Defense Ministry, the Ministry of Defence */
const sameTitle = (a: LocalEntity, b: LocalEntity, kinship: Kinship): boolean =>
  a.kind === 'organisation' &&
  b.kind === 'organisation' &&
  titleKey(a.nameWords) !== null &&
  titleKey(a.nameWords) === titleKey(b.nameWords) &&
  !ownersClash(a, b, kinship);

/** The words of a body's name in one order and spelling; null where one word is left. */
function titleKey(words: readonly string[]): string | null {
  const telling = nameKey(words)
    .split(' ')
    .flatMap((word) => (SPELLINGS_OF_BODIES.get(word) ?? word).split(' '));
  return telling.length < 2 ? null : telling.sort().join(' ');
}

const kindsAgree = (a: LocalEntity, b: LocalEntity): boolean =>
  a.kind === b.kind || PEOPLE.has(a.kind) || PEOPLE.has(b.kind) || a.kind === 'place' || b.kind === 'place';

/** `Corvane` of one article is `Corvane Kemi` of another: first words stand for companies and bodies, never for people and places. */
function shortened(a: LocalEntity, b: LocalEntity): boolean {
  if (
    a.kind === 'place' ||
    b.kind === 'place' ||
    (a.kind === 'person' && a.roles.length > 0) ||
    (b.kind === 'person' && b.roles.length > 0)
  )
    return false;
  const [short, long] = a.nameWords.length < b.nameWords.length ? [a, b] : [b, a];
  const word = short.nameWords[0] ?? '';
  return (
    short.nameWords.length === 1 &&
    long.nameWords.length === 2 &&
    word.length >= 4 &&
    word === long.nameWords[0] &&
    !STATE_OF.has(word)
  );
}

/**
 * One article has nothing but the one word, by which another calls somebody whom it names in full: what kind of thing the first takes it for tells little.
 *
 * > | Carrow said   and   | Judge Ruth Carrow …, Carrow said
 */
function calledSo(short: LocalEntity, long: LocalEntity): boolean {
  const [word = ''] = short.nameWords;
  return (
    short.nameWords.length === 1 &&
    short.kind !== 'place' &&
    short.roles.length === 0 &&
    short.forms.every((form) => form === word) &&
    (long.kind === 'person' || long.kind === 'organisation') &&
    long.nameWords.length > 1 &&
    long.forms.includes(word) &&
    !STATE_OF.has(word)
  );
}

const nameKey = (words: readonly string[]): string =>
  words
    .map((w) => w.toLowerCase())
    .filter((w) => !['the', 'of', 'for', 'and'].includes(w))
    .join(' ');

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|its|his|her|their|this|that)\s+/, '')
    .replace(/’/g, "'");

const lastWord = (name: string): string => letterWords(name).at(-1) ?? '';

function ownersClash(a: LocalEntity, b: LocalEntity, kinship: Kinship): boolean {
  const [p, q] = [kinship.party(a.belongsTo), kinship.party(b.belongsTo)];
  if (p !== null && q !== null) return p !== q;
  // Owners that no table and no adjective knows: other words, other owners.
  const named = a.nameWords.length > 0 && b.nameWords.length > 0;
  return (
    named && a.belongsTo !== null && b.belongsTo !== null && prefixStem(a.belongsTo, 4) !== prefixStem(b.belongsTo, 4)
  );
}

/** Both belong to one side; with `needed`, a side or a capital must be shown at all: `the company` of two articles is not one. */
function ownersAgree(a: LocalEntity, b: LocalEntity, kinship: Kinship, needed: boolean): boolean {
  if (ownersClash(a, b, kinship)) return false;
  return (
    !needed ||
    (a.belongsTo !== null && b.belongsTo !== null) ||
    /\s\p{Lu}|^\p{Lu}\S*\s/u.test(a.name.replace(/^(?:The|A|An|Its|His|Her|Their)\s/, ''))
  );
}

const shortForm = (e: LocalEntity): string | null =>
  e.acronym ??
  (e.nameWords.length === 1 && /^[A-Z.]{2,7}$/.test(e.nameWords[0] ?? '') ? (e.nameWords[0] ?? null) : null);

export const initialsOf = (words: readonly string[]): string =>
  words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');

/** A body under its long form and its acronym. */
function sameBody(a: LocalEntity, b: LocalEntity): boolean {
  const [s, t] = [shortForm(a), shortForm(b)];
  if (s !== null && s === t) return true;
  const spells = (short: string | null, long: LocalEntity) =>
    short !== null && long.nameWords.length > 2 && initialsOf(long.nameWords) === short;
  return spells(s, b) || spells(t, a);
}

const POINTERS =
  /\b(?:the|a|an|that|those|these|same|such|some|several|many|most|all|both|other|various|number|group|of|its|his|her|their|own|two|three|four|five|dozens|hundreds)\b|['’]s?(?=\s|$)/gi;

const groupWords = (e: LocalEntity): string[] => letterWords(e.name.toLowerCase().replace(POINTERS, ' '));

/** `several Russian military bloggers`, `some Russian milbloggers`: one head and one side; other modifiers may be missing. */
function sameGroup(a: LocalEntity, b: LocalEntity, kinship: Kinship): boolean {
  const [x, y] = [groupWords(a), groupWords(b)];
  const [h, k] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  if (ownersClash(a, b, kinship)) return false;
  if (x.join(' ') === y.join(' ')) return x.length > 1 || !GENERIC.has(h) || kinship.sameReport;
  const armed = ARMED_NOUNS.has(h) && ARMED_NOUNS.has(k);
  const heads = h === k || armed || (h.length > 4 && k.endsWith(h)) || (k.length > 4 && h.endsWith(k));
  if (!heads) return false;
  if (a.belongsTo !== null && b.belongsTo !== null) {
    const [p, q] = [kinship.party(a.belongsTo), kinship.party(b.belongsTo)];
    return p !== null && q !== null ? p === q : prefixStem(a.belongsTo, 4) === prefixStem(b.belongsTo, 4);
  }
  return kinship.sameReport && h === k && a.belongsTo === b.belongsTo;
}

/** Groups that anybody may belong to: two articles' `officials` are not shown to be the same people. */
const GENERIC: ReadonlySet<string> = new Set([
  'officials',
  'sources',
  'people',
  'critics',
  'experts',
  'analysts',
  'witnesses',
  'residents',
  'members',
  'leaders',
  ...[...GROUP_NOUNS].filter((g) => /ers$|ists$/.test(g)),
]);

/** Two entities that are the same share one of these keys at least; it spares comparing everybody with everybody. */
export function keysOf(e: LocalEntity): string[] {
  if (e.nameWords.length === 0) {
    const line = lineOf(bare(e.name));
    if (line !== null) return [`line:${line}`];
    const head = lastWord(bare(e.name));
    const keys = [ARMED_NOUNS.has(head) ? 'armed' : `head:${head.slice(-4)}`];
    return e.kind === 'organisation' ? [...keys, `office:${head}`] : keys;
  }
  const short = shortForm(e);
  const keys = [
    `name:${nameKey(e.nameWords)}`,
    `last:${spelling(e.nameWords.at(-1) ?? '').slice(0, 2)}`,
    `first:${e.nameWords[0]}`,
  ];
  if (e.kind === 'organisation') for (const word of e.nameWords) keys.push(`office:${word.toLowerCase()}`);
  const state = STATE_OF.get(e.name);
  if (state !== undefined) keys.push(`state:${state}`);
  for (const s of [short, e.nameWords.length > 2 ? initialsOf(e.nameWords) : null])
    if (s !== null) keys.push(`short:${s}`);
  return keys;
}
