import { html } from '../html/escape.ts';
import { timelineList } from '../html/timeline.ts';
import { datedRangeOf, entriesWithin, isWithin, rangeForm } from './dated-range.ts';
import type { Asked, Desk, Shown } from './desk.ts';
import { pageOf, pager } from './pager.ts';
import { timelineDrawing } from './timeline-drawing.ts';

/** Entries of the list on one page. */
const ENTRIES = 80;

/** What happened when, and who published when, in two lanes and as a list; days narrow both, and the map and the matrix too. */
export function timelineScreen({ view }: Desk, { query }: Asked): Shown {
  const range = datedRangeOf(query);
  const entries = entriesWithin(view, range);
  const page = pageOf(entries, query.page, ENTRIES);
  const published = view.dossier.articles.filter(
    (article) => article.published && isWithin(article.published.value, range),
  );
  return {
    screen: 'timeline',
    title: 'Timeline',
    body: html`<header class="screen-head"><h1>What happened when, and who says so</h1><p class="lead">Events by the date the articles give, each relative expression counted on its own article’s clock.</p></header>
${rangeForm('/timeline', range)}${timelineDrawing(view, entries)}${page.items.length === 0 ? html`<p>No event ${range === null ? 'could be dated' : 'is dated within these days'}.</p>` : timelineList(view, page.items, page.number === 1 ? published : [])}${pager('/timeline', query, page)}`,
    data: { range, total: entries.length, page: page.number, pages: page.count, entries: page.items },
  };
}
