import type { Comparison } from '../model/comparison.ts';
import type { Entity } from '../model/entity.ts';
import { type ArticleId, type EntityId, entityId, type StatementId, statementId } from '../model/id.ts';
import type { Outcome } from '../model/problem.ts';
import type { LocalStatement, ReadArticle, Statement } from '../model/statement.ts';
import { alignStatements } from './alignments.ts';
import type { ClaimModel } from './claim-odds.ts';
import type { ComparedText } from './compared-text.ts';
import { type DerivedTexts, deriveTexts } from './derivations.ts';
import { type Doubles, doublesOf, inOrderOfStatements, withDoubledMentions, withDoubledStatements } from './doubles.ts';
import { type MergedEntities, mergeEntities } from './entities.ts';
import type { PairContext } from './pair-scores.ts';
import { propositionsOf } from './propositions.ts';
import { quotationsOf } from './quotations.ts';
import { supersededIn, withSuperseded } from './superseded.ts';
import { twinsOf } from './twins.ts';
import { versionsOf } from './versions.ts';

export { withLentEvents } from './lent-events.ts';
export { lentClocks, withLentTimes } from './lent-times.ts';
export { withLentUtterances } from './lent-utterances.ts';

/** Many articles -> how they relate: who copied whom, who is who, which statements are one claim, which quotations one utterance. */
export function relate(articles: readonly ReadArticle[], model: ClaimModel): Outcome<Comparison> {
  const { versions, derived, doubles, merged, statements, propositions, context } = groundsOf(articles);
  const aligned = alignStatements(propositions, context, model);
  const doubled = withDoubledStatements(aligned.alignments, articles, statements, doubles);
  const alignments = inOrderOfStatements(withSuperseded(doubled, statements, versions.value), statements);
  return {
    value: {
      articles,
      derivations: derived.value.derivations,
      pairsCompared: derived.value.pairsCompared,
      reports: derived.value.reports,
      reportCount: derived.value.reportCount,
      versions: versions.value,
      entities: merged.entities,
      statements,
      alignments,
      disputes: aligned.disputes,
      rivals: aligned.rivals,
      quotations: quotationsOf(articles, statements, alignments),
    },
    problems: [...versions.problems, ...derived.problems],
  };
}

/** What is known before statements are compared: the texts, the entities, and the statements as propositions. */
export function groundsOf(articles: readonly ReadArticle[]) {
  const texts = articles.map(comparedText);
  const versions = versionsOf(texts);
  const superseded = supersededIn(versions.value);
  const doubles = doublesOf(articles, superseded);
  const idOf = (n: number): ArticleId => articles[n]?.reading.article.id as ArticleId;
  const printedAgain = Array.from(doubles.standIns, ([double, standIn]) => [idOf(double), idOf(standIn)] as const);
  const derived = deriveTexts(texts, { versions: versions.value, doubles: printedAgain });
  const ids = doubles.compared.map(idOf);
  const among = derived.value.derivations.filter((d) => !superseded.has(d.a) && !superseded.has(d.b));
  const context: PairContext = { twins: twinsOf(ids, among), reportOf: reportsAt(ids, derived.value) };
  const merged = mergedEntities(articles, derived.value, doubles, superseded.size);
  const pairs = globalStatements(articles, merged);
  const entityById = new Map(merged.entities.map((e) => [e.id, e]));
  const propositions = doubles.compared.flatMap((n, article) => {
    const { reading, attribution } = articles[n] as ReadArticle;
    if (superseded.has(reading.article.id)) return [];
    const ids = merged.idOf[n] ?? [];
    return propositionsOf({
      reading,
      article,
      pairs: pairs[n] ?? [],
      mentions: attribution.mentions.map((m) => ({ ...m, id: m.entity === null ? null : (ids[m.entity] ?? null) })),
      stands: (id) => standsFor(entityById.get(id), merged.entities),
      entity: (id) => entityById.get(id),
      side: (id) => entityById.get(id)?.party ?? entityById.get(id)?.name ?? null,
    });
  });
  return {
    versions,
    derived,
    doubles,
    merged,
    statements: pairs.flat().map((p) => p.statement),
    propositions,
    context,
  };
}

