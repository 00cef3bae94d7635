import type { Listing, MediaType } from '../model/capture.ts';
import { addressOf } from './feed.ts';
import type { JsonObject } from './feed-json.ts';
import { listingOf, ninjsBody, titleOf } from './fields.ts';
import { ARTICLE_BYTES_MAX, LINE_BYTES_MAX } from './limits.ts';

/** The article that a line carries. */
export interface LineArticle {
  readonly kind: 'article';
  readonly id: string;
  readonly text: string;
  readonly mediaType: MediaType;
  readonly url: string | null;
  readonly listing: Listing | null;
}

export type Parsed =
  | { readonly kind: 'record'; readonly article: LineArticle }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'blank' };

const invalid = (why: string): Parsed => ({ kind: 'invalid', why });

/**
 * Reads `{"id": …, "text": …}`, `{"id": …, "html": …, "url": …}`, an object of news-please or one of ninjs. A line with
 * both bodies is its page, which stands nearer to what was published.
 */
export function tryRecord(bytes: Uint8Array): Parsed {
  if (bytes.length > LINE_BYTES_MAX) return invalid('is longer than an article of 5 MiB can be');
  const value = parse(bytes);
  if (value === undefined) return invalid('is not a JSON object in UTF-8');
  if (value === null) return { kind: 'blank' };
  return recordOf(value);
}

/** The article in an object, or the end of the sentence that says why there is none. */
export function recordOf(object: JsonObject): Parsed {
  const id = idOf(object);
  if (id === null)
    return invalid('has no "id" (nor "url", "uri", "guid" or "filename") that is a string with something in it');
  const body = bodyOf(object);
  if (typeof body === 'string') return invalid(body);
  if (body.text.trim() === '') return invalid('has an empty text');
  if (body.text.length > ARTICLE_BYTES_MAX) return invalid('holds a text of more than 5 MiB');
  const url = typeof object.url === 'string' ? object.url : addressOf(textIn(object.uri), null);
  // A lone half of a surrogate pair has no bytes; the replacement character is as long, so every offset stays.
  const text = body.text.toWellFormed();
  return { kind: 'record', article: { kind: 'article', id, ...body, text, url, listing: listingOf(object) } };
}

/** Whether an object that is a file by itself was meant as an article: it has a body, or the place for one. */
export const isRecord = (object: JsonObject): boolean =>
  ['text', 'html', 'maintext', 'bodies', 'body_text', 'body_xhtml', 'body_html'].some((key) => key in object);

interface RecordBody {
  readonly text: string;
  readonly mediaType: MediaType;
}

function bodyOf(object: JsonObject): RecordBody | string {
  const { html, text } = object;
  if (typeof html === 'string') return { text: html, mediaType: 'text/html' };
  if (typeof text === 'string') return { text, mediaType: 'text/plain' };
  if (typeof object.maintext === 'string') return titled(object.maintext, object);
  if ('maintext' in object) return 'has no "maintext": news-please found no article on that page';
  const body = ninjsBody(object);
  if (body?.form === 'html') return { text: body.text, mediaType: 'text/html' };
  if (body) return titled(body.text, object);
  const type = textIn(object.type);
  if (type !== null && type !== 'text' && 'uri' in object) return `is a ${type} and carries no text`;
  return 'has neither "text" nor "html" that is a string';
}

/** A text whose format keeps the headline apart: headline, blank line, text, unless the text begins with it. */
function titled(text: string, object: JsonObject): RecordBody {
  const title = titleOf(object);
  const begins = title !== null && text.replace(/^\s+/, '').startsWith(title);
  return {
    text: title === null || begins || text.trim() === '' ? text : `${title}\n\n${text}`,
    mediaType: 'text/plain',
  };
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What names the line: the first of these that names anything. A whole number is taken by its digits. */
const NAMING = ['id', 'url', 'uri', 'guid', 'filename'] as const;

function idOf(object: JsonObject): string | null {
  for (const key of NAMING) {
    const value = object[key];
    if (Number.isSafeInteger(value)) return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** What JSON counts as white space, and the brace that an object begins with: most lines that are none cost no parsing. */
const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0x0a]);
const OPENING_BRACE = 0x7b;
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** The object in a line; null for a blank line; undefined for anything else. */
function parse(bytes: Uint8Array): JsonObject | null | undefined {
  const first = bytes.find((byte) => !BLANK.has(byte));
  if (first === undefined) return null;
  if (first !== OPENING_BRACE) return undefined;
  try {
    const line = DECODER.decode(bytes);
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
