import type { Dossier } from '../../model/dossier.ts';
import { answerLines, coreClaim, outletCount, plural, rangeWords } from '../labels.ts';
import { claimsSection } from './claims.ts';
import { dateWords } from './dates.ts';
import { type Content, html, Markup } from './escape.ts';
import { findingsSection } from './findings.ts';
import { lineageSection } from './lineage.ts';
import { matrixSection } from './matrix.ts';
import { methodSection } from './method.ts';
import { quotationsSection } from './quotations.ts';
import { readingSection } from './reading.ts';
import { STYLE, STYLE_SHA256 } from './style.ts';
import { timelineSection } from './timeline.ts';
import { versionsSection } from './versions.ts';
import { letterChip, letterOf, quoted, shortened, type View, viewOf, words } from './view.ts';

/** No script, no network, no frame, no form; the one style sheet is named by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;

const STYLE_ELEMENT = new Markup(`<style>${STYLE}</style>`);

const navOf = ({ versions }: Dossier): readonly (readonly [string, string])[] => [
  ['claims', 'Claims'],
  ['reading', 'Articles'],
  ['lineage', 'Lineage'],
  ...(versions.length > 0 ? ([['versions', 'Versions']] as const) : []),
  ['coverage', 'Coverage'],
  ['findings', 'Findings'],
  ['quotations', 'Quotations'],
  ['timeline', 'Timeline'],
  ['method', 'Method'],
];

const fact = (number: string, name: string, meaning: string): Markup =>
  html`<div><dt>${name}</dt><dd><b>${number}</b><span>${meaning}</span></dd></div>`;

function facts(view: View): Markup {
  const { dossier } = view;
  const { atLeast, atMost } = dossier.reportCount;
  const core = coreClaim(dossier)?.counts;
  return html`<dl class="facts">${[
    fact(String(outletCount(dossier)), 'outlets', 'carried the story; an article without a named outlet counts as one'),
    fact(rangeWords(atLeast, atMost), 'reports', 'texts not derived from one another among those supplied'),
    fact(
      core ? rangeWords(core.origins, core.originsAtMost) : 'none',
      core?.originsAtMost === 1 ? 'origin' : 'origins',
      'people, bodies or evidence that ultimately stand behind the core claim',
    ),
  ]}</dl>`;
}

function period(dossier: Dossier): string {
  const dates = dossier.articles.flatMap(({ published }) => published?.value.slice(0, 10) ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return 'publication dates not found';
  return `published ${first === last ? dateWords(first) : dateWords(`${first}/${last}`)}`;
}

/** The articles by report: what is one text in several places stands together. */
function articleList(view: View): Markup {
  const item = (id: Dossier['articles'][number]['id']): Content => {
    const title = view.articles.get(id)?.title?.value;
    return html`<li><a href="${view.links.article(id)}">${letterChip(view, id)} <bdi>${view.labels.get(id)?.name ?? ''}</bdi></a>${title && html` <span class="quiet">${words(title)}</span>`}</li>`;
  };
  const grouped = new Set(view.dossier.reports.flatMap(({ articles }) => articles));
  const rest = view.dossier.articles.filter(({ id }) => !grouped.has(id)).map(({ id }) => id);
  return html`<ul class="reports">${view.dossier.reports.map((report, index) => html`<li><span class="report">Report ${index + 1}</span><ul>${report.articles.map(item)}</ul></li>`)}${rest.length > 0 && html`<li><span class="report">Not grouped</span><ul>${rest.map(item)}</ul></li>`}</ul>`;
}

function opening(view: View): Markup {
  const { dossier } = view;
  const [counts, difference] = answerLines(dossier);
  const core = coreClaim(dossier);
  const title = core ? quoted(core.headline.text) : `Dossier of ${plural(dossier.articles.length, 'article')}`;
  return html`<header class="opening"><p class="eyebrow">Second Source dossier · ${plural(dossier.articles.length, 'article')} · ${period(dossier)}</p>
<h1>${title}</h1>${core && html`<p class="byline">The core claim, in the words of ${letterOf(view, core.headline.article)}: the sourced claim that most outlets carry.</p>`}
<div class="answer"><p>${counts}</p><p><bdi>${difference}</bdi></p></div>
${facts(view)}${articleList(view)}</header>`;
}

/**
 * The dossier as one self-contained page: no script, no network, no font from elsewhere. Pure and deterministic.
 * Everything that comes from an article, a file name or an entity is data and is escaped by `escapeText`.
 */
export function renderHtml(dossier: Dossier): string {
  const view = viewOf(dossier);
  const core = coreClaim(dossier);
  const title = core ? shortened(core.headline.text, 80) : plural(dossier.articles.length, 'article');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title} · Second Source</title>
${STYLE_ELEMENT}
</head>
<body>
<a class="skip" href="#main">Skip to the dossier</a>
<nav aria-label="Sections"><a class="home" href="#top">Second Source</a><ul>${navOf(dossier).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1"><div id="top">${opening(view)}</div>
${claimsSection(view)}${readingSection(view)}${lineageSection(view)}${versionsSection(view)}${matrixSection(view)}${findingsSection(view)}${quotationsSection(view)}${timelineSection(view)}${methodSection(view)}
</main>
</body>
</html>
`.markup;
}
