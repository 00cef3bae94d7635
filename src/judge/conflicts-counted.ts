import { CAPACITY_BEFORE, MADE_FOR_BEFORE } from '../languages/en/deeds.ts';
import type { Quantity } from '../model/reading.ts';
import { type Clause, tokensWithin } from './passages.ts';

/** A figure in its clause. */
interface Counted {
  readonly clause: Clause;
  readonly quantity: Quantity;
}

/** What it is made for, for how many there is room, or how many are there: no two of them contradict each other. */
export function capacity({ clause, quantity }: Counted): 'made for' | 'room' | 'there' {
  const before = clause.passage.reading.article.text.slice(clause.passage.sentence.start, quantity.span.start);
  return MADE_FOR_BEFORE.test(before) ? 'made for' : CAPACITY_BEFORE.test(before) ? 'room' : 'there';
}

/** > | three [Velan] jets   and   | five [Norlish] jets: those of two sides. */
export const peoplesOf = ({ clause, quantity }: Counted): readonly string[] =>
  tokensWithin(clause.passage.reading, quantity.span).flatMap(({ tag, text }) =>
    tag !== 'NUM' && /^\p{Lu}\p{Ll}/u.test(text) ? text : [],
  );
