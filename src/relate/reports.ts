import { type Derivation, mergesReports, type Report } from '../model/derivation.ts';
import type { ArticleId } from '../model/id.ts';
import { reportId } from '../model/id.ts';

/** Groups of articles: each article starts alone, and groups are joined. */
class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, k) => k);
  }

  of(article: number): number {
    let root = article;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[article] = root;
    return root;
  }

  join(x: number, y: number): void {
    const [a, b] = [this.of(x), this.of(y)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  all(): number[][] {
    const groups = new Map<number, number[]>();
    this.#parent.forEach((_, k) => {
      const root = this.of(k);
      groups.set(root, [...(groups.get(root) ?? []), k]);
    });
    return [...groups.values()];
  }
}

/** What reports need to know of an article besides the derivations. */
export interface Weighed {
  readonly id: ArticleId;
  /** Words of story text. */
  readonly words: number;
  /** Words that stand in passages of other articles of the story. */
  readonly shared: number;
}

/** A link at or above this confidence joins two groups by itself; a weaker one needs most of the pairs across to agree. */
const STRONG_LINK_MIN = 0.97;

/**
 * The reports among `articles` (sorted by id): copies first, then rewrites and siblings from the surest on. A link that is not
 * strong joins two groups only where at least half of the pairs between them, a text and its copies taken as one, are links as
 * well: two groups must not become one report through one doubtful pair. `atMost` is the number of reports; `atLeast` joins every
 * link and every undetermined pair.
 */
export function reportsOf(
  articles: readonly Weighed[],
  derivations: readonly Derivation[],
): { reports: Report[]; reportCount: { atLeast: number; atMost: number } } {
  const place = new Map(articles.map((article, k) => [article.id, k]));
  const edges = derivations.map((d) => ({ d, x: place.get(d.a) ?? 0, y: place.get(d.b) ?? 0 }));
  const copies = new Groups(articles.length);
  for (const { d, x, y } of edges) if (d.kind === 'copy') copies.join(x, y);
  const groups = joinLinks(copies, edges, articles.length);
  const lowest = new Groups(articles.length);
  for (const { d, x, y } of edges) if (mergesReports(d.kind) || d.kind === 'undetermined') lowest.join(x, y);
  const members = groups.all();
  const reports = members.map((group, k) => reportOf(group, k, articles, edges));
  return { reports, reportCount: { atLeast: lowest.all().length, atMost: members.length } };
}

interface Edge {
  readonly d: Derivation;
  readonly x: number;
  readonly y: number;
}

/** One link between two families of copies: the surest of their pairs. */
function joinLinks(copies: Groups, edges: readonly Edge[], size: number): Groups {
  const links = new Map<string, { x: number; y: number; confidence: number }>();
  for (const { d, x, y } of edges) {
    const [f, g] = [copies.of(x), copies.of(y)].sort((p, q) => p - q) as [number, number];
    if (f === g || !mergesReports(d.kind)) continue;
    const known = links.get(`${f} ${g}`);
    if (known === undefined || known.confidence < d.confidence)
      links.set(`${f} ${g}`, { x: f, y: g, confidence: d.confidence });
  }
  const groups = new Groups(size);
  const families = Array.from({ length: size }, (_, k) => copies.of(k));
  families.forEach((family, k) => {
    groups.join(family, k);
  });
  const sorted = [...links.values()].sort((p, q) => q.confidence - p.confidence || p.x - q.x || p.y - q.y);
  for (const link of sorted) {
    if (groups.of(link.x) === groups.of(link.y)) continue;
    const familiesOf = (x: number) => [...new Set(families)].filter((f) => groups.of(f) === groups.of(x));
    const [left, right] = [familiesOf(link.x), familiesOf(link.y)];
    const agreeing = left.flatMap((f) => right.filter((g) => links.has(f < g ? `${f} ${g}` : `${g} ${f}`))).length;
    if (link.confidence >= STRONG_LINK_MIN || 2 * agreeing >= left.length * right.length) groups.join(link.x, link.y);
  }
  return groups;
}

function reportOf(
  group: readonly number[],
  index: number,
  articles: readonly Weighed[],
  edges: readonly Edge[],
): Report {
  const inside = edges.filter(({ x, y }) => group.includes(x) && group.includes(y)).map(({ d }) => d);
  const members = group.flatMap((k) => articles[k] ?? []);
  const root = members.find(
    ({ id }) => members.length > 1 && inside.filter((d) => d.from === id).length === members.length - 1,
  );
  const retellings = new Set(
    inside.filter((d) => d.kind === 'rewrite' && d.from !== null).map((d) => (d.from === d.a ? d.b : d.a)),
  );
  const [fullest] = [...members].sort(
    (p, q) =>
      Number(retellings.has(p.id)) - Number(retellings.has(q.id)) ||
      q.shared - p.shared ||
      q.words - p.words ||
      (p.id < q.id ? -1 : 1),
  );
  return {
    id: reportId(index + 1),
    articles: members.map(({ id }) => id),
    root: root?.id ?? null,
    fullest: fullest?.id ?? null,
  };
}
