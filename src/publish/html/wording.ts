/** A word of a quotation, and whether the wording it is compared with lacks it there. */
export interface ComparedWord {
  readonly text: string;
  readonly differs: boolean;
}

/** Words compared on each side: the table of the comparison then has at most 90,000 cells. Longer quotations are shown unmarked. */
const WORDS_MAX = 300;

const folded = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Lengths of the longest common subsequences of the ends of both lists, `rows[i][j]` for `a` from i and `b` from j. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, below] = [rows[i], rows[i + 1]];
      if (row && below) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

/** The words of `text`, with those marked that the longest common sequence of words with `reference` leaves out. Case and punctuation do not count. */
export function comparedWords(text: string, reference: string): ComparedWord[] {
  const shown = text.split(/\s+/).filter((word) => word !== '');
  const a = shown.map(folded);
  const b = reference
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== '');
  if (a.length > WORDS_MAX || b.length > WORDS_MAX) return shown.map((word) => ({ text: word, differs: false }));
  const rows = commonLengths(a, b);
  let j = 0;
  return shown.map((word, i) => {
    if (a[i] === '') return { text: word, differs: false };
    while (j < b.length && a[i] !== b[j] && (rows[i]?.[j + 1] ?? 0) > (rows[i + 1]?.[j] ?? 0)) j += 1;
    if (a[i] !== b[j]) return { text: word, differs: true };
    j += 1;
    return { text: word, differs: false };
  });
}
