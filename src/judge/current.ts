import type { ArticleId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import { newestFirst, type Version } from '../model/version.ts';

/** Versions of one article, the one that stands for it first. */
export type Ranked = readonly ArticleId[];

export const rankedVersions = (versions: readonly Version[]): readonly Ranked[] => versions.map(newestFirst);

/** The articles of which another version stands for them: no text of another page is compared with these. */
export const supersededIn = (versions: readonly Ranked[]): ReadonlySet<ArticleId> =>
  new Set(versions.flatMap((ids) => ids.slice(1)));

/** Whether two articles are versions of one. */
export const areVersions = (a: ArticleId, b: ArticleId, versions: readonly Ranked[]): boolean =>
  versions.some((ids) => ids.includes(a) && ids.includes(b));

/**
 * The statements of a claim that count: of several versions of one article that carry it, only those of the first in rank. What
 * an earlier capture had besides is told among the changes.
 */
export function countedStatements(carriers: readonly Statement[], versions: readonly Ranked[]): readonly Statement[] {
  if (versions.length === 0) return carriers;
  const carrying = new Set(carriers.map((s) => s.article));
  const dropped = new Set(versions.flatMap((ids) => ids.filter((id) => carrying.has(id)).slice(1)));
  return dropped.size === 0 ? carriers : carriers.filter((s) => !dropped.has(s.article));
}
