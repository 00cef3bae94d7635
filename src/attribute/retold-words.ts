import { SPEECH_NOUNS, TELL_VERBS } from '../languages/en/cues.ts';
import { READING_OUT_VERBS, RETELLING_VERBS } from '../languages/en/relaying.ts';
import type { Reading } from '../model/reading.ts';
import { relayer } from './compose.ts';
import type { Draft } from './draft.ts';
import { type SentenceView, viewSentence, wordAt } from './sentence-view.ts';
import { phraseAt, phraseFrom, type SourceRange, subjectOf } from './sources.ts';

/** Somebody whose words the next sentence brings, and who passes them on. */
export interface Retelling {
  readonly speaker: SourceRange;
  readonly via: Draft;
}

/**
 * Who has said what the words behind the sentence are, if the sentence tells that somebody retells them.
 *
 * > | The nurse described [what the matron had told her]. “The generator will hold.”     > | He repeated [the doctor’s words]. “…”
 */
export function retellingIn(reading: Reading, index: number): Retelling | null {
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const view = viewSentence(reading, sentence);
  const outer = view.groups.find((g) => g.finite && !g.passive && !g.negated && RETELLING_VERBS.has(g.lemma));
  const speaker = outer && (toldWhat(view, outer.last) ?? ownerOfWords(view, outer.last));
  const teller = outer && subjectOf(view, outer);
  const via = outer && teller && speaker ? relayer(view, index, teller, outer) : null;
  return via && speaker ? { speaker, via } : null;
}

/** > | what [the matron] had told her     > | what [his chief] had said */
function toldWhat(view: SentenceView, from: number): SourceRange | null {
  const told = view.groups.find((g) => g.finite && g.first > from && !g.passive && !g.negated);
  if (!told || !(TELL_VERBS.has(told.lemma) || /^(?:say|write|shout|reply|answer|whisper)$/.test(told.lemma)))
    return null;
  const speaker = phraseAt(view, told.first - 1);
  return speaker?.last === told.first && wordAt(view, speaker.first - 1) === 'what'
    ? { first: speaker.first, last: speaker.last }
    : null;
}

/** > | repeated [the doctor]’s words     > | recalled [her grandmother]’s warning: at the end of the sentence. */
function ownerOfWords(view: SentenceView, from: number): SourceRange | null {
  const phrase = phraseFrom(view, from);
  if (!phrase || !SPEECH_NOUNS.has(wordAt(view, phrase.last - 1)) || !/^[.:]$/.test(wordAt(view, phrase.last)))
    return null;
  return /^['’]s?$/.test(wordAt(view, phrase.last - 2)) ? { first: phrase.first, last: phrase.last - 2 } : null;
}

/**
 * What a text says that somebody has just read out is relayed by him.
 *
 * > | [The senator] read from the letter. An engineer, it said, had told colleagues that …     > | [The judge] quoted from the will. It says …
 */
export function readOut(views: readonly SentenceView[], drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const [before, here] = [views[draft.sentence - 1], views[draft.sentence]];
    const isIt =
      draft.sourceTokens !== null &&
      here !== undefined &&
      draft.sourceTokens.last - draft.sourceTokens.first === 1 &&
      wordAt(here, draft.sourceTokens.first) === 'it';
    if (!isIt || draft.via || !before || before.sentence.segment !== here?.sentence.segment) return draft;
    const reading = before.groups.find((g) => g.finite && !g.passive && !g.negated && READING_OUT_VERBS.has(g.lemma));
    const text = reading && textRead(before, reading.last);
    const teller = reading && text ? subjectOf(before, reading) : null;
    const via = reading && teller ? relayer(before, draft.sentence - 1, teller, reading) : null;
    return via ? { ...draft, via } : draft;
  });
}

/** > | read [from the whistleblower’s letter]     > | read out [the report]     > | quoted from [a memo] */
export function textRead(view: SentenceView, from: number): SourceRange | null {
  let at = from;
  while (/^(?:out|aloud|from|parts?|passages?|extracts?|of|sections?)$/.test(wordAt(view, at))) at++;
  const phrase = phraseFrom(view, at);
  const isText =
    phrase !== null &&
    view.reading.mentions.some(
      (m) =>
        m.kind === 'document' &&
        m.start < (view.tokens[phrase.last - 1]?.end ?? 0) &&
        m.end > (view.tokens[phrase.first]?.start ?? 0),
    );
  return at > from && phrase && isText ? { first: phrase.first, last: phrase.last } : null;
}
