import type { ClaimStatus, MemberRelation } from './claim.ts';
import type { DerivationKind } from './derivation.ts';
import type { FindingKind, Severity } from './finding.ts';
import type { ArticleId } from './id.ts';

/** A passage by which a line of a dossier is known again in the next run: ids of findings and claims change with the articles, passages do not. */
export interface Anchor {
  readonly article: ArticleId;
  readonly start: number;
  readonly end: number;
}

/** The line that a person decides about. */
export type Subject =
  | { readonly kind: 'finding'; readonly finding: FindingKind; readonly spans: readonly Anchor[] }
  | { readonly kind: 'derivation'; readonly a: ArticleId; readonly b: ArticleId }
  /** The status of the claim with this headline. */
  | { readonly kind: 'status'; readonly claim: Anchor }
  /** That a statement belongs to the claim with this headline. */
  | { readonly kind: 'alignment'; readonly claim: Anchor; readonly statement: Anchor };

/** `withdraw` takes back what was decided before: the machine's line stands again. */
export type Verdict = 'accept' | 'amend' | 'reject' | 'withdraw';

/** What a person puts in the place of the machine's words; only with the verdict `amend`. */
export interface Amendment {
  /** Of a derivation. */
  readonly relation?: DerivationKind;
  /** Of a derivation: the article that the other goes back to. */
  readonly from?: ArticleId | null;
  /** Of a finding. */
  readonly explanation?: string;
  readonly severity?: Severity;
  readonly status?: readonly ClaimStatus[];
  /** Of a statement to its claim. */
  readonly member?: MemberRelation;
}

/** What a person decided about one line, and when. The machine never changes one. */
export interface Decision {
  readonly about: Subject;
  readonly verdict: Verdict;
  readonly amendment: Amendment | null;
  readonly note: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
}

/** A decision as a dossier tells it: whether its line was found again, under which id, and what the machine had there. */
export interface DecidedLine {
  readonly decision: Decision;
  /** `f:3`, `c:2`, or the two articles of a pair; null where the line is not in this dossier. */
  readonly line: string | null;
  /** What the machine had, in words; null where nothing was changed. */
  readonly was: string | null;
}

const anchorKey = ({ article, start, end }: Anchor): string => `${article} ${start}-${end}`;

/** The same line has the same key, whatever order its passages or articles came in. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'finding':
      return `finding ${subject.finding} ${[...new Set(subject.spans.map(anchorKey))].sort().join(' + ')}`;
    case 'derivation':
      return `derivation ${[subject.a, subject.b].sort().join(' ')}`;
    case 'status':
      return `status ${anchorKey(subject.claim)}`;
    case 'alignment':
      return `alignment ${anchorKey(subject.claim)} + ${anchorKey(subject.statement)}`;
    default:
      return subject satisfies never;
  }
}

/** The last decision about each line, those that were taken back left out; by the line's key. */
export function standing(decisions: readonly Decision[]): Map<string, Decision> {
  const last = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = subjectKey(decision.about);
    last.delete(key);
    if (decision.verdict !== 'withdraw') last.set(key, decision);
  }
  return last;
}
