import { subjectKey } from '../../model/decision.ts';
import type { Dossier } from '../../model/dossier.ts';
import { statusLine } from '../attitudes.ts';
import { decidedIn, findingSubject } from '../awaiting.ts';
import {
  articleLabels,
  entitiesById,
  findingWords,
  roleWords,
  severityWords,
  speakerLine,
  treatmentWords,
} from '../labels.ts';

type Cell = string | number;

/** What a spreadsheet takes for the beginning of a formula, also behind blanks and in wide forms. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

/**
 * One cell. Words that a spreadsheet would run as a formula get an apostrophe before them, which it shows as text; numbers
 * of ours stay numbers. Control characters but tabs and line breaks would break the file for some readers.
 */
export function csvCell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const clean = value.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",;\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as RFC 4180 has it: commas, CRLF, a row of names first. */
const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/** One row a claim: the words, the three counts, who stands behind it, and how each article treats it. */
export function claimsCsv(dossier: Dossier): string {
  const labels = articleLabels(dossier);
  const entities = entitiesById(dossier);
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const articles = dossier.articles.map(({ id }) => id);
  return table(
    [
      'claim',
      'words',
      'article',
      'start',
      'end',
      'outlets',
      'reports',
      'origins_at_least',
      'origins_at_most',
      'origins',
      'status',
      'speakers',
      ...articles.map((id) => `${labels.get(id)?.letter ?? ''} ${labels.get(id)?.name ?? ''}`),
    ],
    dossier.claims.map((claim) => {
      const own = claim.members.flatMap(({ statement }) => statements.get(statement) ?? []);
      const speakers = [...new Set(own.map((statement) => speakerLine(statement, entities)))];
      return [
        claim.id,
        claim.headline.text,
        claim.headline.article,
        claim.headline.start,
        claim.headline.end,
        claim.counts.outlets,
        claim.counts.reports,
        claim.counts.origins,
        claim.counts.originsAtMost,
        claim.origins.map(({ name, role }) => `${name} (${roleWords[role]})`).join('; '),
        statusLine(claim, statements).join('; '),
        speakers.join('; '),
        ...articles.map((id) => treatmentWords[claim.coverage[id] ?? 'absent']),
      ];
    }),
  );
}

/** One row a finding, with what a person decided about it. */
export function findingsCsv(dossier: Dossier): string {
  const labels = articleLabels(dossier);
  const decided = decidedIn(dossier);
  return table(
    [
      'finding',
      'kind',
      'weight',
      'articles',
      'explanation',
      'caveat',
      'claim',
      'decision',
      'author',
      'decided_at',
      'note',
    ],
    dossier.findings.map((finding) => {
      const decision = decided.get(subjectKey(findingSubject(finding)));
      return [
        finding.id,
        findingWords[finding.kind],
        severityWords[finding.severity],
        finding.articles.map((id) => labels.get(id)?.letter ?? '').join(' '),
        finding.explanation,
        finding.caveat ?? '',
        finding.claim ?? '',
        decision?.verdict ?? '',
        decision?.author ?? '',
        decision?.decidedAt ?? '',
        decision?.note ?? '',
      ];
    }),
  );
}
