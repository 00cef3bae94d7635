import { type AtomFeed, parseAtomFeed, parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { Content, Feed, FeedItem } from './feed.ts';
import { isoDate } from './iso-date.ts';

/** The first elements of the three families of feeds, RSS 0.9x and 2.0, RSS 0.9 and 1.0, Atom. */
export const FEED_ROOTS = ['rss', 'rdf', 'feed'] as const;
export type FeedRoot = (typeof FEED_ROOTS)[number];

/** The feed in an XML document of this kind, or null where feedsmith finds none: it throws on what it cannot read. */
export function feedIn(text: string, root: FeedRoot): Feed | null {
  try {
    if (root === 'rss') return fromRss(parseRssFeed(text));
    if (root === 'rdf') return fromRdf(parseRdfFeed(text));
    return fromAtom(parseAtomFeed(text));
  } catch {
    return null;
  }
}

type Shared = Pick<RdfFeed.Item<string>, 'atom' | 'cc' | 'content' | 'dc' | 'dcterms' | 'media' | 'xml'>;

const alternate = (links: readonly AtomFeed.Link<string>[] | undefined): string | undefined =>
  (links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
const self = (links: readonly AtomFeed.Link<string>[] | undefined): string | undefined =>
  (links ?? []).find(({ rel }) => rel === 'self')?.href;

/** What items of RSS 2.0 and of RSS 1.0 say in the name spaces that they share. */
function shared(item: Shared): Pick<FeedItem, 'published' | 'updated' | 'credits' | 'language'> & {
  readonly creators: readonly string[];
} {
  const { atom, dc, dcterms, media, xml } = item;
  return {
    published:
      isoDate(dc?.dates?.[0]) ??
      isoDate(dcterms?.issued?.[0] ?? dcterms?.dates?.[0] ?? dcterms?.created?.[0]) ??
      isoDate(atom?.published),
    updated: isoDate(atom?.updated) ?? isoDate(dcterms?.modified?.[0]),
    credits: [...(dc?.rights ?? []), media?.copyright?.value],
    language: dc?.languages?.[0] ?? xml?.lang,
    creators: dc?.creators ?? dcterms?.creators ?? [],
  };
}

function fromRss(feed: RssFeed.Feed<string>): Feed {
  return {
    title: feed.title ?? feed.dc?.titles?.[0] ?? null,
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    bases: [feed.xml?.base, self(feed.atom?.links), feed.link],
    items: (feed.items ?? []).map((item): FeedItem => {
      const { creators, ...common } = shared(item);
      const { guid } = item;
      const permanent = guid?.isPermaLink === false ? undefined : guid?.value;
      const authors = (item.authors ?? []).map(({ name }) => name);
      return {
        ...common,
        published: isoDate(item.pubDate) ?? common.published,
        links: [item.link, alternate(item.atom?.links), absoluteOnly(permanent)],
        id: guid?.value,
        title: item.title ?? item.dc?.titles?.[0],
        authors: creators.length > 0 ? creators : authors,
        source: item.source?.title ?? item.dc?.publishers?.[0],
        contents: [unsaid(item.content?.encoded), unsaid(item.description), unsaid(item.dc?.descriptions?.[0])],
      };
    }),
  };
}

/** A guid is an address only where it says so itself: `4711` is no page beside the feed. */
const absoluteOnly = (guid: string | undefined): string | undefined =>
  guid !== undefined && /^https?:\/\//i.test(guid) ? guid : undefined;

const unsaid = (text: string | undefined): Content => ({ text, form: 'unsaid' });

function fromRdf(feed: RdfFeed.Feed<string>): Feed {
  return {
    title: feed.title ?? null,
    language: feed.dc?.languages?.[0] ?? null,
    bases: [feed.xml?.base, self(feed.atom?.links), feed.link],
    items: (feed.items ?? []).map((item): FeedItem => {
      const { creators, ...common } = shared(item);
      return {
        ...common,
        links: [item.link, absoluteOnly(item.rdf?.about)],
        id: item.rdf?.about,
        title: item.title,
        authors: creators,
        source: item.dc?.publishers?.[0],
        contents: [unsaid(item.content?.encoded), unsaid(item.description)],
      };
    }),
  };
}

function fromAtom(feed: AtomFeed.Feed<string>): Feed {
  return {
    title: feed.title?.value ?? null,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
    bases: [feed.xml?.base, self(feed.links), alternate(feed.links)],
    items: (feed.entries ?? []).map((entry): FeedItem => {
      const { source } = entry;
      const base = entry.xml?.base;
      const links = [alternate(entry.links), entry.content?.src, absoluteOnly(entry.id)];
      // An entry inherits the authors of the feed that it came from, RFC 4287, 4.2.1.
      const people = entry.authors ?? source?.authors ?? feed.authors ?? [];
      return {
        links: links.map((link) => (link && base && URL.canParse(link, base) ? new URL(link, base).href : link)),
        id: entry.id,
        title: entry.title?.value,
        authors: people.map(({ name }) => name),
        source: source?.title?.value,
        published: isoDate(entry.published) ?? isoDate(entry.dc?.dates?.[0]),
        updated: isoDate(entry.updated),
        credits: [entry.rights?.value, entry.media?.copyright?.value],
        language: entry.xml?.lang ?? entry.dc?.languages?.[0],
        contents: [typed(entry.content), typed(entry.summary)],
      };
    }),
  };
}

/** The words of an Atom text by its type; what is neither text nor HTML (a picture in base 64) is passed over. */
function typed(content: AtomFeed.Content | undefined): Content {
  const type = content?.type?.toLowerCase() ?? 'text';
  if (type === 'html' || type === 'xhtml' || /^(?:text\/html|application\/xhtml\+xml)/.test(type))
    return { text: content?.value, form: 'html' };
  if (type === 'text' || type.startsWith('text/')) return { text: content?.value, form: 'plain' };
  return { text: null, form: 'plain' };
}
