import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedTextOf, readNamedTexts } from '../../training/names.ts';

const check = (marked: string, ...wanted: string[]): void => {
  const { text, names } = namedTextOf('a', marked);
  assert.deepEqual(
    names.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`),
    wanted,
  );
};
const refuse = (marked: string, words: RegExp): void => assert.throws(() => namedTextOf('a', marked), words);

test('a mark is a letter and the words', () =>
  check('[p Ana Reva] flew to [l Lima].', 'person: Ana Reva', 'place: Lima'));
test('wrong marks are named', () => {
  refuse('[x Ana]', /no known kind/);
  refuse('[p Ana [l Lima]]', /stands in another/);
  refuse('[p Ana', /not closed/);
  refuse('Ana]', /closes nothing/);
  refuse('[p  Ana]', /white space/);
});
test('the texts are there, each with names, and hardly a name is written over and over', () => {
  const texts = readNamedTexts();
  assert.ok(texts.length >= 700);
  const times = new Map<string, number>();
  for (const { id, text, names } of texts) {
    assert.ok(names.length > 0 && text.length > 40, id);
    for (const { start, end } of names) {
      const name = text.slice(start, end);
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  assert.ok(Math.max(...times.values()) <= 60, [...times].toSorted(([, a], [, b]) => b - a)[0]?.join(': '));
});
