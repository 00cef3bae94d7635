import type { CueVerb } from '../languages/en/cues.ts';
import type { QuotedStretch } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { firstIndex, rangesWithin } from '../text/bisect.ts';
import { splitConjuncts, stripConnectives } from './clauses.ts';
import { type Attributing, compose, draftsOf } from './compose.ts';
import type { ContentRange } from './contents.ts';
import type { Draft } from './draft.ts';
import { charsOf, isQuoteMark, phrasesWithin, type SentenceView, viewSentence } from './sentence-view.ts';
import { subjectAfter, subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The quotation that ends right before a cue and its subject: `"…," he said`, `"…," said the mayor`. */
export function quoteBefore(view: SentenceView, group: VerbGroup): QuotedStretch | null {
  const { tokens, sentence } = view;
  if (!group.finite) return null;
  let i = group.first - 1;
  const subject = phrasesWithin(view.reading, sentence.first, group.first).find((p) => p.last >= group.first - 2);
  // > | “…,” Maren Oltz, the governor, said: the subject may be closed by a comma of its own.
  const whole = subjectOf(view, group);
  const starts = [group.first, subject ? leftmost(view, subject.first) : group.first, whole?.first ?? group.first];
  for (const start of starts) {
    i = start - 1;
    while (i >= sentence.first && (tokens[i]?.text === ',' || tokens[i]?.tag === 'ADV')) i--;
    const mark = tokens[i];
    if (!mark || i < sentence.first) continue;
    const stretch = view.reading.quoted.find((q) => q.outer.end === mark.end);
    if (!stretch || !isQuoteMark(mark.text) || !worthQuoting(stretch, view)) continue;
    // > | Vale, described by Lan as [“a liar”], said …: words in an aside about the subject are not what he says.
    const opening = tokens[whole?.first ?? i]?.start ?? 0;
    const after = subjectAfter(view, group);
    const isInverted = after !== null && !view.groups.some((g) => g.finite && g.first === after.last);
    if (start === group.first && opening < stretch.outer.start && !isInverted) return null;
    return stretch;
  }
  return null;
}

/** `, the president's spokesman, | Ivo Lan, | said`: the start of a subject of several phrases. */
function leftmost(view: SentenceView, first: number): number {
  let i = first;
  while (i > view.sentence.first) {
    const before = view.tokens[i - 1];
    if (!before) break;
    const end = i - (before.tag === 'ADP' || before.tag === 'CCONJ' ? 1 : 0);
    const phrase = phrasesWithin(view.reading, view.sentence.first, end).at(-1);
    if (phrase?.last !== end) break;
    i = phrase.first;
  }
  return i;
}

/** A mere word in quotation marks before a verb is its subject, no utterance. */
const QUOTE_WORDS_MIN = 2;
const worthQuoting = (stretch: QuotedStretch, view: SentenceView): boolean =>
  rangesWithin(view.reading.tokens, stretch).filter((t) => t.tag !== 'PUNCT').length >= QUOTE_WORDS_MIN;

/** The attributions of the quotation before a cue; null where nobody is named for it. */
export function quotedBefore(
  view: SentenceView,
  group: VerbGroup,
  index: number,
  verb: CueVerb,
  stretch: QuotedStretch,
): Draft[] | null {
  const inverted =
    (view.tokens[group.first - 1]?.end ?? 0) >= stretch.outer.end - 1 && stretchEndsAt(view, stretch, group.first);
  const source = inverted ? (subjectAfter(view, group) ?? subjectOf(view, group)) : subjectOf(view, group);
  if (!source) return null;
  const scope = { start: mixedStart(view, stretch), end: stretch.end };
  const by = {
    index,
    source,
    cue: { first: group.first, last: group.last },
    verb: { ...verb, attitude: verb.attitude === 'denies' ? ('asserts' as const) : verb.attitude },
  };
  const more = continuedAfter(view, group, stretch);
  const pieces = [scope, ...(more ? [more] : [])].flatMap((range) => piecesOfQuote(view, range));
  return draftsOf(
    view,
    by,
    'quoted',
    pieces.map((range) => [range]),
    scope,
  );
}

/** `Orvan forces 'active in second region', Vale confirms`: words before the marks in the same clause belong to the content. */
function mixedStart(view: SentenceView, stretch: QuotedStretch): number {
  const first = view.tokens[view.sentence.first];
  if (!first || first.start >= stretch.outer.start) return stretch.start;
  const firstAt = firstIndex(view.tokens.length, (i) => (view.tokens[i]?.start ?? 0) >= stretch.outer.start);
  const before = view.tokens.slice(view.sentence.first, firstAt);
  if (before.some((t) => [',', ':', ';'].includes(t.text)) || isQuoteMark(before.at(-1)?.text ?? '')) {
    const colon = before.findLastIndex((t) => [':', ';'].includes(t.text) || isQuoteMark(t.text));
    const start = before[colon + 1];
    return start && colon >= 0 && colon < before.length - 1 ? start.start : stretch.start;
  }
  return before.length > 0 && before.length <= 12 ? first.start : stretch.start;
}

const stretchEndsAt = (view: SentenceView, stretch: QuotedStretch, at: number): boolean => {
  for (let i = at - 1; i >= view.sentence.first; i--) {
    const token = view.tokens[i];
    if (!token) return false;
    if (token.end <= stretch.outer.end) return true;
    if (token.text !== ',' && token.tag !== 'ADV') return false;
  }
  return false;
};

/** The propositions of a quotation: its sentences, and the clauses that stand side by side in them. */
export function piecesOfQuote(view: SentenceView, range: Range): Range[] {
  const { reading } = view;
  const { tokens, sentences } = reading;
  const first = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= range.start);
  const last = firstIndex(tokens.length, (i) => (tokens[i]?.end ?? 0) > range.end);
  const pieces: Range[] = [];
  for (let s = firstIndex(sentences.length, (i) => (sentences[i]?.last ?? 0) > first); s < sentences.length; s++) {
    const sentence = sentences[s];
    if (!sentence || sentence.first >= last) break;
    const from = Math.max(first, sentence.first);
    const to = Math.min(last, sentence.last);
    if (from >= to) continue;
    const here = sentence === view.sentence ? view : viewSentence(reading, sentence);
    for (const piece of splitConjuncts(here, from, to)) {
      const chars = charsOf(reading.tokens, stripConnectives(here, piece.first, piece.last), piece.last);
      if (chars && chars.end > chars.start) pieces.push(chars);
    }
  }
  return pieces;
}

