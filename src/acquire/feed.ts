import type { Capture, Lead, Listing } from '../model/capture.ts';
import { captureOfText } from './capture.ts';
import type { Digest, RawInput } from './input.ts';
import { holdsMarkup, holdsWords, titleText } from './markup.ts';

/** What RSS, Atom and JSON Feed have in common. Values are as the feed gives them; null where it gives none. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  /** Where the feed says that it stands, or the site it belongs to: relative links are resolved against the first that is an address. */
  readonly bases: readonly (string | null | undefined)[];
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Addresses that the item gives for its text, the likeliest first. */
  readonly links: readonly (string | null | undefined)[];
  /** What tells the item from the others: `guid`, `id`. */
  readonly id: string | null | undefined;
  readonly title: unknown;
  readonly authors: readonly unknown[];
  /** Whom the item itself names as its source, e.g. RSS `source`. */
  readonly source: unknown;
  readonly published: string | null;
  readonly updated: string | null;
  readonly credits: readonly unknown[];
  readonly language: unknown;
  /** The words that the item carries, the fullest first. */
  readonly contents: readonly Content[];
}

export interface Content {
  readonly text: string | null | undefined;
  /** `unsaid`: the format does not say, so the words decide. */
  readonly form: 'html' | 'plain' | 'unsaid';
}

/** As many items of one feed are read, in the feed's own order, which is newest first: an event's feed has some dozens. */
export const ITEMS_MAX = 500;
/** Authors and credits of one item: more are a list of staff. */
const NAMES_MOST = 20;

/** The leads of a feed, in its order, each with the words that the item carries. */
export function leadsOf(feed: Feed, input: RawInput, digest: Digest): Lead[] {
  const base = [input.url, input.source, ...feed.bases].map((one) => addressOf(one, null)).find((one) => one !== null);
  return feed.items.map((item, i) => {
    const address = item.links.map((link) => addressOf(link, base ?? null)).find((one) => one !== null) ?? null;
    const url = address ?? nameOf(item.id) ?? `item ${i + 1} of ${input.source}`;
    const listing = listingOf(item, feed);
    return { url, listing, carried: carriedBy(item, url, address, listing, input, digest) };
  });
}

/** An absolute address of the web, or null: nothing else can be opened. */
export function addressOf(link: string | null | undefined, base: string | null): string | null {
  if (!link || link.length > ADDRESS_CHARACTERS_MOST || !URL.canParse(link, base ?? undefined)) return null;
  const url = new URL(link, base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
/** Longer addresses are refused by servers, and by nobody written. */
const ADDRESS_CHARACTERS_MOST = 4000;

/** An item's own id as a name for it; an id that could pass for an address that can be opened is none. */
function nameOf(id: string | null | undefined): string | null {
  const name = titleText(id);
  return name === null || /^(?:https?|file|ftp|data|blob|javascript):/i.test(name) ? null : name;
}

function listingOf(item: FeedItem, feed: Feed): Listing {
  return {
    kind: 'feed',
    title: titleText(item.title),
    authors: namesOf(item.authors),
    outlet: titleText(item.source) ?? titleText(feed.title),
    published: item.published,
    updated: item.updated,
    credits: namesOf(item.credits),
    language: languageTag(item.language) ?? languageTag(feed.language),
  };
}

/** Each name once, in order. */
export const namesOf = (names: readonly unknown[]): string[] => [
  ...new Set(names.slice(0, NAMES_MOST).flatMap((name) => titleText(name) ?? [])),
];

/** BCP 47, as far as news uses it: `en`, `en-GB`, `zh-Hant`. */
export const languageTag = (value: unknown): string | null =>
  typeof value === 'string'
    ? (/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.exec(value.trim())?.[0].replaceAll('_', '-') ?? null)
    : null;

function carriedBy(
  item: FeedItem,
  source: string,
  url: string | null,
  listing: Listing,
  input: RawInput,
  digest: Digest,
): Capture | null {
  for (const { text: written, form } of item.contents) {
    const text = (written ?? '').toWellFormed();
    const html = form === 'html' || (form === 'unsaid' && holdsMarkup(text));
    if (html ? !holdsWords(text) : !/[\p{L}\p{N}]/u.test(text)) continue;
    const mediaType = html ? 'text/html' : 'text/plain';
    return captureOfText({ source, text, mediaType, url, capturedAt: input.capturedAt, listing }, digest);
  }
  return null;
}
