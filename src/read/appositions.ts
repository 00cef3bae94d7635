import { FIRM_CALLINGS } from '../languages/en/bodies.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../languages/en/people.ts';
import { STATE_OF } from '../languages/en/states.ts';
import type { NounPhrase, Token } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';
import { nameEntity } from './name-entities.ts';
import type { NameRun } from './names.ts';
import type { NominalKind, Resolved } from './nominals.ts';
import { owner } from './owners.ts';
import { isPluralNoun } from './plural-nouns.ts';
import type { Walk } from './walk.ts';

/**
 * The name that stands beside a phrase, between it and a comma.
 *
 * > | A residents' group, Clean Shore, insists …       > | Signe Holt, the lawyer, says …
 */
export function apposed(walk: Walk, phrase: NounPhrase): number | null {
  const { tokens } = walk.input;
  const holder = holderBehind(walk, phrase.last);
  if (holder !== null) return nameEntity(walk, holder);
  const comma = boundComma(walk, phrase.last);
  if (comma !== null && !walk.sentenceStarts.has(comma + 1)) {
    const after = walk.runAt.get(describedFrom(walk, comma + 1));
    const closed = after && (/^[,.;:]$/.test(tokens[after.last]?.text ?? '') || tokens[after.last]?.tag === 'VERB');
    // > | According to prosecutors, Otto Lan, the owner, set the fire: several people are not one.
    const head = tokens[phrase.head];
    const isOne = after?.kind !== 'person' || !isPluralNoun(head?.text ?? '', head?.tag);
    if (after && closed && isOne) return nameEntity(walk, after);
  }
  // > | Andrei Kartal, an [MP] and retired general, told …     but not   | Ada Vale, a teacher and two boys …
  const isPair =
    /^an?$/i.test(tokens[phrase.first]?.text ?? '') &&
    tokens[phrase.last]?.text === 'and' &&
    !/^(?:DET|NUM|PROPN)$/.test(tokens[phrase.last + 1]?.tag ?? '');
  if (
    tokens[phrase.first - 1]?.text === ',' &&
    (isPair || /^(?:[,.;:]|of|for|at|in|from|that|which|who|with)$/.test(tokens[phrase.last]?.text ?? ''))
  ) {
    const before = walk.runEnding.get(phrase.first - 1);
    if (before && !endsScene(walk, phrase)) return walk.entityOf.get(before) ?? null;
  }
  return secondOf(walk, phrase);
}

/** > | acting Governor of the Surma Region [Igor Safonin] said …: whose name stands right behind what he has the office in. */
function holderBehind({ input, lore, runAt }: Walk, of: number): NameRun | null {
  if (input.tokens[of]?.text !== 'of') return null;
  for (let at = of + 1; at < of + OFFICE_TOKENS; at++) {
    if (lore.holders.has(at)) return runAt.get(at) ?? null;
    if (!/^(?:\p{Lu}.*|of|for|and|the)$/u.test(input.tokens[at]?.text ?? '')) return null;
  }
  return null;
}

/** > | The study's author, [doctoral candidate] Ada Rell, said …: where the name begins behind the words for what somebody is. */
function describedFrom(walk: Walk, from: number): number {
  let at = from;
  while (
    at < from + DESCRIBING_TOKENS &&
    /^(?:ADJ|NOUN)$/.test(walk.input.tokens[at]?.tag ?? '') &&
    !walk.runAt.has(at)
  )
    at++;
  return walk.runAt.get(at)?.kind === 'person' ? at : from;
}
const DESCRIBING_TOKENS = 6;

/** > | In a paper published in [the Sund Journal], a team of doctors report …: the comma closes the scene, and the subject stands behind it. */
function endsScene(walk: Walk, { first, last }: NounPhrase): boolean {
  const { tokens } = walk.input;
  let start = first - 1;
  while (start > 0 && !walk.sentenceStarts.has(start)) start--;
  const commas = tokens.slice(start, first).filter(({ text }) => text === ',').length;
  if (tokens[start]?.tag !== 'ADP' || commas !== 1) return false;
  const next = tokens.slice(last).find(({ text, tag }) => text === ',' || tag === 'VERB' || tag === 'AUX');
  return next !== undefined && next.text !== ',';
}

/** > | Sofia Brand, lead author of the trial and [a professor of neurology], said …: the second of two things that somebody is. */
function secondOf(walk: Walk, { first }: NounPhrase): number | null {
  const { tokens } = walk.input;
  if (tokens[first - 1]?.text !== 'and' || !/^an?$/i.test(tokens[first]?.text ?? '')) return null;
  for (let i = first - 2; i > first - 2 - OFFICE_TOKENS; i--) {
    const token = tokens[i];
    if (!token || walk.sentenceStarts.has(i) || token.tag === 'VERB' || token.tag === 'AUX') return null;
    if (token.text !== ',') continue;
    const before = walk.runEnding.get(i);
    return before && tokens[i + 1]?.tag !== 'PROPN' ? (walk.entityOf.get(before) ?? null) : null;
  }
  return null;
}

/** An office names its body on the way to its comma: `the head of the Water Authority, …`; at most this many tokens. */
const OFFICE_TOKENS = 9;

function boundComma(walk: Walk, from: number): number | null {
  const { tokens } = walk.input;
  if (tokens[from]?.text === ',') return from;
  if (!/^(?:of|for|at)$/.test(tokens[from]?.text ?? '')) return null;
  for (let i = from + 1; i < from + OFFICE_TOKENS; i++) {
    const token = tokens[i];
    if (!token || walk.sentenceStarts.has(i) || token.tag === 'VERB' || token.tag === 'AUX') return null;
    if (token.text === ',') return i;
  }
  return null;
}

export function mayBe(entity: EntityDraft | undefined, kind: NominalKind, calling: string): boolean {
  if (entity === undefined || STATE_OF.has(entity.name)) return false;
  if (kind === 'role')
    return (
      entity.kind === 'person' || entity.kind === 'other' || (!FIRM_CALLINGS.has(calling) && looksLikePerson(entity))
    );
  if (entity.kind === 'place') return false;
  return entity.gender === null && (entity.kind !== 'person' || entity.roles.size === 0);
}

/** > | Dorrit Hask, the county's fire chief, …: what a model took for a body or a place, with nothing in its words that says so. */
const looksLikePerson = ({ kind, nameWords, article }: EntityDraft): boolean =>
  (kind === 'organisation' || kind === 'place') &&
  nameWords.length === 2 &&
  !article &&
  nameWords.every((w) => /^\p{Lu}\p{Ll}/u.test(w)) &&
  !nameWords.some((w) => BODY_NOUNS.has(w.toLowerCase()) || PLACE_NOUNS.has(w.toLowerCase()));

export function adopt(walk: Walk, index: number, words: readonly Token[], head: Token, kind: string): Resolved {
  const entity = walk.entities[index] as EntityDraft;
  entity.roles.add(head.text.toLowerCase());
  entity.belongsTo ??= owner(words, walk.lore.adjectives);
  if (kind === 'role') entity.kind = 'person';
  else if (entity.kind !== 'unit') entity.kind = 'organisation';
  return { form: 'nominal', entity: index, kind: entity.kind };
}
