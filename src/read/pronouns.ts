import { COMPANY_NOUNS, SERVICES } from '../languages/en/bodies.ts';
import { OCCASION_NOUNS } from '../languages/en/occasions.ts';
import { DEMONYM_ENDINGS, STATE_OF } from '../languages/en/states.ts';
import type { Token, WordRange } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';
import type { ToldClause } from './told-clauses.ts';

/** What a pronoun may stand for. */
export type PronounKind = 'he' | 'she' | 'they' | 'it';

const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['it', 'it'],
  ['its', 'it'],
]);

export const pronounKind = (lemma: string): PronounKind | null => PRONOUNS.get(lemma) ?? null;

/** Pronouns that stand before a noun as its owner. */
export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);

/**
 * A subject stays in mind this many tokens longer than somebody named on the way: news goes on with whom it quotes. About one
 * sentence; chosen on the stories of this project, where 10 to 35 resolve the same pronouns.
 */
const SUBJECT_TOKENS = 25;

/**
 * How much an entity is in mind. Who goes on speaking is seldom the one of whom it was only reported that he did something.
 *
 * > | Lawyer Anna Pike said [the driver] had been drinking. “He could barely stand,” [she] told the court.
 */
const recency = (e: EntityDraft, speaks: boolean, content: Content | null): number =>
  Math.max(e.seen, prominence(e, speaks, content)) - (isDoubtful(e) ? DOUBTFUL_TOKENS : 0);

function prominence(e: EntityDraft, speaks: boolean, content: Content | null): number {
  if (!speaks) return e.subject < 0 ? -1 : e.subject + SUBJECT_TOKENS;
  const last = Math.max(e.spoke, e.isReported || content?.(e.subject) ? -1 : e.subject);
  return last < 0 ? -1 : last + SPEAKER_TOKENS;
}

/** Whether a subject, the index of its token, is one of what is said by whom the pronoun means, and no pronoun itself. */
type Content = (subject: number) => boolean;

/**
 * Subjects of what is said, where the pronoun at token `at` says it behind a comma; null where it stands elsewhere. Whoever speaks is
 * seldom called by a name or an office in there.
 *
 * > | Lodd met reporters. The suspect had fled on foot, [she] said.
 *   |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function saidBefore(tokens: readonly Token[], at: number, sentenceStarts: ReadonlySet<number>): Content | null {
  // > | Tamm has two children and, [he] says, a loan: his own clause goes on.
  if (tokens[at - 1]?.text !== ',' || tokens[at - 2]?.tag === 'CCONJ') return null;
  let first = at - 1;
  while (first > 0 && !sentenceStarts.has(first)) {
    const isJoined = tokens[first]?.tag === 'CCONJ' && tokens[first - 1]?.text === ',';
    if (isJoined || /^[;:]$/.test(tokens[first]?.text ?? '')) break;
    first--;
  }
  return (subject) => first <= subject && subject < at && tokens[subject]?.tag !== 'PRON';
}

/** When somebody goes on speaking, subjects and speakers are in mind so many tokens longer than who stands only within what was said. */
const SPEAKER_TOKENS = 25;

/** News gives a person's full name, title or office: who has none of them may be a company or a town. */
const isDoubtful = (e: EntityDraft): boolean =>
  e.kind === 'person' && e.nameWords.length === 1 && e.roles.size === 0 && e.gender === null;

/** As one whom nobody has spoken of for so long, in tokens; less than a subject is longer in mind, for `Putin said … He said` is he. */
const DOUBTFUL_TOKENS = 24;

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them']);

/** A subject stands at most this many tokens before its verb. */
const SUBJECT_REACH = 30;

/**
 * The tokens, `last` exclusive, in which the subject stands of the verb whose object is the pronoun at token `at`; null where there is
 * none, with the token that opens the sentence. Nobody does something to himself by such a pronoun.
 *
 * > | Anders is weary of it. [A judge in the capital] had told [him] that …: not the judge     > | [the guard who] had stopped [her]
 */
export function actorsOn(
  tokens: readonly Token[],
  at: number,
  sentenceStarts: ReadonlySet<number>,
): { first: number; last: number; sentence: number } | null {
  if (!OBJECTS.has(tokens[at]?.text.toLowerCase() ?? '') || tokens[at - 1]?.tag !== 'VERB') return null;
  let last = at - 1;
  while (last > 0 && /^(?:VERB|AUX|ADV|PART)$/.test(tokens[last - 1]?.tag ?? '')) last--;
  // > | The judge, a Harn man, had told him …: the subject stands before the aside.
  const behind = tokens[last - 1]?.text === ',' ? last - 1 : last;
  let first = behind;
  let commas = behind === last ? 0 : 1;
  while (first > 0 && behind - first < SUBJECT_REACH) {
    const token = tokens[first - 1];
    if (!token || /^(?:VERB|AUX|SCONJ)$/.test(token.tag)) break;
    if (token.tag === 'PUNCT' && (token.text !== ',' || commas-- <= 0)) break;
    first--;
  }
  let sentence = at;
  while (sentence > 0 && !sentenceStarts.has(sentence)) sentence--;
  return { first, last, sentence };
}

/**
 * The entity that a pronoun stands for, as an index, or null where nobody fits. Sex once shown is kept. The subject within
 * `actors` does something to whom the pronoun means and is not meant. `speaks`: the pronoun says something, or
 * is subject of another verb by which something may be told; `before` is the sentence before its own, `content` what is said.
 */
