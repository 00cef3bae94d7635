import type { Dated } from './article.ts';
import type { ArticleId, ClaimId, FindingId, StatementId } from './id.ts';
import type { Span } from './span.ts';

export type DriftKind =
  | 'attribution-lost'
  | 'attribution-changed'
  | 'source-differs'
  | 'source-not-in-compared-text'
  | 'verification-lost'
  | 'certainty-raised'
  | 'certainty-lowered'
  | 'scope-changed'
  | 'time-changed'
  | 'quantity-changed'
  | 'added-without-source'
  | 'qualifier-lost';
export type ConflictKind =
  | 'number-conflict'
  | 'date-conflict'
  | 'place-conflict'
  | 'duration-conflict'
  | 'source-conflict';
export type ErrorKind =
  | 'weekday-mismatch'
  | 'internal-contradiction'
  | 'unit-error'
  | 'quote-not-in-body'
  | 'quote-altered'
  | 'text-damaged';
export type VariantKind = 'quote-variant' | 'name-variant' | 'paraphrase' | 'date-format';
export type FindingKind = DriftKind | ConflictKind | ErrorKind | VariantKind;

export type Severity = 'high' | 'medium' | 'low' | 'info';

/** The contract's limits on the passages of a finding. */
export const SPANS_PER_ARTICLE_MAX = 4;
export const SPAN_LENGTH_MAX = 600;

/** A comparison of supplied texts. It accuses nobody. */
export interface Finding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly articles: readonly ArticleId[];
  readonly spans: readonly Span[];
  /** One plain sentence from a fixed template, filled with the articles' words. */
  readonly explanation: string;
  readonly caveat: string | null;
  readonly claim: ClaimId | null;
}

export interface TimelineEntry {
  readonly when: Dated;
  readonly what: Span;
  readonly statements: readonly StatementId[];
  readonly articles: readonly ArticleId[];
}
