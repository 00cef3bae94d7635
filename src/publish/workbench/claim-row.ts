import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/derivation.ts';
import { statusLine } from '../attitudes.ts';
import { behind, chip, counts, findingLines, headline, lead, linksTo, outletStrip, placesOf } from '../html/claims.ts';
import { type Content, html, type Markup } from '../html/escape.ts';
import { anchorOf, letterChip, passageList, quoted, type View } from '../html/view.ts';
import { plural, speakerLine } from '../labels.ts';
import { claimAddress } from './address.ts';
import { decideMember } from './decide-address.ts';

/** How the strip stands: a chip for each outlet, or chips of one report bound together, since copies count once. */
export type By = 'outlets' | 'reports';

export const byOf = (written: string | undefined): By => (written === 'reports' ? 'reports' : 'outlets');

/** Passages under "why" in a row; the claim's own page has all. */
const PASSAGES_MAX = 4;

/** Chips of one report bound together. Articles that no report holds follow. */
export function reportStrip(view: View, claim: Claim): Markup {
  const places = placesOf(view, claim);
  const carrying = (ids: Report['articles']) => ids.filter((id) => claim.coverage[id]);
  const grouped = new Set(view.dossier.reports.flatMap(({ articles }) => articles));
  const loose = view.dossier.articles.map(({ id }) => id).filter((id) => !grouped.has(id));
  const bundles = [...view.dossier.reports.map(({ articles }) => articles), ...loose.map((id) => [id])]
    .map(carrying)
    .filter((ids) => ids.length > 0);
  return html`<ul class="strip by-report" aria-label="Coverage by report">${bundles.map(
    (ids) =>
      html`<li class="bundle"><ul aria-label="One report">${ids.map((id) => chip(view, id, claim.coverage[id] ?? 'absent', places.get(id)))}</ul></li>`,
  )}</ul>`;
}

export const strip = (view: View, claim: Claim, by: By): Markup =>
  by === 'reports' ? reportStrip(view, claim) : outletStrip(view, claim);

/** The passages of a claim, each with its article and who says it there. */
export function memberList(view: View, claim: Claim, most: number, decide = false): Content {
  const items = claim.members.slice(0, most).flatMap(({ statement: id, relation }) => {
    const statement = view.statements.get(id);
    const place = view.links.statement(id, claim.id);
    if (!statement || !place) return [];
    const text = statement.content.map((span) => span.text).join(' … ');
    const how = relation === 'same' ? '' : ` (${relation.replace('-', ' ')})`;
    return html`<li>${letterChip(view, statement.article)} <a class="passage" href="${place}">${quoted(text)}</a> <span class="quiet">${speakerLine(statement, view.entities)}${how}</span>${decide && claim.members.length > 1 && html` <a class="decide" href="${decideMember(claim.id, id)}">decide</a>`}</li>`;
  });
  const rest = claim.members.length - most;
  return (
    items.length > 0 &&
    html`<ul class="passages">${items}${rest > 0 && html`<li><a href="${claimAddress(claim.id)}">${plural(rest, 'more passage')}</a></li>`}</ul>`
  );
}

/** The rules that gave the status, each with the passages that it read. */
export const reasonList = (view: View, claim: Claim, most: number): Content =>
  claim.because.length > 0 &&
  html`<ul class="reasons">${claim.because.map(
    (reason) => html`<li>${reason.note || reason.kind}${passageList(view, reason.spans.slice(0, most))}</li>`,
  )}</ul>`;

function why(view: View, claim: Claim): Markup {
  const status = statusLine(claim, view.statements).join('; ');
  return html`<details class="why"><summary>${status || 'no status'} · <span class="ask">why</span><span class="sr"> this status for claim ${view.claimNumbers.get(claim.id) ?? ''}</span></summary>
<p class="small-title">The rule, and what it read</p>${reasonList(view, claim, 1)}
<p class="small-title">The passages</p>${memberList(view, claim, PASSAGES_MAX)}</details>`;
}

/** One claim in a list. Its number leads to its page. */
export const claimRow = (view: View, claim: Claim, by: By): Markup => html`
<li class="claim" id="${anchorOf(claim.id)}" data-item data-c="${anchorOf(claim.id)}"><span class="number"><span class="sr">Claim </span>${view.claimNumbers.get(claim.id) ?? ''}</span>
<div class="said"><p class="headline">${lead(view, claim)}${headline(view, claim)}</p>${behind(view, claim)}
${linksTo(view, 'Disputed by', claim.disputedBy.slice(0, 3))}${linksTo(view, 'Supported by', claim.supportedBy.slice(0, 3))}${findingLines(view, claim)}
${why(view, claim)}</div>
<div class="measure">${strip(view, claim, by)}${counts(claim)}</div></li>`;
