import { isHeading } from '../model/article.ts';
import type { Claim, Origin, Treatment } from '../model/claim.ts';
import type { Alignment, Comparison } from '../model/comparison.ts';
import { mergesReports } from '../model/derivation.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleId, EntityId, QuotationId, StatementId } from '../model/id.ts';
import { contains, lengthOf, overlapOf, type Range } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { outletKeys } from '../model/version.ts';
import { Groups } from '../text/groups.ts';
import { countedStatements, type Ranked, rankedVersions } from './current.ts';
import { isMedium, originKey, roleOf } from './origins.ts';
import { isNamed, sameOrigin } from './same-origin.ts';

/** What the counts of one claim rest on. */
export interface Counted {
  readonly coverage: Claim['coverage'];
  readonly counts: Claim['counts'];
  readonly origins: readonly Origin[];
}

/** Everything that counting looks up, built once a story. */
export interface Ledger {
  readonly comparison: Comparison;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly reportOf: ReadonlyMap<ArticleId, number>;
  /** Versions of one article have one outlet. An article without a known outlet counts as an outlet of its own. */
  readonly outletOf: ReadonlyMap<ArticleId, string>;
  readonly versions: readonly Ranked[];
  /** Names of the bodies that are no states: those for which people may speak. */
  readonly bodies: ReadonlySet<string>;
  /** The utterances that each statement quotes between quotation marks. */
  readonly utterances: ReadonlyMap<StatementId, ReadonlySet<QuotationId>>;
  /** Where the headlines and standfirsts of each article stand. */
  readonly headings: ReadonlyMap<ArticleId, readonly Range[]>;
}

export function ledgerOf(comparison: Comparison): Ledger {
  return {
    comparison,
    statements: new Map(comparison.statements.map((s) => [s.id, s])),
    entities: new Map(comparison.entities.map((e) => [e.id, e])),
    reportOf: new Map(comparison.reports.flatMap((r, i) => r.articles.map((a) => [a, i] as const))),
    bodies: bodiesOf(comparison.entities),
    outletOf: outletKeys(
      comparison.articles.map((a) => a.reading.article),
      comparison.versions,
      comparison.reports,
    ),
    versions: rankedVersions(comparison.versions),
    utterances: utterancesOf(comparison),
    headings: new Map(
      comparison.articles.map(({ reading: { article } }) => [article.id, article.segments.filter(isHeading)]),
    ),
  };
}

function utterancesOf({ quotations, statements }: Comparison): Map<StatementId, Set<QuotationId>> {
  const quoted = Map.groupBy(
    quotations.flatMap(({ id, occurrences }) =>
      occurrences.flatMap(({ spans }) => spans.map((span) => ({ id, span }))),
    ),
    ({ span }) => span.article,
  );
  return new Map(
    statements.flatMap((s) => {
      const within = (quoted.get(s.article) ?? []).filter(({ span }) => s.content.some((c) => overlapOf(c, span) > 0));
      return within.length === 0 ? [] : [[s.id, new Set(within.map(({ id }) => id))] as const];
    }),
  );
}

/**
 * Without what a headline says first and its article then tells with a source: a headline calls people by what they are.
 *
 * > | ‘I crawled under the stall’: [survivors] speak      … “I crawled under the fish stall,” [Tomas Ruhl] said.
 */
function toldInFull(carriers: readonly Statement[], { headings }: Ledger): readonly Statement[] {
  const heads = ({ article, content }: Statement): boolean =>
    headings.get(article)?.some((range) => content.every((c) => contains(range, c))) === true;
  const told = new Set(carriers.filter((s) => s.source !== null && !heads(s)).map((s) => s.article));
  return carriers.filter((s) => !told.has(s.article) || !heads(s));
}

/** Bodies that are no states, and people who are one body, where somebody speaks for them: `the police`. */
function bodiesOf(entities: readonly Entity[]): Set<string> {
  const spokenFor = new Set(entities.flatMap((e) => (e.kind === 'person' && e.party !== null ? [e.party] : [])));
  return new Set(
    entities
      .filter((e) => e.party === null && (e.kind === 'organisation' || (e.kind === 'group' && spokenFor.has(e.name))))
      .map((e) => e.name),
  );
}

