import type { Range } from '../model/span.ts';
import { firstIndex } from '../text/bisect.ts';
import type { Draft } from './draft.ts';

/** The drafts whose scope holds a range, in the order of the drafts. */
export type Scopes = (range: Range) => readonly Draft[];

/** Sorted once by where the scopes begin, with the furthest end so far, so that a look-up sees only what is near. */
export function scopesOf(drafts: readonly Draft[]): Scopes {
  const inOrder = drafts.map((draft, order) => ({ draft, order }));
  inOrder.sort((a, b) => a.draft.scope.start - b.draft.scope.start || a.order - b.order);
  let furthest = 0;
  const reach = inOrder.map(({ draft }) => {
    furthest = Math.max(furthest, draft.scope.end);
    return furthest;
  });
  return (range) => {
    const from = firstIndex(reach.length, (i) => (reach[i] ?? 0) >= range.end);
    const to = firstIndex(inOrder.length, (i) => (inOrder[i]?.draft.scope.start ?? 0) > range.start);
    return inOrder
      .slice(from, Math.max(from, to))
      .filter(({ draft }) => range.end <= draft.scope.end)
      .sort((a, b) => a.order - b.order)
      .map(({ draft }) => draft);
  };
}
