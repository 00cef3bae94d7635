import { PARTS_OF_PLACES, SHORT_REGIONS } from '../languages/en/places.ts';
import { DEMONYMS, STATES } from '../languages/en/states.ts';
import type { PlaceLevel } from '../model/place.ts';
import type { Mention, TaggedName, Token, WordRange } from '../model/reading.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isKnown, isLikelyArea } from './place-candidates.ts';
import { placeKey } from './place-names.ts';
import { levelNoun, levelOf } from './toponym-levels.ts';

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
  const unknown: Toponym[] = [];
  const add = (toponym: Toponym | null): void => {
    if (toponym === null || toponym.key === '' || taken.subarray(toponym.first, toponym.last).includes(1)) return;
    taken.fill(1, toponym.first, toponym.last);
    found.push(toponym);
  };
  for (const run of runs)
    if (run.kind === 'place' || isPlaceAllTheSame(run, tokens, gazetteer)) {
      const toponym = described(run, tokens, gazetteer);
      if (toponym !== null && (isKnown(toponym.key, gazetteer) || run.last - run.first === 1)) add(toponym);
      else if (toponym !== null) unknown.push(toponym);
    }
  for (const name of names ?? [])
    if (name.kind === 'place' && !overlaps(name, runs)) add(described(name, tokens, gazetteer));
  for (const behind of found.slice()) add(shortRegionBehind(behind, tokens));
  const known = new Set(found.map(({ key }) => key));
  for (const run of runs) if (run.kind !== 'person') add(nestedIn(run, tokens, known, gazetteer));
  for (const toponym of unknown) add(toponym);
  const people = runs.filter(({ kind }) => kind === 'person');
  for (const again of repeated(found, tokens, taken, people)) add(again);
  return found.sort((a, b) => a.first - b.first);
}

/** Prepositions behind which something is, where a body or a person can hardly be. */
const WITHIN: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'inside', 'around', 'throughout', 'across']);

/**
 * What a model or a rule takes for something else is a place where the words about it leave nothing else, and the gazetteer knows one.
 *
 * > | the Norr and Sund regions; Dell County; Ruvane, Ohio; a fire in Ruvane; RUVANE (dateline)
 */
function isPlaceAllTheSame(run: Run, tokens: readonly Token[], gazetteer: Gazetteer): boolean {
  const text = textOf(tokens, run.first, run.last);
  const key = keyOf(tokens, run.first, run.last);
  if (isDemonym(text) || !isKnown(key, gazetteer)) return false;
  if (levelOf(tokens, run.first, run.last) !== null || isDateline(text, run, tokens)) return true;
  if (tokens[run.last]?.text === ',' && shortRegionBehind(run, tokens) !== null) return true;
  if (run.kind !== 'person' && isLikelyArea(key, gazetteer)) return true;
  return run.last - run.first <= 2 && WITHIN.has(tokens[run.first - 1]?.text.toLowerCase() ?? '');
}

/** > | RUVANE — A dam broke. */
const isDateline = (text: string, { first, last }: Run, tokens: readonly Token[]): boolean =>
  text === text.toUpperCase() &&
  text.length > 3 &&
  /^(?:\p{Pd}+|\()$/u.test(tokens[last]?.text ?? '') &&
  (first === 0 || /^[.!?”"’')]$/.test(tokens[first - 1]?.text ?? ''));

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
  const whole = keyOf(tokens, run.first, run.last);
  const level = levelOf(tokens, run.first, run.last);
  let first = run.first;
  while (first + 1 < run.last && PARTS_OF_PLACES.has((tokens[first]?.text ?? '').toLowerCase())) first++;
  const rest = keyOf(tokens, first, run.last);
  if (first === run.first || isKnown(whole, gazetteer) || !isKnown(rest, gazetteer))
    return { first: run.first, last: run.last, key: whole, level, nested: false };
  // > | northern Virginia: the region is named without its part. North Dallas: a part of the town, which lies where the town does.
  return { first: isLikelyArea(rest, gazetteer) ? first : run.first, last: run.last, key: rest, level, nested: false };
}

/** A short form of a region counts as its whole name. */
function keyOf(tokens: readonly Token[], first: number, last: number): string {
  const text = textOf(tokens, first, last);
  return placeKey((text.length > 2 ? SHORT_REGIONS.get(text) : undefined) ?? text);
}

/** > | Springfield, Ill.
 *    |              ^^^^ read only behind the name of a place, since `Ill.` and `OR` are words too. */
function shortRegionBehind({ last }: WordRange, tokens: readonly Token[]): Toponym | null {
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
    // > | Eastern China: the side of a country is no place of its own, though there is an Eastern Province.
    if (length === 1 && PARTS_OF_PLACES.has((tokens[run.first]?.text ?? '').toLowerCase())) continue;
    const level = length > 1 ? levelNoun(tokens[last - 1]) : null;
    const key = keyOf(tokens, run.first, last);
    // > | Grand Bahama: what is a place itself is named after no area of its first word.
    const place = known.has(key) || (run.kind !== 'place' && isLikelyArea(key, gazetteer));
    if (level === null ? place && !isDemonym(textOf(tokens, run.first, last)) : isKnown(key, gazetteer))
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
    const word = (tokens[toponym.first]?.text ?? '').toLowerCase();
    if (word !== '') byWord.set(word, [...(byWord.get(word) ?? []).filter(({ key }) => key !== toponym.key), toponym]);
  }
  return tokens.flatMap((token, first) => {
    if (taken[first] === 1 || inPeople.has(first) || !/^\p{Lu}\p{L}{2}/u.test(token.text) || isDemonym(token.text))
      return [];
    const same = (byWord.get(token.text.toLowerCase()) ?? []).filter((toponym) => {
      const last = first + toponym.last - toponym.first;
      return keyOf(tokens, first, last) === toponym.key && /^\p{Lu}/u.test(tokens[last - 1]?.text ?? '');
    });
    const longest = same.sort((a, b) => b.last - b.first - (a.last - a.first))[0];
    if (longest === undefined || (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && inPeople.has(first - 1))) return [];
    const last = first + longest.last - longest.first;
    return [{ first, last, key: longest.key, level: levelOf(tokens, first, last) ?? longest.level, nested: false }];
  });
}
