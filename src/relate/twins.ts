import type { Derivation } from '../model/derivation.ts';
import type { ArticleId } from '../model/id.ts';
import type { Range } from '../model/span.ts';

/** A stretch that two articles share, and how an offset of one becomes an offset of the other. */
interface Passage {
  readonly here: Range;
  readonly there: Range;
}

/** Shorter shared passages do not show that what stands at the same place is the same. */
const PASSAGE_LENGTH_MIN = 24;

/** Where a range of one article stands in another that shares the passage; null where they share none there. */
export interface Twins {
  counterpart(from: number, range: Range, to: number): Range | null;
  /** The articles that share at least one passage with this one, by their place in the list, and in its order. */
  sharing(article: number): readonly number[];
}

export function twinsOf(articles: readonly ArticleId[], derivations: readonly Derivation[]): Twins {
  const order = new Map(articles.map((id, i) => [id, i]));
  const table = new Map<number, Map<number, Passage[]>>();
  const put = (a: number, b: number, passage: Passage) => {
    const row = table.get(a) ?? new Map<number, Passage[]>();
    const passages = row.get(b);
    if (passages) passages.push(passage);
    else row.set(b, [passage]);
    table.set(a, row);
  };
  for (const d of derivations) {
    const [a, b] = [order.get(d.a), order.get(d.b)];
    if (a === undefined || b === undefined) continue;
    for (const [x, y] of d.shared) {
      if (Math.min(x.end - x.start, y.end - y.start) < PASSAGE_LENGTH_MIN) continue;
      put(a, b, { here: x, there: y });
      put(b, a, { here: y, there: x });
    }
  }
  const sharing = new Map([...table].map(([article, row]) => [article, [...row.keys()].sort((a, b) => a - b)]));
  for (const row of table.values())
    for (const passages of row.values()) passages.sort((x, y) => x.here.start - y.here.start);
  return {
    sharing: (article) => sharing.get(article) ?? [],
    counterpart: (from, range, to) => {
      for (const { here, there } of table.get(from)?.get(to) ?? []) {
        if (range.start < here.start || range.end > here.end) continue;
        const scale = (there.end - there.start) / (here.end - here.start);
        const at = (offset: number) => there.start + Math.round((offset - here.start) * scale);
        return { start: at(range.start), end: at(range.end) };
      }
      return null;
    },
  };
}

/** Two ranges are at the same place when they share most of both; typography moves ends by a few characters. */
export function samePlace(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= 0.7 * Math.max(a.end - a.start, b.end - b.start) - 2;
}
