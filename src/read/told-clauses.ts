import { CUE_VERBS, TELL_VERBS } from '../languages/en/cues.ts';
import type { Token } from '../model/reading.ts';

/** The verb of saying in whose content a pronoun is subject, and where its sentence begins. */
export interface ToldClause {
  readonly sentence: number;
  readonly verb: number;
}

/** Between a verb of saying and the clause that it brings stand no more tokens than this: `told the harbour board on Monday that she …`. */
const TOLD_TOKENS = 12;

const ADDRESSEE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADP', 'PRON']);

/**
 * The clause of saying whose content opens with the pronoun at token `at`; null where it is no such content.
 *
 * > | Marta Quill told reporters on Monday that [she] had not heard it.     > | Marta Quill said [she] would resign.
 */
export function toldClause(
  tokens: readonly Token[],
  at: number,
  sentenceStarts: ReadonlySet<number>,
): ToldClause | null {
  const isSubject = /^(?:s?he|it|they)$/i.test(tokens[at]?.text ?? '');
  if (!isSubject || !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[at + 1]?.tag ?? '')) return null;
  let verb = at - 1;
  let isOpened = false;
  // > | said that if she …     > | said when she …
  while (tokens[verb]?.tag === 'SCONJ' || /^that$/i.test(tokens[verb]?.text ?? '')) {
    isOpened = true;
    verb--;
  }
  const between = verb;
  while (verb > at - TOLD_TOKENS && ADDRESSEE.has(tokens[verb]?.tag ?? '') && !sentenceStarts.has(verb)) verb--;
  const cue = tokens[verb];
  if (cue?.tag !== 'VERB' || !CUE_VERBS.has(cue.lemma)) return null;
  // > | Holt met the man she admired; Holt praised the man she admired: whom somebody is told of is no addressee.
  if (verb < between && !isOpened && !TELL_VERBS.has(cue.lemma) && !isWhen(tokens, verb + 1, between + 1)) return null;
  let sentence = verb;
  while (sentence > 0 && !sentenceStarts.has(sentence)) sentence--;
  return { sentence, verb };
}

/** > | said [on Monday] she     > | said [Monday] she */
const isWhen = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]?.tag === 'ADP' || (last - first === 1 && tokens[first]?.tag === 'PROPN');
