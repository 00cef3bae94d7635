import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import type { ArticleId, ClaimId, FindingId, StatementId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import { renderJson } from './json.ts';
import { renderText } from './text.ts';
import { oneLine, shorten, wrap } from './text-layout.ts';

const id = (name: string) => `a:${name}` as ArticleId;
const article = (name: string, outlet: string | null = null): Dossier['articles'][number] => ({
  id: id(name),
  source: `news/${name}.txt`,
  sha256: '0',
  mediaType: 'text/plain',
  capturedAt: null,
  url: null,
  text: 'The dam at Orley broke.',
  segments: [],
  outlet: outlet === null ? null : { value: outlet, basis: 'user', span: null, why: 'given' },
  credits: [],
  title: null,
  authors: [],
  published: null,
  updated: null,
  language: 'en',
});
const claim = (n: number, words: string, given: Partial<Claim> = {}): Claim => ({
  id: `c:${n}` as ClaimId,
  headline: { article: id('one'), start: 0, end: words.length, text: words },
  members: [],
  coverage: { [id('one')]: 'full' },
  counts: { outlets: 1, reports: 1, origins: 1, originsAtMost: 1 },
  origins: [{ entity: null, name: 'the mayor', role: 'party', statements: [] }],
  supportedBy: [],
  status: ['asserted-by-one-side'],
  disputedBy: [],
  because: [],
  ...given,
});
const finding = (n: number, severity: Finding['severity'], explanation: string): Finding => ({
  id: `f:${n}` as FindingId,
  kind: 'number-conflict',
  severity,
  articles: [id('one'), id('two')],
  spans: [],
  explanation,
  caveat: 'An update may explain it.',
  claim: null,
});
const dossier = (given: Partial<Dossier> = {}): Dossier => ({
  schema: 'secondsource/dossier@1',
  madeBy: { program: 'secondsource', version: '0', resources: { zeta: '1', alpha: '2' } },
  articles: [article('one', 'Orley Post'), article('two')],
  reports: [],
  reportCount: { atLeast: 1, atMost: 2 },
  derivations: [],
  pairsCompared: 1,
  versions: [],
  entities: [],
  statements: [],
  claims: [claim(1, 'the dam broke at night', { coverage: { [id('one')]: 'full', [id('two')]: 'partial' } })],
  quotations: [],
  findings: [],
  timeline: [],
  problems: [],
  ...given,
});
const text = (given: Partial<Dossier> = {}, width = 100): string =>
  renderText(dossier(given), { colour: false, width });
const says = (given: Partial<Dossier>, words: RegExp): void => assert.match(text(given), words);

test('B4 the answer comes first, then the three counts with the range of reports', () =>
  assert.match(
    text(),
    /^2 articles; at least 1, at most 2 texts [\s\S]*\n {2}2 outlets {3}1 to 2 reports {3}1 origin of the core claim/,
  ));
test('a claim is shown in its own words with strip, counts, origin and role', () =>
  says(
    {},
    /“the dam broke at night”\n {4}A {2}B~ {3}1 outlet · 1 report · 1 origin\n {4}the mayor \(party to the event\)/,
  ));
test('B4 what several outlets say themselves is shown, what one does is counted', () => {
  const counts = { outlets: 2, reports: 2, origins: 0, originsAtMost: 0 };
  const own = { origins: [], status: ['outlet-assertion' as const] };
  const claims = [
    claim(1, 'three workers died', { ...own, counts }),
    claim(2, 'the works opened in 1978', { ...own, counts: { ...counts, outlets: 1, reports: 1 } }),
  ];
  says(
    { claims },
    /In the outlets’ own voice: no origin is named \(2\)\n {2}“three workers died”\n[\s\S]*\n1 more claim in the outlets’ own voice/,
  );
  assert.doesNotMatch(text({ claims }), /“the works opened in 1978”/);
});
test('B5 an article that says otherwise is marked, one that is silent is a dot', () =>
  says({ claims: [claim(1, 'x', { coverage: { [id('two')]: 'contradicts' } })] }, /\n {4}· {2}B! {3}1 outlet/));
test('origins that the evidence does not tell apart are a range', () =>
  says(
    { claims: [claim(1, 'x', { counts: { outlets: 2, reports: 2, origins: 1, originsAtMost: 3 } })] },
    /1 to 3 origins\n/,
  ));
test('a dispute shows the words that stand against', () =>
  says(
    { claims: [claim(1, 'it broke', { disputedBy: ['c:2' as ClaimId] }), claim(2, 'it held')] },
    /Contested[^\n]*\(1\)\n {2}“it broke”[\s\S]*against: “it held”/,
  ));
const statement = (n: number, attitude: Statement['attitude']): Statement =>
  ({ id: `s:${n}` as StatementId, content: [] as Statement['content'], attitude }) as Statement;
const sollen = (n: number, name: string, given: Partial<Claim> = {}): Claim =>
  claim(n, 'inspectors had warned of cracks', {
    members: [{ statement: `s:${n}` as StatementId, relation: 'same' }],
    origins: [{ entity: null, name, role: 'party', statements: [`s:${n}` as StatementId] }],
    ...given,
  });
test('B8 a denial is no assertion of its words', () =>
  says(
    { claims: [sollen(1, 'Petra Sollen')], statements: [statement(1, 'denies')] },
    /core claim: Denied: “inspectors[\s\S]*\n {2}Denied: “inspectors had warned of cracks”\n[^\n]*\n {4}Petra Sollen \(party to the event; denies it\)\n {4}denied by one side\n/,
  ));
test('B8 a demand and a question are told as such, an assertion and a prediction need no lead', () => {
  const claims = [sollen(1, 'Ola Brandt')];
  says({ claims, statements: [statement(1, 'demands')] }, /Demanded: “[\s\S]*Ola Brandt \([^)]*; demands it\)/);
  says({ claims, statements: [statement(1, 'questions')] }, /Questioned: “[\s\S]*Ola Brandt \([^)]*; questions it\)/);
  says({ claims, statements: [statement(1, 'predicts')] }, /\n {2}“inspectors[\s\S]*Ola Brandt \([^)]*; predicts it\)/);
  says({ claims, statements: [statement(1, 'asserts')] }, /\n {2}“inspectors[\s\S]*Ola Brandt \(party to the event\)/);
});
test('B8 one who denies among others who assert is told, and the words stay an assertion', () => {
  const both = sollen(1, 'Petra Sollen', {
    members: [1, 2].map((n) => ({ statement: `s:${n}` as StatementId, relation: 'same' })),
  });
  says(
    { claims: [both], statements: [statement(1, 'denies'), statement(2, 'asserts')] },
    /\n {2}“inspectors[\s\S]*Petra Sollen \(party to the event; denies it\)/,
  );
});
test('B8 against a claim in the same words stands who says otherwise, not the words again', () =>
  says(
    {
      claims: [
        sollen(1, 'Ola Brandt', { disputedBy: ['c:2' as ClaimId] }),
        sollen(2, 'Petra Sollen', { disputedBy: ['c:1' as ClaimId] }),
      ],
      statements: [statement(1, 'asserts'), statement(2, 'denies')],
    },
    /against: Petra Sollen \(party to the event; denies it\)\n[\s\S]*against: Ola Brandt \(party to the event\)\n/,
  ));
