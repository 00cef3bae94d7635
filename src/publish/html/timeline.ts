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

const publications = (view: View): (readonly [string, Content])[] =>
  view.dossier.articles.flatMap(({ id, published }) =>
    published
      ? [
          [
            published.value,
            html`<li class="published">${letterChip(view, id)} <bdi>${view.labels.get(id)?.name ?? ''}</bdi> published</li>`,
          ] as const,
        ]
      : [],
  );

/** Events by the date on which the articles place them, with publication beside them. ISO 8601 sorts as text. */
export function timelineSection(view: View): Markup {
  const events = view.dossier.timeline.map((item) => [item.when.value, entry(view, item)] as const);
  const days = new Map<string, Content[]>();
  for (const [day, item] of [...events, ...publications(view)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const list = days.get(day);
    if (list) list.push(item);
    else days.set(day, [item]);
  }
  const body = [...days].map(
    ([day, items]) => html`
<li><p class="day">${dateWords(day)}</p><ul>${items}</ul></li>`,
  );
  return section(
    view,
    'timeline',
    'Timeline',
    'Events by the date the articles give, each relative expression counted on its own article’s clock.',
    body.length === 0 ? html`<p>No event could be dated.</p>` : html`<ol class="timeline">${body}</ol>`,
  );
}
