import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { appendDecision, DECISIONS_FILE, decisionsBeside, readDecisions } from './decisions.ts';
import { readInputs } from './files.ts';

const root = mkdtempSync(join(tmpdir(), 'secondsource-decisions-'));
after(() => rmSync(root, { recursive: true }));
const story = join(root, 'story');
mkdirSync(story);
writeFileSync(join(story, 'a.txt'), 'The dam broke.');

for (const [args, expected] of [
  [[story], join(story, DECISIONS_FILE)],
  [[join(story, 'a.txt')], join(story, DECISIONS_FILE)],
  [['https://a.example/x', join(story, 'a.txt')], join(story, DECISIONS_FILE)],
  [['https://a.example/x'], null],
  [['-'], null],
  [[join(story, 'missing.txt')], null],
] as const)
  test(`U22 the decisions about ${args.map((arg) => arg.replace(root, '')).join(' ')} lie beside the articles`, () =>
    assert.equal(decisionsBeside(args), expected));

test('U22 a decision is added behind what is there, which stays byte for byte', () => {
  const file = join(story, DECISIONS_FILE);
  assert.equal(readDecisions(file), null);
  appendDecision(file, '{"a":1}');
  const before = readFileSync(file, 'utf8');
  appendDecision(file, '{"b":2}');
  assert.equal(readDecisions(file), `${before}{"b":2}\n`);
});

test('U22 the file of decisions is no article of its folder', async () => {
  const sources: string[] = [];
  for await (const { source } of readInputs([story], (async function* () {})())) sources.push(source);
  assert.deepEqual(sources, [join(story, 'a.txt')]);
});
