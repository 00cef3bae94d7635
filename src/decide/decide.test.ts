import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyInputs, withoutNetwork, world } from '../../test/support/story.ts';
import { sha256 } from '../adapters/files.ts';
import { acquire, type Dossier, makeDossier } from '../index.ts';
import type { Amendment, Decision, Subject, Verdict } from '../model/decision.ts';
import type { ArticleId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import { parseDecisions } from './parse-decisions.ts';

const skip = withoutNetwork();
const captured = acquire(storyInputs('kessen-dam'), sha256);
const told = (decisions: readonly Decision[]): Dossier =>
  makeDossier(
    captured.value,
    { outlets: new Map(), published: new Map(), problems: captured.problems, decisions },
    world(),
  );
const machine = skip ? null : told([]);
const dossier = (): Dossier => machine as Dossier;

const decision = (about: Subject, verdict: Verdict, amendment: Amendment | null = null, n = 1): Decision => ({
  about,
  verdict,
  amendment,
  note: 'as the desk was told',
  author: 'Ann Low',
  decidedAt: `2031-05-0${n}T10:00:00Z`,
});
const anchor = ({ article, start, end }: Span) => ({ article, start, end });

const copy = () => {
  const found = dossier().derivations.find(({ kind }) => kind === 'copy');
  assert.ok(found);
  return found;
};

test('G1 G2 a rejected derivation is independent, and reports and counts follow', { skip }, () => {
  const { a, b } = copy();
  const report = dossier().reports.find(({ articles }) => articles.includes(a));
  const within = dossier().derivations.filter((d) => report?.articles.includes(d.a) && report.articles.includes(d.b));
  const after = told(within.map((d) => decision({ kind: 'derivation', a: d.a, b: d.b }, 'reject')));
  assert.equal(after.reports.length, dossier().reports.length + (report?.articles.length ?? 0) - 1);
  assert.equal(after.reportCount.atMost, after.reports.length);
  const rejected = after.derivations.find((d) => d.a === a && d.b === b);
  assert.deepEqual([rejected?.kind, rejected?.from, rejected?.confidence], ['independent', null, 1]);
  assert.match(rejected?.evidence[0]?.note ?? '', /^Rejected by Ann Low on 2031-05-01: as the desk/);
  const sum = (d: Dossier): number => d.claims.reduce((total, { counts }) => total + counts.reports, 0);
  assert.ok(sum(after) > sum(dossier()));
});

test('G2 two reports come together where a person says that one text goes back to another', { skip }, () => {
  const [one, other] = dossier().reports;
  const [a, b] = [one?.articles[0], other?.articles[0]] as [ArticleId, ArticleId];
  const after = told([decision({ kind: 'derivation', a: b, b: a }, 'amend', { relation: 'rewrite', from: a })]);
  assert.equal(after.reports.length, dossier().reports.length - 1);
  const amended = after.derivations.find((d) => [d.a, d.b].includes(a) && [d.a, d.b].includes(b));
  assert.deepEqual([amended?.kind, amended?.from], ['rewrite', a]);
});

test('G3 a statement taken out of a claim is a claim of its own', { skip }, () => {
  const claim = dossier().claims.find(({ members }) => members.length > 2);
  const last = dossier().statements.find(({ id }) => id === claim?.members.at(-1)?.statement)?.content[0];
  assert.ok(claim && last);
  const about: Subject = { kind: 'alignment', claim: anchor(claim.headline), statement: anchor(last) };
  const after = told([decision(about, 'reject')]);
  assert.equal(after.claims.length, dossier().claims.length + 1);
  assert.equal(
    after.claims.find(({ headline }) => headline.text === claim.headline.text)?.members.length,
    claim.members.length - 1,
  );
  const contradicts = told([decision(about, 'amend', { member: 'contradicts' })]);
  const changed = contradicts.claims.find(({ id }) => id === claim.id);
  assert.equal(
    changed?.members.find(({ relation }) => relation === 'contradicts')?.statement,
    claim.members.at(-1)?.statement,
  );
});

test('G4 G6 a rejected finding is gone, and the dossier says what the machine had', { skip }, () => {
  const [finding] = dossier().findings;
  assert.ok(finding);
  const about: Subject = { kind: 'finding', finding: finding.kind, spans: finding.spans.map(anchor) };
  const after = told([decision(about, 'reject')]);
  assert.equal(after.findings.length, dossier().findings.length - 1);
  assert.deepEqual(
    after.decisions?.map(({ line, was }) => [line, was?.includes(finding.explanation)]),
    [[finding.id, true]],
  );
  const amended = told([decision(about, 'amend', { explanation: 'In other words.', severity: 'low' })]);
  assert.ok(
    amended.findings.some(({ explanation, severity }) => explanation === 'In other words.' && severity === 'low'),
  );
});

test('G4 a status is the person’s, and the reasons say so', { skip }, () => {
  const [claim] = dossier().claims;
  assert.ok(claim);
  const about: Subject = { kind: 'status', claim: anchor(claim.headline) };
  const after = told([decision(about, 'amend', { status: ['unverified'] })]).claims[0];
  assert.deepEqual(after?.status, ['unverified']);
  assert.match(after?.because[0]?.note ?? '', /Amended by Ann Low/);
  assert.deepEqual(told([decision(about, 'reject')]).claims[0]?.status, []);
});

test('G5 what is accepted stays as it is', { skip }, () => {
  const [finding] = dossier().findings;
  assert.ok(finding);
  const after = told([
    decision({ kind: 'finding', finding: finding.kind, spans: finding.spans.map(anchor) }, 'accept'),
  ]);
  const { decisions, ...rest } = after;
  assert.deepEqual(rest, dossier());
  assert.deepEqual(
    decisions?.map(({ was }) => was),
    [null],
  );
});

test('G6 a decision about nothing that is there is listed and changes nothing', { skip }, () => {
  const gone = decision(
    { kind: 'derivation', a: 'a:000000000000' as ArticleId, b: 'a:000000000001' as ArticleId },
    'reject',
  );
  const { decisions, ...rest } = told([gone]);
  assert.deepEqual(rest, dossier());
  assert.deepEqual(decisions, [{ decision: gone, line: null, was: null }]);
});

test('G7 the last decision about a line stands, and withdrawing gives the machine’s line back', { skip }, () => {
  const { a, b } = copy();
  const about: Subject = { kind: 'derivation', a, b };
  const { decisions, ...rest } = told([decision(about, 'reject'), decision(about, 'withdraw', null, 2)]);
  assert.deepEqual(rest, dossier());
  assert.equal(decisions, undefined);
  const again = told([decision(about, 'accept'), decision({ ...about, a: b, b: a }, 'reject', null, 2)]);
  assert.equal(again.decisions?.length, 1);
  assert.equal(again.derivations.find((d) => d.a === a && d.b === b)?.kind, 'independent');
});

const line = JSON.stringify(decision({ kind: 'derivation', a: 'a:1' as ArticleId, b: 'a:2' as ArticleId }, 'accept'));
for (const [text, decisions, wrong] of [
  ['', 0, []],
  [`${line}\n`, 1, []],
  [`# a note\n\n${line}\r\n${line}`, 2, []],
  [`nonsense\n${line}\n{}`, 1, [1, 3]],
  [line.replace('accept', 'praise'), 0, [1]],
  [line.replace('"a":"a:1"', '"a":7'), 0, [1]],
  [line.replace('2031-05-01T10:00:00Z', 'yesterday'), 0, [1]],
  [line.replace('"amendment":null', '"amendment":{"relation":"theft"}'), 0, [1]],
  ['[1]', 0, [1]],
] as const)
  test(`G8 of ${JSON.stringify(text.slice(0, 40))} ${decisions} decisions are read`, () => {
    const parsed = parseDecisions(text);
    assert.equal(parsed.decisions.length, decisions);
    assert.deepEqual(parsed.wrongLines, wrong);
  });
