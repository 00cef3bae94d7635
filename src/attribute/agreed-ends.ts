import { RELATIVES } from '../languages/en/clauses.ts';
import { REMARK_NOUNS, TELL_VERBS } from '../languages/en/cues.ts';
import type { Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { type SentenceView, tokenFrom, wordAt } from './sentence-view.ts';
import { phraseAt } from './sources.ts';
import type { TaggedDraft } from './tagged.ts';

/**
 * The content of the rules, up to where the model's ends if another attribution begins there, or the outlet's remark about what was said.
 *
 * > | [the count was orderly], Pell Ossian said.     > | denied [the theft] and said it would appeal     > | [the fleet would stay], a step that angered …
 */
export function endingAt(
  content: readonly Range[],
  draft: Draft,
  tagged: readonly TaggedDraft[],
  views: readonly SentenceView[],
): readonly Range[] {
  const end = draft.content.at(-1)?.end ?? 0;
  const last = content.at(-1);
  if (!last || end <= last.start || last.end <= end) return content;
  const isFollowed = tagged.some(
    ({ draft: other }) =>
      other !== draft &&
      other.cue &&
      (end <= (other.source?.start ?? 0) || isSame(other.source, draft.source)) &&
      end <= other.cue.start &&
      other.cue.end <= last.end,
  );
  const view = views[draft.sentence];
  const isRemarked = view !== undefined && opensRemark(view, tokenFrom(view.reading, end), last.end);
  return isFollowed || isRemarked ? [...content.slice(0, -1), { start: last.start, end }] : content;
}

/** > | denied that the dam had burst and [said repairs were under way]: what opens with another cue of the same speaker is not said by this one. */
export const opensOther = ([first]: readonly Range[], draft: Draft, tagged: readonly TaggedDraft[]): boolean =>
  first !== undefined &&
  first.start >= (draft.content.at(-1)?.end ?? 0) &&
  tagged.some(
    ({ draft: other }) => other !== draft && isSame(other.source, draft.source) && other.cue?.start === first.start,
  );

export const isSame = (a: Range | null, b: Range | null): boolean =>
  a !== null && a.start === b?.start && a.end === b.end;

/** > | …[, a step that angered the fleet]     > | …[, an arrangement which worked well enough]: a noun about the whole, with a clause of its own, up to `end`. */
function opensRemark(view: SentenceView, comma: number, end: number): boolean {
  if (wordAt(view, comma) !== ',' || !/^an?$/.test(wordAt(view, comma + 1))) return false;
  const noun = phraseAt(view, comma + 1);
  const isAbout = noun?.first === comma + 1 && REMARK_NOUNS.has(view.tokens[noun.head]?.lemma ?? '');
  const opener = noun && isAbout ? wordAt(view, noun.last) : '';
  const isLast = view.tokens.slice(noun?.last ?? 0).every(({ text, start }) => start >= end || text !== ',');
  return isLast && (opener === 'that' || RELATIVES.has(opener));
}

/** Behind a verb that names whom it tells a model sees where they end: > | told the court [Vale was at home] */
export function beginningAt(content: readonly Range[], draft: Draft, view: SentenceView | undefined): readonly Range[] {
  const [first, ...rest] = content;
  const start = draft.content[0]?.start ?? 0;
  const verb = view?.tokens[(draft.cueTokens?.last ?? 0) - 1];
  if (!first || !view || !verb || !TELL_VERBS.has(verb.lemma) || start <= first.start || start >= first.end)
    return content;
  const heard = view.tokens.filter((t) => t.start >= first.start && t.end <= start);
  const isHearer = heard.length > 0 && heard.every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART)$/.test(tag));
  const isWithin = (at: number | undefined): boolean => at !== undefined && start < at && at < first.end;
  const isClause = view.groups.some((g) => g.finite && isWithin(view.tokens[g.first]?.start));
  return isHearer && isClause ? [{ start, end: first.end }, ...rest] : content;
}
