import { BODY_NOUNS, COUNTING_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, QUANTIFIERS, ROLE_NOUNS } from '../languages/en/people.ts';
import { DEMONYMS, STATE_OF } from '../languages/en/states.ts';
import type { Article } from '../model/article.ts';
import type { EntityKind } from '../model/entity.ts';
import type { LocalEntity, Mention, NounPhrase, QuotedStretch, Sentence, Token } from '../model/reading.ts';
import { contains, spanOf } from '../model/span.ts';
import { absorb, type EntityDraft, freeze, namesEntity, newEntity } from './entities.ts';
import { isTitleCase, type NameRun, nameRuns } from './names.ts';

export interface MentionInput {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly phrases: readonly NounPhrase[];
  readonly quoted: readonly QuotedStretch[];
}

/**
 * Who and what the article speaks of: names first, then noun phrases that can speak (the president, several bloggers, the
 * ministry), then the pronouns he, she, it and they, each resolved to an entity of this article or left null.
 */
export function findMentions(input: MentionInput): { mentions: Mention[]; entities: LocalEntity[] } {
  const { article, tokens, sentences } = input;
  const entities: EntityDraft[] = [];
  const found: (Mention & { at: number })[] = [];
  const runs = collectRuns(tokens, sentences);
  const add = (first: number, last: number, form: Mention['form'], entity: number | null, kind: EntityKind) => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to) found.push({ ...spanOf(article, from.start, to.end), form, kind, entity, at: first });
  };

  // In reading order, so that `the president` finds the one named last.
  const events = [
    ...runs.map((run) => ({ at: run.first, run, phrase: null as NounPhrase | null })),
    ...input.phrases.map((phrase) => ({ at: phrase.head, run: null as NameRun | null, phrase })),
  ].sort((a, b) => a.at - b.at);
  const nameTokens = new Set(runs.flatMap((run) => Array.from({ length: run.last - run.first }, (_, k) => run.first + k)));
  for (const { run, phrase } of events) {
    if (run) {
      const index = entityOfRun(entities, run, article.text.slice(tokens[run.first]?.start, tokens[run.last - 1]?.end));
      const entity = entities[index];
      if (!entity) continue;
      entity.seen = run.first;
      add(run.first, run.last, 'name', index, entity.kind);
      adoptRole(tokens, run, entity);
    } else if (phrase && !nameTokens.has(phrase.head)) {
      const quotedHere = input.quoted.some((q) => contains(q, phrase));
      const resolved = resolvePhrase(input, phrase, entities, quotedHere);
      if (resolved) add(phrase.first, phrase.last, resolved.form, resolved.entity, resolved.kind);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions: found.map(({ at: _, ...mention }) => mention), entities: entities.map(freeze) };
}

/** Two passes: words that are names in the middle of a sentence are names at its start and in headlines too. */
function collectRuns(tokens: readonly Token[], sentences: readonly Sentence[]): NameRun[] {
  const known = new Set<string>();
  for (const sentence of sentences) {
    if (isTitleCase(tokens, sentence.first, sentence.last)) continue;
    for (const run of nameRuns(tokens, sentence, new Set()))
      if (run.first > sentence.first) for (const word of run.words) if (/^\p{Lu}/u.test(word)) known.add(word);
  }
  return sentences.flatMap((sentence) => nameRuns(tokens, sentence, known));
}

function entityOfRun(entities: EntityDraft[], run: NameRun, text: string): number {
  const matches = entities.map((e, i) => ({ e, i })).filter(({ e }) => namesEntity(run, e));
  matches.sort((a, b) => b.e.seen - a.e.seen);
  const best = matches[0];
  if (best) {
    absorb(best.e, run, text);
    return best.i;
  }
  const state = STATE_OF.get(text);
  const entity = newEntity(run.kind, state ?? text, run.words);
  entity.forms.clear();
  absorb(entity, run, text);
  if (state !== undefined) entity.belongsTo = state;
  entities.push(entity);
  return entities.length - 1;
}

