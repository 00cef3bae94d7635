import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { DecidedLine } from '../model/decision.ts';
import { type Dossier, type ReadLine, SCHEMA } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadArticle } from '../model/statement.ts';
import { timelineOf } from './timeline.ts';

/** Program and data that took part, as `madeBy` prints them. */
export interface Maker {
  readonly program: { readonly name: string; readonly version: string };
  readonly resources: Readonly<Record<string, string>>;
}

/** Everything that was found -> one dossier, in the contract's order. */
export function publish(
  comparison: Comparison,
  judgement: { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] },
  problems: readonly Problem[],
  maker: Maker,
  decisions: readonly DecidedLine[] = [],
): Dossier {
  return {
    schema: SCHEMA,
    madeBy: { program: maker.program.name, version: maker.program.version, resources: maker.resources },
    articles: comparison.articles.map((a) => a.reading.article),
    reports: comparison.reports,
    reportCount: comparison.reportCount,
    derivations: comparison.derivations,
    pairsCompared: comparison.pairsCompared,
    versions: comparison.versions,
    entities: comparison.entities,
    statements: comparison.statements,
    claims: judgement.claims,
    quotations: comparison.quotations,
    findings: judgement.findings,
    timeline: timelineOf(comparison),
    problems: inOrder(problems),
    ...(decisions.length > 0 ? { decisions } : {}),
  };
}

/** One article by itself, as `read --nl` prints it; `alone` holds its entities and statements as a dossier of it would. */
export function publishReading(
  article: ReadArticle,
  problems: readonly Problem[],
  alone: Pick<Comparison, 'entities' | 'statements'>,
): ReadLine {
  const { reading } = article;
  const entityAt = new Map(alone.entities.flatMap((e) => e.mentions.map((m) => [m.start, e] as const)));
  return {
    id: reading.article.source,
    article: reading.article,
    entities: alone.entities,
    statements: alone.statements,
    times: [...reading.datelines, ...reading.times]
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, type, value, why }) => ({ span, type, value, why })),
    places: reading.places.map(({ span, place, why }) => ({
      span,
      entity: entityAt.get(span.start)?.id ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      precision: place?.precision ?? null,
      why,
    })),
    problems: inOrder(problems),
  };
}

/** Problems of no article first, then by article, place and code; the same problem is told once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) =>
    [p.article ?? '', String(p.span?.start ?? -1).padStart(8, '0'), p.code, p.message].join('\u0000');
  return [...new Map(problems.map((p) => [key(p), p])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, p]) => p);
}
