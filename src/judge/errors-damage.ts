import type { Article } from '../model/article.ts';
import { isHeading, isStory } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { SPAN_LENGTH_MAX } from '../model/finding.ts';
import type { ArticleId } from '../model/id.ts';
import type { Reading } from '../model/reading.ts';
import { contains, lengthOf, type Span, spanOf } from '../model/span.ts';
import { type Draft, nameOf } from './findings-draft.ts';

/** Fewer characters are a label or a slip, no passage. */
const PASSAGE_LENGTH_MIN = 40;
/** Less than this in all is an edit of words. */
const GAP_LENGTH_MIN = 80;
/** How much of a missing passage is shown from the fuller copy: as much as a finding may show, so that the loss is made good. */
const PASSAGE_SHOWN_MAX = SPAN_LENGTH_MAX;
/** A sentence that points back at what is not there. */
const POINTS_BACK = /^(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|Such)\b/;

/** J5: a copy that lacks passages of the text it shares. Where every one of them opens with a quotation mark, saving the page lost them. */
export function missingPassages(comparison: Comparison, superseded: ReadonlySet<ArticleId>): Draft[] {
  const readings = new Map(comparison.articles.map((a) => [a.reading.article.id, a.reading]));
  const articles = comparison.articles.map((a) => a.reading.article);
  return comparison.derivations.flatMap((d): Draft[] => {
    // What one capture of a page lacks was taken out of it or put in later: a change, and no damage.
    if (d.kind !== 'copy' || superseded.has(d.a) || superseded.has(d.b)) return [];
    const sides = [
      ...lacking(
        d.a,
        d.b,
        d.onlyInB,
        d.shared.map(([left, right]) => [left, right] as const),
        readings,
        articles,
      ),
      ...lacking(
        d.b,
        d.a,
        d.onlyInA,
        d.shared.map(([left, right]) => [right, left] as const),
        readings,
        articles,
      ),
    ];
    // Where each has what the other lacks, the texts were edited; the one that lacks more is shown.
    return sides
      .sort((x, y) => y.size - x.size)
      .slice(0, 1)
      .map((x) => x.draft);
  });
}

function lacking(
  id: ArticleId,
  otherId: ArticleId,
  only: readonly Span[],
  shared: readonly (readonly [Span, Span])[],
  readings: ReadonlyMap<ArticleId, Reading>,
  articles: readonly Article[],
): { readonly size: number; readonly draft: Draft }[] {
  const [reading, other] = [readings.get(id), readings.get(otherId)];
  if (reading === undefined || other === undefined) return [];
  // A copy often has a headline of its own.
  const story = other.article.segments.filter((s) => isStory(s) && !isHeading(s));
  const missing = only.filter(
    (s) =>
      lengthOf(s) >= PASSAGE_LENGTH_MIN && story.some((seg) => contains(seg, { start: s.start, end: s.start + 1 })),
  );
  // A cut from the end is an edit; only what is missing from the middle leaves a gap.
  const lastShared = Math.max(0, ...shared.map(([, theirs]) => theirs.end));
  const gaps = missing.filter((s) => s.start < lastShared);
  if (gaps.length === 0) return [];
  const quoted = gaps.filter((s) => /^\s*["“”„«‘']/.test(s.text)).length;
  const allQuoted = quoted === gaps.length;
  const dangling = danglingAfter(gaps, shared, reading);
  const words = {
    article: nameOf(reading.article, articles),
    other: nameOf(other.article, articles),
    count: gaps.length === 1 ? '1 passage' : `${gaps.length} passages`,
    quoted: allQuoted ? `; ${gaps.length === 1 ? 'it' : 'each of them'} opens with a quotation mark` : '',
  };
  const shown = gaps
    .slice(0, 4)
    .map((s) => spanOf(other.article, s.start, Math.min(s.end, s.start + PASSAGE_SHOWN_MAX)));
  const size = gaps.reduce((sum, gap) => sum + lengthOf(gap), 0);
  const draft: Draft = {
    kind: 'text-damaged',
    severity:
      allQuoted && gaps.length > 1
        ? 'high'
        : allQuoted || dangling.some((d) => POINTS_BACK.test(d.text))
          ? 'medium'
          : 'info',
    template: 'paragraphs-missing',
    words,
    spans: [...shown, ...dangling],
    about: null,
  };
  return size < GAP_LENGTH_MIN ? [] : [{ size, draft }];
}

/** The first sentence behind a gap that opens with a word that points back: supporting evidence. */
function danglingAfter(gaps: readonly Span[], shared: readonly (readonly [Span, Span])[], reading: Reading): Span[] {
  const behind = gaps.flatMap((gap) =>
    shared
      .filter(([, theirs]) => theirs.start >= gap.end)
      .sort((a, b) => a[1].start - b[1].start)
      .slice(0, 1),
  );
  const sentences = behind.flatMap(([mine]) =>
    reading.sentences.filter((s) => s.start >= mine.start - 1 && s.start <= mine.start + 2),
  );
  const pointing = sentences.find((s) => POINTS_BACK.test(reading.article.text.slice(s.start, s.end))) ?? sentences[0];
  return pointing === undefined
    ? []
    : [spanOf(reading.article, pointing.start, Math.min(pointing.end, pointing.start + PASSAGE_SHOWN_MAX))];
}
