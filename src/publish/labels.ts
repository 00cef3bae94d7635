import type { Article, SegmentKind } from '../model/article.ts';
import type { Claim, ClaimStatus, OccurrenceRelation, Origin, Treatment } from '../model/claim.ts';
import type { DerivationKind } from '../model/derivation.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity, Precision } from '../model/entity.ts';
import type { Finding, FindingKind, Severity } from '../model/finding.ts';
import type { ArticleId, ClaimId, EntityId, StatementId } from '../model/id.ts';
import type { Attitude, Certainty, QuoteMode, Stance, Statement } from '../model/statement.ts';
import { outletKeys } from '../model/version.ts';

/**
 * The words that every face shows for the dossier's codes. They compare the texts supplied and accuse nobody.
 * A name or a word of an article that comes back from here is data: the face that prints it escapes it.
 */

export interface ArticleLabel {
  /** A to Z, then A1 to Z1, A2 … */
  readonly letter: string;
  /** The outlet where it is known, else the base name of file or address without its extension. */
  readonly name: string;
}

const NAME_MAX = 60;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const clip = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;

/** `news/2025/003.txt` is `003`, `https://example.org/world/a-story.html?x=1` is `a-story`, `https://example.org/` is `example.org`. */
function baseName(source: string): string {
  const path = /^[a-z]+:\/\//i.test(source) ? (source.split(/[?#]/, 1)[0] ?? source) : source;
  const last =
    path
      .split(/[/\\]/)
      .filter((part) => part !== '' && !part.endsWith(':'))
      .at(-1) ?? source;
  const dot = path.endsWith('/') ? -1 : last.lastIndexOf('.');
  return (dot > 0 ? last.slice(0, dot) : last) || source;
}

export const articleName = (article: Article): string =>
  clip(article.outlet?.value.trim() || baseName(article.source), NAME_MAX);

/** Letter and name of each article, in the dossier's order. */
export function articleLabels(dossier: Pick<Dossier, 'articles'>): Map<ArticleId, ArticleLabel> {
  return new Map(
    dossier.articles.map((article, index) => {
      const round = Math.floor(index / LETTERS.length);
      const letter = `${LETTERS[index % LETTERS.length] ?? ''}${round === 0 ? '' : round}`;
      return [article.id, { letter, name: articleName(article) }];
    }),
  );
}

export const statusWords: Readonly<Record<ClaimStatus, string>> = {
  'acknowledged-by-party': 'acknowledged by the party it concerns',
  'asserted-by-one-side': 'asserted by one side',
  'denied-by-other-side': 'denied, or told otherwise, by another side',
  'supported-by-third-party': 'supported by a third party',
  'supported-by-adverse-party': 'supported by the opposing side',
  unverified: 'called unverified, or told as a mere claim or belief',
  'outlet-assertion': 'in the outlets’ own voice',
};

export const roleWords: Readonly<Record<Origin['role'], string>> = {
  party: 'party to the event',
  'adverse-party': 'opposing side',
  'third-party': 'third party',
  document: 'document',
  evidence: 'evidence',
};

export const treatmentWords: Readonly<Record<Treatment | 'absent', string>> = {
  full: 'carries it',
  partial: 'carries part of it, or less surely',
  contradicts: 'says otherwise',
  absent: 'does not mention it',
};

/** Noun phrases; `derivationSentence` in the faces adds who and in which order. */
export const derivationWords: Readonly<Record<DerivationKind, string>> = {
  copy: 'same text',
  excerpt: 'long passage in common',
  rewrite: 'consistent with a rewrite',
  siblings: 'consistent with one earlier text behind both',
  'common-source': 'separate reports, same speech or document',
  independent: 'no derivation found',
  undetermined: 'not decided by the evidence',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  high: 'look here first',
  medium: 'worth a look',
  low: 'minor',
  info: 'for information',
};

