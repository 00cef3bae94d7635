import { MONTHS } from '../languages/en/calendar.ts';
import { type Article, type Dated, isDay } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Derivation, DerivationKind } from '../model/derivation.ts';
import type { ArticleId } from '../model/id.ts';
import type { LentClock } from '../model/lent-clock.ts';
import type { LocalStatement, Statement } from '../model/statement.ts';

/**
 * How far from the other article's date an undated one may have been written, in days before and after. Of the pairs of dated articles in
 * the 13 stories of the open benchmark, 5 of 6 copies lie within a day, all 16 rewrites and siblings within two, and all 107 excerpts and
 * pairs with a common source within five.
 */
const REACH: Readonly<Partial<Record<DerivationKind, readonly [before: number, after: number]>>> = {
  copy: [1, 1],
  excerpt: [7, 7],
  rewrite: [1, 2],
  siblings: [1, 2],
  'common-source': [7, 7],
};
/** The kinds by how much they tell of the day; the first that an article has with a dated one counts. */
const CLOSEST: readonly DerivationKind[] = ['copy', 'excerpt', 'rewrite', 'siblings', 'common-source'];
/** Lenders further apart than this, in days, tell of no one day. */
const SPREAD_MAX = 14;

const DAY = 86_400_000;
const dayOf = (published: Dated | null): number | null =>
  published !== null && isDay(published.value)
    ? Math.floor(Date.parse(`${published.value.slice(0, 10)}T00:00:00Z`) / DAY)
    : null;

/** L1: when the articles without a date were written, as far as dated ones show. */
export function lentClocks({ articles, derivations }: Comparison): LentClock[] {
  const dates = new Map(articles.map(({ reading: { article } }) => [article.id, article]));
  return articles.flatMap(({ reading: { article } }): LentClock[] => {
    if (article.published !== null) return [];
    const named = namedDay(article, [...dates.values()]);
    if (named !== null) return [{ article: article.id, ...named }];
    const lenders = derivations.flatMap((d): Lender[] => {
      if (d.a !== article.id && d.b !== article.id) return [];
      const other = dates.get(d.a === article.id ? d.b : d.a);
      const day = dayOf(other?.published ?? null);
      return other === undefined || day === null ? [] : [{ id: other.id, source: other.source, day, derivation: d }];
    });
    const kind = CLOSEST.find((k) => lenders.some((l) => l.derivation.kind === k));
    const clock =
      kind &&
      clockFrom(
        lenders.filter((l) => l.derivation.kind === kind),
        kind,
      );
    return clock ? [{ article: article.id, ...clock }] : [];
  });
}

interface Lender {
  readonly id: ArticleId;
  readonly source: string;
  readonly day: number;
  readonly derivation: Derivation;
}

function clockFrom(lenders: readonly Lender[], kind: DerivationKind): Omit<LentClock, 'article'> | null {
  const [before, after] = REACH[kind] ?? [0, 0];
  const days = lenders.map((l) => l.day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (last - first > SPREAD_MAX) return null;
  const lender = lenders.toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))[0];
  if (lender === undefined) return null;
  // Words copied from a dated article count from its date and no other.
  const copied = kind === 'copy' && first === last && lender.derivation.from === lender.id;
  const why = `The file gives no date; ${WHY[kind] ?? ''} ${lender.source}, which is dated ${isoDay(lender.day)}.`;
  return copied ? { first, last, why } : { first: first - before, last: last + after, why };
}

const WHY: Readonly<Partial<Record<DerivationKind, string>>> = {
  copy: 'it has the text of',
  excerpt: 'it has a part of the text of',
  rewrite: 'it and',
  siblings: 'it goes back to the same text as',
  'common-source': 'it tells of the same words as',
};

const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** How a place and a day without its year open a text: > | ZELM, March 14. /Agency/.     > | OSTREL, 8 May (Agency) -- */
const PLACE_AND_DAY =
  /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,4}(?:,| [-–—]+) (?:(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})|(?<day1>\d{1,2}) (?<month1>\p{L}{3,9}))\.?(?:,? [(/–—-]|:)/u;
/** Days around the dated articles of a story in which a day without its year lies: as far as lenders may be apart. */
const NAMED_WITHIN = SPREAD_MAX;

/** L4: the day that an undated article's dateline names without its year, in the one year in which the dated articles are near it. */
function namedDay({ text, segments }: Article, others: readonly Article[]): Omit<LentClock, 'article'> | null {
  const opening = segments.find(({ kind }) => kind === 'dateline' || kind === 'paragraph');
  const groups = PLACE_AND_DAY.exec(text.slice(opening?.start ?? 0, opening?.end ?? 0))?.groups;
  const month = MONTHS.get((groups?.['month'] ?? groups?.['month1'] ?? '').toLowerCase());
  const date = Number(groups?.['day'] ?? groups?.['day1']);
  if (month === undefined || !(date >= 1 && date <= 31)) return null;
  const near = others.flatMap(({ published, source }) => {
    const day = dayOf(published);
    if (day === null) return [];
    const year = new Date(day * DAY).getUTCFullYear();
    return [year - 1, year, year + 1].flatMap((y) => {
      const meant = Math.floor(Date.UTC(y, month - 1, date) / DAY);
      return Math.abs(meant - day) <= NAMED_WITHIN ? [{ meant, source }] : [];
    });
  });
  const [first] = near.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  if (first === undefined || near.some(({ meant }) => meant !== first.meant)) return null;
  if (new Date(first.meant * DAY).getUTCDate() !== date) return null;
  const why = `The dateline names no year; ${first.source} is dated to days around ${isoDay(first.meant)}.`;
  return { first: first.meant, last: first.meant, why };
}

/** The comparison with times that statements of an article have on a lent clock, where they had none (L2). */
export function withLentTimes(
  comparison: Comparison,
  lent: ReadonlyMap<ArticleId, readonly LocalStatement[]>,
): Comparison {
  if (lent.size === 0) return comparison;
  const seen = new Map<ArticleId, number>();
  const statements = comparison.statements.map((statement): Statement => {
    const at = seen.get(statement.article) ?? 0;
    seen.set(statement.article, at + 1);
    const local = lent.get(statement.article)?.[at];
    if (local === undefined || local.content[0]?.start !== statement.content[0]?.start) return statement;
    return {
      ...statement,
      statedAt: statement.statedAt ?? asInferred(local.statedAt),
      occurredAt: statement.occurredAt ?? asInferred(local.occurredAt),
    };
  });
  return { ...comparison, statements };
}

const asInferred = (dated: Dated | null): Dated | null => (dated === null ? null : { ...dated, basis: 'inferred' });
