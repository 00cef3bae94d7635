import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, describe, test } from 'node:test';
import { sha256 } from '../../src/adapters/files.ts';
import { createWorld } from '../../src/adapters/world.ts';
import { createIsolatedEngine } from '../../src/faces/engine/isolated.ts';
import { createLocalEngine } from '../../src/faces/engine/local.ts';
import type { Engine, Job, OpenedArticle, Reply } from '../../src/faces/engine/messages.ts';
import type { RawInput } from '../../src/index.ts';

/** What every engine does, whether the work runs in this thread or in one that can be stopped. */

const input = (source: string, text: string, more: Partial<RawInput> = {}): RawInput => ({
  source,
  bytes: new TextEncoder().encode(text),
  failure: null,
  capturedAt: null,
  ...more,
});
const opening = (
  raw: RawInput,
  follow = false,
  stated: Partial<{ outlets: string[]; published: string[] }> = {},
): Job => ({
  kind: 'open',
  what: { kind: 'input', input: raw, follow },
  stated: { outlets: [], published: [], ...stated },
  skip: 0,
});
const reading = (raw: RawInput): Job => ({
  ...(opening(raw) as Job & { kind: 'open' }),
  kind: 'read',
  form: { kind: 'nl' },
});

async function replies(engine: Engine, job: Job): Promise<Exclude<Reply, { kind: 'begins' }>[]> {
  const all = [];
  for await (const reply of engine.run(job)) if (reply.kind !== 'begins') all.push(reply);
  return all;
}
const articlesOf = (all: readonly Reply[]): OpenedArticle[] =>
  all.flatMap((reply) => (reply.kind === 'article' ? [reply.article] : []));

const DAM = 'Harbour Post\nDam at Orley breaks\nThe dam at Orley broke on Monday, the mayor said. Nobody was hurt.';
const LINES = '{"id":"z","text":"Zinc fell."}\nnonsense\n{"id":"y","text":"Yarn rose."}\n';

for (const [name, engine] of [
  ['local', createLocalEngine({ digest: sha256, world: createWorld })],
  ['isolated', createIsolatedEngine()],
] as const)
  describe(`the ${name} engine`, () => {
    after(() => engine.close());

    test('E1 an input becomes articles in its own order, each with its problems', async () => {
      const all = await replies(engine, opening(input('day.jsonl', LINES, { firstLine: 1 })));
      assert.deepEqual(
        all.map((reply) => (reply.kind === 'article' ? reply.article.source : reply.kind)),
        ['problems', 'z', 'y'],
      );
      const [z] = articlesOf(all);
      assert.ok(z?.problems.some(({ code, article }) => code === 'outlet-unknown' && article === z.id));
    });
    test('E1 damage is a problem of its article', async () => {
      const damage = [{ code: 'truncated', what: 'ends early' }] as const;
      const [one] = articlesOf(await replies(engine, opening(input('a.txt', DAM, { damage }))));
      assert.equal(one?.problems[0]?.code, 'truncated');
      assert.equal(one?.problems[0]?.article, one?.id);
    });
    test('E2 what is stated of a source overrides its text', async () => {
      const stated = { outlets: ['a.txt=Coast=Daily'], published: ['a.txt=2031-05-02'] };
      const [one] = articlesOf(await replies(engine, opening(input('news/a.txt', DAM), false, stated)));
      assert.deepEqual([one?.value.outlet?.value, one?.value.published?.value], ['Coast=Daily', '2031-05-02']);
    });
    test('E3 what was opened can be compared, and printed in every form at once', async () => {
      const texts = ['a.txt', 'b.txt'].map((source) => input(source, DAM));
      const opened = (await Promise.all(texts.map((raw) => replies(engine, opening(raw))))).flatMap(articlesOf);
      const all = await replies(engine, {
        kind: 'compare',
        articles: opened,
        problems: [],
        forms: [{ kind: 'json' }, { kind: 'html' }, { kind: 'text', colour: false, width: 80 }],
      });
      const printed = [0, 1, 2].map((form) =>
        all.map((reply) => (reply.kind === 'printed' && reply.form === form ? reply.text : '')).join(''),
      );
      assert.deepEqual(
        all.flatMap((reply) => (reply.kind === 'printed' && reply.last ? reply.form : [])),
        [0, 1, 2],
      );
      assert.deepEqual(all.at(-1), { kind: 'dossier', compared: 2 });
      assert.equal(JSON.parse(printed[0] ?? '').articles.length, 2);
      assert.match(printed[1] ?? '', /^<!doctype html>/);
      assert.match(printed[2] ?? '', /^2 articles/);
    });
    test('E4 an article that is read by itself is one line', async () => {
      const [reply] = await replies(engine, reading(input('a.txt', DAM)));
      assert.ok(reply?.kind === 'line');
      assert.equal(JSON.parse(reply.text).id, 'a.txt');
    });
    test('E5 jobs asked for at once are done one after the other', async () => {
      const jobs = ['a.txt', 'b.txt', 'c.txt'].map((source) => replies(engine, opening(input(source, DAM))));
      assert.deepEqual(
        (await Promise.all(jobs)).flatMap(articlesOf).map(({ source }) => source),
        ['a.txt', 'b.txt', 'c.txt'],
      );
    });
    test('E5 what could not be read comes back as its problem', async () => {
      const failure = { code: 'file-missing', message: 'a.txt: no such file.' } as const;
      const all = await replies(engine, opening({ source: 'a.txt', bytes: null, failure, capturedAt: null }));
      assert.deepEqual(
        all.flatMap((reply) => (reply.kind === 'problems' ? reply.problems.map(({ code }) => code) : reply.kind)),
        ['file-missing'],
      );
    });
  });

