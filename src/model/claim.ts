import type { Evidence } from './derivation.ts';
import type { ArticleId, ClaimId, EntityId, QuotationId, ReportId, StatementId } from './id.ts';
import type { Span } from './span.ts';

export type MemberRelation =
  | 'same'
  | 'paraphrase'
  | 'more-specific'
  | 'less-specific'
  | 'stronger'
  | 'weaker'
  | 'contradicts';

export interface Member {
  readonly statement: StatementId;
  readonly relation: MemberRelation;
}

export type ClaimStatus =
  | 'acknowledged-by-party'
  | 'asserted-by-one-side'
  | 'denied-by-other-side'
  | 'supported-by-third-party'
  | 'supported-by-adverse-party'
  | 'unverified'
  | 'outlet-assertion';

export interface Origin {
  readonly entity: EntityId | null;
  readonly name: string;
  readonly role: 'party' | 'adverse-party' | 'third-party' | 'document' | 'evidence';
  readonly statements: readonly StatementId[];
}

export type Treatment = 'full' | 'partial' | 'contradicts';

/** The same proposition across articles. */
export interface Claim {
  readonly id: ClaimId;
  /** A member's own words, never generated text. */
  readonly headline: Span;
  readonly members: readonly Member[];
  /** An article absent from the map omits the claim. */
  readonly coverage: Readonly<Record<ArticleId, Treatment>>;
  /** The three counts that must never be confused. */
  readonly counts: {
    readonly outlets: number;
    readonly reports: number;
    readonly origins: number;
    readonly originsAtMost: number;
  };
  readonly origins: readonly Origin[];
  readonly supportedBy: readonly ClaimId[];
  readonly status: readonly ClaimStatus[];
  readonly disputedBy: readonly ClaimId[];
  readonly because: readonly Evidence[];
}

/** What hangs on one report: without it these claims have no origin left among the articles supplied. */
export interface Reliance {
  readonly report: ReportId;
  readonly claims: readonly ClaimId[];
}

export type OccurrenceRelation =
  | 'reference'
  | 'identical'
  | 'typographic'
  | 'translation-variant'
  | 'truncated'
  | 'spliced'
  | 'altered';

/** One utterance as the articles quote it. */
export interface Quotation {
  readonly id: QuotationId;
  readonly speaker: EntityId | null;
  readonly occurrences: readonly { readonly spans: readonly Span[]; readonly relation: OccurrenceRelation }[];
}
