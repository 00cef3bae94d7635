import type { Claim } from '../../model/claim.ts';
import { subjectKey } from '../../model/decision.ts';
import { statusLine } from '../attitudes.ts';
import { behind, counts, lead, linksTo } from '../html/claims.ts';
import { decidedLine } from '../html/decided.ts';
import { type Content, html, type Markup } from '../html/escape.ts';
import { anchorOf, letterOf, quoted, shortened, type View } from '../html/view.ts';
import { plural } from '../labels.ts';
import { address } from './address.ts';
import { claimData, passagesData } from './claim-data.ts';
import { groupOf } from './claim-groups.ts';
import { byOf, memberList, reasonList, strip } from './claim-row.ts';
import type { Asked, Desk, Shown } from './desk.ts';
import { differenceList, differencesOn } from './differences.ts';
import { stripLegend } from './dossier-screen.ts';

/** Passages of a claim on its own screen: the most that a desk of 50 articles gives one. */
const MEMBERS_MAX = 200;
const DIFFERENCES_MAX = 50;

function neighbours(view: View, claim: Claim): Content {
  const ordered = Object.values(view.groups).flat();
  const at = ordered.indexOf(claim);
  const to = (other: Claim | undefined, words: string): Content =>
    other &&
    html`<a href="${view.links.claim(other.id)}" rel="${words === 'before' ? 'prev' : 'next'}">${words}: claim ${view.claimNumbers.get(other.id) ?? ''}</a>`;
  return html`<nav class="pager" aria-label="Claims">${to(ordered[at - 1], 'before')} ${to(ordered[at + 1], 'after')}</nav>`;
}

function block(title: string, body: Content): Markup {
  return html`<section class="block"><h2>${title}</h2>${body}</section>`;
}

const spanOnly = ({ headline: { article, start, end } }: Claim) => ({ article, start, end });

/** One claim with everything that stands behind it; null for a number that there is not. */
export function claimScreen({ view }: Desk, { path, query }: Asked): Shown | null {
  const claim = view.dossier.claims.find(({ id }) => id === `c:${path[1] ?? ''}`);
  if (!claim) return null;
  const number = view.claimNumbers.get(claim.id) ?? '';
  const group = groupOf(view.groups, claim);
  const status = statusLine(claim, view.statements);
  const related = [linksTo(view, 'Disputed by', claim.disputedBy), linksTo(view, 'Supported by', claim.supportedBy)];
  return {
    screen: 'dossier',
    title: `Claim ${number}: ${shortened(claim.headline.text, 70)}`,
    body: html`<article class="claim-page" data-c="${anchorOf(claim.id)}"><header class="screen-head"><p class="eyebrow">Claim ${number}${group && html` · <a href="${address(`/claims/${group.slug}`)}">${group.title}</a>`}</p>
<h1>${lead(view, claim)}${quoted(claim.headline.text)}</h1><p class="byline">In the words of ${letterOf(view, claim.headline.article)}.</p></header>
<div class="measure wide">${strip(view, claim, byOf(query.by))}${counts(claim)}</div>${stripLegend}
${block('Who stands behind it', [behind(view, claim) || html`<p class="quiet">Nobody is named for it: the outlets say it themselves.</p>`, related])}
${block('Which text differs on it', differenceList(view, claim, DIFFERENCES_MAX))}
${block('Why this status', [html`<p>${status.length > 0 ? status.join('; ') : 'no status'}</p>`, reasonList(view, claim, 6), decidedLine(view, subjectKey({ kind: 'status', claim: spanOnly(claim) }), view.links.decide.status(claim.id))])}
${block(plural(claim.members.length, 'passage'), memberList(view, claim, MEMBERS_MAX, true))}</article>${neighbours(view, claim)}`,
    data: {
      ...claimData(view, claim),
      because: claim.because,
      passages: passagesData(view, claim),
      differences: differencesOn(view, claim).map(({ kind, articles, words, address: at }) => ({
        kind,
        articles,
        words,
        address: at,
      })),
    },
  };
}
