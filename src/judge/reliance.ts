import type { Claim, Reliance } from '../model/claim.ts';
import type { Ledger } from './counts.ts';

/**
 * Rule K13, the counterfactual count: the claims that would have no origin left if a report were taken away, for every report
 * that has such claims, in the order of the reports. An origin stays as long as a statement of its is in another report.
 */
export function relianceOf(claims: readonly Claim[], { comparison, statements, reportOf }: Ledger): Reliance[] {
  const leaning = new Map<number, Claim['id'][]>();
  for (const { id, origins } of claims) {
    const reports = new Set(
      origins.flatMap((o) =>
        o.statements.flatMap((s) => {
          const article = statements.get(s)?.article;
          return article === undefined ? [] : [reportOf.get(article) ?? -1];
        }),
      ),
    );
    const [only, ...others] = reports;
    if (only !== undefined && only >= 0 && others.length === 0) leaning.set(only, [...(leaning.get(only) ?? []), id]);
  }
  return comparison.reports.flatMap(({ id }, i): Reliance[] => {
    const found = leaning.get(i);
    return found === undefined ? [] : [{ report: id, claims: found }];
  });
}
