import { PLACING } from '../languages/en/conflicts.ts';
import { kilometresBetween, type Place } from '../model/place.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Range } from '../model/span.ts';
import type { Proposition } from './propositions.ts';

const AT = [...PLACING].flatMap(([word, way]) => (way === 'at' ? [word] : [])).join('|');
/** > | in [Alberta]    > | near the town of [Kesh]    > | in northern [Norland] */
const PLACED_BEFORE = new RegExp(`\\b(?:${AT})(?: the)?(?: \\p{Ll}+){0,2}(?: of)? $`, 'iu');
/** How far before a name its word of place is looked for, in characters. */
const BEFORE_MAX = 40;

/** Most contents name no place that a gazetteer knows: one empty list for all of them. */
const NOWHERE: readonly Place[] = [];

/** The places in which a content puts what it tells, as far as a gazetteer knows them; who acts from a place is not in it. */
export function whereabouts({ places, article }: Reading, content: readonly Range[]): readonly Place[] {
  const found = places.flatMap(({ span, place }) => {
    const around = content.find((c) => contains(c, span));
    if (place === null || around === undefined) return [];
    const before = article.text.slice(Math.max(around.start, span.start - BEFORE_MAX), span.start);
    return PLACED_BEFORE.test(before) ? [place] : [];
  });
  return found.length > 0 ? found : NOWHERE;
}

/** Places nearer than this may be called by one another. */
const NEAR_KM = 50;

/** Two states are two, and each holds what lies in it; two regions are two; any other two places are where neither can reach the other. */
function areApart(a: Place, b: Place): boolean {
  const known = a.country !== null && b.country !== null;
  if (known && a.country !== b.country) return true;
  if (a.level === 'country' || b.level === 'country') return false;
  if (a.level === 'region' && b.level === 'region' && a.region !== null && b.region !== null)
    return a.region !== b.region;
  return kilometresBetween(a, b) > a.reach + b.reach + NEAR_KM;
}

/** > | A cow in Alberta tested positive   against   | A cow in British Columbia tested positive */
export const otherPlace = ({ where: a }: Proposition, { where: b }: Proposition): boolean =>
  a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => areApart(x, y)));
