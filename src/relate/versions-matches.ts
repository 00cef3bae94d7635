import { risingPlaces } from '../text/align.ts';
import type { CapturedStory } from './versions-capture.ts';

/** A sentence of one capture and the sentence of the next that has its words, as indices. */
export interface Match {
  readonly before: number;
  readonly after: number;
}

export interface Matches {
  /** In order on both sides: what did not change. */
  readonly kept: readonly Match[];
  /** The same words at another place of the story, in the order of the first capture. */
  readonly moved: readonly Match[];
}

/**
 * Sentences that both captures have word for word, each matched once: first those of paragraphs that both have whole, then the
 * others, the first of several with the first. The longest series in order on both sides was kept; the others moved. n log n.
 */
export function matchesOf(before: CapturedStory, after: CapturedStory): Matches {
  const partner = new Int32Array(before.sentences.length).fill(-1);
  const taken = new Uint8Array(after.sentences.length);
  for (const [x, y] of paired(before.blocks, after.blocks)) {
    for (let k = 0; k < Math.min(x.last - x.first, y.last - y.first); k++) {
      partner[x.first + k] = y.first + k;
      taken[y.first + k] = 1;
    }
  }
  const open = <T>(list: readonly T[], free: (at: number) => boolean) =>
    list.flatMap((sentence, at) => (free(at) ? [{ ...sentence, at }] : []));
  const rest = paired(
    open(before.sentences, (at) => partner[at] === -1),
    open(after.sentences, (at) => taken[at] === 0),
  );
  for (const [x, y] of rest) partner[x.at] = y.at;
  const all = [...partner].flatMap((to, at): Match[] => (to < 0 ? [] : [{ before: at, after: to }]));
  const kept = new Set(risingPlaces(all.map((m) => m.after)));
  return { kept: all.filter((_, k) => kept.has(k)), moved: all.filter((_, k) => !kept.has(k)) };
}

/** Items of one key, the first of one list with the first of the other, the second with the second. */
function paired<T extends { readonly key: string }>(before: readonly T[], after: readonly T[]): (readonly [T, T])[] {
  const places = new Map<string, T[]>();
  for (const item of after.toReversed()) {
    const list = places.get(item.key);
    if (list === undefined) places.set(item.key, [item]);
    else list.push(item);
  }
  return before.flatMap((item) => {
    const other = places.get(item.key)?.pop();
    return other === undefined ? [] : [[item, other] as const];
  });
}
