import { type Article, isStory } from '../../model/article.ts';
import type { Range } from '../../model/span.ts';

/** A sentence of the story, for display only: where the dossier's passages lie is told by their own offsets. */
export interface Sentence extends Range {
  readonly text: string;
  /** Its words in small letters, without marks: what two wordings are compared by. */
  readonly words: readonly string[];
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const known = new WeakMap<Article, readonly Sentence[]>();

/** The sentences of headline, standfirst, subheadings and paragraphs, in order; furniture has none. Found once for an article. */
export function sentencesOf(article: Article): readonly Sentence[] {
  const before = known.get(article);
  if (before) return before;
  const found = segmented(article);
  known.set(article, found);
  return found;
}

function segmented(article: Article): Sentence[] {
  return article.segments.filter(isStory).flatMap(({ start, end }) =>
    [...SEGMENTER.segment(article.text.slice(start, end))].flatMap(({ segment, index }) => {
      const text = segment.trim();
      if (text === '') return [];
      const from = start + index + (segment.length - segment.trimStart().length);
      return [{ start: from, end: from + text.length, text, words: wordsOf(text) }];
    }),
  );
}
