import type { ArticleId, ReportId } from './id.ts';
import type { Span } from './span.ts';

/** One reason, with its weight (positive for the relation, negative against) and the passages that show it. */
export interface Evidence {
  readonly kind: string;
  readonly weight: number;
  readonly note: string;
  readonly spans: readonly Span[];
}

export type DerivationKind =
  | 'copy'
  | 'excerpt'
  | 'rewrite'
  | 'siblings'
  | 'common-source'
  | 'independent'
  | 'undetermined';

/** How two articles relate. `a` sorts before `b`. */
export interface Derivation {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly kind: DerivationKind;
  /** The article whose text is the ancestor, or null where nothing shows an order. */
  readonly from: ArticleId | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly shared: readonly (readonly [Span, Span])[];
  readonly onlyInA: readonly Span[];
  readonly onlyInB: readonly Span[];
}

/** The kinds that merge two articles into one report. An excerpt alone does not. */
export const mergesReports = (kind: DerivationKind): boolean =>
  kind === 'copy' || kind === 'rewrite' || kind === 'siblings';

/** Texts not derived from one another among those supplied, as one group. */
export interface Report {
  readonly id: ReportId;
  readonly articles: readonly ArticleId[];
  readonly root: ArticleId | null;
  readonly fullest: ArticleId | null;
}
