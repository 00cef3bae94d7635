import { type Frame, SPEECH_NOUNS } from '../languages/en/cues.ts';
import { charsOf, type SentenceView } from './sentence-view.ts';
import type { SourceRange } from './sources.ts';

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
