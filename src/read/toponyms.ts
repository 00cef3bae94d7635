import { PARTS_OF_PLACES, PLACE_LEVELS, SHORT_REGIONS } from '../languages/en/places.ts';
import { DEMONYMS, STATES } from '../languages/en/states.ts';
import type { PlaceLevel } from '../model/place.ts';
import type { Mention, TaggedName, Token, WordRange } from '../model/reading.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeKey } from './place-names.ts';

/** A name of a place where it stands in the text, before anything is known of the place. Token indices, `last` exclusive. */
export interface Toponym extends WordRange {
  /** What the name is looked up by; see `placeKey`. */
  readonly key: string;
  /** The level that a noun in or beside the name tells: `Belgorod region`, `the village of Popovka`. */
  readonly level: PlaceLevel | null;
  /** Whether it is part of the name of a body: `Walker County` in `Walker County Sheriff's Office`. */
  readonly nested: boolean;
}

export interface NamedWords {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly names: readonly TaggedName[] | null;
}

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.flatMap((state) => state.names));
/** `Russian` belongs to Russia and is no place; `US` is both. */
const isDemonym = (text: string): boolean => DEMONYMS.has(text) && !STATE_NAMES.has(text);
/** A nested name is at most so long: `Prince George's County`. */
const NESTED_WORDS_MAX = 4;
/** A name that was found once is looked for at every other place; names of more words are not. */
const REPEATED_WORDS_MAX = 5;

/** Every name of a place in the text, in order, none overlapping. */
export function toponymsIn({ tokens, mentions, names }: NamedWords, gazetteer: Gazetteer): Toponym[] {
  const at = new Map(tokens.map((token, index) => [token.start, index]));
  const runs = mentions.filter(({ form }) => form === 'name').flatMap((mention) => wordsOf(mention, tokens, at));
  const taken = new Uint8Array(tokens.length);
  const found: Toponym[] = [];
  const add = (toponym: Toponym | null): void => {
    if (toponym === null || toponym.key === '' || taken.subarray(toponym.first, toponym.last).includes(1)) return;
    taken.fill(1, toponym.first, toponym.last);
    found.push(toponym);
  };
  for (const run of runs)
    if (run.kind === 'place' || isCalledPlace(run, tokens, gazetteer)) add(described(run, tokens, gazetteer));
  for (const name of names ?? [])
    if (name.kind === 'place' && !overlaps(name, runs)) add(described(name, tokens, gazetteer));
  for (const behind of found.slice()) add(shortRegionBehind(behind, tokens));
  const known = new Set(found.map(({ key }) => key));
  for (const run of runs)
    if (run.kind !== 'place' && run.kind !== 'person') add(nestedIn(run, tokens, known, gazetteer));
  const people = runs.filter(({ kind }) => kind === 'person');
  for (const again of repeated(found, tokens, taken, people)) add(again);
  return found.sort((a, b) => a.first - b.first);
}

/** What a noun beside it calls a region or a town is a place, if the gazetteer knows one: `Sumy and Kharkiv regions`. */
const isCalledPlace = (run: Run, tokens: readonly Token[], gazetteer: Gazetteer): boolean =>
  run.kind === 'other' &&
  levelOf(tokens, run.first, run.last) !== null &&
  gazetteer.named(keyOf(tokens, run.first, run.last)).length > 0;

interface Run extends WordRange {
  readonly kind: Mention['kind'];
}

function wordsOf(mention: Mention, tokens: readonly Token[], at: ReadonlyMap<number, number>): Run[] {
  const first = at.get(mention.start);
  if (first === undefined) return [];
  let last = first + 1;
  while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) last++;
  return [{ first, last, kind: mention.kind }];
}

const overlaps = (name: WordRange, runs: readonly Run[]): boolean =>
  runs.some((run) => run.first < name.last && name.first < run.last);

