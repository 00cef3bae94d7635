import type { Derivation, DerivationKind, Report } from '../../model/derivation.ts';
import type { ArticleId } from '../../model/id.ts';
import { plural } from '../labels.ts';
import { isVersionPair } from '../labels-versions.ts';
import { dateWords } from './dates.ts';
import { type Content, html, type Markup } from './escape.ts';
import { letterOf, shortened, type View } from './view.ts';

/** Geometry in SVG units, which are CSS pixels at full size. */
const NODE = { width: 184, height: 46, gap: 144 } as const;
const BOX = { pad: 16, head: 30, gap: 18 } as const;
const LANE = 34;
const SIDE = 34;
/** A name in a node: what bold 13 px type of a wide face fits into 136 px. */
const NAME_MAX = 15;
/** Relations between reports that are drawn; past this the table is easier to read than the drawing. */
const SIDE_MAX = 8;
/** Articles drawn; past this the drawing does not help. */
export const ARTICLES_MAX = 60;

export const EDGE_WORDS: Readonly<Record<DerivationKind, string>> = {
  copy: 'same text',
  excerpt: 'long passage',
  rewrite: 'like a rewrite',
  siblings: 'common text',
  'common-source': 'same source',
  independent: '',
  undetermined: 'undecided',
};

interface Box {
  readonly report: Report;
  readonly order: readonly ArticleId[];
  readonly edges: readonly Derivation[];
  /** Edges between nodes that do not stand side by side; each has a lane under the row. */
  readonly lanes: readonly Derivation[];
  readonly top: number;
  readonly height: number;
}

const nodeLeft = (index: number): number => BOX.pad * 2 + index * (NODE.width + NODE.gap);
const rowWidth = (nodes: number): number => nodeLeft(Math.max(nodes, 1) - 1) + NODE.width + BOX.pad * 2;

/** Articles of a report, the ancestor of most others first. */
export function inOrder(report: Report, edges: readonly Derivation[]): ArticleId[] {
  const descendants = (id: ArticleId): number =>
    edges.filter((edge) => edge.from === id).length + (report.root === id ? 1 : 0);
  return [...report.articles].sort((a, b) => descendants(b) - descendants(a));
}

function boxesOf(view: View): Box[] {
  let top = BOX.gap / 2;
  return view.dossier.reports.map((report) => {
    const members = new Set(report.articles);
    const edges = view.dossier.derivations.filter(
      (d) => d.kind !== 'independent' && members.has(d.a) && members.has(d.b),
    );
    const order = inOrder(report, edges);
    const lanes = edges.filter((d) => Math.abs(order.indexOf(d.a) - order.indexOf(d.b)) > 1);
    const height = BOX.head + NODE.height + BOX.pad + lanes.length * LANE;
    const box = { report, order, edges, lanes, top, height };
    top += height + BOX.gap;
    return box;
  });
}

