import { MONTHS, WEEKDAYS } from '../languages/en/calendar.ts';
import {
  BODY_NOUNS,
  NAME_TITLES,
  OFFICES,
  PLACE_NOUNS,
  ROLE_NOUNS,
  SERVICE_OFFICES,
  SERVICE_WORDS,
  UNIT_NOUNS,
} from '../languages/en/people.ts';
import { COUNTRIES_OF_STATES, DEMONYM_ENDINGS, DEMONYMS, SEATS, STATE_OF, UNIONS } from '../languages/en/states.ts';
import { TIME_ZONES } from '../languages/en/times.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Sentence, Token } from '../model/reading.ts';

/** A name as it stands once in the text. Token indices, `last` exclusive; the core leaves titles and demonyms out. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  /** Offices before the name, lower case: `president` in `Ukrainian President Volodymyr Zelensky`. */
  readonly titles: readonly string[];
  readonly demonym: string | null;
  readonly kind: EntityKind;
  /** `ISW` in `the Institute for the Study of War (ISW)`. */
  readonly acronym: string | null;
  /** `the` stands before it: a river, a ship, a palace, never a person. */
  readonly article: boolean;
}

/** What one article shows of its words before names are read. */
export interface NameLore {
  /** Words that are names in the middle of a sentence: they are names at its start and in headlines too. */
  readonly known: ReadonlySet<string>;
  /** A people's adjective to the place that it is made of, by their letters: `Lorvanian` to `Lorvane`. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Where a person's name begins right behind what he has an office in: no name runs into one (`office-names.ts`). */
  readonly holders: ReadonlySet<number>;
  /** Where the word for that office stands: it opens no name. */
  readonly offices: ReadonlySet<number>;
}

/** Adjective and place share at least these letters. */
const ADJECTIVE_STEM_MIN = 4;
/** More distinct names than this are not searched for adjectives: limits hostile input. */
const ADJECTIVE_NAMES_MAX = 2000;

/** Which of the names are a people's adjective to which other: `Lorvanian` to `Lorvane`, `Volsian` to `Volsia`. */
export function adjectivesAmong(names: Iterable<string>): Map<string, string> {
  const words = [...new Set(names)].slice(0, ADJECTIVE_NAMES_MAX).sort();
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const stem = word.slice(0, ADJECTIVE_STEM_MIN);
    byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  }
  const found = new Map<string, string>();
  for (const word of words) {
    if (DEMONYMS.has(word) || STATE_OF.has(word) || !DEMONYM_ENDINGS.some((e) => e.length > 1 && word.endsWith(e)))
      continue;
    for (const place of byStem.get(word.slice(0, ADJECTIVE_STEM_MIN)) ?? []) {
      const stem = place.slice(0, Math.max(ADJECTIVE_STEM_MIN, place.length - 2));
      if (place !== word && place.length <= word.length && word.startsWith(stem) && word.length - stem.length <= 4) {
        found.set(word, place);
        break;
      }
    }
  }
  return found;
}

const CONNECTORS = new Set(['of', 'for', 'the', 'and', '&', 'on', 'in', 'to', 'against']);
export const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'di',
  'del',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ibn',
  'la',
  'le',
  'du',
  'dos',
  'ter',
  'zu',
]);
const PLACE_PREPOSITIONS = new Set([
  'in',
  'near',
  'at',
  'from',
  'towards',
  'toward',
  'to',
  'into',
  'inside',
  'outside',
  'across',
  'around',
  'through',
  'of',
]);
/** Prepositions after which a name in two words is where something is, not who. */
const STANDING_IN = new Set(['in', 'near', 'inside', 'outside', 'around']);
const CALENDAR_NAMES: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...MONTHS.keys()]);
const NOT_NAMES = new Set([
  'i',
  "i'm",
  'mr',
  'mrs',
  'the',
  'a',
  'an',
  'but',
  'and',
  'it',
  'he',
  'she',
  'we',
  'they',
  'in',
  'on',
  'at',
]);

