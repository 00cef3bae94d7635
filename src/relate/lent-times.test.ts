import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { plainArticle } from '../../test/support/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { DerivationKind } from '../model/derivation.ts';
import { type ArticleId, articleId } from '../model/id.ts';
import type { LocalStatement } from '../model/statement.ts';
import { lentClocks, withLentTimes } from './lent-times.ts';

const UNDATED = articleId('000000000000');
const idOf = (k: number): ArticleId => articleId(String(k + 1).padStart(12, '0'));

type Lender = readonly [kind: DerivationKind, date: string | null, from?: 'lender' | 'undated'];

/** An undated article and others to which it is related. */
function comparisonWith(...lenders: Lender[]): Comparison {
  const dated = (value: string | null) =>
    value === null ? null : { value, basis: 'text' as const, anchor: null, span: null, why: 'test' };
  const article = (id: ArticleId, value: string | null) => ({
    reading: { article: plainArticle('', [], { id, source: `${id}.txt`, published: dated(value) }) },
  });
  return {
    articles: [article(UNDATED, null), ...lenders.map(([, date], k) => article(idOf(k), date))],
    derivations: lenders.map(([kind, , from], k) => ({
      a: UNDATED,
      b: idOf(k),
      kind,
      from: from === 'lender' ? idOf(k) : from === 'undated' ? UNDATED : null,
    })),
    statements: [],
  } as unknown as Comparison;
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const clockOf = (...lenders: Lender[]): string[] =>
  lentClocks(comparisonWith(...lenders)).map(({ first, last }) => `${iso(first)}/${iso(last)}`);

describe('L1 the closest relation to a dated article lends a clock', () => {
  const cases: [string, Lender[], string[]][] = [
    ['a copy of it', [['copy', '2031-05-06', 'lender']], ['2031-05-06/2031-05-06']],
    ['a copy, with no order', [['copy', '2031-05-06']], ['2031-05-05/2031-05-07']],
    ['a rewrite', [['rewrite', '2031-05-06', 'lender']], ['2031-05-05/2031-05-08']],
    ['a common source', [['common-source', '2031-05-06']], ['2031-04-29/2031-05-13']],
    [
      'two of one kind',
      [
        ['common-source', '2031-05-06'],
        ['common-source', '2031-05-08'],
      ],
      ['2031-04-29/2031-05-15'],
    ],
    [
      'the closest of two kinds',
      [
        ['common-source', '2031-05-01'],
        ['rewrite', '2031-05-06'],
      ],
      ['2031-05-05/2031-05-08'],
    ],
    ['an independent article', [['independent', '2031-05-06']], []],
    ['one without a date', [['copy', null]], []],
    ['one dated to the month', [['copy', '2031-05']], []],
    [
      'two that are far apart',
      [
        ['rewrite', '2031-05-06'],
        ['rewrite', '2031-06-06'],
      ],
      [],
    ],
  ];
  for (const [name, lenders, clock] of cases) it(name, () => assert.deepEqual(clockOf(...lenders), clock));
  it('names the lender', () =>
    assert.match(lentClocks(comparisonWith(['rewrite', '2031-05-06']))[0]?.why ?? '', /gives no date; .*2031-05-06/));
});

describe('L4 a day without its year lies in the year of the dated articles', () => {
  const dayOf = (text: string, ...dates: string[]): string[] => {
    const { articles, ...more } = comparisonWith(...dates.map((date): Lender => ['independent', date]));
    const article = plainArticle(text, [{ kind: 'paragraph', start: 0, end: text.length }], { id: UNDATED });
    const withText = [{ reading: { article } }, ...articles.slice(1)] as unknown as Comparison['articles'];
    return lentClocks({ ...more, articles: withText }).map(({ first, last }) => `${iso(first)}/${iso(last)}`);
  };
  const cases: [text: string, dates: string[], clock: string[]][] = [
    ['OSTREL, May 8. /Agency/. The bridge fell.', ['2031-05-06'], ['2031-05-08/2031-05-08']],
    ['OSTREL, Varda — 8 May (Agency) The bridge fell.', ['2031-05-06', '2031-05-09'], ['2031-05-08/2031-05-08']],
    ['OSTREL, Dec. 30 (Agency) — The bridge fell.', ['2032-01-02'], ['2031-12-30/2031-12-30']],
    ['OSTREL, May 8. /Agency/. The bridge fell.', ['2031-07-06'], []],
    ['OSTREL, May 8. /Agency/. The bridge fell.', ['2031-05-06', '2032-05-06'], []],
    ['OSTREL, Feb. 30. /Agency/. The bridge fell.', ['2031-03-01'], []],
    ['The bridge at Ostrel fell on 8 May.', ['2031-05-06'], []],
  ];
  for (const [text, dates, clock] of cases)
    it(`${text} beside ${dates.join(', ')}`, () => assert.deepEqual(dayOf(text, ...dates), clock));
});

test('L2 only times that are open are filled in, as inferred', () => {
  const at = (value: string) => ({ value, basis: 'resolved' as const, anchor: null, span: null, why: 'test' });
  const statement = (statedAt: string | null, occurredAt: string | null) =>
    ({
      article: UNDATED,
      content: [{ start: 0 }],
      statedAt: statedAt === null ? null : at(statedAt),
      occurredAt: occurredAt === null ? null : at(occurredAt),
    }) as unknown as LocalStatement;
  const comparison = { ...comparisonWith(), statements: [statement(null, '2029')] } as unknown as Comparison;
  const [found] = withLentTimes(comparison, new Map([[UNDATED, [statement('2031-05-05', '2031')]]])).statements;
  assert.deepEqual(
    [found?.statedAt?.value, found?.statedAt?.basis, found?.occurredAt?.value, found?.occurredAt?.basis],
    ['2031-05-05', 'inferred', '2029', 'resolved'],
  );
});
