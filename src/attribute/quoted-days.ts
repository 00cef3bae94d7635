import { RELATIVE_DAYS } from '../languages/en/times.ts';
import { type Dated, isDay } from '../model/article.ts';
import { contains } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { Clause } from './event-clauses.ts';
import { quotedAt } from './sentence-view.ts';

const DAY_MS = 86_400_000;

/**
 * O15: a day that quoted words count from the present is counted from the day on which they were said, and not from the publication.
 *
 * > | “The picket starts [tomorrow],” he shouted on Monday     > | “I saw him [last night],” she told police on Monday
 */
export function fromQuote(
  { view, telling }: Clause,
  own: Dated | null,
  stated: ReadonlyMap<Draft, Dated>,
): Dated | null {
  const said = telling.draft === null ? undefined : stated.get(telling.draft);
  const published = view.reading.article.published?.value.slice(0, 10);
  if (!own?.span || !said || published === undefined || !isDay(said.value) || !isDay(own.value)) return own;
  const quoted = quotedAt(view.reading, own.span.start);
  const [word = '', part = ''] = own.span.text.toLowerCase().split(/\s+/);
  const isCounted =
    RELATIVE_DAYS.has(word) || (/^(?:this|last)$/.test(word) && /^(?:morning|afternoon|evening|night)$/.test(part));
  if (!quoted || !isCounted || !contains(quoted, own.span)) return own;
  const shift = Date.parse(said.value.slice(0, 10)) - Date.parse(published);
  if (shift === 0) return own;
  const value = new Date(Date.parse(own.value.slice(0, 10)) + shift).toISOString().slice(0, 10);
  const days = Math.round(shift / DAY_MS);
  return {
    ...own,
    value,
    anchor: said.value.slice(0, 10),
    why: `The words count from the day on which they were said, ${-days} days before the publication.`,
  };
}
