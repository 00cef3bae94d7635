import {
  ANNOUNCING_PATTERN,
  OTHER_CLOCK_PATTERN,
  PARTS_OF_TOWNS,
  RECURRING_PATTERN,
} from '../languages/en/conflicts.ts';
import { type Figure, figuresApart, isEarlier } from './conflicts.ts';
import { otherMatter, otherSort, sharesVerb } from './conflicts-contrasts.ts';
import { hasBeside, oneNight, sameBeginning } from './conflicts-times.ts';
import { APART_DAYS_MAX, daysApart } from './conflicts-updates.ts';
import { stemOf } from './passages.ts';
import { lastWordOf, type RivalValue } from './rival-values.ts';

/**
 * Whether two values are of two things by what the rules know (J26, J37–J39): another deed, a plan and what came about, a value that the other
 * sentence has as well, what is announced or comes again. What the rules ask besides, that the same is done in one verb and in much the same words,
 * is not asked here.
 */
export function ofTwoMatters(a: RivalValue, b: RivalValue): boolean {
  const [p, q] = [a.frame.clause.passage, b.frame.clause.passage];
  if (otherSort(a.frame, b.frame) || daysApart(p, q) > APART_DAYS_MAX) return true;
  if ([a, b].some(({ frame, quantity }) => quantity !== null && isEarlier(frame.clause, quantity))) return true;
  // > | in Elm Lane     > | in Sorrel: a street and its town
  if (a.kind === 'place' && isPart(a) !== isPart(b)) return true;
  if (a.time === null || b.time === null) return false;
  if ([p, q].some(({ text }) => OTHER_CLOCK_PATTERN.test(text) || RECURRING_PATTERN.test(text))) return true;
  if (a.kind === 'day' && [a, b].some(({ frame }) => ANNOUNCING_PATTERN.test(frame.text))) return true;
  const [x, y] = [valued(a), valued(b)];
  return hasBeside(x, y) || hasBeside(y, x) || oneNight(x, y) || oneNight(y, x);
}

/** Whether they may be of two things by it: other names, times or words at one place, a part and its whole. */
export function mayBeTwo(a: RivalValue, b: RivalValue): boolean {
  if (otherMatter(a.frame, b.frame) || !sameBeginning(a.frame, b.frame)) return true;
  if (a.frame.verbs.size > 0 && b.frame.verbs.size > 0 && !sharesVerb(a.frame, b.frame)) return true;
  // > | 54 children fell ill     > | 80 people fell ill, most of them children
  if (a.unit === 'person' && nounOf(a) !== nounOf(b)) return true;
  const [x, y] = [figureOf(a), figureOf(b)];
  return x !== null && y !== null && figuresApart(x, y);
}

const lastOf = (value: RivalValue): string => lastWordOf(value).toLowerCase();
const nounOf = (value: RivalValue): string | null => stemOf(lastOf(value));
const isPart = (value: RivalValue): boolean => PARTS_OF_TOWNS.has(lastOf(value));

const valued = ({ frame, span, time, low, high, kind }: RivalValue) => ({
  frame,
  span,
  value: kind === 'length' || kind === 'age' ? { low, high, kind: 'either' as const } : (time?.value ?? ''),
});

const figureOf = ({ frame, quantity, low, high }: RivalValue): Figure | null =>
  quantity === null ? null : { clause: frame.clause, frame, quantity, low, high };
