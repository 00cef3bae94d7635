import type { Quotation } from '../model/claim.ts';
import { subjectKey } from '../model/decision.ts';
import type { Dossier } from '../model/dossier.ts';
import {
  awaiting,
  type Decided,
  decidedIn,
  findingSubject,
  namesCopying,
  namesOutlets,
  pairSubject,
} from './awaiting.ts';

/** A dossier fit to be published, and what it leaves out. */
export interface Published {
  readonly dossier: Dossier;
  readonly awaiting: { readonly findings: number; readonly pairs: number };
}

/** Which wording was changed is a judgement about an outlet; two translations of one utterance are not. */
const withoutJudgement = ({ occurrences, ...quotation }: Quotation): Quotation => ({
  ...quotation,
  occurrences: occurrences.filter(({ relation }) => relation !== 'altered' && relation !== 'spliced'),
});

/**
 * Only what a person accepted or amended names an outlet as copying or differing. The counts stay, since they name
 * nobody; which articles are one report is told only where every pair that joins them was accepted.
 */
export function publishedDossier(dossier: Dossier, decided: Decided = decidedIn(dossier)): Published {
  const stands = (key: string): boolean => ['accept', 'amend'].includes(decided.get(key)?.verdict ?? '');
  const findings = dossier.findings.filter(
    (finding) => !namesOutlets(finding) || stands(subjectKey(findingSubject(finding))),
  );
  const derivations = dossier.derivations.filter((d) => !namesCopying(d) || stands(subjectKey(pairSubject(d))));
  const kept = new Set(derivations);
  const reports = dossier.reports.filter(
    ({ articles }) =>
      articles.length > 1 &&
      dossier.derivations
        .filter((d) => namesCopying(d) && articles.includes(d.a) && articles.includes(d.b))
        .every((d) => kept.has(d)),
  );
  const { findings: left, pairs } = awaiting(dossier, decided);
  return {
    dossier: { ...dossier, findings, derivations, reports, quotations: dossier.quotations.map(withoutJudgement) },
    awaiting: { findings: left.length, pairs: pairs.length },
  };
}
