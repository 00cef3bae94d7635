import type { Tagger } from '../src/read/tagger.ts';
import { TAGS } from '../src/read/tagger-weights.ts';
import { tokenize } from '../src/text/tokens.ts';
import { goldRanges, type TaggedSentence } from './pos-data.ts';

/** Words tagged right, in points of a hundred, given the gold words. */
export function accuracyOf(tagger: Tagger, sentences: readonly TaggedSentence[]): number {
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    tagger.tag(words).forEach((tag, i) => {
      if (tag === TAGS[tags[i] ?? -1]) right++;
    });
    all += words.length;
  }
  return (100 * right) / all;
}

/** The commonest errors, `gold>given`, with how often each comes. */
export function confusions(tagger: Tagger, sentences: readonly TaggedSentence[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { words, tags } of sentences) {
    tagger.tag(words).forEach((tag, i) => {
      const gold = TAGS[tags[i] ?? -1];
      if (tag !== gold) counts.set(`${gold}>${tag}`, (counts.get(`${gold}>${tag}`) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Words whose lower form is not in `known`: how many there are, and how many are tagged right in points of a hundred. */
export function accuracyOnUnknown(
  tagger: Tagger,
  sentences: readonly TaggedSentence[],
  known: ReadonlySet<string>,
): { readonly words: number; readonly accuracy: number } {
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    tagger.tag(words).forEach((tag, i) => {
      if (known.has((words[i] ?? '').toLowerCase())) return;
      all++;
      if (tag === TAGS[tags[i] ?? -1]) right++;
    });
  }
  return { words: all, accuracy: (100 * right) / all };
}

export interface TokenAgreement {
  /** Tokens that both have, as a share of ours and of the gold ones, in points of a hundred; and their harmonic mean. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Gold tokens that `tokenize` finds and the tagger tags right, tagging our tokens; points of a hundred gold tokens. */
  readonly tagged: number | null;
}

/** Compares `tokenize` with gold tokens, by exact offsets, sentence by sentence. */
export function tokenAgreement(sentences: readonly TaggedSentence[], tagger?: Tagger): TokenAgreement {
  let both = 0;
  let ours = 0;
  let gold = 0;
  let right = 0;
  for (const sentence of sentences) {
    const expected = goldRanges(sentence);
    const found = tokenize(sentence.text);
    const tags = tagger?.tag(found.map(({ start, end }) => sentence.text.slice(start, end)));
    const known = new Map(found.map(({ start, end }, i) => [`${start}-${end}`, tags?.[i]]));
    for (const { start, end, tag } of expected) {
      const key = `${start}-${end}`;
      if (known.has(key)) both++;
      if (known.get(key) === TAGS[tag]) right++;
    }
    ours += found.length;
    gold += expected.length;
  }
  const precision = (100 * both) / ours;
  const recall = (100 * both) / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, tagged: tagger ? (100 * right) / gold : null };
}
