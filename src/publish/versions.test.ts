import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dossierOfPages, OTHER_REPORT, THREE_CAPTURES } from '../../test/support/captures.ts';
import { fictionalDossier } from '../../test/support/dossier.ts';
import type { Change } from '../model/version.ts';
import { renderHtml } from './html/page.ts';
import { renderJson } from './json.ts';
import { changeCounts, differingPart, minuteOf } from './labels-versions.ts';
import { renderText } from './text.ts';

const dossier = dossierOfPages([...THREE_CAPTURES, OTHER_REPORT]);
const summary = renderText(dossier, { colour: false, width: 100 });
const part = (title: string) => summary.split(/\n\n(?=\S)/).find((each) => each.startsWith(title)) ?? '';
const page = renderHtml(dossier);
const pagePart = (id: string) => page.slice(page.indexOf(`<section id="${id}"`)).split('</section>')[0] ?? '';

test('B10 the JSON has versions always, the forms for people only where there are some', () => {
  assert.deepEqual(JSON.parse(renderJson(dossier)).versions, dossier.versions);
  const none = fictionalDossier();
  assert.deepEqual(JSON.parse(renderJson(none)).versions, []);
  assert.doesNotMatch(renderText(none, { colour: false, width: 100 }), /^Versions/m);
  assert.doesNotMatch(renderHtml(none), /id="versions"/);
});

test('B10 the summary tells captures and times, counts per step, and the first changes', () => {
  assert.match(
    part('Versions'),
    /^Versions \(1\)\n {2}[A-D], [A-D] and [A-D] are captures of one page, 2031-05-01 09:00, 11:30 and 14:00\n/,
  );
  assert.match(part('Versions'), /→ [A-D]: headline changed, correction added, 2 sentences changed, 1 passage added\n/);
  assert.match(
    part('Versions'),
    /headline changed: “… off Sallow Point with 40 aboard” → “… off Sallow Point with 42 aboard”/,
  );
  assert.match(part('Versions'), /correction added: “Correction: an earlier version/);
  assert.match(part('Versions'), /… and 1 more/);
  assert.match(part('Versions'), /→ [A-D]: no change in the story$/);
});

test('B10 captures of one page are called so, and nowhere a rewrite or a copy', () => {
  assert.match(part('Reports'), /captures of one page/);
  assert.doesNotMatch(part('Reports'), /same text|rewrite/);
  assert.match(pagePart('lineage'), /is a later capture of the same page as/);
  assert.doesNotMatch(pagePart('lineage'), /holds the text of|rewrite of|>same text</);
});

test('B10 the captures of one page are counted as one outlet', () =>
  assert.match(summary, /^ {2}2 outlets {3}2 reports/m));

test('H19 the page shows each step with its changes, the words that differ set apart', () => {
  const versions = pagePart('versions');
  assert.match(versions, /<code class="path">https:\/\/harbourpost\.example\/news\/ferry-lark-aground<\/code>/);
  assert.match(versions, /1 May 2031, 09:00/);
  assert.match(versions, /with <strong class="differs">40<\/strong>/);
  assert.match(versions, /with <strong class="differs">42<\/strong>/);
  assert.match(versions, /no change in the story/);
  assert.match(page, /<a href="#versions">Versions<\/a>/);
});

test('H19 links to passages of changes arrive', () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...pagePart('versions').matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.ok(links.length >= 8);
  for (const link of links) assert.ok(ids.has(link), `nothing at ${link}`);
});

test('H19 words of a page are data, and many changes are folded', () => {
  const pages = [...Array(40).keys()].map(
    (k) => `The <b>harbour</b> & quay ${k} was open at hour ${k} of the long day.`,
  );
  const lines = (from: number, to: number) =>
    ['Harbour log of the long day at Sallow', ...pages.slice(from, to)].join('\n');
  const capture = (source: string, at: string, text: string) => ({ source, url: 'https://a.example/<log>', at, text });
  const shown = renderHtml(
    dossierOfPages([
      capture('p.txt', '2031-05-01T09:00:00Z', lines(0, 20)),
      capture('q.txt', '2031-05-01T10:00:00Z', lines(0, 40)),
    ]),
  );
  assert.doesNotMatch(shown, /<b>harbour/);
  assert.match(shown, /8 further changes/);
});

const change = (kind: 'added' | 'removed' | 'changed'): Change => ({ kind }) as Change;
const count = (kinds: readonly ('added' | 'removed' | 'changed')[], ordered: boolean, expected: string) =>
  test(`B10 ${kinds.join(' ')} is told as “${expected}”`, () =>
    assert.equal(changeCounts(kinds.map(change), ordered), expected));
count([], true, 'no change in the story');
count(['added', 'changed', 'added'], true, '1 sentence changed, 2 passages added');
count(['added', 'removed'], false, '1 passage only in the second, 1 passage only in the first');
count(['changed', 'changed'], false, '2 sentences worded otherwise');

const differ = (before: string, after: string, expected: readonly [string, string]) =>
  test(`B10 of “${before}” and “${after}” the part that differs is shown`, () =>
    assert.deepEqual(differingPart(before, after), expected));
differ('a b c', 'a x c', ['a b c', 'a x c']);
differ('a b c d e f g 1 h', 'a b c d e f g 2 h', ['… d e f g 1 h', '… d e f g 2 h']);
differ('1 a b c d e f', '2 a b c d e f', ['1 a b c d …', '2 a b c d …']);
differ('same', 'same', ['same', 'same']);
test('B10 times are told to the minute', () => {
  assert.equal(minuteOf('2031-05-01T09:00:59.123Z'), '2031-05-01 09:00');
  assert.equal(minuteOf('2031-05-01'), '2031-05-01');
});
