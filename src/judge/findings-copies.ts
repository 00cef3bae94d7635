import type { ArticleId } from '../model/id.ts';
import { foldedWords } from '../text/fold-words.ts';
import type { Draft } from './findings-draft.ts';

/** How many articles an explanation names on one side of a finding; the passages show the others. */
const NAMES_SHOWN_MAX = 4;

/**
 * Rule J0: what one slip left in several texts of a report is one finding with the passages of all. Only findings of one
 * kind, weight and sentence whose passages have the same words are put together, so nothing that reads differently is lost.
 */
export function alikeInCopies(drafts: readonly Draft[], reportOf: ReadonlyMap<ArticleId, number>): Draft[] {
  const groups = new Map<string, Draft[]>();
  drafts.forEach((draft, i) => {
    const key = draft.words.article === undefined ? `alone ${i}` : likeOf(draft, reportOf);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  });
  return [...groups.values()].map(merged);
}

/** What two findings have in common that say the same of two texts. */
function likeOf({ kind, severity, template, spans }: Draft, reportOf: ReadonlyMap<ArticleId, number>): string {
  const reports = new Set(spans.map((s) => reportOf.get(s.article) ?? s.article));
  const texts = new Set(
    spans.map((s) =>
      foldedWords(s.text)
        .map((w) => w.text)
        .join(' '),
    ),
  );
  return [template, kind, severity, [...reports].sort().join(' '), ...[...texts].sort()].join('\n');
}

function merged(group: readonly Draft[]): Draft {
  const first = group[0] as Draft;
  if (group.length === 1) return first;
  const words: Record<string, string> = { ...first.words };
  for (const place of ['article', 'other'])
    if (place in words) words[place] = named(group.map((draft) => draft.words[place] ?? ''));
  return { ...first, words, spans: group.flatMap((draft) => draft.spans) };
}

function named(names: readonly string[]): string {
  const [first = '', ...rest] = [...new Set(names)];
  if (rest.length === 0) return first;
  const shown = rest.slice(0, NAMES_SHOWN_MAX - 1);
  const more = rest.length - shown.length;
  return `${first} (with ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}
