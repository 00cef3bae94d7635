import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { belowFloor } from '../../bench/gate.ts';
import { readArticle } from '../../bench/marks/article.ts';
import { type Carrier, reportsOf } from '../../bench/marks/counts.ts';
import { build, builtSlugs, load, STORIES, slugs, write } from '../../bench/marks/folder.ts';
import { layOut } from '../../bench/marks/layout.ts';
import { bareWords, locate } from '../../bench/marks/locate.ts';
import { BASELINES } from '../../bench/score/baselines.ts';
import { headlines, measure, shares } from '../../bench/score/measure.ts';
import { positions } from '../../bench/score/ranges.ts';
import { harmonic } from '../../bench/score/tally.ts';
import { check } from '../../bench/stories/check.ts';
import { allStories, score } from '../../bench/stories/score.ts';

const DEMONSTRATION = 'captain-leaves-verrick';
/** No system that judges nothing may pass half of any headline figure. */
const TRIVIAL_MAX = 0.5;

for (const slug of slugs())
  test(`the story ${slug} keeps the rules of the format`, () => assert.deepEqual(check(build(slug)).wrong, []));

for (const slug of builtSlugs())
  test(`the gold of ${slug}, taken for a dossier, scores 1 on every figure`, () => {
    const gold = load(slug);
    const tally = measure(gold.dossier, gold);
    const short = [...headlines(tally), ...shares(tally)].filter(({ value }) => value !== 1);
    assert.deepEqual(short, []);
    assert.ok(headlines(tally).length > 5);
  });

for (const [system, dossierOf] of Object.entries(BASELINES))
  test(`a system for which ${system} scores no more than ${TRIVIAL_MAX} on any headline figure`, () => {
    const { headline } = score(system, allStories(), dossierOf);
    assert.equal(headline.length, 11);
    assert.deepEqual(
      headline.filter(({ value }) => value > TRIVIAL_MAX),
      [],
    );
  });

test('a dossier that is broken in every part scores nothing and stops nothing', () => {
  const gold = load(DEMONSTRATION);
  const broken = {
    articles: [null, 3],
    statements: [{ content: [{ start: 'x' }] }],
    claims: 'none',
    findings: [{}],
    derivations: [[]],
  };
  for (const dossier of [null, 7, [], broken])
    assert.deepEqual(
      headlines(measure(dossier, gold)).filter(({ value }) => value > 0),
      [],
    );
});

test('a denial is found wherever it is set against what it denies; a dispute that the gold lacks is wrong', () => {
  const gold = load(DEMONSTRATION);
  const { claims } = gold.dossier;
  const figure = (dossier: unknown, name: string) =>
    shares(measure(dossier, gold)).find((f) => f.name === `disputes.${name}`)?.value;
  // Each denial as a claim of its own, which disputes the claim that the gold keeps it with.
  const apart = claims.flatMap((claim): unknown[] => {
    const deniers = claim.members.filter(({ relation }) => relation === 'contradicts');
    if (deniers.length === 0) return [claim];
    const own = {
      ...claim,
      id: `${claim.id} denied`,
      disputedBy: [],
      members: deniers.map((m) => ({ ...m, relation: 'same' })),
    };
    const rest = claim.members.filter(({ relation }) => relation !== 'contradicts');
    return [{ ...claim, members: rest, disputedBy: [...claim.disputedBy, own.id] }, own];
  });
  const parted = { ...gold.dossier, claims: apart };
  assert.equal(figure(parted, 'found'), 1);
  assert.equal(figure(parted, 'precision'), 1);
  const all = claims.map((claim) => ({
    ...claim,
    disputedBy: claims.map(({ id }) => id).filter((id) => id !== claim.id),
  }));
  assert.ok((figure({ ...gold.dossier, claims: all }, 'precision') ?? 1) < TRIVIAL_MAX);
  assert.equal(figure({ ...gold.dossier, claims: [] }, 'found'), 0);
});

