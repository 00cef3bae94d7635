import { geoMercator } from 'd3-geo';
import { type Content, html, type Markup } from '../html/escape.ts';
import { plural } from '../labels.ts';
import { type Box, holds, type Line, meet, type Place, type Region, type World } from './borders.ts';
import type { Placed } from './placed.ts';

/** The drawing in SVG units, which are CSS pixels at full size. */
const SIZE = { width: 1200, height: 680 } as const;
/** Degrees left free around the places, and the least that is shown: a place alone needs its surroundings. */
const FREE = 0.25;
const LEAST_DEGREES = 5;
/** Wider than this only countries are drawn: regions of half the world are a grey net. */
const REGIONS_DEGREES_MAX = 45;
/** Pixels between two points of a line below which the second is left out: finer than an eye sees, and coarser on a map of half the world. */
const STEP = { near: 0.8, wide: 3 } as const;
/** Radius of the circle that stands for a precision, in kilometres; an exact place is a dot. */
const RADIUS_KM = { near: 10, district: 30, region: 80 } as const;
const KM_PER_DEGREE = 111.2;
/** Names on the map, those that most articles name; the list below has all. */
const NAMES_MAX = 24;

type Point = readonly [x: number, y: number];
type Project = ((place: Place) => Point) & { readonly step?: number };

export interface MapOf {
  readonly drawing: Markup;
  /** The region that holds a place known to a region only, by the place's index. */
  readonly regions: ReadonlyMap<number, Region>;
}

function viewBoxOf(places: readonly Placed[]): Box {
  const near = places.filter(({ precision }) => precision !== 'country');
  const shown = near.length > 0 ? near : places;
  const [xs, ys] = [shown.map(({ longitude }) => longitude), shown.map(({ latitude }) => latitude)];
  const middle = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const;
  const wide = Math.max((Math.max(...xs) - Math.min(...xs)) * (1 + 2 * FREE), LEAST_DEGREES);
  const high = Math.max((Math.max(...ys) - Math.min(...ys)) * (1 + 2 * FREE), LEAST_DEGREES * 0.6);
  return {
    west: Math.max(-180, middle[0] - wide / 2),
    east: Math.min(180, middle[0] + wide / 2),
    south: Math.max(-78, middle[1] - high / 2),
    north: Math.min(82, middle[1] + high / 2),
  };
}

/** A projection that shows the box whole, and the box that it shows in fact. */
function projected(box: Box): { readonly project: Project; readonly seen: Box } {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [box.west, box.south],
      [box.east, box.north],
    ],
  };
  const projection = geoMercator().fitSize([SIZE.width, SIZE.height], corners);
  const back = (x: number, y: number): Point => projection.invert?.([x, y]) ?? [0, 0];
  const [[west, north], [east, south]] = [back(0, 0), back(SIZE.width, SIZE.height)];
  const seen = { west: Math.max(-180, west), north, east: Math.min(180, east), south };
  // Mercator has no poles; what lies there is drawn at the edge.
  const project = ([x, y]: Place): Point => projection([x, Math.max(-84, Math.min(84, y))]) ?? [0, 0];
  const step = seen.east - seen.west > REGIONS_DEGREES_MAX ? STEP.wide : STEP.near;
  return { project: Object.assign(project, { step }), seen };
}

const fixed = (n: number): string => String(Math.round(n * 10) / 10);

/** Points as a path, without those that lie closer to the last than an eye tells apart. */
function pathOf(points: readonly Place[], project: Project, close: boolean): string {
  let out = '';
  let kept = 0;
  let last: Point | null = null;
  const step = project.step ?? STEP.near;
  for (const [index, place] of points.entries()) {
    const point = project(place);
    const end = index === points.length - 1;
    if (last && !end && Math.abs(point[0] - last[0]) < step && Math.abs(point[1] - last[1]) < step) continue;
    kept++;
    out += `${last ? 'L' : 'M'}${fixed(point[0])} ${fixed(point[1])}`;
    last = point;
  }
  // An island of three points or fewer is no wider than a step.
  if (close && kept < 4) return '';
  return close ? `${out}Z` : out;
}

const regionPath = (region: Region, project: Project): string =>
  region.rings.map((ring) => pathOf(ring, project, true)).join('');

const KINDS: readonly Line['kind'][] = ['coast', 'region', 'country', 'disputed'];

function linesMarkup(world: World, seen: Box, project: Project): Markup[] {
  const few = seen.east - seen.west > REGIONS_DEGREES_MAX;
  const lines = world.lines.filter(({ box, kind }) => meet(box, seen) && !(few && kind === 'region'));
  return KINDS.map((kind) => {
    const d = lines.filter((line) => line.kind === kind).map(({ points }) => pathOf(points, project, false));
    return html`<path class="border ${kind}" d="${d.join('')}"/>`;
  });
}

