import { html } from '../html/escape.ts';
import { address } from './address.ts';
import { claimData } from './claim-data.ts';
import { byOrigins, GROUPS } from './claim-groups.ts';
import { byOf, claimRow } from './claim-row.ts';
import type { Asked, Desk, Shown } from './desk.ts';
import { stripLegend } from './dossier-screen.ts';
import { pageOf, pager } from './pager.ts';

/** All claims of one group, page by page; null for a group that there is not. */
export function claimsScreen({ view }: Desk, { path, query }: Asked): Shown | null {
  const group = GROUPS.find(({ slug }) => slug === path[1]);
  if (!group) return null;
  const by = byOf(query.by);
  const claims = by === 'reports' ? byOrigins(view.groups[group.key]) : view.groups[group.key];
  const page = pageOf(claims, query.page);
  const here = `/claims/${group.slug}`;
  const others = GROUPS.map(
    ({ slug, title, key }) =>
      html`<li><a href="${address(`/claims/${slug}`)}"${slug === group.slug && html` aria-current="page"`}>${title} <span class="n">${view.groups[key].length}</span></a></li>`,
  );
  return {
    screen: 'dossier',
    title: group.title,
    body: html`<header class="screen-head"><h1><span class="glyph" aria-hidden="true">${group.glyph}</span> ${group.title} <span class="n">${claims.length}</span></h1><p class="lead">${group.meaning}</p><ul class="tabs">${others}</ul></header>${stripLegend}
${page.items.length === 0 ? html`<p>No claim is in this group.</p>` : html`<ol class="claims">${page.items.map((claim) => claimRow(view, claim, by))}</ol>`}${pager(here, query, page)}`,
    data: {
      group: group.slug,
      total: claims.length,
      page: page.number,
      pages: page.count,
      claims: page.items.map((claim) => claimData(view, claim)),
    },
  };
}
