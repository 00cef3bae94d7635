import type { Dated, Segment, SegmentKind } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import { spanOf } from '../model/span.ts';
import { type DateInLine, datesInLine, isDateline } from './dates.ts';
import { isDatedMasthead } from './masthead.ts';
import { isoOf, type PageMetadata } from './metadata.ts';
import { isCrawlPrefix } from './split.ts';

/** When the article was published and updated, as far as the file or the user says it. Ages and dates inside story sentences never count. */

export interface Dating {
  readonly published: Dated | null;
  readonly updated: Dated | null;
}

interface Source {
  readonly id: ArticleId;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly url: string | null;
}

interface Found extends DateInLine {
  readonly dated: Dated;
  readonly prefix: boolean;
}

/** A date without a label is the article's own only near its head; further down it belongs to other things of the page. */
const HEAD_PARAGRAPHS = 2;

/** From where to where unlabelled dates count: on a page, what stands above the headline is the outlet's banner, with the day of the crawl. */
function headOf(source: Source, page: boolean): { from: number; to: number } {
  const headline = source.segments.find((segment) => segment.kind === 'headline');
  const from = page && headline !== undefined ? headline.start : 0;
  const paragraphs = source.segments.filter((segment) => segment.kind === 'paragraph' && segment.start >= from);
  return { from, to: paragraphs[HEAD_PARAGRAPHS]?.start ?? source.text.length };
}

function datesInText(source: Source, page: boolean): Found[] {
  const head = headOf(source, page);
  return source.segments.flatMap((segment) => {
    if (segment.kind !== 'dateline' && segment.kind !== 'metadata' && segment.kind !== 'byline') return [];
    const line = source.text.slice(segment.start, segment.end);
    const prefix = segment.kind === 'metadata' && isCrawlPrefix(line);
    const inHead = head.from <= segment.start && segment.start < head.to;
    const dates = datesInLine(line).filter((date) => inHead || date.label !== null);
    return dates.map((date) => {
      const span = spanOf(source, segment.start + date.start, segment.start + date.end);
      const why = prefix
        ? "the crawler's prefix before the text"
        : date.label === 'updated'
          ? 'the line that tells the update'
          : segment.kind === 'metadata'
            ? "the line of the outlet's name and day"
            : 'the dateline';
      return { ...date, prefix, dated: { value: date.value, basis: 'text', anchor: null, span, why } satisfies Dated };
    });
  });
}

/** Where nothing dates the head, the last lines of a plain text may: > | The Riverton Ledger, 12 May 2031. Other stories' dates stand higher. */
const TAIL_SEGMENTS = 3;
const TAIL_KINDS: readonly SegmentKind[] = ['boilerplate', 'metadata', 'dateline', 'byline', 'related', 'credit'];

function tailDate(source: Source): Dated | null {
  const tail = source.segments.slice(-TAIL_SEGMENTS).filter(({ kind }) => TAIL_KINDS.includes(kind));
  for (const { start, end } of tail.reverse()) {
    const line = source.text.slice(start, end);
    const [date, more] = datesInLine(line.replace(/^[(©]/, ' '));
    if (date === undefined || more !== undefined || date.label === 'updated') continue;
    if (!isTailLine(line)) continue;
    const span = spanOf(source, start + date.start, start + date.end);
    return { value: date.value, basis: 'text', anchor: null, span, why: 'the last line' };
  }
  return null;
}

const PRINTED = /\b(?:published|appeared|posted|printed|broadcast|aired)\b/i;
/** A date alone at the end is rather the day of the last story in a list. */
const isTailLine = (line: string): boolean =>
  !isDateline(line) &&
  (isDatedMasthead(line.replace(/^\s*[(©]\s*|\)\s*$/g, '')) || (PRINTED.test(line) && line.length <= 120));

/** A text of which only the update is dated is of that day or older: the day serves to count relative times from, and orders nothing. */
const inferredFrom = (updated: Dated | null): Dated | null =>
  updated === null ? null : { ...updated, basis: 'inferred', why: 'only the update is dated' };

const fromMetadata = (value: string, why: string): Dated => ({
  value,
  basis: 'metadata',
  anchor: null,
  span: null,
  why,
});
const sameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10);

const URL_DATE = /\/((?:19|20)\d\d)\/([01]\d)\/([0-3]\d)(?:\/|$)/;

/** The order of belief: the user; a labelled or bare dateline; metadata where it names another day than an unlabelled dateline; the crawler's prefix; the address. */
export function datingOf(source: Source, metadata: PageMetadata | null, stated: string | undefined): Dating {
  const found = datesInText(source, metadata !== null);
  const visible = found.filter((date) => date.label !== 'updated' && !date.prefix);
  const inText = visible.find((date) => date.label === 'published') ?? visible[0];
  const prefix = found.find((date) => date.prefix && date.label !== 'updated');
  const user = isoOf(stated ?? null);
  const updated = found.find((date) => date.label === 'updated')?.dated ?? updatedOf(metadata);
  return {
    published:
      user !== null
        ? { value: user, basis: 'user', anchor: null, span: null, why: 'stated by the user' }
        : (publishedOf(source, inText, prefix, metadata) ??
          (metadata === null ? tailDate(source) : null) ??
          inferredFrom(updated)),
    updated,
  };
}

function publishedOf(
  source: Source,
  inText: Found | undefined,
  prefix: Found | undefined,
  metadata: PageMetadata | null,
): Dated | null {
  const meta = metadata?.published ?? null;
  if (inText !== undefined && (meta === null || sameDay(meta.value, inText.value) || inText.label === 'published'))
    return inText.dated;
  if (meta !== null) return fromMetadata(meta.value, meta.where);
  if (prefix !== undefined) return prefix.dated;
  const url = URL_DATE.exec(source.url ?? '');
  return url === null ? null : fromMetadata(`${url[1]}-${url[2]}-${url[3]}`, "the page's address");
}

const updatedOf = (metadata: PageMetadata | null): Dated | null =>
  metadata === null || metadata.updated === null || metadata.updated.value === metadata.published?.value
    ? null
    : fromMetadata(metadata.updated.value, metadata.updated.where);
