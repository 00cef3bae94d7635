import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { asked, services, WEB } from '../../../test/support/command-line.ts';
import type { Article } from '../../index.ts';
import { run } from './run.ts';
import type { Io } from './terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'secondsource-cli-'));
after(() => rmSync(root, { recursive: true }));
const ARTICLES = {
  'a.txt': 'The dam at Orley broke.',
  'b.txt': 'A dam broke, the mayor said.',
  'c=d.txt': 'Rain fell on Orley.',
  'empty.txt': '',
  'lines.jsonl': '{"id":"z","text":"Zinc."}\nnonsense\n{"id":"y","text":"Yarn."}\n{"id":"z","text":"Zinc."}\n',
  'more/a.txt': 'Another text.',
};
const folder = join(root, 'story');
for (const [name, text] of Object.entries(ARTICLES)) {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

const NEVER = new AbortController().signal;

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in which `@name` stands for a path in the story's folder. */
async function cli(line: string, stdin = '', live = false, interrupted = NEVER): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    write: async (text) => {
      out += text;
    },
    tell: (text) => {
      err += text;
    },
    stdin: (async function* () {
      if (stdin) yield new TextEncoder().encode(stdin);
    })(),
    holdInterrupts: () => ({ signal: interrupted, release: () => {} }),
    out: { colour: false, width: 100 },
    err: { colour: false, live },
  };
  const argv = line
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace('@', `${folder}/`));
  const exit = await run(argv, io, services);
  return { exit, out: out.replaceAll(`${folder}/`, '@'), err: err.replaceAll(`${folder}/`, '@') };
}

/** Wrong use: exit 2, nothing on standard output, and a sentence that matches. */
async function wrong(line: string, words: RegExp): Promise<void> {
  const ran = await cli(line);
  assert.deepEqual([ran.exit, ran.out], [2, ''], ran.err);
  assert.match(ran.err, words);
}
const articlesOf = (ran: Ran) => JSON.parse(ran.out).articles as Article[];

test('dossier prints a summary by default', async () => {
  const { exit, out, err } = await cli('dossier @a.txt @b.txt');
  assert.deepEqual([exit, err], [0, '']);
  assert.match(out, /^2 articles; 2 texts[\s\S]*Articles\n/);
});
test('dossier --json prints the dossier', async () => {
  const ran = await cli('dossier @a.txt @b.txt --json');
  assert.equal(ran.exit, 0);
  assert.deepEqual(
    articlesOf(ran)
      .map(({ source }) => source)
      .sort(),
    ['@a.txt', '@b.txt'],
  );
});
test('dossier --json prints the same bytes in whatever order the articles come', async () =>
  assert.deepEqual(await cli('dossier @b.txt @a.txt --json'), await cli('dossier @a.txt --json @b.txt')));
test('dossier --html writes the page and says where, on standard error', async () => {
  const page = join(root, 'page.html');
  const { exit, out, err } = await cli(`dossier @a.txt --html ${page}`);
  assert.deepEqual([exit, out, err], [0, '', `secondsource: wrote ${page}\n`]);
  assert.equal(readFileSync(page, 'utf8'), '<!doctype html><p>1');
});
test('dossier --out writes three files and leaves no temporary one', async () => {
  const { exit, out } = await cli(`dossier @a.txt @b.txt --out ${root}/new/report`);
  assert.deepEqual([exit, out], [0, '']);
  assert.deepEqual(readdirSync(join(root, 'new/report')).sort(), ['dossier.html', 'dossier.json', 'summary.txt']);
  assert.match(readFileSync(join(root, 'new/report/summary.txt'), 'utf8'), /^2 articles/);
});
test('an output that cannot be written is exit 1 with the reason', async () => {
  const { exit, err } = await cli(`dossier @a.txt --html ${root}/nowhere/page.html`);
  assert.equal(exit, 1);
  assert.match(err, /page\.html could not be written: its folder does not exist\./);
});
test('an output never overwrites an article', async () => {
  await wrong('dossier @a.txt @b.txt --html @a.txt', /@a\.txt is one of the articles/);
  assert.ok(existsSync(join(folder, 'a.txt')));
});

