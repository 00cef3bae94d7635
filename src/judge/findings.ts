import type { Claim } from '../model/claim.ts';
import type { Finding, FindingKind, Severity } from '../model/finding.ts';
import { type ClaimId, findingId, type StatementId } from '../model/id.ts';
import { byPosition, type Span } from '../model/span.ts';
import { contradictionsWithin, numberConflicts } from './conflicts.ts';
import { ageConflicts } from './conflicts-ages.ts';
import { contested } from './conflicts-contested.ts';
import { disputedFigures } from './conflicts-disputed.ts';
import { eventPlaces } from './conflicts-event-places.ts';
import { placeConflicts } from './conflicts-places.ts';
import { sourceConflicts } from './conflicts-sources.ts';
import { timeConflicts } from './conflicts-times.ts';
import type { Ledger } from './counts.ts';
import { supersededIn } from './current.ts';
import { differencesIn, driftOf } from './drift.ts';
import { errorsIn } from './errors.ts';
import { missingPassages } from './errors-damage.ts';
import { headlineQuotations } from './errors-headlines.ts';
import { quotationsAltered } from './errors-quotations.ts';
import { alikeInCopies } from './findings-copies.ts';
import { type Draft, sharesPassages, withinLimits } from './findings-draft.ts';
import { bearingsOf, passagesOfStory, retellingsOf } from './retellings.ts';
import { inShownOrder } from './retellings-order.ts';
import type { RivalModel } from './rival-odds.ts';
import { rivalsIn } from './rivals.ts';
import { unorderedCaveat, worded } from './templates.ts';
import { variantsIn } from './variants.ts';

/** Every finding of the story, in the order of first span. */
export function findingsOf(ledger: Ledger, claims: readonly Claim[], rivals?: RivalModel): Finding[] {
  const passages = passagesOfStory(ledger);
  // What two versions of one article say differently is a change and no conflict: the one that stands for them is compared.
  const superseded = supersededIn(ledger.versions);
  const current = new Map([...passages].filter(([id]) => !superseded.has(id)));
  const bearings = bearingsOf(ledger, current);
  const everyArticle = ledger.comparison.articles.map((a) => a.reading.article);
  const articles = everyArticle.filter(({ id }) => !superseded.has(id));
  const retellings = retellingsOf(ledger, passages, bearings).map((r) => inShownOrder(r, differencesIn));
  const readings = ledger.comparison.articles.map((a) => a.reading);
  // What only a retelling has is a matter of drift; what it has from the told text is told there.
  const retold = new Set(
    retellings.flatMap((r) => [r.retold, ...r.retoldTwins]).flatMap((p) => p[0]?.reading.article.id ?? []),
  );
  const original = new Map([...current].filter(([id]) => !retold.has(id)));
  const altered = quotationsAltered(ledger.comparison.quotations, ledger.reportOf, everyArticle);
  const drafts = [
    ...alikeInCopies(
      [
        ...readings.flatMap((r) => [...errorsIn(r, everyArticle), ...headlineQuotations(r, everyArticle)]),
        ...contradictionsWithin(passages, bearings, everyArticle),
        ...missingPassages(ledger.comparison, superseded),
      ],
      ledger.reportOf,
    ),
    ...altered.drafts,
    ...variantsIn(ledger.comparison, altered.told),
    ...numberConflicts(current, retellings, ledger.reportOf, bearings, articles),
    ...ageConflicts(ledger.comparison.entities, original, ledger.reportOf, articles),
    ...timeConflicts(original, ledger.reportOf, bearings, articles),
    ...eventPlaces(original, ledger.reportOf, bearings, articles),
    ...disputedFigures(current, ledger.reportOf, articles),
    ...sourceConflicts(original, bearings, articles),
    ...placeConflicts(ledger.comparison.entities, current, articles),
    ...sharedLoss(retellings.flatMap((r) => driftOf(r, articles))),
  ];
  const claimOf = new Map(claims.flatMap((c) => c.members.map((m) => [m.statement, c.id] as const)));
  const disputes = contested(ledger, claimOf, current, drafts, articles);
  const told = [...drafts, ...disputes];
  const compared = rivals === undefined ? [] : rivalsIn(original, told, rivals, bearings, articles);
  return numbered(distinct([...told, ...compared]), ledger, claimOf);
}

/** Two retellings that differ from one passage in one way are one finding. */
function sharedLoss(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((k) => k.kind === draft.kind && overlaps(k.told, draft.told));
    const first = kept[at];
    if (first === undefined || first.words.retold === draft.words.retold) {
      kept.push(draft);
      continue;
    }
    const [lead, other] = WEIGHT[draft.severity] > WEIGHT[first.severity] ? [draft, first] : [first, draft];
    const retold = `${lead.words.retold ?? ''} (in other words also ${other.words.retold ?? ''})`;
    kept[at] = { ...lead, words: { ...lead.words, retold }, spans: [...lead.spans, ...other.spans] };
  }
  return kept;
}

const overlaps = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && a.article === b.article && a.start < b.end && b.start < a.end;

const WEIGHT: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1, info: 0 };

/** J0: at most one finding of a kind over one group of passages; the weightiest stays, and of equals the first. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const inOrder = [...drafts].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
  const kept: Draft[] = [];
  for (const draft of inOrder) {
    if (!kept.some((k) => k.kind === draft.kind && sharesPassages(k.spans, draft.spans))) kept.push(draft);
  }
  return kept;
}

function numbered(drafts: readonly Draft[], ledger: Ledger, claimOf: ReadonlyMap<StatementId, ClaimId>): Finding[] {
  const articles = new Map(ledger.comparison.articles.map((a) => [a.reading.article.id as string, a.reading.article]));
  return drafts
    .map((draft) => ({ draft, spans: withinLimits(draft.spans, articles) }))
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => inReadingOrder(a.spans, b.spans) || compared(a.draft.kind, b.draft.kind))
    .map(({ draft, spans }, i): Finding => {
      const { explanation, caveat } = worded(draft.template, draft.words);
      return {
        id: findingId(i + 1),
        kind: draft.kind,
        severity: draft.severity,
        articles: [...new Set(spans.map((s) => s.article))],
        spans,
        explanation,
        caveat: draft.unordered ? unorderedCaveat(caveat) : caveat,
        claim: (draft.about !== null ? claimOf.get(draft.about) : undefined) ?? null,
      };
    });
}

function inReadingOrder(a: readonly Span[], b: readonly Span[]): number {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return 0;
  return compared(x.article, y.article) || byPosition(x, y);
}

const compared = (a: FindingKind | string, b: FindingKind | string): number => (a < b ? -1 : a > b ? 1 : 0);
