import type { Claim } from '../../model/claim.ts';
import { subjectKey } from '../../model/decision.ts';
import type { Dossier } from '../../model/dossier.ts';
import { attitudeOf, headlineLead } from '../attitudes.ts';
import { decidedIn, findingSubject } from '../awaiting.ts';
import {
  answerLines,
  articleLabels,
  bySeverity,
  coreClaim,
  entitiesById,
  findingWords,
  groupClaims,
  plural,
  rangeWords,
  roleWords,
  severityWords,
} from '../labels.ts';
import { inMarkdown } from '../workbench/citation.ts';

/** Claims of a group and findings in a memo: what is read at one sitting. The dossier has all. */
const CLAIMS_MAX = 8;
const FINDINGS_MAX = 12;

/** A memo in Markdown: the answer, the core claim, what is contested or told differently, findings, and the files with their digests. */
export function memo(dossier: Dossier): string {
  const labels = articleLabels(dossier);
  const entities = entitiesById(dossier);
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const letters = (ids: readonly (keyof Claim['coverage'])[]): string =>
    ids.map((id) => labels.get(id)?.letter ?? '?').join(' ');
  const carrying = (claim: Claim): string =>
    letters(
      dossier.articles.map(({ id }) => id).filter((id) => (claim.coverage[id] ?? 'contradicts') !== 'contradicts'),
    );
  const origins = (claim: Claim): string =>
    claim.origins
      .map(({ entity, name, role, statements: own }) => {
        const attitude = attitudeOf(own, statements);
        return `${inMarkdown((entity === null ? undefined : entities.get(entity)?.name) ?? name)} (${roleWords[role]}${attitude === '' ? '' : `; ${attitude}`})`;
      })
      .join(', ') || 'nobody is named';
  const claimLine = (claim: Claim): string => {
    const lead = headlineLead(claim, statements);
    return `- ${lead === '' ? '' : `${lead} `}“${inMarkdown(claim.headline.text)}”: ${origins(claim)}. ${plural(claim.counts.outlets, 'outlet')}, ${plural(claim.counts.reports, 'report')}, ${rangeWords(claim.counts.origins, claim.counts.originsAtMost)} ${claim.counts.originsAtMost === 1 ? 'origin' : 'origins'} (${carrying(claim)}).`;
  };
  const groups = groupClaims(dossier);
  const part = (title: string, claims: readonly Claim[]): string[] =>
    claims.length === 0
      ? []
      : [
          '',
          `## ${title} (${claims.length})`,
          '',
          ...claims.slice(0, CLAIMS_MAX).map(claimLine),
          ...(claims.length > CLAIMS_MAX ? [`- and ${plural(claims.length - CLAIMS_MAX, 'more claim')}`] : []),
        ];
  const core = coreClaim(dossier);
  const decided = decidedIn(dossier);
  const findings = [...dossier.findings].filter(({ severity }) => severity !== 'info').sort(bySeverity);
  const findingLine = (finding: (typeof findings)[number]): string => {
    const decision = decided.get(subjectKey(findingSubject(finding)));
    const by = decision
      ? ` [${decision.verdict}ed by ${inMarkdown(decision.author)}, ${inMarkdown(decision.decidedAt.slice(0, 10))}]`
      : '';
    return `- **${findingWords[finding.kind]}** (${severityWords[finding.severity]}; ${letters(finding.articles)}): ${inMarkdown(finding.explanation)}${finding.caveat ? ` ${inMarkdown(finding.caveat)}` : ''}${by}`;
  };
  const [answer, difference] = answerLines(dossier);
  return [
    `# ${core ? `“${inMarkdown(core.headline.text)}”` : `Dossier of ${plural(dossier.articles.length, 'article')}`}`,
    '',
    `${inMarkdown(answer)} ${inMarkdown(difference)}`,
    ...(core ? ['', '## The core claim', '', claimLine(core)] : []),
    ...part('Contested', groups.contested),
    ...part('Told differently', groups.differing),
    ...part('More than one origin', groups.corroborated),
    ...(findings.length === 0
      ? []
      : ['', `## Findings (${findings.length})`, '', ...findings.slice(0, FINDINGS_MAX).map(findingLine)]),
    '',
    '## Articles',
    '',
    ...dossier.articles.map(
      ({ id, source, sha256, published }) =>
        `- ${labels.get(id)?.letter ?? '?'}: ${inMarkdown(labels.get(id)?.name ?? '')}, ${inMarkdown(published ? published.value.slice(0, 10) : 'date not found')}, ${inMarkdown(source)}, SHA-256 ${sha256}`,
    ),
    '',
    `Made with ${inMarkdown(dossier.madeBy.program)} ${inMarkdown(dossier.madeBy.version)}. It compares the texts supplied and says of nothing that it is so. A difference is no fault: licensed republication, a common text that was not supplied, or other access would explain it as well.`,
    '',
  ].join('\n');
}
