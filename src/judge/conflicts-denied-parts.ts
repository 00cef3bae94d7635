import { TIME_WORDS } from '../languages/en/claims.ts';
import { RELATIVES } from '../languages/en/clauses.ts';
import type { Token } from '../model/reading.ts';
import { stemOfToken } from './passages.ts';

export const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/**
 * The tokens without a relative clause behind the subject, where its comma and a verb follow.
 *
 * > | [The plane], which carried 40 people, [was shot down]    but not   | Corvane Lines, which runs the ferry
 */
export function withoutRelative(tokens: readonly Token[]): readonly Token[] {
  const opens = tokens.findIndex(({ text }) => RELATIVES.has(text.toLowerCase()));
  if (opens <= 0 || tokens.slice(0, opens).some(isVerb)) return tokens;
  const closes = tokens.findIndex(
    (t, i) => i > opens && t.text === ',' && tokens.slice(opens, i).some(isVerb) && isVerbSoon(tokens, i + 1),
  );
  return closes < 0
    ? tokens
    : [...tokens.slice(0, opens).filter(({ text }) => text !== ','), ...tokens.slice(closes + 1)];
}

const isVerbSoon = (tokens: readonly Token[], from: number): boolean => tokens.slice(from, from + 3).some(isVerb);

/** What a deed is done to, and what is told of where, how and by whom. */
interface Parts {
  readonly object: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
}

/** Words that stand for a place without a preposition: `sent troops home`. */
const PLACE_ADVERBS: ReadonlySet<string> = new Set(['home', 'abroad', 'back', 'away', 'there', 'here']);
const TIMES: ReadonlySet<string> = new Set(TIME_WORDS);

const told = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter((t) => (t.tag === 'NOUN' || t.tag === 'PROPN' || t.tag === 'VERB') && !TIMES.has(t.text.toLowerCase()))
      .flatMap((t) => stemOfToken(t) ?? []),
  );

/** The parts of the first of the deeds in a content. */
function partsOf(tokens: readonly Token[], deeds: readonly string[]): Parts {
  const at = tokens.findIndex((t) => t.tag === 'VERB' && deeds.includes(stemOfToken(t) ?? ''));
  const after = tokens.slice(at + 1);
  const isPassive = tokens.slice(Math.max(0, at - 2), at).some(({ tag, text }) => tag === 'AUX' && BE.test(text));
  const cut = after.findIndex(
    ({ tag, text }) => tag === 'ADP' || tag === 'SCONJ' || text === ',' || PLACE_ADVERBS.has(text.toLowerCase()),
  );
  const end = cut < 0 ? after.length : cut;
  const by = after.findIndex(({ text }) => text.toLowerCase() === 'by');
  return {
    object: told(isPassive ? tokens.slice(0, at) : after.slice(0, end)),
    rest: told(by < 0 ? after.slice(end) : after.slice(end, Math.max(end, by))),
    by: told(isPassive && by >= 0 ? after.slice(by + 1) : []),
  };
}

const BE = /^(?:is|are|was|were|be|been|being)$/i;

/** Both tell something in one place of the deed, and nothing in common. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((w) => b.has(w));

/** How many letters `Loria` and `Lorian` have in common. */
const BEGINNING = 4;

/**
 * The same is done to another, at another place, in another manner or by another.
 *
 * > | denied that a missile had hit the school   and   | a missile hit the bus depot
 * > | denied sending troops to Loria   and   | sent troops home
 * > | Police denied beating the student   and   | was beaten by guards of the club
 */
export function otherDeed(
  denied: readonly Token[],
  said: readonly Token[],
  deeds: readonly string[],
  denier: ReadonlySet<string>,
): boolean {
  const [d, s] = [partsOf(denied, deeds), partsOf(said, deeds)];
  if (differ(d.object, s.object) || differ(d.rest, s.rest)) return true;
  const own = denied.findIndex(isVerb) === 0;
  const begin = (w: string): string => w.slice(0, BEGINNING);
  return own && differ(new Set([...denier].map(begin)), new Set([...s.by].map(begin)));
}
