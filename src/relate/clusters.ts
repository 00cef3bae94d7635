import { Groups } from '../text/groups.ts';

/** Groups of items 0 … count-1 by average link: two groups join while the mean of all scores between them is `least` or more. */
export type PairScores = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * The same, where some items are one to begin with: what one page says and another prints word for word. Such items count once,
 * with the mean of their scores, so that one more copy weighs nothing. `one` are pairs that are one, in any order.
 */
export function averageLinkOfOnes(
  count: number,
  scores: PairScores,
  one: readonly (readonly [number, number])[],
  least: number,
): number[][] {
  const joined = new Groups(count);
  for (const [i, j] of one) joined.join(i, j);
  const ones = joined.all();
  const nodeOf = new Map(ones.flatMap((items, node) => items.map((i) => [i, node] as const)));
  const sums = new Map<number, Map<number, number>>();
  for (const [i, row] of scores)
    for (const [j, score] of row) {
      const [a, b] = [nodeOf.get(i) ?? 0, nodeOf.get(j) ?? 0];
      if (a === b) continue;
      const line = sums.get(a) ?? new Map<number, number>();
      const size = (ones[a]?.length ?? 1) * (ones[b]?.length ?? 1);
      sums.set(a, line.set(b, (line.get(b) ?? 0) + score / size));
    }
  const groups = averageLink(ones.length, sums, least);
  return groups.map((group) => group.flatMap((node) => ones[node] ?? []).sort((x, y) => x - y));
}

interface Link {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  readonly sum: number;
}

/**
 * Average-link clustering (Sokal and Michener, "A statistical method for evaluating systematic relationships", 1958). A pair
 * without a score counts as 0, so that `a like b, b like c` does not pull unlike a and c together. The best pair joins first;
 * of equals, the one with the lowest items: the result depends on nothing but the scores. Cost: links × log links.
 */
export function averageLink(count: number, scores: PairScores, least: number): number[][] {
  const members = new Map<number, number[]>(Array.from({ length: count }, (_, i) => [i, [i]]));
  const sums = new Map<number, Map<number, number>>();
  for (const [i, row] of scores) sums.set(i, new Map(row));
  const heap = new Heap();
  const offer = (a: number, b: number) => {
    const [x, y] = a < b ? [a, b] : [b, a];
    const sum = sums.get(x)?.get(y);
    const size = (members.get(x)?.length ?? 0) * (members.get(y)?.length ?? 0);
    if (sum !== undefined && size > 0 && sum / size >= least) heap.push({ score: sum / size, a: x, b: y, sum });
  };
  for (const [i, row] of sums) for (const j of row.keys()) if (i < j) offer(i, j);
  for (let link = heap.pop(); link !== null; link = heap.pop()) {
    // A link that was offered before one of its groups grew is stale.
    if (!members.has(link.a) || !members.has(link.b) || sums.get(link.a)?.get(link.b) !== link.sum) continue;
    const size = (members.get(link.a)?.length ?? 0) * (members.get(link.b)?.length ?? 0);
    if (Math.abs(link.sum / size - link.score) > 1e-12) continue;
    join(members, sums, link.a, link.b);
    for (const c of sums.get(link.a)?.keys() ?? []) offer(link.a, c);
  }
  return [...members.values()].map((group) => group.sort((a, b) => a - b));
}

/** Group b joins group a; links are sums of pair scores, so that the average follows from the sizes. */
function join(members: Map<number, number[]>, sums: Map<number, Map<number, number>>, a: number, b: number): void {
  members.set(a, [...(members.get(a) ?? []), ...(members.get(b) ?? [])]);
  members.delete(b);
  const row = sums.get(a) ?? new Map<number, number>();
  for (const [c, sum] of sums.get(b) ?? []) {
    sums.get(c)?.delete(b);
    if (c === a) continue;
    row.set(c, (row.get(c) ?? 0) + sum);
    sums.get(c)?.set(a, row.get(c) ?? 0);
  }
  row.delete(b);
  sums.set(a, row);
  sums.delete(b);
}

/** The best link on top: by score, then by the lowest items. */
class Heap {
  readonly #links: Link[] = [];

  push(link: Link): void {
    const links = this.#links;
    links.push(link);
    let i = links.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!before(links[i] as Link, links[parent] as Link)) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): Link | null {
    const links = this.#links;
    const top = links[0];
    const last = links.pop();
    if (top === undefined || last === undefined) return null;
    if (links.length === 0) return top;
    links[0] = last;
    let i = 0;
    for (;;) {
      const left = 2 * i + 1;
      const right = left + 1;
      let best = i;
      if (left < links.length && before(links[left] as Link, links[best] as Link)) best = left;
      if (right < links.length && before(links[right] as Link, links[best] as Link)) best = right;
      if (best === i) return top;
      this.#swap(i, best);
      i = best;
    }
  }

  #swap(i: number, j: number): void {
    const [x, y] = [this.#links[i] as Link, this.#links[j] as Link];
    this.#links[i] = y;
    this.#links[j] = x;
  }
}

const before = (x: Link, y: Link): boolean =>
  x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));
