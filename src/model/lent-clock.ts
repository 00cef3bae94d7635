import type { ArticleId } from './id.ts';

/**
 * Days between which an article without a date of its own was written, as other articles of its story show. What its words mean on
 * each of them may be told as inferred; what they mean on some of them only stays open.
 */
export interface LentClock {
  readonly article: ArticleId;
  /** Days since 1 January 1970; `first` is `last` where the day itself is lent. */
  readonly first: number;
  readonly last: number;
  /** Why the clock is believed, as a sentence. */
  readonly why: string;
}
