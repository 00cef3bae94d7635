import { SCALE_LETTERS, SCALES } from '../languages/en/numbers.ts';
import { UNITS_OF_MEASURE, type UnitOfMeasure } from '../languages/en/units.ts';
import type { Quantity } from '../model/reading.ts';

type Amount = Pick<Quantity, 'value' | 'unit'>;
type Scale = Pick<UnitOfMeasure, 'dimension' | 'size'>;

/** A unit of length also measures squares and cubes. A cubic metre is a thousand litres. */
const MEASURES: ReadonlyMap<string, Scale> = new Map(
  [...UNITS_OF_MEASURE.values()].flatMap((unit): [string, Scale][] =>
    unit.dimension === 'length'
      ? [
          [unit.name, unit],
          [`square ${unit.name}`, { dimension: 'area', size: unit.size ** 2 }],
          [`cubic ${unit.name}`, { dimension: 'volume', size: unit.size ** 3 * 1000 }],
        ]
      : [[unit.name, unit]],
  ),
);

/** What a unit measures, or null for a counted noun, money and shares, which have no conversion here. */
export function dimensionOf(unit: string): UnitOfMeasure['dimension'] | null {
  const dimension = MEASURES.get(unit)?.dimension ?? null;
  return dimension === 'share' || dimension === 'money' ? null : dimension;
}

/** A quantity in the base unit of its dimension; null where it has none. Degrees are given in Celsius. */
export function inBase(q: Amount): number | null {
  const scale = MEASURES.get(q.unit);
  if (scale === undefined || dimensionOf(q.unit) === null) return null;
  return q.unit === 'degree fahrenheit' ? ((q.value - 32) * 5) / 9 : q.value * scale.size;
}

/** A figure without bounds may be rounded by this share either way. */
export const ROUNDING = 0.03;

/** The least and the most that a figure may be, in the base unit of its dimension: the bounds that its words set, else what it may be rounded by. */
export function boundsOf(quantity: Quantity): { readonly low: number; readonly high: number } {
  const base = inBase(quantity);
  const factor = base === null || quantity.value === 0 ? 1 : base / quantity.value;
  const open = quantity.low !== null || quantity.high !== null;
  const low = open ? (quantity.low ?? Number.NEGATIVE_INFINITY) : quantity.value * (1 - ROUNDING);
  const high = open ? (quantity.high ?? Number.POSITIVE_INFINITY) : quantity.value * (1 + ROUNDING);
  return { low: low * factor, high: high * factor };
}

/** How far two conversions of one length may lie apart: writers round `30 miles` to `50 km`. */
export const CONVERSION_ROOM = 0.15;

/** Whether two figures are one: equal in one unit, or each other's conversion. */
export function sameAmount(a: Amount, b: Amount): boolean {
  if (a.unit === b.unit) return a.value === b.value;
  const [x, y] = [inBase(a), inBase(b)];
  if (x === null || y === null || dimensionOf(a.unit) !== dimensionOf(b.unit)) return false;
  return Math.abs(x - y) <= CONVERSION_ROOM * Math.max(Math.abs(x), Math.abs(y));
}

/** A thousand or a million times apart and else the same is `million` for `billion`. */
const SLIPS: readonly number[] = [1e3, 1e6];
/** `£5m`, `$1.2bn`: the letters that end an amount. */
const AMOUNT_LETTERS = /\d\s?(\p{Ll}{1,3})(?!\p{L})/u;

/**
 * Whether one of two figures is likelier a slip of the pen: the same digits with another word of scale (`2 million`,
 * `2 billion`), of one unit. `90,000 crowns` and `90 crowns` are two amounts: nobody slips by three noughts.
 */
export function isSlip(a: Quantity, b: Quantity): boolean {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return a.unit === b.unit && SLIPS.includes(ratio) && hasScale(a) && hasScale(b);
}

function hasScale({ span }: Quantity): boolean {
  const words = span.text.toLowerCase();
  const letters = AMOUNT_LETTERS.exec(words)?.[1] ?? '';
  return SCALE_LETTERS.has(letters) || words.split(/[^\p{L}]+/u).some((word) => SCALES.has(word));
}

/** Words for people who are counted: `212 patients` and `121 people` count one kind. */
export const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'patient',
  'resident',
  'victim',
  'casualty',
  'civilian',
  'passenger',
  'worker',
  'employee',
  'homeless',
  'other',
]);

/** `One and a half million`, of which only `half million` was read: no figure to compare. */
export const isCutOff = ({ span }: Quantity, text: string): boolean =>
  /\band an? $|\band $/i.test(text.slice(Math.max(0, span.start - CUT_REACH), span.start)) &&
  /^(?:half|quarter|third)/i.test(span.text);
const CUT_REACH = 8;
