import type { Dated } from '../model/article.ts';
import type { LentClock } from '../model/lent-clock.ts';
import type { Reading, TimeExpression } from '../model/reading.ts';
import { isoDay } from './clock.ts';
import { findTimes } from './times.ts';

/**
 * T16: the reading with times that stay open for want of a date counted on a clock that another article lends. A value counts where
 * the words mean the same on the first and the last day of the clock: *on Monday* over three days from a Tuesday on, *last year* over
 * two weeks of one spring, *today* only on a clock of one day. It is told as inferred.
 */
export function underLentClock(reading: Reading, clock: LentClock): Reading {
  const { article } = reading;
  const dated = (day: number): Dated => ({
    value: isoDay(day),
    basis: 'inferred',
    anchor: null,
    span: null,
    why: clock.why,
  });
  const [early, late] = [clock.first, clock.last].map((day) => findTimes({ ...article, published: dated(day) }));
  const times = reading.times.map((time, at): TimeExpression => {
    const [a, b] = [early?.[at], late?.[at]];
    if (time.value !== null || a?.dated == null || a.span.start !== time.span.start) return time;
    if (a.value !== b?.value || a.dated.value !== b?.dated?.value) return time;
    return {
      ...time,
      value: a.value,
      dated: { ...a.dated, basis: 'inferred', why: clock.why },
      why: clock.why,
    };
  });
  const published = clock.first === clock.last ? dated(clock.first) : article.published;
  return { ...reading, article: { ...article, published }, times };
}
