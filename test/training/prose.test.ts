import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, type ProseArticle, readProse } from '../../training/prose.ts';

const shown = ({ text, relations }: ProseArticle): string[] =>
  relations.map(({ source, cue, content, ...labels }) => {
    const words = (pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([start, end]) => text.slice(start, end)).join(' … ');
    const said = Object.values(labels).filter((label) => !['neutral', 'asserts', 'certain', false].includes(label));
    return [words(source), words(cue), words(content), ...said.map(String)].join(' | ');
  });
const check = (marked: string, ...relations: string[]): void =>
  assert.deepEqual(shown(articleOf('a', marked, '')), relations);
const refuse = (marked: string, words: RegExp, names = ''): void =>
  assert.throws(() => articleOf('a', marked, names), words);

test('a mark is a role, the number of its relation and the words', () =>
  check('[s1 Ida Marsh] [c1 said] [t1 the dam broke].', 'Ida Marsh | said | the dam broke'));
test('what is not the default stands after the number', () =>
  check('[s1 He] [c1:doubting,denies disputed] [t1 it].', 'He | disputed | it | doubting | denies'));
test('marks stand inside marks', () =>
  check(
    '[s1 She] [c1 said] [t1 that [s2 Post] [c2 saw] [t2 smoke]].',
    'She | said | that Post saw smoke',
    'Post | saw | smoke',
  ));
test('a relation may have a role twice, and a mark two relations', () =>
  check(
    '[t1 “No,”] [s1,2 she] [c1 said], [t1 “never,”] and [c2 wept] [t2 “why”].',
    'she | said | “No,” … “never,”',
    'she | wept | “why”',
  ));
test('a content alone has to say that it is meant', () => {
  check('[t1:certain “It was worth it.”]', ' |  | “It was worth it.”');
  refuse('[t1 “It was worth it.”]', /neither source nor cue/);
});
test('wrong marks are named', () => {
  refuse('[x1 He]', /no mark begins at/);
  refuse('[s1 He said', /not closed/);
  refuse('He] said', /closes nothing/);
  refuse('[s1 He] [c1:sure said] [t1 so]', /no stance, attitude or certainty/);
  refuse('[s1 He] [c1:denies,predicts said] [t1 so]', /both denies and predicts/);
  refuse('[s1 He] [c1 said]', /has no content/);
});
test('names are every whole-word occurrence of a form, the longest first', () => {
  const { text, names } = articleOf('a', 'Ida Marsh met Marsh in Marshton.', 'person | Ida Marsh | Ida Marsh; Marsh');
  assert.deepEqual(
    names.map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`),
    ['Ida Marsh = Ida Marsh', 'Marsh = Ida Marsh'],
  );
  refuse('Ida Marsh spoke.', /does not occur/, 'person | Ida Bell');
});

/** A frame is a sentence of five words or more without its names and numbers. */
test('the prose is there, every article has text, relations and names, and no frame stands behind more than 20 sentences', () => {
  const articles = readProse();
  assert.ok(articles.length >= 500);
  const frames = new Map<string, number>();
  for (const { id, text, relations } of articles) {
    assert.ok(relations.length > 0 && text.length > 100, id);
    for (const sentence of text.split(/(?<=[.!?”"])\s+/)) {
      const frame = sentence.replace(/\p{Lu}[\p{L}’'-]*|\d+/gu, '_').replace(/(?:_\s*)+/g, '_ ');
      if (frame.split(' ').length >= 5) frames.set(frame, (frames.get(frame) ?? 0) + 1);
    }
  }
  assert.ok(Math.max(...frames.values()) <= 20, [...frames].toSorted(([, a], [, b]) => b - a)[0]?.join(': '));
});
