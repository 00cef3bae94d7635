import { Groups } from '../text/groups.ts';
import { LinkHeap } from './link-heap.ts';
import type { PairList } from './pair-list.ts';

/**
 * Scores are summed as whole multiples of this part. Sums of whole numbers are exact, so that neither the order of summing nor the mean
 * over copies (three thirds of a score) can move a score by a last bit and turn the choice between two equal links.
 */
const PART = 2 ** -24;

/**
 * Groups of items 0 … count-1 by average link, of which some are one to begin with: what one page says and another prints word for
 * word. Such items count once, with the mean of their scores, so that one more copy weighs nothing. `scored` are the scores of pairs, a
 * pair in one list only, and the lists are empty afterwards; `one` are pairs that are one. Two groups join while the mean of all scores
 * between them is `least` or more.
 */
export function averageLinkOfOnes(
  count: number,
  scored: readonly PairList[],
  one: Iterable<readonly [number, number]>,
  least: number,
): number[][] {
  const joined = new Groups(count);
  for (const [i, j] of one) joined.join(i, j);
  const ones = joined.all();
  const nodeOf = new Int32Array(count);
  ones.forEach((items, node) => {
    for (const item of items) nodeOf[item] = node;
  });
  const rows = meansOf(
    rowsOf(ones.length, nodeOf, scored),
    ones.map((items) => items.length),
  );
  return averageLink(rows, least / PART).map((group) =>
    group.flatMap((node) => ones[node] ?? []).sort((x, y) => x - y),
  );
}

/** What one group has with others: their numbers, and the sum of the scores between each and it. */
interface Row {
  readonly others: Int32Array;
  readonly sums: Int32Array | Float64Array;
}

/** Every score, filed with both of its nodes: first counted, then put in place, so that nothing is held twice. */
function rowsOf(nodes: number, nodeOf: Int32Array, scored: readonly PairList[]): Row[] {
  const ends = new Int32Array(nodes + 1);
  const each = (put: (a: number, b: number, parts: number) => void): void => {
    for (const list of scored)
      for (let k = 0; k < list.size; k++) {
        const [a, b] = [nodeOf[list.i(k)] ?? 0, nodeOf[list.j(k)] ?? 0];
        const parts = Math.round(list.score(k) / PART);
        if (a === b || parts === 0) continue;
        put(a, b, parts);
        put(b, a, parts);
      }
  };
  each((a) => {
    ends[a + 1] = (ends[a + 1] ?? 0) + 1;
  });
  for (let node = 0; node < nodes; node++) ends[node + 1] = (ends[node + 1] ?? 0) + (ends[node] ?? 0);
  const others = new Int32Array(ends[nodes] ?? 0);
  // One score is at most 2 ** 24 parts; sums of several are larger, and stand in rows of their own (`togetherOf`).
  const sums = new Int32Array(ends[nodes] ?? 0);
  const next = ends.slice(0, nodes);
  each((a, b, parts) => {
    const at = next[a] ?? 0;
    others[at] = b;
    sums[at] = parts;
    next[a] = at + 1;
  });
  for (const list of scored) list.clear();
  return Array.from({ length: nodes }, (_, node) => ({
    others: others.subarray(ends[node], ends[node + 1]),
    sums: sums.subarray(ends[node], ends[node + 1]),
  }));
}

/** Each row with one entry for each other node, the mean over the items of both. The rows are written anew where they lie. */
function meansOf(rows: readonly Row[], sizes: readonly number[]): Row[] {
  const adder = new Adder(rows.length);
  return rows.map(({ others, sums }, node) => {
    for (let k = 0; k < others.length; k++) adder.add(others[k] ?? 0, sums[k] ?? 0);
    const row = { others: others.subarray(0, adder.size), sums: sums.subarray(0, adder.size) };
    const size = sizes[node] ?? 1;
    adder.takeInto(row, (other, sum) => Math.round(sum / (size * (sizes[other] ?? 1))));
    return row;
  });
}

