import { readOnce } from '../text/read-once.ts';
import { letterWords } from '../text/words.ts';
import { type Proposition, textOf } from './propositions.ts';

/** Fewer words in quotation marks may be said twice: `I do`. */
const WORDS_MIN = 3;

/**
 * What somebody says in quotation marks, by him and by all its words, those of grammar too; null where nothing is quoted whole.
 *
 * > | "We looked at everyone," Anita Brand said.   is one claim with   | "We looked at everyone," Anita Brand told the paper.
 */
export const sayingOf = readOnce((p: Proposition): string | null => {
  if (p.speaker === null || p.statement.quoteMode !== 'direct') return null;
  const words = letterWords(textOf(p).toLowerCase());
  return words.length >= WORDS_MIN ? `${p.speaker} ${words.join(' ')}` : null;
});

/** One speaker, word for word. */
export const sameWords = (p: Proposition, q: Proposition): boolean => {
  const saying = sayingOf(p);
  return saying !== null && saying === sayingOf(q);
};
