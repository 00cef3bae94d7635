import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dossierOf, storyInputs } from '../../test/support/story.ts';
import type { RawInput } from '../index.ts';
import type { FindingKind } from '../model/finding.ts';
import { jsonPieces, renderJson } from './json.ts';
import { findingGroupOf, findingWords, roleWords, statusWords } from './labels.ts';

const input = (source: string, text: string): RawInput => ({
  source,
  bytes: new TextEncoder().encode(text),
  failure: null,
  capturedAt: null,
});

test('B1 articles are in the order of their ids, everything else in the order of the text', () => {
  const { articles, statements } = dossierOf(storyInputs('kessen-dam'));
  assert.deepEqual(
    articles.map((a) => a.id),
    articles.map((a) => a.id).toSorted(),
  );
  const places = statements.map(
    (s) => [articles.findIndex((a) => a.id === s.article), s.content[0]?.start ?? 0] as const,
  );
  for (const [i, place] of places.entries()) {
    const before = places[i - 1];
    if (before && before[0] === place[0])
      assert.ok(before[1] <= place[1], `statement ${i} stands before the one before it`);
    else if (before) assert.ok(before[0] < place[0]);
  }
});

test('B1 the JSON is the same in pieces as whole, and as JSON lays it out', () => {
  const dossier = dossierOf(storyInputs('kessen-dam'));
  const pieces = [...jsonPieces(dossier)];
  const whole = renderJson(dossier);
  assert.ok(pieces.length > 2 && pieces.every((piece) => piece.length < whole.length / 2));
  assert.equal(pieces.join(''), whole);
  assert.equal(whole, `${JSON.stringify(JSON.parse(whole), null, 2)}\n`);
});

test('B2 a problem is told once, those of no article first', () => {
  const { problems } = dossierOf([
    input('b.txt', ''),
    input('a.txt', ''),
    input('a.txt', ''),
    input('c.txt', 'Rain fell.'),
  ]);
  const told = problems.map((p) => `${p.code} ${p.message}`);
  assert.equal(new Set(told).size, told.length);
  const firstOfArticle = problems.findIndex((p) => p.article !== null);
  assert.ok(firstOfArticle > 0 && problems.slice(firstOfArticle).every((p) => p.article !== null));
});

test('B3 the timeline holds dates that the article decides, and nothing of an undated one', () => {
  const said =
    'The governor of the province said on Tuesday that the gates of the dam had been opened before dawn.\n\nCrews worked all day in the three towns along the river, and schools stayed closed until the evening came.\n';
  assert.equal(dossierOf([input('undated.txt', said)]).timeline.length, 0);
  const dated = dossierOf([input('dated.txt', `Dam opened before dawn\n\n9 October 2031\n\n${said}`)]);
  assert.deepEqual(
    dated.timeline.map((t) => t.when.value),
    ['2031-10-07'],
  );
});

test('B7 every kind, status and role has its words, and no form needs others', () => {
  for (const kind of Object.keys(findingGroupOf) as FindingKind[]) assert.match(findingWords[kind], /\w+/);
  for (const words of [...Object.values(statusWords), ...Object.values(roleWords)]) assert.match(words, /\w+/);
});
