import type { Article } from '../model/article.ts';
import type { FindingKind, Severity } from '../model/finding.ts';
import { SPAN_LENGTH_MAX, SPANS_PER_ARTICLE_MAX } from '../model/finding.ts';
import type { StatementId } from '../model/id.ts';
import { byPosition, type Span, spanOf } from '../model/span.ts';
import type { TemplateName } from './templates.ts';

/** A finding before it is numbered and worded. */
export interface Draft {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly template: TemplateName;
  /** What fills the template's places: names of articles and words of theirs. */
  readonly words: Readonly<Record<string, string>>;
  readonly spans: readonly Span[];
  /** The statement whose claim the finding is about, where there is one. */
  readonly about: StatementId | null;
  /** The passage of the told text, where one text retells another. */
  readonly told?: Span;
  /** True for a difference between texts of which nothing shows which came first. */
  readonly unordered?: boolean;
}

/** How many characters of an article a sentence of explanation may quote at one place. */
const WORDS_SHOWN_MAX = 140;

/** Words of an article as an explanation shows them: in one line, cut at a space. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= WORDS_SHOWN_MAX) return line;
  const cut = line.lastIndexOf(' ', WORDS_SHOWN_MAX);
  return `${line.slice(0, cut > 0 ? cut : WORDS_SHOWN_MAX)} …`;
}

/** What an explanation calls an article: its outlet, or the last part of where it came from. */
export function nameOf(article: Article, all: readonly Article[]): string {
  const outlet = article.outlet?.value;
  const base = article.source.split(/[\\/]/).filter(Boolean).at(-1) ?? article.source;
  const file = base.replace(/(?<=.)\.(?:txt|md|html?|jsonl)$/i, '');
  if (outlet === undefined) return file;
  const shared = all.some((other) => other.id !== article.id && other.outlet?.value === outlet);
  return shared ? `${outlet} (${file})` : outlet;
}

/** The passages within the contract's limits: none twice, none inside another, at most four an article, the first named before others; in order. */
export function withinLimits(spans: readonly Span[], articles: ReadonlyMap<string, Article>): Span[] {
  const kept: Span[] = [];
  for (const given of spans) {
    const article = articles.get(given.article);
    const tooLong = given.end - given.start > SPAN_LENGTH_MAX;
    const span = tooLong && article ? spanOf(article, given.start, given.start + SPAN_LENGTH_MAX) : given;
    if (kept.some((k) => isInside(span, k))) continue;
    for (let i = kept.length - 1; i >= 0; i--) if (isInside(kept[i] as Span, span)) kept.splice(i, 1);
    if (kept.filter((k) => k.article === span.article).length < SPANS_PER_ARTICLE_MAX) kept.push(span);
  }
  return kept.sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : byPosition(a, b)));
}

const isInside = (a: Span, b: Span): boolean => a.article === b.article && b.start <= a.start && a.end <= b.end;

/** Whether two findings show the same place in two articles, or in one where they speak of one. */
export function sharesPassages(a: readonly Span[], b: readonly Span[]): boolean {
  const common = new Set(
    a.filter((x) => b.some((y) => x.article === y.article && x.start < y.end && y.start < x.end)).map((x) => x.article),
  );
  const articles = Math.min(new Set(a.map((x) => x.article)).size, new Set(b.map((x) => x.article)).size);
  return common.size >= Math.min(2, articles) && common.size > 0;
}
