import { awaiting } from '../awaiting.ts';
import { EXPORTS } from '../exports/exports.ts';
import { html } from '../html/escape.ts';
import { plural } from '../labels.ts';
import type { Desk, Shown } from './desk.ts';

/** The forms in which the dossier leaves the workbench, and what awaits a person before it may be published. */
export function exportScreen({ view }: Desk): Shown {
  const { findings, pairs } = awaiting(view.dossier, view.decided);
  const left = findings.length + pairs.length;
  const rows = Object.entries(EXPORTS).map(
    ([name, [file, type, meaning]]) =>
      html`<tr data-item><th scope="row"><a href="/export/${name}" download="${file}">${file}</a></th><td>${meaning}${name === 'published-html' && left > 0 && html` <b>(${plural(findings.length, 'finding')} and ${plural(pairs.length, 'pair')} of texts await <a href="/review">a decision</a>)</b>`}</td><td class="quiet">${type}</td></tr>`,
  );
  return {
    screen: null,
    title: 'Exports',
    body: html`<header class="screen-head"><h1>Exports</h1><p class="lead">The whole dossier, in other forms. The same from the command line: <code>secondsource dossier … --as NAME</code>.</p></header>
<div class="scroll" role="region" aria-label="Exports" tabindex="0"><table><thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col">Type</th></tr></thead><tbody>${rows}</tbody></table></div>`,
    data: { exports: Object.keys(EXPORTS), awaiting: { findings: findings.length, pairs: pairs.length } },
  };
}