/** The three counts that must never be confused: who carried it, in how many texts of their own, and who stands behind it. */
export function countClaim(alignment: Alignment, ledger: Ledger): Counted {
  const members = alignment.members.flatMap((m) => {
    const statement = ledger.statements.get(m.statement);
    return statement ? [{ ...m, statement }] : [];
  });
  const coverage: Record<ArticleId, Treatment> = {};
  for (const { statement, relation } of members) {
    const treatment: Treatment =
      relation === 'contradicts'
        ? 'contradicts'
        : relation === 'less-specific' || relation === 'weaker'
          ? 'partial'
          : 'full';
    if (coverage[statement.article] !== 'full')
      coverage[statement.article] =
        treatment === 'partial' && coverage[statement.article] === 'contradicts' ? 'contradicts' : treatment;
  }
  const carriers = members.filter((m) => m.relation !== 'contradicts').map((m) => m.statement);
  const counted = toldInFull(countedStatements(carriers, ledger.versions), ledger);
  const origins = originsOf(counted, carriers, ledger);
  return {
    coverage,
    counts: {
      outlets: new Set(carriers.map((s) => ledger.outletOf.get(s.article))).size,
      reports: reportsCarrying(carriers, ledger),
      origins: origins.length,
      originsAtMost: Math.max(origins.length, distinctSpeakers(counted)),
    },
    origins,
  };
}

/** A passage shared between reports counts once, in whichever of them: a pasted agency paragraph adds no report. */
function reportsCarrying(carriers: readonly Statement[], ledger: Ledger): number {
  const reports = [...new Set(carriers.map((s) => ledger.reportOf.get(s.article) ?? -1))];
  const at = new Map(reports.map((report, k) => [report, k]));
  const groups = new Groups(reports.length);
  for (const d of ledger.comparison.derivations) {
    if (mergesReports(d.kind)) continue;
    const [a, b] = [at.get(ledger.reportOf.get(d.a) ?? -1), at.get(ledger.reportOf.get(d.b) ?? -1)];
    if (a === undefined || b === undefined || groups.of(a) === groups.of(b)) continue;
    const inA = carriers.filter((s) => s.article === d.a);
    const inB = carriers.filter((s) => s.article === d.b);
    const pasted = (list: readonly Statement[], side: 0 | 1) =>
      list.length > 0 && list.every((s) => d.shared.some((pair) => pasteHolds(pair[side], s)));
    if (pasted(inA, 0) && pasted(inB, 1)) groups.join(a, b);
  }
  return groups.all().length;
}

/** A passage as long as a sentence that holds more than the quotation itself. */
const PASTE_LENGTH_MIN = 120;
const pasteHolds = (passage: { start: number; end: number }, s: Statement): boolean =>
  s.quoteMode !== 'direct' && lengthOf(passage) >= PASTE_LENGTH_MIN && s.content.every((c) => contains(passage, c));

/** A company and those who speak for it are one origin: the spokeswoman tells what the company tells. */
function bodyKey(entity: Entity | null, ledger: Ledger): string | null {
  if (entity === null) return null;
  if (entity.kind !== 'person' && entity.kind !== 'place' && ledger.bodies.has(entity.name))
    return `body:${entity.name}`;
  return entity.kind === 'person' && entity.party !== null && ledger.bodies.has(entity.party)
    ? `body:${entity.party}`
    : null;
}

const NOBODY = /^\W*(?:he|she|it|they|who|which|that|this|these|those|one|someone|somebody)?\W*$/i;

