import { MONTHS, WEEKDAYS } from '../languages/en/calendar.ts';
import { AGE_UNITS, AGE_WORDS, CLOCK_WORDS, PUBLISHED_LABELS, UPDATED_LABELS } from '../languages/en/furniture.ts';
import type { Article, Dated, SegmentKind } from '../model/article.ts';
import { spanOf } from '../model/span.ts';
import type { Change, Wording } from '../model/version.ts';
import { foldedWords } from '../text/fold-words.ts';

/**
 * What changed around the story between two captures: headline, byline, the place or agency of the dateline, and the date of
 * publication. Typography changes nothing. A headline that one capture lacks was lost in saving and is no change.
 */
export function frameChanges(before: Article, after: Article): Change[] {
  const pair = { from: before.id, to: after.id };
  const changes: Change[] = [];
  const compare = (
    kind: 'headline-changed' | 'byline-changed' | 'dateline-changed',
    of: (article: Article) => Wording | null,
    counts: (wording: Wording) => string,
  ) => {
    const [x, y] = [of(before), of(after)];
    if (kind === 'headline-changed' && (x === null || y === null)) return;
    if ((x === null ? '' : counts(x)) !== (y === null ? '' : counts(y)))
      changes.push({ ...pair, kind, before: x, after: y });
  };
  compare('headline-changed', headlineOf, wordsOf);
  compare('byline-changed', bylineOf, wordsOf);
  compare('dateline-changed', datelineOf, placeWordsOf);
  const [x, y] = [before.published, after.published];
  if (x !== null && y !== null && redated(x, y))
    changes.push({ ...pair, kind: 'date-changed', before: stated(x), after: stated(y) });
  return changes;
}

const wordsOf = ({ value }: Wording): string =>
  foldedWords(value)
    .map((w) => w.text)
    .join(' ');

function firstOf(article: Article, kind: SegmentKind, counts: (wording: Wording) => string = wordsOf): Wording | null {
  for (const segment of article.segments) {
    if (segment.kind !== kind) continue;
    const span = spanOf(article, segment.start, segment.end);
    const wording = { value: span.text, span };
    if (counts(wording) !== '') return wording;
  }
  return null;
}

const headlineOf = (article: Article): Wording | null =>
  firstOf(article, 'headline') ??
  (article.title === null ? null : { value: article.title.value, span: article.title.span });

const bylineOf = ({ authors }: Article): Wording | null =>
  authors.length === 0
    ? null
    : { value: authors.map((a) => a.value).join(', '), span: authors.find((a) => a.span !== null)?.span ?? null };

const datelineOf = (article: Article): Wording | null => firstOf(article, 'dateline', placeWordsOf);

/** Words of dates, hours, ages and their labels. They change with every update, and with the clock of the page. */
const OF_TIME: ReadonlySet<string> = new Set(
  [
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...AGE_UNITS,
    ...AGE_WORDS,
    ...CLOCK_WORDS,
    ...PUBLISHED_LABELS,
    ...UPDATED_LABELS,
  ]
    .flatMap((phrase) => foldedWords(phrase))
    .map((w) => w.text)
    .concat('ago', 'about', 'at', 'on', 'st', 'nd', 'rd', 'th', 'o', 'clock'),
);

/** The words of a dateline that name a place or an agency: `HAVEN (Coast Wire) – 3 May` is `haven coast wire`. */
const placeWordsOf = ({ value }: Wording): string =>
  foldedWords(value)
    .map((w) => w.text)
    .filter((word) => !/\p{N}/u.test(word) && !OF_TIME.has(word))
    .join(' ');

const stated = ({ value, span }: Dated): Wording => ({ value, span });

/** Both captures state a date, and not one of them only more exactly: `2031-05-03` and `2031-05-03T09:00Z` are one. */
function redated(x: Dated, y: Dated): boolean {
  const sure = ({ basis }: Dated) => basis === 'text' || basis === 'metadata';
  return sure(x) && sure(y) && !x.value.startsWith(y.value) && !y.value.startsWith(x.value);
}
