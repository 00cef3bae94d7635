import { ORDINAL_WORDS } from '../languages/en/numbers.ts';
import { NUMBERED_KINDS } from '../languages/en/units.ts';
import type { Reading, Token } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import type { Proposition } from './propositions.ts';
import { tokensIn } from './token-ranges.ts';

/** Which one of several of a kind a content tells of: numbers by what is numbered. */
export type Ranks = ReadonlyMap<string, number>;

/** Most contents number nothing: one empty map for all of them. */
const NO_RANKS: Ranks = new Map();

/** Words between an ordinal and what it numbers are no more than this. */
const BETWEEN_MAX = 3;

/** > | the [fifth] confirmed [case]    > | a [Category] [5] hurricane */
export function ranksIn({ tokens }: Reading, content: readonly Range[]): Ranks {
  const inside = content.flatMap((range) => [...tokensIn(tokens, range)].flatMap((i) => tokens[i] ?? []));
  const found = new Map<string, number>();
  inside.forEach((token, i) => {
    const lower = token.text.toLowerCase();
    const ordinal = ordinalOf(lower);
    const numbered = ordinal === null ? null : nounBehind(inside, i + 1);
    if (ordinal !== null && numbered !== null) found.set(numbered, ordinal);
    const number = NUMBERED_KINDS.has(lower) ? Number(inside[i + 1]?.text) : Number.NaN;
    if (Number.isInteger(number)) found.set(lower, number);
  });
  return found.size > 0 ? found : NO_RANKS;
}

/** > | 8th    > | eighth */
const ordinalOf = (lower: string): number | null =>
  ORDINAL_WORDS.get(lower) ?? (/^\d+(?:st|nd|rd|th)$/.test(lower) ? Number.parseInt(lower, 10) : null);

/** The noun at the end of what follows an ordinal: `confirmed case`, `step`; null where no noun follows. */
function nounBehind(tokens: readonly Token[], from: number): string | null {
  let head: string | null = null;
  for (const { tag, lemma } of tokens.slice(from, from + 1 + BETWEEN_MAX)) {
    if (tag === 'NOUN') head = lemma;
    else if (tag !== 'ADJ' && tag !== 'PROPN') break;
  }
  return head;
}

/** > | Canada's [fifth] confirmed case   against   | the [eighth] case in Canada */
export function otherRank({ ranks: a }: Proposition, { ranks: b }: Proposition): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const common = [...a].filter(([kind]) => b.has(kind));
  return common.length > 0 && common.every(([kind, number]) => b.get(kind) !== number);
}
