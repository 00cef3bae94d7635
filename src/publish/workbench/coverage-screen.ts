import type { Claim } from '../../model/claim.ts';
import { html, type Markup } from '../html/escape.ts';
import { matrixTable } from '../html/matrix.ts';
import { section } from '../html/view.ts';
import { address } from './address.ts';
import { articlesData, claimData } from './claim-data.ts';
import { byOrigins, inSeveralArticles } from './claim-groups.ts';
import { claimsWithin, datedRangeOf, rangeForm, withinRange } from './dated-range.ts';
import type { Asked, Desk, Shown } from './desk.ts';
import { pageOf, pager } from './pager.ts';

/** Orders of the rows, by the word in the address. */
const SORTS = {
  group: ['by group', (claims: readonly Claim[]) => [...claims]],
  disagreement: ['most disagreement first', (claims: readonly Claim[]) => byDisagreement(claims)],
  origins: ['most origins first', byOrigins],
  outlets: [
    'most outlets first',
    (claims: readonly Claim[]) => [...claims].sort((a, b) => b.counts.outlets - a.counts.outlets),
  ],
} as const;

/** Articles that say otherwise or less, then claims in dispute. */
function byDisagreement(claims: readonly Claim[]): Claim[] {
  const weight = (claim: Claim): number => {
    const treatments = Object.values(claim.coverage);
    const against = treatments.filter((treatment) => treatment === 'contradicts').length;
    const partly = treatments.filter((treatment) => treatment === 'partial').length;
    return against * 4 + claim.disputedBy.length * 2 + partly;
  };
  return [...claims].sort((a, b) => weight(b) - weight(a));
}

const isSort = (written: string | undefined): written is keyof typeof SORTS =>
  written !== undefined && Object.hasOwn(SORTS, written);

/** Claims by articles. Cells in words that another text shares have a foot, and add no report. */
export function coverageScreen({ view }: Desk, { query }: Asked): Shown {
  const sort = isSort(query.sort) ? query.sort : 'group';
  const range = datedRangeOf(query);
  const claims = Object.values(view.groups).flat().filter(inSeveralArticles);
  const all = withinRange(claims, claimsWithin(view, range));
  const page = pageOf(SORTS[sort][1](all), query.page);
  const choices = Object.entries(SORTS).map(
    ([name, [words]]): Markup =>
      html`<li><a href="${address('/coverage', { sort: name, from: range?.from ?? '', to: range?.to ?? '' })}"${name === sort && html` aria-current="true"`}>${words}</a></li>`,
  );
  return {
    screen: 'coverage',
    title: 'Coverage',
    body: section(
      view,
      'coverage',
      'Who carries which claim',
      'A filled cell leads to the passage. What counts is the last column: words shared with another text stand on a foot and add no report. Claims that one article makes alone are left out.',
      [
        html`<ul class="tabs" aria-label="Order">${choices}</ul>`,
        rangeForm('/coverage', range),
        matrixTable(view, page.items),
        pager('/coverage', query, page),
      ],
    ),
    data: {
      sort,
      range,
      total: all.length,
      page: page.number,
      pages: page.count,
      articles: articlesData(view),
      claims: page.items.map((claim) => claimData(view, claim)),
    },
  };
}
