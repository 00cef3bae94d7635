import type { ArticleId } from '../model/id.ts';
import type { Outcome } from '../model/problem.ts';

/** One article, decoded or not. The longest news page of the public extraction sets is under 3 MiB with its scripts. */
export const ARTICLE_BYTES_MAX = 5 * 1024 * 1024;

/** A file of lines. The largest public set of one day's articles that we tried is 8 MB; this leaves room for twenty. */
export const LINES_BYTES_MAX = 200 * 1024 * 1024;

/** One line: an article of the greatest size with every character escaped as six. */
export const LINE_BYTES_MAX = 6 * ARTICLE_BYTES_MAX;

/** Articles in one dossier. As many as are compared within a gigabyte and some minutes (`npm run bench -- cost`); a desk reads 5 to 50. */
export const ARTICLES_MAX = 1000;

/** A capture, or the article that was made of it. */
export interface Named {
  readonly id: ArticleId;
  readonly source: string;
}

/**
 * As many captures as one dossier holds, sorted by id. Of a longer list the first by source stay, so the order in
 * which they were given makes no difference, and the problem `too-many-articles` says how many were left out.
 */
export function withinLimit<T extends Named>(captures: readonly T[]): Outcome<T[]> {
  const byId = captures.toSorted((a, b) => order(a.id, b.id));
  const left = captures.length - ARTICLES_MAX;
  if (left <= 0) return { value: byId, problems: [] };
  const kept = new Set(byId.toSorted((a, b) => order(a.source, b.source)).slice(0, ARTICLES_MAX));
  const message = `${captures.length} articles were given and one dossier holds ${ARTICLES_MAX}: the last ${left} by name were left out. Give the articles of one event at a time.`;
  return {
    value: byId.filter((capture) => kept.has(capture)),
    problems: [{ code: 'too-many-articles', article: null, span: null, message }],
  };
}

/** Order by code units, the same on every machine and in every locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