/** A quotation to the right of its cue that runs on over the end of the sentence; null where it ends with the sentence. */
function longQuote(view: SentenceView, content: ContentRange): QuotedStretch | null {
  const start = view.tokens[content.first]?.start ?? -1;
  return (
    view.reading.quoted.find((q) => (q.start === start || q.outer.start === start) && q.end > view.sentence.end) ?? null
  );
}

/** The drafts of a content, all sentences of it where a quotation opens it that runs on. */
export function composeWhole(
  view: SentenceView,
  by: Attributing,
  content: ContentRange,
  rule?: Draft['rule'],
): Draft[] {
  const long = longQuote(view, content);
  if (!long) return compose(view, by, content, rule);
  const scope = { start: view.tokens[by.cue.last - 1]?.end ?? long.start, end: long.end };
  const pieces = piecesOfQuote(view, long).map((range) => [range]);
  return draftsOf(view, by, rule ?? 'quoted', pieces, scope);
}

/** > | “The siren worked,” he said, “[and it worked in time].” — the quotation that goes on after the cue. */
function continuedAfter(view: SentenceView, group: VerbGroup, before: QuotedStretch): QuotedStretch | null {
  const end = view.tokens[group.last - 1]?.end ?? 0;
  const next = view.reading.quoted.find((q) => q.outer.start >= end && q.outer.start < view.sentence.end);
  if (!next || next === before) return null;
  const between = rangesWithin(view.tokens, { start: end, end: next.outer.start });
  const comma = between.at(-1)?.text === ',';
  return comma && !between.some((t) => t.tag === 'VERB' || t.tag === 'AUX') ? next : null;
}
