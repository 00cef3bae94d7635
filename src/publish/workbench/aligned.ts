import type { Sentence } from './sentences.ts';

/** Two sentences side by side, or one that the other text lacks. */
export interface AlignedRow {
  readonly kind: 'same' | 'changed' | 'only-a' | 'only-b';
  readonly a: Sentence | null;
  readonly b: Sentence | null;
}

/** Share of common words at which two sentences stand side by side: below it a reader sees two sentences, not one changed. */
const LIKE_MIN = 0.45;
/** Sentences compared of each text: the table of the alignment then has at most 160,000 cells. Long news has 150. */
export const SENTENCES_MAX = 400;

/** Dice share of the words that two sentences have in common, each as often as both have it. */
function likeness(a: Sentence, b: Sentence): number {
  const total = a.words.length + b.words.length;
  // Sentences of very different length cannot reach the least share, whatever their words.
  if (total === 0 || (2 * Math.min(a.words.length, b.words.length)) / total < LIKE_MIN) return 0;
  const left = new Map<string, number>();
  for (const word of a.words) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b.words) {
    const n = left.get(word) ?? 0;
    if (n > 0) common++;
    left.set(word, n - 1);
  }
  return (2 * common) / total;
}

const sameWords = (a: Sentence, b: Sentence): boolean => a.words.join(' ') === b.words.join(' ');

/**
 * Both texts in their order, like sentences side by side: the alignment with the highest sum of likenesses that keeps both
 * orders. Typography and case do not count. Past `SENTENCES_MAX` sentences a text is cut.
 */
export function alignSentences(left: readonly Sentence[], right: readonly Sentence[]): AlignedRow[] {
  const [a, b] = [left.slice(0, SENTENCES_MAX), right.slice(0, SENTENCES_MAX)];
  const like = a.map((one) => b.map((other) => likeness(one, other)));
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, below] = [best[i], best[i + 1]];
      const score = like[i]?.[j] ?? 0;
      if (row && below)
        row[j] = Math.max(below[j] ?? 0, row[j + 1] ?? 0, score >= LIKE_MIN ? score + (below[j + 1] ?? 0) : 0);
    }
  const rows: AlignedRow[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i] ?? null, b[j] ?? null];
    const score = like[i]?.[j] ?? 0;
    const here = best[i]?.[j] ?? 0;
    if (one && other && score >= LIKE_MIN && here === score + (best[i + 1]?.[j + 1] ?? 0)) {
      rows.push({ kind: sameWords(one, other) ? 'same' : 'changed', a: one, b: other });
      i++;
      j++;
    } else if (one && (other === null || here === (best[i + 1]?.[j] ?? 0))) {
      rows.push({ kind: 'only-a', a: one, b: null });
      i++;
    } else {
      rows.push({ kind: 'only-b', a: null, b: other });
      j++;
    }
  }
  return rows;
}
