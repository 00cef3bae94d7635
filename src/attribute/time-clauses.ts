import { CUE_VERBS } from '../languages/en/cues.ts';
import { SITTINGS } from '../languages/en/occasions.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from '../languages/en/people.ts';
import type { Token } from '../model/reading.ts';

/** A subject behind `after` has no more tokens: `after Prime Minister Henrik Maas said`. */
const SUBJECT_MOST = 8;

const takesClause = (lemma: string): boolean =>
  (CUE_VERBS.get(lemma) ?? []).some(({ frames }) => frames.includes('clause'));

const canTell = ({ tag, text }: Token): boolean => {
  const word = text.toLowerCase();
  return (
    tag === 'PROPN' || [ROLE_NOUNS, GROUP_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, SITTINGS].some((list) => list.has(word))
  );
};

/**
 * Whether `after`, `before`, `until` or `since` at token `at` opens a clause whose subject says something by the verb at token `verb`:
 * taggers take the word for a preposition.
 *
 * > | Voss resigned [after] an official said that …     but not   | A man arrested [after] the raid said that …
 */
export function opensTellingClause(tokens: readonly Token[], at: number, verb: number, lemma: string): boolean {
  if (!/^(?:after|before|until|since)$/i.test(tokens[at]?.text ?? '') || !takesClause(lemma)) return false;
  const subject = tokens.slice(at + 1, verb);
  const head = subject.at(-1);
  if (!head || subject.length > SUBJECT_MOST || !canTell(head)) return false;
  return subject.every(({ tag, text }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tag) || /^['’]s?$/.test(text));
}

/** Where the subject of such a clause begins whose verb stands at a token; null where it stands in none. */
export function subjectOfClause(tokens: readonly Token[], verb: number, lemma: string): number | null {
  for (let at = verb - 2; at >= Math.max(0, verb - SUBJECT_MOST - 1); at--)
    if (opensTellingClause(tokens, at, verb, lemma)) return at + 1;
  return null;
}
