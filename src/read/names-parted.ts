import { OWNING_PEOPLE, TITLES_BEHIND } from '../languages/en/name-parts.ts';
import { ROLE_NOUNS } from '../languages/en/people.ts';
import { DEMONYMS, STATE_OF } from '../languages/en/states.ts';
import type { TaggedName, Token } from '../model/reading.ts';
import { spelledName, stateKind } from './names.ts';

/**
 * Names of which a model took two for one, and a body or a place with an office behind it, each by itself.
 *
 * > | [Marne University]'s [Centre for Animal Health]     > | [Orlane] subsidiary [KBR]     > | the [UN] Secretary-General
 */
export function partedNames(names: readonly TaggedName[], tokens: readonly Token[]): TaggedName[] {
  const alone = new Set(names.map(({ first, last }) => spelledName(tokens, first, last)));
  const kinds = new Map(names.map(({ first, last, kind }) => [spelledName(tokens, first, last), kind] as const));
  const sides = (name: TaggedName): TaggedName[] => {
    const parts = cut(name, tokens, alone);
    if (!parts) return [name];
    const [before, behind] = parts;
    const words = spelledName(tokens, before.first, before.last);
    const kind = stateKind(words) ?? (DEMONYMS.has(words) ? 'group' : (kinds.get(words) ?? before.kind));
    return [{ ...before, kind }, ...sides(behind)];
  };
  return names
    .flatMap((name) => (name.kind === 'work' ? [name] : sides(name)))
    .flatMap((name) => withoutOffice(name, tokens));
}

type Parts = readonly [TaggedName, TaggedName];

function cut(name: TaggedName, tokens: readonly Token[], alone: ReadonlySet<string>): Parts | null {
  return atOwner(name, tokens, alone) ?? atRole(name, tokens) ?? atSecondState(name, tokens);
}

/** > | [Marne University]'s [Centre for Animal Health]; but `Queen Anne's County`, `the Women's Health Centre` */
function atOwner(name: TaggedName, tokens: readonly Token[], alone: ReadonlySet<string>): Parts | null {
  const { first, last, kind } = name;
  for (let at = first + 1; at < last - 1; at++) {
    if (!/^['’]s$/.test(tokens[at]?.text ?? '') || OWNING_PEOPLE.has(tokens[at - 1]?.text.toLowerCase() ?? ''))
      continue;
    const owner = spelledName(tokens, first, at);
    const isLong = at - first > 1 && last - at > 2 && !OWNING_PEOPLE.has(tokens[first]?.text.toLowerCase() ?? '');
    if (!(alone.has(owner) || STATE_OF.has(owner) || isLong)) continue;
    return [
      { ...name, last: at, kind: kind === 'person' ? 'organisation' : kind },
      { ...name, first: at + 1 },
    ];
  }
  return null;
}

/** > | [Orlane] subsidiary [KBR]     > | [Meridian] founder [Ana Roth] */
function atRole(name: TaggedName, tokens: readonly Token[]): Parts | null {
  for (let at = name.first + 1; at < name.last - 1; at++) {
    const word = tokens[at];
    if (!word || !/^\p{Ll}+$/u.test(word.text) || !(ROLE_NOUNS.has(word.text) || BODY_ROLES.test(word.text))) continue;
    return [
      { ...name, last: at, kind: name.kind === 'person' ? 'organisation' : name.kind },
      { ...name, first: at + 1 },
    ];
  }
  return null;
}
const BODY_ROLES =
  /^(?:subsidiary|affiliate|unit|arm|rival|parent|maker|owner|newspaper|website|magazine|spokes(?:wo)?man)$/;

/** > | the [University of Harn] of the [UK]: one `of` belongs to the name, the second says where it is */
function atSecondState(name: TaggedName, tokens: readonly Token[]): Parts | null {
  const { first, last } = name;
  const ofs = Array.from({ length: last - first }, (_, k) => first + k).filter((at) => tokens[at]?.text === 'of');
  const at = ofs.at(-1) ?? -1;
  if (name.kind !== 'organisation' || ofs.length < 2) return null;
  const from = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  if (!STATE_OF.has(spelledName(tokens, from, last))) return null;
  return [
    { ...name, last: at },
    { ...name, first: from, kind: 'place' },
  ];
}

/** > | the [State Department] Spokesperson     > | [MSF] Head of Mission; what is left may be nothing: `Foreign Secretary` */
function withoutOffice(name: TaggedName, tokens: readonly Token[]): TaggedName[] {
  const { first, last, kind } = name;
  if (kind === 'person' || kind === 'unit' || kind === 'work') return [name];
  const words = tokens.slice(first, last).map(({ text }) => text);
  // > | the Office of the Director, the High Commissioner for Refugees
  const at = words.findIndex(
    (word, k) => k > 0 && TITLES_BEHIND.has(word) && !/^(?:High|of|the)$/.test(words[k - 1] ?? ''),
  );
  if (at < 0 || /^['’]s$/.test(tokens[first + at + 1]?.text ?? '')) return [name];
  let end = first + at;
  while (end > first && FIELDS.test(tokens[end - 1]?.text ?? '')) end--;
  return end > first ? [{ ...name, last: end, kind: stateKind(spelledName(tokens, first, end)) ?? kind }] : [];
}
/** What an office is for, before its word. */
const FIELDS =
  /^(?:Prime|Deputy|Vice|Assistant|Chief|Executive|Press|Foreign|Home|Interior|Defen[cs]e|Finance|Health|Justice|Education|Transport|Fire|Police|Attorney|General|Managing)$/;
