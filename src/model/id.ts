/** Branded ids: plain strings in JSON, distinct types in code, readable by their prefix. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `a:` and the first 12 hex digits of the SHA-256 of source, NUL, captured bytes. */
export type ArticleId = Branded<'article'>;
export type EntityId = Branded<'entity'>;
export type StatementId = Branded<'statement'>;
export type ClaimId = Branded<'claim'>;
export type ReportId = Branded<'report'>;
export type QuotationId = Branded<'quotation'>;
export type FindingId = Branded<'finding'>;

export const articleId = (digest: string): ArticleId => `a:${digest.slice(0, 12)}` as ArticleId;
export const entityId = (n: number): EntityId => `e:${n}` as EntityId;
export const statementId = (n: number): StatementId => `s:${n}` as StatementId;
export const claimId = (n: number): ClaimId => `c:${n}` as ClaimId;
export const reportId = (n: number): ReportId => `r:${n}` as ReportId;
export const quotationId = (n: number): QuotationId => `q:${n}` as QuotationId;
export const findingId = (n: number): FindingId => `f:${n}` as FindingId;
