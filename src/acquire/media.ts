import type { MediaType } from '../model/capture.ts';

/** How far into a file its first tag is looked for: an XML prolog, comments and white space may come before. */
const HEAD = 4096;

/**
 * The start of a whole page, whatever the file is called.
 * > | <?xml version="1.0"?><!-- saved --><!DOCTYPE html>
 *                                        ^^^^^^^^^^^^^^
 */
const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,1000}-->\s*){0,5}<(?:!doctype\s+html|html)\b/i;

/** The start of a piece of a page: enough for input that has no telling name. */
const PIECE_START =
  /^\s*<(?:head|body|title|meta|script|style|link|div|main|article|section|header|nav|h[1-6]|p)(?:\s|>)/i;

/** The address that browsers write into a page that they save. `<!-- saved from url=(0022)https://a.example/ -->` */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{4}\)(https?:\/\/\S{1,2000})\s/i;

/** The type of a response without its parameters, in small letters: `text/html`; the empty string where none is given. */
export const typeOf = (contentType: string | null | undefined): string =>
  (contentType ?? '').slice(0, 200).split(';')[0]?.trim().toLowerCase() ?? '';

/** Types whose bytes are no article whatever they are; JSON may still be a feed, so it is asked for later. */
const NO_TEXT =
  /^(?:image|video|audio|font|model|multipart)\/|^application\/(?:pdf|zip|gzip|x-gzip|javascript|x-javascript|msword|vnd\..*)$|^text\/(?:css|javascript|calendar)$/;
export const isNoText = (type: string): boolean => NO_TEXT.test(type);
export const isJson = (type: string): boolean => /^(?:application|text)\/(?:[\w.+-]*\+)?json$/.test(type);
export const isXml = (type: string): boolean =>
  /^(?:application|text)\/(?:[\w.+-]*\+)?xml$/.test(type) && type !== 'application/xhtml+xml';
export const isJsonLines = (type: string): boolean => /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)$/.test(type);

/**
 * HTML or plain text: by content where a page begins, else by the response's type, else by name, else by the first tag.
 * A .txt file that quotes a tag somewhere inside stays text.
 */
export function mediaTypeOf(source: string, text: string, type: string): MediaType {
  const head = text.slice(0, HEAD);
  if (PAGE_START.test(head)) return 'text/html';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  if (type === 'text/plain' || type === 'text/markdown') return 'text/plain';
  if (/\.x?html?$/i.test(source)) return 'text/html';
  if (/\.(?:txt|text|md|markdown)$/i.test(source)) return 'text/plain';
  return PIECE_START.test(head) ? 'text/html' : 'text/plain';
}

/** Whether a page begins here, whatever the file is called. */
export const beginsPage = (text: string): boolean => PAGE_START.test(text.slice(0, HEAD));

/** The address in the comment of a saved page, or null. */
export const savedFrom = (text: string): string | null => SAVED_FROM.exec(text.slice(0, HEAD))?.[1] ?? null;