/** Adds up numbers by node; it is as long as there are nodes, and made once. */
class Adder {
  readonly #sums: Float64Array;
  readonly #isIn: Uint8Array;
  readonly #nodes: number[] = [];

  constructor(nodes: number) {
    this.#sums = new Float64Array(nodes);
    this.#isIn = new Uint8Array(nodes);
  }

  get size(): number {
    return this.#nodes.length;
  }

  add(node: number, sum: number): void {
    if (this.#isIn[node] === 0) {
      this.#isIn[node] = 1;
      this.#nodes.push(node);
    }
    this.#sums[node] = (this.#sums[node] ?? 0) + sum;
  }

  /** Puts the sums into a row that has room for them, and is empty again. */
  takeInto(row: Row, told: (node: number, sum: number) => number): void {
    this.#nodes.forEach((node, k) => {
      row.others[k] = node;
      row.sums[k] = told(node, this.#sums[node] ?? 0);
      this.#sums[node] = 0;
      this.#isIn[node] = 0;
    });
    this.#nodes.length = 0;
  }
}

/**
 * Average-link clustering (Sokal and Michener, "A statistical method for evaluating systematic relationships", 1958). A pair
 * without a score counts as 0, so that `a like b, b like c` does not pull unlike a and c together. The best pair joins first;
 * of equals, the one with the lowest items: the result depends on nothing but the scores. Cost: links × log links.
 */
function averageLink(rows: Row[], least: number): number[][] {
  const groups = new Groups(rows.length);
  const members: (number[] | undefined)[] = rows.map((_, node) => [node]);
  /** How often a group has grown; a link that was offered before is stale. */
  const grown = new Int32Array(rows.length);
  const heap = new LinkHeap();
  const adder = new Adder(rows.length);
  const offer = (x: number, y: number, sum: number): void => {
    const score = sum / ((members[x]?.length ?? 0) * (members[y]?.length ?? 0));
    if (score < least) return;
    const [a, b] = x < y ? [x, y] : [y, x];
    heap.push({ score, a, b, grownA: grown[a] ?? 0, grownB: grown[b] ?? 0 });
  };
  rows.forEach(({ others, sums }, node) => {
    for (let k = 0; k < others.length; k++) {
      const other = others[k] ?? 0;
      if (node < other) offer(node, other, sums[k] ?? 0);
    }
  });
  for (let link = heap.pop(); link !== null; link = heap.pop()) {
    const { a, b } = link;
    if (!members[a] || !members[b] || grown[a] !== link.grownA || grown[b] !== link.grownB) continue;
    members[a].push(...members[b]);
    members[b] = undefined;
    groups.join(a, b);
    grown[a] = (grown[a] ?? 0) + 1;
    const row = togetherOf([rows[a], rows[b]], a, groups, adder);
    rows[a] = row;
    rows[b] = NOTHING;
    for (let k = 0; k < row.others.length; k++) offer(a, row.others[k] ?? 0, row.sums[k] ?? 0);
  }
  return members.flatMap((group) => (group ? [group.sort((x, y) => x - y)] : []));
}

const NOTHING: Row = { others: new Int32Array(0), sums: new Float64Array(0) };

/**
 * The row of a group that two have become, without what they had with one another. Rows of others still name what they had to do with
 * before it joined something; that is looked up here, so that no join has to mend the rows of all others.
 */
function togetherOf(rows: readonly (Row | undefined)[], own: number, groups: Groups, adder: Adder): Row {
  for (const row of rows)
    row?.others.forEach((other, k) => {
      const group = groups.of(other);
      if (group !== own) adder.add(group, row.sums[k] ?? 0);
    });
  const row = { others: new Int32Array(adder.size), sums: new Float64Array(adder.size) };
  adder.takeInto(row, (_, sum) => sum);
  return row;
}
