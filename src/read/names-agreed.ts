import { KNOWN_BODIES } from '../languages/en/no-names.ts';
import { BODY_NOUNS } from '../languages/en/people.ts';
import { CAPITALS } from '../languages/en/states.ts';
import type { TaggedName, Token } from '../model/reading.ts';
import { PARTICLES, spelledName, stateKind } from './names.ts';

/** A form is a name at its other places, too, where at least this share of its places were seen as one: `Will` opens questions as well. */
const SEEN_LEAST = 0.5;
/** A name of more words is no form to look for elsewhere; lists without commas are not searched for again. */
const WORDS_MOST = 8;

/**
 * A full name is surer than a family name alone: one by a full name decides against up to three of a model that took the family name
 * for a place. With 1.5 in its place the open stories have one speaker more that is a place; names are found alike.
 */
const FULL_NAME_WEIGHT = 4;

type Kind = TaggedName['kind'];
type Worded = Pick<Token, 'text'>;

/** What is known of one wording throughout the article. */
interface Form {
  readonly votes: Map<Kind, number>;
  seen: number;
  places: number;
  /** How often it stands where somebody or something is: `in Paris`. */
  located: number;
  /** The family name of a person of the article, and nothing stands or goes on in it. */
  isFamily: boolean;
}

/** Words before the name of a place. */
const LOCATING =
  /^(?:in|at|near|from|to|outside|across|around|through|into|towards?|via|southern|northern|eastern|western|central)$/;

/**
 * The names of an article after their places have been compared, in order and without overlap: one wording names one kind of thing
 * throughout, the one that most of its places show, and is a name wherever it stands. Where two would overlap the longer one stays.
 * The family name of a person speaks for a person, and decides where nothing stands or goes on in it. `sentenceStarts` are the indices of the tokens that open a sentence: no name
 * runs over one.
 *
 * > | Mirel Haldrin (person) … Haldrin (place) … Haldrin (unseen): three times a person
 */
export function agreedNames(
  seen: readonly TaggedName[],
  tokens: readonly Worded[],
  sentenceStarts: ReadonlySet<number> = new Set(),
): TaggedName[] {
  const names = wholeNames(seen, tokens, sentenceStarts);
  const forms = formsOf(names, tokens);
  const places = placesOf(forms, names, tokens);
  const kindOf = ({ first, last, kind }: TaggedName): Kind => {
    const words = spelledName(tokens, first, last);
    if (KNOWN_BODIES.has(words)) return 'organisation';
    // > | Valeska [Paris] was born in Berlin. [Paris] left the ship; but `Jordan` is a state.
    if (forms.get(words)?.isFamily && (stateKind(words) === null || CAPITALS.has(words))) return 'person';
    return (kind === 'group' ? null : stateKind(words)) ?? topKind(forms.get(words)?.votes, kind);
  };
  const taken = new Set<number>();
  return [...names, ...places]
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .filter(({ first, last }) => {
      const words = Array.from({ length: last - first }, (_, at) => first + at);
      if (words.some((at) => taken.has(at))) return false;
      for (const at of words) taken.add(at);
      return true;
    })
    .map((name) => ({ ...name, kind: kindOf(name) }))
    .sort((a, b) => a.first - b.first);
}

/** Words that join the parts of a name and end none. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&', '-', 'de', 'del']);
/** What ends no name either, and joins no two: `the Museum of Flight in`. */
const OPEN_ENDS: ReadonlySet<string> = new Set([...JOINTS, 'in', 'at', 'on', 'by', 'from', 'to', 'with']);

/**
 * Names that a model cut in two are one again, and what cannot begin or end a name is none of it.
 *
 * > | [Port Authority of] [New York]     > | [General] [Santos City]     > | [mainland China]
 */
function wholeNames(
  seen: readonly TaggedName[],
  tokens: readonly Worded[],
  sentenceStarts: ReadonlySet<number>,
): TaggedName[] {
  const lower = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  const whole: TaggedName[] = [];
  for (const name of seen) {
    const before = whole.at(-1);
    const isOpen = before !== undefined && JOINTS.has(lower(before.last - 1));
    const isNext = before?.last === name.first && !sentenceStarts.has(name.first);
    const isHalf = before !== undefined && halves(before, name, tokens);
    if (before && ((isNext && (isOpen || before.kind === name.kind)) || isHalf))
      whole[whole.length - 1] = { ...before, last: name.last, kind: isHalf ? name.kind : before.kind };
    else whole.push(name);
  }
  return whole
    .flatMap((name) => apart(name, tokens))
    .flatMap((name) => {
      let { first, last } = name;
      const isSmall = (at: number): boolean => /^\p{Ll}/u.test(tokens[at]?.text ?? '') && !PARTICLES.has(lower(at));
      while (first < last && last - first > 1 && isSmall(first)) first++;
      while (first < last && OPEN_ENDS.has(lower(last - 1)) && !/^\p{Lu}/u.test(tokens[last - 1]?.text ?? '')) last--;
      return first < last ? [{ ...name, first, last }] : [];
    });
}

