import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Dossier, RawInput } from '../../src/index.ts';
import { dossierOf, storyInputs } from '../support/story.ts';

const BENCH = fileURLToPath(new URL('../../bench/stories/', import.meta.url));
const line = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The stretches between the marks that explanations are made with, without the sign of a cut. */
const quotedIn = (explanation: string): string[] =>
  outermost(explanation).map((words) => line(words).replace(/ …$/, ''));

/** An article's own marks may stand within: the outer pair counts. */
function outermost(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  [...text].reduce((at, sign) => {
    if (sign === '“' && depth++ === 0) from = at + 1;
    if (sign === '”' && depth > 0 && --depth === 0) found.push(text.slice(from, at));
    return at + sign.length;
  }, 0);
  return found;
}

/** Rule J0 of judge: what an explanation quotes stands in a passage of its finding. */
function checkAnchors({ findings }: Dossier): number {
  for (const { kind, explanation, spans } of findings)
    for (const words of quotedIn(explanation))
      assert.ok(
        spans.some((s) => line(s.text).includes(words)),
        `${kind} quotes “${words}”: ${explanation}`,
      );
  return findings.length;
}

test('J0: what a finding of the example quotes stands in one of its passages', () => {
  assert.ok(checkAnchors(dossierOf(storyInputs('kessen-dam'))) > 10);
});

/** The stories that may be looked into while rooms are worked on. */
const open = (slug: string): boolean => {
  const file = `${BENCH}${slug}/story.json`;
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).frozen !== true;
};

for (const slug of readdirSync(BENCH).filter(open))
  test(`J0: the same in ${slug}`, () => {
    const folder = `${BENCH}${slug}/articles/`;
    const inputs = readdirSync(folder)
      .sort()
      .map((source): RawInput => {
        const bytes = new Uint8Array(readFileSync(folder + source));
        return { source, bytes, failure: null, capturedAt: null };
      });
    assert.ok(checkAnchors(dossierOf(inputs)) > 0);
  });
