import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../src/adapters/files.ts';
import { attribute } from '../../src/attribute/attribute.ts';
import { acquire, cleanCapture, type RawInput } from '../../src/index.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { ReadArticle } from '../../src/model/statement.ts';
import { read } from '../../src/read/read.ts';
import { relate } from '../../src/relate/relate.ts';
import { storyInputs, world } from '../support/story.ts';

/** The articles of the example as they are read, once; and the same, printed again by an outlet that has another name. */
const inputs = storyInputs('kessen-dam');
const readAll = (given: readonly RawInput[]): ReadArticle[] => given.flatMap((input) => readOne(input, new Map()));

function readOne(input: RawInput, outlets: ReadonlyMap<string, string>): ReadArticle[] {
  return acquire([input], sha256).value.map((capture) => {
    const article = cleanCapture(capture, { outlets, published: new Map() }, world()).value;
    const reading = read(article, world().reader, world().gazetteer).value;
    return { reading, attribution: attribute(reading, 'propositions').value };
  });
}

const own = readAll(inputs);
const printedBy = (name: string, at: number): ReadArticle =>
  readOne({ ...(inputs[at] as RawInput), source: name }, new Map([[name, name]]))[0] as ReadArticle;

const inOrder = (articles: readonly ReadArticle[]): ReadArticle[] =>
  articles.toSorted((a, b) => (a.reading.article.id < b.reading.article.id ? -1 : 1));

/** Each claim by the statements that it has in the articles given: its reports and origins. */
function countsOf(comparison: Comparison, articles: readonly ReadArticle[]): Map<string, string> {
  const ids = new Set<string>(articles.map((a) => a.reading.article.id));
  const places = new Map(
    comparison.statements.map((s) => {
      const content = s.content.map(({ start, end }) => `${start}-${end}`).join('+');
      return [s.id, ids.has(s.article) ? [`${s.article} ${content} ${s.source?.name}`] : []] as const;
    }),
  );
  return new Map(
    judge(comparison).value.claims.map(({ members, counts }) => [
      members
        .flatMap(({ statement }) => places.get(statement) ?? [])
        .sort()
        .join('\n'),
      `${counts.reports} reports, ${counts.origins} to ${counts.originsAtMost} origins`,
    ]),
  );
}

test('A11 an article that is printed again, under whatever name, leaves every claim and its counts as they were', () => {
  const some = fc.subarray(
    own.map((_, k) => k),
    { minLength: 2 },
  );
  fc.assert(
    fc.property(some, fc.nat(), fc.stringMatching(/^[a-z]{3,12}$/), (chosen, pick, name) => {
      const base = chosen.map((k) => own[k] as ReadArticle);
      const copy = printedBy(`${name}.txt`, chosen[pick % chosen.length] ?? 0);
      const before = relate(inOrder(base), world().claims).value;
      const after = relate(inOrder([...base, copy]), world().claims).value;
      assert.deepEqual(after.reportCount, before.reportCount);
      const [told, wanted] = [countsOf(after, base), countsOf(before, base)];
      for (const [claim, counts] of wanted) assert.equal(told.get(claim), counts, claim);
      assert.equal(told.size, wanted.size);
    }),
    { numRuns: 25, seed: 19 },
  );
});
