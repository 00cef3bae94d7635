import type { Range } from '../../model/span.ts';
import { type Content, html, joined, type Markup } from '../html/escape.ts';
import { claimLink, letterChip, letterOf, type View } from '../html/view.ts';
import { plural, speakerLine } from '../labels.ts';
import { address, rangeAddress } from './address.ts';
import { type Asked, articleAsked, type Desk, type Shown } from './desk.ts';
import { pageOf, pager } from './pager.ts';
import { type Hit, search } from './search.ts';

/** Statements named beside a hit. */
const STATEMENTS_MAX = 3;

/** Words with the ranges marked; ranges in order, those that overlap are taken together. */
function marked(text: string, marks: readonly Range[]): Content {
  const out: Content[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    out.push(text.slice(at, from), html`<mark class="hit">${text.slice(from, end)}</mark>`);
    at = end;
  }
  return [...out, text.slice(at)];
}

function hitMarkup(view: View, hit: Hit): Markup {
  const claims = [...new Set(hit.statements.flatMap(({ id }) => view.claimsOf.get(id) ?? []))];
  const speakers = [
    ...new Set(
      hit.statements.filter(({ voice }) => voice === 'attributed').map((each) => speakerLine(each, view.entities)),
    ),
  ];
  return html`<li data-item>${letterChip(view, hit.article)} <div><p><a class="passage" href="${rangeAddress(hit.article, hit)}"><bdi>${marked(hit.text, hit.marks)}</bdi></a></p><p class="quiet">${!hit.story && 'page furniture · '}${
    speakers.length > 0 &&
    html`${joined(
      speakers.slice(0, STATEMENTS_MAX).map((name) => html`<bdi>${name}</bdi>`),
      '; ',
    )} · `
  }${joined(
    claims.slice(0, STATEMENTS_MAX).map((id) => claimLink(view, id)),
    ', ',
  )}</p></div></li>`;
}

/** Sentences of the articles in which the words stand, with who says them; facets are addresses. */
export function searchScreen(desk: Desk, { query }: Asked): Shown {
  const { view, statements } = desk;
  const asked = query.q ?? '';
  const all = search(view.dossier.articles, statements, asked);
  const only = articleAsked(desk, query.in);
  const hits = only === null ? all : all.filter(({ article }) => article === only);
  const page = pageOf(hits, query.page);
  const byArticle = Map.groupBy(all, ({ article }) => article);
  const facets = [...byArticle].map(
    ([id, list]) =>
      html`<li><a href="${address('/search', { q: asked, in: letterOf(view, id) })}"${id === only && html` aria-current="true"`}>${letterChip(view, id)} <span class="n">${list.length}</span></a></li>`,
  );
  const found =
    asked.trim() === ''
      ? html`<p>Give some words: every sentence in which all of them stand is shown, with who says it.</p>`
      : html`<p class="lead">${plural(hits.length, 'place')} for “<bdi>${asked.slice(0, 200)}</bdi>”${only !== null && html` in ${letterChip(view, only)} · <a href="${address('/search', { q: asked })}">in all articles</a>`}</p>`;
  return {
    screen: null,
    title: asked.trim() === '' ? 'Search' : `Search: ${asked.slice(0, 60)}`,
    body: html`<header class="screen-head"><h1>Search the dossier</h1></header>
<form action="/search" method="get" class="choose"><label>Words <input type="search" name="q" value="${asked.slice(0, 200)}"></label> <button>Search</button></form>${found}
${facets.length > 1 && html`<ul class="tabs" aria-label="By article">${facets}</ul>`}<ol class="hits">${page.items.map((hit) => hitMarkup(view, hit))}</ol>${pager('/search', query, page)}`,
    data: {
      query: asked,
      total: hits.length,
      page: page.number,
      pages: page.count,
      hits: page.items.map(({ statements: own, ...hit }) => ({
        ...hit,
        statements: own.map(({ id }) => id),
        address: rangeAddress(hit.article, hit),
      })),
    },
  };
}
