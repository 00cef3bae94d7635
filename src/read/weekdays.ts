import { weekdayOf, weekStart } from './clock.ts';
import type { Leaning } from './tense.ts';
import type { Which } from './time-meaning.ts';

/** The day that a weekday means, counted from the publication (T8) or from the last date of the text (T14). Days and weekdays as in `clock.ts`. */

/** The weekday nearest to the publication day on the side that the words ask for. */
export function weekdayNear(
  published: number,
  weekday: number,
  which: Which,
  week: number | null,
  leaning: Leaning,
): number {
  if (week !== null) return weekStart(published) + 7 * week + weekday - 1;
  if (which === 'this') return weekStart(published) + weekday - 1;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (which === 'last') return published - (back === 0 ? 7 : back);
  // > | Staff will walk out next Thursday, told on a Wednesday: nobody calls tomorrow so.
  if (which === 'next') return published + 7 - back + (back === 6 ? 7 : 0);
  if (back === 0) return published;
  return leaning === 'future' ? published + 7 - back : published - back;
}

/** The weekday before (−1) or after (1) a day, never the day itself: `the Sunday before`. */
export const weekdayFrom = (day: number, weekday: number, direction: -1 | 1): number =>
  day + direction * (((direction * (weekday - weekdayOf(day)) + 13) % 7) + 1);
