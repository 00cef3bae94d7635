import type { Comparison } from '../model/comparison.ts';
import { type Derivation, mergesReports, type Report } from '../model/derivation.ts';
import { type ArticleId, reportId } from '../model/id.ts';
import { Groups } from '../text/groups.ts';

/** Articles that are joined, each group in the order in which its members came. */
function components(ids: readonly ArticleId[], pairs: readonly (readonly [ArticleId, ArticleId])[]): ArticleId[][] {
  const at = new Map(ids.map((id, k) => [id, k]));
  const groups = new Groups(ids.length);
  for (const [a, b] of pairs) groups.join(at.get(a) ?? 0, at.get(b) ?? 0);
  return groups.all().map((group) => group.flatMap((k) => ids[k] ?? []));
}

/**
 * The reports after decisions about pairs. What the machine had joined stays joined as far as relations are left that
 * join it; two reports become one only where a person said that a text of the one goes back to a text of the other.
 */
export function decidedReports(
  before: Comparison,
  derivations: readonly Derivation[],
  joinedByPerson: ReadonlySet<Derivation>,
): Pick<Comparison, 'reports' | 'reportCount'> {
  const ids = before.articles.map(({ reading }) => reading.article.id);
  const reportOf = new Map(before.reports.flatMap((report) => report.articles.map((id) => [id, report] as const)));
  const joining = derivations.filter(
    (d) => mergesReports(d.kind) && (joinedByPerson.has(d) || reportOf.get(d.a) === reportOf.get(d.b)),
  );
  const groups = components(
    ids,
    joining.map(({ a, b }) => [a, b]),
  );
  const loosest = derivations.filter(({ kind }) => mergesReports(kind) || kind === 'undetermined');
  const reports = groups.map((articles, index): Report => {
    const same = before.reports.find(
      (report) => report.articles.length === articles.length && report.articles.every((id) => articles.includes(id)),
    );
    if (same) return { ...same, id: reportId(index + 1) };
    const held = (id: ArticleId | null | undefined): ArticleId | null => (id && articles.includes(id) ? id : null);
    const old = before.reports.filter((report) => report.articles.some((id) => articles.includes(id)));
    return {
      id: reportId(index + 1),
      articles,
      root: rootOf(articles, joining),
      fullest: old.map(({ fullest }) => held(fullest)).find((id) => id !== null) ?? null,
    };
  });
  const atLeast = components(
    ids,
    loosest.map(({ a, b }) => [a, b]),
  ).length;
  return { reports, reportCount: { atLeast: Math.min(atLeast, reports.length), atMost: reports.length } };
}

/** The one article that others go back to and that goes back to none; null where there are several or none. */
function rootOf(articles: readonly ArticleId[], joining: readonly Derivation[]): ArticleId | null {
  const inside = joining.filter(({ a, b, from }) => from !== null && articles.includes(a) && articles.includes(b));
  const later = new Set(inside.map(({ a, b, from }) => (from === a ? b : a)));
  const roots = new Set(inside.flatMap(({ from }) => (from !== null && !later.has(from) ? [from] : [])));
  return roots.size === 1 ? ([...roots][0] ?? null) : null;
}
