import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/problem.ts';
import { judgeClaims } from './claims.ts';
import { ledgerOf } from './counts.ts';
import { findingsOf } from './findings.ts';

export interface Judgement {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** What was compared -> the three counts and the status of each claim, and the findings. */
export function judge(comparison: Comparison): Outcome<Judgement> {
  const ledger = ledgerOf(comparison);
  const claims = judgeClaims(ledger);
  return { value: { claims, findings: findingsOf(ledger, claims) }, problems: [] };
}
