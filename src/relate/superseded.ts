import type { Member } from '../model/claim.ts';
import type { Alignment } from '../model/comparison.ts';
import type { ArticleId, StatementId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import { newestFirst, type Version } from '../model/version.ts';
import { foldedWords } from '../text/fold-words.ts';

/**
 * The claims of the versions that stand for their articles, with the statements of the other versions: each joins the claim of
 * the same words in the nearest version after it, and is a claim by itself where no later version has them. So a version that
 * was superseded joins no claims to one another and parts none. Claims come by their first statement.
 */
export function withSuperseded(
  alignments: readonly Alignment[],
  statements: readonly Statement[],
  versions: readonly Version[],
): readonly Alignment[] {
  if (versions.length === 0) return alignments;
  const byArticle = Map.groupBy(statements, (s) => s.article);
  const groups = alignments.map(({ headline, members }) => ({ headline, members: [...members] }));
  const groupOf = new Map(groups.flatMap((group, k) => group.members.map((m) => [m.statement, k] as const)));
  const relations = new Map(groups.flatMap((group) => group.members.map((m) => [m.statement, m.relation] as const)));
  const place = (statement: Statement, partner: StatementId | undefined): void => {
    const at = partner === undefined ? undefined : groupOf.get(partner);
    const group = at === undefined ? undefined : groups[at];
    const headline = statement.content.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    const relation: Member['relation'] = (partner && group && relations.get(partner)) || 'same';
    relations.set(statement.id, relation);
    groupOf.set(statement.id, at === undefined ? groups.length : at);
    if (group !== undefined) group.members.push({ statement: statement.id, relation });
    else if (headline !== undefined) groups.push({ headline, members: [{ statement: statement.id, relation }] });
  };
  for (const version of versions) {
    const later: Map<string, StatementId[]>[] = [];
    for (const id of newestFirst(version)) {
      const own = byArticle.get(id) ?? [];
      const met = new Map<string, number>();
      if (id !== version.current) for (const s of own) place(s, partnerOf(s, later, met));
      later.unshift(keyed(own));
    }
  }
  const order = new Map(statements.map((s, k) => [s.id, k]));
  const first = ({ members }: Alignment) => Math.min(...members.map((m) => order.get(m.statement) ?? 0));
  return groups
    .map((group) => ({ group, at: first(group) }))
    .sort((x, y) => x.at - y.at)
    .map(({ group }) => group);
}

const keyed = (statements: readonly Statement[]): Map<string, StatementId[]> => {
  const found = new Map<string, StatementId[]>();
  for (const s of statements) {
    const list = found.get(keyOf(s));
    if (list === undefined) found.set(keyOf(s), [s.id]);
    else list.push(s.id);
  }
  return found;
};

/** The same words, asserted or denied alike. Who says them may have been put right. */
const keyOf = ({ attitude, polarity, content }: Statement): string =>
  `${attitude} ${polarity} ${content.flatMap((span) => foldedWords(span.text).map((w) => w.text)).join(' ')}`;

/**
 * The statement of the nearest later version with the same words. `met` counts how often an article has said them so far: the first
 * goes with the first, the second with the second, and what is said more often than there with the last.
 */
function partnerOf(
  statement: Statement,
  later: readonly ReadonlyMap<string, readonly StatementId[]>[],
  met: Map<string, number>,
): StatementId | undefined {
  const key = keyOf(statement);
  const count = met.get(key) ?? 0;
  met.set(key, count + 1);
  const list = later.find((version) => version.has(key))?.get(key) ?? [];
  return list[Math.min(count, list.length - 1)];
}

/** The articles of which a later version stands for them. */
export const supersededIn = (versions: readonly Version[]): ReadonlySet<ArticleId> =>
  new Set(versions.flatMap(({ articles, current }) => articles.filter((id) => id !== current)));
