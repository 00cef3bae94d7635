import { WIDE_AREAS } from '../languages/en/places.ts';
import type { Place, PlaceLevel } from '../model/place.ts';
import type { Gazetteer, Namesake } from './gazetteer.ts';

/** Levels that other places lie in. */
export const isArea = (level: PlaceLevel | null): boolean =>
  level === 'region' || level === 'district' || level === 'country';

/** Whether the one is, or lies in, the other, as their codes tell. A point lies in no point. */
export function liesIn(place: Place, area: Place): boolean {
  if (place.country !== area.country) return false;
  switch (area.level) {
    case 'country':
      return true;
    case 'region':
      return area.region !== null && place.region === area.region && place.level !== 'country';
    case 'district':
      return place.region === area.region && place.district === area.district && isSmall(place.level, 'district');
    default:
      return false;
  }
}

const ORDER: readonly PlaceLevel[] = ['country', 'region', 'district', 'settlement', 'quarter'];
const isSmall = (level: PlaceLevel, than: PlaceLevel): boolean => ORDER.indexOf(level) >= ORDER.indexOf(than);

/** How much a place of this name is meant before anything is known of the article: the more people, the more news. */
export function prior({ place, alias }: Namesake): number {
  return (
    Math.log10(Math.max(place.population, LEAST_PEOPLE)) +
    BY_LEVEL[place.level] +
    BY_SEAT[place.seat ?? 'none'] -
    (alias && place.level !== 'country' ? ALIAS : 0)
  );
}

/** What a place counts as whose people nobody counted. */
const LEAST_PEOPLE = 300;
/**
 * In powers of ten of people: news that says Jordan or Georgia means the state unless much speaks for the town. With 4 for countries
 * towns were taken for them in GeoVirus (.848 to .839 of hits right).
 */
const BY_LEVEL: Readonly<Record<PlaceLevel, number>> = {
  country: 6,
  region: 0,
  district: -1.4,
  settlement: 0,
  quarter: -0.8,
};
const BY_SEAT = { country: 1.2, region: 0.3, none: 0 } as const;
/** Other names of towns are old, foreign and misspelt ones, too. */
const ALIAS = 2;

/** Whether anything goes by the name: a place, or a part of the world. */
export const isKnown = (key: string, gazetteer: Gazetteer): boolean =>
  WIDE_AREAS.has(key) || gazetteer.named(key).length > 0;

/** Whether a name by itself is that of a state or a region, rather than that of a town. */
export function isLikelyArea(key: string, gazetteer: Gazetteer): boolean {
  if (WIDE_AREAS.has(key)) return false;
  let best: Namesake | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const namesake of gazetteer.named(key)) {
    const score = prior(namesake);
    if (score > most) [best, most] = [namesake, score];
  }
  return best !== null && (best.place.level === 'country' || best.place.level === 'region');
}
