import { ACTS_OF_SPEAKING, JUST_TOLD, SPEAKING_THERE } from '../languages/en/occasions.ts';
import { type Dated, isDay } from '../model/article.ts';
import { contains, type Range } from '../model/span.ts';
import { isPoint, timesWithin } from './cue-times.ts';
import type { Draft } from './draft.ts';
import { clauseOf, isNarrated, ownTime } from './event-clauses.ts';
import { type SentenceView, viewSentence, wordAt } from './sentence-view.ts';

/** Tokens at the head of a sentence in which it says at what it was said: `At the end of the meeting,` has six. */
const OPENING_TOKENS = 8;

/**
 * O14: the day of what the sentence before tells, where this one opens with a part of it; else null. `said` are the contents of the
 * statements of that sentence: what is only said to have happened gives no day.
 *
 * > | A court jailed three men on Wednesday. [Passing sentence], the judge said …     > | The board met on Monday. [At the meeting], Vale said …
 */
export function dayOfSameAct(view: SentenceView, draft: Draft, said: readonly Range[]): Dated | null {
  const { reading, sentence } = view;
  const before = reading.sentences[draft.sentence - 1];
  if (before?.segment !== sentence.segment || !opensInAct(view, draft)) return null;
  if (timesWithin(reading, sentence).some((t) => isPoint(t) && !draft.content.some((c) => contains(c, t.span))))
    return null;
  const days = timesWithin(reading, before).filter((t) => t.dated !== null);
  const [time, more] = days;
  if (!time?.dated || more || !isDay(time.dated.value) || said.some((c) => contains(c, time.span))) return null;
  const content = [{ start: before.start, end: before.end }];
  const past = viewSentence(reading, before);
  const clause = clauseOf(past, {
    content,
    sentence: draft.sentence - 1,
    draft: null,
    attitude: 'asserts',
    polarity: 'positive',
    direct: false,
  });
  return isNarrated(clause) ? ownTime(clause) : null;
}

/** > | [Passing sentence], she said     > | [Speaking outside court], he said     > | [In her ruling], she said     > | [On its opening day], he said */
function opensInAct(view: SentenceView, { cueTokens }: Draft): boolean {
  const { first } = view.sentence;
  const end = Math.min(cueTokens?.first ?? first, first + OPENING_TOKENS);
  const opener = wordAt(view, first);
  if (ACTS_OF_SPEAKING.has(opener)) return true;
  if (opener === 'speaking') return SPEAKING_THERE.has(wordAt(view, first + 1));
  if (!/^(?:in|at|during|after|outside|on|as)$/.test(opener)) return false;
  if (!/^(?:the|his|her|its|their|that)$/.test(wordAt(view, first + 1))) return false;
  if (opener === 'on') return /^(?:opening|first)$/.test(wordAt(view, first + 2)) && wordAt(view, first + 3) === 'day';
  for (let i = first + 2; i < end && wordAt(view, i) !== ','; i++) if (JUST_TOLD.has(wordAt(view, i))) return true;
  return false;
}
