import { loadTagger } from '../../src/adapters/tagger.ts';
import { attribute } from '../../src/attribute/attribute.ts';
import type { Article } from '../../src/model/article.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Attribution } from '../../src/model/statement.ts';
import { read } from '../../src/read/read.ts';
import { readerOf } from '../../src/read/reader.ts';
import { plainArticle } from './article.ts';

const reader = readerOf(loadTagger());

/** An article whose every line is a paragraph: what `clean` would make of story text without furniture. */
export function articleOf(text: string, published: string | null = null): Article {
  const segments = [...text.matchAll(/\S[^\n]*/g)].map((m) => ({
    kind: 'paragraph' as const,
    start: m.index,
    end: m.index + m[0].trimEnd().length,
  }));
  return plainArticle(text, segments, {
    published: published === null ? null : { value: published, basis: 'user', anchor: null, span: null, why: 'stated' },
  });
}

/** The same with its first line as the headline. */
export function attributeStory(text: string): Attribution {
  const article = articleOf(text);
  const segments = article.segments.map((s, i) => (i === 0 ? { ...s, kind: 'headline' as const } : s));
  return attribute(read({ ...article, segments }, reader).value).value;
}

/** The reading of story text, with the shipped tagger. */
export const readText = (text: string, published: string | null = null): Reading =>
  read(articleOf(text, published), reader).value;

export function attributeText(
  text: string,
  published: string | null = null,
): { reading: Reading; attribution: Attribution } {
  const reading = readText(text, published);
  return { reading, attribution: attribute(reading).value };
}
