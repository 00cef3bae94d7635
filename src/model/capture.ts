import type { ArticleId } from './id.ts';
import type { ProblemCode } from './problem.ts';

/** What a text is, as far as bytes and name tell: it decides how `clean` reads it. */
export type MediaType = 'text/plain' | 'text/html';

/** Bytes as they were read, with where and when. Never changed after it was made. */
export interface Capture {
  readonly id: ArticleId;
  /** The file path, address or line id as the user gave it. */
  readonly source: string;
  /** Hex digest of `bytes`. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  /** When the bytes were fetched, ISO 8601 in UTC; null for a local file. It is not the time of publication. */
  readonly capturedAt: string | null;
  readonly bytes: Uint8Array;
  /** The decoded bytes, without a byte order mark. */
  readonly text: string;
  /** How the bytes became text: the WHATWG name of the encoding, in small letters, e.g. `utf-8`. */
  readonly encoding: string;
  /** The address of a page that was fetched, archived, saved, or carried in a line, where it is known. */
  readonly url: string | null;
  readonly listing: Listing | null;
}

/**
 * What a feed, a sitemap or a line of fields says of the text that it lists. It stands outside that text, so none of it
 * has a span. Values are trimmed and as given, dates in ISO 8601; null and empty where nothing is said.
 */
export interface Listing {
  readonly kind: 'feed' | 'sitemap' | 'fields';
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Who published the text: of a feed's item its `source`, else the feed itself. */
  readonly outlet: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** Agencies and holders of rights. */
  readonly credits: readonly string[];
  /** BCP 47. */
  readonly language: string | null;
}

/** A text that an input points at and may not hold: the item of a feed, a line of a sitemap. */
export interface Lead {
  readonly url: string;
  readonly listing: Listing;
  /** The words that the item itself carries, often a summary; null where it carries none. */
  readonly carried: Capture | null;
}

/** What happened to bytes before they reached us, or on the way. It becomes a problem of every article made of them. */
export interface Damage {
  readonly code: Extract<ProblemCode, 'truncated' | 'corrupt'>;
  /** The end of a sentence that begins with the source: `ends 210 bytes before its declared length`. */
  readonly what: string;
}
