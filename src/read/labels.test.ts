import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestOver, bestRanges, type LabelledRange } from './labels.ts';

const LABELS: readonly string[] = ['O', 'B-name', 'I-name', 'B-role', 'I-role'];

/** A word a row, with the labels that score more or less than nothing: `B-name3+O1 I-name-2 -`. */
function scoresOf(words: string): number[][] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const row = LABELS.map(() => 0);
      for (const part of word.split('+')) {
        const [, label = '', score = '0'] = /^([A-Z](?:-[a-z]+)?)(-?[\d.]+)$/.exec(part) ?? [];
        const at = LABELS.indexOf(label);
        assert.ok(at >= 0 || part === '-', `${part} is no label with a score`);
        if (at >= 0) row[at] = Number(score);
      }
      return row;
    });
}

const best = (rows: readonly (readonly number[])[], labels: readonly string[] = LABELS, before = 0): LabelledRange[] =>
  bestRanges({
    values: Float32Array.from([...Array<number>(before).fill(99), ...rows.flat()]),
    offset: before,
    rows: rows.length,
    labels,
  });

/** `words` as `scoresOf` reads them; `ranges` as `0-2 name, 3-4 role`. */
const check = (words: string, ranges: string): void =>
  assert.equal(
    best(scoresOf(words))
      .map(({ first, last, kind }) => `${first}-${last} ${kind}`)
      .join(', '),
    ranges,
  );

describe('P6 the ranges of the best sequence of labels', () => {
  const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'P6 a begin and the insides behind it are one range': [
      ['B-name3 O3', '0-1 name'],
      ['O3 B-name3 I-name3 I-name3 O3', '1-4 name'],
      ['O3 B-role3', '1-2 role'],
      ['B-name3 I-name3 O3 B-role3 I-role3', '0-2 name, 3-5 role'],
    ],
    'P6 a begin behind another ends it and begins anew': [
      ['B-name3 B-name3 I-name3', '0-1 name, 1-3 name'],
      ['B-name3 I-name3 B-role3', '0-2 name, 2-3 role'],
    ],
    'P6 an inside stands first in no sequence': [
      ['I-name9+B-name1', '0-1 name'],
      ['I-name9+B-role1', '0-1 role'],
      ['I-name9+O1', ''],
    ],
    'P6 an inside follows no outside and no other kind': [
      ['O3 I-name1+O0.5', ''],
      ['O1+B-name0.5 I-name3', '0-2 name'],
      ['B-name3 I-role3+I-name2', '0-2 name'],
      ['B-name3 I-role9', '0-2 role'],
      ['B-role3 I-role3 O9 I-role3+O1', '0-2 role'],
    ],
    'P6 the sum decides and not the best label of each word': [
      ['O2+B-name1.5 O2+I-name1 I-name5', '0-3 name'],
      ['O2+B-name1 O5+I-name1 I-name5+O1', ''],
      ['B-name1+O2 I-name-1+O1 O1', ''],
      ['B-name1+B-role2 I-name4+O2', '0-2 name'],
    ],
    'P6 where all are equal the first label, that of no range, is taken': [
      ['-', ''],
      ['- - -', ''],
      ['O1+B-name1 O1+I-name1', ''],
    ],
    'P6 of other equals the first label is taken as well': [
      ['O-1', '0-1 name'],
      ['B-role1+B-name1', '0-1 name'],
    ],
    'P6 no words have no ranges': [['', '']],
  };
  for (const [name, list] of Object.entries(cases))
    it(name, () => {
      for (const [words, ranges] of list) check(words, ranges);
    });

  it('P6 the rows are read from where they begin, and no further than there are', () => {
    const rows = scoresOf('O3 B-name3 I-name3');
    assert.deepEqual(best(rows, LABELS, 15), best(rows));
    const values = Float32Array.from(scoresOf('O3 B-name3 I-name3').flat());
    assert.deepEqual(bestRanges({ values, offset: 5, rows: 1, labels: LABELS }), [{ first: 0, last: 1, kind: 'name' }]);
  });

  it('P9 a hundred thousand words are decided in one pass', () => {
    const values = new Float32Array(100_000 * LABELS.length).map((_, at) => (at * 7919) % 13);
    const ranges = bestRanges({ values, offset: 0, rows: 100_000, labels: LABELS });
    assert.ok((ranges.at(-1)?.last ?? 0) > 99_990);
  });
});

