import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fictionalDossier } from '../../../test/support/dossier.ts';
import { placed } from '../../../test/support/placed.ts';
import { readBorders } from '../../adapters/borders.ts';
import { alignSentences } from './aligned.ts';
import { holds, worldOf } from './borders.ts';
import { citationOf, targetOf } from './citation.ts';
import { daysOf, isWithin } from './dated-range.ts';
import { search } from './search.ts';
import type { Sentence } from './sentences.ts';
import { dayScale } from './timeline-scale.ts';
import { createWorkbench } from './workbench.ts';

const page = (path: string, query: Record<string, string> = {}, dossier = fictionalDossier()): string =>
  createWorkbench(dossier, { borders: readBorders }).screen(path, query).page();
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const sentences = (text: string): Sentence[] =>
  text.split('|').map((part, index) => ({
    start: index,
    end: index + 1,
    text: part.trim(),
    words: part.toLowerCase().match(/\w+/g) ?? [],
  }));
for (const [a, b, rows] of [
  ['One went home. | Two stayed there.', 'One went home. | Two stayed there.', 'same same'],
  ['One went home.', 'One went home! | A new line came.', 'same only-b'],
  ['One went home. | A cut line is here.', 'One went home.', 'same only-a'],
  ['One went home late.', 'One went home early.', 'changed'],
  ['Rain fell.', 'The mayor spoke at length.', 'only-a only-b'],
  ['A b c d. | E f g h.', 'E f g h. | A b c d.', 'only-a same only-b'],
] as const)
  test(`U15 “${a}” beside “${b}”: ${rows}`, () =>
    assert.equal(
      alignSentences(sentences(a), sentences(b))
        .map(({ kind }) => kind)
        .join(' '),
      rows,
    ));
test('U15 every sentence of both texts stands in the alignment once, in its order', () => {
  const [a, b] = [sentences('a b c | d e f | g h i | k l m'), sentences('d e f | x y z | k l n | a b c')];
  const rows = alignSentences(a, b);
  assert.deepEqual(
    rows.flatMap((row) => row.a ?? []),
    a,
  );
  assert.deepEqual(
    rows.flatMap((row) => row.b ?? []),
    b,
  );
});
test('U15 a copy opens sentence by sentence, other pairs claim by claim; the ancestor stands first', () => {
  const copy = page('/compare/B/A');
  assert.match(copy, /sentences? in the same words/);
  assert.match(copy, /<h1>.*A<\/span> <bdi>Harbour Post.*→.*B<\/span>/);
  assert.match(page('/compare/A/D'), /claims? that both texts carry/);
});
test('U15 an utterance in two wordings has the words set apart', () =>
  assert.match(page('/compare/A/C'), /<strong class="differs">light<\/strong>/));

test('U16 arrows only where an order is shown, dotted where nothing is decided, each line to its two texts', () => {
  const drawing = /<svg[\s\S]*?<\/svg>/.exec(page('/lineage'))?.[0] ?? '';
  assert.equal(count(drawing, /marker-end/g), 1);
  assert.match(drawing, /class="tie copy"[^>]* stroke-width="[\d.]+" marker-end/);
  assert.match(drawing, /href="\/compare\/111111111111\/222222222222"/);
  const { derivations } = fictionalDossier();
  const open = derivations.map((d) => (d.kind === 'rewrite' ? { ...d, kind: 'independent' as const } : d));
  assert.match(page('/lineage', {}, fictionalDossier({ derivations: open })), /class="tie undetermined"/);
});

for (const [value, days] of [
  ['2031-05-01', '2031-05-01 2031-05-01'],
  ['2031-05-01T10:00Z', '2031-05-01 2031-05-01'],
  ['2031-05', '2031-05-01 2031-05-31'],
  ['2031', '2031-01-01 2031-12-31'],
  ['2031-04-30/2031-05-02', '2031-04-30 2031-05-02'],
] as const)
  test(`U17 ${value} is from ${days}`, () => assert.equal(daysOf(value).join(' '), days));
for (const [value, from, to, within] of [
  ['2031-05-01', '2031-05-01', '2031-05-01', true],
  ['2031-05', '2031-05-20', null, true],
  ['2031-05', '2031-06-01', null, false],
  ['2031', null, '2030-12-31', false],
  ['2031-04-30/2031-05-02', '2031-05-01', '2031-05-01', true],
] as const)
  test(`U17 ${value} ${within ? 'may lie' : 'lies not'} between ${from} and ${to}`, () =>
    assert.equal(isWithin(value, { from, to }), within));
