import { CRAFT, NUMBERED_NAMES, PLACE_ENDS, STORMS } from '../languages/en/name-parts.ts';
import type { TaggedName, Token } from '../model/reading.ts';

/**
 * Names whose kind the words beside or in them tell, whatever a model took them for: storms and ships, streets and rivers; and a number that
 * ends a name is its last word.
 *
 * > | [Cyclone Larry] hit the coast. [Larry] was …     > | the [HMS Ardent]     > | [Ordun Avenue]     > | [School 59]
 */
export function calledNames(names: readonly TaggedName[], tokens: readonly Token[]): TaggedName[] {
  const before = ({ first }: TaggedName): string => tokens[first - 1]?.text ?? '';
  const wordOf = ({ first, last }: TaggedName): string | null =>
    last - first === 1 ? (tokens[first]?.text ?? null) : null;
  const storms = new Set(names.flatMap((name) => (STORMS.has(before(name)) ? (wordOf(name) ?? []) : [])));
  return names.map((name): TaggedName => {
    const word = wordOf(name);
    const isCraft = CRAFT.has(before(name));
    const isStorm = word !== null && STORMS.has(before(name));
    if (isCraft || isStorm) return { ...name, first: name.first - 1, kind: 'work' };
    if (word !== null && storms.has(word)) return { ...name, kind: 'work' };
    const end = tokens[name.last - 1]?.text ?? '';
    if (name.kind === 'organisation' && word === null && PLACE_ENDS.has(end)) return { ...name, kind: 'place' };
    const isNumbered = NUMBERED_NAMES.has(end) && /^\d{1,3}$/.test(tokens[name.last]?.text ?? '');
    return isNumbered ? { ...name, last: name.last + 1 } : name;
  });
}
