import type { Claim } from '../../model/claim.ts';
import type { Entity, Precision } from '../../model/entity.ts';
import type { ArticleId, ClaimId } from '../../model/id.ts';
import type { View } from '../html/view.ts';

/** A place that the articles name, with the claims that are about it. Entities of one point and one precision are one place. */
export interface Placed {
  readonly name: string;
  readonly names: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: Precision;
  readonly gazetteer: string;
  readonly articles: readonly ArticleId[];
  readonly claims: readonly Claim[];
}

export const precisionWords: Readonly<Record<Precision, string>> = {
  exact: 'a place of its own',
  near: 'near this place',
  district: 'somewhere in this district',
  region: 'somewhere in this region',
  country: 'the country as a whole',
};

/** The places of a dossier, those that most articles name first. `within` leaves out claims that are not in it. */
export function placedOf(view: View, within: ReadonlySet<ClaimId> | null): Placed[] {
  const groups = Map.groupBy(
    view.dossier.entities.filter(({ place }) => place !== null),
    ({ place }) => JSON.stringify([place?.lat, place?.lon, place?.precision]),
  );
  const claimsAt = claimsByPlace(view);
  const order = new Map(view.dossier.articles.map(({ id }, index) => [id, index]));
  return [...groups.values()]
    .flatMap((entities): Placed[] => {
      const place = entities[0]?.place;
      if (!place) return [];
      const ids = [...new Set(entities.flatMap(({ id }) => claimsAt.get(id) ?? []))];
      const claims = ids.filter((id) => within === null || within.has(id)).flatMap((id) => view.claims.get(id) ?? []);
      if (within !== null && claims.length === 0) return [];
      const mentions = entities.flatMap((entity) => entity.mentions.map(({ article }) => article));
      const articles = [...new Set(mentions)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      const { lat: latitude, lon: longitude, precision, gazetteer } = place;
      // "The mayor's home town" and the town's own name are one place; the shorter one is its name.
      const names = [...new Set(entities.map(nameOf))].sort((a, b) => a.length - b.length);
      return [{ name: names[0] ?? '', names, longitude, latitude, precision, gazetteer, articles, claims }];
    })
    .sort((a, b) => b.articles.length - a.articles.length || b.claims.length - a.claims.length);
}

const nameOf = ({ name, kind, forms }: Entity): string => (kind === 'place' ? name : (forms[0] ?? name));

function claimsByPlace(view: View): ReadonlyMap<string, readonly ClaimId[]> {
  const out = new Map<string, ClaimId[]>();
  for (const { id, places } of view.dossier.statements)
    for (const place of places) {
      const list = out.get(place) ?? [];
      list.push(...(view.claimsOf.get(id) ?? []));
      out.set(place, list);
    }
  return out;
}
