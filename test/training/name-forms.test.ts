import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type NameForm, namesByForm, readNameForms } from '../../training/name-forms.ts';

const folder = mkdtempSync(join(tmpdir(), 'name-forms-'));
after(() => rmSync(folder, { recursive: true }));
const fileOf = (...lines: string[]): string => {
  const path = join(folder, 'forms');
  writeFileSync(path, lines.join('\n'));
  return path;
};

const check = (text: string, forms: readonly NameForm[], ...wanted: string[]): void =>
  assert.deepEqual(
    namesByForm(text, forms).map(({ start, end, kind }) => `${kind} ${start}: ${text.slice(start, end)}`),
    wanted,
  );
const person = (form: string, at: readonly number[] | null = null): NameForm => ({ form, kind: 'person', at });

test('a form names wherever it stands as whole words', () =>
  check('Reva met Revas; Reva’s win', [person('Reva')], 'person 0: Reva', 'person 16: Reva'));
test('the longest form wins, and a name stands in no other', () =>
  check('Ana Reva met Ana', [person('Ana'), person('Ana Reva')], 'person 0: Ana Reva', 'person 13: Ana'));
test('a form may name in some paragraphs only', () =>
  check('Hope won.\nHope lasts.', [person('Hope', [1])], 'person 0: Hope'));
test('a point in a form is a point', () =>
  check('Banco S.A. and Banco SxAx', [person('Banco S.A.')], 'person 0: Banco S.A.'));
test('a form that stands nowhere is named', () =>
  assert.throws(() => namesByForm('Ana left.', [person('Anna')]), /“Anna” stands nowhere/));

test('a file has texts, and forms with the letter of their kind', () =>
  assert.deepEqual(
    readNameForms(fileOf('# what it is', '', '=== a-text', 'p Ana Reva', 'l Lima @1,3')),
    new Map([['a-text', [person('Ana Reva'), { form: 'Lima', kind: 'place', at: [1, 3] }]]]),
  ));
test('a wrong line is named', () => {
  assert.throws(() => readNameForms(fileOf('=== a', 'x Ana')), /forms:2: “x Ana”/);
  assert.throws(() => readNameForms(fileOf('p Ana')), /forms:1: “p Ana”/);
});
test('the forms of the articles are there', () => assert.ok(readNameForms().size >= 100));
