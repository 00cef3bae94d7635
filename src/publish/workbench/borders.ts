/** First-level regions of the world with shared borders: a TopoJSON as `assets/map` has it, read by an adapter. */
export interface Borders {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly regions: { readonly geometries: readonly RegionShape[] } };
}

interface RegionProperties {
  readonly name?: string | null;
  /** Three letters. */
  readonly country: string;
  readonly hasc?: string | null;
}

type RegionShape =
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[]; readonly properties: RegionProperties }
  | {
      readonly type: 'MultiPolygon';
      readonly arcs: readonly (readonly (readonly number[])[])[];
      readonly properties: RegionProperties;
    }
  | { readonly type: null; readonly properties: RegionProperties };

/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Region extends Box {
  readonly name: string;
  readonly country: string;
  readonly disputed: boolean;
  /** Outer rings and holes alike; filled by the even-odd rule. */
  readonly rings: readonly (readonly Place[])[];
}

/** What a line parts: two countries, two regions of one, or land and sea; or something in dispute. */
export interface Line {
  readonly kind: 'country' | 'region' | 'coast' | 'disputed';
  readonly points: readonly Place[];
  readonly box: Box;
}

export interface World {
  readonly regions: readonly Region[];
  readonly lines: readonly Line[];
}

/** Regions whose belonging states dispute, as the data names them; their borders are dashed. */
const DISPUTED: ReadonlySet<string> = new Set([
  'UA.KR', // Crimea
  'UA.SC', // Sevastopol
  'IN.JK', // Jammu and Kashmir
  'IN.AR', // Arunachal Pradesh
  'PK.JK', // Azad Kashmir
  'PK.NA', // Gilgit-Baltistan
  'GE.AB', // Abkhazia
  'MD.DB', // Transnistria
  'MA.LB', // Western Sahara, north
  'MA.OD', // Western Sahara, south
]);
/** Countries of the data that states dispute as a whole. */
const DISPUTED_COUNTRIES: ReadonlySet<string> = new Set(['CYN', 'KOS', 'SAH', 'SOL', 'TWN', 'PSX', 'KAS', 'FLK']);

/** What the map says of its borders, on every map. */
export const BORDER_POLICY =
  'Borders: Natural Earth (public domain), first-level regions of about 2013, drawn without a network. Crimea is drawn in Ukraine, as the United Nations’ General Assembly has it (resolution 68/262). A dashed line is in dispute; no line says who is right.';

const boxOf = (points: readonly Place[]): Box => ({
  west: Math.min(...points.map(([x]) => x)),
  south: Math.min(...points.map(([, y]) => y)),
  east: Math.max(...points.map(([x]) => x)),
  north: Math.max(...points.map(([, y]) => y)),
});

const around = (boxes: readonly Box[]): Box => ({
  west: Math.min(...boxes.map(({ west }) => west)),
  south: Math.min(...boxes.map(({ south }) => south)),
  east: Math.max(...boxes.map(({ east }) => east)),
  north: Math.max(...boxes.map(({ north }) => north)),
});

export const meet = (a: Box, b: Box): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

function ringsOf(shape: RegionShape): readonly (readonly number[])[] {
  if (shape.type === null) return [];
  return shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
}

/** The arcs in degrees: in the file each point is the step from the one before. */
function decoded({ arcs, transform }: Borders): Place[][] {
  const [sx, sy] = transform.scale;
  const [tx, ty] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * sx + tx, y * sy + ty] as const;
    });
  });
}

/** Regions and lines of the whole world, to be made once. */
export function worldOf(borders: Borders): World {
  const arcs = decoded(borders);
  const shapes = borders.objects.regions.geometries;
  const sides = new Map<number, RegionShape[]>();
  const regions = shapes.map((shape): Region => {
    const rings = ringsOf(shape).map((ring) =>
      ring.flatMap((index) => {
        const own = index < 0 ? ~index : index;
        const list = sides.get(own);
        if (list) list.push(shape);
        else sides.set(own, [shape]);
        const points = arcs[own] ?? [];
        return index < 0 ? points.toReversed() : points;
      }),
    );
    const { name, country } = shape.properties;
    return { name: name ?? '', country, disputed: isDisputed(shape), rings, ...around(rings.map(boxOf)) };
  });
  const lines = [...sides].map(([index, beside]): Line => {
    const points = arcs[index] ?? [];
    return { kind: kindOf(beside), points, box: boxOf(points) };
  });
  return { regions, lines };
}

const isDisputed = ({ properties: { hasc, country } }: RegionShape): boolean =>
  DISPUTED.has(hasc ?? '') || DISPUTED_COUNTRIES.has(country);

function kindOf(beside: readonly RegionShape[]): Line['kind'] {
  const [one, other] = beside;
  if (!one || !other) return 'coast';
  if (isDisputed(one) !== isDisputed(other)) return 'disputed';
  return one.properties.country === other.properties.country ? 'region' : 'country';
}

/** Whether a place lies in a region: a line from it to the east crosses the region's rings an odd number of times. */
export function holds(region: Region, [x, y]: Place): boolean {
  if (x < region.west || x > region.east || y < region.south || y > region.north) return false;
  let inside = false;
  for (const ring of region.rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[j] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}