describe('the isolated engine on a parser that misbehaves', () => {
  const odd = new URL('../support/odd-thread.ts', import.meta.url);
  /** Enough for an answer on a busy machine, and far below what a hang takes. */
  const milliseconds = { parse: 1500, analyse: 1500, compare: null };
  const engine = createIsolatedEngine(odd, { milliseconds, memory: { maxOldGenerationSizeMb: 48 } });
  after(() => engine.close());
  const check = async (words: string, expected: readonly string[]): Promise<void> => {
    const all = await replies(engine, opening(input('line', words)));
    assert.deepEqual(
      all.flatMap((reply) =>
        reply.kind === 'bug' ? reply.source : reply.kind === 'problems' ? reply.problems.map((p) => p.message) : [],
      ),
      expected,
    );
  };
  const left = (what: string): string => `${what} and was left out: give the article as plain text.`;
  test('E6 a hang ends at its limit and costs no other article', () =>
    check('one hangs two', ['one', left('hangs took longer than one article may take'), 'two']));
  test('E6 a leak ends at its limit and costs no other article', () =>
    check('one leaks two', ['one', left('leaks needed more than 48 MB'), 'two']));
  test('E6 a crash costs no other article', () =>
    check('one crashes two', ['one', left('crashes ended the thread that read it'), 'two']));
  test('E6 one after the other', () =>
    check('hangs crashes', [
      left('hangs took longer than one article may take'),
      left('crashes ended the thread that read it'),
    ]));
  test('E7 an idle engine keeps no program from ending', () => {
    const made = `import(${JSON.stringify(new URL('../../src/faces/engine/isolated.ts', import.meta.url).href)}).then((m) => m.createIsolatedEngine())`;
    const { status, signal } = spawnSync(process.execPath, ['--eval', made], { timeout: 20_000 });
    assert.deepEqual([status, signal], [0, null]);
  });
  test('E7 the caller is free while a thread hangs', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    await check('hangs', [left('hangs took longer than one article may take')]);
    clearInterval(timer);
    assert.ok(ticks > 10, `${ticks} ticks`);
  });
});
