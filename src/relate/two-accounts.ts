import { HOLDING_VERBS } from '../languages/en/deeds.ts';
import { SPEAKER_KINDS } from '../languages/en/kinds.ts';
import type { Entity } from '../model/entity.ts';
import { letterWords } from '../text/words.ts';
import type { OwnAccount } from './own-accounts.ts';
import { type Proposition, stemsOf } from './propositions.ts';

/** The last word of what a speaker is called by: `union` of `the union of miners in Harn`. */
const headOf = ({ name }: Entity): string =>
  letterWords(name.toLowerCase().replace(/(?<=\p{L}) (?:of|for|in|at|on) .*$/u, '')).at(-1) ?? '';

const isNamed = ({ name }: Entity): boolean =>
  /^\p{Lu}/u.test(name.replace(/^(?:The|A|An|Its|His|Her|Their|Our) /, ''));

const kindOf = (entity: Entity): number => SPEAKER_KINDS.findIndex((words) => words.includes(headOf(entity)));

/** A state or a town by which its government or a body that sits there may be meant. */
const isSeat = ({ kind, place, party }: Entity): boolean => kind === 'place' && place !== null && party === null;

/** The two are shown to be two: by their sides, their names, their sex, or what they are called. */
function areTwo(one: OwnAccount, other: OwnAccount): boolean {
  const [{ entity: a, sex: x }, { entity: b, sex: y }] = [one, other];
  if (a.id === b.id || one.possessive !== other.possessive) return false;
  if (x !== null && y !== null && x !== y) return true;
  const isOfSides = one.plural || other.plural || a.kind !== 'person' || b.kind !== 'person';
  if (a.party !== null && b.party !== null && isOfSides) return a.party !== b.party;
  if (isNamed(a) !== isNamed(b)) return false;
  if (!isNamed(a)) {
    const [k, l] = [kindOf(a), kindOf(b)];
    return k >= 0 && l >= 0 && k !== l;
  }
  if (isSeat(a) || isSeat(b)) return false;
  return !sharesWord(a, b) && !abbreviates(a, b) && !abbreviates(b, a);
}

const sharesWord = (a: Entity, b: Entity): boolean => {
  const others = new Set(b.forms.flatMap((form) => letterWords(form.toLowerCase())));
  return letterWords(a.name.toLowerCase()).some((word) => word.length > 3 && others.has(word));
};

/** > | the FTW   for   | the Federation of Transport Workers */
const abbreviates = ({ name: short }: Entity, { name: long }: Entity): boolean => {
  const acronym = /\b\p{Lu}{2,}\b/u.exec(short)?.[0];
  const initials = (long.match(/\b\p{Lu}(?=\p{L})/gu) ?? []).join('');
  return acronym !== undefined && initials.length > 1 && (initials.includes(acronym) || acronym.includes(initials));
};

/**
 * Each of two tells the same of himself: two claims, whatever the words.
 *
 * > | Unilever said its profit fell.   and   | Nestle said its profit fell.
 */
export const eachOwn = ({ own: a }: Proposition, { own: b }: Proposition): boolean =>
  a !== null && b !== null && areTwo(a, b);

const HOLDING = stemsOf(HOLDING_VERBS);

/** > | Norland said it controls the town.   against   | Velan said it controls the town: of two who hold one thing, one does. */
export const bothHold = (p: Proposition, q: Proposition): boolean =>
  eachOwn(p, q) && p.verbs.some((verb) => HOLDING.has(verb) && q.verbs.includes(verb));
