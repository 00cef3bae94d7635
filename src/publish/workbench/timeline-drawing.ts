import type { TimelineEntry } from '../../model/finding.ts';
import type { ArticleId } from '../../model/id.ts';
import { dateWords } from '../html/dates.ts';
import { type Content, html, type Markup } from '../html/escape.ts';
import { letterOf, shortened, type View } from '../html/view.ts';
import { plural } from '../labels.ts';
import { address } from './address.ts';
import { daysOf } from './dated-range.ts';
import { dayScale } from './timeline-scale.ts';

/** Geometry in CSS pixels: rows of labels from the top, then the axis, then the articles. */
const MARGIN = 60;
const ROW = 34;
const ROWS_MAX = 8;
const AXIS_GAP = 44;
/** Bars of dates between two days stand in lanes of their own above the axis. */
const BAR = { height: 5, lanes: 4 } as const;
const CHIP = 24;
/** Labels beside the dots, the most widely reported first; the list below has every entry. */
const LABELS_MAX = 14;
const LABEL_LENGTH = 36;
/** What 12 px type of the interface needs for one letter, on average. */
const LETTER_WIDTH = 6.3;
/** Articles whose lines to the days they report are drawn; past this the lines hide one another. */
const LINES_MAX = 12;
/** Days drawn: a year of them. Past this the drawing is left out and the list stands alone. */
const DAYS_MAX = 400;

interface Day {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly entries: readonly TimelineEntry[];
  readonly articles: ReadonlySet<ArticleId>;
}

function daysOfEntries(entries: readonly TimelineEntry[]): Day[] {
  const groups = Map.groupBy(entries, ({ when }) => when.value);
  return [...groups].map(([value, inDay]) => {
    const [from, to] = daysOf(value);
    return { value, from, to, entries: inDay, articles: new Set(inDay.flatMap(({ articles }) => articles)) };
  });
}

interface Label {
  readonly day: Day;
  readonly row: number;
  readonly words: string;
}

/** Labels in rows so that none covers another; those for which no row is free are left out. */
function labelsOf(days: readonly Day[], at: ReadonlyMap<string, number>): Label[] {
  const told = [...days]
    .sort((a, b) => b.articles.size - a.articles.size || b.entries.length - a.entries.length)
    .slice(0, LABELS_MAX);
  const ends = new Array<number>(ROWS_MAX).fill(Number.NEGATIVE_INFINITY);
  return told
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap((day): Label[] => {
      const x = at.get(day.from) ?? 0;
      const widest = [...day.entries].sort((a, b) => b.articles.length - a.articles.length)[0];
      const words = shortened(widest?.what.text ?? '', LABEL_LENGTH);
      const row = ends.findIndex((end) => end < x - 8);
      if (row === -1) return [];
      ends[row] = x + words.length * LETTER_WIDTH + 10;
      return [{ day, row, words }];
    });
}

/** The lane of each bar, so that one is not hidden by the next; bars beyond the lanes share the last. */
function barLanes(days: readonly Day[], at: ReadonlyMap<string, number>): ReadonlyMap<Day, number> {
  const ends = new Array<number>(BAR.lanes).fill(Number.NEGATIVE_INFINITY);
  const bars = days.filter(({ from, to }) => from < to).sort((a, b) => (a.from < b.from ? -1 : 1));
  return new Map(
    bars.map((day) => {
      const free = ends.findIndex((end) => end <= (at.get(day.from) ?? 0));
      const lane = free === -1 ? BAR.lanes - 1 : free;
      ends[lane] = Math.max(ends[lane] ?? 0, at.get(day.to) ?? 0);
      return [day, lane];
    }),
  );
}

