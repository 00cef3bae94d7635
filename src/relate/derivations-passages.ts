import type { Range, Span } from '../model/span.ts';
import { spanOf } from '../model/span.ts';
import type { Run } from '../text/align.ts';
import { type Covered, coverage, type Overlap, PASSAGE_WORDS_MIN } from './copies.ts';
import type { Profile, ProfiledSentence } from './derivations-profile.ts';

/** The contract's limit for one passage that only one side has. */
const ONLY_LENGTH_MAX = 600;
/** Passages listed for one pair and side; a longer list helps nobody and a hostile page could make it endless. */
const PASSAGES_MAX = 200;

/** From word `first` of `profile`, `length` words: the punctuation of whole sentences at either end belongs to it. */
export function wordsSpan(profile: Profile, first: number, length: number): Span {
  const last = first + length - 1;
  const opening = profile.sentences[profile.sentenceOf[first] ?? 0];
  const closing = profile.sentences[profile.sentenceOf[last] ?? 0];
  const start = opening?.first === first ? trimmed(profile, opening).start : (profile.starts[first] ?? 0);
  const end = closing?.last === last + 1 ? trimmed(profile, closing).end : (profile.ends[last] ?? 0);
  return spanOf(profile.given.article, start, end);
}

export function sentenceSpan(profile: Profile, index: number): Span {
  const sentence = profile.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const range = trimmed(profile, sentence);
  return spanOf(profile.given.article, range.start, Math.min(range.end, range.start + ONLY_LENGTH_MAX));
}

/** Without the white space around. */
function trimmed(profile: Profile, range: Range): Range {
  const text = profile.given.article.text.slice(range.start, range.end);
  const start = range.start + (text.length - text.trimStart().length);
  return { start, end: start + text.trim().length };
}

/** The passages both have, as pairs of spans in the order of `a`; cut where furniture stands between. Runs under eight words are phrases. */
export function sharedPassages(a: Profile, b: Profile, overlap: Overlap): (readonly [Span, Span])[] {
  return overlap.runs
    .flatMap((run) => cutAtFurniture(a, b, run))
    .filter((run) => run.length >= PASSAGE_WORDS_MIN)
    .slice(0, PASSAGES_MAX)
    .map((run) => [wordsSpan(a, run.a, run.length), wordsSpan(b, run.b, run.length)] as const);
}

function cutAtFurniture(a: Profile, b: Profile, run: Run): Run[] {
  const parts: Run[] = [];
  let start = 0;
  for (let k = 1; k <= run.length; k++) {
    const cut = k === run.length || a.afterFurniture[run.a + k] === 1 || b.afterFurniture[run.b + k] === 1;
    if (!cut) continue;
    parts.push({ a: run.a + start, b: run.b + start, length: k - start });
    start = k;
  }
  return parts;
}

/** A sentence has no counterpart in a copy where less than this share of its words stands in shared runs. */
const COUNTERPART_MIN = 0.5;

/** The story sentences that only this side of a pair with common text has; sentences of one paragraph that follow one another are one span. */
export function onlyHere(profile: Profile, side: Covered): Span[] {
  return joined(profile, (s) => coverage(side.inRun, s.first, s.last) < COUNTERPART_MIN);
}

/** In a retelling, a sentence counts as one side's alone where the other text has next to none of its telling words anywhere. */
const RETOLD_MIN = 0.25;

export function onlyHereRetold(profile: Profile, other: Profile, weights: Float64Array): Span[] {
  return joined(profile, (s) => {
    let all = 0;
    let known = 0;
    for (const stem of new Set(profile.stems.subarray(s.first, s.last))) {
      all += weights[stem] ?? 0;
      if (other.everyStem.has(stem)) known += weights[stem] ?? 0;
    }
    return all > 0 && known / all < RETOLD_MIN;
  });
}

function joined(profile: Profile, alone: (sentence: ProfiledSentence) => boolean): Span[] {
  const spans: Span[] = [];
  let open: { start: number; end: number; segment: number } | null = null;
  const close = () => {
    if (open !== null)
      spans.push(spanOf(profile.given.article, open.start, Math.min(open.end, open.start + ONLY_LENGTH_MAX)));
    open = null;
  };
  for (const sentence of profile.sentences) {
    if (spans.length >= PASSAGES_MAX) break;
    const range = trimmed(profile, sentence);
    if (!alone(sentence)) close();
    else if (open !== null && (open as { segment: number }).segment === sentence.segment)
      open = { ...(open as { start: number; segment: number }), end: range.end };
    else {
      close();
      open = { ...range, segment: sentence.segment };
    }
  }
  close();
  return spans;
}
