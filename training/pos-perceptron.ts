import { NO_TAG } from '../src/read/tagger.ts';
import {
  type AmbiguityOf,
  contextFeatures,
  foldedForm,
  hashOf,
  historyFeatures,
  MOST_FEATURES,
  sentenceSigns,
  type WordSigns,
} from '../src/read/tagger-features.ts';
import { TAGS, type TaggerWeights } from '../src/read/tagger-weights.ts';
import { type Random, shuffle, type TaggedSentence } from './pos-data.ts';

const TAG_COUNT = TAGS.length;

export interface TrainingOptions {
  /** Perceptrons trained and averaged. */
  readonly rounds: number;
  /** Passes over the data in each round. */
  readonly epochs: number;
  /** A feature seen fewer times than this in the training data gets no weights. */
  readonly rarest: number;
  readonly random: Random;
  readonly progress: (line: string) => void;
}

export interface TrainedRows {
  /** Feature hash to row number. */
  readonly rows: ReadonlyMap<number, number>;
  /** Averaged weights, `TAG_COUNT` a row. */
  readonly weights: Float32Array;
  readonly lexicon: ReadonlyMap<number, number>;
  readonly dictionary: ReadonlyMap<number, number>;
}

/** A word must be seen this often before its tags are taken for all the tags it has. */
const LEXICON_COUNT = 3;
/** A tag belongs to a word's ambiguity class from this share of its uses on. */
const CLASS_SHARE = 0.06;
/** A word enters the tag dictionary where it is this frequent and has one tag this often. */
const SURE_COUNT = 40;
const SURE_SHARE = 0.998;

function countTags(sentences: readonly TaggedSentence[], keyOf: (word: string) => number): Map<number, Uint32Array> {
  const counts = new Map<number, Uint32Array>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const key = keyOf(word);
      let row = counts.get(key);
      if (row === undefined) {
        row = new Uint32Array(TAG_COUNT);
        counts.set(key, row);
      }
      const tag = tags[i] ?? 0;
      row[tag] = (row[tag] ?? 0) + 1;
    });
  }
  return counts;
}

const total = (row: Uint32Array): number => row.reduce((sum, n) => sum + n, 0);

function lexiconOf(sentences: readonly TaggedSentence[]): Map<number, number> {
  const lexicon = new Map<number, number>();
  for (const [word, row] of countTags(sentences, (form) => hashOf(foldedForm(form).toLowerCase()))) {
    const all = total(row);
    if (all < LEXICON_COUNT) continue;
    let mask = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) if ((row[tag] ?? 0) >= all * CLASS_SHARE) mask |= 1 << tag;
    lexicon.set(word, mask);
  }
  return lexicon;
}

function dictionaryOf(sentences: readonly TaggedSentence[]): Map<number, number> {
  const dictionary = new Map<number, number>();
  for (const [word, row] of countTags(sentences, (form) => hashOf(foldedForm(form)))) {
    const all = total(row);
    const most = Math.max(...row);
    if (all >= SURE_COUNT && most >= all * SURE_SHARE) dictionary.set(word, row.indexOf(most));
  }
  return dictionary;
}

interface Prepared {
  readonly signs: readonly WordSigns[];
  readonly tags: readonly number[];
  /** For each word the rows of its context features; `null` where the dictionary decides. */
  readonly context: readonly (Int32Array | null)[];
  /** For rare words the same as if the word were unknown; `null` for all others. */
  readonly unknown: readonly ({ readonly signs: WordSigns; readonly context: Int32Array } | null)[];
}

/** A word seen at most this often is sometimes trained on as if it were unknown, so that unknown names are learnt. */
const RARE_WORD = 4;
const UNKNOWN_CHANCE = 0.5;

