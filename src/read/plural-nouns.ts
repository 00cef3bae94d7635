import type { PartOfSpeech } from '../model/reading.ts';

/** Nouns that are many without an `s`. */
const WITHOUT_S = /^(?:people|police|men|women|children)$/i;

/** > | [prisoners]     > | [people]     not   | [the press] */
export const isPluralNoun = (word: string, tag: PartOfSpeech | undefined): boolean =>
  tag === 'NOUN' && (/[^s]s$/.test(word) || WITHOUT_S.test(word));
