import type { Claim, Origin, Treatment } from '../../model/claim.ts';
import type { ArticleId, ClaimId } from '../../model/id.ts';
import { attitudeOf, headlineLead, statusLine } from '../attitudes.ts';
import { plural, rangeWords, roleWords, speakerLine, treatmentWords } from '../labels.ts';
import { type Content, html, joined, type Markup } from './escape.ts';
import { anchorOf, claimLink, passageList, quoted, section, shortened, type View, words } from './view.ts';

/** Beyond this many articles the strip shows only those that carry the claim and counts the rest: 16 chips are one line of the column. */
const STRIP_MAX = 16;
/** A group folds its one-article claims when there are more than this: about one screen. */
const ONE_ARTICLE_MAX = 12;

const GLYPHS: Readonly<Record<Treatment | 'absent', string>> = { full: '', partial: '~', contradicts: '≠', absent: '' };

/** The address of the first place where each article states the claim. */
export function placesOf(view: View, claim: Claim): Map<ArticleId, string> {
  const places = new Map<ArticleId, string>();
  for (const { statement } of claim.members) {
    const article = view.statements.get(statement)?.article;
    const place = view.links.statement(statement, claim.id);
    if (article && place && !places.has(article)) places.set(article, place);
  }
  // Where an article only says otherwise, the words that do.
  for (const other of claim.disputedBy.flatMap((id) => view.claims.get(id) ?? []))
    for (const { statement } of other.members) {
      const article = view.statements.get(statement)?.article;
      const place = view.links.statement(statement, other.id);
      if (article && place && claim.coverage[article] === 'contradicts' && !places.has(article))
        places.set(article, place);
    }
  return places;
}

/** How one article treats the claim, by a mark and not by colour alone. */
export function chip(
  view: View,
  article: ArticleId,
  treatment: Treatment | 'absent',
  place: string | undefined,
): Markup {
  const label = view.labels.get(article);
  const inner = html`<span class="letter-in">${label?.letter ?? '?'}${GLYPHS[treatment]}</span><span class="sr"> ${label?.name ?? ''}: ${treatmentWords[treatment]}</span>`;
  const box = place ? html`<a href="${place}">${inner}</a>` : html`<span>${inner}</span>`;
  return html`<li class="chip ${treatment}">${box}</li>`;
}

/** One chip per article: a full box, a half box with ~, a double box with ≠, a dashed circle where the article does not mention it. */
export function outletStrip(view: View, claim: Claim): Markup {
  const places = placesOf(view, claim);
  const { articles } = view.dossier;
  const shown = articles.length <= STRIP_MAX ? articles : articles.filter(({ id }) => claim.coverage[id]);
  const rest = articles.length - shown.length;
  const chips = shown.map(({ id }) => chip(view, id, claim.coverage[id] ?? 'absent', places.get(id)));
  return html`<ul class="strip" aria-label="Coverage by article">${chips}${rest > 0 && html`<li class="quiet">${rest} without it</li>`}</ul>`;
}

/** The three counts of one claim. */
export const counts = ({ counts: n }: Claim): Markup =>
  html`<p class="counts"><span>${plural(n.outlets, 'outlet')}</span> <span>${plural(n.reports, 'report')}</span> <span><b>${rangeWords(n.origins, n.originsAtMost)}</b> ${n.originsAtMost === 1 ? 'origin' : 'origins'}</span></p>`;

function originName(view: View, origin: Origin): Markup {
  const name = (origin.entity === null ? undefined : view.entities.get(origin.entity)?.name) ?? origin.name;
  const attitude = attitudeOf(origin.statements, view.statements);
  return html`<b><bdi>${name}</bdi></b> ${attitude !== '' && html`<b class="attitude">${attitude}</b> `}<span class="role">${roleWords[origin.role]}</span>`;
}

/** Who stands behind it: the origins by name and role, or, where the dossier counts none, whose voice it is. */
export function behind(view: View, claim: Claim): Content {
  if (claim.origins.length > 0)
    return html`<p class="origins">${joined(
      claim.origins.map((origin) => originName(view, origin)),
      ' · ',
    )}</p>`;
  const speakers = claim.members.flatMap(({ statement }) => {
    const found = view.statements.get(statement);
    return found && found.voice === 'attributed' ? [speakerLine(found, view.entities)] : [];
  });
  const names = [...new Set(speakers)].slice(0, 3);
  return (
    names.length > 0 &&
    html`<p class="origins quiet">said by ${joined(
      names.map((name) => html`<bdi>${name}</bdi>`),
      '; ',
    )}</p>`
  );
}

/** How many related claims stand there with their words; the rest are numbers. */
const WORDED_MAX = 2;

const relatedClaim = (view: View, id: ClaimId, index: number): Content => {
  const link = claimLink(view, id);
  const claim = view.claims.get(id);
  const said = claim?.headline.text;
  return link && claim && index < WORDED_MAX && said
    ? html`${link} ${lead(view, claim)}<q class="quiet">${words(shortened(said, 70))}</q>`
    : link;
};

/** Related claims, the first with their words. */
export const linksTo = (view: View, verb: string, ids: Claim['disputedBy']): Content => {
  const links = ids.flatMap((id, index) => relatedClaim(view, id, index) ?? []);
  return links.length > 0 && html`<p class="relates">${verb} ${joined(links, ', ')}</p>`;
};

/** The two weightiest findings about a claim. */
export const findingLines = (view: View, claim: Claim): Content =>
  (view.findingsOf.get(claim.id) ?? [])
    .filter((finding) => finding.severity !== 'info')
    .slice(0, 2)
    .map(
      (finding) =>
        html`<p class="drifts"><span aria-hidden="true">⚑ </span><a href="${view.links.finding(finding.id)}">${shortened(finding.explanation)}</a></p>`,
    );

