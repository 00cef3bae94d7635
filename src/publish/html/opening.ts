import type { Dossier } from '../../model/dossier.ts';
import { answerLines, outletCount, plural, rangeWords } from '../labels.ts';
import { dateWords } from './dates.ts';
import { type Content, html, type Markup } from './escape.ts';
import { letterChip, letterOf, quoted, type View, words } from './view.ts';

const fact = (number: string, name: string, meaning: string): Markup =>
  html`<div><dt>${name}</dt><dd><b>${number}</b><span>${meaning}</span></dd></div>`;

/** The three counts that must never be confused, with their ranges. */
export function facts(view: View): Markup {
  const { dossier } = view;
  const { atLeast, atMost } = dossier.reportCount;
  const core = view.core?.counts;
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

/** When the articles were published, in words. */
export function period(dossier: Dossier): string {
  const dates = dossier.articles.flatMap(({ published }) => published?.value.slice(0, 10) ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return 'publication dates not found';
  return `published ${first === last ? dateWords(first) : dateWords(`${first}/${last}`)}`;
}

/** The articles by report: what is one text in several places stands together. */
export function articleList(view: View): Markup {
  const item = (id: Dossier['articles'][number]['id']): Content => {
    const title = view.articles.get(id)?.title?.value;
    return html`<li><a href="${view.links.article(id)}">${letterChip(view, id)} <bdi>${view.labels.get(id)?.name ?? ''}</bdi></a>${title && html` <span class="quiet">${words(title)}</span>`}</li>`;
  };
  const grouped = new Set(view.dossier.reports.flatMap(({ articles }) => articles));
  const rest = view.dossier.articles.filter(({ id }) => !grouped.has(id)).map(({ id }) => id);
  return html`<ul class="reports">${view.dossier.reports.map((report, index) => html`<li><span class="report">Report ${index + 1}</span><ul>${report.articles.map(item)}</ul></li>`)}${rest.length > 0 && html`<li><span class="report">Not grouped</span><ul>${rest.map(item)}</ul></li>`}</ul>`;
}

/** What a published page leaves out until a person accepted it. */
const awaitingLine = ({ findings, pairs }: { readonly findings: number; readonly pairs: number }): Markup =>
  html`<p class="byline">${findings + pairs === 0 ? 'A person decided about every line that names an outlet as copying or differing.' : `Outlets are named as copying or differing only where a person accepted it. ${plural(findings, 'finding')} and ${plural(pairs, 'pair')} of texts await that, and are not shown.`}</p>`;

/** The answer: what the story is, the two sentences, the counts, the articles by report. */
export function opening(view: View, awaiting?: { readonly findings: number; readonly pairs: number }): Markup {
  const { dossier, core } = view;
  const [counts, difference] = answerLines(dossier, core);
  const title = core ? quoted(core.headline.text) : `Dossier of ${plural(dossier.articles.length, 'article')}`;
  return html`<header class="opening"><p class="eyebrow">Second Source dossier · ${plural(dossier.articles.length, 'article')} · ${period(dossier)}</p>
<h1>${title}</h1>${core && html`<p class="byline">The core claim, in the words of ${letterOf(view, core.headline.article)}: the sourced claim that most outlets carry.</p>`}
<div class="answer"><p>${counts}</p>${awaiting && awaiting.findings > 0 && dossier.findings.length === 0 ? null : html`<p><bdi>${difference}</bdi></p>`}</div>${awaiting && awaitingLine(awaiting)}
${facts(view)}${articleList(view)}</header>`;
}
