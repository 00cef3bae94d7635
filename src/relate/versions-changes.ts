import { CORRECTION_LABELS, CORRECTION_OPENINGS } from '../languages/en/corrections.ts';
import { type Article, isStory } from '../model/article.ts';
import { type Span, spanOf } from '../model/span.ts';
import type { Change } from '../model/version.ts';
import { fold } from '../text/fold.ts';
import type { Vocabulary } from './derivations-profile.ts';
import { type CapturedStory, keyOf, sentencesSpan } from './versions-capture.ts';
import { type Match, matchesOf } from './versions-matches.ts';
import { rewordedPairs, WORK_MAX } from './versions-rewording.ts';

/** A change of the text with its place in the order of reading: that of the later capture. */
interface Placed {
  readonly at: number;
  readonly change: Change;
}

type Pair = Pick<Change, 'from' | 'to'>;

/** Sentences of one side without a counterpart, and where they stand in the order of reading. */
interface Lone {
  readonly at: number;
  readonly sentence: number;
}

/**
 * What changed in the text between two captures, in the order of reading, and whether a stretch was too long to be compared: its
 * sentences are then removed ones and added ones. What stands as furniture in the other capture was neither added nor removed.
 */
export function textChanges(
  before: CapturedStory,
  after: CapturedStory,
  words: Vocabulary,
): { readonly changes: Change[]; readonly cut: boolean } {
  const pair: Pair = { from: before.article.id, to: after.article.id };
  const { kept, moved } = matchesOf(before, after);
  const matchedBefore = new Set([...kept, ...moved].map((m) => m.before));
  const matchedAfter = new Set([...kept, ...moved].map((m) => m.after));
  const work = { left: WORK_MAX };
  const [removed, added, placed]: [Lone[], Lone[], Placed[]] = [[], [], []];
  let cut = false;
  let from: Match = { before: -1, after: -1 };
  for (const to of [...kept, { before: before.sentences.length, after: after.sentences.length }]) {
    // Behind the last sentence that both have, a page that was cut at the limit shows nothing.
    if (to.before === before.sentences.length && before.left + after.left > 0) break;
    const gone = between(from.before, to.before).filter((k) => !matchedBefore.has(k));
    const come = between(from.after, to.after).filter((k) => !matchedAfter.has(k));
    const at = (sentences: readonly number[], story: CapturedStory) =>
      sentences.flatMap((k) => story.sentences[k] ?? []);
    const pairs = rewordedPairs(at(gone, before), at(come, after), work);
    cut ||= pairs === null;
    const [x, y] = [new Map(pairs ?? []), new Set((pairs ?? []).map(([, j]) => j))];
    let reached = from.after + 0.5;
    gone.forEach((sentence, i) => {
      const j = x.get(i);
      const later = j === undefined ? undefined : come[j];
      if (later === undefined) removed.push({ at: reached, sentence });
      else {
        reached = later + 0.5;
        placed.push({ at: later, change: reworded(pair, before, after, sentence, later) });
      }
    });
    come.forEach((sentence, j) => {
      if (!y.has(j)) added.push({ at: sentence, sentence });
    });
    from = to;
  }
  const changes = [
    ...placed,
    ...runsOf(removed, before, after.furniture).map(({ at, span }) => ({
      at,
      change: { ...pair, kind: 'removed', before: span } as const,
    })),
    ...runsOf(added, after, before.furniture).map(({ at, span }) => ({
      at,
      change: { ...pair, kind: isCorrection(span.text) ? 'correction-added' : 'added', after: span } as const,
    })),
    ...movedRuns(pair, moved, before, after),
    ...correctionsBeside(pair, before, after, words),
  ];
  return { changes: changes.sort((x, y) => x.at - y.at).map(({ change }) => change), cut };
}

const between = (after: number, before: number): number[] =>
  Array.from({ length: Math.max(0, before - after - 1) }, (_, k) => after + 1 + k);

const kindAt = ({ article, sentences }: CapturedStory, sentence: number) =>
  article.segments[sentences[sentence]?.segment ?? -1]?.kind;

function reworded(pair: Pair, before: CapturedStory, after: CapturedStory, x: number, y: number): Change {
  const standfirst = kindAt(before, x) === 'standfirst' && kindAt(after, y) === 'standfirst';
  const kind = standfirst ? 'standfirst-changed' : 'changed';
  return { ...pair, kind, before: sentencesSpan(before, x, x), after: sentencesSpan(after, y, y) };
}

