import { type Decision, subjectKey } from '../model/decision.ts';
import { type Derivation, mergesReports } from '../model/derivation.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import { bySeverity, findingGroupOf } from './labels.ts';
import { isVersionPair } from './labels-versions.ts';

/** The lines that name an outlet as copying or differing, and about which nobody decided yet. */
export interface Awaiting {
  readonly findings: readonly Finding[];
  readonly pairs: readonly Derivation[];
}

export const findingSubject = ({ kind, spans }: Pick<Finding, 'kind' | 'spans'>) =>
  ({
    kind: 'finding',
    finding: kind,
    spans: spans.map(({ article, start, end }) => ({ article, start, end })),
  }) as const;

export const pairSubject = ({ a, b }: Pick<Derivation, 'a' | 'b'>) => ({ kind: 'derivation', a, b }) as const;

/** Two wordings of a name are no difference between outlets; everything else that a finding tells is. */
export const namesOutlets = ({ kind }: Finding): boolean => findingGroupOf[kind] !== 'variant';

/** Relations that say that one text has another's words. Captures of one page are one outlet's own. */
export const namesCopying = (d: Derivation): boolean =>
  (mergesReports(d.kind) || d.kind === 'excerpt') && !isVersionPair(d);

/** By a line's key, what stands about it. */
export type Decided = ReadonlyMap<string, Decision>;

export const decidedIn = ({ decisions = [] }: Pick<Dossier, 'decisions'>): Decided =>
  new Map(decisions.map(({ decision }) => [subjectKey(decision.about), decision]));

/** What awaits a person, the weightiest first. */
export function awaiting(dossier: Dossier, decided: Decided): Awaiting {
  return {
    findings: dossier.findings
      .filter((finding) => namesOutlets(finding) && !decided.has(subjectKey(findingSubject(finding))))
      .sort(bySeverity),
    pairs: dossier.derivations.filter((d) => namesCopying(d) && !decided.has(subjectKey(pairSubject(d)))),
  };
}
