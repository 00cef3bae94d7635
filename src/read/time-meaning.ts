import type { TimeUnit } from '../languages/en/times.ts';

/** A weekday as the text names it. */
export interface NamedWeekday {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly said: string;
}

/** Which of its kind a name means, counted from the publication date: `last March`, `this Friday`, `Friday`. */
export type Which = 'last' | 'this' | 'next' | 'bare';

/** What the words of a time expression mean before any clock is looked at. Months count from 1. */
export type Meaning =
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: NamedWeekday | null;
    }
  | {
      readonly kind: 'days';
      readonly year: number | null;
      readonly month: number;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly which: Which }
  /** A stretch of the calendar that needs no clock: a year, decade, century, fiscal year. */
  | { readonly kind: 'calendar'; readonly value: string; readonly dated: string | null }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number; readonly fiscal: boolean }
  | { readonly kind: 'season'; readonly code: string; readonly year: number | null; readonly which: Which }
  /** `week` counts weeks from the week of publication: `Friday last week` is −1. */
  | { readonly kind: 'weekday'; readonly named: NamedWeekday; readonly which: Which; readonly week: number | null }
  /** Counted from the publication date: `last year`, `two days ago`, `tomorrow`. */
  | { readonly kind: 'relative'; readonly unit: TimeUnit; readonly count: number }
  /** Counted from the last date the text gave: `three days earlier`, `the same day`. */
  | { readonly kind: 'anchored'; readonly unit: TimeUnit; readonly count: number }
  /** Counted from the last date the text gave: `the Sunday before` (−1), `the following Monday` (1). */
  | { readonly kind: 'weekday-from'; readonly named: NamedWeekday; readonly direction: -1 | 1 }
  /** A feast that moves with Easter, by its distance from it in days. */
  | { readonly kind: 'feast'; readonly year: number | null; readonly fromEaster: number }
  /** A bare day of the month: `on the 14th`; `shift` counts months from that of the publication: `the 3rd of next month`. */
  | {
      readonly kind: 'day-of-month';
      readonly day: number;
      readonly shift: number | null;
      readonly weekday: NamedWeekday | null;
    }
  /** Counted from an event: `two days after the crash`. `plain` is what the words mean where its day is not known. */
  | {
      readonly kind: 'from-event';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly part: string | null;
      /** Lexemes behind the expression in which the day of the event may stand: `after [Monday’s] crash`. */
      readonly reach: number;
      /** Whether the phrase opens its sentence, and speaks of the event told before. */
      readonly opens: boolean;
      readonly plain: Meaning | null;
    }
  /** The night to the day of publication. */
  | { readonly kind: 'overnight' }
  /** `over the weekend`: the last one, or the next in a clause about the future. */
  | { readonly kind: 'weekend' }
  /** A half of a year or another vague part of a whole: `the latter parts of last year`, `the end of March`. */
  | { readonly kind: 'section'; readonly half: 1 | 2 | null; readonly named: boolean; readonly of: Meaning }
  /** A day or month of a year counted from the publication date: `5 November last year`. */
  | { readonly kind: 'in-year'; readonly shift: number; readonly of: Meaning }
  | { readonly kind: 'part-of-day'; readonly code: string; readonly of: Meaning }
  /** A length of time; `stretch` places it before (−1) or after (1) the publication date: `in the past two days`. */
  | {
      readonly kind: 'duration';
      readonly value: string;
      readonly stretch: { readonly direction: -1 | 1; readonly unit: TimeUnit; readonly count: number } | null;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly utc: boolean }
  /** No date; `recent` is the unit of `in recent days`. */
  | { readonly kind: 'vague'; readonly value: string | null; readonly why: string; readonly recent?: TimeUnit };

/** A matched expression: lexemes `first` to `next`, exclusive. */
export interface Matched {
  readonly next: number;
  readonly meaning: Meaning;
  /** Where the expression begins, if words before the place of the match belong to it. */
  readonly first?: number;
}
