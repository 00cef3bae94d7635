import { NUMBER_WORDS, SCALES } from '../languages/en/numbers.ts';
import { UNITS_OF_MEASURE, type UnitOfMeasure } from '../languages/en/units.ts';
import type { Quantity, Reading } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import type { Proposition } from './propositions.ts';
import { tokensIn } from './token-ranges.ts';

/** A number that a content gives, as it is compared with those of others. */
export interface Figure {
  /** As written, without the commas of thousands: `9000`, `57.6`. */
  readonly number: string;
  readonly value: number;
  /** What it counts, singular; empty where that is not shown. */
  readonly unit: string;
  /** What it may be where it is told loosely: `about 30`, `more than 200`; the open side is null. Both are null where it is told exactly. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it is a part or the whole of `17 of the 22 drones`; null where neither is told. */
  readonly role: 'part' | 'whole' | null;
}

/**
 * What must agree where two texts tell one thing. Days of a month are left to dates; each number stands once. Where nothing is counted,
 * numbers are taken as they stand: `surpassed one million in Norland`.
 */
export function figuresIn(reading: Reading, content: readonly Range[]): readonly Figure[] {
  const within = (r: Range) => content.some((c) => contains(c, r));
  const counted = reading.quantities.filter((q) => within(q.span) && !VAGUE.test(q.span.text));
  const times = content.flatMap(({ start, end }) => timesIn(reading.article.text.slice(start, end)));
  if (counted.length > 0 || times.length > 0) return once([...counted.flatMap((q) => withPart(reading, q)), ...times]);
  const dated = reading.times.map((t) => t.span).filter(within);
  const bare = content.flatMap((range) => [...tokensIn(reading.tokens, range)].flatMap((i) => reading.tokens[i] ?? []));
  return once(
    bare.flatMap((t, i): Figure[] => {
      const scale = SCALES.get(bare[i + 1]?.text.toLowerCase() ?? '') ?? 1;
      const word = scale > 1 ? NUMBER_WORDS.get(t.text.toLowerCase()) : undefined;
      if ((word === undefined && !/\p{N}/u.test(t.text)) || dated.some((d) => contains(d, t))) return [];
      const written = t.text.replace(/,/g, '');
      const value = (word ?? Number(written)) * scale;
      const number = scale > 1 && Number.isFinite(value) ? `${value}` : written;
      return [{ number, value, unit: '', low: null, high: null, role: null }];
    }),
  );
}

/** > | hackers stole the details of [millions of people]: no number that another could contradict. */
const VAGUE =
  /^\W*(?:(?:many|several|some|tens of|hundreds of|the) )*(?:dozens|scores|hundreds|thousands|millions|billions)\b/i;

/** > | was shot [three times]      but not   | three times as many, three times larger, three times a day */
const HOW_OFTEN =
  /\b([\p{L}\d]+) times\b(?! (?:a|an|as|each|every|per|more|less|fewer|the|over|that|what|\p{L}{3,}er)\b)/giu;

const timesIn = (text: string): readonly Figure[] =>
  [...text.matchAll(HOW_OFTEN)].flatMap(([, word = '']): Figure[] => {
    const value = NUMBER_WORDS.get(word.toLowerCase()) ?? (/^\d+$/.test(word) ? Number(word) : null);
    return value === null ? [] : [{ number: `${value}`, value, unit: 'time', low: null, high: null, role: null }];
  });

const figureOf = ({ value, unit, low, high }: Quantity): Figure => ({
  number: `${value}`,
  value,
  unit,
  low,
  high,
  role: null,
});

