import { type Dated, isDay } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { StatementId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';

/** Words beside a cue that tell of another occasion: `had previously said`, `in an interview`. */
const ANOTHER_OCCASION =
  /\b(?:previously|earlier|before|repeatedly|often|always|long|once|recently|already|originally|initially|first|never|had|interview)\b/i;
/** Characters before a cue in which such a word stands, and between two statements of one occasion: some twelve sentences. */
const BESIDE_CHARS = 30;
const OCCASION_CHARS = 2000;

/**
 * L5: what one source says in several articles in the same sense was said once, on the day that some of them give, where all that give one
 * agree; and so was what the same source says near it, if the article gives no other day for him. It fills only what is open, never with a day
 * behind the publication, and is told as inferred.
 *
 * > | “We have lost the wall,” [Vale] said.     in one article, and     > | [Vale] said on Monday that the wall was lost.     in another: on Monday
 */
export function withLentUtterances(comparison: Comparison): Comparison {
  const lent = saidOnce(comparison);
  if (lent.size === 0) return comparison;
  for (const [id, dated] of saidBeside(comparison, lent)) lent.set(id, dated);
  const statements = comparison.statements.map((s) => {
    const dated = s.statedAt === null ? lent.get(s.id) : undefined;
    return dated ? { ...s, statedAt: dated } : s;
  });
  return { ...comparison, statements };
}

function saidOnce({ alignments, statements, articles }: Comparison): Map<StatementId, Dated> {
  const byId = new Map(statements.map((s) => [s.id, s]));
  const article = new Map(articles.map(({ reading }) => [reading.article.id, reading.article]));
  const lent = new Map<StatementId, Dated>();
  for (const { members } of alignments) {
    const told = members.flatMap(({ statement, relation }): Statement[] => {
      const found = byId.get(statement);
      const isSame = relation === 'same' || relation === 'paraphrase';
      return found && isSame && found.voice === 'attributed' && found.source?.entity != null ? [found] : [];
    });
    for (const [, own] of Map.groupBy(told, ({ source }) => source?.entity)) {
      const giver = own.find(({ statedAt }) => statedAt !== null);
      const dated = giver?.statedAt;
      const day = dated?.value.slice(0, 10);
      const agree = own.every(({ statedAt: at }) => at === null || (isDay(at.value) && at.value.slice(0, 10) === day));
      if (!giver || !dated || day === undefined || !agree) continue;
      const why = `${article.get(giver.article)?.source ?? ''} gives the day on which the same was said.`;
      for (const s of own) {
        const published = article.get(s.article)?.published?.value.slice(0, 10) ?? day;
        if (s.statedAt === null && s.article !== giver.article && published >= day)
          lent.set(s.id, { ...dated, value: day, basis: 'inferred', why });
      }
    }
  }
  return lent;
}

/** What a source says near a statement that was lent its day, in an article that gives no other for it. */
function saidBeside(
  { statements, articles }: Comparison,
  lent: ReadonlyMap<StatementId, Dated>,
): (readonly [StatementId, Dated])[] {
  const text = new Map(articles.map(({ reading }) => [reading.article.id, reading.article.text]));
  const spoken = statements.filter((s) => s.voice === 'attributed' && s.source?.entity != null && s.chain.length <= 1);
  return [...Map.groupBy(spoken, (s) => `${s.article} ${s.source?.entity}`).values()].flatMap((own) => {
    const giver = own.find((s) => lent.has(s.id));
    const dated = giver && lent.get(giver.id);
    const days = new Set(own.flatMap((s) => (s.statedAt ?? lent.get(s.id))?.value.slice(0, 10) ?? []));
    if (!giver || !dated || days.size !== 1) return [];
    const isNear = (s: Statement): boolean => Math.abs(startOf(s) - startOf(giver)) <= OCCASION_CHARS;
    const isOther = ({ article, cue }: Statement): boolean => {
      const { start = 0, end = 0 } = cue?.span ?? {};
      return ANOTHER_OCCASION.test((text.get(article) ?? '').slice(Math.max(0, start - BESIDE_CHARS), end));
    };
    return own
      .filter((s) => s.statedAt === null && !lent.has(s.id) && isNear(s) && !isOther(s))
      .map((s) => [s.id, dated] as const);
  });
}

const startOf = ({ content }: Statement): number => content[0]?.start ?? 0;