/**
 * Who is who, among the articles that stand for their doubles, with the versions that others superseded behind all others: they find their
 * entities among those of the texts that stand for them, and make none of two. Entities are numbered in the order of the articles.
 */
function mergedEntities(
  articles: readonly ReadArticle[],
  derived: DerivedTexts,
  doubles: Doubles,
  superseded: number,
): MergedEntities {
  const arranged = doubles.compared.map((n) => articles[n] as ReadArticle);
  const ids = arranged.map((a) => a.reading.article.id);
  const { entities, idOf } = mergeEntities(arranged, {
    twins: twinsOf(ids, derived.derivations),
    reportOf: reportsAt(ids, derived),
    current: arranged.length - superseded,
  });
  const rows = new Map(doubles.compared.map((n, place) => [n, idOf[place] ?? []]));
  return numbered({
    entities: withDoubledMentions(entities, articles, doubles),
    idOf: articles.map((_, n) => rows.get(doubles.standIns.get(n) ?? n) ?? []),
  });
}

/** The entities by their first place in the articles, then those that no article counts as its own. */
function numbered({ entities, idOf }: MergedEntities): MergedEntities {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const met = [...new Set([...idOf.flat(), ...byId.keys()])].filter((id) => byId.has(id));
  const newId = new Map(met.map((id, n) => [id, entityId(n + 1)]));
  const of = (id: EntityId): EntityId => newId.get(id) ?? id;
  return {
    entities: met.map((id) => ({ ...(byId.get(id) as Entity), id: of(id) })),
    idOf: idOf.map((row) => row.map(of)),
  };
}

/** The number of the report of each article. */
function reportsAt(ids: readonly ArticleId[], { reports }: DerivedTexts): number[] {
  const reportAt = new Map(reports.flatMap((r, i) => r.articles.map((a) => [a, i] as const)));
  return ids.map((id) => reportAt.get(id) ?? -1);
}

/**
 * What one article gives of a comparison by itself: its entities and its statements, as `relate` numbers them for this article
 * alone. Nothing is compared, so the time is that of the entities only.
 */
export function relateAlone(article: ReadArticle): Pick<Comparison, 'entities' | 'statements'> {
  const twins = twinsOf([article.reading.article.id], []);
  const merged = mergeEntities([article], { twins, reportOf: [0] });
  const statements = globalStatements([article], merged).flatMap((pairs) => pairs.map((p) => p.statement));
  return { entities: merged.entities, statements };
}

/** What a pronoun or `the company` counts as: the state that the entity speaks for, or the entity itself where it has a name. */
function standsFor(entity: Entity | undefined, all: readonly Entity[]): readonly EntityId[] {
  if (entity === undefined) return [];
  const side =
    entity.kind === 'person'
      ? all.find((e) => e.kind === 'place' && e.party !== null && e.party === entity.party)
      : undefined;
  return [side?.id ?? entity.id];
}

const comparedText = ({ reading, attribution }: ReadArticle): ComparedText => ({
  article: reading.article,
  sentences: reading.sentences,
  quoted: reading.quoted.map((q) => q.outer),
  names: attribution.mentions.filter((m) => m.form === 'name'),
  numbers: reading.quantities.map((q) => q.span),
});

interface Pair {
  readonly local: LocalStatement;
  readonly statement: Statement;
}

/** Local statements under story-wide ids, in the order of the articles and of their text. */
function globalStatements(articles: readonly ReadArticle[], merged: MergedEntities): Pair[][] {
  let count = 0;
  return articles.map(({ attribution }, n) => {
    const ids = merged.idOf[n] ?? [];
    const ref = (local: number): EntityId => ids[local] as EntityId;
    return attribution.statements.map((local): Pair => {
      const id: StatementId = statementId(++count);
      const source =
        local.source === null
          ? null
          : { ...local.source, entity: local.source.entity === null ? null : ref(local.source.entity) };
      return { local, statement: { ...local, id, source, chain: local.chain.map(ref), places: local.places.map(ref) } };
    });
  });
}
