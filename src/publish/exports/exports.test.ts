import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fictionalDossier } from '../../../test/support/dossier.ts';
import { placed } from '../../../test/support/placed.ts';
import { sha256 } from '../../adapters/files.ts';
import type { Decision } from '../../model/decision.ts';
import type { Dossier } from '../../model/dossier.ts';
import { findingSubject, pairSubject } from '../awaiting.ts';
import { publishedDossier } from '../published.ts';
import { csvCell } from './csv.ts';
import { renderExport } from './exports.ts';

const exported = (name: Parameters<typeof renderExport>[0], dossier: Dossier = fictionalDossier()): string =>
  renderExport(name, dossier, sha256);

for (const [value, cell] of [
  ['plain', 'plain'],
  [7, '7'],
  [-7, '-7'],
  ['-7', "'-7"],
  ['=1+1', "'=1+1"],
  ['  =1+1', "'  =1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+1', "'+1"],
  ['＝1', "'＝1"],
  ['\t=1', '"\'\t=1"'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['a\u0000b', 'a\ufffdb'],
] as const)
  test(`B13 ${JSON.stringify(value)} is the cell ${JSON.stringify(cell)}`, () => assert.equal(csvCell(value), cell));

/** Rows of a table as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
test('B13 a row for each claim and finding, each as long as the first', () => {
  for (const [name, count] of [
    ['claims-csv', fictionalDossier().claims.length],
    ['findings-csv', fictionalDossier().findings.length],
  ] as const) {
    const rows = rowsOf(exported(name));
    assert.equal(rows.length, count + 1);
    for (const row of rows) assert.equal(row.length, rows[0]?.length);
  }
});

interface Graph {
  readonly '@context': Record<string, unknown>;
  readonly '@graph': readonly (Record<string, unknown> & {
    readonly '@id': string;
    readonly '@type': string | string[];
  })[];
}
const graph = (dossier: Dossier = fictionalDossier()): Graph => JSON.parse(exported('jsonld', dossier)) as Graph;

test('B14 every selector gives the words of its statement, by position and by quote', () => {
  const dossier = fictionalDossier();
  const texts = new Map(dossier.articles.map(({ id, text }) => [`ss:a/${id.slice(2)}`, text]));
  const annotations = graph()['@graph'].filter((node) => node['@type'].includes('oa:Annotation'));
  assert.equal(annotations.length, dossier.statements.length);
  for (const [index, node] of annotations.entries()) {
    const targets = node['oa:hasTarget'] as {
      source: string;
      selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
    }[];
    for (const [part, { source, selector }] of targets.entries()) {
      const [position, quote] = selector;
      const text = texts.get(source) ?? '';
      assert.equal(text.slice(position.start, position.end), quote.exact);
      assert.equal(quote.exact, dossier.statements[index]?.content[part]?.text);
      assert.equal(text.indexOf(quote.prefix + quote.exact + quote.suffix), position.start - quote.prefix.length);
    }
  }
});
test('B14 only a shown order is a derivation', () => {
  const derived = graph()['@graph'].filter((node) => ((node.wasDerivedFrom as string[] | undefined) ?? []).length > 0);
  assert.deepEqual(
    derived.map((node) => [node['@id'], node.wasDerivedFrom]),
    [['ss:a/222222222222', ['ss:a/111111111111']]],
  );
});
test('B14 every link inside the file arrives, and nothing need be fetched', () => {
  const text = exported('jsonld');
  const ids = new Set(graph()['@graph'].map((node) => node['@id']));
  for (const [, to = ''] of text.matchAll(/"(ss:[a-z]\/[^"]+)"/g)) assert.ok(ids.has(to), to);
  assert.equal(typeof graph()['@context'], 'object');
});
test('B14 the primary sources of a claim are its origins', () => {
  const claim = graph()['@graph'].find((node) => node['@id'] === 'ss:c/1');
  assert.deepEqual(claim?.hadPrimarySource, ['ss:e/1']);
});

test('B15 places have their precision, longitude first', () => {
  const { features } = JSON.parse(exported('geojson', placed())) as {
    features: {
      geometry: { coordinates: number[] };
      properties: { name: string; precision: string; withinKm: number | null };
    }[];
  };
  assert.equal(features.length, 5);
  assert.deepEqual(features[0]?.geometry.coordinates, [33.53, 44.6]);
  assert.deepEqual(
    features.map(({ properties }) => [properties.precision, properties.withinKm]),
    [
      ['exact', 1],
      ['near', 10],
      ['district', 30],
      ['region', null],
      ['country', null],
    ],
  );
});

test('B16 a memo has the answer, the core claim and the files, and words of articles stay words', () => {
  const text = exported('memo');
  assert.match(text, /^# “the ferry struck a sandbank”\n/);
  assert.match(text, /SHA-256 1{64}/);
  const findings = [
    { ...fictionalDossier().findings[0], explanation: '# [x](javascript:1) <b>' },
  ] as unknown as Dossier['findings'];
  assert.match(exported('memo', fictionalDossier({ findings })), /\\# \\\[x\\\]\\\(javascript\\:1\\\) \\<b\\>/);
});

const by = (about: Decision['about'], verdict: Decision['verdict']): Decision => ({
  about,
  verdict,
  amendment: null,
  note: '',
  author: 'Ann Low',
  decidedAt: '2031-05-05T10:00:00Z',
});
test('B12 before anybody decided no outlet is named as copying or differing', () => {
  const { dossier, awaiting } = publishedDossier(fictionalDossier());
  assert.deepEqual(awaiting, { findings: 3, pairs: 2 });
  assert.deepEqual(
    dossier.findings.map(({ kind }) => kind),
    ['quote-variant'],
  );
  assert.deepEqual([...new Set(dossier.derivations.map(({ kind }) => kind))].sort(), [
    'common-source',
    'independent',
    'undetermined',
  ]);
  assert.deepEqual(dossier.reports, []);
  assert.deepEqual(dossier.reportCount, fictionalDossier().reportCount);
  const page = exported('published-html');
  assert.match(page, /3 findings and 2 pairs of texts await that/);
  assert.doesNotMatch(page, /holds the text of|a different source is named/);
});
test('B12 what a person accepted is published, what one rejected is not, and neither awaits', () => {
  const [first, second] = fictionalDossier().findings;
  const [copy] = fictionalDossier().derivations;
  assert.ok(first && second && copy);
  const decisions = [
    by(findingSubject(first), 'accept'),
    by(findingSubject(second), 'reject'),
    by(pairSubject(copy), 'accept'),
  ].map((decision) => ({ decision, line: null, was: null }));
  const { dossier, awaiting } = publishedDossier(fictionalDossier({ decisions }));
  assert.deepEqual(awaiting, { findings: 1, pairs: 1 });
  assert.ok(dossier.findings.some(({ id }) => id === first.id) && !dossier.findings.some(({ id }) => id === second.id));
  assert.deepEqual(
    dossier.reports.map(({ articles }) => articles.length),
    [2],
  );
});