test('--outlet and --published match by path', async () => {
  const ran = await cli('dossier @a.txt @more/a.txt --json --outlet @a.txt=Post --published @more/a.txt=2025-04-08');
  const [one] = articlesOf(ran).filter(({ source }) => source === '@a.txt');
  const [other] = articlesOf(ran).filter(({ source }) => source === '@more/a.txt');
  assert.deepEqual([one?.outlet?.value, one?.published, other?.outlet], ['Post', null, null]);
  assert.equal(other?.published?.value, '2025-04-08');
});
test('--outlet matches by base name, more than once, and names may hold =', async () => {
  const ran = await cli('dossier @b.txt @c=d.txt --json --outlet b.txt=Post --outlet c=d.txt=A=B');
  assert.deepEqual(
    articlesOf(ran)
      .map(({ outlet }) => outlet?.value)
      .sort(),
    ['A=B', 'Post'],
  );
});
test('--outlet matches the id of a line', async () => {
  const ran = await cli('dossier @lines.jsonl --json --outlet z=Post');
  assert.equal(articlesOf(ran).find(({ source }) => source === 'z')?.outlet?.value, 'Post');
});
test('--outlet and --published take - for standard input', async () => {
  const ran = await cli('dossier - --json --outlet -=Post --published -=2031-05-12', 'Fog lay.');
  assert.deepEqual([ran.exit, ran.err], [0, '']);
  assert.deepEqual(
    articlesOf(ran).map(({ outlet, published }) => [outlet?.value, published?.value]),
    [['Post', '2031-05-12']],
  );
});
test('- where standard input was not given', () =>
  wrong('dossier @a.txt --outlet -=Post', /no article given is called -\./));
test('an --outlet for an article that could not be read is no wrong use', async () =>
  assert.equal((await cli('dossier @a.txt @empty.txt --outlet empty.txt=Post')).exit, 0));
test('--gazetteer with a list that cannot be used', async () => {
  await wrong('dossier @a.txt --gazetteer bad.csv', /--gazetteer bad\.csv, line 2, has no name\./);
  await wrong('read @a.txt --gazetteer bad.csv', /--gazetteer bad\.csv, line 2, has no name\./);
});
test('--gazetteer with a list that can', async () =>
  assert.equal((await cli('dossier @a.txt --gazetteer good.csv')).exit, 0));
test('--outlet for no article', () =>
  wrong('dossier @a.txt --outlet x.txt=Post', /--outlet x\.txt=Post: no article given is called x\.txt/));
test('--outlet without a name', () => wrong('dossier @a.txt --outlet a.txt', /--outlet a\.txt: give it as file=value/));
test('--outlet for two articles', () =>
  wrong('dossier @a.txt @more/a.txt --outlet a.txt=Post', /2 articles have this name/));
test('--outlet twice with two names', () =>
  wrong('dossier @a.txt --outlet a.txt=Post --outlet a.txt=Mail', /another value before/));
for (const date of ['yesterday', '2025-02-30', '2025-4-8', '08.04.2025', '2025-04-08T25:00', '2025-04-08Z'])
  test(`--published ${date}`, () =>
    wrong(`dossier @a.txt --published a.txt=${date}`, /--published a\.txt=.*(?:ISO 8601|calendar)/));
for (const date of ['2024-02-29', '2025-04-08T10:30', '2025-04-08T10:30:05.25Z', '2025-04-08T10:30+02:00'])
  test(`--published ${date} is taken`, async () =>
    assert.equal(articlesOf(await cli(`dossier @a.txt --json --published a.txt=${date}`))[0]?.published?.value, date));

test('no command', () => wrong('', /Usage: secondsource/));
test('no article', () =>
  wrong('dossier', /missing required argument 'ARTICLE'.*\n[\s\S]*dossier --help shows examples/));
test('an unknown option', () => wrong('dossier @a.txt --jsn', /unknown option '--jsn'[\s\S]*--json/));
test('an unknown command', () => wrong('dosier @a.txt', /unknown command 'dosier'[\s\S]*dossier/));
test('two forms at once', () => wrong(`dossier @a.txt --json --html x.html`, /cannot be used with/));
test('two forms of read at once', () => wrong(`read @a.txt --json --nl`, /cannot be used with/));
test('nothing that could be read is exit 3', async () => {
  const { exit, out, err } = await cli('dossier @empty.txt @gone.txt');
  assert.deepEqual([exit, out], [3, '']);
  assert.match(
    err,
    /warning: @empty\.txt is empty: .*\n.*warning: @gone\.txt: no such file.*\n.*error: no article could be read\.\n$/,
  );
});
test('one article that was read is exit 0, the rest are warnings and problems', async () => {
  const ran = await cli('dossier @a.txt @empty.txt --json');
  assert.deepEqual(
    [ran.exit, ran.err],
    [0, 'secondsource: warning: @empty.txt is empty: save the article again, or leave the file out.\n'],
  );
  assert.equal(JSON.parse(ran.out).problems[0].code, 'file-empty');
});
test('--quiet leaves only errors', async () => {
  assert.equal((await cli('dossier @a.txt @empty.txt --quiet')).err, '');
  assert.equal((await cli('read @empty.txt --quiet')).err, 'secondsource: error: no article could be read.\n');
});
test('a hundred bad lines are twenty warnings and a count', async () => {
  const { err } = await cli('read --nl -', `{"id":"x","text":"Y."}\n${'nonsense\n'.repeat(100)}`);
  assert.equal(err.split('\n').length, 22);
  assert.match(err, /and 80 more warnings/);
});
test('a file name cannot steer the terminal', async () => {
  const { err } = await cli('read @\u001b[2Jx.txt');
  assert.ok(!err.includes('\u001b'));
});
test('progress is painted over, and only where a person watches', async () => {
  const watched = await cli('dossier @a.txt', '', true);
  const erase = '\r\u001b[K';
  assert.equal(watched.err, `${erase}secondsource: articles read: 1${erase}`);
  assert.equal((await cli('dossier @a.txt --quiet', '', true)).err, '');
  const warned = await cli('dossier @a.txt @empty.txt', '', true);
  assert.ok(warned.err.startsWith(`${erase}secondsource: articles read: 1${erase}secondsource: warning: @empty.txt`));
});

