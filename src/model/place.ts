import type { Precision } from './entity.ts';
import type { Span } from './span.ts';

/** How large a thing a place is: a state, its first and second division, a town or village, a part of a town. */
export type PlaceLevel = 'country' | 'region' | 'district' | 'settlement' | 'quarter';

/** A place that a gazetteer knows. */
export interface Place {
  readonly name: string;
  readonly level: PlaceLevel;
  /** Degrees, WGS 84, north and east positive. The middle of an area, the centre of a town. */
  readonly lat: number;
  readonly lon: number;
  /** How far the area reaches from its middle, in km; 0 for a town. */
  readonly reach: number;
  /** People who live there, as far as the gazetteer counts them; 0 where it does not. */
  readonly population: number;
  /** Codes of the country (ISO 3166-1), region and district that it lies in or is. Null where the gazetteer does not say. */
  readonly country: string | null;
  readonly region: string | null;
  readonly district: string | null;
  /** Of a town: whether a state or a region is governed from it. */
  readonly seat: 'country' | 'region' | null;
  readonly precision: Precision;
  /** The gazetteer that the point is from, as the dossier names it. */
  readonly gazetteer: string;
}

/** Why a place has no point. */
export type Unplaced =
  /** No gazetteer has a place of this name and kind. */
  | 'unknown'
  /** What is known by this name lies elsewhere than the article says. */
  | 'contradicted'
  /** A small place of this name is known, and nothing in the article speaks for it. */
  | 'unsupported'
  /** Several places of this name fit about as well. */
  | 'ambiguous';

/** A place as an article names it once, with the place that is meant, where that is sure enough. */
export type PlaceReading = {
  readonly span: Span;
  /** One sentence. */
  readonly why: string;
} & ({ readonly place: Place; readonly unplaced: null } | { readonly place: null; readonly unplaced: Unplaced });

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

/** Kilometres between two points over a flat map that is stretched at the middle latitude: good to a per cent within what is called near. */
export function kilometresBetween(a: Pick<Place, 'lat' | 'lon'>, b: Pick<Place, 'lat' | 'lon'>): number {
  const dx = ((((a.lon - b.lon + 540) % 360) + 360) % 360) - 180;
  return EARTH_KM * RADIANS * Math.hypot(a.lat - b.lat, dx * Math.cos(((a.lat + b.lat) / 2) * RADIANS));
}