function landMarkup(world: World, seen: Box, project: Project): Markup {
  const d = world.regions.filter((region) => meet(region, seen)).map((region) => regionPath(region, project));
  return html`<path class="land" fill-rule="evenodd" d="${d.join('')}"/>`;
}

/** Pixels of a length on the ground at a place. */
function pixels(km: number, { longitude, latitude }: Placed, project: Project): number {
  const [, y] = project([longitude, latitude]);
  const [, above] = project([longitude, latitude + km / KM_PER_DEGREE]);
  return Math.abs(y - above);
}

interface Named {
  readonly x: number;
  readonly y: number;
  readonly left: boolean;
}

/** Where a name stands so that it covers no other: right of its place, else left of it, else nowhere. */
function nameFor(taken: Box[], [x, y]: Point, length: number): Named | null {
  const wide = length * 7 + 4;
  for (const left of [false, true]) {
    const west = left ? x - 9 - wide : x + 9;
    const box = { west, east: west + wide, south: y - 9, north: y + 17 };
    if (box.west < 0 || box.east > SIZE.width || taken.some((other) => meet(other, box))) continue;
    taken.push(box);
    return { x: left ? x - 9 : x + 9, y: y + 4, left };
  }
  return null;
}

/** The place's mark: its region shaded whole, a circle, or a dot. */
function markOf(place: Placed, region: Region | undefined, project: Project): Markup {
  if (region) return html`<path class="meant" fill-rule="evenodd" d="${regionPath(region, project)}"/>`;
  const [x, y] = project([place.longitude, place.latitude]).map(fixed);
  const { precision } = place;
  if (precision === 'exact' || precision === 'country') return html`<circle class="dot" cx="${x}" cy="${y}" r="5.5"/>`;
  const radius = Math.max(9, pixels(RADIUS_KM[precision], place, project));
  return html`<circle class="about" cx="${x}" cy="${y}" r="${fixed(radius)}"/><circle class="dot" cx="${x}" cy="${y}" r="3"/>`;
}

const isContested = ({ claims }: Placed): boolean =>
  claims.some(({ disputedBy, status }) => disputedBy.length > 0 || status.includes('denied-by-other-side'));

const placeLink = (place: Placed, index: number, inner: Content): Markup =>
  html`<a href="#place-${index + 1}" class="place${isContested(place) ? ' contested' : ''}"><title>${place.names.join(', ')}: ${plural(place.articles.length, 'article')}</title>${inner}</a>`;

function nameMarkup(place: Placed, name: Named): Markup {
  const anchor = name.left ? 'end' : 'start';
  const carried =
    place.claims.length > 0 ? plural(place.claims.length, 'claim') : plural(place.articles.length, 'article');
  return html`<text class="place-name" x="${fixed(name.x)}" y="${fixed(name.y)}" text-anchor="${anchor}">${place.name.slice(0, 40)}</text><text class="place-by" x="${fixed(name.x)}" y="${fixed(name.y + 13)}" text-anchor="${anchor}">${place.precision === 'region' ? 'region · ' : ''}${carried}</text>`;
}

/** The places of a dossier among borders. Places that are a whole country are told in the list only. */
export function mapDrawing(places: readonly Placed[], world: World): MapOf {
  const { project, seen } = projected(viewBoxOf(places));
  const taken: Box[] = [];
  const regions = new Map<number, Region>();
  for (const [index, { precision, longitude, latitude }] of places.entries()) {
    const found =
      precision === 'region' ? world.regions.find((region) => holds(region, [longitude, latitude])) : undefined;
    if (found) regions.set(index, found);
  }
  const marks = places.map((place, index) => {
    if (place.precision === 'country') return null;
    const name =
      index < NAMES_MAX ? nameFor(taken, project([place.longitude, place.latitude]), place.name.length) : null;
    const inner = [markOf(place, regions.get(index), project), name && nameMarkup(place, name)];
    return { shaded: regions.has(index), markup: placeLink(place, index, inner) };
  });
  // Regions lie under the borders, everything else above them.
  const of = (shaded: boolean): Content => marks.map((mark) => mark && mark.shaded === shaded && mark.markup);
  const drawing = html`<svg class="map" role="group" aria-label="Map of the places that the articles name; the list below says the same in words" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}">${landMarkup(world, seen, project)}${of(true)}${linesMarkup(world, seen, project)}${of(false)}</svg>`;
  return { drawing, regions };
}