/** > | the [Depot] and [Yard Union]: one body, called after two things; but [Norland] and the [Yard Union] are two */
function halves(before: TaggedName, name: TaggedName, tokens: readonly Worded[]): boolean {
  const word = tokens[before.first]?.text ?? '';
  const head = tokens[name.last - 1]?.text.toLowerCase() ?? '';
  return (
    name.first === before.last + 1 &&
    tokens[before.last]?.text === 'and' &&
    /^the$/i.test(tokens[before.first - 1]?.text ?? '') &&
    before.last - before.first === 1 &&
    before.kind === 'organisation' &&
    name.kind === 'organisation' &&
    name.last - name.first > 1 &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !BODY_NOUNS.has(word.toLowerCase()) &&
    // The thing is told of elsewhere, in small letters; nobody writes `bundestag`.
    tokens.some(({ text }) => text === word.toLowerCase()) &&
    BODY_NOUNS.has(head)
  );
}

/** Two names that a model took for one: a state is no half of a name. > | [Portugal] and [France] */
function apart(name: TaggedName, tokens: readonly Worded[]): TaggedName[] {
  for (let at = name.first + 1; at < name.last - 1; at++) {
    if (tokens[at]?.text !== 'and') continue;
    const sides = [spelledName(tokens, name.first, at), spelledName(tokens, at + 1, name.last)];
    if (sides.some((side) => stateKind(side) !== null))
      return [{ ...name, last: at }, ...apart({ ...name, first: at + 1 }, tokens)];
  }
  return [name];
}

function formsOf(names: readonly TaggedName[], tokens: readonly Worded[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  const formOf = (words: string): Form => {
    const form = forms.get(words) ?? { votes: new Map(), seen: 0, places: 0, located: 0, isFamily: false };
    forms.set(words, form);
    return form;
  };
  const vote = ({ votes }: Form, kind: Kind, weight = 1): void => void votes.set(kind, (votes.get(kind) ?? 0) + weight);
  for (const { first, last, kind } of names) {
    const form = formOf(spelledName(tokens, first, last));
    form.seen++;
    if (LOCATING.test(tokens[first - 1]?.text ?? '')) form.located++;
    vote(form, kind);
  }
  const isFull = ({ first, last, kind }: TaggedName): boolean => kind === 'person' && last - first > 1;
  const families = new Set(names.filter(isFull).map(({ last }) => tokens[last - 1]?.text ?? ''));
  for (const { first, last, kind } of names) {
    const family = isFull({ first, last, kind }) ? forms.get(tokens[last - 1]?.text ?? '') : undefined;
    if (family) vote(family, 'person', FULL_NAME_WEIGHT);
    if (family?.located === 0 && !/^\p{Lu}+$/u.test(tokens[last - 1]?.text ?? '')) family.isFamily = true;
    const relative = last - first === 2 && kind === 'organisation' && families.has(tokens[last - 1]?.text ?? '');
    if (relative) vote(formOf(spelledName(tokens, first, last)), 'person', FULL_NAME_WEIGHT);
  }
  return forms;
}

/** Where else the forms stand that are names at most of their places. */
function placesOf(forms: Map<string, Form>, names: readonly TaggedName[], tokens: readonly Worded[]): TaggedName[] {
  const inner = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first - 1 }, (_, at) => first + 1 + at)),
  );
  const begun = new Map(names.map(({ first, last }) => [first, last]));
  const found: { readonly name: TaggedName; readonly form: Form }[] = [];
  const known: TaggedName[] = [];
  for (const [first, token] of tokens.entries()) {
    if (inner.has(first) || !/^[\p{Lu}\d]/u.test(token.text)) continue;
    for (let last = first + 1; last <= Math.min(first + WORDS_MOST, tokens.length); last++) {
      const words = spelledName(tokens, first, last);
      const form = forms.get(words);
      if (last === first + 1 && KNOWN_BODIES.has(words) && !begun.has(first))
        known.push({ first, last, kind: 'organisation' });
      if (!form || (begun.get(first) ?? 0) > last) continue;
      form.places++;
      found.push({ name: { first, last, kind: topKind(form.votes, 'work') }, form });
    }
  }
  return [...known, ...found.filter(({ form }) => form.seen >= form.places * SEEN_LEAST).map(({ name }) => name)];
}

/** The kind with the most votes; of equals the one given. */
function topKind(votes: ReadonlyMap<Kind, number> | undefined, given: Kind): Kind {
  const most = Math.max(0, ...(votes?.values() ?? []));
  const kinds = [...(votes ?? [])].filter(([, count]) => count === most).map(([kind]) => kind);
  return kinds.length === 0 || kinds.includes(given) ? given : (kinds[0] ?? given);
}
