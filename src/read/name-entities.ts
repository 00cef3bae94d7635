import { CAPITALS, DEMONYMS, SEATS, STATE_OF } from '../languages/en/states.ts';
import { calledByNoun } from './called-by-noun.ts';
import { freer, isShownThing, standingOf } from './companies.ts';
import { absorb, type EntityDraft, entityOfPeople, namesEntity, newEntity, sexOfRun } from './entities.ts';
import { noteTitles } from './holders.ts';
import { isCalledOtherwise } from './introduced.ts';
import { adoptRole } from './name-roles.ts';
import { type NameRun, peopleLike } from './names.ts';
import { sameOwner } from './owners.ts';
import { isPress } from './press.ts';
import { saysSomething } from './subjects.ts';
import { asSubject, type Walk } from './walk.ts';

/** The entity that a name stands for; made where it is new. It is subject where no verb and no preposition stands before it. */
export function nameEntity(walk: Walk, run: NameRun): number {
  const { tokens } = walk.input;
  const known = walk.entityOf.get(run);
  const text = walk.input.article.text.slice(tokens[run.first]?.start, tokens[run.last - 1]?.end);
  const index = known ?? entityOfRun(walk, run, text);
  walk.entityOf.set(run, index);
  const entity = walk.entities[index] as EntityDraft;
  entity.standing = freer(entity.standing, standingOf(tokens, run));
  // > | [Lineas Mardel], which owns the ferry: whatever a model takes it for.
  const isThing = run.words.length > 1 && isShownThing(tokens, walk.sentenceStarts, run);
  if (isThing && entity.kind === 'person' && entity.gender === null && entity.roles.size === 0)
    entity.kind = 'organisation';
  entity.isPress ||= isPress(tokens, run);
  entity.isCalled ||= isCalledOtherwise(tokens, walk.sentenceStarts, run);
  const possessor = /^['’]s?$/.test(tokens[run.last]?.text ?? '');
  // `Vale's officials` speaks of the officials: Vale is less in mind than one named by herself.
  entity.seen = Math.max(entity.seen, possessor ? run.first - POSSESSOR_TOKENS : run.first);
  if (!possessor) asSubject(walk, entity, run, run.first, isThing);
  if (known !== undefined) return index;
  adoptRole(tokens, walk.lore, run, entity);
  noteTitles(tokens, run, entity);
  return index;
}

const POSSESSOR_TOKENS = 12;

function entityOfRun(walk: Walk, run: NameRun, text: string): number {
  const { entities } = walk;
  const place = run.words.length === 1 ? walk.lore.adjectives.get(run.words[0] ?? '') : undefined;
  if (place !== undefined) return entityOfPeople(entities, text, place);
  const short = calledByNoun(walk.entities, run);
  if (short !== null) return short;
  const whose = possessorOf(walk, run);
  // `Norland's Ministry of Water` is not `Orvenia's`.
  const other = (e: EntityDraft) =>
    whose !== null && e.kind === 'organisation' && e.belongsTo !== null && !sameOwner(whose, e.belongsTo);
  const isTown = walk.towns.has(run);
  // > | In [London] he said that [London] would pay: the town is not the government.
  const elsewhere = (e: EntityDraft) => isTown !== e.isTown && CAPITALS.has(run.words.join(' '));
  const matches = entities
    .map((e, i) => ({ e, i }))
    .filter(({ e }) => namesEntity(run, e) && !other(e) && !elsewhere(e));
  const isVoice = saysSomething(walk.input.tokens, run);
  const voice = (a: EntityDraft, b: EntityDraft): number =>
    isVoice && a.kind === 'person' && b.kind === 'person' ? voiceOf(b) - voiceOf(a) : 0;
  matches.sort((a, b) => fit(run, b.e) - fit(run, a.e) || voice(a.e, b.e) || b.e.seen - a.e.seen);
  const best = matches[0];
  if (best) {
    absorb(best.e, run, text);
    if (best.e.kind === 'organisation') best.e.belongsTo ??= whose;
    return best.i;
  }
  const state = isTown ? undefined : STATE_OF.get(text);
  const entity = newEntity(run.kind, SEATS.has(text) ? text : (state ?? text), run.words);
  entity.isTown = isTown;
  entity.forms.clear();
  absorb(entity, run, text);
  if (state !== undefined) entity.belongsTo = state;
  else if (run.kind === 'organisation') entity.belongsTo = whose;
  entities.push(entity);
  return entities.length - 1;
}

/** How much besides the name speaks for an entity: `Ms Hale` is a woman, `Professor Lan` the professor, `NUM` whose short form it is. */
function fit(run: NameRun, e: EntityDraft): number {
  const sex = sexOfRun(run);
  return (
    Number(sex !== null && e.gender === sex) +
    Number(run.titles.some((t) => e.roles.has(t))) +
    Number(run.words.length === 1 && e.acronym === run.words[0])
  );
}

/**
 * Which of two relatives speaks by the family name alone: nobody who is dead, and rather who has spoken, or was subject, than who was only named.
 *
 * > | [Neil Farraday] told the court he ran. Graham Farraday, 52, was shot dead. Farraday said …
 */
function voiceOf({ fate, spoke, subject, isReported }: EntityDraft): number {
  if (fate === 'dead') return -1;
  return spoke >= 0 ? 2 : Number(subject >= 0 && !isReported);
}

/** The state or place whose possessive or adjective stands right before a name: `Norland's Ministry of Water`, `the Norlandian General Staff`. */
function possessorOf(walk: Walk, run: NameRun): string | null {
  const { tokens } = walk.input;
  const before = tokens[run.first - 1]?.text ?? '';
  const word = /^['’]s?$/.test(before) ? (tokens[run.first - 2]?.text ?? '') : before;
  const isPeople = DEMONYMS.has(word) || walk.lore.adjectives.has(word) || peopleLike(word);
  return /^\p{Lu}/u.test(word) && (word !== before || isPeople) ? word : null;
}
