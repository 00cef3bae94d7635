import { subjectKey } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import { findingSubject } from '../awaiting.ts';
import {
  bySeverity,
  type FindingGroup,
  findingGroupOf,
  findingGroupWords,
  findingWords,
  plural,
  severityWords,
} from '../labels.ts';
import { decidedLine } from './decided.ts';
import { type Content, html, joined, type Markup } from './escape.ts';
import { anchorOf, claimLink, letterChip, passageList, section, type View } from './view.ts';

const GROUPS: readonly FindingGroup[] = ['drift', 'conflict', 'error', 'variant'];
/** Minor findings are folded when a group has more than this. */
const MINOR_MAX = 2;

const isMinor = ({ severity }: Finding): boolean => severity === 'low' || severity === 'info';

const finding = (view: View, found: Finding): Markup => html`
<li class="finding ${found.severity}" id="${anchorOf(found.id)}"><p class="kind"><b>${findingWords[found.kind]}</b> <span class="severity">${severityWords[found.severity]}</span> ${joined(
  found.articles.map((id) => letterChip(view, id)),
  ' ',
)}${found.claim !== null && html` ${claimLink(view, found.claim)}`}</p>
<p class="explanation">${found.explanation}</p>${found.caveat && html`<p class="caveat">${found.caveat}</p>`}${passageList(view, found.spans)}${decidedLine(view, subjectKey(findingSubject(found)), view.links.decide.finding(found.id))}</li>`;

const list = (view: View, findings: readonly Finding[]): Content =>
  findings.length > 0 && html`<ul class="findings">${findings.map((found) => finding(view, found))}</ul>`;

function group(view: View, name: FindingGroup, findings: readonly Finding[]): Content {
  if (findings.length === 0) return null;
  const minor = findings.filter(isMinor);
  const fold = minor.length > MINOR_MAX;
  const { title, meaning } = findingGroupWords[name];
  return html`<${view.group}>${title} <span class="n">${findings.length}</span></${view.group}><p class="meaning">${meaning}</p>${list(view, fold ? findings.filter((found) => !isMinor(found)) : findings)}${
    fold &&
    html`<details class="fold"><summary>${plural(minor.length, 'minor difference')}</summary>${list(view, minor)}</details>`
  }`;
}

/** Findings by group, the weightiest first. */
export function findingsSection(view: View): Markup {
  const sorted = [...view.dossier.findings].sort(bySeverity);
  const groups = GROUPS.map((name) =>
    group(
      view,
      name,
      sorted.filter(({ kind }) => findingGroupOf[kind] === name),
    ),
  );
  return section(
    view,
    'findings',
    'Findings',
    'What the comparison of the supplied texts shows. A difference is not a fault: each line names the passages, so that you can judge.',
    sorted.length === 0 ? html`<p>The comparison found nothing to report.</p>` : groups,
  );
}
