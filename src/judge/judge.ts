import type { Claim, Reliance } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/problem.ts';
import { judgeClaims } from './claims.ts';
import { ledgerOf } from './counts.ts';
import { findingsOf } from './findings.ts';
import { relianceOf } from './reliance.ts';
import type { RivalModel } from './rival-odds.ts';

export interface Judgement {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** The counterfactual count: what loses its last origin with a report. */
  readonly reliance: readonly Reliance[];
}

/**
 * What was compared -> the three counts and the status of each claim, the findings, and what hangs on each report. Without a model of rival values
 * only rules find conflicts.
 */
export function judge(comparison: Comparison, rivals?: RivalModel): Outcome<Judgement> {
  const ledger = ledgerOf(comparison);
  const claims = judgeClaims(ledger);
  const findings = findingsOf(ledger, claims, rivals);
  return { value: { claims, findings, reliance: relianceOf(claims, ledger) }, problems: [] };
}
