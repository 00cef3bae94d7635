import type { Derivation, Report } from '../../model/derivation.ts';
import type { ArticleId } from '../../model/id.ts';
import { dateWords } from './dates.ts';
import { type Content, html, type Markup } from './escape.ts';
import { ARTICLES_MAX, EDGE_WORDS, edgeWords, inOrder, sidesOf } from './graph.ts';
import { letterChip, letterOf, type View } from './view.ts';

/** Relations listed under one report or between reports; past this the table is easier to read. */
const RELATIONS_MAX = 8;

/**
 * What the drawing of the lineage shows, from top to bottom, for screens on which its rows would be cut: the style
 * sheet shows either the one or the other.
 */
export function lineageStack(view: View): Content {
  const { reports, articles } = view.dossier;
  if (reports.length === 0 || articles.length > ARTICLES_MAX) return null;
  const sides = sidesOf(view).map(
    ({ one, other, kind }) => html`<li>Report ${one + 1} – Report ${other + 1}: ${EDGE_WORDS[kind]}</li>`,
  );
  return html`<figure class="stack"><ol>${reports.map((report, index) => reportMarkup(view, report, index))}</ol>${relations(sides)}
<figcaption>A frame is one report: texts derived from one another. An arrow leads from the earlier text; a dash means that no order is shown.</figcaption></figure>`;
}

function reportMarkup(view: View, report: Report, index: number): Markup {
  const members = new Set(report.articles);
  const edges = view.dossier.derivations.filter(
    (d) => d.kind !== 'independent' && members.has(d.a) && members.has(d.b),
  );
  return html`<li><p class="stack-title">Report ${index + 1}</p><ul>${inOrder(report, edges).map((id) => articleMarkup(view, id))}</ul>${relations(edges.map((d) => html`<li>${pairMarkup(view, d)}: ${edgeWords(d)}</li>`))}</li>`;
}

function articleMarkup(view: View, id: ArticleId): Markup {
  const published = view.articles.get(id)?.published;
  const date = published ? dateWords(published.value.slice(0, 10)) : 'date not found';
  return html`<li>${letterChip(view, id)} <a href="${view.links.article(id)}"><bdi>${view.labels.get(id)?.name ?? ''}</bdi></a> <span class="quiet">${date}</span></li>`;
}

function pairMarkup(view: View, { a, b, from }: Derivation): Markup {
  const [one, other] = from === b ? [b, a] : [a, b];
  const sign = from === null ? html`–` : html`<span aria-hidden="true">→</span><span class="sr">to</span>`;
  return html`${letterOf(view, one)} ${sign} ${letterOf(view, other)}`;
}

function relations(lines: readonly Markup[]): Content {
  const more = lines.length - RELATIONS_MAX;
  return (
    lines.length > 0 &&
    html`<ul class="stack-relations">${lines.slice(0, RELATIONS_MAX)}${more > 0 && html`<li>and ${more} more: see the table</li>`}</ul>`
  );
}
