import type { Article } from '../model/article.ts';
import { isStory } from '../model/article.ts';
import type { Capture } from '../model/capture.ts';
import type { Outcome } from '../model/problem.ts';
import { datingOf } from './dating.ts';
import { problemsOf } from './lacks.ts';
import { type Identify, languageOf } from './language.ts';
import { withListing } from './listing.ts';
import { authorsOf, creditsOf, titleOf } from './naming.ts';
import { outletOf } from './outlets.ts';
import { readPage } from './page.ts';
import { readPlain } from './plain.ts';

export { byteRange, positionsOf } from './positions.ts';
export { type PositionMap, sourceRange } from './positions-map.ts';

/** What the user states about one file; it overrides what the file says. */
export interface CleanOptions {
  readonly outlet?: string;
  /** ISO 8601, a date or a date-time with its zone. Anything else is passed over, as if it were not stated. */
  readonly published?: string;
}

/**
 * The article in a capture: its text, typed segments that tile every character of it that is not white space, and what it says about outlet,
 * authors, credits and dates. Pure: the same capture and options give the same article. Whatever the file holds, an article comes back;
 * what it lacks is told by the problems.
 */
export function clean(capture: Capture, options: CleanOptions, identify: Identify): Outcome<Article> {
  const { text, segments, metadata, damage } =
    capture.mediaType === 'text/html' ? readPage(capture.text, capture.capturedAt) : readPlain(capture);
  const url = capture.url ?? metadata?.url ?? null;
  const source = { id: capture.id, text, segments, url };
  const story = segments.filter(isStory).map(({ start, end }) => text.slice(start, end));
  const language = languageOf(story.join('\n'), metadata?.language ?? capture.listing?.language ?? null, identify);
  const { published, updated } = datingOf(source, metadata, options.published);
  const own: Article = {
    id: capture.id,
    source: capture.source,
    sha256: capture.sha256,
    mediaType: capture.mediaType,
    capturedAt: capture.capturedAt,
    url,
    text,
    segments,
    outlet: outletOf(source, metadata, options.outlet),
    credits: creditsOf(source, metadata),
    title: titleOf(source, metadata),
    authors: authorsOf(source, metadata),
    published,
    updated,
    language: language.tag,
  };
  const article = withListing(own, capture.listing);
  return { value: article, problems: problemsOf(article, language, damage) };
}
