import { type Derivation, mergesReports, type Report } from '../model/derivation.ts';
import type { ArticleId } from '../model/id.ts';
import { reportId } from '../model/id.ts';
import { Groups } from '../text/groups.ts';

/** What reports need to know of an article besides the derivations. */
export interface Weighed {
  readonly id: ArticleId;
  /** Words of story text. */
  readonly words: number;
  /** Words that stand in passages of other articles of the story. */
  readonly shared: number;
}

/**
 * The reports among `articles` (sorted by id). Copies of one text and versions of one article come first; `oneText` says which
 * derivations are such: a copy
 * inside a much longer text is a link like a rewrite or siblings, because a compilation holds several reports. Links join groups
 * from the surest on, and only where more than half of the pairs between both groups are links as well, a text and its copies
 * taken as one and an undetermined pair as half: two reports must not become one through a single doubtful or mixed text.
 * `atMost` is the number of reports; `atLeast` joins every link and every undetermined pair.
 */
export function reportsOf(
  articles: readonly Weighed[],
  derivations: readonly Derivation[],
  oneText: ReadonlySet<Derivation>,
): { reports: Report[]; reportCount: { atLeast: number; atMost: number } } {
  const place = new Map(articles.map((article, k) => [article.id, k]));
  const edges = derivations.map((d) => ({ d, x: place.get(d.a) ?? 0, y: place.get(d.b) ?? 0 }));
  const copies = new Groups(articles.length);
  for (const { d, x, y } of edges) if (oneText.has(d)) copies.join(x, y);
  const groups = joinLinks(copies, edges, articles.length);
  const lowest = new Groups(articles.length);
  for (const { d, x, y } of edges) if (mergesReports(d.kind) || d.kind === 'undetermined') lowest.join(x, y);
  const members = groups.all();
  const reports = members.map((group, k) => reportOf(group, k, articles, edges, oneText));
  return { reports, reportCount: { atLeast: lowest.all().length, atMost: members.length } };
}

interface Edge {
  readonly d: Derivation;
  readonly x: number;
  readonly y: number;
}

interface Link {
  readonly x: number;
  readonly y: number;
  readonly confidence: number;
  /** 1 for a link, 0.5 for an undetermined pair. */
  readonly counts: number;
}

/** One link between two families of copies: the surest of their pairs, and undetermined pairs only where there is no other. */
function linksBetween(families: readonly number[], edges: readonly Edge[]): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const { d, x, y } of edges) {
    const counts = mergesReports(d.kind) ? 1 : d.kind === 'undetermined' ? 0.5 : 0;
    const [f = 0, g = 0] = [families[x] ?? 0, families[y] ?? 0].sort((p, q) => p - q);
    if (f === g || counts === 0) continue;
    const known = links.get(`${f} ${g}`);
    const better =
      known === undefined || counts > known.counts || (counts === known.counts && d.confidence > known.confidence);
    if (better) links.set(`${f} ${g}`, { x: f, y: g, confidence: d.confidence, counts });
  }
  return links;
}

function joinLinks(copies: Groups, edges: readonly Edge[], size: number): Groups {
  const families = Array.from({ length: size }, (_, k) => copies.of(k));
  const links = linksBetween(families, edges);
  const groups = new Groups(size);
  families.forEach((family, k) => {
    groups.join(family, k);
  });
  const distinct = [...new Set(families)];
  const surest = [...links.values()]
    .filter((link) => link.counts === 1)
    .sort((p, q) => q.confidence - p.confidence || p.x - q.x || p.y - q.y);
  for (const link of surest) {
    if (groups.of(link.x) === groups.of(link.y)) continue;
    const left = distinct.filter((f) => groups.of(f) === groups.of(link.x));
    const right = distinct.filter((g) => groups.of(g) === groups.of(link.y));
    let agreeing = 0;
    for (const f of left) for (const g of right) agreeing += links.get(f < g ? `${f} ${g}` : `${g} ${f}`)?.counts ?? 0;
    if (2 * agreeing > left.length * right.length) groups.join(link.x, link.y);
  }
  return groups;
}

function reportOf(
  group: readonly number[],
  index: number,
  articles: readonly Weighed[],
  edges: readonly Edge[],
  oneText: ReadonlySet<Derivation>,
): Report {
  const inside = edges.filter(({ x, y }) => group.includes(x) && group.includes(y)).map(({ d }) => d);
  const members = group.flatMap((k) => articles[k] ?? []);
  const root = members.find(
    ({ id }) => members.length > 1 && inside.filter((d) => d.from === id).length === members.length - 1,
  );
  const retellings = new Set(
    inside
      .filter((d) => d.kind === 'rewrite' && d.from !== null && !oneText.has(d))
      .map((d) => (d.from === d.a ? d.b : d.a)),
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