/**
 * The office that stands beside a name becomes a role of it.
 *
 * > | his top commander, Oleksandr Syrskyi, …     > | top commander Gen Oleksandr Syrskyi
 */
function adoptRole(tokens: readonly Token[], run: NameRun, entity: EntityDraft): void {
  if (entity.kind !== 'person') return;
  for (let j = run.first - 1; j >= Math.max(0, run.first - 5); j--) {
    const token = tokens[j];
    if (!token || token.tag === 'VERB' || token.text === '.') return;
    if (token.tag === 'NOUN' && ROLE_NOUNS.has(token.lemma)) {
      entity.roles.add(token.lemma);
      return;
    }
  }
}

interface Resolved {
  readonly form: Mention['form'];
  readonly entity: number | null;
  readonly kind: EntityKind;
}

const PERSON_PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);

function resolvePhrase(input: MentionInput, phrase: NounPhrase, entities: EntityDraft[], quoted: boolean): Resolved | null {
  const { tokens } = input;
  const head = tokens[phrase.head];
  if (!head) return null;
  if (phrase.last - phrase.first === 1 && head.tag === 'PRON') {
    const want = PERSON_PRONOUNS.has(head.lemma) ? 'person' : head.lemma === 'they' ? 'group' : head.lemma === 'it' ? 'organisation' : null;
    if (want === null) return null;
    return { form: 'pronoun', entity: quoted ? null : antecedent(entities, want), kind: want };
  }
  const words = tokens.slice(phrase.first, phrase.last);
  const lower = head.text.toLowerCase();
  const singular = lower.replace(/s$/, '');
  if (GROUP_NOUNS.has(lower)) return resolveGroup(entities, words, lower, phrase.head);
  if (ROLE_NOUNS.has(lower)) return resolveRole(entities, words, lower, phrase.head);
  if (BODY_NOUNS.has(lower) || BODY_NOUNS.has(singular)) return resolveBody(entities, words, lower, phrase.head);
  if (DOCUMENT_NOUNS.has(lower)) return resolveDocument(entities, words, phrase.head);
  return null;
}

/** The latest entity of a kind; people win over groups by recency alone, because news names whom it quotes. */
function antecedent(entities: readonly EntityDraft[], kind: 'person' | 'group' | 'organisation'): number | null {
  let best: number | null = null;
  entities.forEach((e, i) => {
    const fits = kind === 'organisation' ? e.kind === 'organisation' || STATE_OF.has(e.name) : e.kind === kind;
    if (fits && e.seen >= 0 && (best === null || e.seen > (entities[best]?.seen ?? -1))) best = i;
  });
  return best;
}