/** > | [17] of the 22 drones: what is counted of them is drones, too. `One of the three` tells only which one is meant. */
function withPart({ article }: Reading, quantity: Quantity): Figure[] {
  const [whole, { start }] = [figureOf(quantity), quantity.span];
  const before = article.text.slice(Math.max(0, start - PART_REACH), start);
  const [, written = ''] =
    /([\p{L}\p{N},.]+) of (?:the |its |their |some |about |roughly )*(?:[\p{L}-]+[’']s )?$/u.exec(before) ?? [];
  const number = NUMBER_WORDS.get(written.toLowerCase())?.toString() ?? written.replace(/,/g, '');
  if (!/^\d+(?:\.\d+)?$/.test(number) || number === '1') return [whole];
  const part: Figure = { ...whole, number, value: Number(number), low: null, high: null, role: 'part' };
  return [{ ...whole, role: 'whole' }, part];
}

/** How far before a number that of a part of it is looked for, in characters. */
const PART_REACH = 32;

function once(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Set<string>();
  return figures.filter(({ number, unit }) => !seen.has(`${number} ${unit}`) && seen.add(`${number} ${unit}`));
}

/** Both give numbers, and one of them is the same, its rounding or its conversion, of one unit or of none that is shown. */
export const sharesFigure = (a: Proposition, b: Proposition): boolean =>
  !otherFigures(a, b) &&
  a.figures.some((x) => b.figures.some((y) => sameValue(x, y) && (ofOneUnit(x, y) || x.unit === '' || y.unit === '')));

/** They share a number that tells: `41,480`, `6.2 metres`, not `two`. A number with this many figures is seldom shared by chance. */
export const sharesTellingFigure = (a: Proposition, b: Proposition): boolean =>
  a.figures.some((x) => tells(x) && b.figures.some((y) => sameValue(x, y)));

const TELLING_FIGURES = 3;
const tells = ({ number }: Figure): boolean =>
  number.replace(/^0*\.?0*|\./g, '').length >= TELLING_FIGURES || number.includes('.');

/** Both count by one unit, and no number of one is a number of the other. */
export function otherFigures(a: Proposition, b: Proposition): boolean {
  const rivals = (x: Figure, y: Figure): boolean => ofOneUnit(x, y) && !sameValue(x, y);
  // > | two of the 12 miners   against   | two of the 30 miners
  if (a.figures.some((x) => x.role !== null && b.figures.some((y) => x.role === y.role && rivals(x, y)))) return true;
  // > | two casings from a 9 mm pistol   against   | three casings from a 9 mm pistol: what else is measured alike hides nothing.
  if (a.figures.some((x) => b.figures.some((y) => rivals(x, y) && isAlone(x, a) && isAlone(y, b)))) return true;
  if (a.figures.some((x) => b.figures.some((y) => sameValue(x, y)))) return false;
  return a.figures.some((x) => b.figures.some((y) => ofOneUnit(x, y)));
}

/** It counts the one thing of its unit in the content, and tells exactly how many. */
const isAlone = (x: Figure, { figures }: Proposition): boolean =>
  x.unit !== '' && x.role === null && figures.filter((y) => ofOneUnit(x, y)).length === 1;

const MEASURES: ReadonlyMap<string, UnitOfMeasure> = new Map(
  [...UNITS_OF_MEASURE.values()].map((unit) => [unit.name, unit] as const),
);

/** What a unit measures that is told in other units, too; null for counted things, money and shares. */
function measureOf(unit: string): UnitOfMeasure | null {
  const measure = MEASURES.get(unit) ?? null;
  return measure === null || /^(?:share|money|temperature)$/.test(measure.dimension) ? null : measure;
}

function ofOneUnit(x: Figure, y: Figure): boolean {
  const [m, n] = [measureOf(x.unit), measureOf(y.unit)];
  return x.unit === y.unit || (m !== null && m.dimension === n?.dimension);
}

/** A rounding is no further than this from what it rounds, as a share; where decimals are left out, than the second. */
const ROUNDING_MAX = 0.03;
const WHOLE_MAX = 0.051;
/** A conversion is rounded more freely: `30 miles`, `50 km`. */
const CONVERSION_MAX = 0.08;
/** What is told with one side open (`more than 11 per cent`) is no further from what is meant than this, as a share. */
const OPEN_SIDE_MAX = 0.15;

/** Equal, or one the rounding, the conversion or the loose telling of the other. */
function sameValue(x: Figure, y: Figure): boolean {
  // > | 12 of the 40 houses   and   | 40 of the 120 houses
  if (x.role !== y.role && x.role !== null && y.role !== null) return false;
  const [m, n] = [measureOf(x.unit), measureOf(y.unit)];
  if (m !== null && n !== null && m.name !== n.name && m.dimension === n.dimension) {
    const [a, b] = [x.value * m.size, y.value * n.size];
    return Math.abs(a - b) <= CONVERSION_MAX * Math.max(a, b);
  }
  return x.number === y.number || rounds(x, y) || rounds(y, x) || covers(x, y) || covers(y, x);
}

/** > | 58 per cent of   for   | 57.6 per cent of      the coarser has fewer figures that count, and lies within half of its last place */
function rounds(coarse: Figure, fine: Figure): boolean {
  const apart = Math.abs(coarse.value - fine.value);
  const place = lastPlace(coarse.number);
  const share = fine.number.includes('.') ? WHOLE_MAX : ROUNDING_MAX;
  return place > lastPlace(fine.number) && apart <= place / 2 && apart <= share * Math.abs(coarse.value);
}

/** The place of the last figure that is not a closing nought: 100 of `41500`, .1 of `57.6`. */
function lastPlace(number: string): number {
  const decimals = /\.(\d+)$/.exec(number)?.[1];
  return decimals === undefined ? 10 ** (/0*$/.exec(number)?.[0].length ?? 0) : 10 ** -decimals.length;
}

/** > | about a hundred   for   | ninety-six      > | more than 11 per cent   for   | 11.4 per cent */
function covers({ value, low, high, number }: Figure, fine: Figure): boolean {
  if (low === null && high === null) return false;
  // > | 11 to 12 miles: the ends are told, and the middle is nobody's number.
  const isRange = low !== null && high !== null && value > low && value < high && number.includes('.');
  if (!isRange && lastPlace(number) <= lastPlace(fine.number)) return false;
  const [least, most] = [low ?? value * (1 - OPEN_SIDE_MAX), high ?? value * (1 + OPEN_SIDE_MAX)];
  return least <= fine.value && fine.value <= most;
}
