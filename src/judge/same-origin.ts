import type { Entity, EntityKind } from '../model/entity.ts';
import { prefixStem } from '../text/fold-words.ts';
import { letterWords } from '../text/words.ts';

/** Words before a head that only point at it or count it: `the`, `its`, `several`. */
const POINTERS: ReadonlySet<string> = new Set(
  `the a an this that these those its his her their our own same such some several many most all both other local
  regional national s`.split(/\s+/),
);
/** Who speaks for a body, by that word alone: `a police spokesman` is the police. */
const MOUTHPIECES: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokesmen spokespeople press officer statement'.split(' '),
);

/**
 * Do two sources of one claim speak for one origin? Within a claim the answer may be bolder than across a story: who says the same
 * and is called by the same noun is one body unless two sides are shown. The upper count (`originsAtMost`) still holds them apart.
 *
 * > | the coastguard, the Orrick coastguard     > | the defence ministry, Kerrand's defence ministry     > | a navy spokesman, the navy
 *
 * Not `the defence ministry` and `the foreign ministry`; not two people; not `officials` and `local officials`, who may be anybody.
 */
export function sameOrigin(a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  if (a.party !== null && b.party !== null && a.party !== b.party) return false;
  if (speaksFor(a, b) || speaksFor(b, a) || calledShortly(a, b)) return true;
  if (isNamed(a) && isNamed(b)) return sameNamed(a, b);
  return (!isNamed(a) && calledBy(a, b)) || (!isNamed(b) && calledBy(b, a));
}

/** Somebody who is introduced in the office of a body that is no state: the body under any of its names. */
const speaksFor = (person: Entity, body: Entity): boolean =>
  person.kind === 'person' &&
  person.party !== null &&
  body.kind !== 'person' &&
  body.kind !== 'place' &&
  body.party === null &&
  (body.name.toLowerCase() === person.party.toLowerCase() || sameBody({ ...body, name: person.party }, body));

const sameBody = (a: Entity, b: Entity): boolean => sameNamed(a, b) || calledShortly(a, b);

/** It has a name of its own: a capital behind the first word, or a person's. */
export const isNamed = (entity: Entity): boolean =>
  /^\p{Lu}/u.test(entity.name.replace(/^(?:The|A|An|Its|His|Her|Their|Our)\s/, '')) &&
  (entity.kind === 'person' ||
    entity.name.split(' ').filter((w) => /^\p{Lu}/u.test(w)).length > 1 ||
    entity.kind === 'organisation') &&
  !/['’]s?\s\p{Ll}/u.test(entity.name);

const BODIES: ReadonlySet<EntityKind> = new Set(['organisation', 'unit', 'document', 'other']);

/** Every word by which the unnamed `body` is called stands in one form of the other: `navy` of `a navy spokesman` in `The navy`. */
function calledBy(body: Entity, other: Entity): boolean {
  const words = tellingOf(body.name);
  const speaks = letterWords(body.name.toLowerCase()).some((w) => MOUTHPIECES.has(w));
  if (words.length === 0 || other.kind === 'place') return false;
  if (body.kind === 'person' ? !speaks : !BODIES.has(body.kind)) return false;
  if (
    other.kind === 'person' &&
    !isNamed(other) &&
    !speaks &&
    !letterWords(other.name.toLowerCase()).some((w) => MOUTHPIECES.has(w))
  )
    return false;
  return [other.name, ...other.forms].some((form) => {
    const theirs = new Set(tellingOf(form));
    return words.every((w) => theirs.has(w));
  });
}

/** The shorter name's words all stand in the longer: `Aldmoor Institute` of `Aldmoor Institute for Strategic Studies`; a person by the whole name. */
function sameNamed(a: Entity, b: Entity): boolean {
  const [few, many] = [tellingOf(a.name), tellingOf(b.name)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  const people = [a, b].filter((e) => e.kind === 'person').length;
  if (people === 1 || [a, b].some((e) => e.kind === 'place')) return false;
  if (people === 2) return few.length > 1 && few.length === many.length && few.every((w) => many.includes(w));
  return few.length > 1 && few.every((w) => many.includes(w));
}

/** > | Carrow, Ruth Carrow     > | Velmar, Velmar Petroleum: the family name of a person, the first word of a body, where no map knows a place of the name. */
function calledShortly(a: Entity, b: Entity): boolean {
  const [short, long] = a.name.length < b.name.length ? [a, b] : [b, a];
  const words = long.name.split(' ');
  // Two people of one family name were told apart when they were compared by all that is known of them.
  if (
    /\s/.test(short.name) ||
    short.kind === 'person' ||
    words.length < 2 ||
    (short.kind === 'place' && short.place !== null)
  )
    return false;
  return short.name === (long.kind === 'person' ? words.at(-1) : long.kind === 'organisation' ? words[0] : null);
}

const tellingOf = (name: string): string[] =>
  letterWords(name.toLowerCase())
    .filter((w) => !POINTERS.has(w) && !MOUTHPIECES.has(w) && w !== 'of' && w !== 'for' && w !== 'and')
    .map((w) => prefixStem(w.replace(/s$/, '')));
