import type { TaggedRelation, WordRange } from '../model/reading.ts';
import { bestOver, bestRanges } from './labels.ts';
import type { Graph, ModelLabels } from './network-reader.ts';

/** A cue within a batch: the rows of its words in the scores begin at `row`; `first` and `last` count from there. */
export interface FoundCue extends WordRange {
  readonly row: number;
  /** Words of its unit. */
  readonly count: number;
}

/** Signed distance from the cue falls into so many steps, each exact up to eight words; see `distance_bucket` in training/network. */
const DISTANCES = 32;
const EXACT = 8;
const WIDER = [8, 12, 18, 26, 38, 55, 80] as const;

/** Cues with the filling that are run at once. */
const WINDOW_WORDS = 4000;
/** The shortest window of a batch is at least so long beside the longest. */
const FILLED_LEAST = 0.5;

/** Which words around each cue are its source and its content; null for a cue that has no content. */
export function linkedRelations(
  cues: readonly FoundCue[],
  scores: Readonly<Record<string, Float32Array>>,
  linker: Graph,
  labels: ModelLabels,
): (TaggedRelation | null)[] {
  const windows = cues.map((cue, index) => {
    const from = Math.max(0, cue.first - labels.reach);
    return { cue, index, from, size: Math.min(cue.count, cue.last + labels.reach) - from };
  });
  const relations = new Array<TaggedRelation | null>(cues.length).fill(null);
  let batch: Window[] = [];
  const run = (): void => {
    for (const [index, relation] of linked(batch, scores, linker, labels)) relations[index] = relation;
    batch = [];
  };
  for (const window of windows.sort((a, b) => b.size - a.size || a.index - b.index)) {
    if (
      batch.length > 0 &&
      ((batch.length + 1) * (batch[0]?.size ?? 0) > WINDOW_WORDS || window.size < (batch[0]?.size ?? 0) * FILLED_LEAST)
    )
      run();
    batch.push(window);
  }
  if (batch.length > 0) run();
  return relations;
}

interface Window {
  readonly cue: FoundCue;
  readonly index: number;
  /** Number of the first word of the window within the unit. */
  readonly from: number;
  readonly size: number;
}

function linked(
  batch: readonly Window[],
  scores: Readonly<Record<string, Float32Array>>,
  linker: Graph,
  labels: ModelLabels,
): [number, TaggedRelation | null][] {
  const width = batch[0]?.size ?? 0;
  const { words = new Float32Array(0), cue: ofCue = new Float32Array(0), kinds = new Float32Array(0) } = scores;
  const rows = batch[0] === undefined ? 0 : words.length / (kinds.length / kindsOf(labels));
  const near = new Float32Array(batch.length * width * rows);
  const pooled = new Float32Array(batch.length * rows);
  const distances = new Int32Array(batch.length * width);
  const roles = new Int32Array(batch.length * width);
  for (const [index, { cue, from, size }] of batch.entries()) {
    const begin = (cue.row + from) * rows;
    near.set(words.subarray(begin, begin + size * rows), index * width * rows);
    for (let word = cue.first; word < cue.last; word++)
      for (let at = 0; at < rows; at++)
        pooled[index * rows + at] =
          (pooled[index * rows + at] ?? 0) + (ofCue[(cue.row + word) * rows + at] ?? 0) / (cue.last - cue.first);
    for (let at = 0; at < size; at++) {
      const word = from + at;
      const away = word < cue.first ? word - cue.first : word >= cue.last ? word - cue.last + 1 : 0;
      distances[index * width + at] = distanceStep(away);
      roles[index * width + at] = away === 0 ? 1 : 0;
    }
  }
  const { links = new Float32Array(0) } = linker.run(
    {
      words: { type: 'float32', data: near, dims: [batch.length, width, rows] },
      cue: { type: 'float32', data: pooled, dims: [batch.length, rows] },
      distances: { type: 'int32', data: distances, dims: [batch.length, width] },
      roles: { type: 'int32', data: roles, dims: [batch.length, width] },
      lengths: { type: 'int32', data: Int32Array.from(batch, ({ size }) => size), dims: [batch.length] },
    },
    ['links'],
  );
  return batch.map((window, index) => {
    const offset = index * width * labels.links.length;
    const ranges = bestRanges({ values: links, offset, rows: window.size, labels: labels.links });
    return [window.index, relationOf(window, ranges, kinds, labels)];
  });
}

const kindsOf = ({ stances, attitudes, certainties }: ModelLabels): number =>
  stances.length + attitudes.length + certainties.length;

function relationOf(
  { cue, from }: Window,
  ranges: readonly (WordRange & { readonly kind: string })[],
  kinds: Float32Array,
  labels: ModelLabels,
): TaggedRelation | null {
  const of = (kind: string): WordRange[] =>
    ranges
      .filter((range) => range.kind === kind)
      .map(({ first, last }) => ({ first: from + first, last: from + last }));
  const content = of('content');
  if (content.length === 0) return null;
  const rows = Array.from({ length: cue.last - cue.first }, (_, at) => cue.row + cue.first + at);
  const { stances, attitudes, certainties } = labels;
  const best = (begin: number, count: number): number => bestOver(kinds, kindsOf(labels), rows, begin, count);
  return {
    source: of('source'),
    cue: { first: cue.first, last: cue.last },
    content,
    stance: stances[best(0, stances.length)] ?? 'neutral',
    attitude: attitudes[best(stances.length, attitudes.length)] ?? 'asserts',
    certainty: certainties[best(stances.length + attitudes.length, certainties.length)] ?? 'certain',
  };
}

function distanceStep(away: number): number {
  const size = Math.abs(away);
  const step = Math.min(size, EXACT) + WIDER.filter((limit) => size > limit).length;
  return Math.min(DISTANCES - 1, away < 0 ? step : DISTANCES / 2 + step);
}
