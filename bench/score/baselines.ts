import type { Claim } from '../../src/model/claim.ts';
import type { DerivationKind, Report } from '../../src/model/derivation.ts';
import { type Dossier, SCHEMA } from '../../src/model/dossier.ts';
import type { Finding, FindingKind } from '../../src/model/finding.ts';
import type { ArticleId, FindingId, ReportId } from '../../src/model/id.ts';
import type { Span } from '../../src/model/span.ts';
import type { StoryGold } from '../marks/folder.ts';
import { CONFLICT, DRIFT, ERROR } from '../marks/story.ts';

/**
 * Systems that judge nothing. All but the empty one are given the gold's reading for nothing (statements, sources,
 * claims), so that what they miss is judgement alone: no chains, look-alikes taken for the same, counts by one rule.
 */
export const BASELINES: Readonly<Record<string, (gold: StoryGold) => Dossier>> = {
  empty,
  'all independent': (gold) => naive(gold, 'independent'),
  'all copies': (gold) => naive(gold, 'copy'),
  'everything is a finding': (gold) => ({
    ...naive(gold, 'independent'),
    findings: everything(gold),
    quotations: lumped(gold),
  }),
};

function empty(_: StoryGold): Dossier {
  const nothing = { articles: [], reports: [], derivations: [], entities: [], statements: [], claims: [] };
  const made = { program: 'empty', version: '1', resources: {} };
  return {
    ...nothing,
    schema: SCHEMA,
    madeBy: made,
    reportCount: { atLeast: 0, atMost: 0 },
    pairsCompared: 0,
    versions: [],
    quotations: [],
    findings: [],
    timeline: [],
    problems: [],
  };
}

function naive(gold: StoryGold, kind: Extract<DerivationKind, 'independent' | 'copy'>): Dossier {
  const { dossier } = gold;
  const ids = dossier.articles.map(({ id }) => id);
  const groups: ArticleId[][] = kind === 'copy' ? [ids] : ids.map((id) => [id]);
  const reports = groups.map(
    (articles, index): Report => ({ id: `r:${index + 1}` as ReportId, articles, root: null, fullest: null }),
  );
  return {
    ...dossier,
    articles: dossier.articles.map((article) => ({ ...article, published: null })),
    reports,
    reportCount: { atLeast: reports.length, atMost: reports.length },
    derivations: dossier.derivations.map((pair) => ({ ...pair, kind, from: null })),
    statements: dossier.statements.map((statement) => ({ ...statement, chain: statement.chain.slice(-1) })),
    claims: lookalikes(gold).map((claim) => {
      const outlets = new Set(Object.keys(claim.coverage)).size;
      const number = kind === 'copy' ? 1 : outlets;
      return { ...claim, disputedBy: [], counts: { outlets, reports: number, origins: number, originsAtMost: number } };
    }),
    quotations: [],
    findings: [],
  };
}

/** The gold's claims, with every statement of a distortion in all claims that hold one of its look-alikes. */
function lookalikes({ dossier, phenomena }: StoryGold): Claim[] {
  const pairs = phenomena.filter(({ kind, control }) => kind === 'distortion' && control !== undefined);
  return dossier.claims.map((claim) => {
    const members = new Set(claim.members.map(({ statement }): string => statement));
    const added = pairs
      .map(({ statements = [] }) => statements)
      .filter((statements) => statements.some((id) => members.has(id)))
      .flat();
    const all = dossier.statements.filter(({ id }) => members.has(id) || added.includes(id));
    return { ...claim, members: all.map(({ id }) => ({ statement: id, relation: 'same' })) };
  });
}

/** A finding of every kind for every two passages of a claim or a control, and of every error kind for every statement. */
function everything({ dossier, phenomena }: StoryGold): Finding[] {
  const content = new Map(dossier.statements.map(({ id, content: spans }) => [id, spans[0]]));
  const groups = [
    ...dossier.claims.map(({ members }) => members.flatMap(({ statement }) => content.get(statement) ?? [])),
    ...phenomena.filter(({ control }) => control !== undefined).map(({ spans = [] }) => spans),
  ];
  const twos = groups.flatMap((spans) => spans.flatMap((a, i) => spans.slice(i + 1).map((b): Span[] => [a, b])));
  const between = [...CONFLICT, ...DRIFT].flatMap((kind) => twos.map((spans) => [kind, spans] as const));
  const within = [...ERROR].flatMap((kind) =>
    [...content.values()].flatMap((span) => (span ? [[kind, [span]] as const] : [])),
  );
  return [...between, ...within].map(([kind, spans], index) => ({
    id: `f:${index + 1}` as FindingId,
    kind: kind as FindingKind,
    severity: 'high',
    articles: [...new Set(spans.map(({ article }) => article))],
    spans,
    explanation: 'These passages may differ.',
    caveat: null,
    claim: null,
  }));
}

/** One utterance that everybody quotes. */
function lumped({ dossier }: StoryGold): Dossier['quotations'] {
  const [first] = dossier.quotations;
  if (!first) return [];
  const quoted = dossier.statements.filter(({ quoteMode }) => quoteMode === 'direct' || quoteMode === 'mixed');
  return [{ ...first, occurrences: quoted.map(({ content }) => ({ spans: content, relation: 'identical' })) }];
}
