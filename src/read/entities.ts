import { FAMILY_FIRST, type Sex, sexOfGiven, sexOfWords } from '../languages/en/given-names.ts';
import { BODY_NOUNS } from '../languages/en/people.ts';
import { SEATS, STATE_OF } from '../languages/en/states.ts';
import type { EntityKind } from '../model/entity.ts';
import type { LocalEntity } from '../model/reading.ts';
import type { Standing } from './companies.ts';
import { rolesToldBy } from './holders.ts';
import type { NameRun } from './names.ts';

/** A growing entity of one article; `LocalEntity` is its frozen form. */
export interface EntityDraft {
  kind: EntityKind;
  name: string;
  readonly forms: Set<string>;
  nameWords: readonly string[];
  readonly roles: Set<string>;
  /** Of an office by service, or one that somebody is only said to have, the words that tell it from others; null: not, or not now, his. */
  readonly heldWith: Map<string, ReadonlySet<string> | null>;
  /** The words before each of its offices that tell them from others (`holders.ts`). */
  readonly officeWords: Map<string, ReadonlySet<string>>;
  /** It has resigned or was dismissed: from there on it is `the former minister`. */
  hasLeft: boolean;
  belongsTo: string | null;
  acronym: string | null;
  /** Token index of its latest mention, for recency. */
  seen: number;
  /** Token index of its latest mention as the subject of a sentence; news goes on speaking of its subjects. */
  subject: number;
  /** What it is subject of there is only reported: `the clerk said [the mayor] had left`. */
  isReported: boolean;
  /** Token index of its latest mention as the subject of a verb by which something is said. */
  spoke: number;
  /** Token index of its latest mention as the subject behind such a verb: `“We heard nothing,” said [Ada Brun]`. */
  heard: number;
  /** How the article has called it: `he`, `she`, or null where nothing has shown it. */
  gender: 'he' | 'she' | null;
  /** What became of it where it was subject last; the dead stay dead (`introduced.ts`). */
  fate: 'dead' | 'undergoes' | null;
  /** A noun beside the name told what somebody is: `Tom Reck, [a tenant]`. */
  isCalled: boolean;
  /** `the` stood before it: never a person. */
  article: boolean;
  /** How its name has stood at most (`companies.ts`); null where it has none. */
  standing: Standing | null;
  /** It was named as a group: `the hacker group Grey Heron`. */
  isGroup: boolean;
  /** A house of the press, by its name or by what is told of it. */
  isPress: boolean;
  /** A capital that is meant as a town, not as those who govern there. */
  isTown: boolean;
  /** Index of the person who is said to lead it: `Mikael Toth, the leader of [the Agrarian party]`. */
  ledBy: number | null;
  /** Only quoted speech has named it so far. */
  isOnlySpoken: boolean;
  /** Index of the entity whose `his` or `their` stands before it: `his troops` are those of the speaker's side. */
  ownedBy: number | null;
}

export const freeze = (draft: EntityDraft, all: readonly EntityDraft[]): LocalEntity => ({
  kind: draft.kind,
  name: draft.name,
  forms: [...draft.forms],
  nameWords: draft.nameWords,
  roles: rolesToldBy(draft).sort(),
  belongsTo: draft.belongsTo ?? all[draft.ownedBy ?? -1]?.belongsTo ?? null,
  acronym: draft.acronym,
});

export function newEntity(kind: EntityKind, name: string, nameWords: readonly string[]): EntityDraft {
  return {
    kind,
    name,
    forms: new Set([name]),
    nameWords,
    roles: new Set(),
    heldWith: new Map(),
    officeWords: new Map(),
    hasLeft: false,
    belongsTo: null,
    acronym: null,
    seen: -1,
    subject: -1,
    isReported: false,
    spoke: -1,
    heard: -1,
    gender: null,
    fate: null,
    isCalled: false,
    article: false,
    standing: null,
    isGroup: false,
    isPress: false,
    isOnlySpoken: false,
    isTown: false,
    ledBy: null,
    ownedBy: null,
  };
}

const significant = (words: readonly string[]): string[] =>
  words.map((w) => w.toLowerCase()).filter((w) => !['the', 'of', 'for', 'and'].includes(w));

/** Does this run name the entity? Full name, family name alone, acronym, or one side shortened from the end. */
export function namesEntity(run: NameRun, entity: EntityDraft): boolean {
  if (entity.nameWords.length === 0) return false;
  const a = significant(run.words);
  const b = significant(entity.nameWords);
  if (a.join(' ') === b.join(' ')) return entity.kind !== 'person' || !clashes(run, entity);
  if (acronymOf(run.words, entity.nameWords) || acronymOf(entity.nameWords, run.words)) return true;
  if (a.length === 1 && entity.acronym !== null && run.words[0] === entity.acronym) return true;
  const words = run.words.join(' ');
  const state = STATE_OF.get(words);
  if (state !== undefined && state === entity.name && !SEATS.has(words) && !entity.isTown) return true;
  if (shortened(run, entity, a, b)) return true;
  if (run.article !== entity.article && (run.kind === 'person' || entity.kind === 'person')) return false;
  const people = (run.kind === 'person' || run.kind === 'other') && entity.kind === 'person';
  if (people) {
    if (clashes(run, entity)) return false;
    if (a.at(-1) !== b.at(-1)) return false;
    return a.length === 1 || b.length === 1 || a[0] === b[0];
  }
  if (entity.kind === 'person' || run.kind === 'person') {
    // A family name that stood once with a title and once without.
    if (entity.kind === 'place' || run.kind === 'place') return false;
    return (a.length === 1 && a[0] === b.at(-1)) || (b.length === 1 && b[0] === a.at(-1));
  }
  return false;
}

