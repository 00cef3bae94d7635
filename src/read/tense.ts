import { FUTURE_BEFORE_TO, FUTURE_WORDS, PAST_VERBS, PRESENT_VERBS, TELLS_OF_DAY } from '../languages/en/times.ts';
import type { Lexeme } from './lexemes.ts';
import { isAppointed, plansDay } from './plans.ts';

/** Whether the words around a day speak of the past or of what is to come; `over` where they tell what was done then, `open` where neither shows. */
export type Leaning = 'past' | 'over' | 'future' | 'open';

/** Words looked at on either side of a time expression: a clause of news prose seldom runs longer. */
const WORDS_BEFORE = 14;
const WORDS_AFTER = 10;

const NO_PAST = new Set([
  'need',
  'indeed',
  'hundred',
  'seed',
  'weed',
  'feed',
  'steed',
  'greed',
  'creed',
  'reed',
  'hatred',
  'kindred',
  'infrared',
  'speed',
  'breed',
  'exceed',
  'proceed',
  'succeed',
  'sacred',
  'unprecedented',
]);
const WILL = new Set(['will', 'll', 'shall', 'wo']);
const BARE_INFINITIVE = new Set(['to', 'would', 'should', 'may', 'might', 'could', 'can', 'must', 'not']);

/** > | said the army would [reach the valley on Wednesday]     > | some of them may [return on Thursday] */
const MODALS = new Set(['would', 'may', 'might', 'could', 'should', 'must', 'can']);
/** Behind a modal, what is no deed to come: `would have left`, `could not be reached`, `would not say`, `could hear shelling`. */
const NOT_TO_COME = new Set([
  'have',
  'not',
  'n’t',
  "n't",
  'say',
  'only',
  'neither',
  'no',
  'see',
  'hear',
  'feel',
  'smell',
]);
const PERCEIVED = new Set(['heard', 'seen', 'felt', 'reached', 'smelled']);
/** Between a modal and a day, what brings in a thing that was before: `may resign over a leak on Saturday`. */
const BRINGS_BEFORE = new Set([
  'over',
  'after',
  'following',
  'since',
  'from',
  'about',
  'because',
  'that',
  'who',
  'which',
]);
const isToCome = (lexemes: readonly Lexeme[], at: number): boolean =>
  !NOT_TO_COME.has(lowerAt(lexemes, at + 1)) &&
  !(lowerAt(lexemes, at + 1) === 'be' && PERCEIVED.has(lowerAt(lexemes, at + 2)));

/** Before `to be` and a participle these tell what is so, and nothing that is planned: `seems to be broken`. */
const NOT_PLANNED = new Set('seem seems appear appears have has had used happen happens'.split(' '));

/** Whether the modal at `at` speaks of the day whose expression begins at `first` and ends before `next`. */
function meansDay(lexemes: readonly Lexeme[], at: number, first: number, next: number): boolean {
  if (/^[’']s?$/.test(lowerAt(lexemes, next)) || !isToCome(lexemes, at)) return false;
  // > | [On Thursday] another 40 millimetres may fall.
  const opens = first <= 1 || endsSentence(lexemes, first - 2) || endsSentence(lexemes, first - 1);
  if (at > first) return opens && /^(?:on|by|next)$/.test(lowerAt(lexemes, first - 1));
  for (let k = at + 1; k < first; k += 1) if (BRINGS_BEFORE.has(lowerAt(lexemes, k))) return false;
  return true;
}

const lowerAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.lower ?? '';

const isPastForm = (word: string): boolean =>
  PAST_VERBS.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word));

/** Whether a sentence ends at this lexeme; a stop glued to what follows is a part of a number or name. */
export const endsSentence = (lexemes: readonly Lexeme[], at: number): boolean =>
  /^[.!?]$/.test(lexemes[at]?.text ?? '') && !(lexemes[at + 1]?.glued ?? false);

