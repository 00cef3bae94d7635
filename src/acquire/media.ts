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

/**
 * HTML or plain text: by content where a page begins, else by name, else by the first tag.
 * A .txt file that quotes a tag somewhere inside stays text.
 */
export function mediaTypeOf(source: string, text: string): MediaType {
  const head = text.slice(0, HEAD);
  if (PAGE_START.test(head)) return 'text/html';
  if (/\.x?html?$/i.test(source)) return 'text/html';
  if (/\.(?:txt|text|md|markdown)$/i.test(source)) return 'text/plain';
  return PIECE_START.test(head) ? 'text/html' : 'text/plain';
}

/** The address in the comment of a saved page, or null. */
export const savedFrom = (text: string): string | null => SAVED_FROM.exec(text.slice(0, HEAD))?.[1] ?? null;
