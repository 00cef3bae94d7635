import { weightedOverlap } from '../text/similarity.ts';
import { TOLL } from './conflicts.ts';
import type { Bearings, Passage } from './passages.ts';
import { aroundOf, type Company, nearness, rivalFeatures } from './rival-features.ts';
import { mayBeTwo, ofTwoMatters } from './rival-matters.ts';
import { type RivalValue, valuesIn } from './rival-values.ts';

/** Whether the two values cannot both hold of one thing. */
export function differ(a: RivalValue, b: RivalValue): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
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
  const days = [p, q].map(({ reading }) => reading.article.published?.value.slice(0, 10) ?? null);
  return (TOLL.test(p.text) || TOLL.test(q.text)) && (days[0] === null || days[0] !== days[1]);
}

export interface RivalPair {
  readonly a: RivalValue;
  readonly b: RivalValue;
  /** Nothing that the rules know speaks against it. */
  readonly isClear: boolean;
  readonly features: readonly number[];
}

/** The pairs of values of two texts that cannot both hold, with what is asked of them. */
export function rivalPairs(first: readonly Passage[], second: readonly Passage[], bearings: Bearings): RivalPair[] {
  const [values, others] = [first.flatMap(valuesIn), second.flatMap(valuesIn)];
  const texts = [wordsOf(first), wordsOf(second)] as const;
  const near = values.map((a) =>
    others.map((b) => (a.kind === b.kind && a.unit === b.unit && differ(a, b) ? nearness(a, b, bearings) : -1)),
  );
  const same = (a: RivalValue, list: readonly RivalValue[]): boolean =>
    list.some((o) => o.kind === a.kind && o.unit === a.unit && !differ(a, o));
  const isAlone = (a: RivalValue, list: readonly RivalValue[]): boolean =>
    list.filter((o) => o.kind === a.kind && o.unit === a.unit && differ(a, o)).length === 0;
  const countOf = (a: RivalValue, list: readonly RivalValue[]): number =>
    list.filter((o) => o.kind === a.kind && o.unit === a.unit).length;
  return values.flatMap((a, i) =>
    others.flatMap((b, j): RivalPair[] => {
      const own = near[i]?.[j] ?? -1;
      if (own < 0 || isUpdate(a, b) || ofTwoMatters(a, b)) return [];
      const [p, q] = [a.frame.clause.passage, b.frame.clause.passage];
      if (weightedOverlap(aroundOf(p), aroundOf(q), bearings.weights) < AROUND_MIN) return [];
      const bestA = Math.max(...(near[i] ?? []));
      const bestB = Math.max(...near.map((row) => row[j] ?? -1));
      const company: Company = {
        alone: [isAlone(a, values), isAlone(b, others)],
        best: [own === bestA, own === bestB],
        alsoGiven: same(a, others) || same(b, values),
        rivals: Math.log(countOf(a, values) * countOf(b, others)),
        texts,
      };
      return [{ a, b, isClear: !mayBeTwo(a, b), features: rivalFeatures(a, b, company, bearings) }];
    }),
  );
}

const wordsOf = (passages: readonly Passage[]): Set<string> => new Set(passages.flatMap((p) => [...p.words]));
