import type { Article } from '../../model/article.ts';
import { type Range, spanOf } from '../../model/span.ts';
import { articleName } from '../labels.ts';
import { rangeAddress } from './address.ts';

/** Characters before and after a passage by which it is found again in a text that was edited: the custom of the standard's users. */
const CONTEXT = 32;

/** A passage as a W3C Web Annotation's target: by its position, and by its words with what stands around them. */
export interface Target {
  readonly source: string;
  /** Hex, of the bytes as they were read. */
  readonly sha256: string;
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

/** The selectors of a passage. Offsets count UTF-16 code units into the article's text, the end exclusive. */
export function targetOf(article: Article, { start, end }: Range): Target {
  const { text, source, sha256 } = article;
  const exact = spanOf(article, start, end).text;
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  const suffix = text.slice(end, end + CONTEXT);
  return {
    source,
    sha256,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  };
}

/** Characters with a meaning in Markdown, behind a backslash; so words of an article stay words. */
export const inMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$^=:@"']/g, (mark) => `\\${mark}`);

/** A citation for a memo: the words, who published them, where they stand, and the digest by which the file is known. */
export function citationOf(
  article: Article,
  range: Range,
): { readonly markdown: string; readonly annotation: unknown } {
  const { exact } = targetOf(article, range).selector[1];
  const published = article.published === null ? 'date not found' : article.published.value.slice(0, 10);
  const markdown = `> ${inMarkdown(exact)}\n>\n> — ${inMarkdown(articleName(article))}, ${inMarkdown(published)}, characters ${range.start}–${range.end} of ${inMarkdown(article.source)} (SHA-256 ${article.sha256})\n`;
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: rangeAddress(article.id, range),
    motivation: 'highlighting',
    target: targetOf(article, range),
  };
  return { markdown, annotation };
}
