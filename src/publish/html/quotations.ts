import type { Quotation } from '../../model/claim.ts';
import { occurrenceWords, plural } from '../labels.ts';
import { type Content, html, joined, type Markup } from './escape.ts';
import { anchorOf, letterChip, section, shortened, type View } from './view.ts';
import { comparedWords } from './wording.ts';

type Occurrence = Quotation['occurrences'][number];

/** Relations of which the wording is news; a shorter quotation lacks words by its kind. */
const COMPARED: ReadonlySet<Occurrence['relation']> = new Set(['translation-variant', 'altered', 'spliced']);

/** Quotations are shown longer than passages: wording is what is compared. */
const QUOTATION_MAX = 600;

const textOf = (occurrence: Occurrence): string =>
  shortened(occurrence.spans.map((span) => span.text).join(' … '), QUOTATION_MAX);

/** The words, those that the reference lacks set apart by weight and underline. */
const wording = (occurrence: Occurrence, reference: string | null): Content =>
  reference === null || !COMPARED.has(occurrence.relation)
    ? textOf(occurrence)
    : joined(
        comparedWords(textOf(occurrence), reference).map(({ text, differs }) =>
          differs ? html`<strong class="differs">${text}</strong>` : text,
        ),
        ' ',
      );

function row(view: View, occurrence: Occurrence, reference: string | null): Content {
  const first = occurrence.spans[0];
  if (!first) return null;
  const quote = html`<q><bdi class="words">${wording(occurrence, reference)}</bdi></q>`;
  const place = view.links.passage(first);
  return html`<li>${letterChip(view, first.article)} <span>${place === null ? quote : html`<a href="${place}">${quote}</a>`} <span class="quiet">${occurrenceWords[occurrence.relation]}</span></span></li>`;
}

function quotation(view: View, given: Quotation): Markup {
  const reference = given.occurrences.find((occurrence) => occurrence.relation === 'reference');
  const speaker = given.speaker === null ? undefined : view.entities.get(given.speaker)?.name;
  const text = reference ? textOf(reference) : null;
  return html`
<li id="${anchorOf(given.id)}"><p class="speaker"><b><bdi>${speaker ?? 'Speaker not resolved'}</bdi></b> <span class="quiet">${plural(given.occurrences.length, 'occurrence')}</span></p><ul class="occurrences">${given.occurrences.map((o) => row(view, o, text))}</ul></li>`;
}

const list = (view: View, quotations: readonly Quotation[]): Content =>
  quotations.length > 0 && html`<ul class="quotations">${quotations.map((given) => quotation(view, given))}</ul>`;

/** What was quoted, and how its wording differs from article to article. */
export function quotationsSection(view: View): Markup {
  const several = view.dossier.quotations.filter(({ occurrences }) => occurrences.length >= 2);
  const alone = view.dossier.quotations.filter(({ occurrences }) => occurrences.length < 2);
  const body = [
    list(view, several),
    alone.length > 0 &&
      html`<details class="fold"><summary>${plural(alone.length, 'quotation')} found once</summary>${list(view, alone)}</details>`,
    view.dossier.quotations.length === 0 && html`<p>No quotation was found.</p>`,
  ];
  return section(
    view,
    'quotations',
    'Quotations',
    'The same utterance as the articles quote it. Words that differ from the wording used for comparison are underlined.',
    body,
  );
}
