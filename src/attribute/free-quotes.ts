import { REACTIONS } from '../languages/en/cues.ts';
import type { QuotedStretch, Reading, Sentence } from '../model/reading.ts';
import { contains, overlapOf, type Range } from '../model/span.ts';
import { firstIndex, nestedWithin, rangesWithin } from '../text/bisect.ts';
import type { Draft } from './draft.ts';
import { piecesOfQuote } from './quoted.ts';
import { retellingIn } from './retold-words.ts';
import { charsOf, viewSentence } from './sentence-view.ts';
import { isCounted } from './tagged.ts';

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
    const owner = ownerOf(reading, stretch, drafts);
    const parts = uncovered(stretch, drafts, owner === null ? REST_CHARS_MIN : OWN_REST_CHARS_MIN);
    const led =
      parts.length > 0 && owner === null
        ? (headlineSpeaker(reading, stretch, drafts) ?? namedBefore(reading, stretch, drafts))
        : null;
    if (led) {
      const view = viewSentence(reading, led.at);
      for (const content of piecesOfQuote(view, stretch))
        found.push({ ...led.draft, content: [content], scope: stretch });
      continue;
    }
    const isFree = owner !== null || standsAlone(reading, stretch) || followsQuotation(reading, stretch, drafts);
    if (parts.length === 0 || !isFree) continue;
    const sentence = reading.sentences.findIndex((s) => s.start < stretch.outer.end && stretch.outer.start < s.end);
    const at = reading.sentences[sentence];
    if (!at) continue;
    const known = [...drafts, ...found];
    const speaker =
      owner ??
      retoldBefore(reading, sentence) ??
      subjectBefore(reading, sentence, known) ??
      carriedSpeaker(reading, stretch, known);
    if (!speaker) continue;
    const view = viewSentence(reading, at);
    for (const part of parts)
      for (const content of piecesOfQuote(view, part))
        found.push({
          ...speaker,
          rule: 'free',
          sentence,
          cue: null,
          cueTokens: null,
          stance: 'neutral',
          attitude: owner?.attitude === 'denies' ? 'denies' : 'asserts',
          content: [content],
          scope: part,
        });
  }
  return found;
}

/** How many tokens may name who speaks, and where: `Foreign policy chief Marta Lind, in a statement on Monday:`. */
const NAMING_TOKENS_MAX = 16;

/** > | [Marta Lind], on her channel: “[We condemn this].”: a name, and where it was said, before a colon. */
function namedBefore(
  reading: Reading,
  stretch: QuotedStretch,
  drafts: readonly Draft[],
): { draft: Draft; at: Sentence } | null {
  const { tokens, mentions, sentences } = reading;
  const index = sentences.findIndex((s) => s.start <= stretch.outer.start && stretch.outer.start < s.end);
  const at = sentences[index];
  const colon = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= stretch.outer.start) - 1;
  if (!at || tokens[colon]?.text !== ':' || colon - at.first > NAMING_TOKENS_MAX) return null;
  if (stretch.outer.end < at.end - 1) return null;
  const before = tokens.slice(at.first, colon);
  const comma = before.findIndex(({ text }) => text === ',');
  const isWhere = comma > 0 && /^(?:on|in|to|via|at)$/.test(before[comma + 1]?.text ?? '');
  if (!isWhere || before.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null;
  const end = before[comma - 1]?.end ?? 0;
  const who = nestedWithin(mentions, { start: at.start, end }).find(
    (m) => m.end === end && /^(?:person|organisation)$/.test(m.kind),
  );
  if (!who || drafts.some((d) => d.sentence === index && d.source !== null && d.content.length > 0)) return null;
  return { draft: voiceOf(reading, index, who), at };
}

/** Words of somebody that have no cue, still without them. */
const voiceOf = ({ tokens }: Reading, sentence: number, { start, end }: Range): Draft => ({
  rule: 'free',
  sentence,
  source: { start, end },
  sourceTokens: {
    first: firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= start),
    last: firstIndex(tokens.length, (i) => (tokens[i]?.end ?? 0) >= end) + 1,
  },
  cue: null,
  cueTokens: null,
  stance: 'neutral',
  attitude: 'asserts',
  content: [],
  scope: { start, end },
});