const capital = (text: string): boolean => /^\p{Lu}/u.test(text);
/** > | [NATO], the [U.S.], two [MPs], the [MoD], the [BoE] */
const acronymLike = (text: string): boolean =>
  /^(?:\p{Lu}(?:\.|[ofdt](?=\p{Lu}))?){2,7}s?$/u.test(text) && text.length <= 7;

/** A line in which nearly every longer word has a capital says nothing about names. */
export function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last).filter((t) => t.text.length > 3 && /^\p{L}/u.test(t.text));
  return words.length >= 4 && words.filter((t) => capital(t.text)).length / words.length > 0.85;
}

/** Every name of a sentence, in order. */
export function nameRuns(tokens: readonly Token[], sentence: Sentence, lore: NameLore): NameRun[] {
  const { known } = lore;
  const runs: NameRun[] = [];
  const titleCase = isTitleCase(tokens, sentence.first, sentence.last);
  let i = sentence.first;
  while (i < sentence.last) {
    const limit = lore.offices.has(i) ? i : runEnd(tokens, i, sentence, known, titleCase);
    let end = Math.min(i + 1, limit);
    while (end < limit && !lore.holders.has(end)) end++;
    if (end === i) {
      i++;
      continue;
    }
    const run = describeRun(tokens, i, end, sentence, lore);
    if (run) runs.push(lore.holders.has(i) ? { ...run, kind: 'person' } : run);
    i = end;
  }
  return runs;
}

