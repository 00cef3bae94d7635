import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { ArticleId } from '../../model/id.ts';
import { lead } from '../html/claims.ts';
import { type Content, html, joined, type Markup } from '../html/escape.ts';
import { articleMarkup, type Lit, readingLegend } from '../html/reading.ts';
import { anchorOf, letterChip, letterOf, passageLink, quoted, shortened, type View } from '../html/view.ts';
import { articleAddress, charFragment, claimAddress, rangeOf } from './address.ts';
import { articlesData, passagesData } from './claim-data.ts';
import { strip } from './claim-row.ts';
import { type Asked, articleAsked, type Desk, type Shown } from './desk.ts';

/** The articles as letters; the one that is open is said to be. */
function letters(view: View, open: ArticleId | null): Markup {
  return html`<nav class="letters-nav" aria-label="Articles"><ul>${view.dossier.articles.map(
    ({ id }) =>
      html`<li><a href="${articleAddress(id)}"${id === open && html` aria-current="page"`}>${letterChip(view, id)}<span class="sr"> ${view.labels.get(id)?.name ?? ''}</span></a></li>`,
  )}</ul></nav>`;
}

/** Where somebody came from the row of a claim, its strip stays above the text, so that one goes from outlet to outlet at the same claim. */
const claimBar = (view: View, claim: Claim): Markup =>
  html`<aside class="claim-bar" aria-label="The same claim in other articles" data-bar="${anchorOf(claim.id)}"><p><a href="${claimAddress(claim.id)}">claim ${view.claimNumbers.get(claim.id) ?? ''}</a> ${lead(view, claim)}${quoted(shortened(claim.headline.text, 110))}</p>${strip(view, claim, 'outlets')}</aside>`;

/** Related texts of this article, each with its comparison. */
function relations(view: View, id: ArticleId): Content {
  const related = view.dossier.derivations.filter(
    ({ a, b, kind }) => (a === id || b === id) && kind !== 'independent' && kind !== 'common-source',
  );
  return (
    related.length > 0 &&
    html`<p class="quiet">Text in common with ${joined(
      related.map(({ a, b }) => {
        const other = a === id ? b : a;
        return html`<a href="${articleAddress(other)}">${letterOf(view, other)}</a>`;
      }),
      ', ',
    )}.</p>`
  );
}

const claimsByStatement = (view: View): Map<string, readonly string[]> =>
  new Map([...view.claimsOf].map(([id, claims]) => [anchorOf(id), claims.map(anchorOf)]));

/** One article, read closely. `?char=120,180` lights a passage, `?claim=3` keeps the strip of a claim in sight. */
export function articleScreen(desk: Desk, { path, query }: Asked): Shown | null {
  const { view, statements } = desk;
  const id = articleAsked(desk, path[1]);
  const article = id === null ? undefined : view.articles.get(id);
  if (id === null || !article) return null;
  const range = rangeOf(query.char, article.text.length);
  const lit: Lit[] = range ? [{ ...range, id: charFragment(range) }] : [];
  const claim = view.dossier.claims.find((each) => each.id === `c:${query.claim ?? ''}`);
  const own = statements.get(id) ?? [];
  const name = view.labels.get(id)?.name ?? '';
  const showing = { lit, claimsOf: claimsByStatement(view), offsets: true };
  return {
    screen: 'articles',
    title: `${letterOf(view, id)} ${name}`,
    body: html`${claim && claimBar(view, claim)}<header class="screen-head">${letters(view, id)}<h1>${letterChip(view, id)} <bdi>${name}</bdi></h1>${relations(view, id)}</header>
<div id="reading" data-article="${id}" data-letter="${letterOf(view, id)}" data-outlet="${name}" data-source="${article.source}" data-sha256="${article.sha256}">${readingLegend(view)}${articleMarkup(view, article, own, showing)}</div>
<aside id="twins" aria-label="The same claim in other articles" hidden><h2>The same claim elsewhere</h2><ul></ul></aside><button id="cite" type="button" hidden>Copy as citation</button>`,
    data: {
      article,
      statements: own,
      lit: range && { article: id, ...range, text: textOf(article, range) },
      claim: claim ? passagesData(view, claim) : null,
    },
  };
}

const textOf = ({ text }: Article, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);

/** The articles by themselves: what each is, and what is not known of it. */
export function articlesScreen({ view, statements }: Desk): Shown {
  const row = (article: Article): Markup => {
    const { id, title, published, text } = article;
    const own = statements.get(id) ?? [];
    const attributed = own.filter(({ voice }) => voice === 'attributed').length;
    return html`
<tr data-item><th scope="row"><a href="${articleAddress(id)}">${letterChip(view, id)} <bdi>${view.labels.get(id)?.name ?? ''}</bdi></a></th><td><bdi>${shortened(title?.value ?? '', 120)}</bdi></td><td>${published ? [published.value.slice(0, 10), published.span && html` <span class="quiet">${passageLink(view, published.span)}</span>`] : html`<span class="quiet">not found</span>`}</td><td class="num">${text.length}</td><td class="num">${attributed}</td><td class="num">${own.length - attributed}</td></tr>`;
  };
  return {
    screen: 'articles',
    title: 'Articles',
    body: html`<header class="screen-head"><h1>Articles</h1><p class="lead">Every article in full, with who speaks marked in the text and named beside it.</p></header>
<div class="scroll" role="region" aria-label="Articles" tabindex="0"><table><thead><tr><th scope="col">Article</th><th scope="col">Headline</th><th scope="col">Published</th><th scope="col" class="num">Characters</th><th scope="col" class="num">Statements by others</th><th scope="col" class="num">In its own voice</th></tr></thead><tbody>${view.dossier.articles.map(row)}</tbody></table></div>`,
    data: { articles: articlesData(view) },
  };
}
