import type { Claim } from '../../model/claim.ts';
import type { ArticleId } from '../../model/id.ts';
import { overlapOf, type Span } from '../../model/span.ts';
import { placesOf } from '../html/claims.ts';
import { type Content, html, joined, type Markup } from '../html/escape.ts';
import { claimLink, letterChip, letterOf, quoted, shortened, type View } from '../html/view.ts';
import { findingWords, occurrenceWords, plural, treatmentWords } from '../labels.ts';

/** One way in which a text differs on a claim, with the articles concerned. */
export interface Difference {
  readonly kind: 'treatment' | 'finding' | 'wording' | 'dispute';
  readonly articles: readonly ArticleId[];
  readonly words: string;
  readonly address: string | null;
  readonly markup: Content;
}

/** Lines of the card that are shown: what a glance holds. The claim's own page has all. */
const LINES_MAX = 6;

/** Which texts differ on a claim, and in what: findings first, then who says otherwise or less, then wording. */
export function differencesOn(view: View, claim: Claim): Difference[] {
  return [
    ...findingDifferences(view, claim),
    ...treatmentDifferences(view, claim),
    ...disputes(view, claim),
    ...wordings(view, claim),
  ];
}

const findingDifferences = (view: View, claim: Claim): Difference[] =>
  (view.findingsOf.get(claim.id) ?? [])
    .filter(({ severity }) => severity !== 'info')
    .map(({ id, kind, articles, explanation }) => ({
      kind: 'finding',
      articles,
      words: explanation,
      address: view.links.finding(id),
      markup: html`<b>${findingWords[kind]}</b>: <a href="${view.links.finding(id)}">${shortened(explanation, 320)}</a>`,
    }));

function treatmentDifferences(view: View, claim: Claim): Difference[] {
  const places = placesOf(view, claim);
  return view.dossier.articles.flatMap(({ id }): Difference[] => {
    const treatment = claim.coverage[id];
    if (treatment === undefined || treatment === 'full') return [];
    const place = places.get(id) ?? null;
    const words = treatmentWords[treatment];
    const markup = place === null ? words : html`<a href="${place}">${words}</a>`;
    return [{ kind: 'treatment', articles: [id], words, address: place, markup }];
  });
}

const carries = (claim: Claim, article: ArticleId): boolean =>
  claim.coverage[article] !== undefined && claim.coverage[article] !== 'contradicts';

const disputes = (view: View, claim: Claim): Difference[] =>
  claim.disputedBy.flatMap((id): Difference[] => {
    const other = view.claims.get(id);
    if (!other) return [];
    const words = `says instead: ${shortened(other.headline.text, 160)}`;
    return [
      {
        kind: 'dispute',
        articles: view.dossier.articles.map((article) => article.id).filter((article) => carries(other, article)),
        words,
        address: view.links.claim(id),
        markup: html`disputed by ${claimLink(view, id)} ${quoted(shortened(other.headline.text, 160))}`,
      },
    ];
  });

/** Words alone: case, marks and spacing make no other wording. */
const folded = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** Articles that quote the words of the claim's headline in other words. A shorter quotation lacks words by its kind. */
function wordings(view: View, claim: Claim): Difference[] {
  const headline = folded(claim.headline.text);
  const has = (spans: readonly { readonly text: string }[]): boolean =>
    folded(spans.map(({ text }) => text).join(' ')).includes(headline);
  return view.dossier.quotations
    .filter(({ occurrences }) =>
      occurrences.some(({ spans }) => has(spans) && spans.some((span) => touches(span, claim.headline))),
    )
    .flatMap(({ occurrences }) => occurrences.filter(({ spans, relation }) => relation !== 'truncated' && !has(spans)))
    .flatMap(({ spans: [first], relation }): Difference[] => {
      if (!first) return [];
      const place = view.links.passage(first);
      const quote = quoted(shortened(first.text, 160));
      const how = relation === 'reference' || relation === 'identical' ? 'words differ' : occurrenceWords[relation];
      return [
        {
          kind: 'wording',
          articles: [first.article],
          words: how,
          address: place,
          markup: html`quotes it in other words (${how}): ${place === null ? quote : html`<a class="passage" href="${place}">${quote}</a>`}`,
        },
      ];
    });
}

const touches = (a: Span, b: Span): boolean => a.article === b.article && overlapOf(a, b) > 0;

const line = (view: View, { articles, markup }: Difference): Markup =>
  html`<li><span class="letters">${joined(
    articles.slice(0, 8).map((id) => letterChip(view, id)),
    ' ',
  )}</span> <span>${markup}</span></li>`;

/** The same as a list, or the sentence that there is none. Articles that leave the claim out are told last. */
export function differenceList(view: View, claim: Claim, most = LINES_MAX): Markup {
  const all = differencesOn(view, claim);
  const silent = view.dossier.articles.filter(({ id }) => claim.coverage[id] === undefined).map(({ id }) => id);
  const rest = all.length - most;
  const none =
    all.length === 0 && html`<p>No text that carries it was found to differ on it, among those supplied.</p>`;
  return html`${none}${all.length > 0 && html`<ul class="differences">${all.slice(0, most).map((each) => line(view, each))}${rest > 0 && html`<li><a href="${view.links.claim(claim.id)}">${plural(rest, 'more difference')}</a></li>`}</ul>`}${
    silent.length > 0 &&
    html`<p class="quiet">Not mentioned by ${silent.length > 8 ? plural(silent.length, 'article') : silent.map((id) => letterOf(view, id)).join(', ')}.</p>`
  }`;
}
