import { Graph, layout } from '@dagrejs/dagre';
import type { Derivation } from '../../model/derivation.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { ArticleId } from '../../model/id.ts';
import { dateWords } from '../html/dates.ts';
import { type Content, html, type Markup } from '../html/escape.ts';
import { EDGE_WORDS } from '../html/graph.ts';
import { derivationSentence } from '../html/lineage.ts';
import { letterOf, shortened, type View } from '../html/view.ts';
import { drawnPairs, sharedShare } from './related-pairs.ts';

/** Geometry in SVG units, which are CSS pixels at full size. */
const NODE = { width: 190, height: 54 } as const;
const MARGIN = 24;
/** A name in a node: what semibold 13 px type fits into 140 px. */
const NAME_MAX = 17;
/** Articles drawn, and open questions between them; past this the table is easier to read. */
export const DRAWN_MAX = 60;
const OPEN_MAX = 12;
/** Widths of an edge at nothing and at everything in common. */
const STROKE = { least: 1.5, most: 7 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Laid {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<ArticleId, Point>;
  readonly edges: readonly { readonly d: Derivation; readonly points: readonly Point[] }[];
}

/** The text that an arrow leads to; where no order is shown, the second of the pair. */
const laterOf = ({ a, b, from }: Derivation): ArticleId => (from === b ? a : b);

const known = new WeakMap<Dossier, Laid>();

/** The layout, made once for a dossier: it takes longer than all else on the screen. */
function laidOut(view: View): Laid {
  const before = known.get(view.dossier);
  if (before) return before;
  const laid = layoutOf(view);
  known.set(view.dossier, laid);
  return laid;
}

function layoutOf(view: View): Laid {
  const pairs = drawnPairs(view, OPEN_MAX);
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 150, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of view.dossier.articles) graph.setNode(id, { ...NODE });
  for (const d of pairs) {
    const later = laterOf(d);
    graph.setEdge(later === d.a ? d.b : d.a, later, {});
  }
  layout(graph);
  const point = (id: ArticleId): Point => graph.node(id) as unknown as Point;
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    nodes: new Map(view.dossier.articles.map(({ id }) => [id, point(id)])),
    edges: pairs.map((d) => {
      const later = laterOf(d);
      const { points } = graph.edge(later === d.a ? d.b : d.a, later) as unknown as { points: Point[] };
      return { d, points };
    }),
  };
}

const round = (n: number): string => n.toFixed(1);

const path = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** `same text · 96 %`: the share of the later text that stands in the other, where passages are known. */
function labelOf(view: View, d: Derivation): string {
  const share = sharedShare(view, d, laterOf(d));
  return share === null || share === 0 ? EDGE_WORDS[d.kind] : `${EDGE_WORDS[d.kind]} · ${Math.round(share * 100)} %`;
}

function edge(view: View, { d, points }: Laid['edges'][number]): Markup {
  const share = sharedShare(view, d, laterOf(d)) ?? 0;
  const stroke = STROKE.least + (STROKE.most - STROKE.least) * share;
  const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  const head = d.from === null ? null : html` marker-end="url(#to)"`;
  return html`<a href="${view.links.pair(d.a, d.b) ?? '/compare'}" class="edge-link" data-item><title>${derivationSentence(view, d)}. Open both side by side.</title><path class="reach" d="${path(points)}"/><path class="tie ${d.kind}" d="${path(points)}" stroke-width="${round(stroke)}"${head}/><text class="edge-label" x="${round(middle.x)}" y="${round(middle.y - 8 - stroke / 2)}" text-anchor="middle">${labelOf(view, d)}</text></a>`;
}

function node(view: View, id: ArticleId, { x, y }: Point): Markup {
  const [left, top] = [x - NODE.width / 2, y - NODE.height / 2];
  const published = view.articles.get(id)?.published;
  const date = published ? dateWords(published.value.slice(0, 10)) : 'date not found';
  const report = view.dossier.reports.findIndex(({ articles }) => articles.includes(id));
  return html`<a href="${view.links.article(id)}"><rect class="node r${report % 4}" x="${round(left)}" y="${round(top)}" width="${NODE.width}" height="${NODE.height}" rx="9"/><text class="node-letter" x="${round(left + 22)}" y="${round(y + 6)}" text-anchor="middle">${letterOf(view, id)}</text><text class="node-name" x="${round(left + 44)}" y="${round(y - 4)}">${shortened(view.labels.get(id)?.name ?? '', NAME_MAX)}</text><text class="node-date" x="${round(left + 44)}" y="${round(y + 14)}">${date} · report ${report + 1}</text></a>`;
}

/** The texts and what joins them, laid out from left to right; null where there are too many to draw. */
export function lineageDrawing(view: View): Content {
  const { articles } = view.dossier;
  if (articles.length === 0 || articles.length > DRAWN_MAX) return null;
  const { width, height, nodes, edges } = laidOut(view);
  return html`<figure class="graph wide"><div class="scroll" role="region" aria-label="Drawing of the lineage" tabindex="0"><svg role="group" aria-label="How the texts relate; the list below says the same in words" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}"><defs><marker id="to" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="15" markerHeight="15" markerUnits="userSpaceOnUse" orient="auto"><path class="arrow" d="M0 0L10 5L0 10z"/></marker></defs>${edges.map((each) => edge(view, each))}${[...nodes].map(([id, point]) => node(view, id, point))}</svg></div>
<figcaption>An arrow leads from the earlier text; a line without one means that no order is shown; a dotted line means that the evidence does not decide. The number, and the thickness of the line, are the share of the later text that stands in the other. Each line opens both texts side by side.</figcaption></figure>`;
}