const textOf = (tokens: readonly Token[], first: number, last: number): string => {
  let text = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token) text += `${i > first && tokens[i - 1]?.end !== token.start ? ' ' : ''}${token.text}`;
  }
  return text;
};

/** The name with what its neighbours say of it; without `northern` and the like where the gazetteer knows only the rest. */
function described(run: WordRange, tokens: readonly Token[], gazetteer: Gazetteer): Toponym | null {
  const text = textOf(tokens, run.first, run.last);
  if (isDemonym(text) || !/\p{L}/u.test(text)) return null;
  let first = run.first;
  let key = keyOf(tokens, first, run.last);
  while (first + 1 < run.last && PARTS_OF_PLACES.has((tokens[first]?.text ?? '').toLowerCase())) {
    if (gazetteer.named(key).length > 0) break;
    first++;
    key = keyOf(tokens, first, run.last);
  }
  return { first, last: run.last, key, level: levelOf(tokens, first, run.last), nested: false };
}

/** A short form of a region counts as its whole name. */
function keyOf(tokens: readonly Token[], first: number, last: number): string {
  const text = textOf(tokens, first, last);
  return placeKey((text.length > 2 ? SHORT_REGIONS.get(text) : undefined) ?? text);
}

const levelNoun = (token: Token | undefined): PlaceLevel | null =>
  PLACE_LEVELS.get(token?.text.toLowerCase() ?? '') ?? null;
const singular = (token: Token): Token => ({
  ...token,
  text: token.text.toLowerCase().replace(/ies$/, 'y').replace(/s$/, ''),
});

/**
 * > | Walker County, the Kursk region, the village of Popovka
 * > | Kharkiv and Sumy regions: the noun behind the last name is each one's.
 */
function levelOf(tokens: readonly Token[], first: number, last: number): PlaceLevel | null {
  const own = last - first > 1 ? levelNoun(tokens[last - 1]) : null;
  if (own !== null) return own;
  const behind = tokens[last];
  if (behind !== undefined && /^\p{Ll}/u.test(behind.text)) {
    const noun = levelNoun(behind) ?? (/s$/.test(behind.text) ? levelNoun(singular(behind)) : null);
    if (noun !== null) return noun;
  }
  const beside = cityBeside(tokens, last);
  if (beside !== null) return beside;
  const shared = nounBehindList(tokens, last);
  if (shared !== null) return shared;
  const listed = nounBeforeList(tokens, first);
  if (listed !== null) return listed;
  const before = tokens[first - 1];
  return before !== undefined && /^\p{Ll}/u.test(before.text) ? levelNoun(before) : null;
}

/** Words of an apposition up to its noun: `Orland's second largest city`, in the tokens that it is cut into. */
const APPOSITION_MAX = 8;

/**
 * > | Ruvane, the country's second-largest city, … Ruvane - a village on the border
 *   |                                      ^^^^
 */
function cityBeside(tokens: readonly Token[], last: number): PlaceLevel | null {
  if (!/^(?:,|\(|\p{Pd})$/u.test(tokens[last]?.text ?? '')) return null;
  for (let i = last + 1; i < last + APPOSITION_MAX; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.tag === 'VERB' ||
      token.tag === 'AUX' ||
      token.tag === 'ADP' ||
      /^[,.;)]$/.test(token.text)
    )
      return null;
    const noun = /^\p{Ll}/u.test(token.text) ? levelNoun(token) : null;
    if (noun !== null) return noun;
  }
  return null;
}

/** Names in a list that one plural noun ends. */
const LISTED_MAX = 8;

/** > | the regions of Sumy and Kharkiv; the village of Popovka */
function nounBeforeList(tokens: readonly Token[], first: number): PlaceLevel | null {
  for (let i = first - 1; i > Math.max(0, first - LISTED_MAX); i--) {
    const { text } = tokens[i] as Token;
    const noun = tokens[i - 1];
    if (text === 'of' && noun !== undefined) {
      const plural = /s$/.test(noun.text) ? levelNoun(singular(noun)) : null;
      return plural ?? (i === first - 1 ? levelNoun(noun) : null);
    }
    if (!/^(?:and|or|,)$/.test(text) && !/^\p{Lu}/u.test(text)) return null;
  }
  return null;
}

