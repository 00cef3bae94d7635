import type { WordRange } from '../model/reading.ts';

/** Scores of labels, a row a word: natural logarithms but for a constant a row. */
export interface LabelScores {
  readonly values: Float32Array;
  /** Where the first row begins. */
  readonly offset: number;
  readonly rows: number;
  /** Labels of BIO (Ramshaw and Marcus 1995): `O`, and `B-` and `I-` of each kind. */
  readonly labels: readonly string[];
}

export interface LabelledRange extends WordRange {
  readonly kind: string;
}

/** The ranges of the best sequence of labels in which an inside follows a begin or inside of its own kind (Viterbi 1967). */
export function bestRanges(scores: LabelScores): LabelledRange[] {
  return rangesOf(bestLabels(scores), scores.labels);
}

const NEVER = -1e9;

function bestLabels({ values, offset, rows, labels }: LabelScores): Uint8Array {
  const count = labels.length;
  // Labels that an inside may follow; null where any may go before.
  const before = labels.map((label) =>
    label.startsWith('I-') ? labels.flatMap((from, at) => (from.slice(2) === label.slice(2) ? [at] : [])) : null,
  );
  const all = labels.map((_, at) => at);
  const back = new Uint8Array(rows * count);
  let best = new Float64Array(count);
  let next = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    const top = highestOf(best, all);
    for (let label = 0; label < count; label++) {
      const score = values[offset + row * count + label] ?? 0;
      const inside = before[label] ?? null;
      if (row === 0) {
        next[label] = score + (inside === null ? 0 : NEVER);
        continue;
      }
      const from = inside === null ? top : highestOf(best, inside);
      back[row * count + label] = from;
      next[label] = (best[from] ?? 0) + score;
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(rows);
  if (rows === 0) return path;
  let at = highestOf(best, all);
  for (let row = rows - 1; row >= 0; row--) {
    path[row] = at;
    at = back[row * count + at] ?? 0;
  }
  return path;
}

/** Which of some labels has the highest sum; the first of equals. */
function highestOf(sums: Float64Array, of: readonly number[]): number {
  let from = of[0] ?? 0;
  for (const label of of) if ((sums[label] ?? 0) > (sums[from] ?? 0)) from = label;
  return from;
}

function rangesOf(path: Uint8Array, labels: readonly string[]): LabelledRange[] {
  const ranges: LabelledRange[] = [];
  let first = -1;
  let kind = '';
  for (let at = 0; at <= path.length; at++) {
    const label = at < path.length ? (labels[path[at] ?? 0] ?? 'O') : 'O';
    if (first >= 0 && !label.startsWith('I-')) {
      ranges.push({ first, last: at, kind });
      first = -1;
    }
    if (label.startsWith('B-')) {
      first = at;
      kind = label.slice(2);
    }
  }
  return ranges;
}

/** The label with the highest sum over some rows; the first of equals. */
export function bestOver(
  values: Float32Array,
  width: number,
  rows: readonly number[],
  from: number,
  count: number,
): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < count; label++) {
    const sum = rows.reduce((total, row) => total + (values[row * width + from + label] ?? 0), 0);
    if (sum > top) {
      top = sum;
      best = label;
    }
  }
  return best;
}
