import { EXCLUSIVE_KINDS } from '../languages/en/kinds.ts';
import { letterWords } from '../text/words.ts';
import { type Proposition, textOf } from './propositions.ts';

/** The set and the kind that each word names; a word may stand in two sets. */
const KINDS: ReadonlyMap<string, readonly { readonly set: number; readonly kind: number }[]> = (() => {
  const kinds = new Map<string, { set: number; kind: number }[]>();
  EXCLUSIVE_KINDS.forEach((set, s) => {
    set.forEach((words, kind) => {
      for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), { set: s, kind }]);
    });
  });
  return kinds;
})();

type Named = ReadonlyMap<number, ReadonlySet<number>>;

const NONE: Named = new Map();
const READ = new WeakMap<Proposition, Named>();

/** > | by the end of March   and   | before April: what lies on the other side of a bound is not named by it. */
const BOUNDS = /\b(?:before|until|till|by|end of|start of|beginning of|late|early|mid)[ -](?:the )?\p{L}+/giu;

/** The kinds that a statement names, by their sets. Already read ones are kept; every statement is asked once for each pair that it is in. */
function kindsOf(p: Proposition): Named {
  const known = READ.get(p);
  if (known) return known;
  const found = new Map<number, Set<number>>();
  for (const word of letterWords(textOf(p).toLowerCase().replace(BOUNDS, ' ')))
    for (const { set, kind } of KINDS.get(word) ?? []) found.set(set, (found.get(set) ?? new Set()).add(kind));
  const named = found.size > 0 ? found : NONE;
  READ.set(p, named);
  return named;
}

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
    return others !== undefined && ![...kinds].some((kind) => others.has(kind));
  });
}
