import { BEFORE_COUNT, COUNTED_EVENTS, KNOWN_OPENERS } from '../languages/en/event-days.ts';
import { PARTS_OF_DAY, TIME_UNITS } from '../languages/en/times.ts';
import type { Lexeme } from './lexemes.ts';
import { countAt, countedAt } from './relative-grammar.ts';
import { endsSentence } from './tense.ts';
import type { Matched, Meaning } from './time-meaning.ts';

/**
 * T19: days that are counted from an event. The day of the event stands in its phrase (`the day after Monday’s vote`), or the phrase opens
 * its sentence and the event is what the paragraph told before, with its one day (`The dam broke on 3 May. Two days after the collapse, …`).
 */

type Lexemes = readonly Lexeme[];

const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';

/** Lexemes of a phrase that names an event: `the collapse of the old town hall`. */
const PHRASE_REACH = 7;

/** Whether an expression stands at the head of its sentence: > | [On] the day of the crash, …     > | But just two days after it broke, … */
export function opensSentence(lexemes: Lexemes, at: number): boolean {
  let k = at - 1;
  while (k >= 0 && BEFORE_COUNT.has(lowerAt(lexemes, k))) k -= 1;
  return k < 0 || endsSentence(lexemes, k) || (/^[”"]$/.test(lowerAt(lexemes, k)) && endsSentence(lexemes, k - 1));
}

/** > | after [the collapse], the firm said     > | after [the crash] the firm said     but not   | after [the man] who fell died */
function speaksOfEvent(lexemes: Lexemes, at: number): boolean {
  // > | Two days after [it] broke, the firm said
  const clause = /^(?:it|he|she|they)$/.test(lowerAt(lexemes, at));
  if (lowerAt(lexemes, at) === 'that' && lowerAt(lexemes, at + 1) === ',') return true;
  if (!clause && !KNOWN_OPENERS.has(lowerAt(lexemes, at))) return false;
  for (let k = at + 1; k <= at + PHRASE_REACH; k += 1) {
    const lexeme = lexemes[k];
    if (lexeme === undefined || (lexeme.kind === 'mark' && lexeme.text !== ',' && lexeme.text !== '-')) return false;
    if (lexeme.text === ',') return k > at + 1;
    if (COUNTED_EVENTS.has(lexeme.lower)) return lowerAt(lexemes, k + 1) !== 'of';
    if (!clause && /^(?:who|which|that|when|said|was|were|had|is|of)$/.test(lexeme.lower)) return false;
    if (clause && /^(?:said|says|told|of|on|in)$/.test(lexeme.lower)) return false;
  }
  return false;
}

/** How many lexemes behind `at` belong to the phrase: up to a mark that parts, or a verb that is sure to be one. */
function phraseReach(lexemes: Lexemes, at: number): number {
  let k = at;
  while (k < at + PHRASE_REACH && k < lexemes.length) {
    const { kind, text, lower } = lexemes[k] as Lexeme;
    if (kind === 'mark' && !/^[’'-]$/.test(text)) break;
    if (/^(?:said|says|told|tells|who|which|that|had|has|was|were|is|are|and|but)$/.test(lower)) break;
    k += 1;
  }
  return k - at;
}

/** > | [three days] after the crash     > | [a week to the day] after the vote     > | exactly [a week] after it: weeks are counted to the day only where the words say so. */
function countedFrom(
  lexemes: Lexemes,
  at: number,
):
  | (Omit<Extract<Meaning, { kind: 'from-event' }>, 'reach' | 'opens'> & {
      readonly next: number;
      readonly behind: number;
    })
  | null {
  const count = countAt(lexemes, at);
  const unit = count === null ? undefined : TIME_UNITS.get(lowerAt(lexemes, count.next));
  if (count?.value == null || !Number.isInteger(count.value) || count.value > DAYS_MAX) return null;
  const next = count.next + 1;
  const toTheDay = ['to', 'the', 'day'].every((word, k) => lowerAt(lexemes, next + k) === word);
  const behind = toTheDay ? next + 3 : next;
  const side = lowerAt(lexemes, behind) === 'after' ? 1 : lowerAt(lexemes, behind) === 'before' ? -1 : 0;
  const exact = toTheDay || lowerAt(lexemes, at - 1) === 'exactly';
  const nights = unit === undefined && /^nights?$/.test(lowerAt(lexemes, count.next));
  const days = unit === 'day' || nights ? 1 : exact && unit === 'week' ? 7 : exact && unit === 'fortnight' ? 14 : 0;
  if (side === 0 || days === 0) return null;
  const plain = countedAt(lexemes, at);
  return {
    kind: 'from-event',
    unit: 'day',
    count: side * days * count.value,
    part: null,
    plain: plain?.next === next ? plain.meaning : null,
    next: behind,
    behind: behind + 1,
  };
}

/** So many days behind an event nobody counts in days. */
const DAYS_MAX = 30;

/** > | on [the day] of the crash     > | [the morning] after the vote     > | on [the eve] of Sunday’s vote */
function namedFrom(lexemes: Lexemes, at: number): ReturnType<typeof countedFrom> {
  if (lowerAt(lexemes, at) !== 'the') return null;
  const word = lowerAt(lexemes, at + 1);
  const part = PARTS_OF_DAY.get(word) ?? null;
  if (part === null && word !== 'day' && word !== 'eve') return null;
  const side = lowerAt(lexemes, at + 2);
  const count = side === 'after' ? 1 : side === 'before' ? -1 : side === 'of' ? (word === 'eve' ? -1 : 0) : null;
  if (count === null || (word === 'eve' && side !== 'of')) return null;
  return { kind: 'from-event', unit: 'day', count, part, plain: null, next: at + 2, behind: at + 3 };
}

export function eventDayAt(lexemes: Lexemes, at: number): Matched | null {
  const found = namedFrom(lexemes, at) ?? countedFrom(lexemes, at);
  if (found === null) return null;
  const { next, behind, ...meaning } = found;
  const opens = opensSentence(lexemes, at) && speaksOfEvent(lexemes, behind);
  return { next, meaning: { ...meaning, reach: behind - next + phraseReach(lexemes, behind), opens } };
}
