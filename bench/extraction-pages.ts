import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquire } from '../src/acquire/acquire.ts';
import { sha256 } from '../src/adapters/files.ts';
import { identifyLanguage } from '../src/adapters/language.ts';
import { clean } from '../src/clean/clean.ts';
import type { Segment, SegmentKind } from '../src/model/article.ts';

/** Web pages with the main text that people marked in them. They lie beside the checkout, not in it. */
const FOLDER = join(import.meta.dirname, '../../shared/bench/extraction');
export const SETS = ['scrapinghub', 'wcxb'] as const;
export type PageSet = (typeof SETS)[number];

export const pagesAvailable = (): boolean => existsSync(join(FOLDER, 'pages'));

/** One line of `<set>-dev.truth.jsonl`, as the scorers read it. `with` and `without` are snippets; only one set has them. */
export interface Truth {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export interface MarkedPage {
  readonly id: string;
  readonly url: string;
  /** The page, byte for byte. */
  readonly html: Uint8Array;
  readonly truth: Truth;
}

/** The pages of a set that have a truth, in its order. */
export function pagesOf(set: PageSet): MarkedPage[] {
  const pages = new Set(readdirSync(join(FOLDER, 'pages', set)));
  return readFileSync(join(FOLDER, `${set}-dev.truth.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Truth)
    .filter(({ id }) => pages.has(`${id}.html`))
    .map((truth) => ({
      id: truth.id,
      url: truth.url,
      html: new Uint8Array(readFileSync(join(FOLDER, 'pages', set, `${truth.id}.html`))),
      truth,
    }));
}

/**
 * The main text is the body of the story: in both sets its people marked neither headline nor standfirst. The place that opens a
 * paragraph ("RIVERTON (RPA) -") is marked with its paragraph.
 */
const BODY: ReadonlySet<SegmentKind> = new Set(['subheading', 'paragraph']);

/**
 * The body of a page as the program reads it: its bytes decoded, its segments typed, those of the body joined by newlines. Empty for
 * bytes that are no page.
 */
export function storyTextOf(bytes: Uint8Array, url: string): string {
  const input = { source: 'page.html', bytes, failure: null, capturedAt: null, url };
  const [capture] = acquire([input], sha256).value;
  if (capture === undefined) return '';
  const { text, segments } = clean(capture, {}, identifyLanguage).value;
  const opensParagraph = ({ kind, end }: Segment, next: Segment | undefined): boolean =>
    kind === 'dateline' && next?.kind === 'paragraph' && !text.slice(end, next.start).includes('\n');
  return segments
    .filter((segment, i) => BODY.has(segment.kind) || opensParagraph(segment, segments[i + 1]))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
