import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import { type DecidedLine, type Decision, standing, subjectKey } from '../model/decision.ts';
import { type Derivation, mergesReports } from '../model/derivation.ts';
import type { Finding } from '../model/finding.ts';
import { decideAlignment } from './decided-alignments.ts';
import { decideDerivation, decideFinding, decideStatus, findingKey, pairKey, statusKey } from './decided-lines.ts';
import { decidedReports } from './decided-reports.ts';

export { decisionOf, type ParsedDecisions, parseDecisions } from './parse-decisions.ts';

/** What decisions met and changed so far, by the key of the line. */
export type Met = ReadonlyMap<string, { readonly line: string; readonly was: string | null }>;

/** Decisions about pairs and claims' members, before anything is counted. */
export function decideComparison(
  comparison: Comparison,
  decisions: readonly Decision[],
): { readonly comparison: Comparison; readonly met: Met } {
  const met = new Map<string, { line: string; was: string | null }>();
  if (decisions.length === 0) return { comparison, met };
  const stands = standing(decisions);
  const joined = new Set<Derivation>();
  const derivations = comparison.derivations.map((d) => {
    const decision = stands.get(pairKey(d));
    if (!decision) return d;
    const decided = decideDerivation(d, decision);
    const changed = decided.kind !== d.kind || decided.from !== d.from;
    met.set(pairKey(d), { line: `${d.a} ${d.b}`, was: changed ? wordsOf(d) : null });
    if (decision.verdict === 'amend' && mergesReports(decided.kind)) joined.add(decided);
    return decided;
  });
  const statements = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  let { alignments } = comparison;
  for (const [key, decision] of stands) {
    const decided = decideAlignment(alignments, statements, decision);
    alignments = decided.alignments;
    if (decided.met) met.set(key, { line: key, was: decided.was });
  }
  const pairsChanged = [...met].some(([key, { was }]) => key.startsWith('derivation') && was !== null);
  const reports = pairsChanged ? decidedReports(comparison, derivations, joined) : {};
  return { comparison: { ...comparison, derivations, alignments, ...reports }, met };
}

const wordsOf = ({ kind, from }: Derivation): string => (from === null ? kind : `${kind}, from ${from}`);

/** Findings and statuses, after the claims were judged; and every decision with the line that it met. */
export function decideJudgement<J extends { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] }>(
  judgement: J,
  decisions: readonly Decision[],
  before: Met,
): { readonly judgement: J; readonly lines: readonly DecidedLine[] } {
  if (decisions.length === 0) return { judgement, lines: [] };
  const stands = standing(decisions);
  const met = new Map(before);
  const findings = judgement.findings.flatMap((finding) => {
    const decision = stands.get(findingKey(finding));
    if (!decision) return [finding];
    const decided = decideFinding(finding, decision);
    const same = decided?.explanation === finding.explanation && decided.severity === finding.severity;
    met.set(findingKey(finding), {
      line: finding.id,
      was: same ? null : `${finding.kind} (${finding.severity}): ${finding.explanation}`,
    });
    return decided ? [decided] : [];
  });
  const claims = judgement.claims.map((claim) => {
    const decision = stands.get(statusKey(claim));
    if (!decision) return claim;
    const decided = decideStatus(claim, decision);
    const same = decided.status.join() === claim.status.join();
    met.set(statusKey(claim), { line: claim.id, was: same ? null : claim.status.join(', ') || 'no status' });
    return decided;
  });
  const lines = [...stands.values()].map((decision): DecidedLine => {
    const found = met.get(subjectKey(decision.about));
    return { decision, line: found?.line ?? null, was: found?.was ?? null };
  });
  return { judgement: { ...judgement, claims, findings }, lines };
}
