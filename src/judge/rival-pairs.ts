import { readOnce } from '../text/read-once.ts';
import { weightedOverlap } from '../text/similarity.ts';
import { TOLL } from './conflicts.ts';
import { DAY_LENGTH } from './conflicts-updates.ts';
import type { Bearings, Passage } from './passages.ts';
import { aroundOf, type Company, nearness, rivalFeatures } from './rival-features.ts';
import { ofTwoMatters } from './rival-matters.ts';
import { type RivalValue, valuesIn } from './rival-values.ts';

const isOfKind = (a: RivalValue, b: RivalValue): boolean => a.kind === b.kind && a.unit === b.unit;

/** Of one kind, and both may hold. */
const isSame = (a: RivalValue, b: RivalValue): boolean => isOfKind(a, b) && !differ(a, b);

/** Whether the two values cannot both hold of one thing. */
function differ(a: RivalValue, b: RivalValue): boolean {
  if (!isOfKind(a, b)) return false;
  if (a.kind === 'place') return placeDiffer(a.span.text, b.span.text);
  return a.high < b.low || b.high < a.low;
}

function placeDiffer(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => new Set(name.toLowerCase().split(/[\s-]+/)));
  return x !== undefined && y !== undefined && ![...x].some((w) => y.has(w));
}

/** Sentences that share less than this, with those before them, are not asked about: 2 in 100 of the rivals in the texts used in training do. */
const AROUND_MIN = 0.1;

/** A toll rises with time: two counts of the dead, the hurt or the missing are rivals only in texts of one day. */
function isUpdate(a: RivalValue, b: RivalValue): boolean {
  if (a.unit !== 'person') return false;
  const [p, q] = [a.frame.clause.passage, b.frame.clause.passage];
  const days = [p, q].map(({ reading }) => reading.article.published?.value.slice(0, DAY_LENGTH) ?? null);
  return (TOLL.test(p.text) || TOLL.test(q.text)) && (days[0] === null || days[0] !== days[1]);
}

export interface RivalPair {
  readonly a: RivalValue;
  readonly b: RivalValue;
  readonly features: readonly number[];
}

/** The pairs of values of two texts that cannot both hold, with what is asked of them. */
export function rivalPairs(first: readonly Passage[], second: readonly Passage[], bearings: Bearings): RivalPair[] {
  const [values, others] = [valuesOf(first), valuesOf(second)];
  const near = values.map(({ value: a }) =>
    others.map(({ value: b }) => (differ(a, b) ? nearness(a, b, bearings) : NONE)),
  );
  const texts = [wordsOf(first), wordsOf(second)] as const;
  const bestOfRow = near.map((row) => Math.max(...row));
  const bestOfColumn = others.map((_, j) => Math.max(...near.map((row) => row[j] ?? NONE)));
  const given = values.map(({ value }) => others.some((other) => isSame(value, other.value)));
  const givenThere = others.map(({ value }) => values.some((other) => isSame(value, other.value)));
  return values.flatMap(({ value: a, ...own }, i) =>
    others.flatMap(({ value: b, ...other }, j): RivalPair[] => {
      const nearHere = near[i]?.[j] ?? NONE;
      if (nearHere === NONE || isUpdate(a, b) || ofTwoMatters(a, b)) return [];
      const [p, q] = [a.frame.clause.passage, b.frame.clause.passage];
      if (weightedOverlap(aroundOf(p), aroundOf(q), bearings.weights) < AROUND_MIN) return [];
      const company: Company = {
        alone: [own.isAlone, other.isAlone],
        best: [nearHere === bestOfRow[i], nearHere === bestOfColumn[j]],
        alsoGiven: given[i] === true || givenThere[j] === true,
        rivals: Math.log(own.count * other.count),
        texts,
      };
      return [{ a, b, features: rivalFeatures(a, b, company, bearings) }];
    }),
  );
}

/** The nearness of two values that are no rivals. */
const NONE = -1;

/** A value among those of its text. */
interface Placed {
  readonly value: RivalValue;
  /** No other value of its kind differs from it. */
  readonly isAlone: boolean;
  /** How many of its kind there are. */
  readonly count: number;
}

/** The values of a text: it is paired with every other. */
const valuesOf = readOnce((passages: readonly Passage[]): readonly Placed[] => {
  const values = passages.flatMap(valuesIn);
  return values.map((value) => {
    const ofKind = values.filter((other) => isOfKind(value, other));
    return { value, isAlone: !ofKind.some((other) => differ(value, other)), count: ofKind.length };
  });
});

const wordsOf = readOnce((passages: readonly Passage[]): Set<string> => new Set(passages.flatMap((p) => [...p.words])));
