import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import {
  answerLines,
  articleLabels,
  coreClaim,
  findingWords,
  outletCount,
  plural,
  rangeWords,
  severityWords,
} from './labels.ts';
import { articleSection, reportSection } from './text-articles.ts';
import { claimSections, headline } from './text-claims.ts';
import { capped, type Layout, layoutOf, section, wrap } from './text-layout.ts';
import { problemSection } from './text-problems.ts';
import { versionSection } from './text-versions.ts';

type Labels = ReturnType<typeof articleLabels>;

/** Findings shown of each severity: what an editor looks at in ten minutes. */
const FINDINGS_SHOWN = { high: 15, medium: 12 } as const;
/**
 * The summary for an editor at a terminal: the answer, the three counts, the claims that need a look, the findings,
 * the problems, the articles. Plain lines that pipe well; `colour` adds ANSI styles, `width` is in columns.
 */
export function renderText(dossier: Dossier, options: { readonly colour: boolean; readonly width: number }): string {
  const layout = layoutOf(options);
  const labels = articleLabels(dossier);
  const lines = [
    ...answer(dossier, layout),
    ...claimSections(dossier, labels, layout),
    ...findingSection(dossier, 'high', labels, layout),
    ...findingSection(dossier, 'medium', labels, layout),
    ...reportSection(dossier, labels, layout),
    ...versionSection(dossier, labels, layout),
    ...problemSection(dossier, labels, layout),
    ...articleSection(dossier, labels, layout),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function answer(dossier: Dossier, layout: Layout): string[] {
  const { width, paint } = layout;
  const [counts, difference] = answerLines(dossier);
  const { atLeast, atMost } = dossier.reportCount;
  const core = coreClaim(dossier);
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const origins = core ? rangeWords(core.counts.origins, core.counts.originsAtMost) : '–';
  return [
    ...wrap('', counts, width).map(paint.bold),
    ...wrap('', difference, width),
    '',
    `  ${plural(outletCount(dossier), 'outlet')}   ${rangeWords(atLeast, atMost)} ${atMost === 1 ? 'report' : 'reports'}   ${origins} ${origins === '1' ? 'origin' : 'origins'} of the core claim`,
    ...(core ? [`  core claim: ${headline(core, statements, width - 14)}`] : []),
  ];
}

function findingSection(dossier: Dossier, severity: 'high' | 'medium', labels: Labels, layout: Layout): string[] {
  const findings = dossier.findings.filter((finding) => finding.severity === severity);
  const lines = capped(findings, FINDINGS_SHOWN[severity], layout, (finding) => findingLines(finding, labels, layout));
  return section(`Findings, ${severityWords[severity]} (${findings.length})`, lines, layout);
}

function findingLines(finding: Finding, labels: Labels, { width, paint }: Layout): string[] {
  const mark = finding.severity === 'high' ? paint.red : paint.yellow;
  const letters = finding.articles.map((id) => labels.get(id)?.letter ?? '?').join(' ');
  return [
    `  ${mark(findingWords[finding.kind])} · ${letters}`,
    ...wrap('    ', finding.explanation, width),
    ...(finding.caveat ? wrap('    ', finding.caveat, width).map(paint.dim) : []),
  ];
}
