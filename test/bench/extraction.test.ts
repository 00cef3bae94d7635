import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatedFigures, wantedOf } from '../../bench/extraction.ts';
import {
  differenceOf,
  HEADLINE,
  headlineOf,
  loadScorer,
  type ScoreExtraction,
  scorePages,
} from '../../bench/extraction-figures.ts';
import { type PageSet, pagesAvailable, SETS, type Truth } from '../../bench/extraction-pages.ts';
import { blocksApart, type PeerNode } from '../../bench/peers/extractors.ts';

const truth: Truth[] = [
  { id: 'a', url: 'https://sallow.example/a', text: 'The mill at Wend shut its gates on Monday, its owner said.' },
  { id: 'b', url: 'https://sallow.example/b', text: 'Nobody was hurt. The river fell by noon.' },
  { id: 'c', url: 'https://sallow.example/c', text: 'Two trains stood still for an hour near Harn.' },
];
const predictions = [
  { id: 'a', text: 'The mill at Wend shut its gates on Monday, its owner said. Share this page.' },
  { id: 'b', text: 'The river fell by noon.' },
];

/** Scores by the share of the truth's length that was given, as far as a stand-in must: a figure that is a mean over pages. */
const standIn: ScoreExtraction = (said, pages) => {
  const shares = pages.map(({ id, text }) =>
    Math.min(1, (said.find((each) => each.id === id)?.text.length ?? 0) / text.length),
  );
  const value = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const figure = { value, N: shares.length };
  return Object.fromEntries(['word F1', 'word precision', 'word recall'].map((name) => [name, figure]));
};

test('a figure from single pages that is not the figure of all pages is an error', () => {
  assert.equal(scorePages('wcxb', predictions, truth, standIn).pages.length, 3);
  const wrong: ScoreExtraction = (said, pages) =>
    pages.length > 1 ? { 'word F1': { value: 0.99 } } : standIn(said, pages);
  assert.throws(() => scorePages('wcxb', predictions, truth, wrong), /the scorer's is 0\.99/);
});

test('a system is ahead of itself by nothing, of a worse one by more', () => {
  const [one, worse] = [predictions, predictions.slice(1)].map((said) => scorePages('wcxb', said, truth, standIn));
  assert.ok(one && worse);
  assert.deepEqual(differenceOf(one, one), { value: 0, low: 0, high: 0 });
  assert.ok(differenceOf(one, worse).value > 0.3);
  assert.ok(Math.abs(headlineOf(one).value - headlineOf(worse).value - differenceOf(one, worse).value) < 1e-12);
});

for (const set of SETS)
  test(`${set}: pages scored one by one give the scorer's own figure, a page without an answer too`, {
    skip: !pagesAvailable() && 'the marked pages and their scorer (../shared) are not beside this checkout',
  }, async () => {
    const score = await loadScorer();
    const scored = scorePages(set, predictions, truth, score);
    assert.equal(headlineOf(scored).value, score(predictions, truth)[HEADLINE[set]]?.value);
    assert.ok(headlineOf(scored).value > 0.3 && headlineOf(scored).value < 1);
    assert.equal(scored.pages[2]?.f1, 0);
  });

const row = (system: 'ours' | 'readability', f1: number, ahead: number | null, pagesPerCpuSecond: number) => ({
  system,
  label: system,
  f1: { value: f1, low: f1, high: f1 },
  precision: 1,
  recall: 1,
  answered: 3,
  failures: [],
  pagesPerCpuSecond,
  ahead: ahead === null ? null : { value: ahead, low: ahead, high: ahead },
  figures: {},
});
const table = (set: PageSet, ahead: number, speed: number) => ({
  set,
  headline: HEADLINE[set],
  pages: 3,
  rows: [row('ours', 0.9, null, 60), row('readability', 0.9 - ahead, ahead, speed)],
});

test('floors guard the figure of each set, a lead on both sets, and the smaller of two speeds', () => {
  const figures = (one: number, other: number) =>
    Object.fromEntries(
      gatedFigures([table('scrapinghub', one, 10), table('wcxb', other, 20)]).map(({ name, value }) => [name, value]),
    );
  assert.deepEqual(figures(0.1, 0.02), {
    'scrapinghub shingle F1': 0.9,
    'wcxb word F1': 0.9,
    'ahead of readability': 1,
    'pages per CPU-second, times readability': 3,
  });
  assert.equal(figures(0.1, 0)['ahead of readability'], 0);
});

const words = (text: string): PeerNode => ({ nodeName: '#text', nodeType: 3, nodeValue: text, childNodes: [] });
const element = (nodeName: string, ...childNodes: PeerNode[]): PeerNode => ({
  nodeName,
  nodeType: 1,
  nodeValue: null,
  childNodes,
});

test('the text of a peer: paragraphs and cells are not glued together, and no word is torn', () => {
  const page = element(
    'DIV',
    element('P', words('The mill '), element('B', words('shut')), words('.')),
    element('TABLE', element('TD', words('Wend')), element('TD', words('Harn'))),
  );
  assert.deepEqual(blocksApart(page).split(/\n+/), ['', 'The mill shut.', 'Wend', 'Harn', '']);
});

test('the command line', () => {
  const check = (line: string, wanted: unknown) => {
    const parts = line === '' ? [] : line.split(' ');
    assert.deepEqual(wantedOf(parts), wanted, line);
  };
  const plain = { json: false, gate: false, alone: false, pages: Number.POSITIVE_INFINITY };
  check('', plain);
  check('--only ours --pages 20 --json', { ...plain, alone: true, pages: 20, json: true });
  check('--gate', { ...plain, gate: true });
  check('--gate --pages 20', null);
  check('--only readability', null);
  check('--pages 0', null);
  check('--page', null);
});
