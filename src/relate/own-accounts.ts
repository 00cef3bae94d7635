import { EMPTY_IT_VERBS } from '../languages/en/deeds.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { Mention, Reading } from '../model/reading.ts';
import type { LocalStatement } from '../model/statement.ts';
import { tokensIn } from './token-ranges.ts';

/** Whoever says it tells it of himself. */
export interface OwnAccount {
  readonly entity: Entity;
  /** Shown by the pronoun; null where it shows neither. */
  readonly sex: 'he' | 'she' | null;
  /** He tells it of all of his side: `we`, `their`. */
  readonly plural: boolean;
  /** Something of his does it: `its profit`. */
  readonly possessive: boolean;
}

const SEXES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);
const POSSESSIVE = /^(?:my|our|his|her|its|their)$/;
const PLURAL = /^(?:we|our|they|their)$/;

/**
 * Who tells of himself: the speaker, where a pronoun for him opens what he says; null where it opens with anything else.
 *
 * > | The union said [it] had not been told    > | Ana Roth said [she] would vote against    > | Unilever said [its] profit fell
 */
export function ownAccountIn(
  { tokens }: Reading,
  { content, quoteMode }: Pick<LocalStatement, 'content' | 'quoteMode'>,
  mentions: readonly (Mention & { readonly id: EntityId | null })[],
  speaker: Entity | undefined,
): OwnAccount | null {
  const inside = content.flatMap((range) => [...tokensIn(tokens, range)].flatMap((i) => tokens[i] ?? []));
  const first = inside.findIndex(({ tag }) => tag !== 'PUNCT' && tag !== 'SCONJ' && tag !== 'CCONJ');
  const opening = inside[first];
  if (speaker === undefined || opening === undefined) return null;
  const word = opening.text.toLowerCase();
  const pronoun = mentions.find(({ start, form }) => start === opening.start && /^(?:pronoun|possessive)$/.test(form));
  const verb = inside.slice(first + 1).find(({ tag }) => tag === 'VERB')?.lemma;
  const isOwn =
    pronoun?.id === speaker.id ||
    (pronoun?.id === null && isOwnIt(word, verb, speaker)) ||
    (quoteMode === 'direct' && (/^(?:i|my)$/.test(word) || (/^(?:we|our)$/.test(word) && speaker.party !== null)));
  return isOwn
    ? { entity: speaker, sex: SEXES.get(word) ?? null, plural: PLURAL.test(word), possessive: POSSESSIVE.test(word) }
    : null;
}

/**
 * `It` that was read for nobody stands for the speaker of whose one name nothing shows what it is, where its verb is not one that stands
 * with an empty `it`.
 *
 * > | Norvale confirmed that [it] would attend      but not   | it would rain, it would be hard
 */
const isOwnIt = (word: string, verb: string | undefined, { name }: Entity): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(name) &&
  (word === 'its' || (word === 'it' && verb !== undefined && !EMPTY_IT_VERBS.has(verb)));