test('a long list is cut with its remainder and the way to all of it', () =>
  says(
    { claims: Array.from({ length: 20 }, (_, i) => claim(i, `claim ${i}`)) },
    /One origin only \(20\)[\s\S]*… and 12 more \(--json or --html shows all\)/,
  ));
test('findings high and medium are told with letters and caveat, low ones are not', () => {
  const findings = [
    finding(1, 'low', 'Lesser.'),
    finding(2, 'medium', 'Twelve or ten.'),
    finding(3, 'high', 'Two or four.'),
  ];
  says(
    { findings },
    /look here first \(1\)\n {2}numbers disagree · A B\n {4}Two or four\.\n {4}An update[\s\S]*worth a look \(1\)[\s\S]*Twelve or ten/,
  );
  assert.doesNotMatch(text({ findings }), /Lesser/);
});
type Told = Dossier['problems'][number];
const problem = (code: Told['code'], message: string, name: string | null = 'one'): Told => ({
  code,
  article: name === null ? null : id(name),
  span: null,
  message,
});
test('B9 a code is told once with its files, and codes with one mend share it', () =>
  says(
    {
      problems: [
        problem('date-unknown', 'Nothing in news/one.txt gives it.'),
        problem('outlet-unknown', 'Nothing in news/two.txt names it.', 'two'),
        problem('date-unknown', 'Nothing in news/two.txt gives it.', 'two'),
        problem('time-unresolved', 'news/one.txt: 2 times stay open.'),
      ],
    },
    /Problems \(4\)\n {2}publication date not found: one\.txt \(A\), two\.txt \(B\)\n {2}time not resolved: one\.txt \(A\)\n {4}State it with --published FILE=YYYY-MM-DD; [^\n]*\n {2}outlet not named: two\.txt \(B\)\n {4}State it with --outlet FILE=NAME\.\n\n/,
  ));
