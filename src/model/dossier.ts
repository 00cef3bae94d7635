import type { Article } from './article.ts';
import type { Claim, Quotation } from './claim.ts';
import type { DecidedLine } from './decision.ts';
import type { Derivation, Report } from './derivation.ts';
import type { Entity, EntityKind, Precision } from './entity.ts';
import type { Finding, TimelineEntry } from './finding.ts';
import type { EntityId } from './id.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';
import type { Version } from './version.ts';

export const SCHEMA = 'secondsource/dossier@1';

/** The one noun every face reads. The same bytes, options and `madeBy` give the same bytes. */
export interface Dossier {
  readonly schema: typeof SCHEMA;
  readonly madeBy: {
    readonly program: string;
    readonly version: string;
    readonly resources: Readonly<Record<string, string>>;
  };
  readonly articles: readonly Article[];
  readonly reports: readonly Report[];
  readonly reportCount: { readonly atLeast: number; readonly atMost: number };
  readonly derivations: readonly Derivation[];
  readonly pairsCompared: number;
  /** Captures of one page, which are one article, and what changed between them. */
  readonly versions: readonly Version[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  readonly findings: readonly Finding[];
  readonly timeline: readonly TimelineEntry[];
  readonly problems: readonly Problem[];
  /** Only where persons decided something: what they decided, and what the machine had there. */
  readonly decisions?: readonly DecidedLine[];
}

/** What one article gives by itself, before any comparison: a line of `secondsource read --nl`. */
export interface ReadLine {
  readonly id: string;
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly times: readonly {
    readonly span: Span;
    readonly type: 'date' | 'time' | 'duration' | 'set';
    readonly value: string | null;
    readonly why: string;
  }[];
  readonly places: readonly {
    readonly span: Span;
    readonly entity: EntityId | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly precision: Precision | null;
    readonly why: string;
  }[];
  readonly problems: readonly Problem[];
}

export type { EntityKind };
