import type { Damage, Listing } from '../../model/capture.ts';

/** One line of `captures.jsonl`: what was asked, when, and which bytes came. */
export interface CaptureLine {
  /** The last address, after redirects. */
  readonly url: string;
  /** The address as the user, a feed or a sitemap gave it. */
  readonly requested: string;
  /** ISO 8601 in UTC. */
  readonly capturedAt: string;
  /** 64 hex digits; the name of the file that holds the bytes. */
  readonly sha256: string;
  /** How many bytes the file has. */
  readonly bytes: number;
  /** 200, or 304 where the page had not changed and the bytes are those of an earlier line. */
  readonly status: number;
  readonly purpose: 'page' | 'feed';
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly damage: readonly Damage[];
  readonly listing: Listing | null;
}

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** The record of a line, or null where the line is none: half written, edited, or of another program. */
export function lineOf(text: string): CaptureLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isLine(value) ? value : null;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isLine = (value: unknown): value is CaptureLine =>
  isFields(value) &&
  [value.url, value.requested, value.capturedAt].every(isText) &&
  isText(value.sha256) &&
  isSha256(value.sha256) &&
  isCount(value.bytes) &&
  isCount(value.status) &&
  (value.purpose === 'page' || value.purpose === 'feed') &&
  [value.contentType, value.etag, value.lastModified].every(isTextOrNull) &&
  Array.isArray(value.damage) &&
  value.damage.every(isDamage) &&
  (value.listing === null || isListing(value.listing));

const isDamage = (value: unknown): boolean =>
  isFields(value) && (value.code === 'truncated' || value.code === 'corrupt') && isText(value.what);

const isListing = (value: unknown): boolean =>
  isFields(value) &&
  (value.kind === 'feed' || value.kind === 'sitemap' || value.kind === 'fields') &&
  [value.title, value.outlet, value.published, value.updated, value.language].every(isTextOrNull) &&
  isTexts(value.authors) &&
  isTexts(value.credits);
