import type { Lead } from '../model/capture.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { problem } from './capture.ts';
import { ITEMS_MAX, leadsOf } from './feed.ts';
import { type JsonObject, jsonFeedIn, jsonItems } from './feed-json.ts';
import { FEED_ROOTS, type FeedRoot, feedIn } from './feed-xml.ts';
import type { Digest, RawInput } from './input.ts';
import { leadsOfSitemap, SITEMAP_ROOTS } from './sitemap.ts';
import { shapeOf, type XmlShape } from './xml.ts';

/** Elements of a feed until which a tree is built: a podcast's item has about 60, so 500 such items are within it. */
const FEED_ELEMENTS_MOST = 50_000;

/** The leads of a JSON Feed. */
export function fromJsonFeed(object: JsonObject, input: RawInput, digest: Digest): Outcome<Lead[]> {
  const feed = jsonFeedIn(object);
  if (feed === null) return { value: [], problems: [invalid(input, 'holds no item that can be read')] };
  const leads = leadsOf(feed, input, digest);
  const listed = jsonItems(object);
  if (leads.length === 0 && listed > 0)
    return { value: [], problems: [invalid(input, 'holds no item that can be read')] };
  return { value: leads, problems: leftOut(input, listed, leads.length) };
}

/** The leads of a document whose first element is `root`: a feed, a sitemap, or XML that is neither. */
export function fromXml(text: string, root: string, input: RawInput, digest: Digest): Outcome<Lead[]> {
  const feedRoot = FEED_ROOTS.find((one) => one === root);
  const isSitemap = SITEMAP_ROOTS.some((one) => one === root);
  if (feedRoot === undefined && !isSitemap)
    return {
      value: [],
      problems: [
        invalid(
          input,
          root === '' ? 'is no XML that can be read' : `is XML (<${root}>) and neither feed, sitemap nor page`,
        ),
      ],
    };
  return feedRoot === undefined ? fromSitemap(text, input) : fromFeed(text, feedRoot, input, digest);
}

function fromSitemap(text: string, input: RawInput): Outcome<Lead[]> {
  // A sitemap of 50,000 lines is usual, and the newest may stand last, so all are read; no tree is built of them.
  const shape = shapeOf(text, { items: Number.POSITIVE_INFINITY, elements: Number.POSITIVE_INFINITY });
  const all = shape.cut === null ? [] : leadsOfSitemap(shape.cut, input);
  const value = all.slice(0, ITEMS_MAX);
  return { value, problems: [...brokenIn(shape, input), ...leftOut(input, all.length, value.length)] };
}

function fromFeed(text: string, root: FeedRoot, input: RawInput, digest: Digest): Outcome<Lead[]> {
  const shape = shapeOf(text, { items: ITEMS_MAX, elements: FEED_ELEMENTS_MOST });
  const problems = brokenIn(shape, input);
  if (shape.cut === null && shape.items > 0 && problems.length === 0)
    return { value: [], problems: [invalid(input, 'holds an item that is larger than any we read')] };
  if (shape.cut === null) return { value: [], problems };
  const whole = shape.broken === null && shape.kept === shape.items;
  const feed = feedIn(whole ? text : shape.cut, root);
  if (feed === null) return { value: [], problems: [invalid(input, 'holds no item that can be read')] };
  return { value: leadsOf(feed, input, digest), problems: [...problems, ...leftOut(input, shape.items, shape.kept)] };
}

const brokenIn = (shape: XmlShape, input: RawInput): Problem[] =>
  shape.broken === null ? [] : [invalid(input, `is no whole XML, since ${shape.broken}`)];

/** `what` ends a sentence that begins with the source. */
const invalid = (input: RawInput, what: string): Problem =>
  problem(
    'feed-invalid',
    `${input.source} ${what}; what could be read of it was read. Give the addresses of the articles.`,
  );

const leftOut = (input: RawInput, listed: number, taken: number): Problem[] =>
  listed <= taken
    ? []
    : [
        problem(
          'leads-left-out',
          `${input.source} lists ${listed} texts and the first ${taken} were taken: give the addresses of the articles.`,
        ),
      ];
