import { contains, lengthOf } from '../model/span.ts';
import { foldedWords } from '../text/fold-words.ts';
import type { Difference } from './drift-difference.ts';
import type { Passage } from './passages.ts';
import type { Retelling, Told } from './retellings.ts';

/** What a text that retells another leaves out, and one that is retold cannot have lost. */
const LOSSES: ReadonlySet<string> = new Set([
  'attribution-lost',
  'verification-lost',
  'certainty-raised',
  'qualifier-lost',
  'scope-changed',
]);
/** Quoted words in a row that the other text has not: fewer may be a matter of style. */
const QUOTED_WORDS_MIN = 4;
/** So many things must be missing on one side before they show an order, */
const MARKS_MIN = 1;
/** and so many times as many as on the other. In the open stories the six rewrites of one day come out as they were written. */
const MARKS_RATIO = 2;

/**
 * Of two texts of which neither time nor credit shows which came first, the one that has sources, hedges, remarks and quotations
 * which the other lacks is the one that is retold: who retells leaves them out, and could have them from nowhere. Where both
 * lack some, the order stays open, and every difference is low.
 */
export function inShownOrder(retelling: Retelling, differencesIn: (told: Told) => readonly Difference[]): Retelling {
  const { reverse } = retelling;
  if (retelling.standing !== 'unordered' || reverse === undefined) return retelling;
  const [here, there] = [retelling, reverse].map((r) => marksOf(r, differencesIn)) as [number, number];
  if (here >= MARKS_MIN && here >= MARKS_RATIO * there) return retelling;
  if (there >= MARKS_MIN && there >= MARKS_RATIO * here) return reverse;
  return { ...retelling, standing: 'weak' };
}

/** How much of the told text its retelling lacks. */
function marksOf(told: Told, differencesIn: (told: Told) => readonly Difference[]): number {
  const lost = differencesIn(told).filter(({ kind, severity }) => LOSSES.has(kind) && severity !== 'low');
  return lost.length + quotationsOnlyIn(told.told, told.retold);
}

function quotationsOnlyIn(told: readonly Passage[], retold: readonly Passage[]): number {
  const other = retold[0]?.reading.article.text ?? '';
  const plain = (text: string): string =>
    ` ${foldedWords(text)
      .map(({ text }) => text)
      .join(' ')} `;
  const elsewhere = plain(other);
  return told.filter(({ reading, sentence }) =>
    reading.quoted.some((q) => {
      if (!contains(sentence, q.outer) || lengthOf(q) === 0) return false;
      const words = plain(reading.article.text.slice(q.start, q.end));
      return words.trim().split(' ').length >= QUOTED_WORDS_MIN && !elsewhere.includes(words);
    }),
  ).length;
}