/** `ISW` for a name whose capital words begin with these letters, three or more; `MoD` for one with a small word between. */
function acronymOf(short: readonly string[], long: readonly string[]): boolean {
  const letters = short[0] ?? '';
  // > | the Norland MoD is the Norland Ministry of Defence
  if (short.length === 2 && letters === long[0]) return acronymOf(short.slice(1), long.slice(1));
  if (short.length !== 1 || long.length < 3) return false;
  if (/^\p{Lu}[\p{Lu}\p{Ll}]{1,6}$/u.test(letters) && /\p{Ll}\p{Lu}/u.test(letters)) {
    const initials = long.map((w) => w[0]).join('');
    // > | the [Norland] Ministry of Defence (MoD)
    return initials === letters || initials.slice(1) === letters;
  }
  if (!/^\p{Lu}{3,7}$/u.test(letters)) return false;
  const capitals = long.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]);
  return capitals.join('') === letters;
}

/** Shorter first words say too little to stand for the whole name: `New`, `San`. */
const FIRST_WORD_MIN = 4;

/**
 * The first word of a name in two words or more stands for the whole: `Corvane` for `Corvane Kemi`. Not for places, states
 * and bodies named after a place: `Aske` is not `Aske University`.
 */
function shortened(run: NameRun, entity: EntityDraft, a: readonly string[], b: readonly string[]): boolean {
  if (entity.kind === 'place' || entity.kind === 'unit' || run.kind === 'unit') return false;
  if (run.kind === 'place' && run.words.length > 1) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const least = FAMILY_FIRST.has(run.words[0] ?? '') ? 1 : FIRST_WORD_MIN;
  if (short.length !== 1 || long.length < 2 || (short[0]?.length ?? 0) < least || short[0] !== long[0]) return false;
  if (long.some((w) => BODY_NOUNS.has(w))) return false;
  return !STATE_OF.has(run.words[0] ?? '') && !STATE_OF.has(entity.nameWords[0] ?? '');
}

/** What a name with its titles shows of the sex: `Ms Hale`, `Mary Hale`. */
export const sexOfRun = ({ titles, words }: NameRun): Sex | null =>
  sexOfWords(titles) ?? (words.length > 1 ? sexOfGiven(words[0] ?? '') : null);

/** Two people of one family name are told apart by sex where forms of address or given names show it. */
function clashes(run: NameRun, entity: EntityDraft): boolean {
  const sex = sexOfRun(run);
  const known = entity.gender ?? sexOfWords([...entity.roles]);
  return sex !== null && known !== null && sex !== known;
}

/** Take what a run tells into the entity: the fuller name wins. */
export function absorb(entity: EntityDraft, run: NameRun, text: string): void {
  entity.forms.add(text);
  // People are called by their last name: whoever is called by the first is a company or a body.
  if (
    entity.kind === 'person' &&
    run.titles.length === 0 &&
    entity.roles.size === 0 &&
    !FAMILY_FIRST.has(run.words[0] ?? '') &&
    run.words.length !== entity.nameWords.length &&
    run.words[0] === entity.nameWords[0] &&
    Math.min(run.words.length, entity.nameWords.length) === 1
  )
    entity.kind = 'other';
  const short = run.words.length === 1 && (run.words[0] === entity.acronym || acronymOf(run.words, entity.nameWords));
  if (short) entity.acronym ??= run.words[0] ?? null;
  if (run.words.length > entity.nameWords.length && !short) {
    if (acronymOf(entity.nameWords, run.words)) entity.acronym ??= entity.nameWords[0] ?? null;
    entity.nameWords = run.words;
    if (!STATE_OF.has(entity.name)) entity.name = text;
  }
  if (entity.kind === 'other' || (run.kind === 'person' && entity.kind !== 'person' && run.titles.length > 0))
    entity.kind = run.kind;
  entity.article ||= run.article && run.words.length === 1;
  for (const title of run.titles) entity.roles.add(title);
  if (run.acronym !== null) entity.acronym = run.acronym;
  if (run.demonym !== null) entity.belongsTo ??= run.demonym;
  if (entity.kind === 'person') entity.gender ??= sexOfRun(run);
}

/** A people's adjective is a mention of its place: `Lorvanian` of Lorvane. */
export function entityOfPeople(entities: EntityDraft[], text: string, place: string): number {
  const known = entities.findIndex((e) => e.nameWords.length === 1 && e.nameWords[0] === place);
  if (known >= 0) {
    entities[known]?.forms.add(text);
    return known;
  }
  const entity = newEntity('place', place, [place]);
  entity.forms.add(text);
  entities.push(entity);
  return entities.length - 1;
}
