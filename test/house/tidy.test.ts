import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { bare, functionsOf } from './code.ts';
import { at, files, isTest, under } from './tree.ts';

const FILE_LINES_MAX = 400;
const FUNCTION_LINES_MAX = 69;
const ROOMS = ['acquire', 'clean', 'read', 'attribute', 'relate', 'decide', 'judge', 'publish'];

const code = files.filter(({ path }) => path.endsWith('.ts'));
/** Words that this file must not hold itself, put together from halves. */
const word = (...halves: string[]): string => halves.join('');

test('no file is longer than 400 lines, but for the word lists', () =>
  assert.deepEqual(
    code
      .filter(({ path }) => !path.startsWith('src/languages/'))
      .filter(({ text }) => text.split('\n').length - 1 > FILE_LINES_MAX)
      .map(({ path }) => path),
    [],
  ));

test('every function is under 70 lines; a list of cases in a test may be longer', () =>
  assert.deepEqual(
    code
      .filter((file) => !isTest(file))
      .flatMap(({ path, text }) =>
        functionsOf(bare(text))
          .filter(({ lines }) => lines > FUNCTION_LINES_MAX)
          .map(({ start, lines }) => at(path, text, start, `a function of ${lines} lines`)),
      ),
    [],
  ));

test('files are named in the words of the field', () =>
  assert.deepEqual(
    code.map(({ path }) => path).filter((path) => /^(?:utils?|helpers?|managers?|misc|common)\b/.test(basename(path))),
    [],
  ));

test('nothing is left for later', () => {
  const later = new RegExp(`\\b(?:${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('XX', 'X')})\\b`, 'g');
  assert.deepEqual(
    files.flatMap(({ path, text }) =>
      [...text.matchAll(later)].map(({ index }) => at(path, text, index, 'is a note for later')),
    ),
    [],
  );
});

test('no file names a path of one machine or the host of a registry', () => {
  const paths = ['work', 'home', 'root', 'Users', 'tmp', 'opt'].map((folder) => `(?<![\\w.~/-])/${folder}/`);
  const hosts = [word('registry', '.npmjs'), word('npm', 'mirror'), word('artifac', 'tory'), word('pypi', '\\.org')];
  const machine = new RegExp(`${paths.join('|')}|\\b[A-Z]:\\\\+Users|${hosts.join('|')}|\\b127\\.0\\.0\\.1:\\d`, 'g');
  assert.deepEqual(
    files.flatMap(({ path, text }) =>
      [...text.matchAll(machine)].map(({ 0: found, index }) => at(path, text, index, found)),
    ),
    [],
  );
});

/** A documentation comment ends as a sentence does, unless it shows the text that a rule is about. */
const SENTENCE_END = /[.:?!…)\]}`'"”’|^>*/;,]$/;

test('documentation comments are sentences', () =>
  assert.deepEqual(
    code
      .filter((file) => !isTest(file))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^[ \t]*\/\*\*(?<body>(?:(?!\*\/)[\s\S])*)\*\//gm)]
          .filter(({ groups }) => !groups?.body?.includes('> |'))
          .filter(({ groups }) => !SENTENCE_END.test((groups?.body ?? '').replace(/\n[ \t]*\*/g, '\n').trim()))
          .map(({ index }) => at(path, text, index, 'has no end as a sentence has')),
      ),
    [],
  ));

test('no code is commented out', () =>
  assert.deepEqual(
    code.flatMap(({ path, text }) =>
      [...text.matchAll(/^[ \t]*\/\/(?!.*(?:> \||\^)).*(?:;|\{|=>)[ \t]*$/gm)]
        .filter(({ 0: line }) => /[=(]/.test(line) && /;\s*$|\{\s*$|=>\s*$/.test(line))
        .map(({ index }) => at(path, text, index, 'looks like code')),
    ),
    [],
  ));

/** `- **A1** …` or `A1. …`: the rules of a room's README. */
const rulesOf = (readme: string): string[] => [
  ...new Set(
    [...readme.matchAll(/^\s*(?:[-*|]|#+)?\s*[*`]*(?<rule>[A-Z]{1,3}\d{1,2})\b/gm)].flatMap(
      ({ groups }) => groups?.rule ?? [],
    ),
  ),
];
const tests = code.filter(isTest);
/** The screens of the web face are pure, so they stand in the room `publish`. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'faces/web': 'src/publish/workbench/' };
for (const room of [...ROOMS, 'faces/web']) {
  const here = files.filter(({ path }) => path.startsWith(`src/${room}/`));
  const readme = here.find(({ path }) => path === `src/${room}/README.md`);
  test(`${room} has a README with numbered rules, and a test cites each`, {
    skip: here.length === 0 && 'not built yet',
  }, () => {
    assert.ok(readme, `src/${room}/README.md is missing`);
    const rules = rulesOf(readme.text);
    assert.ok(rules.length > 0, 'no numbered rules');
    const citing = tests
      .filter(({ path }) =>
        [`src/${room}/`, 'test/', ELSEWHERE[room] ?? 'test/'].some((folder) => path.startsWith(folder)),
      )
      .map(({ text }) => text);
    const cited = (rule: string): boolean => citing.some((text) => new RegExp(`['"\`(\\s]${rule}\\b`).test(text));
    assert.deepEqual(
      rules.filter((rule) => !cited(rule)),
      [],
    );
  });
}

test('the scan itself: blanks strings, comments, templates and patterns, and nothing else', () => {
  assert.equal(bare("a('b{') // c\n/* d */ e"), "a('  ')     \n        e");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the scan reads templates, so its test shows one.
  assert.equal(bare('x = `a${b({})}c`; y'), 'x = `  {b({})} `; y');
  assert.equal(bare('x = /[/{]/g; y / z'), 'x = /    /g; y / z');
});
test('the scan itself: counts the lines of functions, not of conditions or objects', () => {
  const lines = (source: string) => functionsOf(bare(source)).map((body) => body.lines);
  assert.deepEqual(lines('function a(): string {\n  if (x) {\n  }\n}'), [4]);
  assert.deepEqual(lines('const a = (b) => {\n};\nconst c = {\n};'), [2]);
});
test('the scan itself: finds rules', () =>
  assert.deepEqual(rulesOf('- **C1** One.\n- C2 Two.\nC1 again, R3.'), ['C1', 'C2']));

test('the workbench of the house: sources are found', () => assert.ok(under('src/').length > 20));
