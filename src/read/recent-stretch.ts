import type { TimeUnit } from '../languages/en/times.ts';
import { civilOf, isoDay, isoMonth, isoYear, shiftMonth } from './clock.ts';
import type { Resolved } from './resolved.ts';

/** Until then in its unit, a recent time may have been in the unit before: the 7th of a month for days, March for months. */
const RECENT_DAYS = 7;
const RECENT_MONTHS = 3;

/**
 * T15: how far back *recent days* reach nobody says; what surely holds them is the month, with the month before in its first week,
 * and what holds *recent months* the year, with the year before until March.
 */
export function recentStretch(unit: TimeUnit | undefined, published: number | null): Partial<Resolved> {
  if (published === null || (unit !== 'day' && unit !== 'week' && unit !== 'month')) return {};
  const { year, month, day } = civilOf(published);
  const before = shiftMonth(year, month, -1);
  const [from, to] =
    unit === 'month'
      ? [isoYear(month <= RECENT_MONTHS ? year - 1 : year), isoYear(year)]
      : [
          unit === 'week' || day <= RECENT_DAYS ? isoMonth(before.year, before.month) : isoMonth(year, month),
          isoMonth(year, month),
        ];
  const why = `Some time before ${isoDay(published)}, told as the calendar has it.`;
  return { dated: from === to ? to : `${from}/${to}`, resolved: true, anchor: isoDay(published), why };
}
