import type { Alignment } from '../model/comparison.ts';
import type { Anchor, Decision } from '../model/decision.ts';
import type { StatementId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';

/** What became of an alignment, and the words of what was there. */
export interface DecidedAlignments {
  readonly alignments: readonly Alignment[];
  readonly was: string | null;
  /** Whether the statement was found in a claim with that headline. */
  readonly met: boolean;
}

export const isAt = ({ article, start, end }: Anchor, at: Anchor): boolean =>
  article === at.article && start === at.start && end === at.end;

/** One decision about a statement's place in a claim. The headline of a claim that loses its first member is the next one's words. */
export function decideAlignment(
  alignments: readonly Alignment[],
  statements: ReadonlyMap<StatementId, Statement>,
  { about, verdict, amendment }: Decision,
): DecidedAlignments {
  const none = { alignments, was: null, met: false };
  if (about.kind !== 'alignment') return none;
  const at = alignments.findIndex(({ headline }) => isAt(headline, about.claim));
  const alignment = alignments[at];
  const place = alignment?.members.findIndex(({ statement }) => {
    const first = statements.get(statement)?.content[0];
    return first !== undefined && isAt(first, about.statement);
  });
  const member = place === undefined ? undefined : alignment?.members[place];
  if (!alignment || !member) return none;
  if (verdict === 'amend' && amendment?.member) {
    const members = alignment.members.map((each) =>
      each === member ? { ...each, relation: amendment.member ?? each.relation } : each,
    );
    return { alignments: alignments.with(at, { ...alignment, members }), was: member.relation, met: true };
  }
  if (verdict !== 'reject' || alignment.members.length < 2) return { alignments, was: null, met: true };
  const members = alignment.members.filter((each) => each !== member);
  const first = members[0] && statements.get(members[0].statement)?.content[0];
  const own = statements.get(member.statement)?.content[0];
  if (!first || !own) return { alignments, was: null, met: true };
  const headline = isAt(alignment.headline, own) ? first : alignment.headline;
  const alone: Alignment = { headline: own, members: [{ statement: member.statement, relation: 'same' }] };
  return { alignments: alignments.toSpliced(at, 1, { headline, members }, alone), was: member.relation, met: true };
}
