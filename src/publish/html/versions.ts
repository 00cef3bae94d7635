import type { ArticleId } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import type { Change, Version } from '../../model/version.ts';
import { plural } from '../labels.ts';
import { capturedWhen, changeCounts, changeWords, type Step, spansOf, stepsOf, wordingOf } from '../labels-versions.ts';
import { dateWords } from './dates.ts';
import { type Content, html, joined, type Markup } from './escape.ts';
import { letterChip, section, shortened, type View } from './view.ts';
import { comparedWords } from './wording.ts';

/** Changes between two captures that are shown at once, and those that a fold holds besides. The JSON has all. */
const CHANGES_MAX = 12;
const FOLDED_MAX = 200;
/** Wording is what is compared here, so it is shown longer than passages. */
const WORDING_MAX = 600;

/** Which articles are captures of one page, with what changed from each to the next; null where there are none. */
export function versionsSection(view: View): Markup | null {
  const { versions } = view.dossier;
  if (versions.length === 0) return null;
  return section(
    view,
    'versions',
    'Versions',
    'Captures of one page: one article at several times, which counts as one outlet and one report. Only the story and what frames it are compared; sidebars, ages and other furniture are not. Words that the other wording lacks are underlined.',
    versions.map((version) => page(view, version)),
  );
}

function page(view: View, version: Version): Markup {
  const known = (id: ArticleId): Content => {
    const when = capturedWhen(view.articles.get(id));
    return html`${letterChip(view, id)} <span class="quiet">${when === null ? 'time not known' : dateWords(when)}</span>`;
  };
  const order = version.ordered ? html` <span aria-hidden="true">→</span><span class="sr">then</span> ` : ' · ';
  return html`
<div class="version"><p class="captures">${joined(version.articles.map(known), order)}${!version.ordered && html` <span class="quiet">order not shown</span>`}</p><p class="quiet"><code class="path">${version.address}</code></p>${stepsOf(version).map((step) => stepMarkup(view, step, version.ordered))}</div>`;
}

function stepMarkup(view: View, step: Step, ordered: boolean): Markup {
  const sign = ordered ? html`<span aria-hidden="true">→</span><span class="sr">to</span>` : html`–`;
  const rest = step.changes.slice(CHANGES_MAX, CHANGES_MAX + FOLDED_MAX);
  const more = step.changes.length - CHANGES_MAX - rest.length;
  const list = (changes: readonly Change[]) =>
    html`<ul class="changes">${changes.map((change) => changeMarkup(view, change, ordered))}</ul>`;
  return html`
<${view.group}>${letterChip(view, step.from)} ${sign} ${letterChip(view, step.to)} <span class="n">${changeCounts(step.changes, ordered)}</span></${view.group}>${step.changes.length > 0 && list(step.changes.slice(0, CHANGES_MAX))}${
    rest.length > 0 &&
    html`<details class="fold"><summary>${plural(rest.length, 'further change')}</summary>${list(rest)}</details>`
  }${more > 0 && html`<p class="quiet">${plural(more, 'change')} more in the JSON.</p>`}`;
}

function changeMarkup(view: View, change: Change, ordered: boolean): Markup {
  const { before, after } = wordingOf(change);
  const spans = spansOf(change);
  const same = change.kind === 'moved';
  const line = (id: ArticleId, words: string | null, other: string | null, span: Span | null): Content =>
    words !== null &&
    html`<li>${letterChip(view, id)} <span>${linked(view, span, html`<q><bdi class="words">${wording(words, same ? null : other)}</bdi></q>`)}</span></li>`;
  return html`<li><p class="kind">${changeWords[change.kind][ordered ? 0 : 1]}</p><ul class="occurrences">${line(change.from, before, after, spans.before)}${line(change.to, after, before, spans.after)}</ul></li>`;
}

/** The words, those that the other wording lacks set apart by weight and underline. */
const wording = (words: string, other: string | null): Content =>
  other === null
    ? shortened(words, WORDING_MAX)
    : joined(
        comparedWords(shortened(words, WORDING_MAX), shortened(other, WORDING_MAX)).map(({ text, differs }) =>
          differs ? html`<strong class="differs">${text}</strong>` : text,
        ),
        ' ',
      );

function linked(view: View, span: Span | null, inner: Markup): Markup {
  const place = span === null ? null : view.links.passage(span);
  return place === null ? inner : html`<a href="${place}">${inner}</a>`;
}
