import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { cliReference, program } from '../../scripts/docs.ts';
import { at, files, ROOT, under } from './tree.ts';

const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

test('relative links lead to files that exist', () =>
  assert.deepEqual(
    under('', '.md').flatMap(({ path, text }) =>
      [
        ...text
          .replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => ' '.repeat(code.length))
          .matchAll(/\]\((?<link>[^)\s]+)\)/g),
      ]
        .filter(({ groups }) => !/^(?:[a-z]+:|#)/i.test(groups?.link ?? ''))
        .filter(({ groups }) => {
          const target = decodeURIComponent((groups?.link ?? '').replace(/#.*/, ''));
          return !existsSync(posix.join(ROOT, posix.dirname(path), target));
        })
        .map(({ index, groups }) => at(path, text, index, `leads nowhere: ${groups?.link}`)),
    ),
    [],
  ));

test('docs/reference/cli.md is what the program says of itself; else run node scripts/docs.ts', () =>
  assert.equal(textOf('docs/reference/cli.md'), cliReference()));

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