export const findingWords: Readonly<Record<FindingKind, string>> = {
  'attribution-lost': 'attribution not repeated',
  'attribution-changed': 'attributed in other words',
  'source-differs': 'a different source is named',
  'source-not-in-compared-text': 'source not in the compared text',
  'verification-lost': 'remark on verification not repeated',
  'certainty-raised': 'stated more surely',
  'certainty-lowered': 'stated less surely',
  'scope-changed': 'scope differs',
  'time-changed': 'time differs',
  'quantity-changed': 'quantity differs',
  'added-without-source': 'addition without a named source',
  'qualifier-lost': 'qualifier not repeated',
  'number-conflict': 'numbers disagree',
  'date-conflict': 'dates disagree',
  'place-conflict': 'places disagree',
  'duration-conflict': 'durations disagree',
  'source-conflict': 'sources disagree',
  'weekday-mismatch': 'weekday and date do not fit',
  'internal-contradiction': 'differs within one article',
  'unit-error': 'unit does not fit',
  'quote-not-in-body': 'quotation not in the article’s body',
  'quote-altered': 'quotation differs',
  'text-damaged': 'the supplied file looks damaged',
  'quote-variant': 'quotation worded in two ways',
  'name-variant': 'name written in two ways',
  paraphrase: 'same in other words',
  'date-format': 'date written in two ways',
};

export type FindingGroup = 'drift' | 'conflict' | 'error' | 'variant';

export const findingGroupOf: Readonly<Record<FindingKind, FindingGroup>> = {
  'attribution-lost': 'drift',
  'attribution-changed': 'drift',
  'source-differs': 'drift',
  'source-not-in-compared-text': 'drift',
  'verification-lost': 'drift',
  'certainty-raised': 'drift',
  'certainty-lowered': 'drift',
  'scope-changed': 'drift',
  'time-changed': 'drift',
  'quantity-changed': 'drift',
  'added-without-source': 'drift',
  'qualifier-lost': 'drift',
  'number-conflict': 'conflict',
  'date-conflict': 'conflict',
  'place-conflict': 'conflict',
  'duration-conflict': 'conflict',
  'source-conflict': 'conflict',
  'weekday-mismatch': 'error',
  'internal-contradiction': 'error',
  'unit-error': 'error',
  'quote-not-in-body': 'error',
  'quote-altered': 'error',
  'text-damaged': 'error',
  'quote-variant': 'variant',
  'name-variant': 'variant',
  paraphrase: 'variant',
  'date-format': 'variant',
};

export const findingGroupWords: Readonly<Record<FindingGroup, { readonly title: string; readonly meaning: string }>> = {
  drift: { title: 'Drift', meaning: 'how a text differs from the one it may retell' },
  conflict: { title: 'Conflict', meaning: 'what the articles disagree on' },
  error: { title: 'Within one article', meaning: 'what does not fit inside a single text' },
  variant: { title: 'Variants', meaning: 'differences that are not conflicts' },
};

/** What the point of a place is, by how exactly it is known. */
export const precisionWords: Readonly<Record<Precision, string>> = {
  exact: 'the place itself',
  near: 'near the place',
  district: 'the middle of a district',
  region: 'the middle of a region',
  country: 'the middle of a country',
};

export const occurrenceWords: Readonly<Record<OccurrenceRelation, string>> = {
  reference: 'wording used for comparison',
  identical: 'same words',
  typographic: 'same words, other typography',
  'translation-variant': 'consistent with another translation',
  truncated: 'shorter',
  spliced: 'parts joined',
  altered: 'words differ',
};

export const quoteModeWords: Readonly<Record<QuoteMode, string>> = {
  direct: 'direct quotation',
  indirect: 'reported speech',
  mixed: 'partly quoted',
  scare: 'word in quotation marks',
  none: '',
};

