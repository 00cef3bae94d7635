import type { Range } from '../model/span.ts';

/** The first index from 0 to `count` at which `holds` is true; `count` where it never is. `holds` must stay true once it is. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The ranges that lie inside `outer`, of ranges in order that do not overlap: a slice of them, found by bisection. */
export function rangesWithin<T extends Range>(inOrder: readonly T[], outer: Range): readonly T[] {
  const from = firstIndex(inOrder.length, (i) => (inOrder[i] as T).start >= outer.start);
  const to = firstIndex(inOrder.length, (i) => (inOrder[i] as T).end > outer.end);
  return inOrder.slice(from, Math.max(from, to));
}

/** The ranges that begin inside `outer` and end in it, too, of ranges in the order of their starts, which may lie in one another. */
export function nestedWithin<T extends Range>(byStart: readonly T[], outer: Range): readonly T[] {
  const from = firstIndex(byStart.length, (i) => (byStart[i] as T).start >= outer.start);
  const to = firstIndex(byStart.length, (i) => (byStart[i] as T).start >= outer.end);
  return byStart.slice(from, Math.max(from, to)).filter(({ end }) => end <= outer.end);
}