test('read --nl prints a line per article in the order of the input, with the id unchanged', async () => {
  const { exit, out, err } = await cli('read --nl @b.txt @lines.jsonl @a.txt');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(exit, 0);
  assert.deepEqual(
    lines.map(({ id }) => id),
    ['@b.txt', 'z', 'y', '@a.txt'],
  );
  assert.match(err, /@lines\.jsonl, line 2, is not a JSON object.*\n.*warning: z was given twice/);
});
test('read --json prints one array', async () => {
  const { out } = await cli('read --json @a.txt @b.txt');
  assert.deepEqual(
    JSON.parse(out).map(({ id }: { id: string }) => id),
    ['@a.txt', '@b.txt'],
  );
});
test('read --json of nothing is an empty array', async () => {
  const { exit, out } = await cli('read --json @empty.txt');
  assert.deepEqual([exit, JSON.parse(out)], [3, []]);
});
test('read lists for people', async () =>
  assert.match((await cli('read -', 'Fog lay.')).out, /^stdin · undated · en\n/));
test('an article that trips a bug costs no other', async () => {
  const { exit, out, err } = await cli('read --nl @a.txt @c=d.txt @b.txt');
  assert.deepEqual([exit, out.trimEnd().split('\n').length], [1, 2]);
  assert.match(err, /error: @c=d\.txt tripped a bug and was left out: (?:Error: )?a planted bug/);
});

test('an address is fetched, and kept in the folder of this user', async () => {
  asked.length = 0;
  const ran = await cli('dossier https://post.example/dam @a.txt --json');
  assert.deepEqual([ran.exit, asked], [0, ['captures kept', 'https://post.example/dam', 'closed']]);
  const page = articlesOf(ran).find(({ source }) => source === 'https://post.example/dam');
  assert.deepEqual([page?.url, page?.capturedAt], ['https://post.example/dam', '2031-05-01T09:00:00Z']);
});
test('nothing is fetched, and nothing made ready for it, unless an address was given', async () => {
  asked.length = 0;
  await cli('dossier @a.txt');
  assert.deepEqual(asked, []);
});
for (const [flag, folder] of [
  ['--captures mine', 'mine'],
  ['--no-captures', 'null'],
] as const)
  test(`${flag} decides where fetched pages are kept`, async () => {
    asked.length = 0;
    await cli(`read --nl https://post.example/dam ${flag}`);
    assert.equal(asked[0], `captures ${folder}`);
  });
test('a feed at an address is followed; what it carries stands in for a page that is gone', async () => {
  const { exit, out, err } = await cli('read --nl https://post.example/feed');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(exit, 0);
  assert.deepEqual(
    lines.map(({ id, article }) => `${id}: ${article.text}`),
    [
      'https://post.example/dam: The dam at Orley broke, the mayor said.',
      'https://post.example/gone: Fog lay on Orley.',
    ],
  );
  assert.match(err, /post\.example\/gone: not found\. The words that its feed carries were read instead\./);
  assert.match(err, /post\.example\/ice: not found\./);
});
test('a feed in a file is read and nothing of it is fetched', async () => {
  asked.length = 0;
  const { out, err } = await cli('read --nl -', WEB['https://post.example/feed']);
  assert.deepEqual([out.split('\n').length, asked], [2, []]);
  assert.match(err, /post\.example\/dam stands in a list without its text/);
});
test('an interrupted dossier compares what was read, and its exit code says so', async () => {
  const controller = new AbortController();
  controller.abort();
  const none = await cli('dossier @a.txt', '', false, controller.signal);
  assert.deepEqual([none.exit, none.out], [130, '']);
});

test('--version', async () => assert.deepEqual(await cli('--version'), { exit: 0, out: '9.9.9\n', err: '' }));
for (const line of ['--help', 'dossier --help', 'read --help'])
  test(`${line} is data and shows what to type`, async () => {
    const { exit, out, err } = await cli(line);
    assert.deepEqual([exit, err], [0, '']);
    assert.match(out, line === '--help' ? /dossier.*\n.*read/ : /Examples:\n {2}\$ secondsource/);
  });
