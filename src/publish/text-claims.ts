import type { Claim, Treatment } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ArticleId, ClaimId } from '../model/id.ts';
import { attitudeOf, headlineLead, type Stated, statusLine } from './attitudes.ts';
import {
  type ArticleLabel,
  type ClaimGroups,
  groupClaims,
  plural,
  rangeWords,
  roleWords,
  statusWords,
} from './labels.ts';
import { capped, type Layout, oneLine, section, shorten, wrap } from './text-layout.ts';

/** Claims shown of each group: one screen for the groups that need an editor, less for the others. */
const SHOWN: Readonly<Record<Exclude<keyof ClaimGroups, 'outletOnly'>, number>> = {
  contested: 10,
  differing: 10,
  corroborated: 8,
  singleOrigin: 8,
};
const TITLES: Readonly<Record<keyof typeof SHOWN, string>> = {
  contested: 'Contested: another side denies it or another article says otherwise',
  differing: 'Told differently: the texts differ on it',
  corroborated: 'Corroborated: two or more origins, or support from others',
  singleOrigin: 'One origin only',
};
/** Of what outlets say themselves, what several say: often the event itself. */
const OWN_SHOWN = 4;
const ORIGINS_SHOWN = 4;
const DISPUTES_SHOWN = 2;
/** Above this the strip of letters is longer than a line, so only the articles that carry the claim are named. */
const STRIP_MAX = 16;
const MARKS: Readonly<Record<Treatment, string>> = { full: '', partial: '~', contradicts: '!' };

/** What the strips mean, once, above the first of them. */
const LEGEND = 'A carries it; A~ carries part of it, or less surely; A! says otherwise; · does not mention it';

/** The claims in groups, those that need an editor first. */
export function claimSections(
  dossier: Dossier,
  labels: ReadonlyMap<ArticleId, ArticleLabel>,
  layout: Layout,
): string[] {
  const groups = groupClaims(dossier);
  const known: Known = {
    claims: new Map(dossier.claims.map((claim) => [claim.id, claim])),
    statements: new Map(dossier.statements.map((statement) => [statement.id, statement])),
    labels,
  };
  const lines = (Object.keys(SHOWN) as (keyof typeof SHOWN)[]).flatMap((name) => {
    const shown = capped(groups[name], SHOWN[name], layout, (claim) => claimLines(claim, known, layout));
    return section(`${TITLES[name]} (${groups[name].length})`, shown, layout);
  });
  const several = groups.outletOnly.filter(({ counts }) => counts.outlets > 1).slice(0, OWN_SHOWN);
  const told = several.flatMap((claim) => claimLines(claim, known, layout));
  const rest = groups.outletOnly.length - several.length;
  const own = [
    ...section(`In the outlets’ own voice: no origin is named (${groups.outletOnly.length})`, told, layout),
    ...(rest === 0
      ? []
      : ['', layout.paint.dim(`${plural(rest, 'more claim')} in the outlets’ own voice, with no origin named.`)]),
  ];
  return lines.length + own.length === 0
    ? []
    : ['', ...wrap('  ', LEGEND, layout.width).map(layout.paint.dim), ...lines, ...own];
}

/** What the lines of a claim look up. */
interface Known {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly statements: Stated;
  readonly labels: ReadonlyMap<ArticleId, ArticleLabel>;
}

function claimLines(claim: Claim, known: Known, { width, paint }: Layout): string[] {
  const { statements, labels } = known;
  const line = (text: string): string => shorten(`    ${text}`, width);
  const disputes = claim.disputedBy.flatMap((id) => known.claims.get(id) ?? []);
  const about = [
    ...statusLine(claim, statements),
    ...(claim.supportedBy.length > 0 ? [`support from ${plural(claim.supportedBy.length, 'other claim')}`] : []),
  ];
  return [
    `  ${paint.bold(headline(claim, statements, width - 2))}`,
    `    ${strip(claim, labels)}   ${countsLine(claim)}`,
    ...(claim.origins.length > 0 ? [line(originsLine(claim, statements))] : []),
    ...wrap('    ', about.join('; '), width).map(paint.dim),
    ...disputes.slice(0, DISPUTES_SHOWN).map((other) => line(`against: ${against(claim, other, known, width)}`)),
  ];
}

/** The claim in a member's own words, shortened to the width, with "Denied:" before them where nobody asserts them. */
export function headline(claim: Claim, statements: Stated, width: number): string {
  const lead = headlineLead(claim, statements);
  const before = lead === '' ? '' : `${lead} `;
  return `${before}“${shorten(oneLine(claim.headline.text), width - before.length - 2)}”`;
}

/** The words that stand against a claim, with who denies them; where they are the claim's own words, who stands against it. */
function against(claim: Claim, other: Claim, { statements, labels }: Known, width: number): string {
  const same = bareWords(claim) === bareWords(other);
  const named = other.origins.length > 0 ? originsLine(other, statements) : '';
  if (same && named !== '') return named;
  if (!same) {
    const who = headlineLead(other, statements) === '' ? '' : named;
    return who === '' ? headline(other, statements, width) : `${who}: “${oneLine(other.headline.text)}”`;
  }
  const letters = Object.entries(other.coverage)
    .filter(([, treatment]) => treatment !== 'contradicts')
    .flatMap(([id]) => labels.get(id as ArticleId)?.letter ?? []);
  return `${letters.join(' ')} (${statusWords['outlet-assertion']})`;
}

const bareWords = ({ headline: { text } }: Claim): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** `A  B~ ·  D ` for few articles, `A B~ D` for many: who carries it, in the order of the letters. */
function strip(claim: Claim, labels: ReadonlyMap<ArticleId, ArticleLabel>): string {
  const all = [...labels].map(([article, { letter }]) => {
    const treatment = claim.coverage[article];
    return treatment === undefined ? '·' : letter + MARKS[treatment];
  });
  if (all.length <= STRIP_MAX) return all.map((cell) => cell.padEnd(2)).join(' ');
  const carriers = all.filter((cell) => cell !== '·');
  const shown = carriers.slice(0, STRIP_MAX).join(' ');
  return carriers.length > STRIP_MAX ? `${shown} and ${carriers.length - STRIP_MAX} more` : shown;
}

function countsLine({ counts }: Claim): string {
  const { outlets, reports, origins, originsAtMost } = counts;
  const behind =
    originsAtMost === 0
      ? 'no origin named'
      : `${rangeWords(origins, originsAtMost)} ${originsAtMost === 1 ? 'origin' : 'origins'}`;
  return `${plural(outlets, 'outlet')} · ${plural(reports, 'report')} · ${behind}`;
}

/** Who stands behind a claim, by name and role, with "denies it" for whoever only denies its words. */
function originsLine({ origins }: Claim, stated: Stated): string {
  const names = origins.slice(0, ORIGINS_SHOWN).map(({ name, role, statements }) => {
    const about = [roleWords[role], attitudeOf(statements, stated)].filter((word) => word !== '');
    return `${oneLine(name)} (${about.join('; ')})`;
  });
  const more = origins.length - ORIGINS_SHOWN;
  return `${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