/**
 * Who is brought in by the sentence right before the quotation, in its paragraph, by how he takes what was said.
 *
 * > | The ministry said the bridge was safe. [Farmer Tom Reck] disagrees. “[I would not drive over it].”
 */
function subjectBefore(reading: Reading, sentence: number, drafts: readonly Draft[]): Draft | null {
  const [here, before] = [reading.sentences[sentence], reading.sentences[sentence - 1]];
  if (!here || !before || here.segment !== before.segment || drafts.some((d) => d.sentence === sentence - 1))
    return null;
  const at = reading.tokens.slice(before.first, before.last).findIndex((t) => /^(?:VERB|AUX)$/.test(t.tag));
  const verb = at < 0 ? -1 : before.first + at;
  const reacts = reading.tokens.slice(verb, before.last).some(({ lemma }) => REACTIONS.has(lemma));
  const subject = { start: before.start, end: reading.tokens[verb]?.start ?? before.start };
  const who = nestedWithin(reading.mentions, subject).findLast(
    ({ kind, form }) => kind === 'person' && form !== 'possessive',
  );
  if (verb < 0 || !reacts || !who || (reading.tokens[verb - 1]?.end ?? 0) > who.end + 2) return null;
  return voiceOf(reading, sentence, who);
}

/** > | The nurse described what [the matron] had told her. “[The generator will hold].”: whose words the sentence before announces, in its paragraph. */
function retoldBefore(reading: Reading, sentence: number): Draft | null {
  const [here, before] = [reading.sentences[sentence], reading.sentences[sentence - 1]];
  const retelling = here && here.segment === before?.segment ? retellingIn(reading, sentence - 1) : null;
  const range = retelling && charsOf(reading.tokens, retelling.speaker.first, retelling.speaker.last);
  return range ? { ...voiceOf(reading, sentence, range), sourceTokens: retelling.speaker, via: retelling.via } : null;
}

/**
 * A headline that opens with a quotation and a colon gives it to whoever it names next.
 *
 * > | 'I would do it again': [governor] defends release      > | 'It must end': crews in valley, [Vale] confirms
 */
function headlineSpeaker(
  reading: Reading,
  stretch: QuotedStretch,
  drafts: readonly Draft[],
): { draft: Draft; at: Sentence } | null {
  const index = reading.sentences.findIndex((s) => s.start <= stretch.outer.start && stretch.outer.end <= s.end);
  const at = reading.sentences[index];
  if (!at || at.start !== stretch.outer.start) return null;
  const colon = firstIndex(reading.tokens.length, (i) => (reading.tokens[i]?.start ?? 0) >= stretch.outer.end);
  if (reading.tokens[colon]?.text !== ':' || colon >= at.last) return null;
  const kind = reading.article.segments[at.segment]?.kind;
  if (kind !== 'headline' && kind !== 'subheading') return null;
  const base = {
    rule: 'free',
    sentence: index,
    cue: null,
    cueTokens: null,
    stance: 'neutral',
    attitude: 'asserts',
    content: [],
    scope: stretch,
  } as const;
  const named = drafts.find((d) => d.sentence === index && d.source !== null);
  if (named) return { draft: { ...named, ...base }, at };
  const phrase = reading.phrases.find((p) => p.first === colon + 1);
  const speaks =
    phrase &&
    reading.mentions.some(
      (m) => m.start < phrase.end && phrase.start < m.end && ['person', 'group', 'organisation'].includes(m.kind),
    );
  if (!phrase || !speaks || isCounted(reading, phrase)) return null;
  return {
    draft: {
      ...base,
      source: { start: phrase.start, end: phrase.end },
      sourceTokens: { first: phrase.first, last: phrase.last },
    },
    at,
  };
}