function why(view: View, claim: Claim): Markup {
  const reasons = claim.because.map(
    (reason) => html`<li>${reason.note || reason.kind}${passageList(view, reason.spans)}</li>`,
  );
  const members = claim.members.flatMap((member) => {
    const statement = view.statements.get(member.statement);
    const place = view.links.statement(member.statement, claim.id);
    if (!statement || !place) return [];
    const text = statement.content.map((span) => span.text).join(' … ');
    const relation = member.relation === 'same' ? '' : ` (${member.relation.replace('-', ' ')})`;
    return html`<li><a class="passage" href="${place}"><span class="letter">${view.labels.get(statement.article)?.letter ?? '?'}</span> ${quoted(text)}</a> <span class="quiet">${speakerLine(statement, view.entities)}${relation}</span></li>`;
  });
  const status = statusLine(claim, view.statements).join('; ');
  return html`<details class="why"><summary>${status || 'no status'} · <span class="ask">why</span><span class="sr"> this status for claim ${view.claimNumbers.get(claim.id) ?? ''}</span></summary>
${reasons.length > 0 && html`<ul class="reasons">${reasons}</ul>`}
${members.length > 0 && html`<p class="small-title">The passages</p><ul class="passages">${members}</ul>`}</details>`;
}

/** The claim's words, in an article's own wording. */
export function headline(view: View, claim: Claim): Content {
  const place = view.links.headline(claim);
  const said = words(claim.headline.text);
  return place === null ? said : html`<a href="${place}">${said}</a>`;
}

/** "Denied:" before words that nobody asserts; they would read as an assertion. */
export function lead(view: View, claim: Claim): Content {
  const before = headlineLead(claim, view.statements);
  return before !== '' && html`<span class="role">${before}</span> `;
}

const row = (view: View, claim: Claim): Markup => html`
<li class="claim" id="${anchorOf(claim.id)}"><span class="number"><span class="sr">Claim </span>${view.claimNumbers.get(claim.id) ?? ''}</span>
<div class="said"><p class="headline">${lead(view, claim)}${headline(view, claim)}</p>${behind(view, claim)}
${linksTo(view, 'Disputed by', claim.disputedBy)}${linksTo(view, 'Supported by', claim.supportedBy)}${findingLines(view, claim)}
${why(view, claim)}</div>
<div class="measure">${outletStrip(view, claim)}${counts(claim)}</div></li>`;

const rows = (view: View, claims: readonly Claim[]): Content =>
  claims.length > 0 && html`<ol class="claims">${claims.map((claim) => row(view, claim))}</ol>`;

const inOneArticle = (claim: Claim): boolean => Object.keys(claim.coverage).length <= 1;

function folding(view: View, claims: readonly Claim[], max: number): Content {
  const alone = claims.filter(inOneArticle);
  if (alone.length <= max) return rows(view, claims);
  return [
    rows(
      view,
      claims.filter((claim) => !inOneArticle(claim)),
    ),
    html`<details class="fold"><summary>${plural(alone.length, 'more claim')} in one article only</summary>${rows(view, alone)}</details>`,
  ];
}

const group = (
  view: View,
  glyph: string,
  title: string,
  meaning: string,
  claims: readonly Claim[],
  body: Content,
): Content =>
  claims.length > 0 &&
  html`<${view.group}><span class="glyph" aria-hidden="true">${glyph}</span> ${title} <span class="n">${claims.length}</span></${view.group}><p class="meaning">${meaning}</p>${body}`;

const LEGEND = [
  ['full', 'A'],
  ['partial', 'A~'],
  ['contradicts', 'A≠'],
  ['absent', 'A'],
] as const;

/** The claims, in the five groups of `groupClaims`. */
export function claimsSection(view: View): Markup {
  const { contested, differing, corroborated, singleOrigin, outletOnly } = view.groups;
  const legend = html`<p class="legend">${LEGEND.map(([treatment, sign]) => html`<span><span class="chip ${treatment}"><span>${sign}</span></span> ${treatmentWords[treatment]}</span>`)}</p>`;
  const body = [
    legend,
    group(
      view,
      '▲',
      'Contested',
      'Denied by the other side, or another claim conflicts with it.',
      contested,
      rows(view, contested),
    ),
    group(
      view,
      '⚑',
      'Told differently',
      'A comparison of the texts found a difference that matters for who says it, or what exactly.',
      differing,
      folding(view, differing, ONE_ARTICLE_MAX),
    ),
    group(
      view,
      '●',
      'More than one origin',
      'Two or more origins, or the claim of another supports it.',
      corroborated,
      rows(view, corroborated),
    ),
    group(
      view,
      '○',
      'One origin',
      'However many outlets carry it, one person, body or piece of evidence stands behind it.',
      singleOrigin,
      folding(view, singleOrigin, ONE_ARTICLE_MAX),
    ),
    outletOnly.length > 0 &&
      html`<details class="fold outlets-own"><summary><${view.group}><span class="glyph" aria-hidden="true">◇</span> In the outlets’ own voice <span class="n">${outletOnly.length}</span></${view.group}></summary><p class="meaning">Nobody else is named for these: background, description and judgement by the outlets themselves.</p>${folding(view, outletOnly, 0)}</details>`,
  ];
  return section(
    view,
    'claims',
    'Claims',
    'Each in the words of an article. What counts is the last number: how many origins stand behind it.',
    view.dossier.claims.length === 0 ? html`<p>No claim was read in these articles.</p>` : body,
  );
}
