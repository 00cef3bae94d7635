import { type Article, isStory } from '../../model/article.ts';
import type { ArticleId } from '../../model/id.ts';
import type { Range } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence, or a piece of furniture, in which every word of the query stands. */
export interface Hit extends Range {
  readonly article: ArticleId;
  readonly text: string;
  readonly story: boolean;
  /** Where the words stand, from the beginning of the text of the hit. */
  readonly marks: readonly Range[];
  /** Statements of which some content lies in the hit. */
  readonly statements: readonly Statement[];
}

/** Words of a query that are looked for; more narrow nothing further. */
const WORDS_MAX = 8;
const QUERY_MAX = 200;

/** Folded one character for one, so that offsets stay: accents go where their letter stays one character, case goes. */
const fold = (text: string): string =>
  [...text]
    .map((character) => {
      const plain = character
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .join('');

export const queryWords = (query: string): string[] =>
  (fold(query.slice(0, QUERY_MAX)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS_MAX);

function marksOf(folded: string, words: readonly string[]): Range[] | null {
  const marks: Range[] = [];
  for (const word of words) {
    const before = marks.length;
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      if (!/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ')) marks.push({ start: at, end: at + word.length });
    if (marks.length === before) return null;
  }
  return marks.sort((a, b) => a.start - b.start);
}

const furniture = (article: Article): (Range & { text: string })[] =>
  article.segments
    .filter((segment) => !isStory(segment))
    .map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) }));

/** Every sentence of the articles in which all the words of the query begin a word; the articles in their order. */
export function search(
  articles: readonly Article[],
  statements: ReadonlyMap<ArticleId, readonly Statement[]>,
  query: string,
): Hit[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  return articles.flatMap((article) => {
    const own = statements.get(article.id) ?? [];
    const places = [
      ...sentencesOf(article).map((sentence) => ({ ...sentence, story: true })),
      ...furniture(article).map((piece) => ({ ...piece, story: false })),
    ].sort((a, b) => a.start - b.start);
    return places.flatMap(({ start, end, text, story }): Hit[] => {
      const marks = marksOf(fold(text), words);
      if (marks === null) return [];
      const inside = own.filter(({ content }) => content.some((span) => span.start < end && span.end > start));
      return [{ article: article.id, start, end, text, story, marks, statements: inside }];
    });
  });
}
