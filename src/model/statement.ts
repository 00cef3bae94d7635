import type { Dated } from './article.ts';
import type { ArticleId, EntityId, StatementId } from './id.ts';
import type { LocalEntity, Mention, Quantity, Reading } from './reading.ts';
import type { Span } from './span.ts';

export type Stance = 'factive' | 'neutral' | 'doubting';
export type QuoteMode = 'direct' | 'indirect' | 'mixed' | 'scare' | 'none';
export type Polarity = 'positive' | 'negative';
export type Attitude = 'asserts' | 'denies' | 'questions' | 'demands' | 'predicts';
export type Certainty = 'certain' | 'probable' | 'possible' | 'unverified';

/**
 * One proposition somebody stands behind: a source, or the outlet itself.
 * Content leaves out the complementiser and outer quotation marks; the source is the whole noun phrase with title and
 * short apposition; the cue is the reporting verb group or noun. `Ref` is a number while one article is read and an
 * entity id once articles are compared.
 */
export interface StatementOf<Id, Ref> {
  readonly id: Id;
  readonly article: ArticleId;
  readonly content: readonly Span[];
  readonly voice: 'attributed' | 'outlet';
  readonly source: { readonly spans: readonly Span[]; readonly entity: Ref | null; readonly name: string } | null;
  /** Outermost first, innermost last; empty for the outlet's own voice. */
  readonly chain: readonly Ref[];
  readonly cue: { readonly span: Span; readonly stance: Stance } | null;
  readonly quoteMode: QuoteMode;
  readonly polarity: Polarity;
  readonly attitude: Attitude;
  readonly certainty: Certainty;
  readonly hedges: readonly Span[];
  readonly verification: readonly Span[];
  readonly statedAt: Dated | null;
  readonly occurredAt: Dated | null;
  readonly places: readonly Ref[];
  readonly quantities: readonly Quantity[];
}

export type Statement = StatementOf<StatementId, EntityId>;

/** A statement of one article by itself: `id` counts within the article, entities are indices into `Reading.entities`. */
export type LocalStatement = StatementOf<number, number>;

/** Who said what in one article. `entities` and `mentions` are those of the reading with the speakers found on the way. */
export interface Attribution {
  readonly statements: readonly LocalStatement[];
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
}

/** All that is known of one article by itself: what the rooms that compare articles are given. */
export interface ReadArticle {
  readonly reading: Reading;
  readonly attribution: Attribution;
}
