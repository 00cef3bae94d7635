import type { Article } from '../model/article.ts';
import type { Derivation } from '../model/derivation.ts';
import type { ArticleId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import type { Change, ChangeKind, Version } from '../model/version.ts';
import { derivationWords, plural } from './labels.ts';

/** Words for captures of one page. They say what stands where and when, and never why a page was changed. */

/** Pairs of captures of one page carry this evidence; nobody retold anybody in them. */
export const isVersionPair = (d: Pick<Derivation, 'evidence'>): boolean =>
  d.evidence.some(({ kind }) => kind === 'same-address');

/** How a pair relates, in words. */
export const relationWords = (d: Pick<Derivation, 'evidence' | 'kind'>): string =>
  isVersionPair(d) ? 'captures of one page' : derivationWords[d.kind];

/** What a change is called: where the order of the captures is known, and where it is not. */
export const changeWords: Readonly<Record<ChangeKind, readonly [ordered: string, unordered: string]>> = {
  'headline-changed': ['headline changed', 'headline differs'],
  'standfirst-changed': ['standfirst changed', 'standfirst differs'],
  'byline-changed': ['byline changed', 'byline differs'],
  'dateline-changed': ['place or agency changed', 'place or agency differs'],
  'date-changed': ['date of publication changed', 'date of publication differs'],
  'correction-added': ['correction added', 'correction in one only'],
  changed: ['changed', 'worded otherwise'],
  added: ['added', 'only in the second'],
  removed: ['removed', 'only in the first'],
  moved: ['moved', 'at another place'],
};

/** Kinds that can be met several times between two captures, with what is counted. */
const COUNTED: Partial<Readonly<Record<ChangeKind, string>>> = {
  changed: 'sentence',
  added: 'passage',
  removed: 'passage',
  moved: 'passage',
};

/** `headline changed, 2 sentences changed, 1 passage added`, in the order of `changeWords`. */
export function changeCounts(changes: readonly Change[], ordered: boolean): string {
  const parts = (Object.keys(changeWords) as ChangeKind[]).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    const words = changeWords[kind][ordered ? 0 : 1];
    const counted = COUNTED[kind];
    return count === 0 ? [] : [counted === undefined ? words : `${plural(count, counted)} ${words}`];
  });
  return parts.length === 0 ? 'no change in the story' : parts.join(', ');
}

/** Two captures that follow one another, and what changed between them. */
export interface Step {
  readonly from: ArticleId;
  readonly to: ArticleId;
  readonly changes: readonly Change[];
}

export const stepsOf = ({ articles, changes }: Version): Step[] =>
  articles.slice(1).flatMap((to, k) => {
    const from = articles[k];
    return from === undefined
      ? []
      : [{ from, to, changes: changes.filter((change) => change.from === from && change.to === to) }];
  });

/** When a capture stood as it does, ISO 8601: its time of capture, else the date of its update or publication; null where none is known. */
export const capturedWhen = (article: Article | undefined): string | null =>
  article?.capturedAt ?? article?.updated?.value ?? article?.published?.value ?? null;

/** `2031-05-01 09:00`: the minute is enough to tell two captures apart for a reader. */
export const minuteOf = (iso: string): string => iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2');

/** The words before and after a change, null where there are none. */
export function wordingOf(change: Change): { readonly before: string | null; readonly after: string | null } {
  switch (change.kind) {
    case 'added':
    case 'correction-added':
      return { before: null, after: change.after.text };
    case 'removed':
      return { before: change.before.text, after: null };
    case 'changed':
    case 'standfirst-changed':
    case 'moved':
      return { before: change.before.text, after: change.after.text };
    case 'headline-changed':
    case 'byline-changed':
    case 'dateline-changed':
    case 'date-changed':
      return { before: change.before?.value ?? null, after: change.after?.value ?? null };
    default:
      return change satisfies never;
  }
}

/** Where the words stand, first those before the change. */
export function spansOf(change: Change): { readonly before: Span | null; readonly after: Span | null } {
  switch (change.kind) {
    case 'added':
    case 'correction-added':
      return { before: null, after: change.after };
    case 'removed':
      return { before: change.before, after: null };
    case 'changed':
    case 'standfirst-changed':
    case 'moved':
      return { before: change.before, after: change.after };
    case 'headline-changed':
    case 'byline-changed':
    case 'dateline-changed':
    case 'date-changed':
      return { before: change.before?.span ?? null, after: change.after?.span ?? null };
    default:
      return change satisfies never;
  }
}

/** Words shown beside those that differ: enough to find the place. */
const CONTEXT = 4;

/** Both wordings without the words that they have in common at either end, but for a few: `… a crew of 12, the owner …`. */
export function differingPart(before: string, after: string): readonly [string, string] {
  const [x, y] = [before, after].map((text) => text.split(/\s+/).filter((word) => word !== '')) as [string[], string[]];
  const least = Math.min(x.length, y.length);
  let head = 0;
  while (head < least && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < least - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail++;
  const start = head > CONTEXT + 1 ? head - CONTEXT : 0;
  const cut = tail > CONTEXT + 1 ? tail - CONTEXT : 0;
  const part = (words: readonly string[]): string =>
    `${start > 0 ? '… ' : ''}${words.slice(start, words.length - cut).join(' ')}${cut > 0 ? ' …' : ''}`;
  return [part(x), part(y)];
}
