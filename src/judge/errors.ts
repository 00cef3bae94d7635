import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Range, spanOf } from '../model/span.ts';
import { CONVERSION_ROOM, dimensionOf, inBase } from './figures.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';

/** Rules J1, J4 and J5: what one article shows by itself. */
export function errorsIn(reading: Reading, articles: readonly Article[]): Draft[] {
  return [...weekdays(reading, articles), ...conversions(reading, articles), ...unclosed(reading, articles)];
}

const inStory = (reading: Reading, range: Range): boolean =>
  reading.sentences.some((s) => s.start <= range.start && range.end <= s.end + 1);

/** J1: a weekday beside a date that falls on another: `Thursday April 8` in a year where it is a Tuesday. */
function weekdays(reading: Reading, articles: readonly Article[]): Draft[] {
  return reading.times.flatMap((time): Draft[] => {
    if (time.weekdayClash === null || !inStory(reading, time.span)) return [];
    const words = { article: nameOf(reading.article, articles), words: time.span.text, is: time.weekdayClash.is };
    return [
      {
        kind: 'weekday-mismatch',
        severity: 'high',
        template: 'weekday-mismatch',
        words,
        spans: [time.span],
        about: null,
      },
    ];
  });
}

/** How far behind a figure its conversion in brackets may open. */
const BRACKET_REACH = 2;

/** J4: a conversion in brackets that is none: `30 miles (30 km)`. */
function conversions(reading: Reading, articles: readonly Article[]): Draft[] {
  const { article, quantities } = reading;
  return quantities.flatMap((q, i): Draft[] => {
    const next = quantities[i + 1];
    if (next === undefined || q.unit === next.unit || !inStory(reading, q.span)) return [];
    const between = article.text.slice(q.span.end, next.span.start);
    if (
      !/^\s?[([]\s?(?:about |around |roughly |some |or )?$/.test(between) &&
      !(between.length <= BRACKET_REACH && /[([]/.test(between))
    )
      return [];
    const [x, y] = [inBase(q), inBase(next)];
    if (x === null || y === null || dimensionOf(q.unit) !== dimensionOf(next.unit)) return [];
    if (Math.abs(x - y) <= CONVERSION_ROOM * Math.max(Math.abs(x), Math.abs(y))) return [];
    const span = spanOf(article, q.span.start, next.span.end);
    const words = { article: nameOf(article, articles), words: shortened(span.text) };
    return [{ kind: 'unit-error', severity: 'high', template: 'unit-error', words, spans: [span], about: null }];
  });
}

/** J5: a quotation that opens and does not close, where the next paragraph does not go on with it. */
function unclosed(reading: Reading, articles: readonly Article[]): Draft[] {
  const { article, quoted } = reading;
  return quoted.flatMap((q, i): Draft[] => {
    if (
      q.closed ||
      quoted[i + 1]?.continues === true ||
      q.end <= q.start ||
      !reading.sentences.some((s) => contains(s, { start: q.start, end: q.start + 1 }))
    )
      return [];
    const end = Math.min(q.outer.end, q.outer.start + UNCLOSED_SHOWN);
    const span = spanOf(article, q.outer.start, end);
    const words = { article: nameOf(article, articles), words: shortened(span.text) };
    return [{ kind: 'text-damaged', severity: 'low', template: 'quote-unclosed', words, spans: [span], about: null }];
  });
}

/** How much of an open quotation is shown. */
const UNCLOSED_SHOWN = 160;
