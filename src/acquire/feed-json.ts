import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import { type Feed, type FeedItem, ITEMS_MAX } from './feed.ts';
import { isoDate } from './iso-date.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a whole text is, or null. */
export function jsonObject(text: string): JsonObject | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    return null;
  }
}

/** > | {"version": "https://jsonfeed.org/version/1.1", …}: what makes JSON a feed. */
export const isJsonFeed = (object: JsonObject): boolean =>
  typeof object.version === 'string' && object.version.includes('jsonfeed.org/version/');

/** How many items a JSON Feed lists. */
export const jsonItems = (object: JsonObject): number => (Array.isArray(object.items) ? object.items.length : 0);

/** The feed in an object, with its first 500 items; null where feedsmith finds none. */
export function jsonFeedIn(object: JsonObject): Feed | null {
  try {
    const items = (Array.isArray(object.items) ? object.items.slice(0, ITEMS_MAX) : []).filter(fewKeys);
    if (!fewKeys(object)) return null;
    return fromJson(parseJsonFeed({ ...object, items }) as JsonFeed.Feed<string>);
  } catch {
    return null;
  }
}

/** The standard has 15 keys for an item, and feedsmith looks each of them up among all that are there. */
const KEYS_MOST = 1000;
const fewKeys = (object: unknown): boolean =>
  typeof object === 'object' && object !== null && Object.keys(object).length <= KEYS_MOST;

function fromJson(feed: JsonFeed.Feed<string>): Feed {
  return {
    title: feed.title ?? null,
    language: feed.language ?? null,
    bases: [feed.feed_url, feed.home_page_url],
    items: (feed.items ?? []).map(
      (item): FeedItem => ({
        links: [item.url, item.external_url, /^https?:\/\//i.test(item.id ?? '') ? item.id : null],
        id: item.id,
        title: item.title,
        authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
        source: null,
        published: isoDate(item.date_published),
        updated: isoDate(item.date_modified),
        credits: [],
        language: item.language,
        contents: [
          { text: item.content_html, form: 'html' },
          { text: item.content_text, form: 'plain' },
          { text: item.summary, form: 'plain' },
        ],
      }),
    ),
  };
}
