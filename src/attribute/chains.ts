import { contains, type Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { scopesOf } from './scopes.ts';

/** Who relays each draft, outermost first, as drafts with a source; whoever only passes words on stands as his `via`. */
export function relays(drafts: readonly Draft[]): (draft: Draft) => readonly Draft[] {
  const scopes = scopesOf(drafts);
  const closing = Map.groupBy(drafts.filter(closesScope), ({ cue }) => cue?.start ?? 0);
  return (draft) => {
    const inner = draft.via ?? draft;
    const { cue } = inner;
    if (!cue) return draft.via ? [draft.via] : [];
    const governed = closing.get(cue.start) ?? [];
    const outer = scopes(cue).filter(
      (o) =>
        o !== inner &&
        o.cue !== null &&
        o.source !== null &&
        !contains(o.cue, cue) &&
        !(o.cue.end <= cue.start && governed.some(({ scope }) => contains(scope, o.cue as Range))),
    );
    const inOrder = outer
      .sort((a, b) => b.scope.end - b.scope.start - (a.scope.end - a.scope.start))
      .flatMap((o) => (o.via ? [o.via, o] : [o]));
    const chain = draft.via ? [...inOrder, draft.via] : inOrder;
    return [...new Map(chain.map((each) => [`${each.cue?.start}:${each.source?.start}`, each])).values()];
  };
}

/** > | One of them remarked that it was cold, [she recalls], and left: whose cue stands behind what it governs relays it. */
const closesScope = ({ cue, content }: Draft): boolean =>
  cue !== null && content.length > 0 && content.every(({ end }) => end <= cue.start);
