import type { ArticleId } from '../../model/id.ts';
import { html, type Markup } from '../html/escape.ts';
import { pairRow } from '../html/lineage.ts';
import { letterOf, type View } from '../html/view.ts';
import { bareId } from './address.ts';
import type { Desk, Shown } from './desk.ts';
import { relatedPairs } from './related-pairs.ts';

/** Pairs listed; the two fields reach the others. */
const PAIRS_MAX = 40;

function choice(view: View, name: 'a' | 'b', words: string, chosen: ArticleId | undefined): Markup {
  return html`<label>${words} <select name="${name}">${view.dossier.articles.map(
    ({ id }) =>
      html`<option value="${bareId(id)}"${id === chosen && html` selected`}>${letterOf(view, id)} ${view.labels.get(id)?.name ?? ''}</option>`,
  )}</select></label>`;
}

/** Which two texts to lay side by side: the related pairs first, and any two by their names. */
export function compareIndex({ view }: Desk): Shown {
  const pairs = relatedPairs(view);
  const { articles } = view.dossier;
  return {
    screen: 'compare',
    title: 'Compare',
    body: html`<header class="screen-head"><h1>Compare two texts</h1><p class="lead">Copies sentence by sentence, retellings claim by claim.</p></header>
<form action="/compare" method="get" class="choose">${choice(view, 'a', 'First', articles[0]?.id)} ${choice(view, 'b', 'Second', articles[1]?.id)} <button>Compare</button></form>
${pairs.length === 0 ? html`<p>No two of these texts were found to be related.</p>` : html`<div class="scroll" role="region" aria-label="Related pairs" tabindex="0"><table class="pairs"><caption>Pairs whose texts are related or undecided</caption><thead><tr><th scope="col">Pair</th><th scope="col">Relation</th><th scope="col">Order</th><th scope="col">Confidence</th><th scope="col">Evidence</th></tr></thead><tbody>${pairs.slice(0, PAIRS_MAX).map((d) => pairRow(view, d))}</tbody></table></div>`}`,
    data: {
      pairs: pairs.map(({ a, b, kind, from, confidence }) => ({
        a,
        b,
        kind,
        from,
        confidence,
        address: view.links.pair(a, b),
      })),
    },
  };
}