function opensName(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  known: ReadonlySet<string>,
  titleCase: boolean,
): boolean {
  const token = tokens[i];
  if (!token || !capital(token.text) || NOT_NAMES.has(token.text.toLowerCase())) return false;
  // > | Fire chief Dale Orr: what he is chief of is no name.
  const service = SERVICE_WORDS.has(token.text.toLowerCase()) && i === sentence.first;
  if (service && SERVICE_OFFICES.has(tokens[i + 1]?.text ?? '')) return false;
  if (known.has(token.text)) return true;
  if (titleCase) return token.tag === 'PROPN' && (acronymLike(token.text) || STATE_OF.has(token.text));
  const opensSentence = i === sentence.first || /^["“‘'(]$/.test(tokens[i - 1]?.text ?? '');
  if (token.tag === 'PROPN') return true;
  if (opensSentence) return false;
  return token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'X' || acronymLike(token.text);
}

/** The index after the name that opens at `i`; `i` itself where none does. */
function runEnd(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  known: ReadonlySet<string>,
  titleCase: boolean,
): number {
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(tokens[i]?.text ?? '') && capital(tokens[i + 1]?.text ?? '');
  if (!ordinal && !opensName(tokens, i, sentence, known, titleCase)) return i;
  let end = i + 1;
  let j = i + 1;
  while (j < sentence.last && j - i < 14) {
    const token = tokens[j];
    const before = tokens[j - 1];
    if (!token || !before) break;
    const glued = before.end === token.start;
    if (token.text === '-' && glued && tokens[j + 1]?.start === token.end && capital(tokens[j + 1]?.text ?? '')) j++;
    else if (capital(token.text) && !NOT_NAMES.has(token.text.toLowerCase()) && (!titleCase || token.tag === 'PROPN'))
      end = ++j;
    else if (PARTICLES.has(token.text) && capital(tokens[j + 1]?.text ?? '')) j++;
    else if (CONNECTORS.has(token.text) && continuesBody(tokens, i, j)) j++;
    else break;
  }
  return end;
}

/** > | the Institute for the Study of War
 *    |               ^^^^^^^ connectors stay in the name of a body when its head stands before them. */
function continuesBody(tokens: readonly Token[], first: number, j: number): boolean {
  const hasBody = tokens.slice(first, j).some((t) => BODY_NOUNS.has(t.text.toLowerCase()) && capital(t.text));
  if (!hasBody) return false;
  const after = tokens[j + 1];
  const second = tokens[j + 2];
  const next = after && CONNECTORS.has(after.text) ? second : after;
  if (tokens[j]?.text === 'and' || tokens[j]?.text === 'to' || tokens[j]?.text === 'in') return false;
  return capital(next?.text ?? '') && !DEMONYMS.has(next?.text ?? '');
}

/** `Mr`, `Mrs.` and the like right before a name; null where none stands there. */
function addressBefore(tokens: readonly Token[], first: number): string | null {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const word = tokens[at]?.text.replace(/\.$/, '') ?? '';
  return /^(?:Mr|Mrs|Ms|Miss)$/.test(word) ? word.toLowerCase() : null;
}

/**
 * The name from `first` to `last` with what stands before its core: titles and a people's adjective. Null for an office or a day alone.
 */
export function describeRun(
  tokens: readonly Token[],
  first: number,
  last: number,
  sentence: Sentence,
  lore: NameLore,
): NameRun | null {
  let from = officeFrom(tokens, isDayBefore(tokens, first, last) ? first + 1 : first, last);
  let demonym: string | null = null;
  const titles: string[] = [];
  // > | the Defense Ministry, the General Staff: the words before a body's noun are no titles of it.
  const isBody = BODY_NOUNS.has((tokens[last - 1]?.text ?? '').toLowerCase());
  while (from < last) {
    const word = tokens[from]?.text ?? '';
    const lower = word.toLowerCase().replace(/\.$/, '');
    const more = from + 1 < last;
    if (
      more &&
      demonym === null &&
      titles.length === 0 &&
      (DEMONYMS.has(word) ||
        STATE_OF.has(word) ||
        lore.adjectives.has(word) ||
        acronymLike(word) ||
        peopleLike(word)) &&
      NAME_TITLES.has((tokens[from + 1]?.text ?? '').toLowerCase())
    )
      demonym = word;
    else if (!isBody && NAME_TITLES.has(lower) && (more || titles.length > 0)) titles.push(lower);
    else if (lower === '.' && titles.length > 0) titles.push();
    else break;
    from++;
  }
  const address = addressBefore(tokens, first);
  if (address !== null && titles.length === 0) titles.push(address);
  if (isTimeZone(tokens, first, last)) return null;
  const rest = tokens.slice(from, last).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  const words = rest.map((t) => t.text);
  // > | Governor concedes: an office alone is no name.
  const office = words.length === 1 && titles.length === 0 && OFFICES.has((words[0] ?? '').toLowerCase());
  if (office || words.length === 0 || (titles.length === 0 && words.every((w) => CALENDAR_NAMES.has(w.toLowerCase()))))
    return null;
  // > | an [MP], an Oslo-based [NGO]: a calling and a kind of body in capitals.
  const calling = words[0]?.toLowerCase() ?? '';
  const isCalling = acronymLike(words[0] ?? '') && (ROLE_NOUNS.has(calling) || BODY_NOUNS.has(calling));
  if (words.length === 1 && titles.length === 0 && isCalling) return null;
  // > | French President Mira Vale: at the start of a sentence the adjective is no part of the run.
  const adjective =
    titles.length > 0 && demonym === null && first > sentence.first ? (tokens[first - 1]?.text ?? '') : '';
  if (DEMONYMS.has(adjective) || lore.adjectives.has(adjective)) demonym = adjective;
  const people = words.length === 1 && lore.adjectives.has(words[0] ?? '');
  const kind = people ? 'place' : kindOf(tokens, from, last, words, titles, sentence);
  const article = from === first && tokens[first - 1]?.text.toLowerCase() === 'the' && first > sentence.first;
  return { first: from, last, words, titles, demonym, kind, acronym: bracketedAcronym(tokens, last), article };
}

/** > | On [Tuesday] Norland invaded the island: a day is no part of the name behind it. */
const isDayBefore = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 1 &&
  /^on$/i.test(tokens[first - 1]?.text ?? '') &&
  WEEKDAYS.has(tokens[first]?.text.toLowerCase() ?? '');

/** > | (0815 [GMT])     > | 8 pm [CET]: no name. */
const isTimeZone = (tokens: readonly Token[], first: number, last: number): boolean => {
  const zone = tokens[first]?.text ?? '';
  const isZone = last - first === 1 && zone === zone.toUpperCase() && TIME_ZONES.has(zone.toLowerCase());
  return (
    isZone &&
    (/^(?:GMT|UTC)$/.test(zone) || /^(?:\d[\d:.]*|am|pm|a\.m\.|p\.m\.|m\.)$/i.test(tokens[first - 1]?.text ?? ''))
  );
};

/**
 * Where the office begins of somebody who is called by his service and his name; the first word for everybody else.
 *
 * > | Police [Chief] Warren Tull     > | Harn District [Attorney] Paul Brand
 */
function officeFrom(tokens: readonly Token[], first: number, last: number): number {
  const lower = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  for (let at = first + 1; at < last - 1; at++) {
    if (!SERVICE_OFFICES.has(lower(at)) || !SERVICE_WORDS.has(lower(at - 1))) continue;
    const rest = tokens.slice(at + 1, last);
    if (
      rest.length <= NAME_WORDS_MOST &&
      rest.every(({ text }) => capital(text) && !BODY_NOUNS.has(text.toLowerCase()))
    )
      return at;
  }
  return first;
}

/** Words of a person's name, titles such as `General` among them. */
const NAME_WORDS_MOST = 4;

/** Before an office a capital word with such an ending is a people's adjective, known or not: `Norlish President`. */
export const peopleLike = (word: string): boolean =>
  word.length > 5 && DEMONYM_ENDINGS.some((ending) => ending.length > 1 && word.endsWith(ending));

/** > | Institute for the Study of War (ISW)
 *    |                                  ^^^ */
function bracketedAcronym(tokens: readonly Token[], last: number): string | null {
  const inner = tokens[last + 1]?.text ?? '';
  return tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' && acronymLike(inner) ? inner : null;
}

/** The words of a name as they stand, with blanks between them: by them its places are compared. */
export const spelledName = (tokens: readonly Pick<Token, 'text'>[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

/** What the list of states says of a name: a place, or the body that sits there; null where it does not know the name. */
export const stateKind = (name: string): 'organisation' | 'place' | null =>
  STATE_OF.has(name)
    ? SEATS.has(name) || UNIONS.has(name)
      ? 'organisation'
      : 'place'
    : COUNTRIES_OF_STATES.has(name)
      ? 'place'
      : null;

function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: readonly string[],
  titles: readonly string[],
  sentence: Sentence,
): EntityKind {
  const lower = words.map((w) => w.toLowerCase());
  const tail = lower.at(-1) ?? '';
  if (
    /^\d/.test(words[0] ?? '') ||
    (lower.some((w) => UNIT_NOUNS.has(w)) && words.length > 1 && !lower.includes('company'))
  )
    return 'unit';
  if (titles.length > 0 && words.length <= 4 && !lower.some((w) => BODY_NOUNS.has(w))) return 'person';
  const whole = words.join(' ');
  const state = stateKind(whole);
  if (state !== null) return state;
  if (lower.some((w) => BODY_NOUNS.has(w))) return 'organisation';
  if (PLACE_NOUNS.has(tail)) return 'place';
  const after = tokens[last]?.text.toLowerCase() ?? '';
  if (PLACE_NOUNS.has(after) || PLACE_NOUNS.has(after.replace(/s$/, ''))) return 'place';
  if (words.length === 1 && acronymLike(words[0] ?? '')) return 'organisation';
  const before = first > sentence.first ? (tokens[first - 1]?.text.toLowerCase() ?? '') : '';
  if (PLACE_NOUNS.has(before) && words.length === 1) return 'place';
  const owns = /^['’]s?$/.test(tokens[last]?.text ?? '');
  if (words.length === 2 && STANDING_IN.has(before) && !owns) return 'place';
  const before2 = tokens[first - 2]?.text.toLowerCase().replace(/s$/, '') ?? '';
  if (before === 'of' && PLACE_NOUNS.has(before2)) return 'place';
  // > | the governor of Upper Ruvane, Tomas Haldrin: what is governed is a place.
  if (before === 'of' && OFFICES.has(before2)) return 'place';
  if (words.length === 1 && PLACE_PREPOSITIONS.has(before) && before !== 'of' && before !== 'to' && before !== 'from')
    return 'place';
  if (words.length >= 2 && words.length <= 4 && lower.every((w) => /^[\p{L}'’.]+$/u.test(w))) return 'person';
  return 'other';
}