function nounBehindList(tokens: readonly Token[], from: number): PlaceLevel | null {
  let joined = false;
  for (let i = from; i < Math.min(tokens.length, from + LISTED_MAX); i++) {
    const token = tokens[i] as Token;
    if (/^(?:and|or|,)$/.test(token.text)) joined = true;
    else if (!/^\p{Lu}/u.test(token.text)) {
      const noun = /s$/.test(token.text) ? levelNoun(singular(token)) : null;
      if (noun !== null || token.text !== 'border') return joined || tokens[from]?.text === 'border' ? noun : null;
    }
  }
  return null;
}

/** > | Springfield, Ill.
 *    |              ^^^^ read only behind the name of a place, since `Ill.` and `OR` are words too. */
function shortRegionBehind({ last }: Toponym, tokens: readonly Token[]): Toponym | null {
  if (tokens[last]?.text !== ',') return null;
  for (const length of [2, 1]) {
    const text = textOf(tokens, last + 1, last + 1 + length);
    const whole = SHORT_REGIONS.get(text) ?? SHORT_REGIONS.get(`${text}.`);
    if (whole !== undefined && (text.length > 2 || text === text.toUpperCase() || text.endsWith('.')))
      return { first: last + 1, last: last + 1 + length, key: placeKey(whole), level: 'region', nested: false };
  }
  return null;
}

/**
 * The place that a body is named after, where the article names the place itself, too, or a noun shows that it is one.
 *
 * > | Walker County Sheriff's Office
 *   | ^^^^^^^^^^^^^
 */
function nestedIn(
  run: Run,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Toponym | null {
  for (let length = Math.min(NESTED_WORDS_MAX, run.last - run.first - 1); length > 0; length--) {
    const last = run.first + length;
    const level = length > 1 ? levelNoun(tokens[last - 1]) : null;
    const key = keyOf(tokens, run.first, last);
    if (level === null ? known.has(key) : gazetteer.named(key).length > 0)
      return { first: run.first, last, key, level, nested: true };
  }
  return null;
}

/** The same words at other places, where nothing else was seen in them: in headlines, in capitals. */
function repeated(
  found: readonly Toponym[],
  tokens: readonly Token[],
  taken: Uint8Array,
  people: readonly Run[],
): Toponym[] {
  const inPeople = new Set(
    people.flatMap((run) => Array.from({ length: run.last - run.first }, (_, k) => run.first + k)),
  );
  const byWord = new Map<string, readonly Toponym[]>();
  for (const toponym of found.filter(({ first, last }) => last - first <= REPEATED_WORDS_MAX)) {
    const word = placeKey(tokens[toponym.first]?.text ?? '');
    if (word !== '') byWord.set(word, [...(byWord.get(word) ?? []).filter(({ key }) => key !== toponym.key), toponym]);
  }
  return tokens.flatMap((token, first) => {
    if (taken[first] === 1 || inPeople.has(first) || !/^\p{Lu}\p{L}{2}/u.test(token.text) || isDemonym(token.text))
      return [];
    const same = (byWord.get(placeKey(token.text)) ?? []).filter((toponym) => {
      const last = first + toponym.last - toponym.first;
      return keyOf(tokens, first, last) === toponym.key && /^\p{Lu}/u.test(tokens[last - 1]?.text ?? '');
    });
    const longest = same.sort((a, b) => b.last - b.first - (a.last - a.first))[0];
    if (longest === undefined || (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && inPeople.has(first - 1))) return [];
    const last = first + longest.last - longest.first;
    return [{ first, last, key: longest.key, level: levelOf(tokens, first, last) ?? longest.level, nested: false }];
  });
}
