import type { Dossier } from '../../model/dossier.ts';
import type { Precision } from '../../model/entity.ts';

/** How far from the point the place may lie, in kilometres; null where it is a region or country as a whole. */
const WITHIN_KM: Readonly<Record<Precision, number | null>> = {
  exact: 1,
  near: 10,
  district: 30,
  region: null,
  country: null,
};

/** The places of a dossier as GeoJSON (RFC 7946): points in WGS 84, each with its precision, since a region's point is no address. */
export function geoJson(dossier: Dossier): string {
  const claimsOf = new Map<string, string[]>();
  const places = new Map(dossier.statements.map(({ id, places: at }) => [id, at]));
  for (const claim of dossier.claims)
    for (const { statement } of claim.members)
      for (const place of places.get(statement) ?? []) {
        const list = claimsOf.get(place) ?? [];
        if (!list.includes(claim.id)) list.push(claim.id);
        claimsOf.set(place, list);
      }
  const features = dossier.entities.flatMap(({ id, name, forms, mentions, place }) =>
    place === null
      ? []
      : [
          {
            type: 'Feature',
            id,
            geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
            properties: {
              name,
              forms,
              precision: place.precision,
              withinKm: WITHIN_KM[place.precision],
              gazetteer: place.gazetteer,
              articles: [...new Set(mentions.map(({ article }) => article))],
              claims: claimsOf.get(id) ?? [],
            },
          },
        ],
  );
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}
