import type { EntityId } from '../model/id.ts';
import type { Mention, Reading } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { subjectLength } from './main-clause.ts';
import type { Proposition } from './propositions.ts';
import { tokensIn } from './token-ranges.ts';

/**
 * Who does what a content tells, where a person is named right before its first verb; null for anybody else: a state, its capital and
 * its troops do much by one another's names, persons do not.
 *
 * > | [Bernie Vorn] won the caucuses    > | The lawyer of Bernie Vorn, [Ada Lind], said    but not    > | Bernie Vorn's lawyers won
 */
export function actorIn(
  { tokens }: Reading,
  content: readonly Range[],
  mentions: readonly (Mention & { readonly id: EntityId | null })[],
): EntityId | null {
  const inside = content.flatMap((range) => [...tokensIn(tokens, range)].flatMap((i) => tokens[i] ?? []));
  const last = inside.slice(0, subjectLength(inside)).findLast(({ tag, text }) => tag !== 'ADV' && text !== ',');
  const actor = mentions.find(({ form, end }) => form === 'name' && end === last?.end);
  return actor?.kind === 'person' ? actor.id : null;
}

/** > | Bernie Vorn won the caucuses   against   | Jo Bident won the caucuses      unless either tells of both: `won against Jo Bident` */
export const otherActor = ({ actor: a, names: x }: Proposition, { actor: b, names: y }: Proposition): boolean =>
  a !== null && b !== null && a !== b && !y.has(a) && !x.has(b);
