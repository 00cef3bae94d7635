import type { Claim } from '../model/claim.ts';
import { type Decision, subjectKey } from '../model/decision.ts';
import type { Derivation, Evidence } from '../model/derivation.ts';
import type { Finding } from '../model/finding.ts';

/** "Ann Low, 22 November": who decided stands among the reasons. The words of the note are the person's. */
export const personal = ({ author, decidedAt, verdict, note }: Decision): Evidence => ({
  kind: 'decision',
  weight: 0,
  note: `${verdict === 'reject' ? 'Rejected' : verdict === 'amend' ? 'Amended' : 'Accepted'} by ${author} on ${decidedAt.slice(0, 10)}${note === '' ? '.' : `: ${note}`}`,
  spans: [],
});

/** A pair as a person has it. Without a kind that joins texts, no passage counts as shared. */
export function decideDerivation(d: Derivation, decision: Decision): Derivation {
  const evidence = [personal(decision), ...d.evidence];
  switch (decision.verdict) {
    case 'reject':
      return { ...d, kind: 'independent', from: null, confidence: 1, evidence, shared: [] };
    case 'amend': {
      const { relation = d.kind, from = d.from } = decision.amendment ?? {};
      const known = from === d.a || from === d.b ? from : null;
      return { ...d, kind: relation, from: known, confidence: 1, evidence };
    }
    default:
      return { ...d, evidence };
  }
}

/** A finding as a person has it; null where it is rejected. */
export function decideFinding(finding: Finding, { verdict, amendment }: Decision): Finding | null {
  if (verdict === 'reject') return null;
  if (verdict !== 'amend') return finding;
  const { explanation = finding.explanation, severity = finding.severity } = amendment ?? {};
  return { ...finding, explanation, severity };
}

/** A claim with the status that a person gave it, and who gave it among its reasons. */
export function decideStatus(claim: Claim, decision: Decision): Claim {
  const because = [personal(decision), ...claim.because];
  if (decision.verdict === 'accept') return { ...claim, because };
  const status = decision.verdict === 'reject' ? [] : (decision.amendment?.status ?? claim.status);
  return { ...claim, status, because };
}

/** The key of a finding, by which a decision knows it again. */
export const findingKey = ({ kind, spans }: Finding): string => subjectKey({ kind: 'finding', finding: kind, spans });
export const pairKey = ({ a, b }: Derivation): string => subjectKey({ kind: 'derivation', a, b });
export const statusKey = ({ headline }: Claim): string => subjectKey({ kind: 'status', claim: headline });
