import type { Article } from '../model/article.ts';
import type { Range, Span } from '../model/span.ts';

/**
 * What the comparison of texts needs to know of one article. The caller builds it from a `Reading`; nothing else of the reading
 * counts. Ranges and spans point into `article.text` and may cover furniture too: what lies outside story segments is left out.
 */
export interface ComparedText {
  readonly article: Article;
  /** Sentences. A story segment without any counts as one sentence. */
  readonly sentences: readonly Range[];
  /** Stretches inside quotation marks, marks included. */
  readonly quoted: readonly Range[];
  /** Mentions by name of persons, places, bodies. */
  readonly names: readonly Span[];
  /** Figures, in digits or words. */
  readonly numbers: readonly Span[];
}