/** What one word says of the time of its clause; null where it says nothing. */
function cueAt(lexemes: readonly Lexeme[], at: number): Leaning | null {
  const word = lowerAt(lexemes, at);
  // > | Turnout was lower [than expected] on Monday.
  if (lowerAt(lexemes, at - 1) === 'than') return null;
  if (FUTURE_WORDS.has(word)) return 'future';
  if (FUTURE_BEFORE_TO.has(word) && lowerAt(lexemes, at + 1) === 'to') return 'future';
  // > | talks are set for 10 on Wednesday
  if (word === 'set' && lowerAt(lexemes, at + 1) === 'for' && /^(?:is|are|s|been)$/.test(lowerAt(lexemes, at - 1)))
    return 'future';
  // A name may end so, too: `Mohamed`.
  if (!isPastForm(word) || /^\p{Lu}/u.test(lexemes[at]?.text ?? '')) return null;
  // > | talks will be held on Monday
  // A participle or bare infinitive takes its time from the auxiliary before it.
  let before = at - 1;
  while (at - before < 3 && /^(?:be|have|not|also|stay|remain|become|get|keep)$/.test(lowerAt(lexemes, before)))
    before -= 1;
  if (WILL.has(lowerAt(lexemes, before))) return 'future';
  // > | an interview [to be] published on Sunday     but   | was found to be damaged on Monday
  if (before === at - 2 && lowerAt(lexemes, at - 1) === 'be' && lowerAt(lexemes, before) === 'to')
    return isPastForm(lowerAt(lexemes, before - 1)) || NOT_PLANNED.has(lowerAt(lexemes, before - 1)) ? null : 'future';
  return BARE_INFINITIVE.has(lowerAt(lexemes, before)) ? null : 'past';
}

/** > | Testimony resumes at 9 a.m[.] Wednesday: the stop of the hour ends no sentence. */
const behindHour = (lexemes: readonly Lexeme[], first: number): boolean =>
  lowerAt(lexemes, first - 1) === '.' && /^(?:m|am|pm)$/.test(lowerAt(lexemes, first - 2));

/** > | at [the] end on Friday: behind one of these stands a noun, though it looks like a verb. */
const NOUN_BEHIND = /^(?:the|an?|its|his|her|their|no|any|at|of)$/;

/** > | was killed in the car park [on] Nov. 18     not   | said the vote on Nov. 18     > | was adjourned to Nov. 18 */
const tellsDeed = (lexemes: readonly Lexeme[], at: number, first: number): boolean =>
  lowerAt(lexemes, first - 1) === 'on' && first - at <= DEED_REACH && !TELLS_OF_DAY.has(lowerAt(lexemes, at));
/** Words between a deed and its day: `killed in the car park of the hotel on`. */
const DEED_REACH = 9;

/**
 * The leaning of the clause around lexemes `first` to `next`, a day or (with `isDay` false) an hour: the nearest cue before wins, then `until` and `by`, then a
 * verb in the present, then the nearest cue behind.
 */
export function leaningAt(lexemes: readonly Lexeme[], first: number, next: number, isDay = true): Leaning {
  let present = false;
  let parted = false;
  const opener = behindHour(lexemes, first) ? first - 2 : first - 1;
  const preposition = lowerAt(lexemes, first - 1);
  if (preposition === 'since') return 'past';
  // > | He will not quit after [Tuesday]’s defeat.
  if (/^(?:after|following|over)$/.test(preposition) && /^[’']s?$/.test(lowerAt(lexemes, next))) return 'past';
  if (isAppointed(lexemes, first, next)) return 'future';
  // > | “[Thursday] is when the snow gets here”     > | [Friday] is the last day: a day that is the subject is still to come.
  if (lowerAt(lexemes, next) === 'is' && /^(?:when|the|a|an|our|your|my)$/.test(lowerAt(lexemes, next + 1)))
    return 'future';
  // `5 May` is no modal.
  const isModal = (at: number): boolean => MODALS.has(lexemes[at]?.text ?? '');
  for (let at = opener; at >= Math.max(0, first - WORDS_BEFORE) && !endsSentence(lexemes, at); at -= 1) {
    if (isDay && plansDay(lexemes, at, first, next)) return 'future';
    const cue = isModal(at) && meansDay(lexemes, at, first, next) ? 'future' : cueAt(lexemes, at);
    if (cue === 'past' && tellsDeed(lexemes, at, first)) return 'over';
    if (cue !== null) return cue;
    // > | Decree 14, signed on 2 May, [takes effect on 1 July]: the verb in the present stands nearer, behind the comma.
    if (present && lowerAt(lexemes, at) === ',') return 'future';
    present ||= PRESENT_VERBS.has(lowerAt(lexemes, at)) && !NOUN_BEHIND.test(lowerAt(lexemes, at - 1));
  }
  if (present) return 'future';
  // > | By Tuesday evening 1,400 people had been moved
  //     The verb behind tells which limit it is; without one the limit is still to come.
  const limit = preposition === 'until' || preposition === 'till' || preposition === 'by';
  for (let at = next; at < Math.min(lexemes.length, next + WORDS_AFTER) && !endsSentence(lexemes, at); at += 1) {
    // > | Sent on Monday, it asks that work [should stop]: behind a comma or `that` somebody wants it.
    parted ||= /^(?:,|that)$/.test(lowerAt(lexemes, at));
    const cue = !parted && isModal(at) && meansDay(lexemes, at, first, next) ? 'future' : cueAt(lexemes, at);
    if (cue !== null) return cue;
  }
  return limit ? 'future' : 'open';
}
