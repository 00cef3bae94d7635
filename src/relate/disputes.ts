import type { StatementId } from '../model/id.ts';
import type { TermWeights } from './likeness.ts';
import type { Scored } from './pair-scores.ts';
import type { Proposition } from './propositions.ts';

/** A denial is about a claim when the two are at least this alike. */
export const DISPUTE_LIKENESS_MIN = 0.4;

export function disputesAmong(propositions: readonly Proposition[], scored: Scored, _weigh: TermWeights): [StatementId, StatementId][] {
  return scored.opposed
    .filter(({ score }) => score >= DISPUTE_LIKENESS_MIN)
    .flatMap(({ i, j }): [StatementId, StatementId][] => {
      const [p, q] = [propositions[i], propositions[j]];
      if (!p || !q || (p.speaker !== null && p.speaker === q.speaker)) return [];
      return [[q.statement.id, p.statement.id]];
    });
}