/** Counts every feature of the data (history features by the gold tags) and gives the frequent ones a row. */
function numberFeatures(
  sentences: readonly TaggedSentence[],
  ambiguityOf: AmbiguityOf,
  rarest: number,
): Map<number, number> {
  const seen = new Map<number, number>();
  const out = new Uint32Array(MOST_FEATURES);
  for (const { words, tags } of sentences) {
    const signs = sentenceSigns(words, ambiguityOf);
    for (let i = 0; i < words.length; i++) {
      const context = contextFeatures(signs, i, out);
      const end = historyFeatures(signs, i, tags[i - 1] ?? NO_TAG, tags[i - 2] ?? NO_TAG, out, context);
      for (let f = 0; f < end; f++) seen.set(out[f] ?? 0, (seen.get(out[f] ?? 0) ?? 0) + 1);
    }
  }
  const rows = new Map<number, number>();
  for (const [feature, count] of seen) if (count >= rarest) rows.set(feature, rows.size);
  return rows;
}

function prepare(
  sentence: TaggedSentence,
  rows: ReadonlyMap<number, number>,
  ambiguityOf: AmbiguityOf,
  sure: (word: string) => boolean,
  rare: (lower: number) => boolean,
): Prepared {
  const out = new Uint32Array(MOST_FEATURES);
  const signs = sentenceSigns(sentence.words, ambiguityOf);
  const rowsAt = (i: number, own: readonly WordSigns[]): Int32Array => {
    const n = contextFeatures(own, i, out);
    return Int32Array.from([...out.subarray(0, n)].flatMap((feature) => rows.get(feature) ?? []));
  };
  const context = sentence.words.map((word, i) => (sure(word) ? null : rowsAt(i, signs)));
  const unknown = signs.map((sign, i) => {
    if (context[i] === null || !rare(sign.lower)) return null;
    const masked = { ...sign, exact: 0, lower: 0, ambiguity: 0 };
    return { signs: masked, context: rowsAt(i, signs.with(i, masked)) };
  });
  return { signs, tags: sentence.tags, context, unknown };
}

/** The weights of a run over the data, with what their averages need. */
class Rows {
  readonly weights: Float32Array;
  /** Sum of (step × change): the average is weight − sum ÷ steps, so no row needs its last step remembered. */
  readonly drift: Float64Array;
  readonly scores = new Float32Array(TAG_COUNT);
  step = 1;

  constructor(rows: number) {
    this.weights = new Float32Array(rows * TAG_COUNT);
    this.drift = new Float64Array(rows * TAG_COUNT);
  }

  /** The tag with the highest sum over the first `count` active rows. */
  decide(active: Int32Array, count: number): number {
    const { scores, weights } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const at = (active[f] ?? 0) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[tag] = (scores[tag] ?? 0) + (weights[at + tag] ?? 0);
    }
    let winner = 0;
    for (let tag = 1; tag < TAG_COUNT; tag++) if ((scores[tag] ?? 0) > (scores[winner] ?? 0)) winner = tag;
    return winner;
  }

  move(active: Int32Array, count: number, tag: number, by: number): void {
    for (let f = 0; f < count; f++) {
      const at = (active[f] ?? 0) * TAG_COUNT + tag;
      this.weights[at] = (this.weights[at] ?? 0) + by;
      this.drift[at] = (this.drift[at] ?? 0) + by * this.step;
    }
  }

  averageAt(at: number): number {
    return (this.weights[at] ?? 0) - (this.drift[at] ?? 0) / this.step;
  }
}

const hashes = new Uint32Array(MOST_FEATURES);
const active = new Int32Array(MOST_FEATURES);

