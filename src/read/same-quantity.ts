import { UNITS_OF_MEASURE, type UnitOfMeasure } from '../languages/en/units.ts';
import type { Quantity } from '../model/reading.ts';

type Amount = Pick<Quantity, 'value' | 'unit'>;

type Scale = Pick<UnitOfMeasure, 'dimension' | 'size'>;

/** A unit of length also measures squares and cubes. A cubic metre is a thousand litres. */
function scalesOf(unit: UnitOfMeasure): [string, Scale][] {
  const plain: [string, Scale] = [unit.name, unit];
  if (unit.dimension !== 'length') return [plain];
  return [
    plain,
    [`square ${unit.name}`, { dimension: 'area', size: unit.size ** 2 }],
    [`cubic ${unit.name}`, { dimension: 'volume', size: unit.size ** 3 * 1000 }],
  ];
}

/** Singular names of units with their dimension and size. */
const BY_NAME: ReadonlyMap<string, Scale> = new Map([...UNITS_OF_MEASURE.values()].flatMap(scalesOf));

/** Names that articles use for one unit of money, the fuller first. */
const SAME_MONEY: ReadonlyMap<string, string> = new Map([
  ['pound', 'pound sterling'],
  ['dollar', 'us dollar'],
]);
const moneyName = (unit: string): string => SAME_MONEY.get(unit) ?? unit;

/** Half a unit of the last significant figure, as a share of the value: `1.2` is good to 0.05, `500` to 50. */
function rounding(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const [mantissa, exponent] = size.toExponential(12).split('e');
  const figures = (mantissa ?? '').replace('.', '').replace(/0+$/, '').length;
  return (0.5 * 10 ** (Number(exponent) - figures + 1)) / size;
}

/** N7: a conversion is trusted no closer than 2% and no looser than 15%: writers round `30 miles` to `50 km`. */
const ROUNDING_MIN = 0.02;
const ROUNDING_MAX = 0.15;

const toCelsius = (amount: Amount): number =>
  amount.unit === 'degree fahrenheit' ? ((amount.value - 32) * 5) / 9 : amount.value;

/** Degrees by which two roundings to whole degrees can differ. */
const DEGREES = 1;

/**
 * Whether two quantities are the same: equal in one unit, or one the other's conversion within the rounding that their
 * figures show (`two kilometres`, `1.2 miles`). Units of different dimension and different counted nouns are never the same.
 * Bounds are not compared.
 */
export function sameQuantity(a: Amount, b: Amount): boolean {
  if (moneyName(a.unit) === moneyName(b.unit)) return a.value === b.value;
  const [left, right] = [BY_NAME.get(a.unit), BY_NAME.get(b.unit)];
  if (left === undefined || right === undefined || left.dimension !== right.dimension) return false;
  if (left.dimension === 'share' || left.dimension === 'money') return false;
  if (left.dimension === 'temperature') return Math.abs(toCelsius(a) - toCelsius(b)) <= DEGREES;
  const [x, y] = [a.value * left.size, b.value * right.size];
  if (x === 0 || y === 0) return x === y;
  const room = Math.min(ROUNDING_MAX, Math.max(ROUNDING_MIN, rounding(a.value), rounding(b.value)));
  return Math.abs(x - y) <= room * Math.max(Math.abs(x), Math.abs(y));
}