test('U17 days stand in their order, and far ones not far apart', () => {
  const { at, width } = dayScale(['2031-05-02', '1914-07-28', '2031-05-01'], 10);
  const x = (day: string): number => at.get(day) ?? Number.NaN;
  assert.ok(x('1914-07-28') < x('2031-05-01') && x('2031-05-01') < x('2031-05-02'));
  assert.ok(width < 400);
});
test('U17 days narrow the timeline, the map and the coverage', () => {
  const within = { from: '2031-05-01', to: '2031-05-01' };
  const outside = { from: '2031-06-01' };
  assert.match(page('/timeline', within), /struck a sandbank/);
  assert.match(page('/timeline', outside), /No event is dated within these days/);
  assert.equal(count(page('/coverage', within), /<th scope="row">/g), 1);
  assert.match(page('/map', outside, placed()), /No place of these days/);
});
test('U17 the drawing has a day for each date and a letter for each dated article', () => {
  const drawing = /<svg[\s\S]*?<\/svg>/.exec(page('/timeline'))?.[0] ?? '';
  assert.equal(count(drawing, /data-day="/g), 1);
  assert.equal(count(drawing, /node-letter small/g), 3);
});

test('U18 each precision has its mark, a country has none, what is unplaced is named, and the policy is there', () => {
  const map = page('/map', {}, placed());
  const drawing = /<svg class="map"[\s\S]*?<\/svg>/.exec(map)?.[0] ?? '';
  assert.equal(count(drawing, /class="place[ "]/g), 4);
  assert.equal(count(drawing, /class="meant"/g), 1);
  assert.equal(count(drawing, /class="about"/g), 2);
  assert.match(map, /somewhere in this region<\/span>|somewhere in this region \(/);
  assert.match(map, /Named and left unplaced: <bdi>Orley/);
  assert.match(map, /resolution 68\/262/);
});
test('U18 Simferopol lies in a region of Ukraine whose border is dashed', () => {
  const world = worldOf(readBorders());
  const region = world.regions.find((each) => holds(each, [34.1, 44.95]));
  assert.deepEqual([region?.country, region?.disputed], ['UKR', true]);
  assert.ok(world.lines.some(({ kind }) => kind === 'disputed'));
});
test('U18 places lie in their regions', () => {
  const { regions } = worldOf(readBorders());
  for (const [place, name] of [
    [[13.4, 52.52], 'Berlin'],
    [[-99.13, 19.43], 'Distrito Federal'],
    [[36.59, 50.6], 'Belgorod'],
  ] as const)
    assert.equal(regions.find((region) => holds(region, place))?.name, name);
});
test('U18 without borders there is a list and no drawing', () => {
  const map = createWorkbench(placed()).screen('/map', {}).page();
  assert.doesNotMatch(map, /<svg class="map"/);
  assert.match(map, /Sevastopol/);
});

for (const [query, found] of [
  ['ferry', 'ferry'],
  ['FERRY struck', 'ferry struck'],
  ['férry', 'ferry'],
  ['sand', 'sand'],
  ['erry', ''],
  ['ferry zebra', ''],
  ['', ''],
  ['<script>', ''],
] as const)
  test(`U19 “${query}” ${found === '' ? 'finds nothing' : 'is found'}`, () => {
    const hits = search(fictionalDossier().articles, new Map(), query);
    assert.equal(hits.length > 0, found !== '');
    for (const { article, start, end, text } of hits)
      assert.equal(
        fictionalDossier()
          .articles.find(({ id }) => id === article)
          ?.text.slice(start, end),
        text,
      );
  });
test('U19 a hit says who says it, and its words are marked', () => {
  const found = page('/search', { q: 'sandbank' });
  assert.match(found, /<mark class="hit">sandbank<\/mark>/);
  assert.match(found, /Tom Reed/);
  assert.match(found, /href="\/claim\/1"/);
});

test('U21 a citation’s selectors find its words, and Markdown keeps them words', () => {
  const [article] = fictionalDossier().articles;
  assert.ok(article);
  const odd = { ...article, text: 'He said: [a](javascript:x) # *now* <b>\n- `c`', segments: [] };
  const range = { start: 9, end: odd.text.length };
  const { markdown } = citationOf(odd, range);
  assert.match(markdown, /^> \\\[a\\\]\\\(javascript\\:x\\\) \\# \\\*now\\\* \\<b\\> \\- \\`c\\`\n/);
  const [position, quote] = targetOf(odd, range).selector;
  assert.equal(odd.text.slice(position.start, position.end), quote.exact);
  assert.ok(odd.text.includes(quote.prefix + quote.exact + quote.suffix));
});