test('B9 standard input is the file -', () =>
  says(
    { articles: [{ ...article('one'), source: 'stdin' }], problems: [problem('date-unknown', 'x')] },
    /date not found: - \(A\)\n/,
  ));
test('B9 messages that differ are told one by one with the file name alone, the first of many', () => {
  const speaker = (n: number) => problem('speaker-unresolved', `news/one.txt: whom ${n} stands for is not shown.`);
  says(
    { problems: [speaker(1), speaker(2)] },
    /\(A\): one\.txt: whom 1 stands[^\n]*\n[^\n]*\(A\): one\.txt: whom 2 stands/,
  );
  says({ problems: [1, 2, 3, 4, 5].map(speaker) }, /5 times in A; the first: one\.txt: whom 1 stands/);
  says({ problems: [problem('file-missing', 'x/gone.txt: no such file.', null)] }, /file not found: x\/gone\.txt: no/);
});
test('articles are listed with their letters', () =>
  says({}, /Articles\n {2}A {3}Orley Post · undated · news\/one\.txt\n {2}B {3}two/));
test('an empty dossier is a summary too', () =>
  says(
    { articles: [], claims: [], reportCount: { atLeast: 0, atMost: 0 } },
    /^0 articles[\s\S]*0 reports {3}– origins/,
  ));
test('B6 no word of an article steers the terminal', () => {
  const hostile = '\u001b[2Jgone\u0007\u009b31m\u202Eback\r\n';
  const all = text({
    claims: [claim(1, hostile, { origins: [{ entity: null, name: hostile, role: 'party', statements: [] }] })],
    findings: [finding(1, 'high', hostile)],
    articles: [article(hostile, hostile)],
    problems: [{ code: 'date-unknown', article: null, span: null, message: hostile }],
  });
  assert.match(all, /gone/);
  assert.doesNotMatch(all, /(?!\n)[\p{Cc}\u202e]/u);
});
test('colour adds styles and changes no word', () => {
  const coloured = renderText(dossier({ findings: [finding(1, 'high', 'Two or four.')] }), {
    colour: true,
    width: 100,
  });
  assert.ok(coloured.includes('\u001b['));
  assert.equal(stripVTControlCharacters(coloured), text({ findings: [finding(1, 'high', 'Two or four.')] }));
});
test('no line is wider than it may be', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 60, max: 130 }), (words, width) => {
      const given = {
        claims: [claim(1, `x${words}`)],
        findings: [finding(1, 'high', words)],
        articles: [article('one', words)],
      };
      for (const line of text(given, width).split('\n')) {
        assert.ok([...line].length <= Math.min(120, width), line);
      }
    }),
    { numRuns: 50 },
  ));

test('wrap hangs its lines under the first and cuts what fits into none', () => {
  assert.deepEqual(wrap('- ', 'one two three four five six', 22), ['- one two three four', '  five six']);
  assert.deepEqual(wrap('', 'x'.repeat(45), 20), ['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)]);
});
test('shorten cuts between words where one ends near', () => {
  assert.equal(shorten('one two three four', 15), 'one two three…');
  assert.equal(shorten('short', 15), 'short');
  assert.equal(shorten('x'.repeat(30), 10), `${'x'.repeat(9)}…`);
});
test('white space of any kind is one space', () => assert.equal(oneLine(' a\n\t b\u00a0c '), 'a b c'));

test('JSON ends with a newline, is two spaces deep, and says what the dossier says', () => {
  const json = renderJson(dossier());
  assert.ok(json.startsWith('{\n  "schema": "secondsource/dossier@1"') && json.endsWith('}\n'));
  assert.deepEqual(JSON.parse(json), dossier());
});
test('JSON is the same whatever order the keys were made in', () => {
  const reversed = Object.fromEntries(Object.entries(dossier()).reverse()) as unknown as Dossier;
  const resources = { alpha: '2', zeta: '1' };
  assert.equal(renderJson({ ...reversed, madeBy: { ...reversed.madeBy, resources } }), renderJson(dossier()));
});

const lib = new URL('../../../shared/score/lib/', import.meta.url);
test('the whole gold dossier becomes a summary of a few screens', {
  skip: !existsSync(lib) && 'no ../shared here',
}, async () => {
  const { loadGold } = await import(new URL('gold-data.mjs', lib).href);
  const { perfectDossier } = await import(new URL('perfect-dossier.mjs', lib).href);
  const summary = renderText({ ...perfectDossier(loadGold()), versions: [] }, { colour: false, width: 100 });
  assert.match(summary, /5 outlets {3}3 reports {3}1 origin of the core claim/);
  assert.ok(summary.split('\n').length < 250);
});
