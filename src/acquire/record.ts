import type { MediaType } from '../model/capture.ts';
import { ARTICLE_BYTES_MAX, LINE_BYTES_MAX } from './limits.ts';

/** The article that a line carries. */
export interface LineArticle {
  readonly kind: 'article';
  readonly id: string;
  readonly text: string;
  readonly mediaType: MediaType;
  readonly url: string | null;
}

export type Parsed =
  | { readonly kind: 'record'; readonly article: LineArticle }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'blank' };

const invalid = (why: string): Parsed => ({ kind: 'invalid', why });

/**
 * Reads `{"id": …, "text": …}` or `{"id": …, "html": …, "url": …}`; other keys are ignored. A line with both bodies is
 * its page, which stands nearer to what was published. A whole number is taken as an id by its digits.
 */
export function tryRecord(bytes: Uint8Array): Parsed {
  if (bytes.length > LINE_BYTES_MAX) return invalid('is longer than an article of 5 MiB can be');
  const value = parse(bytes);
  if (value === undefined) return invalid('is not a JSON object in UTF-8');
  if (value === null) return { kind: 'blank' };
  const id = idOf(value.id);
  if (id === null) return invalid('has no "id" that is a string with something in it');
  const html = value.html;
  const body = typeof html === 'string' ? html : value.text;
  if (typeof body !== 'string') return invalid('has neither "text" nor "html" that is a string');
  if (body.trim() === '') return invalid('has an empty text');
  if (body.length > ARTICLE_BYTES_MAX) return invalid('holds a text of more than 5 MiB');
  const url = typeof value.url === 'string' ? value.url : null;
  const mediaType = typeof html === 'string' ? 'text/html' : 'text/plain';
  // A lone half of a surrogate pair has no bytes; the replacement character is as long, so every offset stays.
  return { kind: 'record', article: { kind: 'article', id, text: body.toWellFormed(), mediaType, url } };
}

function idOf(value: unknown): string | null {
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** What JSON counts as white space, and the brace that an object begins with: most lines that are none cost no parsing. */
const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0x0a]);
const OPENING_BRACE = 0x7b;
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** The object in a line; null for a blank line; undefined for anything else. */
function parse(bytes: Uint8Array): Record<string, unknown> | null | undefined {
  const first = bytes.find((byte) => !BLANK.has(byte));
  if (first === undefined) return null;
  if (first !== OPENING_BRACE) return undefined;
  try {
    const line = DECODER.decode(bytes);
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
