import type { Problem, ProblemCode } from '../../model/problem.ts';
import { problemWords } from '../labels-problems.ts';
import { type Content, html, type Markup } from './escape.ts';
import { letterChip, passageLink, section, type View } from './view.ts';

const LIMITS: readonly string[] = [
  'It does not say whether a claim is right. It says who said what, who stands behind it, and what differs between the texts.',
  'Everything is relative to the articles supplied. “Not derived” means that no derivation was found among them; an agency text that was not supplied may stand behind several.',
  'A likeness of two texts has more than one explanation: licensed republication, a common agency text, access to the same people. Nothing here names a fault of anybody.',
  'An order between two texts is given only where time, credit or material shows it; otherwise it reads “order not shown”.',
  'An origin is a person, a body or a piece of evidence that ultimately stands behind a claim. Two reporters at one press conference are two reports and one origin.',
  'The program reads by rule and by statistics, and it misreads some sentences. Every line leads to the characters it rests on.',
];

const problem = (view: View, { article, span, message }: Problem): Markup =>
  html`<li>${article !== null && letterChip(view, article)} ${message}${span && html` ${passageLink(view, span)}`}</li>`;

function problems(view: View): Content {
  const byCode = new Map<ProblemCode, Problem[]>();
  for (const found of view.dossier.problems) {
    const list = byCode.get(found.code);
    if (list) list.push(found);
    else byCode.set(found.code, [found]);
  }
  if (byCode.size === 0) return html`<p>None: every file was read whole.</p>`;
  return html`<dl class="problems">${[...byCode].map(([code, list]) => html`<dt>${problemWords[code] ?? code}</dt><dd><ul>${list.map((found) => problem(view, found))}</ul></dd>`)}</dl>`;
}

function files(view: View): Markup {
  const rows = view.dossier.articles.map(
    ({ id, source, sha256, capturedAt, text }) => html`
<tr><th scope="row">${letterChip(view, id)}</th><td><bdi class="path">${source}</bdi></td><td class="num">${text.length}</td><td>${capturedAt ?? 'local file'}</td><td><code>${sha256}</code></td></tr>`,
  );
  return html`<div class="scroll" role="region" aria-label="Files and checksums" tabindex="0"><table class="files"><thead><tr><th scope="col">Article</th><th scope="col">File or address</th><th scope="col">Length</th><th scope="col">Captured</th><th scope="col">SHA-256 of the bytes</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** What went wrong, what the page does not claim, and what it was made with. */
export function methodSection(view: View): Markup {
  const { program, version, resources } = view.dossier.madeBy;
  const made = [[program, version], ...Object.entries(resources)];
  return section(view, 'method', 'Problems and method', null, [
    html`<${view.group}>Problems</${view.group}>${problems(view)}`,
    html`<${view.group}>What this page does not claim</${view.group}><ul class="limits">${LIMITS.map((limit) => html`<li>${limit}</li>`)}</ul>`,
    html`<${view.group}>Made with</${view.group}><p>${made.map(([name, which], index) => html`${index > 0 && ', '}${name ?? ''} <code>${which ?? ''}</code>`)}. Schema <code>${view.dossier.schema}</code>. Lengths and offsets count UTF-16 code units; the end of a range is not included. The same bytes and versions give the same page.</p>`,
    html`<${view.group}>Files</${view.group}>${files(view)}`,
  ]);
}
