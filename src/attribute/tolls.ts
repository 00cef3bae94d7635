import { PLURAL_SCALES } from '../languages/en/numbers.ts';
import { COUNTED_STATES } from '../languages/en/units.ts';
import type { Range } from '../model/span.ts';
import { charsOf, isDash, type SentenceView, wordAt } from './sentence-view.ts';

/** Words between a number and what became of whom it counts: `three border guards feared dead`. */
const COUNTED_WORDS_MAX = 4;
/** `at least`, `more than`, before the number. */
const BOUND_WORDS_MAX = 2;

/**
 * How many were hurt or saved, in a headline that says it without a verb; each is an assertion by itself.
 *
 * > | Ferry sinks off Orrick, [87 rescued], [four dead]     > | [Three guards dead after attack]     > | [Nine dead] and [19 missing]
 */
export function tollsOf(view: SentenceView): Range[] {
  const { reading, sentence, tokens } = view;
  const kind = reading.article.segments[sentence.segment]?.kind;
  if (kind !== 'headline' && kind !== 'standfirst' && kind !== 'subheading') return [];
  const tolls: Range[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const first = opensToll(view, i);
    const state = first === null ? -1 : stateBehind(view, i);
    if (first === null || state < 0) continue;
    const last = endOf(view, state + 1);
    const range = charsOf(tokens, first, last);
    if (range) tolls.push(range);
    i = last - 1;
  }
  return tolls;
}

/** The first token of a part of the headline whose number stands at `i`; null where none does. */
function opensToll(view: SentenceView, i: number): number | null {
  const { tokens, sentence } = view;
  const counts =
    tokens[i]?.tag === 'NUM' || PLURAL_SCALES.has(wordAt(view, i)) || /^(?:many|several)$/.test(wordAt(view, i));
  if (!counts) return null;
  for (let first = i; first >= Math.max(sentence.first, i - BOUND_WORDS_MAX); first--) {
    const before = wordAt(view, first - 1);
    if (first === sentence.first || /^(?:[,;:|]|with)$/.test(before) || isDash(tokens, first - 1)) return first;
    if (before !== 'and') continue;
    // > | [Officer and three inmates dead]     not   | nine dead and [19 missing]
    if (COUNTED_STATES.has(wordAt(view, first - 2))) return first;
    let from = first - 2;
    while (from > sentence.first && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[from - 1]?.tag ?? '')) from--;
    return from === sentence.first || tokens[from - 1]?.tag === 'PUNCT' ? from : null;
  }
  return null;
}

/** The token that says what became of those whom the number at `i` counts; -1 where a verb of their own says it, or nothing does. */
function stateBehind(view: SentenceView, i: number): number {
  for (let at = i + 1; at <= i + COUNTED_WORDS_MAX && at < view.sentence.last; at++) {
    const token = view.tokens[at];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'ADP' || token.tag === 'AUX') return -1;
    const next = at + 1 < view.sentence.last ? (view.tokens[at + 1]?.tag ?? '') : '';
    if (COUNTED_STATES.has(wordAt(view, at)) && !/^(?:NOUN|PROPN|ADJ)$/.test(next)) return at;
  }
  return -1;
}

/** Up to the next mark, or to a clause that goes on: > | [Eleven dead in flood] as questions grow     > | [Nine dead] and 19 missing */
function endOf(view: SentenceView, from: number): number {
  const { tokens, sentence } = view;
  let at = from;
  while (
    at < sentence.last &&
    tokens[at]?.tag !== 'PUNCT' &&
    !isDash(tokens, at) &&
    !/^(?:as|and|while|but|when)$/.test(wordAt(view, at))
  )
    at++;
  return at;
}

/** What is left of a range when the tolls in it speak for themselves: one piece, or none. */
export function besideTolls(range: Range, tolls: readonly Range[], text: string): Range | null {
  let left = trimmed(range, text);
  for (const toll of tolls.toReversed())
    if (toll.start > left.start && toll.start < left.end && toll.end >= left.end)
      left = trimmed({ start: left.start, end: toll.start }, text);
  for (const toll of tolls)
    if (toll.start <= left.start && toll.end > left.start)
      left = trimmed({ start: Math.min(left.end, toll.end), end: left.end }, text);
  return left.start < left.end ? left : null;
}

/** Without the marks and joining words at either end. */
function trimmed({ start, end }: Range, text: string): Range {
  const words = text.slice(start, end);
  const opening = /^(?:[\s,;:|–—-]|(?:and|as|with|while)\s)*/u.exec(words)?.[0].length ?? 0;
  const closing =
    /(?:[\s,;:|–—-]|\s(?:and|as|with|while)(?=[\s,;:|–—-]*$))*$/u.exec(words.slice(opening))?.[0].length ?? 0;
  return { start: start + opening, end: end - closing };
}
