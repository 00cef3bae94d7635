import type { Dossier } from '../../src/model/dossier.ts';
import { type Place, positions } from './ranges.ts';

/** A dossier of any system in the gold's coordinates: articles by the gold's ids, offsets into the gold's texts. */
export interface Said {
  readonly articles: ReadonlyMap<string, { readonly published: string | null; readonly basis: string }>;
  /** `a b`, sorted, to the kind. */
  readonly pairs: ReadonlyMap<string, string>;
  readonly reports: readonly (readonly string[])[];
  readonly statements: readonly SaidStatement[];
  readonly claims: readonly SaidClaim[];
  readonly entities: readonly {
    readonly id: string;
    readonly forms: readonly string[];
    readonly mentions: readonly Place[];
  }[];
  readonly quotations: readonly (readonly { readonly places: readonly Place[]; readonly relation: string }[])[];
  readonly findings: readonly SaidFinding[];
  readonly problems: readonly { readonly code: string; readonly article: string }[];
  /** Spans that slice their text, of all. */
  readonly sliced: { readonly n: number; readonly N: number };
}
export interface SaidStatement {
  readonly id: string;
  readonly content: readonly Place[];
  readonly attributed: boolean;
  readonly source: readonly Place[];
  readonly entity: string | null;
  readonly chain: readonly string[];
  readonly statedAt: string | null;
  readonly occurredAt: string | null;
}
export interface SaidClaim {
  readonly id: string;
  readonly members: readonly { readonly statement: string; readonly relation: string }[];
  readonly coverage: ReadonlyMap<string, string>;
  readonly counts: Readonly<Record<string, number>>;
  readonly disputedBy: readonly string[];
}
export interface SaidFinding {
  readonly kind: string;
  readonly severity: string;
  readonly articles: readonly string[];
  readonly places: readonly Place[];
  readonly explanation: string;
}

type Bag = Readonly<Record<string, unknown>>;
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const bags = (value: unknown): Bag[] =>
  list(value)
    .filter((each) => typeof each === 'object' && each !== null)
    .map(bag);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const base = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

export const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

/** Broken or missing parts count as nothing said. */
export function read(dossier: unknown, gold: Dossier): Said {
  const given = bag(dossier);
  const known = new Map<string, string>();
  const maps = new Map<string, Int32Array>();
  const texts = new Map<string, string>();
  for (const article of bags(given.articles)) {
    const name = base(text(article.source));
    const match =
      gold.articles.find(({ source }) => base(source) === name) ??
      gold.articles.find(({ sha256 }) => sha256 === article.sha256);
    if (!match) continue;
    known.set(text(article.id), match.id);
    texts.set(text(article.id), text(article.text));
    maps.set(text(article.id), positions(text(article.text), match.text));
  }
  const sliced = { n: 0, N: 0 };
  const placeOf = (span: Bag): Place[] => {
    const article = text(span.article);
    const map = maps.get(article);
    const [from, to] = [Number(span.start), Number(span.end)];
    const whole = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to;
    sliced.N++;
    if (!(map && whole && to <= map.length - 1)) return [];
    if (texts.get(article)?.slice(from, to) === span.text) sliced.n++;
    let [start, end] = [from, to - 1];
    while (start <= end && (map[start] ?? -1) < 0) start++;
    while (end > start && (map[end] ?? -1) < 0) end--;
    const [first = -1, last = -1] = [map[start], map[end]];
    return start <= end && first >= 0 && last >= first
      ? [{ article: known.get(article) ?? '', start: first, end: last + 1 }]
      : [];
  };
  const places = (value: unknown): Place[] => bags(value).flatMap(placeOf);
  const articleOf = (id: unknown): string => known.get(text(id)) ?? '';
  return {
    articles: new Map(
      bags(given.articles).map((article) => [
        articleOf(article.id),
        { published: text(bag(article.published).value) || null, basis: text(bag(article.published).basis) },
      ]),
    ),
    pairs: new Map(
      bags(given.derivations).map((each) => [pairKey(articleOf(each.a), articleOf(each.b)), text(each.kind)]),
    ),
    reports: bags(given.reports).map(({ articles }) => list(articles).map(articleOf).sort()),
    statements: bags(given.statements).map((each) => statementOf(each, places)),
    claims: bags(given.claims).map((each) => claimOf(each, articleOf)),
    entities: bags(given.entities).map(({ id, name, forms, mentions }) => ({
      id: text(id),
      forms: [text(name), ...list(forms).map(text)],
      mentions: places(mentions),
    })),
    quotations: bags(given.quotations).map(({ occurrences }) =>
      bags(occurrences).map(({ spans, relation }) => ({ places: places(spans), relation: text(relation) })),
    ),
    findings: bags(given.findings).map(({ kind, severity, articles, spans, explanation }) => ({
      explanation: text(explanation),
      kind: text(kind),
      severity: text(severity),
      articles: list(articles).map(articleOf),
      places: places(spans),
    })),
    problems: bags(given.problems).map(({ code, article }) => ({ code: text(code), article: articleOf(article) })),
    sliced,
  };
}

function statementOf(each: Bag, places: (value: unknown) => Place[]): SaidStatement {
  const source = bag(each.source);
  return {
    id: text(each.id),
    content: places(each.content),
    attributed: each.voice === 'attributed',
    source: places(source.spans),
    entity: text(source.entity) || null,
    chain: list(each.chain).map(text),
    statedAt: text(bag(each.statedAt).value) || null,
    occurredAt: text(bag(each.occurredAt).value) || null,
  };
}

function claimOf(each: Bag, articleOf: (id: unknown) => string): SaidClaim {
  return {
    id: text(each.id),
    members: bags(each.members).map(({ statement, relation }) => ({
      statement: text(statement),
      relation: text(relation),
    })),
    coverage: new Map(Object.entries(bag(each.coverage)).map(([id, treatment]) => [articleOf(id), text(treatment)])),
    counts: bag(each.counts) as Record<string, number>,
    disputedBy: list(each.disputedBy).map(text),
  };
}
