import type { Claim, Treatment } from '../model/claim.ts';
import { type ArticleId, type ClaimId, claimId, type StatementId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import { countClaim, type Ledger } from './counts.ts';
import { isDenial, judgeStatus } from './status.ts';
import { mentionedIn, type Side, supportFor } from './support.ts';

/** Alignments, counted and given their status. Claims are numbered in the order of the alignments. */
export function judgeClaims(ledger: Ledger): Claim[] {
  const { comparison, statements } = ledger;
  const claimOf = new Map<StatementId, ClaimId>(
    comparison.alignments.flatMap((a, i) => a.members.map((m) => [m.statement, claimId(i + 1)] as const)),
  );
  const rivals = rivalsOf(ledger, claimOf);
  const mentioned = mentionedIn(ledger);
  const sides = comparison.alignments.map(
    (alignment, i): Side => ({
      claim: claimId(i + 1),
      members: alignment.members.flatMap((m) => statements.get(m.statement) ?? []),
    }),
  );
  return comparison.alignments.map((alignment, i): Claim => {
    const side = sides[i] as Side;
    const counted = countClaim(alignment, ledger);
    const disputed = [...(rivals.get(side.claim) ?? [])];
    const disputedBy = [...new Set(disputed.flatMap((s) => claimOf.get(s.id) ?? []))];
    const support = supportFor(side, sides, ledger, mentioned).filter((s) => !disputedBy.includes(s.claim));
    const supporting = support.flatMap((s) => s.members);
    const judged = judgeStatus({ members: side.members, counted, ledger, disputed, supporting });
    return {
      id: side.claim,
      headline: alignment.headline,
      members: alignment.members,
      coverage: { ...saidOtherwise(disputed), ...counted.coverage },
      counts: counted.counts,
      origins: counted.origins,
      supportedBy: support.map((s) => s.claim),
      status: judged.status,
      disputedBy,
      because: judged.because,
    };
  });
}

/** An article that has only a denial of a claim says otherwise; one that has both carries it. Another account of it is a claim beside it. */
const saidOtherwise = (disputed: readonly Statement[]): Record<ArticleId, Treatment> =>
  Object.fromEntries(disputed.filter(isDenial).map(({ article }) => [article, 'contradicts' as const]));

/** The statements of other claims that stand against each claim. */
function rivalsOf(ledger: Ledger, claimOf: ReadonlyMap<StatementId, ClaimId>): Map<ClaimId, Set<Statement>> {
  const rivals = new Map<ClaimId, Set<Statement>>();
  for (const [a, b] of ledger.comparison.disputes) {
    for (const [mine, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const claim = claimOf.get(mine);
      const statement = ledger.statements.get(other);
      if (claim !== undefined && statement && claimOf.get(other) !== claim)
        rivals.set(claim, (rivals.get(claim) ?? new Set()).add(statement));
    }
  }
  return rivals;
}
