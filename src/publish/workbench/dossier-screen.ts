import type { Claim } from '../../model/claim.ts';
import { behind, counts, lead } from '../html/claims.ts';
import { type Content, html, joined, type Markup } from '../html/escape.ts';
import { articleList, facts, period } from '../html/opening.ts';
import { lineageStack } from '../html/stack.ts';
import { letterChip, letterOf, quoted, shortened, type View } from '../html/view.ts';
import { answerLines, isWeighty, outletCount, plural } from '../labels.ts';
import { address, claimAddress } from './address.ts';
import { articlesData, claimData } from './claim-data.ts';
import { byOrigins, GROUPS, type Group, inSeveralArticles } from './claim-groups.ts';
import { type By, byOf, claimRow, strip } from './claim-row.ts';
import type { Asked, Desk, Shown } from './desk.ts';
import { differenceList, differencesOn } from './differences.ts';

/** Claims of a group on this screen: with five groups about two screens of a desk; the group's own screen has all. */
const ROWS_MAX = 12;
/** Findings named in the rail. */
const FINDINGS_MAX = 5;

const LEGEND = [
  ['full', 'A', 'carries it'],
  ['partial', 'A~', 'part of it, or less surely'],
  ['contradicts', 'A≠', 'says otherwise'],
  ['absent', 'A', 'does not mention it'],
] as const;

export const stripLegend: Markup = html`<p class="legend">${LEGEND.map(([treatment, sign, words]) => html`<span><span class="chip ${treatment}"><span>${sign}</span></span> ${words}</span>`)}</p>`;

/** How many origins stand behind the core claim, and which text differs on it: the two questions an editor brings. */
function core(view: View, claim: Claim, by: By): Markup {
  return html`<section class="core" aria-labelledby="core-title"><h2 id="core-title">The core claim</h2>
<div class="core-parts"><div><h3>Who stands behind it</h3>${behind(view, claim)}${counts(claim)}${strip(view, claim, by)}</div>
<div><h3>Which text differs on it</h3>${differenceList(view, claim)}</div></div></section>`;
}

function groupMarkup(view: View, { key, slug, glyph, title, meaning }: Group, by: By): Content {
  const all = view.groups[key];
  if (all.length === 0) return null;
  const several = all.filter(inSeveralArticles);
  const ordered = by === 'reports' ? byOrigins(several) : several;
  const shown = key === 'outletOnly' ? [] : (ordered.length > 0 ? ordered : all).slice(0, ROWS_MAX);
  const rest = all.length - shown.length;
  const more =
    rest > 0 &&
    html`<p class="more"><a href="${address(`/claims/${slug}`)}">${shown.length === 0 ? `All ${plural(rest, 'claim')}` : `${plural(rest, 'more claim')}`}</a>${shown.length > 0 && html` <span class="quiet">${several.length > shown.length ? '' : 'that one article makes alone'}</span>`}</p>`;
  return html`
<section class="group" aria-labelledby="${slug}"><h2 id="${slug}"><span class="glyph" aria-hidden="true">${glyph}</span> ${title} <span class="n">${all.length}</span></h2><p class="meaning">${meaning}</p>${shown.length > 0 && html`<ol class="claims">${shown.map((claim) => claimRow(view, claim, by))}</ol>`}${more}</section>`;
}

function rail(view: View): Markup {
  const { findings, derivations } = view.dossier;
  const first = findings.filter(isWeighty);
  const weighty = [...first].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'high' ? -1 : 1));
  return html`<aside class="rail" aria-label="At a glance"><section><h2>How the texts relate</h2>${lineageStack(view) ?? html`<p class="quiet">${plural(derivations.length, 'pair')} compared.</p>`}</section>
<section><h2><a href="/findings">Findings</a> <span class="n">${findings.length}</span></h2>${weighty.length === 0 && html`<p class="quiet">Nothing to look at first.</p>`}<ul class="rail-findings">${weighty
    .slice(0, FINDINGS_MAX)
    .map(
      (finding) =>
        html`<li class="${finding.severity}">${joined(
          finding.articles.slice(0, 6).map((id) => letterChip(view, id)),
          ' ',
        )} <a href="${view.links.finding(finding.id)}">${shortened(finding.explanation, 150)}</a></li>`,
    )}</ul></section>
<section><h2>Articles</h2>${articleList(view)}</section></aside>`;
}

/** The dossier at a glance: the answer, the core claim, the claims by group, how the texts relate. */
export function dossierScreen({ view }: Desk, { query }: Asked): Shown {
  const { dossier } = view;
  const by = byOf(query.by);
  const claim = view.core;
  const [answer, difference] = answerLines(dossier, claim);
  const title = claim
    ? html`${lead(view, claim)}<a href="${claimAddress(claim.id)}">${quoted(claim.headline.text)}</a>`
    : `Dossier of ${plural(dossier.articles.length, 'article')}`;
  const toggle = html`<p class="toggle">Strips and order: <a href="${address('/', {}, 'claims')}"${by === 'outlets' && html` aria-current="true"`}>by outlet</a> · <a href="${address('/', { by: 'reports' }, 'claims')}" data-key="o"${by === 'reports' && html` aria-current="true"`}>count origins, copies bound together</a></p>`;
  const body = html`<header class="opening"><p class="eyebrow">${plural(dossier.articles.length, 'article')} · ${period(dossier)}</p>
<h1>${title}</h1>${claim && html`<p class="byline">The core claim, in the words of ${letterChip(view, claim.headline.article)}: the sourced claim that most outlets carry.</p>`}<div class="answer"><p>${answer}</p><p><bdi>${difference}</bdi></p></div>${facts(view)}</header>
<div class="desk"><div class="column" id="claims">${claim && core(view, claim, by)}${dossier.claims.length === 0 ? html`<p>No claim was read in these articles.</p>` : html`${stripLegend}${toggle}${GROUPS.map((group) => groupMarkup(view, group, by))}`}</div>${rail(view)}</div>`;
  return {
    screen: 'dossier',
    title: claim ? shortened(claim.headline.text, 80) : plural(dossier.articles.length, 'article'),
    body,
    data: {
      answer: [answer, difference],
      counts: {
        outlets: outletCount(dossier),
        reports: dossier.reportCount,
        origins: claim && { atLeast: claim.counts.origins, atMost: claim.counts.originsAtMost },
      },
      core: claim && {
        ...claimData(view, claim),
        inTheWordsOf: letterOf(view, claim.headline.article),
        differences: differencesOn(view, claim).map(({ kind, articles, words, address: at }) => ({
          kind,
          articles,
          words,
          address: at,
        })),
      },
      groups: GROUPS.map(({ key, slug, title: name }) => ({
        group: slug,
        title: name,
        claims: view.groups[key].map((each) => claimAddress(each.id)),
      })),
      reports: dossier.reports,
      articles: articlesData(view),
    },
  };
}
