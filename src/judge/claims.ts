import type { Claim } from '../model/claim.ts';
import { type ClaimId, claimId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import { countClaim, type Ledger } from './counts.ts';
import { judgeStatus } from './status.ts';

/** Alignments, counted and given their status. Claims are numbered in the order of their first words. */
export function judgeClaims(ledger: Ledger): Claim[] {
  const { comparison, statements } = ledger;
  const claimOf = new Map<string, ClaimId>(
    comparison.alignments.flatMap((a, i) => a.members.map((m) => [m.statement, claimId(i + 1)] as const)),
  );
  const rivals = new Map<ClaimId, Set<Statement>>();
  for (const [a, b] of comparison.disputes) {
    for (const [mine, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const claim = claimOf.get(mine);
      const statement = statements.get(other);
      if (claim !== undefined && statement && claimOf.get(other) !== claim)
        rivals.set(claim, (rivals.get(claim) ?? new Set()).add(statement));
    }
  }
  return comparison.alignments.map((alignment, i): Claim => {
    const id = claimId(i + 1);
    const counted = countClaim(alignment, ledger);
    const members = alignment.members.flatMap((m) => statements.get(m.statement) ?? []);
    const disputed = [...(rivals.get(id) ?? [])];
    const judged = judgeStatus(members, counted, ledger, disputed);
    return {
      id,
      headline: alignment.headline,
      members: alignment.members,
      coverage: counted.coverage,
      counts: counted.counts,
      origins: counted.origins,
      supportedBy: [],
      status: judged.status,
      disputedBy: [...new Set(disputed.flatMap((s) => claimOf.get(s.id) ?? []))],
      because: judged.because,
    };
  });
}