/** Who stands behind the statements that count. Where others of the claim's carriers have the same origin, they are listed with it. */
function originsOf(counted: readonly Statement[], carriers: readonly Statement[], ledger: Ledger): Origin[] {
  const byKey = new Map<string, { entity: Entity | null; name: string; statements: StatementId[] }>();
  const counts = new Set(counted);
  for (const s of [...counted, ...carriers.filter((c) => !counts.has(c))]) {
    if (s.voice === 'outlet' || s.source === null) continue;
    const id = s.chain.at(-1) ?? s.source.entity;
    const entity = id === null || id === undefined ? null : (ledger.entities.get(id) ?? null);
    // `They`, standing for nobody who is shown, is no origin.
    if (entity === null && NOBODY.test(s.source.name)) continue;
    const key = bodyKey(entity, ledger) ?? originKey(entity, s.source.name);
    if (!counts.has(s) && !byKey.has(key)) continue;
    const origin = byKey.get(key) ?? { entity, name: entity?.name ?? s.source.name, statements: [] };
    origin.statements.push(s.id);
    byKey.set(key, origin);
  }
  const apart = joined([...byKey.values()], ledger);
  // A medium or an agency carries what another says; it is an origin only where nobody else stands behind the claim.
  const spoken = apart.filter(({ entity }) => entity === null || !isMedium(entity));
  return (spoken.length > 0 ? spoken : apart).map((o) => ({
    entity: o.entity?.id ?? null,
    name: o.name,
    role: roleOf(o.entity),
    statements: o.statements,
  }));
}

interface Behind {
  readonly entity: Entity | null;
  readonly name: string;
  readonly statements: StatementId[];
}

/**
 * Sources that are one origin within this claim, under the name that most texts give. Whoever is named for the same words in quotation marks is one
 * speaker: five words or more (`relate/quotations.ts`) are not said twice by chance. Somebody without a name joins those with one only where
 * one of them fits: `a hospital spokesman` makes no one origin of two hospitals.
 */
function joined(sources: readonly Behind[], ledger: Ledger): Behind[] {
  const groups = new Groups(sources.length);
  const isNamedAt = (i: number): boolean => {
    const entity = sources[i]?.entity ?? null;
    return entity !== null && isNamed(entity);
  };
  const isOne = (i: number, k: number): boolean => {
    const [a, b] = [sources[i]?.entity ?? null, sources[k]?.entity ?? null];
    return a !== null && b !== null && sameOrigin(a, b);
  };
  const said = sources.map(
    ({ statements }) => new Set(statements.flatMap((id) => [...(ledger.utterances.get(id) ?? [])])),
  );
  const saySame = (i: number, k: number): boolean => [...(said[i] ?? [])].some((id) => said[k]?.has(id));
  for (let i = 0; i < sources.length; i++)
    for (let k = 0; k < i; k++) if (saySame(i, k) || (isNamedAt(i) === isNamedAt(k) && isOne(k, i))) groups.join(k, i);
  const apart = groups.all();
  for (const unnamed of apart.filter(([first = 0]) => !isNamedAt(first))) {
    const fitting = apart.filter(
      (group) => isNamedAt(group[0] ?? 0) && group.some((i) => unnamed.some((k) => isOne(i, k))),
    );
    if (fitting.length === 1) groups.join(fitting[0]?.[0] ?? 0, unnamed[0] ?? 0);
  }
  return groups.all().map((group) => {
    const all = group.map((k) => sources[k] as Behind);
    const { entity, name } = leadOf(all, ledger);
    return { entity, name, statements: all.flatMap(({ statements }) => statements) };
  });
}

/**
 * Who of the sources of one origin gives it its name: nobody who only relays another of them, then somebody with a name, then whom most statements
 * name, since one text may have taken another for the speaker.
 */
function leadOf(sources: readonly Behind[], ledger: Ledger): Behind {
  const relayers = new Set(
    sources.flatMap(({ statements }) =>
      statements.flatMap((id) => ledger.statements.get(id)?.chain.slice(0, -1) ?? []),
    ),
  );
  const first = sources.filter(({ entity }) => entity === null || !relayers.has(entity.id));
  const hasName = ({ entity }: Behind): number => Number(entity !== null && isNamed(entity));
  const among = [...(first.length > 0 ? first : sources)];
  return among.sort((a, b) => hasName(b) - hasName(a) || b.statements.length - a.statements.length)[0] as Behind;
}

const distinctSpeakers = (carriers: readonly Statement[]): number =>
  new Set(
    carriers.filter((s) => s.voice === 'attributed' && s.source !== null).map((s) => s.chain.at(-1) ?? s.source?.name),
  ).size;
