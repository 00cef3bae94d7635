import { DEMONYMS, STATE_OF } from '../languages/en/states.ts';
import type { Token } from '../model/reading.ts';

/** Participles that tell whose side a body is on, and so tell two apart: `the Saudi-led coalition`, `the Iran-backed group`. */
const SIDING =
  /^(?:backed|led|controlled|held|run|owned|allied|aligned|occupied|dominated|supported|affiliated|linked)$/;

/** Where a hyphen stands between a name and a participle that tells no side: > | a Reuters[-]reviewed letter; -1 for nowhere. */
const seatedAt = (words: readonly Token[]): number =>
  words.findIndex(({ text }, i) => {
    const after = words[i + 1]?.text ?? '';
    const isPart = /^\p{Ll}+(?:ed|en)$|^(?:built|made|born|bound)$/u.test(after) && !SIDING.test(after);
    return text === '-' && isPart && /^\p{Lu}/u.test(words[i - 1]?.text ?? '');
  });

/**
 * Whoever stands before a participle has not said or owned it, even on a side of it.
 *
 * > | a [Reuters]-reviewed letter     > | an [Iran]-backed report
 */
export const isCompounded = (words: readonly Token[], at: number): boolean =>
  words[at + 1]?.text === '-' && /^\p{Ll}+(?:ed|en)$|^(?:led|held|run|built|made)$/u.test(words[at + 2]?.text ?? '');

/** > | the [Leeds-based] company, a [NASA-funded] study: where it has its seat, or who paid for it, is neither its owner nor its kind. */
export const unseated = (words: readonly Token[]): readonly Token[] => {
  const at = seatedAt(words);
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