const label = (x: number, y: number, words: string, anchor: 'start' | 'middle' = 'middle'): Markup =>
  html`<text class="edge-label" x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;

export const edgeWords = (d: Derivation): string =>
  `${isVersionPair(d) ? 'one page' : EDGE_WORDS[d.kind]} ${Math.round(d.confidence * 100)} %`;

/** An arrow leads from the ancestor; a line without an arrow shows no order. */
function edge(d: Derivation, box: Box): Markup {
  const [from, to] = d.from === d.b ? [d.b, d.a] : [d.a, d.b];
  const [one, other] = [box.order.indexOf(from), box.order.indexOf(to)];
  const rightwards = one < other;
  const middle = box.top + BOX.head + NODE.height / 2;
  const head = d.from === null ? null : html` marker-end="url(#arrow)"`;
  const lane = box.lanes.indexOf(d);
  if (lane === -1) {
    const [left, right] = [nodeLeft(Math.min(one, other)) + NODE.width, nodeLeft(Math.max(one, other))];
    const path = rightwards ? `M${left} ${middle}H${right - 3}` : `M${right} ${middle}H${left + 3}`;
    return html`<path class="edge ${d.kind}" d="${path}"${head}/>${label((left + right) / 2, middle - 9, edgeWords(d))}`;
  }
  const y = box.top + BOX.head + NODE.height + lane * LANE + 26;
  const shift = 24 + lane * 14;
  const [x1, x2] = [
    nodeLeft(one) + NODE.width / 2 + (rightwards ? shift : -shift),
    nodeLeft(other) + NODE.width / 2 - (rightwards ? shift : -shift),
  ];
  const bottom = box.top + BOX.head + NODE.height;
  return html`<path class="edge ${d.kind}" d="M${x1} ${bottom}V${y}H${x2}V${bottom + 3}"${head}/>${label((x1 + x2) / 2, y - 6, edgeWords(d))}`;
}

function node(view: View, id: ArticleId, index: number, top: number): Markup {
  const article = view.articles.get(id);
  const name = view.labels.get(id)?.name ?? '';
  const date = article?.published ? dateWords(article.published.value.slice(0, 10)) : 'date not found';
  const x = nodeLeft(index);
  return html`<a href="${view.links.article(id)}"><rect class="node" x="${x}" y="${top}" width="${NODE.width}" height="${NODE.height}" rx="8"/><text class="node-letter" x="${x + 20}" y="${top + 29}" text-anchor="middle">${letterOf(view, id)}</text><text class="node-name" x="${x + 40}" y="${top + 20}">${shortened(name, NAME_MAX)}</text><text class="node-date" x="${x + 40}" y="${top + 36}">${date}</text></a>`;
}

function boxMarkup(view: View, box: Box, index: number, width: number): Markup {
  const top = box.top + BOX.head;
  return html`<g><rect class="box" x="${BOX.pad / 2}" y="${box.top}" width="${width - BOX.pad}" height="${box.height}" rx="12"/><text class="box-title" x="${BOX.pad * 2}" y="${box.top + 20}">Report ${index + 1}</text>${box.edges.map((d) => edge(d, box))}${box.order.map((id, at) => node(view, id, at, top))}</g>`;
}

export interface Side {
  readonly one: number;
  readonly other: number;
  readonly kind: DerivationKind;
}

/** Relations between two reports, one line for each kind, however many pairs of their articles have it. */
export function sidesOf(view: View): Side[] {
  const place = new Map(
    view.dossier.reports.flatMap((report, index) => report.articles.map((id) => [id, index] as const)),
  );
  const seen = new Map<string, Side>();
  for (const d of view.dossier.derivations) {
    const [one, other] = [place.get(d.a) ?? -1, place.get(d.b) ?? -1].sort((a, b) => a - b);
    if (d.kind === 'independent' || one === undefined || other === undefined || one < 0 || one === other) continue;
    seen.set(`${one} ${other} ${d.kind}`, { one, other, kind: d.kind });
  }
  return [...seen.values()].sort((a, b) => a.other - a.one - (b.other - b.one) || a.one - b.one);
}

function sideMarkup(side: Side, lane: number, boxes: readonly Box[], left: number): Content {
  const [one, other] = [boxes[side.one], boxes[side.other]];
  if (!one || !other) return null;
  const right = left + SIDE * (lane + 1);
  const [y1, y2] = [one.top + one.height / 2 + lane * 7, other.top + other.height / 2 - lane * 7];
  return html`<path class="edge ${side.kind}" d="M${left} ${y1}H${right}V${y2}H${left}"/><text class="edge-label" transform="translate(${right + 13} ${(y1 + y2) / 2}) rotate(-90)" text-anchor="middle">${EDGE_WORDS[side.kind]}</text>`;
}

/** Reports as boxes, articles inside, relations as labelled lines. Narrow screens show `lineageStack` instead. */
export function lineageGraph(view: View): Content {
  const { reports, articles } = view.dossier;
  if (reports.length === 0 || articles.length > ARTICLES_MAX) return null;
  const boxes = boxesOf(view);
  const sides = sidesOf(view);
  const drawn = sides.slice(0, SIDE_MAX);
  const inner = rowWidth(Math.max(...boxes.map((box) => box.order.length)));
  const width = inner + (drawn.length > 0 ? SIDE * drawn.length + 30 : 0);
  const height = boxes.reduce((bottom, box) => Math.max(bottom, box.top + box.height), 0) + BOX.gap / 2;
  const name = `${plural(articles.length, 'article')} in ${plural(reports.length, 'report')}`;
  const left = inner - BOX.pad / 2;
  return html`<figure class="graph"><div class="scroll" role="region" aria-label="Drawing of the lineage" tabindex="0">
<svg role="group" aria-label="${name}; the list below says the same in words" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto"><path class="arrow" d="M0 0L10 5L0 10z"/></marker></defs>
${boxes.map((box, index) => boxMarkup(view, box, index, inner))}${drawn.map((side, lane) => sideMarkup(side, lane, boxes, left))}</svg></div>
<figcaption>A box is one report: texts derived from one another. An arrow leads from the earlier text; a line without one means that no order is shown.${
    sides.length > drawn.length &&
    html` ${plural(sides.length - drawn.length, 'further relation')} between reports: see the table.`
  }</figcaption></figure>`;
}
