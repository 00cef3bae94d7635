import type { Dossier } from '../model/dossier.ts';
import type { ArticleId } from '../model/id.ts';
import type { Change, Version } from '../model/version.ts';
import type { ArticleLabel } from './labels.ts';
import {
  capturedWhen,
  changeCounts,
  changeWords,
  differingPart,
  minuteOf,
  type Step,
  stepsOf,
  wordingOf,
} from './labels-versions.ts';
import { capped, type Layout, oneLine, section, shorten, wrap } from './text-layout.ts';

type Labels = ReadonlyMap<ArticleId, ArticleLabel>;

/** Pages, captures of one page and changes between two that are told: what fits on a screen. */
const PAGES_SHOWN = 8;
const STEPS_SHOWN = 6;
const CHANGES_SHOWN = 4;
/** Words of one side of a change: two lines of a terminal. */
const WORDING_MAX = 160;

/** Which articles are captures of one page, and the first of what changed between them; nothing where there are none. */
export function versionSection({ versions, articles }: Dossier, labels: Labels, layout: Layout): string[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const letter = (id: ArticleId): string => labels.get(id)?.letter ?? '?';
  const times = (ids: readonly ArticleId[]) => ids.map((id) => capturedWhen(known.get(id)));
  const lines = capped(versions, PAGES_SHOWN, layout, (version) => [
    ...wrap(
      '  ',
      `${listed(version.articles.map(letter))} are captures of one page, ${when(version, times)}`,
      layout.width,
    ),
    ...capped(stepsOf(version), STEPS_SHOWN, layout, (step) => stepLines(step, version, letter, layout)),
  ]);
  return section(`Versions (${versions.length})`, lines, layout);
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** `2031-05-01 09:00 and 11:30`: a day that was just named is not named again. */
function when(
  { articles, ordered }: Version,
  times: (ids: readonly ArticleId[]) => readonly (string | null)[],
): string {
  if (!ordered) return 'order not shown';
  let day = '';
  return listed(
    times(articles).map((time) => {
      const [date = '', clock] = minuteOf(time ?? 'time not known').split(/ (?=\d\d:)/);
      const shown = clock !== undefined && date === day ? clock : minuteOf(time ?? 'time not known');
      day = date;
      return oneLine(shown);
    }),
  );
}

function stepLines(step: Step, { ordered }: Version, letter: (id: ArticleId) => string, layout: Layout): string[] {
  const sign = ordered ? '→' : '|';
  const counts = changeCounts(step.changes, ordered);
  return [
    ...wrap(`    ${letter(step.from)} ${sign} ${letter(step.to)}: `, counts, layout.width),
    ...byWeight(step.changes)
      .slice(0, CHANGES_SHOWN)
      .flatMap((change) => wrap('      ', changeLine(change, ordered), layout.width)),
    ...(step.changes.length > CHANGES_SHOWN
      ? [layout.paint.dim(`      … and ${step.changes.length - CHANGES_SHOWN} more (--json or --html shows all)`)]
      : []),
  ];
}

const WEIGHTS = Object.keys(changeWords);
/** What an editor asks first: the headline, a correction, then what was changed; those of a kind stay in the order of reading. */
const byWeight = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => WEIGHTS.indexOf(a.kind) - WEIGHTS.indexOf(b.kind));

function changeLine(change: Change, ordered: boolean): string {
  const { before, after } = wordingOf(change);
  const name = changeWords[change.kind][ordered ? 0 : 1];
  const quoted = (words: string) => `“${shorten(oneLine(words), WORDING_MAX)}”`;
  if (before === null || after === null || change.kind === 'moved') {
    const none = change.kind === 'byline-changed' || change.kind === 'dateline-changed';
    const sides = before === null ? `none → ${quoted(after ?? '')}` : `${quoted(before)} → none`;
    return `${name}: ${none ? sides : quoted(after ?? before ?? '')}`;
  }
  const [x, y] = differingPart(before, after);
  return `${name}: ${quoted(x)} ${ordered ? '→' : '|'} ${quoted(y)}`;
}
