import type { Capture, Damage, Lead, Listing } from '../model/capture.ts';
import type { ProblemCode } from '../model/problem.ts';

/** What an adapter hands over for one file, stream or page: its bytes, or why there are none. */
export interface RawInput {
  /** The path, address or name as the user gave it. */
  readonly source: string;
  readonly bytes: Uint8Array | null;
  readonly failure: { readonly code: ProblemCode; readonly message: string } | null;
  /** ISO 8601 in UTC, or null for a local file. */
  readonly capturedAt: string | null;
  /** The last address of a page that was fetched or archived, after all redirects. */
  readonly url?: string | null;
  /** The `Content-Type` of the response, whole, e.g. `text/html; charset=iso-8859-1`. */
  readonly contentType?: string | null;
  /** What the feed or sitemap that led here says of the text. */
  readonly listing?: Listing | null;
  /** What the adapter saw on the way. */
  readonly damage?: readonly Damage[];
  /** Set where the bytes are whole lines of JSON, whatever the name: the number of the first of them, counted from 1. */
  readonly firstLine?: number;
}

/** SHA-256 as 64 hex digits. It comes from an adapter, since the core computes no digests by itself. */
export type Digest = (bytes: Uint8Array) => string;

/** What one input holds: texts of its own, or places where texts are. */
export interface Opened {
  readonly captures: readonly Capture[];
  /** The items of a feed, or the lines of a sitemap, in the order in which they are worth following. */
  readonly leads: readonly Lead[];
}
