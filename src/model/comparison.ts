import type { Member, Quotation } from './claim.ts';
import type { Derivation, Report } from './derivation.ts';
import type { Entity } from './entity.ts';
import type { StatementId } from './id.ts';
import type { Span } from './span.ts';
import type { ReadArticle, Statement } from './statement.ts';
import type { Version } from './version.ts';

/** The same proposition across articles, before anything is counted or judged. */
export interface Alignment {
  readonly headline: Span;
  /** The first member is the one the others are related to. */
  readonly members: readonly Member[];
}

/** What comparing the articles gives: who copied whom, who is who, what is the same claim. */
export interface Comparison {
  readonly articles: readonly ReadArticle[];
  readonly derivations: readonly Derivation[];
  readonly pairsCompared: number;
  readonly reports: readonly Report[];
  readonly reportCount: { readonly atLeast: number; readonly atMost: number };
  readonly versions: readonly Version[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly alignments: readonly Alignment[];
  /** Pairs of statements of which one says what the other denies. */
  readonly disputes: readonly (readonly [StatementId, StatementId])[];
  /** Pairs of statements of two articles that would be one claim but for another number, day or length of time. */
  readonly rivals: readonly (readonly [StatementId, StatementId])[];
  readonly quotations: readonly Quotation[];
}