const owner = (words: readonly Token[]): string | null =>
  words.find((w) => DEMONYMS.has(w.text) || STATE_OF.has(w.text))?.text ??
  words.find((w, i) => /^['’]s?$/.test(words[i + 1]?.text ?? '') && /^\p{Lu}/u.test(w.text))?.text ??
  null;

const definite = (words: readonly Token[]): boolean => ['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'].includes(words[0]?.lemma ?? '');
const sameOwner = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || (STATE_OF.get(a) ?? a) === (STATE_OF.get(b) ?? b) || a.slice(0, 4) === b.slice(0, 4);

/** `leader` may stand for any head of a state or body; other offices only for themselves. */
const LEADERS = new Set(['president', 'premier', 'chancellor', 'minister', 'king', 'queen', 'chairman', 'governor', 'mayor', 'chief', 'leader', 'head']);

function resolveRole(entities: EntityDraft[], words: readonly Token[], role: string, at: number): Resolved {
  const whose = owner(words);
  if (definite(words) || whose !== null) {
    const matches = entities
      .map((e, i) => ({ e, i }))
      .filter(({ e }) => e.kind === 'person' && (e.roles.has(role) || (role === 'leader' && [...e.roles].some((r) => LEADERS.has(r)))) && sameOwner(whose, e.belongsTo));
    matches.sort((a, b) => b.e.seen - a.e.seen);
    const best = matches[0];
    if (best) {
      best.e.seen = at;
      best.e.forms.add(words.map((w) => w.text).join(' '));
      return { form: 'nominal', entity: best.i, kind: 'person' };
    }
  }
  return { form: 'nominal', entity: push(entities, 'person', words, role, whose, at), kind: 'person' };
}

/** The words of a group without what only counts or points: `several Russian military bloggers` and `some …` are one group. */
export function groupKey(words: readonly string[]): string {
  return words
    .map((w) => w.toLowerCase())
    .filter((w) => !QUANTIFIERS.has(w) && !['the', 'a', 'an', 'those', 'these', 'same', 'such', 'its', 'his', 'her', 'their', "'", "'s", '’s'].includes(w) && !COUNTING_NOUNS.has(w))
    .join(' ');
}

function resolveGroup(entities: EntityDraft[], words: readonly Token[], head: string, at: number): Resolved {
  const key = groupKey(words.map((w) => w.text));
  const pointing = ['those', 'these', 'the'].includes(words[0]?.lemma ?? '');
  const groups = entities.map((e, i) => ({ e, i })).filter(({ e }) => e.kind === 'group');
  groups.sort((a, b) => b.e.seen - a.e.seen);
  const same =
    groups.find(({ e }) => groupKey(e.name.split(' ')) === key) ??
    (pointing && key === head ? groups.find(({ e }) => e.roles.has(head)) : undefined) ??
    (words.some((w) => w.lemma === 'same') ? groups[0] : undefined);
  if (same) {
    same.e.seen = at;
    same.e.forms.add(words.map((w) => w.text).join(' '));
    return { form: 'group', entity: same.i, kind: 'group' };
  }
  return { form: 'group', entity: push(entities, 'group', words, head, owner(words), at), kind: 'group' };
}

function resolveBody(entities: EntityDraft[], words: readonly Token[], head: string, at: number): Resolved {
  const whose = owner(words);
  const bodies = entities.map((e, i) => ({ e, i })).filter(({ e }) => e.kind === 'organisation' && sameOwner(whose, e.belongsTo));
  bodies.sort((a, b) => b.e.seen - a.e.seen);
  const named = bodies.find(({ e }) => e.roles.has(head) || e.nameWords.some((w) => w.toLowerCase() === head));
  if (named && (definite(words) || whose !== null)) {
    named.e.seen = at;
    named.e.forms.add(words.map((w) => w.text).join(' '));
    return { form: 'nominal', entity: named.i, kind: 'organisation' };
  }
  return { form: 'nominal', entity: push(entities, 'organisation', words, head, whose, at), kind: 'organisation' };
}

/** `ISW data` speaks for ISW: a document named after a body of the article belongs to that body. */
function resolveDocument(entities: EntityDraft[], words: readonly Token[], at: number): Resolved {
  const index = entities.findIndex((e) => e.kind === 'organisation' && words.some((w) => w.text === e.acronym || (e.nameWords.length === 1 && w.text === e.nameWords[0])));
  if (index >= 0) return { form: 'possessive', entity: index, kind: 'organisation' };
  return { form: 'nominal', entity: push(entities, 'document', words, words.at(-1)?.lemma ?? '', owner(words), at), kind: 'document' };
}

function push(entities: EntityDraft[], kind: EntityKind, words: readonly Token[], role: string, whose: string | null, at: number): number {
  const from = words[0]?.start ?? 0;
  const name = words.map((w, i) => (i > 0 && words[i - 1]?.end !== w.start ? ' ' : '') + w.text).join('');
  const entity = newEntity(kind, from >= 0 ? name : name, []);
  entity.roles.add(role);
  entity.belongsTo = whose;
  entity.seen = at;
  entities.push(entity);
  return entities.length - 1;
}
