import { STATE_OF } from '../languages/en/states.ts';
import type { EntityKind } from '../model/entity.ts';
import type { LocalEntity } from '../model/reading.ts';
import type { NameRun } from './names.ts';

/** A growing entity of one article; `LocalEntity` is its frozen form. */
export interface EntityDraft {
  kind: EntityKind;
  name: string;
  readonly forms: Set<string>;
  nameWords: readonly string[];
  readonly roles: Set<string>;
  belongsTo: string | null;
  acronym: string | null;
  /** Token index of its latest mention, for recency. */
  seen: number;
}

export const freeze = (draft: EntityDraft): LocalEntity => ({
  kind: draft.kind,
  name: draft.name,
  forms: [...draft.forms],
  nameWords: draft.nameWords,
  roles: [...draft.roles].sort(),
  belongsTo: draft.belongsTo,
  acronym: draft.acronym,
});

export function newEntity(kind: EntityKind, name: string, nameWords: readonly string[]): EntityDraft {
  return { kind, name, forms: new Set([name]), nameWords, roles: new Set(), belongsTo: null, acronym: null, seen: -1 };
}

const significant = (words: readonly string[]): string[] =>
  words.map((w) => w.toLowerCase()).filter((w) => !['the', 'of', 'for', 'and'].includes(w));

/** Does this run name the entity? Full name, family name alone, acronym, or one side shortened from the end. */
export function namesEntity(run: NameRun, entity: EntityDraft): boolean {
  if (entity.nameWords.length === 0) return false;
  const a = significant(run.words);
  const b = significant(entity.nameWords);
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length === 1 && entity.acronym !== null && run.words[0] === entity.acronym) return true;
  const state = STATE_OF.get(run.words.join(' '));
  if (state !== undefined && state === entity.name) return true;
  const people = (run.kind === 'person' || run.kind === 'other') && entity.kind === 'person';
  if (people) {
    if (run.titles.length > 0 && entity.roles.size > 0 && a.length === 1 && b.length > 1 && clashes(run, entity)) return false;
    if (a.at(-1) !== b.at(-1)) return false;
    return a.length === 1 || b.length === 1 || a[0] === b[0];
  }
  if (entity.kind === 'person' || run.kind === 'person') {
    // A family name that stood once with a title and once without.
    return (a.length === 1 && a[0] === b.at(-1)) || (b.length === 1 && b[0] === a.at(-1));
  }
  return false;
}

/** Two people of one family name are told apart by sex where the forms of address show it. */
function clashes(run: NameRun, entity: EntityDraft): boolean {
  const male = (titles: Iterable<string>) => [...titles].some((t) => t === 'mr' || t === 'sir' || t === 'lord');
  const female = (titles: Iterable<string>) => [...titles].some((t) => ['mrs', 'ms', 'miss', 'dame', 'lady'].includes(t));
  return (male(run.titles) && female(entity.roles)) || (female(run.titles) && male(entity.roles));
}

/** Take what a run tells into the entity: the fuller name wins. */
export function absorb(entity: EntityDraft, run: NameRun, text: string): void {
  entity.forms.add(text);
  if (run.words.length > entity.nameWords.length && !(run.words.length === 1 && run.words[0] === entity.acronym)) {
    entity.nameWords = run.words;
    if (!STATE_OF.has(entity.name)) entity.name = text;
  }
  if (entity.kind === 'other' || (run.kind === 'person' && entity.kind !== 'person' && run.titles.length > 0)) entity.kind = run.kind;
  for (const title of run.titles) entity.roles.add(title);
  if (run.acronym !== null) entity.acronym = run.acronym;
  if (run.demonym !== null) entity.belongsTo ??= run.demonym;
}
