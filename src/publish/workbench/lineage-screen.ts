import { html } from '../html/escape.ts';
import { pairRow, relationSentences } from '../html/lineage.ts';
import { lineageStack } from '../html/stack.ts';
import { plural, rangeWords } from '../labels.ts';
import type { Asked, Desk, Shown } from './desk.ts';
import { lineageDrawing } from './lineage-drawing.ts';
import { pageOf, pager } from './pager.ts';
import { relatedPairs, sharedShare } from './related-pairs.ts';

/** Rows of the table on one page, each with its evidence. */
const ROWS = 25;

/** How the texts relate: drawing, the same in words, and the evidence for each pair. */
export function lineageScreen({ view }: Desk, { query }: Asked): Shown {
  const { dossier } = view;
  const pairs = relatedPairs(view);
  const page = pageOf(pairs, query.page, ROWS);
  const { atLeast, atMost } = dossier.reportCount;
  const count = (kind: string): number => dossier.derivations.filter((d) => d.kind === kind).length;
  const table =
    pairs.length > 0 &&
    html`<h2>The evidence, pair by pair <span class="n">${pairs.length}</span></h2><div class="scroll" role="region" aria-label="Pairs and evidence" tabindex="0"><table class="pairs"><caption class="sr">Pairs whose texts are related or undecided</caption><thead><tr><th scope="col">Pair</th><th scope="col">Relation</th><th scope="col">Order</th><th scope="col">Confidence</th><th scope="col">Evidence</th></tr></thead><tbody>${page.items.map((d) => pairRow(view, d))}</tbody></table></div>${pager('/lineage', query, page)}`;
  return {
    screen: 'lineage',
    title: 'Lineage',
    body: html`<header class="screen-head"><h1>${rangeWords(atLeast, atMost)} ${atMost === 1 ? 'report' : 'reports'} in ${plural(dossier.articles.length, 'article')}</h1><p class="lead">How the texts relate to one another. Licensed republication or an agency text that was not supplied can explain likeness as well.</p></header>
${lineageDrawing(view)}${lineageStack(view)}${relationSentences(view)}${table}
<p class="quiet">${plural(dossier.pairsCompared, 'pair')} compared: ${plural(pairs.length, 'pair')} related or undecided, ${count('common-source')} separate reports of one speech or document, ${count('independent')} without a derivation found. A pair that was not compared is not listed.</p>`,
    data: {
      reports: dossier.reports,
      reportCount: dossier.reportCount,
      pairsCompared: dossier.pairsCompared,
      page: page.number,
      pages: page.count,
      pairs: page.items.map((d) => ({
        ...d,
        sharedOfA: sharedShare(view, d, d.a),
        sharedOfB: sharedShare(view, d, d.b),
        address: view.links.pair(d.a, d.b),
      })),
    },
  };
}
