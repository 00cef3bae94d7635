import { sexOfGiven } from '../languages/en/given-names.ts';
import { BODY_NOUNS, NAME_TITLES, PLACE_NOUNS, ROLE_NOUNS } from '../languages/en/people.ts';
import { STATE_OF } from '../languages/en/states.ts';
import type { Sentence, TaggedName, Token, WordRange } from '../model/reading.ts';
import { firstIndex } from '../text/bisect.ts';
import { isTitleCase } from './names.ts';

/** Last words of a body's or a place's name besides the nouns for bodies and places. */
const CLOSING: ReadonlySet<string> = new Set(['republic', 'affairs', 'defence', 'defense', 'interior', 'health']);
/** Words that stay within the name of a body. */
const INNER: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the']);
/** A body's name and a person's behind it have no more words than this. */
const WORDS_MAX = 12;

/** Whose name it is, by his words, and the word for his office. */
export interface OfficeHolder extends WordRange {
  readonly office: number;
}

/**
 * The names of people that stand right behind what they have an office in, without a comma.
 *
 * > | acting Governor of the Surma Region [Igor Safonin] said …    > | Mayor of Harn [Otto Lan] …
 */
export function officeHolders(tokens: readonly Token[], sentences: readonly Sentence[]): OfficeHolder[] {
  return sentences.flatMap((sentence): OfficeHolder[] => {
    if (isTitleCase(tokens, sentence.first, sentence.last)) return [];
    const found: OfficeHolder[] = [];
    for (let at = sentence.first; at < sentence.last - 3; at++) {
      if (!isOffice(tokens[at]) || tokens[at + 1]?.text !== 'of') continue;
      const first = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
      const last = capitalsEnd(tokens, first, sentence.last);
      const from = holderFrom(tokens, first, last);
      if (from !== null) found.push({ office: at, first: from, last });
    }
    return found;
  });
}

function isOffice(token: Token | undefined): boolean {
  const word = token?.text.toLowerCase() ?? '';
  return ROLE_NOUNS.has(word) || NAME_TITLES.has(word);
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** Where a run of capitals ends, with the small words inside it. */
function capitalsEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  for (let at = first; at < Math.min(limit, first + WORDS_MAX); at++) {
    if (isCapital(tokens[at])) end = at + 1;
    else if (!INNER.has(tokens[at]?.text ?? '')) break;
  }
  return end;
}

/** Where the person's name begins in `Surma Region Igor Safonin`; null where nothing shows that one does. */
function holderFrom(tokens: readonly Token[], first: number, last: number): number | null {
  for (const from of [last - 2, last - 3]) {
    const name = tokens.slice(from, last);
    const before = tokens[from - 1]?.text ?? '';
    if (from <= first || !isCapital(tokens[from - 1]) || !name.every(isPersonal)) continue;
    const lower = before.toLowerCase();
    const isClosed = CLOSING.has(lower) || BODY_NOUNS.has(lower) || PLACE_NOUNS.has(lower);
    // A noun that opens the name of a body goes on: `Director of the Centre Pompidou Metz`.
    if (isClosed && from - 1 > first) return from;
    if (STATE_OF.has(before) || sexOfGiven(name[0]?.text ?? '') !== null) return from;
  }
  return null;
}

const isPersonal = ({ text, tag }: Token): boolean => {
  const word = text.toLowerCase();
  const isCommon = BODY_NOUNS.has(word) || PLACE_NOUNS.has(word) || CLOSING.has(word) || ROLE_NOUNS.has(word);
  return tag === 'PROPN' && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(text) && !isCommon && !STATE_OF.has(text);
};

/**
 * The names that a model sees, with those of people who stand right behind their office cut from what they have it in.
 *
 * > | [Surma Region Igor Safonin] is [Surma Region] [Igor Safonin]
 */
export function cutAtHolders(
  names: readonly TaggedName[],
  holders: readonly OfficeHolder[],
  tokens: readonly Token[],
): TaggedName[] {
  const cut = names.flatMap((name): TaggedName[] => {
    const holder = holders[firstIndex(holders.length, (i) => name.first < (holders[i]?.last ?? 0))];
    if (holder === undefined || holder.office >= name.last) return [name];
    const first = Math.max(
      name.first,
      tokens[holder.office + 2]?.text === 'the' ? holder.office + 3 : holder.office + 2,
    );
    const last = Math.min(name.last, holder.first);
    return first < last ? [{ first, last, kind: kindOfSeat(tokens[last - 1]?.text ?? '', name.kind) }] : [];
  });
  return [...cut, ...holders.map(({ first, last }) => ({ first, last, kind: 'person' as const }))].sort(
    (a, b) => a.first - b.first,
  );
}

/** What somebody has an office in, by its last word; what was taken for a person is none. */
function kindOfSeat(last: string, kind: TaggedName['kind']): TaggedName['kind'] {
  if (PLACE_NOUNS.has(last.toLowerCase())) return 'place';
  if (BODY_NOUNS.has(last.toLowerCase()) || CLOSING.has(last.toLowerCase())) return 'organisation';
  return kind === 'person' ? 'place' : kind;
}
