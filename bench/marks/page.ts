import type { SegmentKind } from '../../src/model/article.ts';
import type { LaidArticle, LaidBlock } from './layout.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** How a page of each style writes a segment. Three styles, so that no reader can learn one template. */
const STYLES: readonly Readonly<Partial<Record<SegmentKind, readonly [string, string]>>>[] = [
  {
    headline: ['<h1 class="article__title">', '</h1>'],
    standfirst: ['<p class="article__standfirst">', '</p>'],
    subheading: ['<h2>', '</h2>'],
    byline: ['<div class="article__byline">', '</div>'],
    dateline: ['<b class="dateline">', '</b>'],
    metadata: ['<time class="article__date">', '</time>'],
    caption: ['<figcaption>', '</figcaption>'],
    credit: ['<p class="article__credit"><small>', '</small></p>'],
    related: ['<li class="related__item"><a href="#">', '</a></li>'],
    sidebar: ['<aside class="box">', '</aside>'],
    widget: ['<div class="share" role="group">', '</div>'],
    boilerplate: ['<footer class="foot">', '</footer>'],
  },
  {
    headline: ['<header><h1>', '</h1></header>'],
    standfirst: ['<h2 class="dek">', '</h2>'],
    subheading: ['<h3 class="crosshead">', '</h3>'],
    byline: ['<p class="author" rel="author">', '</p>'],
    dateline: ['<span class="loc">', '</span>'],
    metadata: ['<div class="timestamp">', '</div>'],
    caption: ['<div class="caption">', '</div>'],
    credit: ['<div class="source">', '</div>'],
    related: ['<p class="readmore"><a href="#">', '</a></p>'],
    sidebar: ['<div class="sidebar">', '</div>'],
    widget: ['<button type="button">', '</button>'],
    boilerplate: ['<div class="legal">', '</div>'],
  },
  {
    headline: ['<div class="hd">', '</div>'],
    standfirst: ['<div class="intro"><strong>', '</strong></div>'],
    subheading: ['<p><strong>', '</strong></p>'],
    byline: ['<span class="by">', '</span>'],
    dateline: ['<em>', '</em>'],
    metadata: ['<span class="upd">', '</span>'],
    caption: ['<p class="cap">', '</p>'],
    credit: ['<p class="cr">', '</p>'],
    related: ['<div class="tease"><a href="#">', '</a></div>'],
    sidebar: ['<table class="facts"><tr><td>', '</td></tr></table>'],
    widget: ['<div class="tools">', '</div>'],
    boilerplate: ['<p class="sm">', '</p>'],
  },
];

/** A page with the article's text in order; navigation and scripts round it are not in the gold text. */
export function pageOf(article: LaidArticle): string {
  const style = STYLES[(Number(article.header.get('page') ?? 1) - 1) % STYLES.length] ?? {};
  const outlet = article.header.get('outlet') ?? '';
  const date = article.header.get('date');
  const headline = article.segments.find(({ kind }) => kind === 'headline');
  const title = headline ? article.text.slice(headline.start, headline.end) : '';
  const lines = article.lines.map((line) => (line.kind === 'raw' ? line.html : lineOf(line, article.text, style)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)} | ${escaped(outlet)}</title>
<meta property="og:site_name" content="${escaped(outlet)}">
<meta property="og:title" content="${escaped(title)}">
${date ? `<meta property="article:published_time" content="${date}">\n` : ''}<script>window.page = { kind: "article" };</script>
</head>
<body>
<nav><a href="#">Home</a> <a href="#">News</a> <a href="#">Sport</a></nav>
<main>
<article>
${lines.join('\n')}
</article>
</main>
</body>
</html>
`;
}

function lineOf(block: LaidBlock, text: string, style: (typeof STYLES)[number]): string {
  const paragraph = block.segments.some(({ kind }) => kind === 'paragraph');
  const parts = block.segments.map(({ kind, start, end }) => {
    const words = escaped(text.slice(start, end));
    if (kind === 'paragraph') return words;
    if (kind === 'alt-text') return `<img src="#" alt="${words}">`;
    const [open, close] = style[kind] ?? ['<div>', '</div>'];
    return paragraph ? `<span class="${kind}">${words}</span>` : `${open}${words}${close}`;
  });
  return paragraph ? `<p>${parts.join(' ')}</p>` : parts.join('\n');
}
