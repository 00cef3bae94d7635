import { EXCLUSIVE_KINDS } from '../languages/en/kinds.ts';
import { readOnce } from '../text/read-once.ts';
import { letterWords } from '../text/words.ts';
import { meets } from './likeness.ts';
import { type Proposition, textOf } from './propositions.ts';

/** The sets and kinds that a word names; it may stand in two sets. */
const KINDS = Map.groupBy(
  EXCLUSIVE_KINDS.flatMap((kinds, set) => kinds.flatMap((words, kind) => words.map((word) => ({ word, set, kind })))),
  ({ word }) => word,
);

type Named = ReadonlyMap<number, ReadonlySet<number>>;

/** Most statements name none of them: one empty map for all of them. */
const NONE: Named = new Map();

/** > | by the end of March   and   | before April: what lies on the other side of a bound is not named by it. */
const BOUNDS = /\b(?:before|until|till|by|end of|start of|beginning of|late|early|mid)[ -](?:the )?\p{L}+/giu;

/** The kinds that a statement names, by their sets. */
const kindsOf = readOnce((p: Proposition): Named => {
  const found = new Map<number, Set<number>>();
  for (const word of letterWords(textOf(p).toLowerCase().replace(BOUNDS, ' ')))
    for (const { set, kind } of KINDS.get(word) ?? []) found.set(set, (found.get(set) ?? new Set()).add(kind));
  return found.size > 0 ? found : NONE;
});

/**
 * Both name things of one sort, and no thing that both name.
 *
 * > | The missile hit a school   and   | The missile hit a hospital      > | in January   and   | in March
 */
export function otherKind(p: Proposition, q: Proposition): boolean {
  const [a, b] = [kindsOf(p), kindsOf(q)];
  if (a.size === 0 || b.size === 0) return false;
  return [...a].some(([set, kinds]) => {
    const others = b.get(set);
    return others !== undefined && !meets(kinds, others);
  });
}
