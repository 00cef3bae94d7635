import type { Quantity } from '../model/reading.ts';
import { dimensionOf } from './figures.ts';

/** Two figures of one unit that differ and are told so exactly that neither is the other's rounding. */
export const bothExact = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && a.value !== b.value && ([a, b].every(isExactShare) || [a, b].every(isExactCount));

const isPlain = ({ low, high }: Quantity): boolean => low === null && high === null;

/** > | 53.1 per cent     > | 51.3 per cent: told to a decimal. */
const isExactShare = (q: Quantity): boolean => q.unit === 'percent' && isPlain(q) && /\d\.\d/.test(q.span.text);

/** > | 63 prisoners     > | 65 prisoners: counted, not told as about so many, and no round number. */
const isExactCount = (q: Quantity): boolean =>
  q.unit !== 'percent' && dimensionOf(q.unit) === null && isPlain(q) && Number.isInteger(q.value) && q.value % 10 !== 0;
