import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fictionalDossier } from '../../test/support/dossier.ts';
import { parseDossier } from './dossier-json.ts';
import { renderJson } from './json.ts';

const json = renderJson(fictionalDossier());

/** The dossier with one value in its JSON replaced. */
const changed = (from: string, to: string): string => {
  assert.ok(json.includes(from), `the JSON has no ${from}`);
  return json.replace(from, to);
};
const whyOf = (text: string): string | null => {
  const parsed = parseDossier(text);
  return parsed.kind === 'wrong' ? parsed.why : null;
};

test('B11 what the program wrote is read as it was', () => {
  const parsed = parseDossier(json);
  assert.ok(parsed.kind === 'dossier');
  assert.deepEqual(JSON.parse(renderJson(parsed.dossier)), JSON.parse(json));
});

for (const text of ['', 'no JSON', '[]', '3', 'null', '{"version":"https://jsonfeed.org/version/1.1"}'])
  test(`B11 ${text || 'nothing'} is no dossier`, () => assert.equal(parseDossier(text).kind, 'other'));

test('B11 another schema is named', () =>
  assert.match(whyOf(changed('secondsource/dossier@1', 'secondsource/dossier@9')) ?? '', /schema/));

for (const [from, to, place] of [
  ['"severity": "high"', '"severity": "grave"', /findings\[0\]\.severity/],
  ['"pairsCompared": 6', '"pairsCompared": "six"', /pairsCompared/],
  ['"claims": [', '"claims": null, "other": [', /claims/],
  ['"kind": "copy"', '"kind": "theft"', /derivations\[0\]\.kind/],
] as const)
  test(`B11 ${to} is damage, and its place is told`, () => assert.match(whyOf(changed(from, to)) ?? '', place));

test('B11 words that are not the article’s at their offsets are refused', () =>
  assert.match(
    whyOf(changed('"text": "Skipper Tom Reed"', '"text": "Skipper Tim Reed"')) ?? '',
    /changed after it was made/,
  ));
