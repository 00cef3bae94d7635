import { readOnce } from '../text/read-once.ts';
import { type Proposition, textOf } from './propositions.ts';

const RUN_LENGTH = 4;
/** A content is looked at no further: limits hostile input. */
const LETTERS_MAX = 600;

/**
 * The runs of four letters of one content as numbers, rising, and how often each occurs, the whole scaled to length one. A content has a
 * hundred of them, so a story of thirty thousand statements has three million: in columns, not in maps.
 */
interface Runs {
  readonly runs: Float64Array;
  readonly shares: Float64Array;
}

/** Cosine of the runs of letters of two contents. */
export function lettersAlike(a: Proposition, b: Proposition): number {
  const [x, y] = [runsOf(a), runsOf(b)];
  let cosine = 0;
  for (let i = 0, j = 0; i < x.runs.length && j < y.runs.length; ) {
    const [run, other] = [x.runs[i] as number, y.runs[j] as number];
    if (run === other) cosine += (x.shares[i++] as number) * (y.shares[j++] as number);
    else if (run < other) i++;
    else j++;
  }
  return cosine;
}

const runsOf = readOnce((p: Proposition): Runs => {
  const text = textOf(p).slice(0, LETTERS_MAX).toLowerCase();
  const all = new Float64Array(Math.max(0, text.length - RUN_LENGTH + 1)).map((_, at) => runAt(text, at)).sort();
  const runs: number[] = [];
  const counts: number[] = [];
  for (const run of all) {
    if (runs.at(-1) === run) counts.push((counts.pop() ?? 0) + 1);
    else {
      runs.push(run);
      counts.push(1);
    }
  }
  const length = Math.sqrt(counts.reduce((sum, n) => sum + n * n, 0));
  return { runs: Float64Array.from(runs), shares: Float64Array.from(counts, (n) => n / length) };
});

/** Letters of a run as one number: 13 bits each, which parts all alphabets that news in English prints; four of them are exact. */
function runAt(text: string, at: number): number {
  let run = 0;
  for (let k = at; k < at + RUN_LENGTH; k++) run = run * LETTERS + (text.charCodeAt(k) % LETTERS);
  return run;
}
const LETTERS = 2 ** 13;