/** The labels that give these ranges: the only ones, since a range begins with its begin. */
function labelsOf(ranges: readonly LabelledRange[], rows: number): string[] {
  const path = Array<string>(rows).fill('O');
  for (const { first, last, kind } of ranges)
    for (let at = first; at < last; at++) path[at] = at === first ? `B-${kind}` : `I-${kind}`;
  return path;
}

const mayFollow = (label: string, before: string): boolean =>
  !label.startsWith('I-') || before === `B-${label.slice(2)}` || before === label;

/** The highest sum over every sequence that is allowed, by trying them all. */
function highestSum(rows: readonly (readonly number[])[], labels: readonly string[], before = 'O'): number {
  const [row, ...rest] = rows;
  if (row === undefined) return 0;
  const sums = labels
    .map((label, at) => (mayFollow(label, before) ? (row[at] ?? 0) + highestSum(rest, labels, label) : null))
    .filter((sum) => sum !== null);
  return Math.max(...sums);
}

describe('P6 laws of the ranges', () => {
  /** Scores that single precision holds exactly, so that sums are equal and not only near. */
  const score = fc.integer({ min: -40, max: 40 }).map((quarter) => quarter / 4);
  const kinds = fc.constantFrom(['O', 'B-name', 'I-name'], [...LABELS]);
  const tables = kinds.chain((labels) =>
    fc.record({
      labels: fc.constant(labels),
      rows: fc.array(fc.array(score, { minLength: labels.length, maxLength: labels.length }), { maxLength: 5 }),
    }),
  );

  it('P6 ranges stand in order within the words, are not empty and do not overlap', () =>
    fc.assert(
      fc.property(tables, ({ labels, rows }) => {
        let end = 0;
        for (const { first, last } of best(rows, labels)) {
          assert.ok(end <= first && first < last && last <= rows.length, `${first}-${last} behind ${end}`);
          end = last;
        }
      }),
      { seed: 7 },
    ));

  it('P6 no sequence that is allowed has a higher sum', () =>
    fc.assert(
      fc.property(tables, ({ labels, rows }) => {
        const path = labelsOf(best(rows, labels), rows.length);
        const sum = path.reduce((total, label, at) => total + (rows[at]?.[labels.indexOf(label)] ?? Number.NaN), 0);
        assert.equal(sum, highestSum(rows, labels));
      }),
      { numRuns: 300, seed: 7 },
    ));
});

describe('P6 one label over some rows', () => {
  const VALUES = Float32Array.from([
    ...[9, 1, 3, 2], //
    ...[9, 4, 0, 2],
    ...[9, 0, 9, 9],
  ]);
  const over = (rows: readonly number[], from: number, count: number) => bestOver(VALUES, 4, rows, from, count);
  it('P6 the highest sum is taken, counted from where the labels begin', () => {
    assert.equal(over([0], 1, 3), 1);
    assert.equal(over([1], 1, 3), 0);
    assert.equal(over([0, 1], 1, 3), 0);
    assert.equal(over([0, 1], 2, 2), 1);
    assert.equal(over([0, 1, 2], 1, 3), 2);
    assert.equal(over([0, 1, 2], 0, 4), 0);
  });
  it('P6 the first of equals is taken, also where there are no rows', () => {
    assert.equal(over([2], 2, 2), 0);
    assert.equal(over([], 1, 3), 0);
  });
});
