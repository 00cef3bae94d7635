import type { Article, Segment } from '../../src/model/article.ts';
import { articleId } from '../../src/model/id.ts';

/** A plain-text article of which nothing is known but its words; `more` says what a test needs besides. */
export const plainArticle = (text: string, segments: readonly Segment[], more: Partial<Article> = {}): Article => ({
  id: articleId('0123456789ab'),
  source: 'made-up.txt',
  sha256: '',
  mediaType: 'text/plain',
  capturedAt: null,
  url: null,
  text,
  segments,
  outlet: null,
  credits: [],
  title: null,
  authors: [],
  published: null,
  updated: null,
  language: 'en',
  ...more,
});
