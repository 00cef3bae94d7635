import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fictionalDossier } from '../../test/support/dossier.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import { type EntityId, entityId } from '../model/id.ts';
import {
  answerLines,
  articleLabels,
  articleName,
  coreClaim,
  entitiesById,
  groupClaims,
  outletCount,
  rangeWords,
  speakerLine,
} from './labels.ts';

const dossier = fictionalDossier();
const [first] = dossier.articles;
assert.ok(first);

const named = (source: string): string => articleName({ ...first, outlet: null, source });
for (const [source, expected] of [
  ['news/2025/003.txt', '003'],
  ['C:\\news\\003.txt', '003'],
  ['https://example.org/world/a-story.html?x=1.2#top', 'a-story'],
  ['https://example.org/', 'example.org'],
  ['.hidden', '.hidden'],
  ['-', '-'],
] as const)
  test(`an article of ${source} without an outlet is called ${expected}`, () => assert.equal(named(source), expected));

test('a known outlet names its article, and a very long name is cut', () => {
  assert.equal(articleName(first), 'Harbour Post');
  assert.equal(named(`${'x'.repeat(200)}.txt`).length, 60);
});

test('letters run from A to Z, then A1', () => {
  const articles = Array.from({ length: 53 }, (_, index) => ({ ...first, id: `a:${index}` as typeof first.id }));
  const letters = [...articleLabels({ articles }).values()].map(({ letter }) => letter);
  assert.deepEqual([letters[0], letters[25], letters[26], letters[52]], ['A', 'Z', 'A1', 'A2']);
  assert.equal(new Set(letters).size, 53);
});

const [isw, bloggers] = [entityId(1), entityId(2)];
const entities = new Map<EntityId, Pick<Entity, 'name'>>([
  [isw, { name: 'ISW' }],
  [bloggers, { name: 'Russian bloggers' }],
]);
const source = (entity: EntityId | null, name: string) => ({ spans: [], entity, name });
for (const [statement, expected] of [
  [{ voice: 'attributed', source: source(bloggers, 'they'), chain: [isw, bloggers] }, 'Russian bloggers, via ISW'],
  [{ voice: 'attributed', source: source(null, 'residents'), chain: [isw] }, 'residents, via ISW'],
  [{ voice: 'attributed', source: source(isw, 'the ISW'), chain: [isw] }, 'ISW'],
  [{ voice: 'attributed', source: source(entityId(9), 'a man'), chain: [] }, 'a man'],
  [{ voice: 'attributed', source: null, chain: [] }, 'a source not named'],
  [{ voice: 'outlet', source: null, chain: [] }, 'the outlet itself'],
] as const)
  test(`the speaker line reads “${expected}”`, () => assert.equal(speakerLine(statement, entities), expected));

test('each claim stands in exactly one group, the first that fits', () => {
  const groups = groupClaims(dossier);
  const ids = Object.fromEntries(
    Object.entries(groups).map(([name, claims]: [string, readonly Claim[]]) => [name, claims.map(({ id }) => id)]),
  );
  assert.deepEqual(ids, {
    contested: ['c:3'],
    differing: ['c:2'],
    corroborated: ['c:1'],
    singleOrigin: ['c:4', 'c:6'],
    outletOnly: ['c:5', 'c:7'],
  });
});

test('B4 a minor difference does not make a claim differ, a weightier one does', () => {
  const [finding] = dossier.findings;
  const claim = dossier.claims[5];
  assert.ok(finding && claim);
  const group = (severity: Finding['severity']) =>
    groupClaims({ claims: [claim], findings: [{ ...finding, severity, claim: claim.id }] }).differing;
  assert.deepEqual([group('low'), group('medium')], [[], [claim]]);
});

test('a variant or an error that points at a claim does not make it differ', () => {
  const [finding] = dossier.findings;
  const claim = dossier.claims[5];
  assert.ok(finding && claim);
  const findings = (['quote-variant', 'unit-error'] as const).map((kind) => ({ ...finding, kind, claim: claim.id }));
  assert.deepEqual(groupClaims({ claims: [claim], findings }).singleOrigin, [claim]);
});

test('the core claim is the sourced one of most outlets, and on a tie the one nearer to the top', () => {
  assert.equal(coreClaim(dossier)?.id, 'c:1');
  const tied = dossier.claims.map((claim) => ({ ...claim, counts: { ...claim.counts, outlets: 2, reports: 2 } }));
  assert.equal(coreClaim({ claims: tied.toReversed(), statements: dossier.statements })?.id, 'c:1');
  assert.equal(coreClaim({ claims: [], statements: [] }), null);
});

test('the answer is the counts, and then whose claim it is before what the number is', () => {
  assert.deepEqual(answerLines(dossier), [
    '4 articles; at least 2, at most 3 texts not derived from one another among those supplied; 1 origin behind the core claim.',
    'island-wire gives the coastguard for oil on the water; Harbour Post gives fishermen.',
  ]);
  const calm = answerLines({ ...dossier, findings: [], claims: [] });
  assert.match(calm[0], /no claim was read/);
  assert.equal(calm[1], 'No drift and no conflict was found between the articles supplied.');
  const [one, two] = dossier.claims;
  assert.ok(one && two);
  const claims = [{ ...one, disputedBy: [two.id] }, two];
  assert.equal(
    answerLines({ ...dossier, findings: [], claims })[1],
    'No drift and no conflict was found between the articles supplied; 1 claim in them is disputed.',
  );
});

test('outlets are counted once, and each article without one counts', () => {
  assert.equal(outletCount(dossier), 4);
  assert.equal(
    outletCount({ articles: [first, { ...first, id: 'a:x' as typeof first.id }], versions: [], reports: [] }),
    1,
  );
});

test('K11 a name inferred from a signature is one outlet within one report only', () => {
  const signed = (id: string) => ({
    ...first,
    id: id as typeof first.id,
    outlet: { value: 'AFP', basis: 'inferred' as const, span: null, why: 'the dateline' },
  });
  const articles = [signed('a:x'), signed('a:y')];
  const [report] = dossier.reports;
  assert.ok(report);
  const together = [{ ...report, articles: articles.map(({ id }) => id) }];
  assert.equal(outletCount({ articles, versions: [], reports: together }), 1);
  assert.equal(outletCount({ articles, versions: [], reports: [] }), 2);
});

test('a range that is one number is one number', () => {
  assert.equal(rangeWords(3, 3), '3');
  assert.equal(rangeWords(2, 3), '2 to 3');
  assert.equal(entitiesById(dossier).size, dossier.entities.length);
});