/** The neutral stance needs no word. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  factive: 'introduced as fact',
  neutral: '',
  doubting: 'introduced with distance',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: '',
  probable: 'called probable',
  possible: 'called possible',
  unverified: 'called unverified',
};

export const attitudeWords: Readonly<Record<Attitude, string>> = {
  asserts: '',
  denies: 'denies it',
  questions: 'questions it',
  demands: 'demands it',
  predicts: 'predicts it',
};

export const segmentWords: Readonly<Record<SegmentKind, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  subheading: 'subheading',
  paragraph: 'paragraph',
  byline: 'byline',
  dateline: 'date line',
  metadata: 'page data',
  caption: 'caption',
  'alt-text': 'image description',
  credit: 'credit',
  related: 'related headline',
  sidebar: 'sidebar',
  widget: 'page control',
  boilerplate: 'standing text',
};

export const entitiesById = (dossier: Pick<Dossier, 'entities'>): Map<EntityId, Entity> =>
  new Map(dossier.entities.map((entity) => [entity.id, entity]));

/** "Russian bloggers, via ISW": the innermost speaker first, then who relays it, nearest first. "the outlet itself" for its own voice. */
export function speakerLine(
  statement: Pick<Statement, 'voice' | 'source' | 'chain'>,
  entities: ReadonlyMap<EntityId, Pick<Entity, 'name'>>,
): string {
  if (statement.voice === 'outlet') return 'the outlet itself';
  const { source, chain } = statement;
  const own = source?.entity ?? null;
  const speaker = (own === null ? undefined : entities.get(own)?.name) ?? source?.name ?? 'a source not named';
  const relays = own !== null && chain.at(-1) === own ? chain.slice(0, -1) : chain;
  const names = relays.flatMap((id) => entities.get(id)?.name ?? []).reverse();
  return [speaker, ...names.map((name) => `via ${name}`)].join(', ');
}

export interface ClaimGroups {
  readonly contested: readonly Claim[];
  readonly differing: readonly Claim[];
  readonly corroborated: readonly Claim[];
  readonly singleOrigin: readonly Claim[];
  readonly outletOnly: readonly Claim[];
}

/** Findings that an editor would look at: by these a claim is told differently; minor ones stand among the findings. */
export const isWeighty = ({ severity }: Finding): boolean => severity === 'high' || severity === 'medium';
const comparesTexts = (finding: Finding): boolean => ['drift', 'conflict'].includes(findingGroupOf[finding.kind]);

function groupOf(claim: Claim, differing: ReadonlySet<ClaimId>): keyof ClaimGroups {
  if (claim.status.includes('denied-by-other-side') || claim.disputedBy.length > 0) return 'contested';
  if (differing.has(claim.id)) return 'differing';
  if (claim.counts.origins >= 2 || claim.supportedBy.length > 0) return 'corroborated';
  return claim.counts.origins === 1 ? 'singleOrigin' : 'outletOnly';
}

/** Widely carried claims first; ties keep the dossier's order. */
const byReach = (a: Claim, b: Claim): number =>
  b.counts.outlets - a.counts.outlets || b.counts.reports - a.counts.reports || b.members.length - a.members.length;

/** Every claim in exactly one group, the first of this order that fits; inside a group the widely carried come first. */
export function groupClaims(dossier: Pick<Dossier, 'claims' | 'findings'>): ClaimGroups {
  const differing = new Set(
    dossier.findings.filter((f) => comparesTexts(f) && isWeighty(f)).flatMap((finding) => finding.claim ?? []),
  );
  const groups: Record<keyof ClaimGroups, Claim[]> = {
    contested: [],
    differing: [],
    corroborated: [],
    singleOrigin: [],
    outletOnly: [],
  };
  for (const claim of dossier.claims) groups[groupOf(claim, differing)].push(claim);
  for (const group of Object.values(groups)) group.sort(byReach);
  return groups;
}

/** Where a claim first stands in the articles that carry it, on average: news puts first what it is about. */
function depthOf(claim: Claim, statements: ReadonlyMap<StatementId, Statement>): number {
  const first = new Map<ArticleId, number>();
  for (const member of claim.members) {
    const statement = statements.get(member.statement);
    const start = statement?.content[0]?.start;
    if (statement && start !== undefined)
      first.set(statement.article, Math.min(start, first.get(statement.article) ?? start));
  }
  const starts = [...first.values()];
  return starts.length === 0 ? Number.POSITIVE_INFINITY : starts.reduce((sum, start) => sum + start, 0) / starts.length;
}

