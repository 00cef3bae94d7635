import type { Member } from '../model/claim.ts';
import type { Alignment } from '../model/comparison.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleId, StatementId } from '../model/id.ts';
import type { Reading } from '../model/reading.ts';
import { type Span, spanOf } from '../model/span.ts';
import type { ReadArticle, Statement } from '../model/statement.ts';
import { firstIndex } from '../text/bisect.ts';

/**
 * Doubles: articles that read the same as another, word for word, whoever prints them and when. One of them stands for all while entities
 * and statements are compared; the others take what was found for it. So a double, however many there are, can turn nothing.
 */
export interface Doubles {
  /** The articles that are compared, by their place in the list given: the longest first, equal ones by their words. */
  readonly compared: readonly number[];
  /** The article that stands for each double, both by their place. */
  readonly standIns: ReadonlyMap<number, number>;
}

/**
 * Articles of `behind` stand for nobody and behind all others, in the order given. The order of the others is one of their words alone:
 * by ids it would hang on file names, and one article more could change which of two is met first.
 */
export function doublesOf(articles: readonly ReadArticle[], behind: ReadonlySet<ArticleId>): Doubles {
  const isBehind = (n: number): boolean => behind.has(articles[n]?.reading.article.id ?? ('' as ArticleId));
  const [last, own] = [[...articles.keys()].filter(isBehind), [...articles.keys()].filter((n) => !isBehind(n))];
  const standIns = new Map<number, number>();
  const read = own.map((n) => ({ n, words: wordsOf(articles[n] as ReadArticle) }));
  const firsts = [...Map.groupBy(read, ({ words }) => words).values()].map((alike) => {
    const [first, ...others] = alike.sort((x, y) =>
      earlier(articles[x.n] as ReadArticle, articles[y.n] as ReadArticle),
    );
    for (const { n } of others) standIns.set(n, first?.n ?? n);
    return first as { n: number; words: string };
  });
  firsts.sort((x, y) => y.words.length - x.words.length || (x.words < y.words ? -1 : 1));
  return { compared: [...firsts.map(({ n }) => n), ...last], standIns };
}

/** Everything of a reading that comparing looks at, but for where it stands and when it was printed. */
function wordsOf({ reading, attribution }: ReadArticle): string {
  const kindAt = (segment: number) => reading.article.segments[segment]?.kind;
  return [
    reading.tokens.map((t) => t.text).join(' '),
    reading.sentences.map((s) => `${s.first} ${kindAt(s.segment)}`).join(' '),
    attribution.entities.map((e) => `${e.kind} ${e.name}`).join('\n'),
    attribution.mentions.map((m) => `${m.form} ${m.entity} ${m.text}`).join('\n'),
    ...attribution.statements.map(
      (s) =>
        `${s.attitude} ${s.polarity} ${s.certainty} ${s.source?.entity} ${s.chain} ${s.content.map((c) => c.text).join('…')}`,
    ),
  ].join('\n');
}

/** What is dated stands before what is not, the earlier before the later: a reprint leaves the clock of its original as it is. */
function earlier(a: ReadArticle, b: ReadArticle): number {
  const [x, y] = [a.reading.article, b.reading.article];
  const [s, t] = [x.published?.value ?? LAST, y.published?.value ?? LAST];
  return s < t ? -1 : s > t ? 1 : x.id < y.id ? -1 : 1;
}
/** Behind every date. */
const LAST = '~';

/** Entities with their mentions in the doubles, at the same words. */
export function withDoubledMentions(
  entities: readonly Entity[],
  articles: readonly ReadArticle[],
  { standIns }: Doubles,
): readonly Entity[] {
  if (standIns.size === 0) return entities;
  const movers = Map.groupBy(standIns, ([, of]) => articles[of]?.reading.article.id ?? ('' as ArticleId));
  return entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions
      .flatMap((span) => [
        span,
        ...(movers.get(span.article) ?? []).map(([double, of]) =>
          moved(span, articles[of]?.reading as Reading, articles[double]?.reading as Reading),
        ),
      ])
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start)),
  }));
}

/** The same words in a reading of the same tokens. */
function moved(span: Span, from: Reading, to: Reading): Span {
  const first = firstIndex(from.tokens.length, (i) => (from.tokens[i]?.end ?? 0) > span.start);
  const by = (to.tokens[first]?.start ?? 0) - (from.tokens[first]?.start ?? 0);
  const last = firstIndex(from.tokens.length, (i) => (from.tokens[i]?.end ?? 0) >= span.end);
  const byEnd = (to.tokens[last]?.start ?? 0) - (from.tokens[last]?.start ?? 0);
  return spanOf(to.article, span.start + by, span.end + byEnd);
}

/** Claims with the statements of the doubles, each beside that of the article that stands for its own. */
export function withDoubledStatements(
  alignments: readonly Alignment[],
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  { standIns }: Doubles,
): readonly Alignment[] {
  if (standIns.size === 0) return alignments;
  const byArticle = Map.groupBy(statements, (s) => s.article);
  const of = (n: number): readonly Statement[] => byArticle.get(articles[n]?.reading.article.id as ArticleId) ?? [];
  const doubles = new Map<StatementId, StatementId[]>();
  for (const [double, standIn] of standIns)
    of(standIn).forEach((s, k) => {
      const own = of(double)[k];
      if (own) doubles.set(s.id, [...(doubles.get(s.id) ?? []), own.id]);
    });
  return alignments.map(({ headline, members }) => ({
    headline,
    members: members.flatMap((member): Member[] => [
      member,
      ...(doubles.get(member.statement) ?? []).map((statement) => ({ statement, relation: member.relation })),
    ]),
  }));
}

/** Claims by their first statement; in each the leading member, then the others in the order of the statements. */
export function inOrderOfStatements(alignments: readonly Alignment[], statements: readonly Statement[]): Alignment[] {
  const order = new Map(statements.map((s, k) => [s.id, k]));
  const at = ({ statement }: Member): number => order.get(statement) ?? 0;
  return alignments
    .map(({ headline, members: [lead, ...others] }) => {
      const members = lead === undefined ? [] : [lead, ...others.sort((x, y) => at(x) - at(y))];
      return { headline, members, first: Math.min(...members.map(at)) };
    })
    .sort((x, y) => x.first - y.first)
    .map(({ headline, members }) => ({ headline, members }));
}
