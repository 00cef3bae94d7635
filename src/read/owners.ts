import { DEMONYMS, STATE_OF } from '../languages/en/states.ts';
import type { Token } from '../model/reading.ts';

/** > | the [Leeds-based] company: where it has its seat is neither its owner nor its kind. */
export const unseated = (words: readonly Token[]): readonly Token[] => {
  const at = words.findIndex(
    ({ text }, i) => text === '-' && /^(?:based|headquartered)$/.test(words[i + 1]?.text ?? ''),
  );
  return at < 1
    ? words
    : [...words.slice(0, at).filter((w) => !/^\p{Lu}/u.test(w.text) || w === words[0]), ...words.slice(at + 2)];
};

/** The state or body in whose name a phrase stands: `Ukrainian`, `Russia's`, `Okerlund's`. */
export const owner = (phrase: readonly Token[], adjectives: ReadonlyMap<string, string>): string | null => {
  const words = unseated(phrase);
  return (
    words.find((w) => DEMONYMS.has(w.text) || STATE_OF.has(w.text) || adjectives.has(w.text))?.text ??
    words.find((w, i) => /^['’]s?$/.test(words[i + 1]?.text ?? '') && /^\p{Lu}/u.test(w.text))?.text ??
    // > | the Sund president, the Orvan defence ministry: a name that no list knows.
    words.slice(1, -1).find((w) => (w.tag === 'PROPN' || w.tag === 'ADJ') && /^\p{Lu}\p{Ll}/u.test(w.text))?.text ??
    null
  );
};

/** Adjective and name share all letters but for so many at the end of the shorter. */
const STEM_ENDING = 2;
const STEM_MIN = 4;

/** Whether two owners may be one: nobody told, the same state by the table, or an adjective and its name by their letters. */
export function sameOwner(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [one, other] = [STATE_OF.get(a), STATE_OF.get(b)];
  // > | Austria, Australian
  if (one !== undefined && other !== undefined) return one === other;
  const stem = Math.max(STEM_MIN, Math.min(a.length, b.length) - STEM_ENDING);
  return (one ?? a) === (other ?? b) || a.slice(0, stem) === b.slice(0, stem);
}
