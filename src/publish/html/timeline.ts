import type { Article } from '../../model/article.ts';
import type { TimelineEntry } from '../../model/finding.ts';
import { dateWords } from './dates.ts';
import { type Content, html, joined, type Markup } from './escape.ts';
import { letterChip, passageLink, quoted, section, type View } from './view.ts';

const BASIS: Readonly<Record<TimelineEntry['when']['basis'], string>> = {
  text: 'date given in the text',
  metadata: 'date from page data',
  resolved: 'worked out from the text',
  inferred: 'inferred',
  user: 'given by the user',
};

/** How the date is known, where there is more to say than that the text gives it. */
function basisOf(view: View, { basis, anchor, span }: TimelineEntry['when']): Content {
  if (anchor === null && span === null && (basis === 'text' || basis === 'resolved')) return null;
  const counted = anchor !== null && `, counted from ${dateWords(anchor)}`;
  return html`<span class="basis quiet">${BASIS[basis]}${counted}${span && html`: ${passageLink(view, span)}`}</span>`;
}

function entry(view: View, { when, what, articles, statements }: TimelineEntry): Markup {
  const place = view.links.passage(what) ?? statements.map((id) => view.links.statement(id)).find((id) => id !== null);
  const basis = basisOf(view, when);
  const text = quoted(what.text);
  return html`<li>${place ? html`<a href="${place}">${text}</a>` : text} ${joined(
    articles.map((id) => letterChip(view, id)),
    ' ',
  )}${basis}</li>`;
}

const publication = (view: View, { id, published }: Article): readonly (readonly [string, Content])[] =>
  published
    ? [
        [
          published.value,
          html`<li class="published">${letterChip(view, id)} <bdi>${view.labels.get(id)?.name ?? ''}</bdi> published</li>`,
        ],
      ]
    : [];

/** Entries and publications by day. ISO 8601 sorts as text. */
export function timelineList(view: View, entries: readonly TimelineEntry[], published: readonly Article[]): Markup {
  const events = entries.map((item) => [item.when.value, entry(view, item)] as const);
  const days = new Map<string, Content[]>();
  const all = [...events, ...published.flatMap((article) => publication(view, article))];
  for (const [day, item] of all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const list = days.get(day);
    if (list) list.push(item);
    else days.set(day, [item]);
  }
  const body = [...days].map(
    ([day, items]) => html`
<li><p class="day">${dateWords(day)}</p><ul>${items}</ul></li>`,
  );
  return body.length === 0 ? html`<p>No event could be dated.</p>` : html`<ol class="timeline">${body}</ol>`;
}

/** Events by the date on which the articles place them, with publication beside them. */
export function timelineSection(view: View): Markup {
  return section(
    view,
    'timeline',
    'Timeline',
    'Events by the date the articles give, each relative expression counted on its own article’s clock.',
    timelineList(view, view.dossier.timeline, view.dossier.articles),
  );
}
