import type { ClaimId, EntityId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import type { Ledger } from './counts.ts';
import { roleOf } from './origins.ts';
import { speakerOf } from './status.ts';

/** Who and where a statement speaks of: the entities mentioned inside its content. */
export type Mentioned = (s: Statement) => ReadonlySet<EntityId>;

/** An index of every mention of the story, so that a content's entities are found without walking all of them. */
export function mentionedIn(ledger: Ledger): Mentioned {
  const byArticle = new Map<string, { readonly start: number; readonly end: number; readonly id: EntityId }[]>();
  for (const entity of ledger.comparison.entities)
    for (const m of entity.mentions) {
      const here = byArticle.get(m.article) ?? [];
      here.push({ start: m.start, end: m.end, id: entity.id });
      byArticle.set(m.article, here);
    }
  const cache = new Map<Statement, ReadonlySet<EntityId>>();
  return (s) => {
    const known = cache.get(s);
    if (known) return known;
    const inside = (byArticle.get(s.article) ?? []).filter((m) =>
      s.content.some((c) => c.start <= m.start && m.end <= c.end),
    );
    const found = new Set(inside.map((m) => m.id));
    cache.set(s, found);
    return found;
  };
}

export interface Side {
  readonly claim: ClaimId;
  readonly members: readonly Statement[];
}

/**
 * Claims by others that support what a party acknowledges, without being it: an observer, or somebody of another side, who puts
 * the same people at the same place.
 *
 * > | Vale confirmed that her soldiers are at the bridge.      > | Marr's ministry said Vale's soldiers tried to take the bridge.
 */
export function supportFor(claim: Side, others: readonly Side[], ledger: Ledger, mentioned: Mentioned): Side[] {
  const told = claim.members.filter(
    (s) => s.cue?.stance === 'factive' && s.source !== null && roleOf(speakerOf(s, ledger)) === 'party',
  );
  const sides = new Set(told.map((s) => speakerOf(s, ledger)?.party ?? speakerOf(s, ledger)?.name ?? null));
  if (told.length === 0) return [];
  const kind = (id: EntityId) => ledger.entities.get(id)?.kind;
  const pairs = told.map((s) => {
    const ids = [...mentioned(s)];
    return {
      people: ids.filter((id) => kind(id) === 'group' || kind(id) === 'unit'),
      places: ids.filter((id) => kind(id) === 'place'),
    };
  });
  return others.filter((other) =>
    other.claim === claim.claim
      ? false
      : other.members.some((s) => {
          const speaker = speakerOf(s, ledger);
          if (
            speaker === null ||
            s.attitude !== 'asserts' ||
            s.polarity === 'negative' ||
            sides.has(speaker.party ?? speaker.name)
          )
            return false;
          const ids = mentioned(s);
          return pairs.some(
            (p) => p.people.some((id) => ids.has(id)) && p.places.some((id) => ids.has(id) && !isState(id, ledger)),
          );
        }),
  );
}

/** A whole state is no place where people can be shown to be. */
const isState = (id: EntityId, ledger: Ledger): boolean => {
  const entity = ledger.entities.get(id);
  return entity !== undefined && entity.party === entity.name && entity.forms.some((f) => f !== entity.name);
};
