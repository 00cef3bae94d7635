import { DENYING_VERBS, TIMED_CUES } from '../languages/en/cues.ts';
import type { ContentRange } from './contents.ts';
import { timesWithin } from './cue-times.ts';
import { charsOf, type SentenceView, tokenFrom, wordAt } from './sentence-view.ts';

/**
 * A noun that is denied, confirmed or condemned has no time of its own: a day behind it is the day on which that was said.
 *
 * > | denied [the claim] on 2 May     > | had put [the number at three] on Monday     not   | announced [an election on 2 May]
 */
export function withoutTime(view: SentenceView, content: ContentRange, lemma: string): ContentRange {
  const { first, last, frame } = content;
  const range = charsOf(view.tokens, first, last);
  if (range === null || frame === 'clause' || frame === 'quote') return content;
  if (!TIMED_CUES.has(lemma) && !DENYING_VERBS.has(lemma)) return content;
  if (view.groups.some((g) => g.finite && g.first >= first && g.last <= last)) return content;
  const time = timesWithin(view.reading, range).at(-1);
  if (time?.span.end !== range.end || (time.type !== 'date' && time.type !== 'time')) return content;
  let at = tokenFrom(view.reading, time.span.start);
  while (at > first && /^(?:on|late|early|earlier)$/.test(wordAt(view, at - 1))) at--;
  // > | denied the claims of last year     > | put the number at 14, up from 11 that morning: the time is that of the noun, or of the number.
  const before = view.tokens[at - 1]?.tag;
  const governed = before === 'ADP' || before === 'DET' || (before === 'NUM' && wordAt(view, at) !== 'on');
  return at > first && !governed ? { first, last: at, frame } : content;
}
