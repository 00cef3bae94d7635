import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Derivation, DerivationKind } from '../model/derivation.ts';
import { articleId } from '../model/id.ts';
import { reportsOf } from './reports.ts';

const KINDS: Readonly<Record<string, DerivationKind>> = {
  '=': 'copy',
  '<': 'copy',
  '~': 'rewrite',
  '?': 'undetermined',
  '%': 'siblings',
};

/** Pairs in one letter each: `a=b` one text, `a<b` a inside a longer b, `a~b` rewrite, `a%b` siblings, `a?b` undetermined. */
function check(articles: string, pairs: string, partition: string, atLeast: number) {
  const oneText = new Set<Derivation>();
  const derivations = pairs
    .split(' ')
    .filter(Boolean)
    .map((pair, k): Derivation => {
      const [a = '', sign = '', b = ''] = pair;
      const empty = { from: null, evidence: [], shared: [], onlyInA: [], onlyInB: [] };
      const made = {
        a: articleId(a),
        b: articleId(b),
        kind: KINDS[sign] ?? 'independent',
        confidence: 0.95 - k / 100,
        ...empty,
      };
      if (sign === '=') oneText.add(made);
      return made;
    });
  const weighed = [...articles].map((name) => ({ id: articleId(name), words: 100, shared: 0 }));
  const { reports, reportCount } = reportsOf(weighed, derivations, oneText);
  assert.equal(reports.map((r) => r.articles.map((id) => id.slice(2)).join('')).join(' '), partition);
  assert.deepEqual(reportCount, { atLeast, atMost: reports.length });
}

it('D12: no link, no report in common', () => check('abc', '', 'a b c', 3));
it('D12: copies, rewrites and siblings are one report', () => check('abcd', 'a=b b~c c%d a~c a~d b~d', 'abcd', 1));
it('D12: an undetermined pair joins nothing, and lowers the least count', () => check('abc', 'a?b', 'a b c', 2));
it('D12: a text and its copies have one voice', () => check('abcd', 'a=b b=c c~d', 'abcd', 1));
it('D12: one link does not join two reports of two texts', () => check('abcd', 'a~b c~d b~c', 'ab cd', 1));
it('D12: a compilation does not join the reports it holds', () => check('abz', 'a<z b<z', 'az b', 1));
it('D12: an undetermined pair beside a link is half a link', () => check('abc', 'a~b b~c a?c', 'abc', 1));
