import type { Article } from '../model/article.ts';
import type { FindingKind } from '../model/finding.ts';
import type { ArticleId, ClaimId, StatementId } from '../model/id.ts';
import { conflict } from './conflicts-sources.ts';
import type { Ledger } from './counts.ts';
import { isSourced } from './drift-sources.ts';
import { type Draft, sharesPassages } from './findings-draft.ts';
import { type Clause, clausesOf, type Passage } from './passages.ts';
import { isDenial } from './status.ts';

/** What tells that two texts cannot both hold. */
const CONFLICTS: ReadonlySet<FindingKind> = new Set([
  'number-conflict',
  'date-conflict',
  'place-conflict',
  'duration-conflict',
  'source-conflict',
]);

/**
 * Rule J28: what one report has from one speaker and another report from somebody else, and what counts as contested between their claims, is told
 * where no other rule tells it. It is low: the speakers dispute, and the articles need not.
 */
export function contested(
  ledger: Ledger,
  claimOf: ReadonlyMap<StatementId, ClaimId>,
  story: ReadonlyMap<ArticleId, readonly Passage[]>,
  told: readonly Draft[],
  articles: readonly Article[],
): Draft[] {
  const { disputes } = ledger.comparison;
  const clauses = clausesIn(story, disputes);
  const drafts = new Map<string, Draft>();
  for (const [a, b] of disputes) {
    const [x, y] = [clauses.get(a), clauses.get(b)];
    if (x === undefined || y === undefined || !speak(x, y) || reportOf(x, ledger) === reportOf(y, ledger)) continue;
    const draft = draftOf(x, y, articles);
    // All who say the one and all who say the other are one conflict.
    const claims = [a, b]
      .map((id) => claimOf.get(id) ?? id)
      .sort()
      .join(' ');
    const known = drafts.get(claims);
    drafts.set(claims, known === undefined ? draft : { ...known, spans: [...known.spans, ...draft.spans] });
  }
  const conflicts = told.filter(({ kind }) => CONFLICTS.has(kind));
  return [...drafts.values()].filter((d) => !conflicts.some((k) => sharesPassages(k.spans, d.spans)));
}

/** Both are somebody's, or one is the outlet's own and the other denies it. */
const speak = ({ statement: s }: Clause, { statement: t }: Clause): boolean =>
  (isSourced(s) && (isSourced(t) || isDenial(s))) || (isSourced(t) && isDenial(t));

const reportOf = ({ passage }: Clause, { reportOf: reports }: Ledger): number | undefined =>
  reports.get(passage.reading.article.id);

/** The clauses of the statements that dispute. */
function clausesIn(story: ReadonlyMap<ArticleId, readonly Passage[]>, disputes: Disputes): Map<StatementId, Clause> {
  const disputing = new Set(disputes.flat());
  const passages = [...story.values()].flat().filter((p) => p.statements.some(({ id }) => disputing.has(id)));
  const clauses = passages.flatMap(clausesOf);
  return new Map(clauses.flatMap((c) => (c.statement === null ? [] : [[c.statement.id, c] as const])));
}

type Disputes = Ledger['comparison']['disputes'];

/** The one who denies stands behind what he denies. */
function draftOf(x: Clause, y: Clause, articles: readonly Article[]): Draft {
  const [left, right] = denies(x) ? [y, x] : [x, y];
  const template = denies(right) ? 'source-denial' : 'source-conflict';
  return conflict({ left: [left], right: [right] }, 'low', articles, template);
}

const denies = ({ statement }: Clause): boolean => statement !== null && isDenial(statement);
