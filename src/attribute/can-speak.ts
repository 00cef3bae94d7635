import {
  CUE_VERBS,
  type Frame,
  INFERRED_FROM,
  INFERRING_VERBS,
  QUOTE_ONLY_VERBS,
  SPEECH_NOUNS,
} from '../languages/en/cues.ts';
import { NO_ACCOUNTS } from '../languages/en/relaying.ts';
import type { Token } from '../model/reading.ts';
import { firstIndex } from '../text/bisect.ts';
import { charsOf, type SentenceView } from './sentence-view.ts';
import type { SourceRange } from './sources.ts';

/** Somebody whom the article speaks of stands in these words: a person, a body, a group or a state, by name, noun or pronoun. */
export function isSomebody(view: SentenceView, { first, last }: SourceRange): boolean {
  const range = charsOf(view.tokens, first, last);
  if (!range) return false;
  const { mentions } = view.reading;
  const at = firstIndex(mentions.length, (i) => (mentions[i]?.start ?? 0) >= range.end);
  for (let i = at - 1; i >= 0 && i >= at - MENTIONS_BACK; i--) {
    const mention = mentions[i];
    if (mention && mention.end > range.start && mention.kind !== 'other' && mention.kind !== 'document') return true;
  }
  return view.tokens
    .slice(first, last)
    .some((t) => /^(?:reporter|journalist|newspaper|paper|agency|press)s?$/.test(t.lemma));
}

/** Verbs that mostly say something, without a quotation beside them, too. */
export const isSpeech = (lemma: string): boolean => CUE_VERBS.has(lemma) && !QUOTE_ONLY_VERBS.has(lemma);

/** Mentions may lie in one another, no deeper than this. */
const MENTIONS_BACK = 8;

/** Who can stand as a source: a mention of somebody, or any noun phrase before a verb of plain saying. */
export function canSpeak(view: SentenceView, source: SourceRange, frame: Frame): boolean {
  const range = charsOf(view.tokens, source.first, source.last);
  if (!range) return false;
  const mentioned = view.reading.mentions.some((m) => m.start < range.end && range.start < m.end && m.kind !== 'other');
  const seen = view.reading.relations?.some((r) =>
    r.source.some((s) => s.first < source.last && source.first < s.last),
  );
  if (mentioned || seen) return true;
  const words = view.tokens.slice(source.first, source.last);
  if (
    words.some(
      (t) =>
        t.tag === 'PROPN' ||
        // > | The Kaston side has spoken of …: a capital inside the phrase names somebody.
        (/^\p{Lu}/u.test(t.text) && t.start > (view.tokens[view.sentence.first]?.start ?? 0)) ||
        (t.tag === 'PRON' && /^(?:he|she|they|i|we)$/.test(t.lemma)) ||
        SPEECH_NOUNS.has(t.text.toLowerCase()),
    )
  )
    return true;
  return frame === 'clause' && !words.every((t) => t.tag === 'PRON');
}

/** > | The president’s muted [response] suggests that …: what the outlet reads out of what somebody does or leaves is said by nobody. */
export function isInference(view: SentenceView, source: SourceRange | null, verbs: readonly string[]): boolean {
  if (!source || !verbs.some((lemma) => INFERRING_VERBS.has(lemma))) return false;
  // > | [Video] of the strike shows …: the noun before `of` is what shows it.
  const words = view.tokens.slice(source.first, source.last);
  const of = words.findIndex(({ tag }) => tag === 'ADP');
  const head = words.slice(0, of > 0 ? of : words.length).findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return head?.tag === 'NOUN' && INFERRED_FROM.has(head.lemma);
}

/** > | according to established [practice]: a custom or a plan of nobody's says nothing. `first` opens the words, `head` is their noun. */
export const isCustom = (first: Token | undefined, head: Token | undefined): boolean =>
  !/^(?:DET|PRON|PROPN)$/.test(first?.tag ?? '') && NO_ACCOUNTS.has(head?.lemma ?? '');