export function antecedent(
  entities: readonly EntityDraft[],
  kind: PronounKind,
  actors: { first: number; last: number; sentence: number } | null = null,
  speaks: 'says' | 'holds' | null = null,
  before: WordRange | null = null,
  content: Content | null = null,
): number | null {
  let best: number | null = null;
  entities.forEach((e, i) => {
    const isActor = actors !== null && actors.first <= e.subject && e.subject < actors.last;
    if (e.seen < 0 || isActor || !(speaks === 'says' && kind === 'it' ? speaksOn(e, before) : fits(e, kind))) return;
    const how = [speaks !== null, content] as const;
    if (best === null || recency(e, ...how) > recency(entities[best] as EntityDraft, ...how)) best = i;
  });
  if (best === null) return null;
  const chosen = entities[best] as EntityDraft;
  // > | Orvenia said it wanted peace. [Norland] invaded the island. It said …: perhaps a state, so nobody is meant for sure.
  const isPassed = (e: EntityDraft): boolean => isDoubtful(e) && hasActed(e, before) && e.subject > chosen.subject;
  if (speaks === 'says' && kind === 'it' && chosen.kind === 'place' && entities.some(isPassed)) return null;
  // > | [Raj Patel] said investors would struggle to believe [her]: an object does not show the sex of whoever speaks.
  return actors !== null && chosen.subject >= actors.sentence ? best : shown(entities, best, kind);
}

/** What a pronoun tells of whom it stands for: a person's sex, or that a name of one word is a body's. The index again. */
export function shown(entities: readonly EntityDraft[], index: number, kind: PronounKind): number {
  const e = entities[index] as EntityDraft;
  if ((kind === 'he' || kind === 'she') && e.kind === 'person') e.gender ??= kind;
  if (kind === 'it' && !fits(e, kind) && !isService(e) && e.kind !== 'place') e.kind = 'organisation';
  return index;
}

/**
 * Whom a pronoun means that is subject of what somebody said: the one who said it, else the one who was told; null for neither.
 *
 * > | [Marta Quill] told reporters that [she] had not heard it     > | Tom Reed told [Marta Quill] that [she] would be paid
 */
export function meantByTeller(
  entities: readonly EntityDraft[],
  { sentence, verb }: ToldClause,
  at: number,
  kind: PronounKind,
): number | null {
  const latestOf = (field: 'subject' | 'seen', first: number, last: number): number =>
    entities.reduce((best, e, i) => {
      const is = e[field] >= first && e[field] < last && e[field] > (entities[best]?.[field] ?? -1);
      return is ? i : best;
    }, -1);
  const teller = latestOf('subject', sentence, verb);
  for (const index of [teller, latestOf('seen', verb + 1, at)]) {
    const entity = entities[index];
    if (!entity || !(fits(entity, kind) || (kind === 'it' && entity.kind === 'place' && speaksOn(entity, null))))
      continue;
    return shown(entities, index, kind);
  }
  return null;
}

/**
 * What goes on speaking as `it`: a body or a text; a state or town only where it has spoken, and a name of one word where it has and nothing
 * has shown it to be a person.
 *
 * > | Railcorp initially said a month; [it] now says a year.     but not   | The ministry of [Loria] said … It said …
 *
 * A state or place that was subject in the sentence before has as good as spoken: _Israel said … Iran fired missiles. It said …_
 */
function speaksOn(e: EntityDraft, before: WordRange | null): boolean {
  const hasSpoken = e.spoke >= 0 || (e.kind !== 'person' && hasActed(e, before));
  if (isState(e)) return hasSpoken;
  return (
    fits(e, 'it') ||
    isService(e) ||
    (hasSpoken && (isDoubtful(e) || (e.nameWords.length > 0 && (e.kind === 'other' || e.kind === 'place'))))
  );
}

const hasActed = (e: EntityDraft, before: WordRange | null): boolean =>
  before !== null && !e.isReported && before.first <= e.subject && e.subject < before.last;

function fits(e: EntityDraft, kind: PronounKind): boolean {
  switch (kind) {
    case 'he':
    case 'she':
      return isPerson(e) && (e.gender === null || e.gender === kind);
    case 'they':
      return e.kind === 'group';
    case 'it':
      return e.kind === 'organisation' || e.kind === 'unit' || speaksItself(e) || isState(e);
    default:
      return kind satisfies never;
  }
}

/** > | The army said four had died. [It] said the road was shut. */
const isService = (e: EntityDraft): boolean => e.kind === 'group' && [...e.roles].some((role) => SERVICES.has(role));

/** A state by the table, or a place of which the article has a people's adjective: `Lorvane`, `Lorvanian`. */
const isState = (e: EntityDraft): boolean =>
  STATE_OF.has(e.name) ||
  (e.kind === 'place' &&
    [...e.forms].some(
      (f) => f !== e.name && f.slice(0, STEM_LENGTH) === e.name.slice(0, STEM_LENGTH) && isAdjective(f),
    ));
const STEM_LENGTH = 4;
const isAdjective = (form: string): boolean => DEMONYM_ENDINGS.some((e) => e.length > 1 && form.endsWith(e));

/** > | An email suggests that … [It] proposes …: a text that has been subject, and that is not somebody's (`the firm's letter`). */
const speaksItself = (e: EntityDraft): boolean =>
  e.kind === 'document' &&
  e.subject >= 0 &&
  // > | [Her report] called it a risk. It quotes …: she is no `it`.
  (e.ownedBy === null || /^(?:her|his)\s/i.test(e.name)) &&
  !/['’]s?\s/.test(e.name) &&
  [...e.roles].some((role) => OCCASION_NOUNS.has(role));

/** A name in two words was taken for a person until the article called it a company. */
const isPerson = (e: EntityDraft): boolean => e.kind === 'person' && ![...e.roles].some((r) => COMPANY_NOUNS.has(r));
