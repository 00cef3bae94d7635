import assert from 'node:assert/strict';
import type { Place, PlaceLevel, PlaceReading } from '../../src/model/place.ts';
import type { TaggedName } from '../../src/model/reading.ts';
import type { Gazetteer } from '../../src/read/gazetteer.ts';
import { placeKey } from '../../src/read/place-names.ts';
import { read } from '../../src/read/read.ts';
import type { Reader } from '../../src/read/reader.ts';
import { parseMarked, showMarked } from './marked.ts';
import { articleOf } from './read-text.ts';
import { tags, wordStarts, wordsIn } from './tagged-text.ts';

/** A reader that sees the names that each marked paragraph marks, and nothing else but parts of speech. */
export function seeingNames(paragraphs: readonly string[]): Reader {
  return {
    resources: {},
    read: (worded) =>
      tags.read(worded).map((paragraph, index) => {
        const { text, marks } = parseMarked(paragraphs[index] ?? '');
        const starts = wordStarts(worded[index]?.sentences.flat() ?? [], text, 0);
        const names = marks.map((mark) => ({ ...wordsIn(mark, starts), kind: mark.label as TaggedName['kind'] }));
        return { ...paragraph, names, relations: [] };
      }),
  };
}

const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  C: 'country',
  R: 'region',
  D: 'district',
  S: 'settlement',
  A: 'settlement',
  K: 'settlement',
};

/** `name|level|country|region|latitude|longitude|people`, one a line, with `=` and another name behind it. A, K: seats. */
export function gazetteerOf(rows: string): Gazetteer {
  const byKey = new Map<string, { place: Place; alias: boolean }[]>();
  for (const row of rows.trim().split('\n')) {
    const [names = '', level = '', country = '', region = '', lat, lon, people] = row.trim().split('|');
    const [name = '', ...others] = names.split('=');
    const is = LEVELS[level] ?? 'settlement';
    const place: Place = {
      name,
      level: is,
      lat: Number(lat),
      lon: Number(lon),
      reach: is === 'region' ? 100 : is === 'country' ? 500 : is === 'district' ? 30 : 0,
      population: Number(people),
      country,
      region: region || null,
      district: null,
      seat: level === 'K' ? 'country' : level === 'A' ? 'region' : null,
      precision: is === 'settlement' || is === 'quarter' ? 'exact' : is,
      gazetteer: 'test',
    };
    [name, ...others].forEach((each, n) => {
      const key = placeKey(each);
      byKey.set(key, [...(byKey.get(key) ?? []), { place, alias: n > 0 }]);
    });
  }
  return { named: (key) => byKey.get(key) ?? [], resources: { test: '1' } };
}

/** What is read of a text of which a model sees the marked names, one paragraph a line. */
export function placesOf(seen: string, gazetteer: Gazetteer): readonly PlaceReading[] {
  const paragraphs = seen.split('\n');
  const text = paragraphs.map((each) => parseMarked(each).text).join('\n');
  return read(articleOf(text), seeingNames(paragraphs), gazetteer).value.places;
}

/** The text with the places that were read: `[Aske.XX.1 Aske]`, name, country and region, or the reason why there is none. */
export function showPlaces(seen: string, gazetteer: Gazetteer): string {
  const text = seen
    .split('\n')
    .map((each) => parseMarked(each).text)
    .join('\n');
  const marks = placesOf(seen, gazetteer).map(({ span, place, unplaced }) => ({
    label: place === null ? `${unplaced}` : `${place.level}:${[place.country, place.region].filter(Boolean).join('.')}`,
    start: span.start,
    end: span.end,
  }));
  return showMarked(text, marks);
}

export const checkPlaces = (gazetteer: Gazetteer, seen: string, expected: string): void =>
  assert.equal(showPlaces(seen, gazetteer), expected);
