import type { PairList } from './pair-list.ts';
import type { Proposition } from './propositions.ts';

/** How much being on a path adds, and from which score on a pair counts at all; the values stand in `PAIRING`. */
export interface PathWeights {
  readonly least: number;
  readonly path: number;
  readonly pathNear: number;
}

/**
 * A retelling keeps the order of what it retells. Of all pairs between two texts of one report, those on the best rising path
 * (every pair later than the one before in both texts, the sum of likeness highest) are likelier one claim: their scores are raised in
 * the list. What is below the common threshold then, raised or not, counts as unlike.
 */
export function raiseOnPaths(
  propositions: readonly Proposition[],
  pairs: PairList,
  reportOf: readonly number[],
  weights: PathWeights,
): void {
  const articleOf = (i: number): number => propositions[i]?.article ?? -1;
  const byTexts = new Map<number, number[]>();
  for (let k = 0; k < pairs.size; k++) {
    const [a, b] = [articleOf(pairs.i(k)), articleOf(pairs.j(k))].sort((x, y) => x - y) as [number, number];
    if (pairs.score(k) === 0 || reportOf[a] !== reportOf[b]) continue;
    const key = a * reportOf.length + b;
    const filed = byTexts.get(key);
    if (filed) filed.push(k);
    else byTexts.set(key, [k]);
  }
  for (const filed of byTexts.values())
    raiseOnPath(bestPath(filed.map((k) => stepOf(propositions, pairs, k))), pairs, weights);
  for (let k = 0; k < pairs.size; k++) if (pairs.score(k) <= weights.least) pairs.setScore(k, 0);
}

function raiseOnPath(path: readonly Step[], pairs: PairList, weights: PathWeights): void {
  path.forEach((step, at) => {
    if (step.score === 1) return;
    const near = [path[at - 1], path[at + 1]].filter(
      (n) => n !== undefined && Math.abs(n.a - step.a) <= 2 && Math.abs(n.b - step.b) <= 2,
    );
    pairs.setScore(step.k, Math.min(1, step.score + weights.path + near.length * weights.pathNear));
  });
}

/** The pair with the places of its statements in the earlier and the later of the two articles. */
function stepOf(propositions: readonly Proposition[], pairs: PairList, k: number): Step {
  const [p, q] = [propositions[pairs.i(k)] as Proposition, propositions[pairs.j(k)] as Proposition];
  const [a, b] = p.article < q.article ? [p.order, q.order] : [q.order, p.order];
  return { k, a, b, score: pairs.score(k) };
}

interface Step {
  /** Number of the pair in the list. */
  readonly k: number;
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The heaviest chain of steps that rises in both texts, by a Fenwick tree over the second: steps × log steps. */
function bestPath(steps: readonly Step[]): Step[] {
  const inOrder = [...steps].sort((x, y) => x.a - y.a || y.b - x.b);
  const width = inOrder.reduce((most, s) => Math.max(most, s.b), 0) + 2;
  const best = new Int32Array(width).fill(-1);
  const sums: number[] = [];
  const before: number[] = [];
  inOrder.forEach((step, k) => {
    let from = -1;
    for (let x = step.b; x > 0; x -= x & -x)
      if ((best[x] ?? -1) >= 0 && (from < 0 || (sums[best[x] ?? 0] ?? 0) > (sums[from] ?? 0))) from = best[x] ?? -1;
    before.push(from);
    sums.push(step.score + (from < 0 ? 0 : (sums[from] ?? 0)));
    for (let x = step.b + 1; x < width; x += x & -x)
      if ((best[x] ?? -1) < 0 || (sums[best[x] ?? 0] ?? 0) < (sums[k] ?? 0)) best[x] = k;
  });
  let at = sums.reduce((top, sum, k) => (top < 0 || sum > (sums[top] ?? 0) ? k : top), -1);
  const path: Step[] = [];
  while (at >= 0) {
    path.push(inOrder[at] as Step);
    at = before[at] ?? -1;
  }
  return path.reverse();
}
