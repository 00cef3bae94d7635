import type { PartOfSpeech } from '../model/reading.ts';
import {
  contextFeatures,
  foldedForm,
  hashOf,
  historyFeatures,
  MOST_FEATURES,
  sentenceSigns,
} from './tagger-features.ts';
import type { TaggerWeights } from './tagger-weights.ts';

export type { TaggerWeights } from './tagger-weights.ts';
export { decodeTaggerWeights } from './tagger-weights.ts';

/** Gives each word of one sentence its universal part of speech. */
export interface Tagger {
  readonly tags: readonly PartOfSpeech[];
  /** One tag per word, in order; an empty sentence gives no tags. The words are those of `tokenize`. */
  tag(words: readonly string[]): PartOfSpeech[];
  /**
   * Goes through the words and gives each the tag that `choose` wants, a number of `tags`. It may ask for the tagger's scores, one for
   * each tag, given the two tags before; they hold until the next word. `tag` takes the highest.
   */
  settle(words: readonly string[], choose: (index: number, scores: () => Int32Array) => number): PartOfSpeech[];
}

/** Stands for the tags before the first word. */
export const NO_TAG = 30;

/** The score of a tag that the dictionary gives: like the mean lead of the others, 26,000 on the development parts of GUM and EWT. */
const LEAD_OF_DICTIONARY = 20_000;

/** The hash table has at least this many slots per row: half empty, so that most searches end at the first slot. */
const SLOTS_PER_ROW = 2;

/**
 * A greedy averaged perceptron (Collins 2002), left to right: every word takes the tag with the highest sum of weights
 * over its features, given the two tags already chosen. Ties go to the tag that comes first in `weights.tags`. The same
 * words and weights always give the same tags. Time is linear in the number of words.
 */
export function createPerceptronTagger(weights: TaggerWeights): Tagger {
  const { tags, starts, entryTags, entryValues, lexicon, dictionary } = weights;
  const rowOf = rowFinder(weights.keys);
  const ambiguityOf = (lower: number): number => lexicon.get(lower) ?? 0;
  const features = new Uint32Array(MOST_FEATURES);
  const scores = new Int32Array(tags.length);

  const score = (count: number): void => {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = rowOf(features[f] ?? 0);
      if (row < 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let e = starts[row] ?? 0; e < end; e++) {
        const tag = entryTags[e] ?? 0;
        scores[tag] = (scores[tag] ?? 0) + (entryValues[e] ?? 0);
      }
    }
  };

  const settle: Tagger['settle'] = (words, choose) => {
    let signs: ReturnType<typeof sentenceSigns> | null = null;
    let previous = NO_TAG;
    let previous2 = NO_TAG;
    const scoresAt = (index: number): Int32Array => {
      const known = dictionary.get(hashOf(foldedForm(words[index] ?? '')));
      if (known === undefined) {
        signs ??= sentenceSigns(words, ambiguityOf);
        score(historyFeatures(signs, index, previous, previous2, features, contextFeatures(signs, index, features)));
      } else {
        scores.fill(0);
        scores[known] = LEAD_OF_DICTIONARY;
      }
      return scores;
    };
    return words.map((_, index) => {
      const chosen = choose(index, () => scoresAt(index));
      previous2 = previous;
      previous = chosen;
      return tags[chosen] ?? 'X';
    });
  };

  return { tags, settle, tag: (words) => settle(words, (_, own) => highest(own())) };
}

/** The first of the highest. */
function highest(scores: Int32Array): number {
  let winner = 0;
  for (let tag = 1; tag < scores.length; tag++) if ((scores[tag] ?? 0) > (scores[winner] ?? 0)) winner = tag;
  return winner;
}

/** Finds the row of a feature hash by open addressing; -1 where the feature has no weights. */
function rowFinder(keys: Uint32Array): (key: number) => number {
  let size = 1;
  while (size < keys.length * SLOTS_PER_ROW) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] ?? 0) & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return (key) => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? -1;
      if (row < 0 || keys[row] === key) return row;
    }
  };
}
