import { inverseFrequency } from '../text/similarity.ts';
import type { ComparedText } from './compared-text.ts';
import { type Profile, profileOf, Vocabulary } from './derivations-profile.ts';

/** Every article of one story, made ready once, and how much each stem tells in it. */
export interface ComparedStory {
  /** Sorted by article id. */
  readonly profiles: readonly Profile[];
  /**
   * Weight of each stem: rarity among the distinct sentences of the story. A sentence that several articles have counts once,
   * so that one more copy of an article changes no weight. Neither does a version of it that a later one superseded.
   */
  readonly weights: Float64Array;
}

export function storyOf(texts: readonly ComparedText[], superseded: ReadonlySet<string> = NONE): ComparedStory {
  const words = new Vocabulary();
  const stems = new Vocabulary();
  const sorted = [...texts].sort((x, y) => compareIds(x.article.id, y.article.id));
  // Numbers of words depend on who comes first; results do not, because the order is that of the ids.
  const profiles = sorted.map((text) => profileOf(text, words, stems));
  const counts = new Int32Array(stems.size);
  const seen = new Set<string>();
  for (const profile of profiles) {
    if (superseded.has(profile.given.article.id)) continue;
    for (const sentence of profile.sentences) {
      const key = profile.words.words.subarray(sentence.first, sentence.last).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      for (const stem of new Set(profile.stems.subarray(sentence.first, sentence.last)))
        counts[stem] = (counts[stem] ?? 0) + 1;
    }
  }
  const weights = Float64Array.from(counts, (count) => inverseFrequency(count, seen.size));
  return { profiles, weights };
}

const NONE: ReadonlySet<string> = new Set();

/** Ids in the order of their code units: the same on every machine. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