function dayMarkup(
  day: Day,
  label: Label | undefined,
  at: ReadonlyMap<string, number>,
  axis: number,
  bar: number,
): Markup {
  const [x, end] = [at.get(day.from) ?? 0, at.get(day.to) ?? 0];
  const top = label ? label.row * ROW + 16 : axis;
  const text =
    label &&
    html`<path class="stem" d="M${x} ${top + 18}V${axis}"/><text class="event" x="${x + 5}" y="${top}">${label.words}</text><text class="event-by" x="${x + 5}" y="${top + 14}">${plural(day.articles.size, 'article')}${day.entries.length > 1 ? `, ${day.entries.length} claims` : ''}</text>`;
  const mark =
    end > x
      ? html`<rect class="span-of-days" x="${x}" y="${axis - 9 - bar * (BAR.height + 2)}" width="${end - x}" height="${BAR.height}" rx="2.5"/>`
      : html`<circle class="day-dot" cx="${x}" cy="${axis}" r="${Math.min(9, 4 + day.articles.size)}"/>`;
  return html`<a href="${address('/timeline', { from: day.from, to: day.to })}" data-day="${day.from}" data-day-end="${day.to}"><title>${dateWords(day.value)}: ${plural(day.entries.length, 'claim')} in ${plural(day.articles.size, 'article')}</title>${text}${mark}</a>`;
}

/** Two lanes: what happened, by the day that the articles give, and below it when each article was published. Null where it would not help. */
export function timelineDrawing(view: View, entries: readonly TimelineEntry[]): Content {
  const days = daysOfEntries(entries);
  const published = view.dossier.articles
    .flatMap(({ id, published: date }) => (date ? [{ id, day: date.value.slice(0, 10) }] : []))
    .map(({ id, day }) => ({ id, day: daysOf(day)[0] }));
  const named = [...days.flatMap(({ from, to }) => [from, to]), ...published.map(({ day }) => day)];
  if (days.length === 0 || new Set(named).size > DAYS_MAX) return null;
  const { at, width } = dayScale(named, MARGIN);
  const labels = labelsOf(days, at);
  const bars = barLanes(days, at);
  const rows = labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const axis = rows * ROW + AXIS_GAP;
  const lane = axis + 54;
  const stacks = [...Map.groupBy(published, ({ day }) => day)];
  const height = lane + 30 + Math.max(0, ...stacks.map(([, list]) => list.length)) * (CHIP + 4);
  const right = Math.max(
    width,
    ...labels.map(({ day, words }) => (at.get(day.from) ?? 0) + words.length * LETTER_WIDTH + 20),
  );
  const lines =
    published.length <= LINES_MAX &&
    published.flatMap(({ id, day }) =>
      days
        .filter(({ articles }) => articles.has(id))
        .map(
          ({ from }) =>
            html`<path class="reports-of" d="M${at.get(day) ?? 0} ${lane}L${at.get(from) ?? 0} ${axis + 6}"/>`,
        ),
    );
  const ticks = [...at].filter(([day]) => named.includes(day)).map(([day, x]) => ({ day, x }));
  let end = Number.NEGATIVE_INFINITY;
  const shown = ticks.filter(({ x }) => {
    if (x < end) return false;
    end = x + 76;
    return true;
  });
  const chips = stacks.flatMap(([day, list]) =>
    list.map(
      ({ id }, index) =>
        html`<a href="${view.links.article(id)}"><title>${view.labels.get(id)?.name ?? ''}, published ${dateWords(day)}</title><rect class="node" x="${(at.get(day) ?? 0) - CHIP / 2}" y="${lane + index * (CHIP + 4)}" width="${CHIP}" height="${CHIP}" rx="5"/><text class="node-letter small" x="${at.get(day) ?? 0}" y="${lane + 17 + index * (CHIP + 4)}" text-anchor="middle">${letterOf(view, id)}</text></a>`,
    ),
  );
  return html`<figure class="lanes"><div class="scroll" role="region" aria-label="Drawing of the timeline" tabindex="0"><svg role="group" aria-label="Events and publications; the list below says the same in words" width="${right}" height="${height}" viewBox="0 0 ${right} ${height}" data-brush="/timeline">${lines}<path class="axis" d="M${MARGIN / 2} ${axis}H${right - 10}"/>${shown.map(({ day, x }) => html`<text class="tick" x="${x}" y="${axis + 26}" text-anchor="middle">${dateWords(day).replace(/^(\d+ \w{3})\w*/, '$1')}</text>`)}${days.map(
    (day) =>
      dayMarkup(
        day,
        labels.find((label) => label.day === day),
        at,
        axis,
        bars.get(day) ?? 0,
      ),
  )}${chips}</svg></div>
<figcaption>Above the line what happened, by the day that the articles give; below it the articles, at the day of publication, with lines to the days they write of. Gaps are shortened, the order is right. A bar is a date known to lie between two days. Select a day to see it alone.</figcaption></figure>`;
}
