import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { cliReference, excerpt, program, WITH_EXAMPLES, withExamples } from '../../scripts/docs.ts';
import { withoutNetwork } from '../support/story.ts';
import { at, files, ROOT, under } from './tree.ts';

const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
const pages = under('', '.md');

/** As long as before, with code blocks and inline code blanked. */
const withoutCode = (text: string): string =>
  text.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));

interface Link {
  readonly index: number;
  readonly to: string;
  /** From the root of the repository; the page itself where the link has only an anchor. */
  readonly path: string;
  readonly anchor: string;
}

const linksOf = ({ path, text }: { path: string; text: string }): Link[] =>
  [...withoutCode(text).matchAll(/\]\((?<to>[^)\s]+)\)/g)].flatMap(({ index, groups }) => {
    const to = groups?.to ?? '';
    if (/^[a-z]+:/i.test(to)) return [];
    const [target = '', anchor = ''] = decodeURIComponent(to).split('#');
    return [{ index, to, anchor, path: target === '' ? path : posix.join(posix.dirname(path), target) }];
  });

/** The anchors of a page as GitHub makes them: the headings in lower case, without marks, blanks as hyphens. */
const anchorsOf = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (?<heading>.*)$/gm)].map(({ groups }) =>
    (groups?.heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('relative links lead to files that exist', () =>
  assert.deepEqual(
    pages.flatMap((page) =>
      linksOf(page)
        .filter(({ path }) => !existsSync(posix.join(ROOT, path)))
        .map(({ index, to }) => at(page.path, page.text, index, `leads nowhere: ${to}`)),
    ),
    [],
  ));

test('links to a heading find it', () =>
  assert.deepEqual(
    pages.flatMap((page) =>
      linksOf(page)
        .filter(
          ({ path, anchor }) => anchor !== '' && path.endsWith('.md') && !anchorsOf(textOf(path)).includes(anchor),
        )
        .map(({ index, to }) => at(page.path, page.text, index, `no such heading: ${to}`)),
    ),
    [],
  ));

test('docs/reference/cli.md is what the program says of itself; else run node scripts/docs.ts', () =>
  assert.equal(textOf('docs/reference/cli.md'), cliReference()));

for (const path of WITH_EXAMPLES)
  test(`the outputs shown in ${path} are what the program prints; else run node scripts/docs.ts`, {
    skip: withoutNetwork(),
  }, () => {
    const text = textOf(path);
    assert.match(text, /<!-- output: [\s\S]*<!-- \/output -->/);
    assert.equal(text, withExamples(text));
  });

test('every command and option is in the README or the reference', () => {
  const docs = `${textOf('README.md')}\n${textOf('docs/reference/cli.md')}`;
  const commands = [program(), ...program().commands];
  const names = commands.flatMap((command) => [
    command.name(),
    ...command.options.flatMap((option) => option.long ?? []),
  ]);
  assert.ok(names.includes('--outlet'));
  assert.deepEqual(
    names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(docs)),
    [],
  );
});

test('every problem has its row in the reference, and every row its problem', () => {
  const union = /export type ProblemCode =(?<codes>[^;]*);/.exec(textOf('src/model/problem.ts'))?.groups?.codes ?? '';
  const codes = [...union.matchAll(/'(?<code>[a-z0-9-]+)'/g)].map(({ groups }) => groups?.code).sort();
  const rows = [...textOf('docs/reference/problems.md').matchAll(/^\| `(?<code>[a-z0-9-]+)` \|/gm)];
  assert.ok(codes.length > 10);
  assert.deepEqual(rows.map(({ groups }) => groups?.code).sort(), codes);
});

test('commands in the documents exist: npm scripts, and files that node runs', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const known = new Set([...Object.keys(scripts), 'ci', 'install', 'pack', 'run']);
  const wrong = pages.flatMap(({ path, text }) => [
    ...[...text.matchAll(/(?:^ *|`|\$ )npm (?:run (?:-s )?)?(?<name>[a-z]\w*)/gm)]
      .filter(({ groups }) => !known.has(groups?.name ?? ''))
      .map(({ index, 0: command }) => at(path, text, index, `no such script: ${command}`)),
    ...[...text.matchAll(/\bnode (?<file>(?:scripts|bench|training|src)\/[\w/.-]+\.(?:ts|mjs))/g)]
      .filter(({ groups }) => !existsSync(posix.join(ROOT, groups?.file ?? '')))
      .map(({ index, groups }) => at(path, text, index, `no such file: ${groups?.file}`)),
  ]);
  assert.deepEqual(wrong, []);
});

test('docs/README.md leads to every page of docs', () => {
  const index = { path: 'docs/README.md', text: textOf('docs/README.md') };
  const linked = new Set(linksOf(index).map(({ path }) => path));
  assert.deepEqual(
    pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith('docs/') && path !== index.path && !linked.has(path)),
    [],
  );
});

test('the map in ARCHITECTURE.md has every folder and file that stands directly in src', () => {
  const map = textOf('ARCHITECTURE.md');
  const names = new Set(under('src/').map(({ path }) => path.split('/').slice(0, 2).join('/')));
  assert.ok(names.size > 10);
  assert.deepEqual(
    [...names].filter((name) => !map.includes(`\`${name}\``) && !map.includes(`\`${name}/\``)),
    [],
  );
});

/** What a newcomer reads first stays short enough to be read. */
for (const [path, most] of [
  ['README.md', 150],
  ['ARCHITECTURE.md', 300],
] as const)
  test(`${path} has fewer than ${most} lines`, () => {
    const lines = textOf(path).split('\n').length;
    assert.ok(lines > 40 && lines < most, `${lines} lines`);
  });

const OUTPUT = '2 articles\nmore\n\n  1 report\n\nContested: x (3)\n  one\n    its line\n  two\n\nReports\n  1: A\n';
test('the excerpts themselves: parts by the beginning of their titles, entries counted, cuts shown', () => {
  assert.equal(excerpt(OUTPUT, 'top'), '2 articles\nmore\n\n  1 report');
  assert.equal(
    excerpt(OUTPUT, 'Contested 1; Reports 4'),
    'Contested: x (3)\n  one\n    its line\n  …\n\nReports\n  1: A',
  );
  assert.equal(excerpt(OUTPUT, 'Reports'), 'Reports\n  1: A');
  assert.equal(excerpt(OUTPUT, 'lines 1'), '2 articles\n  …');
  assert.throws(() => excerpt(OUTPUT, 'Findings 1'), /no part/);
});