/** Sentences of one paragraph that follow one another are one change. A paragraph that the other capture has as furniture is none. */
function runsOf(
  lone: readonly Lone[],
  story: CapturedStory,
  elsewhere: ReadonlySet<string>,
): { readonly at: number; readonly span: Span }[] {
  const runs: { at: number; first: number; last: number }[] = [];
  for (const { at, sentence } of [...lone].sort((x, y) => x.sentence - y.sentence)) {
    const run = runs.at(-1);
    const follows = run?.last === sentence - 1 && segmentOf(story, run.last) === segmentOf(story, sentence);
    if (run !== undefined && follows) run.last = sentence;
    else runs.push({ at, first: sentence, last: sentence });
  }
  return runs.flatMap(({ at, first, last }) => {
    const key = story.sentences
      .slice(first, last + 1)
      .map((s) => s.key)
      .join(' ');
    return elsewhere.has(key) ? [] : [{ at, span: sentencesSpan(story, first, last) }];
  });
}

const segmentOf = (story: CapturedStory, sentence: number): number => story.sentences[sentence]?.segment ?? -1;

/** Fewer words stand where they stand by chance (`He said:`): that they stand elsewhere now is no change. */
const MOVED_WORDS_MIN = 4;

/** Sentences that moved together are one change as far as their paragraph goes on both sides. */
function movedRuns(pair: Pair, moved: readonly Match[], before: CapturedStory, after: CapturedStory): Placed[] {
  const runs: { first: Match; last: Match }[] = [];
  for (const match of moved) {
    const run = runs.at(-1);
    const follows =
      run !== undefined &&
      run.last.before === match.before - 1 &&
      run.last.after === match.after - 1 &&
      segmentOf(before, run.last.before) === segmentOf(before, match.before) &&
      segmentOf(after, run.last.after) === segmentOf(after, match.after);
    if (run !== undefined && follows) run.last = match;
    else runs.push({ first: match, last: match });
  }
  return runs.flatMap(({ first, last }): Placed[] => {
    const words = after.sentences.slice(first.after, last.after + 1).reduce((sum, s) => sum + s.words.length, 0);
    const [x, y] = [sentencesSpan(before, first.before, last.before), sentencesSpan(after, first.after, last.after)];
    return words < MOVED_WORDS_MIN
      ? []
      : [{ at: first.after, change: { ...pair, kind: 'moved', before: x, after: y } }];
  });
}

/**
 * Corrections mostly stand below the story, among what is no story (`clean` rule C20): of all furniture, these alone are compared.
 *
 * > | Correction: the ferry was built in 2009, not 2019.
 * > | An earlier version of this article misnamed the skipper.
 */
function correctionsBeside(pair: Pair, before: CapturedStory, after: CapturedStory, words: Vocabulary): Placed[] {
  const corrections = ({ article }: CapturedStory) =>
    article.segments.filter((s) => !isStory(s) && isCorrection(article.text.slice(s.start, s.start + OPENING_LENGTH)));
  const known = new Set(before.blocks.map((b) => b.key));
  return corrections(after).flatMap((segment): Placed[] => {
    const key = keyOf(after.article, segment, words);
    if (before.furniture.has(key) || known.has(key)) return [];
    const span = trimmedSpan(after.article, segment.start, segment.end);
    return [{ at: after.sentences.length, change: { ...pair, kind: 'correction-added', after: span } }];
  });
}

function trimmedSpan(article: Article, start: number, end: number): Span {
  const words = article.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return spanOf(article, from, from + words.trim().length);
}

/** As far as a label or the opening of a correction goes. */
const OPENING_LENGTH = 80;

function isCorrection(text: string): boolean {
  const folded = fold(text.slice(0, OPENING_LENGTH)).text.replace(/^[^\p{L}]+/u, '');
  return (
    CORRECTION_OPENINGS.some((words) => folded.startsWith(words)) ||
    CORRECTION_LABELS.some((label) => folded.startsWith(label) && LABELLED.test(folded.slice(label.length)))
  );
}

/** What follows a label: a colon, a dash, a date and a colon, or nothing. `Corrections officers said:` is no label. */
const LABELLED = /^(?:[^\p{L}\p{N}]{0,3}$|\s?:|\s?-\s|[ ,(](?=[^:]{0,30}\p{N})[^:]{1,30}:)/u;
