/**
 * The public surface of the library: captures in, one dossier out, and its forms. Everything here is pure; files, clock and
 * models come in as arguments, built by the adapters.
 */
export {
  acquire,
  acquireEach,
  type Digest,
  type Opened,
  openInput,
  type RawInput,
  together,
} from './acquire/acquire.ts';
export { byteRange, type PositionMap, positionsOf, sourceRange } from './clean/clean.ts';
export { decisionOf, type ParsedDecisions, parseDecisions } from './decide/decide.ts';
export type { Article, Segment, SegmentKind } from './model/article.ts';
export type { Capture, Damage, Lead, Listing } from './model/capture.ts';
export type { Claim, ClaimStatus, Quotation } from './model/claim.ts';
export type { DecidedLine, Decision, Subject, Verdict } from './model/decision.ts';
export { standing, subjectKey } from './model/decision.ts';
export type { Derivation, Report } from './model/derivation.ts';
export { type Dossier, type ReadLine, SCHEMA } from './model/dossier.ts';
export type { Entity } from './model/entity.ts';
export type { Finding, FindingKind } from './model/finding.ts';
export type { ArticleId } from './model/id.ts';
export type { Place } from './model/place.ts';
export type { Outcome, Problem, ProblemCode } from './model/problem.ts';
export type { Span } from './model/span.ts';
export type { Statement } from './model/statement.ts';
export type { Change, Version } from './model/version.ts';
export {
  cleanCapture,
  compareArticles,
  type DossierOptions,
  makeDossier,
  readArticle,
  type World,
  withPlaces,
} from './pipeline.ts';
export { type ParsedDossier, parseDossier } from './publish/dossier-json.ts';
export { EXPORTS, type ExportName, exportPieces, isExport, renderExport } from './publish/exports/exports.ts';
export { renderHtml } from './publish/html/page.ts';
export { renderJson } from './publish/json.ts';
export { renderText } from './publish/text.ts';
export { renderReading } from './publish/text-reading.ts';
export type { Borders } from './publish/workbench/borders.ts';
export { decisionFrom } from './publish/workbench/decision-from.ts';
export { WORKBENCH_STYLE } from './publish/workbench/style.ts';
export { createWorkbench, type Workbench } from './publish/workbench/workbench.ts';
export { type OwnPlaces, parsePlaces } from './read/own-places.ts';
