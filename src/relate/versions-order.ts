import type { Article } from '../model/article.ts';
import { compareIds } from './derivations-story.ts';
import { interval } from './direction.ts';

/** When a capture's text stood as it does: a moment, or the stretch that its date can mean. Milliseconds. */
interface Moment {
  readonly first: number;
  readonly last: number;
}

/**
 * The captures of one address, oldest first: by the time of capture where every one has it, else by the date of the last
 * update or of publication. Where times are missing, equal or overlap, nothing shows an order, and the captures stand by id.
 */
export function inOrderOfTime<T extends { readonly article: Article }>(
  captures: readonly T[],
): { readonly captures: readonly T[]; readonly ordered: boolean } {
  const byId = [...captures].sort((x, y) => compareIds(x.article.id, y.article.id));
  return byTime(byId, capturedAt) ?? byTime(byId, datedAt) ?? { captures: byId, ordered: false };
}

function byTime<T extends { readonly article: Article }>(
  captures: readonly T[],
  momentOf: (article: Article) => Moment | null,
): { readonly captures: readonly T[]; readonly ordered: true } | null {
  const timed = captures.flatMap((capture) => {
    const moment = momentOf(capture.article);
    return moment === null ? [] : [{ capture, moment }];
  });
  if (timed.length < captures.length) return null;
  timed.sort((x, y) => x.moment.first - y.moment.first || x.moment.last - y.moment.last);
  const apart = timed.every(({ moment }, k) => k === 0 || (timed[k - 1]?.moment.last ?? 0) < moment.first);
  return apart ? { captures: timed.map(({ capture }) => capture), ordered: true } : null;
}

function capturedAt(article: Article): Moment | null {
  const at = article.capturedAt === null ? Number.NaN : Date.parse(article.capturedAt);
  return Number.isNaN(at) ? null : { first: at, last: at };
}

/** A page that was updated tells when; one that was not stands as it was published. */
const datedAt = (article: Article): Moment | null => interval(article.updated) ?? interval(article.published);