/**
 * The claim that most outlets carry, among those with an origin where there is one; null without claims.
 * Ties go to the claim of more reports, then to the one that stands nearer to the top of its articles.
 */
export function coreClaim(dossier: Pick<Dossier, 'claims' | 'statements'>): Claim | null {
  const sourced = dossier.claims.filter((claim) => claim.counts.origins > 0);
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const ranked = (sourced.length > 0 ? sourced : dossier.claims).map((claim) => ({
    claim,
    depth: depthOf(claim, statements),
  }));
  ranked.sort(
    (a, b) =>
      b.claim.counts.outlets - a.claim.counts.outlets ||
      b.claim.counts.reports - a.claim.counts.reports ||
      // Two claims without any place are equal, and infinity minus infinity is no number.
      (a.depth === b.depth ? 0 : a.depth - b.depth),
  );
  return ranked[0]?.claim ?? null;
}

/** Distinct outlets; an article whose outlet is not known counts as one, however many versions of it there are. */
export function outletCount({
  articles,
  versions,
  reports,
}: Pick<Dossier, 'articles' | 'versions' | 'reports'>): number {
  return new Set(outletKeys(articles, versions, reports).values()).size;
}

/** `3`, or `2 to 3` where the evidence does not decide. */
export const rangeWords = (low: number, high: number): string => (low === high ? String(low) : `${low} to ${high}`);

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const SEVERITY_ORDER: readonly Severity[] = ['high', 'medium', 'low', 'info'];
export const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity);

/** What an editor asks first of a difference: whose claim it is. Other drift follows, then conflicts. */
const WEIGHTIEST: readonly FindingKind[] = [
  'source-differs',
  'attribution-lost',
  'verification-lost',
  'source-not-in-compared-text',
  'attribution-changed',
];

function weightOf({ kind }: Finding): number {
  const place = WEIGHTIEST.indexOf(kind);
  if (place !== -1) return place;
  return WEIGHTIEST.length + (findingGroupOf[kind] === 'drift' ? 0 : 1);
}

function reportsPhrase({ atLeast, atMost }: Dossier['reportCount']): string {
  if (atLeast === atMost) return `${plural(atMost, 'text')} not derived from one another among those supplied`;
  return `at least ${atLeast}, at most ${atMost} texts not derived from one another among those supplied`;
}

function originsPhrase(core: Claim | null): string {
  if (core === null) return 'no claim was read';
  const { origins, originsAtMost } = core.counts;
  if (originsAtMost === 0) return 'no origin is named for the core claim';
  if (origins !== originsAtMost) return `at least ${origins}, at most ${originsAtMost} origins behind the core claim`;
  return `${plural(origins, 'origin')} behind the core claim`;
}

/**
 * The answer in two plain sentences: the three counts, then the drift or conflict that matters most, or else how many claims speakers dispute.
 * The second holds words of the articles where a finding has them.
 */
export function answerLines(dossier: Dossier, core: Claim | null = coreClaim(dossier)): [string, string] {
  const counts = [plural(dossier.articles.length, 'article'), reportsPhrase(dossier.reportCount), originsPhrase(core)];
  const first = dossier.findings.filter(comparesTexts).sort((a, b) => bySeverity(a, b) || weightOf(a) - weightOf(b))[0];
  if (first !== undefined && first.severity !== 'info') return [`${counts.join('; ')}.`, first.explanation];
  const disputed = dossier.claims.filter((claim) => claim.disputedBy.length > 0).length;
  const speakers =
    disputed === 0 ? '' : `; ${plural(disputed, 'claim')} in them ${disputed === 1 ? 'is' : 'are'} disputed`;
  return [`${counts.join('; ')}.`, `No drift and no conflict was found between the articles supplied${speakers}.`];
}