/**
 * A few words in marks right after a quoted sentence with its cue, or after a colon, are that speaker's too.
 *
 * > | "Nobody is counting," Ambrey said. "[Pigeons, maybe]."      > | wants the rosters scrapped: "[Withdraw them]."
 */
function followsQuotation(reading: Reading, stretch: QuotedStretch, drafts: readonly Draft[]): boolean {
  const index = reading.sentences.findIndex((s) => s.start <= stretch.outer.start && stretch.outer.start < s.end);
  const at = reading.sentences[index];
  if (!at) return false;
  const words = rangesWithin(reading.tokens, stretch).filter((t) => t.tag !== 'PUNCT').length;
  if (words < SHORT_WORDS_MIN) return false;
  const before = firstIndex(reading.tokens.length, (i) => (reading.tokens[i]?.end ?? 0) > stretch.outer.start) - 1;
  if (reading.tokens[before]?.text === ':')
    return drafts.some((d) => d.sentence === index && d.source !== null && d.scope.end <= stretch.start + 2);
  const opens = Math.abs(at.start - stretch.outer.start) <= 1;
  return (
    opens &&
    drafts.some(
      (d) => d.sentence === index - 1 && d.rule === 'quoted' && reading.sentences[index - 1]?.segment === at.segment,
    )
  );
}

/** Fewer words than this are a term even there. */
const SHORT_WORDS_MIN = 2;

/**
 * What of a stretch no attribution holds yet. What the speaker says that another said holds none of it: he relays that.
 *
 * > | “It was dark,” said a man. “[My neighbour says it was the soldiers].”
 */
function uncovered(stretch: QuotedStretch, drafts: readonly Draft[], least: number): Range[] {
  const isInner = ({ cue, source }: Draft): boolean =>
    cue !== null && contains(stretch.outer, cue) && source !== null && contains(stretch.outer, source);
  const held = drafts
    .filter((draft) => !isInner(draft))
    .flatMap((d) => d.content)
    .filter((c) => overlapOf(c, stretch) > 0);
  if (held.length === 0) return [{ start: stretch.start, end: stretch.end }];
  const from = held.reduce((end, h) => Math.max(end, h.end), 0);
  return stretch.end - from > least ? [{ start: from, end: stretch.end }] : [];
}
/** What is left of a stretch is looked at if it has more characters than this; less where its speaker is known. */
const REST_CHARS_MIN = 30;
const OWN_REST_CHARS_MIN = 12;

/**
 * Whoever has said a part of what stands in one pair of marks has said the rest: nothing between them is the outlet's.
 *
 * > | According to Ida Marsh, “It was hot. [I mean, just a ball of flames].”
 */
const ownerOf = ({ article }: Reading, stretch: QuotedStretch, drafts: readonly Draft[]): Draft | null =>
  drafts.findLast(
    ({ source, cue, content, rule }) =>
      source !== null &&
      cue !== null &&
      rule !== 'cue-noun' &&
      !contains(stretch.outer, cue) &&
      // > | had never heard the [words] “Get out. We do not want you.”
      !OTHERS_WORDS.test(article.text.slice(cue.end, Math.max(cue.end, stretch.outer.start))) &&
      content.some((c) => overlapOf(c, stretch) > 0),
  ) ?? null;

const OTHERS_WORDS = /\b(?:words?|slogans?|signs?|banners?|writing|saying|chant(?:s|ing)?|never|not)\b/i;

/** The stretch opens a sentence and closes one, with a verb and enough words: an utterance, not a term. */
function standsAlone(reading: Reading, stretch: QuotedStretch): boolean {
  const inside = rangesWithin(reading.tokens, stretch);
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
    .sort((a, b) => (a.cue?.start ?? a.scope.start) - (b.cue?.start ?? b.scope.start));
  const isInner = ({ cue }: Draft, o: Draft): boolean =>
    o.source !== null && cue !== null && o.scope.start <= cue.start && cue.end <= o.scope.end;
  return before.findLast((d) => !drafts.some((o) => o !== d && isInner(d, o))) ?? null;
}
