import type { Article } from '../model/article.ts';
import type { FindingKind } from '../model/finding.ts';
import type { ArticleId, ClaimId, StatementId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Ledger } from './counts.ts';
import { isSourced } from './drift-sources.ts';
import { type Draft, nameOf, sharesPassages, shortened } from './findings-draft.ts';
import { type Clause, clausesOf, type Passage, shown } from './passages.ts';
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
  const clauses = clausesByStatement(story);
  const drafts = new Map<string, Draft>();
  for (const [a, b] of ledger.comparison.disputes) {
    const [x, y] = [clauses.get(a), clauses.get(b)];
    if (x === undefined || y === undefined || !speak(x, y) || reportOf(x, ledger) === reportOf(y, ledger)) continue;
    const draft = isDenial(x.statement as Statement) ? draftOf(y, x, articles) : draftOf(x, y, articles);
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

function clausesByStatement(story: ReadonlyMap<ArticleId, readonly Passage[]>): Map<StatementId, Clause> {
  const clauses = [...story.values()].flat().flatMap(clausesOf);
  return new Map(clauses.flatMap((c) => (c.statement === null ? [] : [[c.statement.id, c] as const])));
}

function draftOf(left: Clause, right: Clause, articles: readonly Article[]): Draft {
  const [l, r] = [left.statement as Statement, right.statement as Statement];
  const name = (c: Clause): string => nameOf(c.passage.reading.article, articles);
  const words = (c: Clause): string => shortened(shown(c).text);
  const source = (s: Statement): string =>
    isSourced(s) ? (s.source.spans[0]?.text ?? s.source.name) : 'its own voice';
  const spans: readonly Span[] = [shown(left), shown(right)];
  return {
    kind: 'source-conflict',
    severity: 'low',
    template: isDenial(r) ? 'source-denial' : 'source-conflict',
    words: {
      left: name(left),
      right: name(right),
      leftWords: words(left),
      rightWords: words(right),
      leftSource: source(l),
      rightSource: source(r),
    },
    spans,
    about: r.id,
  };
}
