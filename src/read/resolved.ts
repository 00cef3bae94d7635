import { isoDay } from './clock.ts';

/** What relative expressions are counted from. */
export interface Anchors {
  /** The day of publication, or null where the file does not give it to the day. */
  readonly published: number | null;
  /** The last day that the text gave before the expression. */
  readonly text: number | null;
  /** The month or year that the text gave since, by its first day: `in 1961 … a year later`. */
  readonly coarse?: { readonly unit: 'month' | 'year'; readonly first: number } | null;
}

/** The value of an expression. `day` is set where it is one day; `resolved` where a clock or the text had to be asked. */
export interface Resolved {
  /** TIMEX3 or ISO 8601. */
  readonly value: string | null;
  /** ISO 8601 date, month, year or interval, as in `Dated.value`. */
  readonly dated: string | null;
  readonly day: number | null;
  readonly resolved: boolean;
  /** The day counted from, ISO 8601. */
  readonly anchor: string | null;
  readonly clash: { readonly said: string; readonly is: string } | null;
  readonly why: string;
}

export const NO_DATE = 'The file gives no date to count from.';
export const NO_TEXT_DATE = 'The text gives no earlier date to count from.';
export const IN_TEXT = 'The text gives the date.';

export const unresolved = (why: string): Resolved => ({
  value: null,
  dated: null,
  day: null,
  resolved: false,
  anchor: null,
  clash: null,
  why,
});

export const inText = (value: string, dated: string | null, day: number | null = null, why = IN_TEXT): Resolved => ({
  ...unresolved(why),
  value,
  dated,
  day,
});

export const countedFrom = (anchor: number, from = 'the publication date'): string =>
  `Counted from ${from}, ${isoDay(anchor)}.`;

export const counted = (
  value: string,
  dated: string | null,
  anchor: number,
  day: number | null = null,
  from = 'the publication date',
): Resolved => ({
  value,
  dated,
  day,
  resolved: true,
  anchor: isoDay(anchor),
  clash: null,
  why: countedFrom(anchor, from),
});

export const interval = (first: number, last: number): string => `${isoDay(first)}/${isoDay(last)}`;