/** One sentence, with the history that the tagger itself would see; gives the number of wrong tags. */
function learnSentence(item: Prepared, found: ReadonlyMap<number, number>, rows: Rows, random: Random): number {
  const { tags, context } = item;
  const masked = item.unknown.map((other) => (other !== null && random() < UNKNOWN_CHANCE ? other : null));
  const signs = item.signs.map((sign, i) => masked[i]?.signs ?? sign);
  let wrong = 0;
  let previous = NO_TAG;
  let previous2 = NO_TAG;
  for (let i = 0; i < tags.length; i++) {
    const gold = tags[i] ?? 0;
    const known = masked[i]?.context ?? context[i];
    let chosen = gold;
    if (known) {
      active.set(known);
      let count = known.length;
      const end = historyFeatures(signs, i, previous, previous2, hashes, 0);
      for (let f = 0; f < end; f++) {
        const row = found.get(hashes[f] ?? 0);
        if (row !== undefined) active[count++] = row;
      }
      chosen = rows.decide(active, count);
      if (chosen !== gold) {
        wrong++;
        rows.move(active, count, gold, 1);
        rows.move(active, count, chosen, -1);
      }
      rows.step++;
    }
    previous2 = previous;
    previous = chosen;
  }
  return wrong;
}

/** Trains on all sentences: averaged perceptrons, one a round, each with an order of its own; gives their mean. */
export function trainPerceptron(sentences: readonly TaggedSentence[], options: TrainingOptions): TrainedRows {
  const lexicon = lexiconOf(sentences);
  const dictionary = dictionaryOf(sentences);
  const ambiguityOf = (lower: number): number => lexicon.get(lower) ?? 0;
  const found = numberFeatures(sentences, ambiguityOf, options.rarest);
  options.progress(`${found.size} features, ${lexicon.size} words with a class, ${dictionary.size} sure words`);
  const uses = countTags(sentences, (form) => hashOf(foldedForm(form).toLowerCase()));
  const sure = (word: string): boolean => dictionary.has(hashOf(foldedForm(word)));
  const rare = (lower: number): boolean => total(uses.get(lower) ?? new Uint32Array(0)) <= RARE_WORD;
  const data = sentences.map((sentence) => prepare(sentence, found, ambiguityOf, sure, rare));
  const weights = new Float32Array(found.size * TAG_COUNT);
  for (let round = 1; round <= options.rounds; round++) {
    const rows = new Rows(found.size);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      shuffle(data, options.random);
      let wrong = 0;
      for (const item of data) wrong += learnSentence(item, found, rows, options.random);
      options.progress(`round ${round}, epoch ${epoch}: ${wrong} wrong`);
    }
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) + rows.averageAt(i) / options.rounds;
  }
  return { rows: found, weights, lexicon, dictionary };
}

/** The largest root that a signed byte holds. */
const LARGEST_ROOT = 127;

/**
 * Keeps the `entries` weights of largest size, each as the nearest square of 127 steps each way. On the dev parts this
 * gives what the exact weights give to within 0.1 point, where even steps cost 0.15 and 0.21.
 */
export function compact(trained: TrainedRows, entries: number): TaggerWeights {
  const { rows, weights } = trained;
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - entries)] ?? 0;
  const most = sizes.at(-1) ?? 1;
  const features = [...rows].sort((a, b) => a[0] - b[0]);
  const keys: number[] = [];
  const starts: number[] = [0];
  const entryTags: number[] = [];
  const entryValues: number[] = [];
  for (const [feature, row] of features) {
    const before = entryTags.length;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const weight = weights[row * TAG_COUNT + tag] ?? 0;
      const root = Math.round(Math.sqrt(Math.abs(weight) / most) * LARGEST_ROOT);
      if (Math.abs(weight) < least || root === 0) continue;
      entryTags.push(tag);
      entryValues.push(Math.sign(weight) * root * root);
    }
    if (entryTags.length === before) continue;
    keys.push(feature);
    starts.push(entryTags.length);
  }
  return {
    tags: TAGS,
    keys: Uint32Array.from(keys),
    starts: Uint32Array.from(starts),
    entryTags: Uint8Array.from(entryTags),
    entryValues: Int16Array.from(entryValues),
    lexicon: trained.lexicon,
    dictionary: trained.dictionary,
  };
}
