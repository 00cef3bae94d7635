import type { Quantity } from '../model/reading.ts';
import { contains } from '../model/span.ts';
import { sameAmount } from './figures.ts';
import type { Clause } from './passages.ts';

/** A figure where it stands. */
interface Placed {
  readonly clause: Clause;
  readonly quantity: Quantity;
}

/** Words that take in all there are, right behind what is counted: `employs 23,000 people worldwide`. */
const WHOLE_BEHIND =
  /^(?: \p{L}+){0,2} (?:worldwide|globally|nationwide|countrywide|abroad|overall|altogether|combined|in total|in all|around the world|across the (?:country|world))\b/iu;

/** One counts all there are, or those elsewhere, and the other does not say so. */
const otherExtent = (a: Placed, b: Placed): boolean => countsWhole(a) !== countsWhole(b);

function countsWhole({ clause, quantity }: Placed): boolean {
  const { sentence, reading } = clause.passage;
  return WHOLE_BEHIND.test(reading.article.text.slice(quantity.span.end, sentence.end));
}

/** How far from a figure, in characters, its text may give the other one of the same matter: a sentence or two. */
const BESIDE = 240;

/** > | The village has 400 residents. About 250 of them have left.     and     | Some 250 residents have left. */
function givesBoth({ clause, quantity }: Placed, { quantity: other }: Placed): boolean {
  const { quantities, article } = clause.passage.reading;
  const isNear = (start: number): boolean => Math.abs(start - quantity.span.start) <= BESIDE;
  if (quantities.some((q) => q !== quantity && sameAmount(q, other) && isNear(q.span.start))) return true;
  const around = article.text.slice(Math.max(0, quantity.span.start - BESIDE), quantity.span.end + BESIDE);
  return numbersOf(around).includes(other.value) && PARTS_OF.test(around);
}
/** What makes a bare number a part of what was counted before. */
const PARTS_OF = /\d (?:of|among) (?:them|these|those|whom|which)\b/i;

/** Whole numbers in figures; dates, decimals and numbers within words are none. */
const numbersOf = (text: string): number[] =>
  [...text.matchAll(/(?<![\p{L}\d.,-])\d{1,3}(?:,\d{3})*(?![\d-]|,\d|\.\d)/gu)].map(([n]) =>
    Number(n.replace(/,/g, '')),
  );

/** > | 40 people were arrested in Harn and 25 in Tessel      and     | 65 people were arrested: the parts of one sentence come to the whole. */
function comesTo({ clause }: Placed, { quantity }: Placed): boolean {
  const { sentence, reading } = clause.passage;
  const parts = numbersOf(
    reading.article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + SENTENCE_MAX)),
  );
  const counted = reading.quantities.filter((q) => contains(sentence, q.span)).map((q) => q.value);
  const all = [...new Set([...parts, ...counted])].slice(0, PARTS_MAX);
  return all.some((x, i) => all.slice(i + 1).some((y) => x + y === quantity.value));
}

/** A sentence of more characters is a table. */
const SENTENCE_MAX = 2000;
/** Figures of a sentence that are added up. */
const PARTS_MAX = 8;

/** Whether two figures of one unit may both hold, since one counts a part of what the other counts. */
export const partAndWhole = (a: Placed, b: Placed): boolean =>
  otherExtent(a, b) || givesBoth(a, b) || givesBoth(b, a) || comesTo(a, b) || comesTo(b, a);
