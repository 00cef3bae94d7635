import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Place } from '../model/place.ts';
import type { Gazetteer, Namesake } from '../read/gazetteer.ts';

const LIST = new URL('../../models/gazetteer/places.txt.br', import.meta.url);
const NAME = 'gazetteer';
/** The data's month and source, as the card in models/gazetteer says. */
const VERSION = 'GeoNames 2023 (places.txt 1)';
const SOURCE = 'GeoNames';
const NEWLINE = 10;
/** Room for the whole list, 12.63 MB, in one piece: in small pieces, joined later, it takes twice as much for a moment. */
const UNPACKED_BYTES = 12_800_000;
/** Keys asked for are kept up to here; an article asks for some dozens. */
const KEPT_MAX = 20_000;

type Level = Pick<Place, 'level' | 'seat' | 'precision'>;
const LEVELS: Readonly<Record<string, Level>> = {
  C: { level: 'country', seat: null, precision: 'country' },
  R: { level: 'region', seat: null, precision: 'region' },
  D: { level: 'district', seat: null, precision: 'district' },
  K: { level: 'settlement', seat: 'country', precision: 'exact' },
  A: { level: 'settlement', seat: 'region', precision: 'exact' },
  S: { level: 'settlement', seat: null, precision: 'exact' },
  Q: { level: 'quarter', seat: null, precision: 'exact' },
};

/**
 * The shipped gazetteer. The list is unpacked when the first name is asked for, which takes a tenth of a second, and searched
 * as bytes: it is sorted, and no line of it is parsed before it is found.
 */
export function loadGazetteer(list: URL = LIST): Gazetteer {
  let bytes: Buffer | undefined;
  const kept = new Map<string, readonly Namesake[]>();
  const named = (key: string): readonly Namesake[] => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    bytes ??= brotliDecompressSync(readFileSync(list), { chunkSize: UNPACKED_BYTES });
    const found = key === '' ? [] : namesakesIn(bytes, key);
    if (kept.size < KEPT_MAX) kept.set(key, found);
    return found;
  };
  return { named, resources: { [NAME]: VERSION } };
}

/** The places of a key, and those that its other names point to, each once. */
function namesakesIn(bytes: Buffer, key: string): Namesake[] {
  const found = new Map<string, Namesake>();
  for (const fields of linesOf(bytes, key)) {
    if (!fields[1]?.startsWith('=')) found.set(fields.join('\t'), { place: placeOf(fields), alias: false });
    else {
      const [, of = '', country = '', region = ''] = fields;
      for (const line of linesOf(bytes, of.slice(1)))
        if (line[3] === country && (region === '' ? line[2] === 'C' : line[4] === region) && !line[1]?.startsWith('='))
          if (!found.has(line.join('\t'))) found.set(line.join('\t'), { place: placeOf(line), alias: true });
    }
  }
  return [...found.values()];
}

/** The fields of every line that begins with the key and a tab. */
function linesOf(bytes: Buffer, key: string): string[][] {
  const wanted = Buffer.from(`${key}\t`);
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1);
    if (bytes.compare(wanted, 0, wanted.length, start, Math.min(bytes.length, start + wanted.length)) < 0)
      low = lineEnd(bytes, start) + 1;
    else high = start;
  }
  const lines: string[][] = [];
  for (let at = low; at < bytes.length; ) {
    const end = lineEnd(bytes, at);
    if (bytes.compare(wanted, 0, wanted.length, at, Math.min(end, at + wanted.length)) !== 0) break;
    lines.push(bytes.toString('utf8', at, end).split('\t'));
    at = end + 1;
  }
  return lines;
}

function lineStart(bytes: Buffer, at: number): number {
  const before = at === 0 ? -1 : bytes.lastIndexOf(NEWLINE, at - 1);
  return before + 1;
}

function lineEnd(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(NEWLINE, from);
  return end < 0 ? bytes.length : end;
}

function placeOf([
  key = '',
  shown,
  level = '',
  country,
  region,
  district,
  lat,
  lon,
  people,
  reach,
]: readonly string[]): Place {
  return {
    name: shown || key.replace(/(?:^|(?<= ))\p{L}/gu, (letter) => letter.toUpperCase()),
    ...(LEVELS[level] as Level),
    lat: Number(lat),
    lon: Number(lon),
    reach: Number(reach),
    population: Number(people),
    country: country || null,
    region: region || null,
    district: district || null,
    gazetteer: SOURCE,
  };
}
