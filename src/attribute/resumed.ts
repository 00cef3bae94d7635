import { contains, type Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * What goes on with `and that` behind an aside goes on inside the aside, not with whoever speaks in it.
 *
 * > | He had telephoned her and said that it would run, [she added], and that [his seat was not for sale].
 */
export function resumed(views: readonly SentenceView[], drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const inner = opensAgain(views[draft.sentence], draft) ? innerOf(draft, drafts) : undefined;
    return inner ? { ...inner, content: draft.content } : draft;
  });
}

/** The content stands behind its cue and opens with `and that`. */
function opensAgain(view: SentenceView | undefined, { cue, content: [first] }: Draft): boolean {
  if (!view || !cue || !first || first.start < cue.end) return false;
  const words = view.reading.article.text.slice(cue.end, first.start);
  return /,\s+and that\s+$/.test(words);
}

/** The last one who says something in what the same cue holds before it, with `that`, to its end. */
function innerOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const held = drafts
    .filter((other) => other !== draft && other.cue?.start === draft.cue?.start)
    .flatMap(({ content }) => content)
    .filter(({ end }) => end <= (draft.cue?.start ?? 0));
  const end = Math.max(...held.map((range) => range.end));
  return drafts.findLast(
    ({ cue, source, content }) =>
      cue !== null &&
      source !== null &&
      cue.start !== draft.cue?.start &&
      // > | Vale said [the firm had lied], which the firm denies, and that …: what is denied is another's, and goes on.
      (held.some((range: Range) => contains(range, cue)) || held.some((range) => content[0]?.start === range.start)) &&
      content.at(-1)?.end === end,
  );
}
