import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from './hull.ts';

/** The outline of a region as Natural Earth draws it: outer rings, each a list of longitude and latitude in degrees. */
interface Outline {
  readonly country: string;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

interface Feature {
  readonly properties: { readonly iso_a2?: string | null } | null;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

type Ring = Outline['rings'][number];

/** Towns of a region that are held against the outlines; more change no majority. */
const TOWNS_ASKED = 40;

export interface CodedTown extends Point {
  readonly country: string;
  readonly region: string;
}

/** The outlines of one folder of GeoJSON files, one a country (`can.json`; `can.topo.json` is the same in another form). */
export function outlinesIn(folder: string): Outline[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[a-z]{3}\.json$/.test(name))
    .flatMap((name) => {
      const { features } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { features?: Feature[] };
      return (features ?? []).flatMap(({ properties, geometry }): Outline[] => {
        if (geometry === null || !properties?.iso_a2) return [];
        const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][];
        return [{ country: properties.iso_a2, rings: polygons.flatMap((rings) => rings.slice(0, 1)) }];
      });
    });
}

/**
 * The middle of each region, by `country.region`: an outline belongs to the region that most of the towns inside it belong to,
 * and the middle is that of all its outlines, by area.
 */
export function middlesOf(outlines: readonly Outline[], towns: readonly CodedTown[]): Map<string, Point> {
  const asked = [...Map.groupBy(towns, (t) => `${t.country}.${t.region}`).values()].flatMap((members) =>
    members.filter((_, i) => i % Math.ceil(members.length / TOWNS_ASKED) === 0),
  );
  const byCountry = Map.groupBy(asked, (t) => t.country);
  const sums = new Map<string, { area: number; lat: number; lon: number }>();
  for (const outline of outlines) {
    const votes = new Map<string, number>();
    for (const town of byCountry.get(outline.country) ?? [])
      if (outline.rings.some((ring) => holds(ring, town))) votes.set(town.region, (votes.get(town.region) ?? 0) + 1);
    const [most] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (most === undefined) continue;
    const key = `${outline.country}.${most[0]}`;
    const sum = sums.get(key) ?? { area: 0, lat: 0, lon: 0 };
    sums.set(key, sum);
    for (const { area, lat, lon } of outline.rings.map(middleOfRing)) {
      sum.area += area;
      sum.lat += area * lat;
      sum.lon += area * lon;
    }
  }
  return new Map(
    [...sums]
      .filter(([, { area }]) => area > 0)
      .map(([key, { area, lat, lon }]) => [key, { lat: lat / area, lon: lon / area }]),
  );
}

/** Whether a point lies inside a ring: a line from it to the east crosses the ring an odd number of times. */
function holds(ring: Ring, { lat, lon }: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[x1, y1], [x2, y2]] = [ring[i] as readonly [number, number], ring[j] as readonly [number, number]];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Area (in any unit) and middle of a ring, on a map that keeps areas: longitude beside the sine of latitude. */
function middleOfRing(ring: Ring): Point & { readonly area: number } {
  const flat = ring.map(([lon, lat]) => [lon, Math.sin((lat * Math.PI) / 180)] as const);
  const [ox, oy] = flat[0] ?? [0, 0];
  let [area, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < flat.length; i++) {
    const [[ax, ay], [bx, by]] = [flat[i] as readonly [number, number], flat[i + 1] as readonly [number, number]];
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    area += cross;
    x += (ax + bx - 2 * ox) * cross;
    y += (ay + by - 2 * oy) * cross;
  }
  if (area === 0) return { area: 0, lat: 0, lon: 0 };
  return { area: Math.abs(area), lat: (Math.asin(oy + y / (3 * area)) * 180) / Math.PI, lon: ox + x / (3 * area) };
}
