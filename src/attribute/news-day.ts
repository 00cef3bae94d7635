import { CUE_VERBS } from '../languages/en/cues.ts';
import { type Dated, isDay, isHeading } from '../model/article.ts';
import { framesSentence, timesWithin } from './cue-times.ts';
import type { Draft } from './draft.ts';
import { clauseOf, isNarrated, ownTime } from './event-clauses.ts';
import { type SentenceView, tokenFrom, wordAt } from './sentence-view.ts';

/** Sentences of the story, headings apart, that tell what happened: the lead and what follows on it. */
const LEAD_SENTENCES = 2;

/**
 * O13: the day of publication, where the lead tells that something happened on it: what people then say of it they say on that day.
 *
 * > | A bridge fell into the Sund [on Thursday morning]. … Otto Lan, the mayor, said two cars were on it.     published on that Thursday
 */
export function newsDay(views: readonly SentenceView[]): Dated | null {
  const lead = views.filter(({ reading, sentence }) => {
    const segment = reading.article.segments[sentence.segment];
    return segment?.kind === 'paragraph' && !isHeading(segment);
  });
  for (const view of lead.slice(0, LEAD_SENTENCES)) {
    const published = view.reading.article.published?.value.slice(0, 10);
    const content = [{ start: view.sentence.start, end: view.sentence.end }];
    const clause = clauseOf(view, {
      content,
      sentence: 0,
      draft: null,
      attitude: 'asserts',
      polarity: 'positive',
      direct: false,
    });
    // > | The army denied that the bridge fell on Thursday: what somebody only says has not happened so.
    const isSaid = CUE_VERBS.has(clause.main?.lemma ?? '');
    const happened = isNarrated(clause) && !isSaid ? ownTime(clause) : null;
    if (happened && isDay(happened.value) && happened.value.slice(0, 10) === published)
      return { ...happened, value: published };
  }
  return null;
}

/**
 * Whether the sentence, or one before it in its paragraph, opens with a time of its own, or the words stand in a text that is told of.
 *
 * > | [In 2029] he said …     > | He read from a report [in which] she described …
 */
export function looksAside(view: SentenceView, { source }: Draft): boolean {
  const { reading, sentence } = view;
  const at = source === null ? -1 : tokenFrom(reading, source.start);
  if (at >= 2 && /^(?:which|where)$/.test(wordAt(view, at - 1))) return true;
  return reading.sentences.some((each) => {
    if (each.segment !== sentence.segment || each.start > sentence.start) return false;
    const time = timesWithin(reading, each)[0];
    return time !== undefined && framesSentence({ ...view, sentence: each }, tokenFrom(reading, time.span.start));
  });
}
