import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Claim, Dossier, RawInput } from '../../src/index.ts';
import { isStory } from '../../src/model/article.ts';
import { bytesOf, dossierOf, storyInputs } from '../support/story.ts';

const inputs = storyInputs('kessen-dam');
const dossier = dossierOf(inputs);
const textOf = new Map(dossier.articles.map((a) => [a.id as string, a.text]));

/** Every object that says article, start, end and text, at any depth. */
function spansIn(
  value: unknown,
  found: { article: string; start: number; end: number; text: string }[] = [],
): typeof found {
  if (Array.isArray(value)) for (const item of value) spansIn(item, found);
  else if (value !== null && typeof value === 'object') {
    const span = value as Record<string, unknown>;
    if ('article' in span && 'start' in span && 'end' in span && 'text' in span)
      found.push(span as (typeof found)[number]);
    for (const item of Object.values(span)) spansIn(item, found);
  }
  return found;
}

test('every span of the dossier slices to its text', () => {
  const spans = spansIn(dossier);
  assert.ok(spans.length > 1000);
  for (const s of spans) assert.equal(textOf.get(s.article)?.slice(s.start, s.end), s.text);
});

test('segments tile every character that is not white space, once and in order', () => {
  for (const { text, segments } of dossier.articles) {
    let at = 0;
    for (const s of segments) {
      assert.ok(s.start >= at && s.end > s.start);
      assert.equal(text.slice(at, s.start).trim(), '');
      at = s.end;
    }
    assert.equal(text.slice(at).trim(), '');
  }
});

test('no statement comes from furniture', () => {
  for (const s of dossier.statements) {
    const article = dossier.articles.find((a) => a.id === s.article);
    for (const c of s.content)
      assert.ok(
        article?.segments.some((g) => isStory(g) && g.start <= c.start && c.end <= g.end),
        c.text,
      );
  }
});

test('the same articles give the same bytes, in whatever order they come', () => {
  const bytes = bytesOf(inputs);
  fc.assert(
    fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), (shuffled) => {
      assert.equal(bytesOf(shuffled), bytes);
    }),
    { numRuns: 4, seed: 11 },
  );
});

/** The claim that a statement is in, found by where its words stand. */
function claimAt(d: Dossier, article: string, start: number, end: number): Claim | undefined {
  const statement = d.statements.find(
    (s) => s.article === article && s.content[0]?.start === start && s.content.at(-1)?.end === end,
  );
  return d.claims.find((c) => c.members.some((m) => m.statement === statement?.id));
}

const copyOf = (input: RawInput): RawInput => ({ ...input, source: `copy-of-${input.source}` });
const restyled = (input: RawInput): RawInput => ({
  ...input,
  source: `restyled-${input.source}`,
  bytes: new TextEncoder().encode(
    new TextDecoder()
      .decode(input.bytes ?? new Uint8Array())
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/—/g, ' - '),
  ),
});

for (const [name, make] of [
  ['a copy', copyOf],
  ['a copy in other typography', restyled],
] as const)
  test(`adding ${name} of an article raises no count of reports or origins`, () => {
    for (const input of [inputs[1], inputs[4]] as RawInput[]) {
      const more = dossierOf([...inputs, make(input)]);
      assert.equal(more.reports.length, dossier.reports.length);
      assert.ok(more.reportCount.atMost <= dossier.reportCount.atMost);
      for (const claim of dossier.claims)
        for (const member of claim.members) {
          const s = dossier.statements.find((x) => x.id === member.statement);
          const [from, to] = [s?.content[0], s?.content.at(-1)];
          if (!s || !from || !to) continue;
          const now = claimAt(more, s.article, from.start, to.end);
          if (!now || now.members.length > claim.members.length * 2) continue;
          const before = new Set(claim.members.map((m) => m.statement)).size;
          assert.ok(before > 0);
          assert.ok(now.counts.reports <= Math.max(claim.counts.reports, dossier.reports.length));
        }
    }
  });
