import type { Precision } from '../model/entity.ts';
import type { Place, PlaceLevel } from '../model/place.ts';
import type { Gazetteer, Namesake } from './gazetteer.ts';
import { placeKey } from './place-names.ts';

/** The places of a user's list, or the sentence that says what is wrong with it and how to mend it. */
export type OwnPlaces =
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'wrong'; readonly why: string };

const COLUMNS = ['name', 'latitude', 'longitude', 'country', 'admin1', 'precision'] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ['name', 'latitude', 'longitude'];
/** A list by hand has some hundreds; whole countries of villages have some tens of thousands. */
const ROWS_MAX = 200_000;
const HEADER = `${NEEDED.join(',')} and, if you like, country,admin1,precision`;

const LEVELS: Readonly<Record<Precision, PlaceLevel>> = {
  exact: 'settlement',
  near: 'settlement',
  district: 'district',
  region: 'region',
  country: 'country',
};

/**
 * Reads a list of places: CSV with a header line that names the columns, in any order; latitude and longitude in degrees (WGS 84),
 * country as a name or ISO 3166 code of two letters, admin1 as the region's name, precision as the dossier has it (exact where it
 * is left out). `file` is the list's name for messages and for the dossier; `known` is asked for countries and regions.
 */
export function parsePlaces(text: string, file: string, known: Gazetteer): OwnPlaces {
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
  const [header, ...body] = rows;
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = NEEDED.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return wrong(file, 1, `has no column ${missing.join(', ')}: begin the file with a line ${HEADER}`);
  if (body.length > ROWS_MAX) return wrong(file, ROWS_MAX + 2, `is one line too many: a list may have ${ROWS_MAX}`);
  const places: Place[] = [];
  for (const { line, cells } of body) {
    if (cells.length > names.length)
      return wrong(file, line, `has more fields than the header: put a name with a comma between double quotes`);
    const of = (column: Column): string => cells[names.indexOf(column)]?.trim() ?? '';
    const place = placeOf(of, file, known);
    if (typeof place === 'string') return wrong(file, line, place);
    places.push(place);
  }
  return { kind: 'places', places };
}

const wrong = (file: string, line: number, what: string): OwnPlaces => ({
  kind: 'wrong',
  why: `${file}, line ${line}, ${what}.`,
});

/** The place of a row, or the end of the sentence that says what is wrong with it. */
function placeOf(of: (column: Column) => string, file: string, known: Gazetteer): Place | string {
  const name = of('name');
  if (placeKey(name) === '') return 'has no name: write one, or take the line out';
  const lat = degrees(of('latitude'), 90);
  if (lat === null) return `has the latitude ${of('latitude') || '(none)'}: write degrees from -90 to 90, e.g. 50.87`;
  const lon = degrees(of('longitude'), 180);
  if (lon === null)
    return `has the longitude ${of('longitude') || '(none)'}: write degrees from -180 to 180, e.g. 35.37`;
  const precision = of('precision') || 'exact';
  if (!(precision in LEVELS))
    return `has the precision ${precision}: write ${Object.keys(LEVELS).join(', ')}, or nothing`;
  const country = countryOf(of('country'), known);
  if (country === undefined)
    return `has the country ${of('country')}, which is not known: write its English name or its ISO code, e.g. UA`;
  const region = regionOf(of('admin1'), country, known);
  if (region === undefined)
    return `has the admin1 ${of('admin1')}, which is not known in ${of('country') || 'any country'}: write the region's English name, or nothing`;
  return {
    name,
    level: LEVELS[precision as Precision],
    lat,
    lon,
    reach: 0,
    population: 0,
    country: country ?? region?.country ?? null,
    region: region?.region ?? null,
    district: null,
    seat: null,
    precision: precision as Precision,
    gazetteer: file,
  };
}

function degrees(field: string, most: number): number | null {
  const value = Number(field);
  return field !== '' && /^[-+]?\d+(?:\.\d+)?$/.test(field) && Math.abs(value) <= most ? value : null;
}

/** Null where nothing is written, undefined where it is not known. */
function countryOf(field: string, known: Gazetteer): string | null | undefined {
  if (field === '') return null;
  if (/^[A-Z]{2}$/.test(field)) return field;
  return known.named(placeKey(field)).find(({ place }) => place.level === 'country')?.place.country ?? undefined;
}

function regionOf(field: string, country: string | null, known: Gazetteer): Place | null | undefined {
  if (field === '') return null;
  const keys = [placeKey(field), placeKey(field).replace(/ (?:region|oblast|province|state)$/, '')];
  const found = keys.flatMap((key) => known.named(key)).map(({ place }) => place);
  return found.find((place) => place.level === 'region' && (country === null || place.country === country));
}

interface Row {
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** CSV as RFC 4180 has it: fields between double quotes may hold commas, line breaks and doubled quotes. Empty lines are left out. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let [cells, cell, quoted, line, begun]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const end = (): void => {
    if (cells.length > 0 || cell.trim() !== '') rows.push({ line: begun, cells: [...cells, cell] });
    [cells, cell] = [[], ''];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (character === '\n') line++;
    if (quoted && character === '"' && text[i + 1] === '"') cell += text[++i];
    else if (character === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      end();
      begun = line;
    } else if (character !== '\r') cell += character;
  }
  end();
  return rows;
}

/** The user's places before the others: where the user names a place, no other of that name is meant. */
export function withOwnPlaces(places: readonly Place[], others: Gazetteer): Gazetteer {
  const own = new Map<string, Namesake[]>();
  for (const place of places) {
    const key = placeKey(place.name);
    own.set(key, [...(own.get(key) ?? []), { place, alias: false, own: true }]);
  }
  const files = [...new Set(places.map(({ gazetteer }) => gazetteer))].sort();
  return {
    named: (key) => own.get(key) ?? others.named(key),
    resources: { ...others.resources, ...(files.length > 0 ? { 'gazetteer of the user': files.join(', ') } : {}) },
  };
}
