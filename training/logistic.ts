import type { LogisticWeights } from '../src/relate/claim-odds.ts';

/** Answers and whether the thing is so. */
export interface Example {
  readonly answers: readonly number[];
  readonly is: boolean;
}

/** Ridge penalty on weights of answers that are scaled to one standard deviation; the bias has none. */
const PENALTY = 5;
const ROUNDS = 25;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and Friedman, "The Elements
 * of Statistical Learning", 4.4.1) with a ridge penalty. The weights fit the answers as they are, unscaled, to four places.
 * The same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[]): LogisticWeights {
  const width = examples[0]?.answers.length ?? 0;
  const { means, scales } = scaling(examples, width);
  const rows = examples.map(({ answers }) => [1, ...answers.map((x, k) => (x - (means[k] ?? 0)) / (scales[k] ?? 1))]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((w, k) => (k === 0 ? 0 : PENALTY * w));
    const hessian = weights.map((_, k) => weights.map((__, l) => (k === l && k > 0 ? PENALTY : 0)));
    rows.forEach((row, n) => {
      const odds = row.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-odds));
      const error = p - (examples[n]?.is ? 1 : 0);
      const bend = Math.max(1e-9, p * (1 - p));
      for (let k = 0; k <= width; k++) {
        const x = row[k] ?? 0;
        gradient[k] = (gradient[k] ?? 0) + error * x;
        const line = hessian[k] as number[];
        for (let l = 0; l <= k; l++) line[l] = (line[l] ?? 0) + bend * x * (row[l] ?? 0);
      }
    });
    for (let k = 0; k <= width; k++) for (let l = 0; l < k; l++) (hessian[l] as number[])[k] = hessian[k]?.[l] ?? 0;
    const step = solved(hessian, gradient);
    weights = weights.map((w, k) => w - (step[k] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  const unscaled = weights.slice(1).map((w, k) => w / (scales[k] ?? 1));
  const bias = (weights[0] ?? 0) - unscaled.reduce((sum, w, k) => sum + w * (means[k] ?? 0), 0);
  return { bias: rounded(bias), weights: unscaled.map(rounded) };
}

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4 + 0;

function scaling(examples: readonly Example[], width: number): { means: number[]; scales: number[] } {
  const of = (k: number, f: (x: number) => number) =>
    examples.reduce((sum, { answers }) => sum + f(answers[k] ?? 0), 0) / Math.max(1, examples.length);
  const means = Array.from({ length: width }, (_, k) => of(k, (x) => x));
  const scales = means.map((mean, k) => Math.sqrt(of(k, (x) => (x - mean) ** 2)) || 1);
  return { means, scales };
}

/** Solves `matrix` · x = `right` by elimination with pivots; the matrix is positive definite. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let r = k + 1; r < n; r++) if (Math.abs(rows[r]?.[k] ?? 0) > Math.abs(rows[pivot]?.[k] ?? 0)) pivot = r;
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    const top = rows[k] as number[];
    for (let r = k + 1; r < n; r++) {
      const row = rows[r] as number[];
      const share = (row[k] ?? 0) / (top[k] || 1e-12);
      for (let c = k; c <= n; c++) row[c] = (row[c] ?? 0) - share * (top[c] ?? 0);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    const row = rows[k] as number[];
    let left = row[n] ?? 0;
    for (let c = k + 1; c < n; c++) left -= (row[c] ?? 0) * (x[c] ?? 0);
    x[k] = left / (row[k] || 1e-12);
  }
  return x;
}
