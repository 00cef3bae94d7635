import type { QuotedStretch, Reading } from '../model/reading.ts';
import { overlapOf, type Range } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { piecesOfQuote } from './quoted.ts';
import { viewSentence } from './sentence-view.ts';

/** A quotation of fewer words with no cue is a term or a scare quote, nobody's utterance. */
const FREE_WORDS_MIN = 4;
/** How far back a speaker carries over: the paragraph before, and the one before that where it only quotes. */
const CARRY_SEGMENTS_MAX = 2;

/**
 * Quotations without a cue of their own go on from the speaker before them.
 *
 * > | Mr Vale said the work would last. "We carry on. The river decides."
 *   |                                    ^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^ both Mr Vale's
 *
 * A quotation that no speaker precedes within reach is left alone: no speaker is better than a wrong one.
 */
export function freeQuotes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const stretch of reading.quoted) {
    const parts = uncovered(stretch, drafts);
    if (parts.length === 0 || !standsAlone(reading, stretch)) continue;
    const sentence = reading.sentences.findIndex((s) => s.start < stretch.outer.end && stretch.outer.start < s.end);
    const at = reading.sentences[sentence];
    if (!at) continue;
    const carried = carriedSpeaker(reading, stretch, [...drafts, ...found]);
    if (!carried) continue;
    const view = viewSentence(reading, at);
    for (const part of parts)
      for (const content of piecesOfQuote(view, part))
        found.push({
          ...carried,
          rule: 'free',
          sentence,
          cue: null,
          cueTokens: null,
          stance: 'neutral',
          attitude: 'asserts',
          content: [content],
          scope: part,
        });
  }
  return found;
}

/** What of a stretch no attribution holds yet. */
function uncovered(stretch: QuotedStretch, drafts: readonly Draft[]): Range[] {
  const held = drafts.flatMap((d) => d.content).filter((c) => overlapOf(c, stretch) > 0);
  if (held.length === 0) return [{ start: stretch.start, end: stretch.end }];
  const from = Math.max(...held.map((h) => h.end));
  return stretch.end - from > 30 ? [{ start: from, end: stretch.end }] : [];
}

/** The stretch opens a sentence and closes one, with a verb and enough words: an utterance, not a term. */
function standsAlone(reading: Reading, stretch: QuotedStretch): boolean {
  const inside = reading.tokens.filter((t) => t.start >= stretch.start && t.end <= stretch.end);
  if (
    inside.filter((t) => t.tag !== 'PUNCT').length < FREE_WORDS_MIN ||
    !inside.some((t) => t.tag === 'VERB' || t.tag === 'AUX')
  )
    return false;
  const opens = reading.sentences.some(
    (s) => Math.abs(s.start - stretch.outer.start) <= 1 || s.start === stretch.start,
  );
  const endsAt = reading.sentences.some(
    (s) => Math.abs(s.end - stretch.outer.end) <= 2 || Math.abs(s.end - stretch.end) <= 2,
  );
  return opens && endsAt;
}

/** The last attribution before the stretch whose source is somebody, within reach; its own inner sources do not count. */
function carriedSpeaker(reading: Reading, stretch: QuotedStretch, drafts: readonly Draft[]): Draft | null {
  const segmentOf = (offset: number) => reading.article.segments.findIndex((s) => s.start <= offset && offset < s.end);
  const here = segmentOf(stretch.start);
  const before = drafts
    .filter((d) => d.source !== null && d.rule !== 'cue-noun' && (d.cue?.end ?? d.scope.end) <= stretch.start)
    .filter((d) => here - segmentOf(d.scope.start) <= CARRY_SEGMENTS_MAX)
    .filter(
      (d) =>
        !drafts.some(
          (o) =>
            o !== d && o.source !== null && d.cue !== null && o.scope.start <= d.cue.start && d.cue.end <= o.scope.end,
        ),
    );
  return before.sort((a, b) => (a.cue?.start ?? a.scope.start) - (b.cue?.start ?? b.scope.start)).at(-1) ?? null;
}
