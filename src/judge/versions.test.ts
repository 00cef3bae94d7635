import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CapturedPage, dossierOfPages } from '../../test/support/captures.ts';
import { FULL, RETOLD } from '../../test/support/compared.ts';
import type { Claim, Dossier } from '../index.ts';
import { outletCount } from '../publish/labels.ts';

const PAGE = 'https://post.example/bridge';
const capture = (source: string, url: string | null, hour: number | null, lines: readonly string[]): CapturedPage => ({
  source,
  url,
  at: hour === null ? null : `2031-05-01T${String(hour).padStart(2, '0')}:00:00Z`,
  text: lines.map((line) => line.replace(/^# /, '')).join('\n\n'),
});
/** Two captures of one page with one line changed, the earlier first. */
const twice = (before: string, after: string): CapturedPage[] => [
  capture('early.txt', PAGE, 9, [...FULL, before]),
  capture('late.txt', PAGE, 11, [...FULL, after]),
];

function claimWith({ claims, statements }: Dossier, words: string): Claim {
  const holding = new Set(statements.filter((s) => s.content.some((c) => c.text.includes(words))).map((s) => s.id));
  const claim = claims.find(({ members }) => members.some((m) => holding.has(m.statement)));
  assert.ok(claim, `no claim says ${words}`);
  return claim;
}

const SPOKEN = 'The toll house on the quay will be torn down in March, harbour engineer Lina Dorn said.';
const RESPOKEN = 'The toll house on the quay will be torn down in March, council surveyor Emil Sax said.';

test('K11 two captures of one page are one outlet and one report, whoever is known as their outlet', () => {
  const pages = twice(SPOKEN, SPOKEN);
  for (const outlets of [{}, { 'early.txt': 'Post' }, { 'early.txt': 'Post', 'late.txt': 'The Post' }]) {
    const dossier = dossierOfPages(pages, outlets);
    assert.equal(outletCount(dossier), 1);
    assert.equal(dossier.reports.length, 1);
    for (const { counts } of dossier.claims) assert.deepEqual([counts.outlets, counts.reports], [1, 1]);
  }
});

test('K11 names of one outlet are one outlet in every article that goes by them', () => {
  const other = capture('other.txt', 'https://post.example/tax', 9, ['The tax on dogs was voted down by the council.']);
  const outlets = { 'early.txt': 'Post', 'late.txt': 'The Post', 'other.txt': 'The Post' };
  assert.equal(outletCount(dossierOfPages([...twice(SPOKEN, SPOKEN), other], outlets)), 1);
});

test('K11 of the versions that carry a claim the last one counts', () => {
  const claim = claimWith(dossierOfPages(twice(SPOKEN, RESPOKEN)), 'torn down in March');
  assert.equal(claim.members.length, 2);
  assert.deepEqual(claim.counts, { outlets: 1, reports: 1, origins: 1, originsAtMost: 1 });
  assert.match(claim.origins[0]?.name ?? '', /Sax/);
});

test('K11 what only an earlier capture says is a claim of one outlet, one report and its own origin', () => {
  const claim = claimWith(dossierOfPages(twice(SPOKEN, 'Snow is forecast for the weekend.')), 'torn down in March');
  assert.deepEqual(claim.counts, { outlets: 1, reports: 1, origins: 1, originsAtMost: 1 });
});

test('K11 a page that was used again is another report', () => {
  const other = [
    'Council votes down the tax on dogs',
    'A majority of nine refused to raise money from owners of pets.',
  ];
  const dossier = dossierOfPages([capture('a.txt', PAGE, 9, FULL), capture('b.txt', PAGE, 10, other)]);
  assert.deepEqual([dossier.versions.length, dossier.reports.length], [0, 2]);
});

const COUNT = (n: number) =>
  `Rescuers counted ${n} stranded lorries on the approach road to the bridge in the evening.`;
const findingsBetween = ({ findings }: Dossier, sources: readonly string[], ids: ReadonlyMap<string, string>) =>
  findings.filter((f) => f.severity !== 'info' && sources.every((s) => f.articles.includes(ids.get(s) as never)));
const idsOf = ({ articles }: Dossier) => new Map(articles.map((a) => [a.source, a.id as string]));

test('J36 what two versions say differently is a change and no finding', () => {
  const dossier = dossierOfPages(twice(COUNT(40), COUNT(70)));
  assert.deepEqual(findingsBetween(dossier, ['early.txt', 'late.txt'], idsOf(dossier)), []);
  assert.deepEqual(
    dossier.versions[0]?.changes.map((c) => c.kind),
    ['changed'],
  );
  const rewritten = dossierOfPages([capture('early.txt', PAGE, 9, FULL), capture('late.txt', PAGE, 11, RETOLD)]);
  assert.deepEqual(
    rewritten.derivations.map((d) => d.kind),
    ['rewrite'],
  );
  assert.deepEqual(findingsBetween(rewritten, ['early.txt', 'late.txt'], idsOf(rewritten)), []);
});

test('J36 without an address the same two texts are compared as those of two outlets', () => {
  const dossier = dossierOfPages([capture('early.txt', null, null, FULL), capture('late.txt', null, null, RETOLD)]);
  assert.notDeepEqual(findingsBetween(dossier, ['early.txt', 'late.txt'], idsOf(dossier)), []);
});

const DAILY = 'https://daily.example/bridge';
const FIRM = FULL.map((line) => line.replace('38,000 vehicles', '83,000 vehicles'));
const drift = (d: Dossier) => d.findings.filter((f) => f.kind === 'quantity-changed' || f.kind === 'number-conflict');

test('J36 a retelling that agrees with an earlier version of what it retells does not differ from it', () => {
  const [first, second] = [capture('early.txt', PAGE, 9, FULL), capture('late.txt', PAGE, 11, FIRM)];
  const retelling = capture('daily.txt', DAILY, 10, RETOLD);
  assert.equal(drift(dossierOfPages([second, retelling])).length, 1);
  assert.deepEqual(drift(dossierOfPages([first, retelling])), []);
  assert.deepEqual(drift(dossierOfPages([first, second, retelling])), []);
});

test('J36 a passage that a later version lost is no damage to its file', () => {
  const cut = FULL.filter((line) => !line.startsWith('“'));
  const damage = (d: Dossier) => d.findings.filter((f) => f.kind === 'text-damaged');
  const pages = [capture('early.txt', PAGE, 9, FULL), capture('late.txt', PAGE, 11, cut)];
  assert.deepEqual(damage(dossierOfPages(pages)), []);
  assert.equal(damage(dossierOfPages(pages.map((p) => ({ ...p, url: null })))).length, 1);
});