test('damage to the gold lowers the figure that measures it, and no other headline', () => {
  const gold = load(DEMONSTRATION);
  const { dossier } = gold;
  const lowered = (damaged: unknown): string[] =>
    headlines(measure(damaged, gold))
      .filter(({ value }) => value < 1)
      .map(({ name }) => name);
  assert.deepEqual(lowered({ ...dossier, quotations: [] }), ['quotations']);
  assert.deepEqual(
    lowered({ ...dossier, findings: dossier.findings.filter(({ kind }) => kind !== 'number-conflict') }),
    ['conflict'],
  );
  assert.deepEqual(
    lowered({ ...dossier, findings: dossier.findings.filter(({ kind }) => kind !== 'certainty-raised') }),
    ['drift'],
  );
  assert.deepEqual(
    lowered({ ...dossier, findings: dossier.findings.filter(({ kind }) => kind !== 'weekday-mismatch') }),
    ['errors'],
  );
  assert.deepEqual(
    lowered({ ...dossier, statements: dossier.statements.map((each) => ({ ...each, chain: each.chain.slice(-1) })) }),
    ['chain'],
  );
  assert.deepEqual(
    lowered({
      ...dossier,
      claims: dossier.claims.map((each) => ({ ...each, counts: { ...each.counts, origins: 1 } })),
    }),
    ['origins'],
  );
  assert.deepEqual(
    lowered({
      ...dossier,
      claims: dossier.claims.map((each) => ({ ...each, counts: { ...each.counts, reports: 9 } })),
    }),
    ['reports', 'independence'],
  );
  assert.deepEqual(lowered({ ...dossier, reports: [] }), ['partition']);
});

const found = (text: string, pattern: string): string => {
  const place = locate(text, pattern);
  return place.kind === 'found' ? text.slice(place.range.start, place.range.end) : place.kind;
};
const LINE = 'He said the “toll” rose; the toll, he said, will rise – again.';
const PLACES: readonly (readonly [string, string])[] = [
  ['rose', 'rose'],
  ['the "toll" rose', 'the “toll” rose'],
  ['will rise - again', 'will rise – again'],
  ['toll', 'ambiguous'],
  ['toll@2', 'toll'],
  ['fell', 'missing'],
  ['the “toll”…rise', 'the “toll” rose; the toll, he said, will rise'],
  ['he said…again', 'he said, will rise – again'],
];
for (const [pattern, wanted] of PLACES)
  test(`marked words are found whatever the typography: ${pattern}`, () => assert.equal(found(LINE, pattern), wanted));

/** The clean text of marked articles, numbered in order, and what the reader complained of. */
function clean(...marked: readonly string[]): { texts: string[]; complaints: string[] } {
  const complaints: string[] = [];
  const complain = (text: string): void => void complaints.push(text);
  const articles = marked.map((text, index) => readArticle(`0${index + 1}-a.txt`, text, complain));
  return { texts: layOut(articles, complain).map(({ text }) => text), complaints };
}

test('gold lines, tags and the header go; blank lines stay', () =>
  assert.deepEqual(clean('outlet: A\n===\n[h]Head\n\n[date]X, 1 May — [p]Text \\[sic].\n|s Text\n\n\nEnd.\n'), {
    texts: ['Head\n\nX, 1 May — Text [sic].\n\n\nEnd.\n'],
    complaints: [],
  }));
test('<< brings in paragraphs, in the typography and gap of the article', () =>
  assert.equal(
    clean(
      'outlet: A\n===\n[h]Head\n\n"One," he said.\n\nTwo.\n\n"Three."',
      'outlet: B\ngap: 0\ntypography: curly\n===\n<<01 h 1,3',
    ).texts[1],
    'Head\n“One,” he said.\n“Three.”\n',
  ));
test('<< with -q drops paragraphs that begin with a quotation mark', () =>
  assert.equal(clean('outlet: A\n===\n"One," he said.\n\nTwo.', 'outlet: B\n===\n<<01 -q').texts[1], 'Two.\n'));
test('what is unknown is complained of with its line', () =>
  assert.deepEqual(clean('outlet: A\nxx: y\n===\nText.\n|a he | said\n|z what\n|o Text | odd').complaints, [
    '01-a.txt: unknown header: xx: y',
    '01-a.txt:5: |a needs entity=source | cue | content | flags',
    '01-a.txt:6: unknown gold line: |z what',
    '01-a.txt:7: unknown flag: odd',
  ]));

/** `A` carries in its own words, `A:p` inside passage p, `A:p!` in passage p at home. */
const carriers = (told: string): Carrier[] =>
  told.split(' ').map((each) => {
    const [report = '', passage] = each.split(':');
    const passages = passage ? [{ id: passage.replace('!', ''), home: passage.endsWith('!') }] : [];
    return { article: report, outlet: report, report, relation: 'same', origin: null, unnamed: false, passages };
  });
const REPORTS: readonly (readonly [string, number, string])[] = [
  ['A B', 2, 'two in their own words'],
  ['A A', 1, 'one report twice'],
  ['A:p! B:p', 1, 'an agency text and one that pastes it'],
  ['A:p B:p', 1, 'two that paste a text nobody supplied'],
  ['A:p B:p C', 2, 'the same beside an own report'],
  ['A:p A B:p', 1, 'one that pastes and also says it itself'],
  ['A:p B:q', 2, 'two passages'],
  ['A:p A:q B:p C:q', 1, 'two passages that meet in one report'],
];
for (const [told, wanted, what] of REPORTS)
  test(`reports of a claim: ${what}`, () => assert.equal(reportsOf(carriers(told)), wanted));

