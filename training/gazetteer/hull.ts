/** A point on the earth, degrees WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

export function kilometres(a: Point, b: Point): number {
  const h =
    Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2 +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The middle of the area that the points lie in (the centroid of their convex hull), and how far the farthest is from it in km. */
export function middleOf(all: readonly Point[]): Point & { readonly reach: number } {
  const points = withoutStrays(all);
  const first = points[0] ?? { lat: 0, lon: 0 };
  // Longitudes count from the first point, so that an area over the date line stays in one piece.
  const flat = points.map(({ lat, lon }) => ({
    lat,
    lon: first.lon + ((((lon - first.lon + 540) % 360) + 360) % 360) - 180,
  }));
  const hull = convexHull(flat);
  const { lat, lon } = centroidOf(hull);
  const middle = { lat, lon: ((((lon + 540) % 360) + 360) % 360) - 180 };
  return { ...middle, reach: Math.max(...hull.map((p) => kilometres(middle, p))) };
}

/** A point that lies so many times farther from the middle one than three in four do has a wrong code, or is an island far off. */
const STRAY = 4;

function withoutStrays(points: readonly Point[]): readonly Point[] {
  const middle = { lat: median(points.map((p) => p.lat)), lon: median(points.map((p) => p.lon)) };
  const far = points.map((p) => kilometres(p, middle));
  const usual = far.toSorted((a, b) => a - b)[Math.floor(points.length * 0.75)] ?? 0;
  return points.filter((_, i) => (far[i] ?? 0) <= Math.max(STRAY * usual, 1));
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.lon - b.lon || a.lat - b.lat);
  if (sorted.length < 3) return sorted;
  const half = (list: readonly Point[]): Point[] => {
    const out: Point[] = [];
    for (const p of list) {
      while (out.length > 1 && turn(out[out.length - 2] as Point, out[out.length - 1] as Point, p) <= 0) out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);

function centroidOf(hull: readonly Point[]): Point {
  let [area, lat, lon] = [0, 0, 0];
  hull.forEach((a, i) => {
    const b = hull[(i + 1) % hull.length] as Point;
    const cross = a.lon * b.lat - b.lon * a.lat;
    area += cross;
    lat += (a.lat + b.lat) * cross;
    lon += (a.lon + b.lon) * cross;
  });
  if (Math.abs(area) > 1e-6) return { lat: lat / (3 * area), lon: lon / (3 * area) };
  const mean = (of: (p: Point) => number) => hull.reduce((sum, p) => sum + of(p), 0) / hull.length;
  return { lat: mean((p) => p.lat), lon: mean((p) => p.lon) };
}
