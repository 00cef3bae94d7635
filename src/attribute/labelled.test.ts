import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleOf } from '../../test/support/read-text.ts';
import { tags } from '../../test/support/tagged-text.ts';
import { read } from '../read/read.ts';
import { attribute } from './attribute.ts';

/** Who says what a headline tells, as `speaker | words`; the outlet is `-`. */
function said(headline: string): string[] {
  const article = articleOf(headline, '2031-05-08');
  const segments = article.segments.map((segment) => ({ ...segment, kind: 'headline' as const }));
  const { statements } = attribute(read({ ...article, segments }, tags).value).value;
  return statements.map((s) => `${s.source?.name ?? '-'} | ${s.content.map(({ text }) => text).join(' … ')}`);
}

describe('W66 whom a headline sets before or behind what it tells', () => {
  const cases: [headline: string, ...said: string[]][] = [
    ['Three inmates killed in raid — Defence Ministry', 'Defence Ministry | Three inmates killed in raid'],
    ['Villages cut off by flooding – governor', 'governor | Villages cut off by flooding'],
    ['Bridge closed after flood destroys pier: officials', 'officials | Bridge closed after flood destroys pier'],
    ['Police: driver fled after crash killed two', 'Police | driver fled after crash killed two'],
  ];
  for (const [headline, ...wanted] of cases) it(headline, () => assert.deepEqual(said(headline), wanted));
  for (const headline of ['Analysis: why the army left the valley', 'River war: troops enter the town'])
    it(`not: ${headline}`, () => assert.ok(said(headline).every((line) => line.startsWith('- |'))));
});

describe('W89 the house of the press that a headline names', () => {
  const chains = (headline: string): string[] => {
    const article = articleOf(headline, '2031-05-08');
    const segments = article.segments.map((segment) => ({ ...segment, kind: 'headline' as const }));
    const { statements, entities } = attribute(read({ ...article, segments }, tags).value).value;
    return statements.map(({ chain }) => chain.map((entity) => entities[entity]?.name).join(' > '));
  };
  for (const [headline, chain] of [
    ['Talks have collapsed, envoy says - Marl Tribune', 'Marl Tribune > envoy'],
    ['Bank rescue has failed, chief told board, MP says - Marl Tribune', 'Marl Tribune > MP > chief'],
    ['Talks have collapsed, envoy says - live updates', 'envoy'],
  ] as const)
    it(headline, () => assert.ok(chains(headline).includes(chain), chains(headline).join('; ')));
});
