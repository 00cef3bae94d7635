import type { ArticleId } from './id.ts';

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
  /** ISO 8601 in UTC, or null for a local file. */
  readonly capturedAt: string | null;
  readonly bytes: Uint8Array;
  /** The decoded bytes, without a byte order mark. */
  readonly text: string;
  /** The address of a page that was saved or carried in a line, where it is known. */
  readonly url: string | null;
}
