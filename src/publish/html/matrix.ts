import type { Claim, Treatment } from '../../model/claim.ts';
import type { ArticleId } from '../../model/id.ts';
import { overlapOf } from '../../model/span.ts';
import { rangeWords, treatmentWords } from '../labels.ts';
import { lead, placesOf } from './claims.ts';
import { type Content, html, type Markup } from './escape.ts';
import { letterChip, letterOf, section, type View, words } from './view.ts';

const GLYPHS: Readonly<Record<Treatment | 'absent', string>> = {
  full: '●',
  partial: '◐',
  contradicts: '≠',
  absent: '·',
};

/** The articles in which the same passage stands, where the claim's words in `article` lie in a copied or rewritten passage. */
function sharedWith(view: View, claim: Claim, article: ArticleId): string[] {
  const ranges = view.shared.get(article) ?? [];
  if (ranges.length === 0) return [];
  const letters = claim.members.flatMap(({ statement }) => {
    const found = view.statements.get(statement);
    const first = found?.content[0];
    if (!first || found.article !== article) return [];
    return ranges.filter((range) => overlapOf(range, first) > 0).map((range) => letterOf(view, range.with));
  });
  return [...new Set(letters)];
}

function cell(view: View, claim: Claim, article: ArticleId, place: string | undefined): Markup {
  const treatment = claim.coverage[article] ?? 'absent';
  const shared = treatment === 'absent' ? [] : sharedWith(view, claim, article);
  const inner = html`<span aria-hidden="true">${GLYPHS[treatment]}</span><span class="sr">${treatmentWords[treatment]}${shared.length > 0 && `, in words shared with ${shared.join(', ')}`}</span>`;
  return html`<td class="${treatment}${shared.length > 0 ? ' foot' : ''}">${place ? html`<a href="${place}">${inner}</a>` : inner}</td>`;
}

function row(view: View, claim: Claim): Markup {
  const places = placesOf(view, claim);
  const { outlets, reports, origins, originsAtMost } = claim.counts;
  return html`
<tr><th scope="row"><a href="${view.links.claim(claim.id)}"><span class="number">${view.claimNumbers.get(claim.id) ?? ''}</span> <span>${lead(view, claim)}${words(claim.headline.text)}</span></a></th>${view.dossier.articles.map(
    ({ id }) => cell(view, claim, id, places.get(id)),
  )}<td class="num">${outlets}</td><td class="num">${reports}</td><td class="num"><b>${rangeWords(origins, originsAtMost)}</b></td></tr>`;
}

/** Who carries each of these claims, who says otherwise, who does not mention it; a real table, with the counts last. */
export function matrixTable(view: View, claims: readonly Claim[]): Content {
  const head = view.dossier.articles.map(
    ({ id }) =>
      html`<th scope="col">${letterChip(view, id)}<span class="sr"> ${view.labels.get(id)?.name ?? ''}</span></th>`,
  );
  const legend = html`<p class="legend">● carries it &ensp; ◐ part of it, or less surely &ensp; ≠ says otherwise &ensp; · does not mention it${view.shared.size > 0 && html` &ensp; <span class="key foot">foot: in words shared with another text, which adds no report</span>`}</p>`;
  return claims.length === 0
    ? html`<p>No claim stands in two or more of the articles.</p>`
    : html`${legend}<div class="scroll" role="region" aria-label="Coverage of claims by article" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Claim</th>${head}<th scope="col">Outlets</th><th scope="col">Reports</th><th scope="col">Origins</th></tr></thead><tbody>${claims.map((claim) => row(view, claim))}</tbody></table></div>`;
}

/** Claims that two or more articles treat, by article. */
export function matrixSection(view: View): Markup {
  const claims = Object.values(view.groups)
    .flat()
    .filter((claim: Claim) => Object.keys(claim.coverage).length >= 2);
  return section(
    view,
    'coverage',
    'Coverage',
    'Who carries which claim, and who leaves it out. Claims that only one article makes are left out here.',
    matrixTable(view, claims),
  );
}
