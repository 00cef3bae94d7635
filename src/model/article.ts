import type { ArticleId } from './id.ts';
import type { Range, Span } from './span.ts';

/** Story text is headline, standfirst, subheading and paragraph. Everything else is furniture and makes no story claims. */
export type SegmentKind =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'paragraph'
  | 'byline'
  | 'dateline'
  | 'metadata'
  | 'caption'
  | 'alt-text'
  | 'credit'
  | 'related'
  | 'sidebar'
  | 'widget'
  | 'boilerplate';

export interface Segment extends Range {
  readonly kind: SegmentKind;
}

/** What stands above an article's body and says it in short. */
export const isHeading = ({ kind }: { readonly kind: SegmentKind }): boolean =>
  kind === 'headline' || kind === 'standfirst';

const STORY: ReadonlySet<SegmentKind> = new Set(['headline', 'standfirst', 'subheading', 'paragraph']);
export const isStory = (segment: Segment): boolean => STORY.has(segment.kind);

/** A value with the reason it is believed. */
export interface Known<T> {
  readonly value: T;
  readonly basis: 'text' | 'metadata' | 'inferred' | 'user';
  readonly span: Span | null;
  readonly why: string;
}

/** A date in ISO 8601: date, date-time, month (2025-03), year, or interval (2025-04-06/2025-04-07). */
export interface Dated {
  readonly value: string;
  readonly basis: 'text' | 'metadata' | 'resolved' | 'inferred' | 'user';
  /** The date from which a relative expression was counted. */
  readonly anchor: string | null;
  readonly span: Span | null;
  readonly why: string;
}

/** Whether a value of `Dated` is a day, or a part of one. */
export const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d(?:T|$)/.test(value);

export interface Credit {
  readonly name: string;
  readonly span: Span | null;
}

export interface Article {
  readonly id: ArticleId;
  readonly source: string;
  readonly sha256: string;
  readonly mediaType: string;
  /** When the bytes were fetched, ISO 8601 in UTC; null for a local file. It is not the time of publication. */
  readonly capturedAt: string | null;
  /** Where the text was published, as far as the capture or the page itself tells. Two captures of one address are versions. */
  readonly url: string | null;
  readonly text: string;
  /** In order; together they tile every character of `text` that is not white space. */
  readonly segments: readonly Segment[];
  readonly outlet: Known<string> | null;
  readonly credits: readonly Credit[];
  readonly title: Known<string> | null;
  readonly authors: readonly Known<string>[];
  readonly published: Dated | null;
  readonly updated: Dated | null;
  /** BCP 47. */
  readonly language: string;
}
