import type { Claim } from '../../model/claim.ts';
import type { TimelineEntry } from '../../model/finding.ts';
import type { ClaimId } from '../../model/id.ts';
import { dateWords } from '../html/dates.ts';
import { type Content, html } from '../html/escape.ts';
import type { View } from '../html/view.ts';
import { address, type Query } from './address.ts';

/** Days from which and to which something is shown, ISO 8601, both included; null where nothing is narrowed. */
export interface DatedRange {
  readonly from: string | null;
  readonly to: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `?from=2031-05-01&to=2031-05-03`; what is no day is passed over. */
export function datedRangeOf({ from, to }: Query): DatedRange | null {
  const range = { from: from && DAY.test(from) ? from : null, to: to && DAY.test(to) ? to : null };
  return range.from === null && range.to === null ? null : range;
}

/** The first and the last day that a value of ISO 8601 may mean: a month is all its days, an interval from its first to its last. */
export function daysOf(value: string): readonly [first: string, last: string] {
  const [one = '', other = one] = value.split('/');
  return [first(one), last(other)];
}

const first = (value: string): string =>
  value.length >= 10 ? value.slice(0, 10) : `${value}${value.length >= 7 ? '-01' : '-01-01'}`;

const last = (value: string): string => {
  if (value.length >= 10) return value.slice(0, 10);
  // The thirty-first sorts after every day of its month, which is all that is asked of it.
  return value.length >= 7 ? `${value.slice(0, 7)}-31` : `${value.slice(0, 4)}-12-31`;
};

/** Whether a date of the dossier may lie in the range. */
export function isWithin(value: string, range: DatedRange | null): boolean {
  if (range === null) return true;
  const [earliest, latest] = daysOf(value);
  return (range.to === null || earliest <= range.to) && (range.from === null || latest >= range.from);
}

/** Claims of which some statement is dated within the range; null where nothing is narrowed. */
export function claimsWithin(view: View, range: DatedRange | null): ReadonlySet<ClaimId> | null {
  if (range === null) return null;
  const entries = view.dossier.timeline.filter(({ when }) => isWithin(when.value, range));
  return new Set(entries.flatMap(({ statements }) => statements.flatMap((id) => view.claimsOf.get(id) ?? [])));
}

export const withinRange = (claims: readonly Claim[], within: ReadonlySet<ClaimId> | null): readonly Claim[] =>
  within === null ? claims : claims.filter(({ id }) => within.has(id));

/** The entries of the timeline within the range. */
export const entriesWithin = (view: View, range: DatedRange | null): readonly TimelineEntry[] =>
  range === null ? view.dossier.timeline : view.dossier.timeline.filter(({ when }) => isWithin(when.value, range));

/** Two fields for the days, and what else the same days narrow. Works without script: it is a form. */
export function rangeForm(path: string, range: DatedRange | null): Content {
  const query = { from: range?.from ?? '', to: range?.to ?? '' };
  const elsewhere = (
    [
      ['/timeline', 'timeline'],
      ['/map', 'map'],
      ['/coverage', 'coverage'],
    ] as const
  ).filter(([to]) => to !== path);
  return html`<form action="${path}" method="get" class="choose range"><label>From <input type="date" name="from" value="${query.from}"></label> <label>to <input type="date" name="to" value="${query.to}"></label> <button>Show these days</button>${
    range !== null &&
    html` <a href="${path}">show all</a> <span class="quiet">${rangeWordsOf(range)}; the same days on ${elsewhere.map(([to, words], index) => html`${index > 0 && ' and '}<a href="${address(to, query)}">${words}</a>`)}</span>`
  }</form>`;
}

function rangeWordsOf({ from, to }: DatedRange): string {
  if (from !== null && from === to) return dateWords(from);
  return [from && `from ${dateWords(from)}`, to && `to ${dateWords(to)}`].filter(Boolean).join(' ');
}
