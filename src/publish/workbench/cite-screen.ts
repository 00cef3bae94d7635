import { html } from '../html/escape.ts';
import { letterOf } from '../html/view.ts';
import { rangeAddress, rangeOf } from './address.ts';
import { citationOf } from './citation.ts';
import { type Asked, articleAsked, type Desk, type Shown } from './desk.ts';

/** A passage as a citation, in Markdown and as a Web Annotation: for whoever has no script, and for the controller. */
export function citeScreen(desk: Desk, { path, query }: Asked): Shown | null {
  const id = articleAsked(desk, path[1]);
  const article = id === null ? undefined : desk.view.articles.get(id);
  const range = article ? rangeOf(query.char, article.text.length) : null;
  if (!article || !range) return null;
  const { markdown, annotation } = citationOf(article, range);
  return {
    screen: null,
    title: `Citation from ${letterOf(desk.view, article.id)}`,
    body: html`<header class="screen-head"><h1>Citation</h1><p class="lead"><a href="${rangeAddress(article.id, range)}">The passage in its article</a></p></header>
<h2>Markdown</h2><pre tabindex="0">${markdown}</pre><h2>Web Annotation</h2><pre tabindex="0">${JSON.stringify(annotation, null, 2)}</pre>`,
    data: { markdown, annotation },
  };
}