for (const slug of builtSlugs())
  test(`words that a source said are one claim in all articles that print them, if the writer named no claim: ${slug}`, () => {
    const { statements, claims } = load(slug).dossier;
    const words = new Map(
      statements.map((s) => [s.id, `${s.source?.entity} ${bareWords(s.content.map((c) => c.text).join(' '))}`]),
    );
    const unnamed = claims.filter(({ id }) => id.startsWith('c:only-'));
    const said = unnamed.map(({ members }) => [...new Set(members.map(({ statement }) => words.get(statement)))]);
    assert.deepEqual(
      said.filter((each) => each.length !== 1),
      [],
    );
    assert.equal(new Set(said.flat()).size, unnamed.length);
  });

const desk = mkdtempSync(join(tmpdir(), 'stories-'));
after(() => rmSync(desk, { recursive: true }));

/** What the checker says once `from` is `to` in a file of the demonstration. */
function faulty(file: string, from: string | RegExp, to: string): string {
  cpSync(join(STORIES, DEMONSTRATION), join(desk, DEMONSTRATION), { recursive: true });
  const path = join(desk, DEMONSTRATION, 'marked', file);
  const before = readFileSync(path, 'utf8');
  const now = before.replace(from, to);
  assert.notEqual(now, before);
  writeFileSync(path, now);
  const story = build(DEMONSTRATION, desk);
  write(story, desk);
  return check(story, desk).wrong.join('\n');
}
const FAULTS: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
  [
    'words that are not there',
    '01-harbour-post.txt',
    'We were forced to sell | C2',
    'We were made to sell | C2',
    /not found: We were made/,
  ],
  [
    'a statement in furniture',
    '01-harbour-post.txt',
    /$/,
    '|s Ferry fares\n|o Ferry fares will rise again | C9\n',
    /furniture.*Ferry/,
  ],
  ['an unknown claim', '01-harbour-post.txt', '| C3 Q2', '| CZZ Q2', /claim CZZ is not/],
  ['an unknown source', '01-harbour-post.txt', '|a hale=Hale', '|a hole=Hale', /hole is not in _story/],
  ['an unused finding', '_story.txt', 'X X1', 'F F9 date-conflict high | Two dates.\nX X1', /F9: no passage/],
  ['a wrong weekday', '02-verrick-courier.txt', 'Sunday 4 May', 'Monday 4 May', /is a sunday/],
  [
    'a report with a separate pair',
    '_story.txt',
    'D 02 04 copy from=02',
    'D 02 04 copy from=02\nD 03 02 rewrite',
    /twice|one report/,
  ],
  ['an article that is too short', '04-coast-daily.txt', '<<02 -q', '<<02 3', /words/],
  [
    'a date that the text does not show',
    '01-harbour-post.txt',
    'date: 2031-05-03',
    'date: 2031-05-21',
    /shows the day/,
  ],
  ['an ancestor that is not of the pair', '_story.txt', 'copy from=02', 'copy from=05', /not of the pair/],
  ['a passage of one report', '05-radio-sallow.html', '<<P1', 'Nothing was signed.', /passage P1 stands in one report/],
];
for (const [what, file, from, to, says] of FAULTS)
  test(`the checker refuses ${what}`, () => assert.match(faulty(file, from, to), says));

test('the checker refuses files that were not built again', () => {
  cpSync(join(STORIES, DEMONSTRATION), join(desk, DEMONSTRATION), { recursive: true });
  writeFileSync(join(desk, DEMONSTRATION, 'articles', '01-harbour-post.txt'), 'changed');
  assert.match(check(build(DEMONSTRATION, desk), desk).wrong.join('\n'), /01-harbour-post\.txt is not what/);
});

test('a text with navigation round it is laid along the gold text', () => {
  const map = positions('Home News\nThe toll rose to 7.\nMore', 'The toll rose to 7.\n');
  assert.deepEqual([map[0], map[10], map[28]], [-1, 0, 18]);
});
test('a side at zero makes the mean zero; a side without cases does not count', () =>
  assert.deepEqual([harmonic([1, 0]), harmonic([1, null]), harmonic([null]), harmonic([1, 0.5])], [0, 1, null, 2 / 3]));
test('the gate names figures below their floor, and floors without a figure', () =>
  assert.deepEqual(belowFloor('stories', [{ name: 'drift', value: 0.4 }], { stories: { drift: 0.5, chain: 0.1 } }), [
    'stories: drift is 0.400, below its floor of 0.5',
    'stories: chain has a floor (0.1) but was not measured',
  ]));
