import type { Article, Dated } from '../model/article.ts';
import { fold } from '../text/fold.ts';

/** Which of two articles shows itself as the ancestor, by what, and in which words. */
export interface Direction {
  readonly from: 'a' | 'b';
  readonly kind: 'publication-time' | 'credit';
  readonly note: string;
}

/**
 * The direction that publication times and credits show, or null. A credit is an article's own word and goes before time, which
 * can be set back. Dates that touch, and dates that were only inferred, show nothing; neither do two credits to one another.
 */
export function directionOf(a: Article, b: Article): Direction | null {
  const [aCredits, bCredits] = [credits(a, b), credits(b, a)];
  if (aCredits !== bCredits)
    return { from: aCredits ? 'b' : 'a', kind: 'credit', note: 'One article credits the other’s outlet.' };
  const [x, y] = [interval(a.published), interval(b.published)];
  if (x === null || y === null) return null;
  if (x.last < y.first) return time('a', a, b);
  if (y.last < x.first) return time('b', b, a);
  return null;
}

const time = (from: 'a' | 'b', earlier: Article, later: Article): Direction => ({
  from,
  kind: 'publication-time',
  note: `One is dated ${earlier.published?.value}, the other ${later.published?.value}.`,
});

/** True where a credit of `article` names the outlet of `other`, letter case and typography aside. */
function credits(article: Article, other: Article): boolean {
  const outlet = other.outlet === null || other.outlet.basis === 'inferred' ? '' : fold(other.outlet.value).text;
  const own = article.outlet === null ? '' : fold(article.outlet.value).text;
  return outlet !== '' && outlet !== own && article.credits.some((credit) => fold(credit.name).text === outlet);
}

/** First and last moment a date can mean, in milliseconds. A clock time without a zone may be any zone's. */
export function interval(dated: Dated | null): { first: number; last: number } | null {
  if (dated === null || dated.basis === 'inferred') return null;
  const [from = '', to = from] = dated.value.split('/');
  const [first, last] = [moments(from), moments(to)];
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

const HOUR = 3_600_000;
/** Zones run from UTC−12 to UTC+14. */
const EARLIEST_ZONE = 14 * HOUR;
const LATEST_ZONE = 12 * HOUR;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/;

function moments(value: string): { first: number; last: number } | null {
  const date = DATE.exec(value);
  if (date !== null) {
    const [year, month, day] = [Number(date[1]), Number(date[2] ?? 1) - 1, Number(date[3] ?? 1)];
    const next =
      date[3] !== undefined
        ? Date.UTC(year, month, day + 1)
        : date[2] !== undefined
          ? Date.UTC(year, month + 1, 1)
          : Date.UTC(year + 1, 0, 1);
    // Outlets of one story date by their own day; a day later is later, whatever the zone.
    return { first: Date.UTC(year, month, day), last: next - 1 };
  }
  const zoned = ZONED.test(value);
  const at = Date.parse(zoned ? value : `${value}Z`);
  if (Number.isNaN(at)) return null;
  return zoned ? { first: at, last: at } : { first: at - EARLIEST_ZONE, last: at + LATEST_ZONE };
}
