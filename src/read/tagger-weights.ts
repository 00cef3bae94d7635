import type { PartOfSpeech } from '../model/reading.ts';

/** Rows of weights found by the hash of a feature; row `r` owns `entries` from `starts[r]` to `starts[r + 1]`. */
export interface TaggerWeights {
  readonly tags: readonly PartOfSpeech[];
  /** Feature hashes, strictly ascending. */
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  /** For each entry the number of a tag. */
  readonly entryTags: Uint8Array;
  /**
   * For each entry its weight, a square number with a sign (−127² to 127²), so that it fits one byte of the file and small
   * weights keep their differences. A tag's score is a sum of these, so their scale is not needed.
   */
  readonly entryValues: Int16Array;
  /** Ambiguity class by the hash of a lower form; a class is a set of tags as a bit mask. */
  readonly lexicon: ReadonlyMap<number, number>;
  /** Tag number of frequent words that always take the same tag, by the hash of the folded form. */
  readonly dictionary: ReadonlyMap<number, number>;
}

export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const satisfies readonly PartOfSpeech[];

/** `SSP1`: the file is ours, first layout. A file of another layout is refused, never guessed at. */
const MAGIC = 0x31505353;

/** Magic, then the numbers of tags, rows, entries, lexicon words and dictionary words; each four bytes, little-endian. */
const HEADER_BYTES = 24;

/**
 * Bytes of a weights file: the header; the row keys; the lexicon's hashes and its classes; the dictionary's hashes (all
 * four bytes wide, little-endian); then one byte each for rows' entry counts, entry tags, roots of entry values (signed), dictionary
 * tags.
 */
export function encodeTaggerWeights(weights: TaggerWeights): Uint8Array {
  const { keys, starts, entryTags, entryValues, lexicon, dictionary } = weights;
  const words = keys.length + 2 * lexicon.size + dictionary.size;
  const bytes = new Uint8Array(HEADER_BYTES + 4 * words + keys.length + 2 * entryTags.length + dictionary.size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put4 = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  for (const n of [MAGIC, weights.tags.length, keys.length, entryTags.length, lexicon.size, dictionary.size]) put4(n);
  for (const key of keys) put4(key);
  for (const word of lexicon.keys()) put4(word);
  for (const tags of lexicon.values()) put4(tags);
  for (const word of dictionary.keys()) put4(word);
  for (let row = 0; row < keys.length; row++) bytes[at++] = (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  for (const tag of entryTags) bytes[at++] = tag;
  for (const value of entryValues) bytes[at++] = Math.sign(value) * Math.round(Math.sqrt(Math.abs(value)));
  for (const tag of dictionary.values()) bytes[at++] = tag;
  return bytes;
}

/**
 * The weights in the bytes of a file that `training/pos.ts` wrote (layout at `encodeTaggerWeights`). The file is part of
 * the package, not input: bytes of another kind, cut short or with parts that do not fit throw a RangeError.
 */
export function decodeTaggerWeights(bytes: Uint8Array): TaggerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a tagger weights file');
  const [tagCount = 0, rows = 0, entries = 0, words = 0, sure = 0] = [4, 8, 12, 16, 20].map((at) =>
    view.getUint32(at, true),
  );
  const expected = HEADER_BYTES + 4 * (rows + 2 * words + sure) + rows + 2 * entries + sure;
  if (tagCount !== TAGS.length) throw new RangeError(`tagger weights know ${tagCount} tags, not ${TAGS.length}`);
  if (bytes.length !== expected) throw new RangeError(`tagger weights of ${bytes.length} bytes, not ${expected}`);
  let at = HEADER_BYTES;
  const take4 = (count: number): Uint32Array => {
    const out = new Uint32Array(count);
    for (let i = 0; i < count; i++, at += 4) out[i] = view.getUint32(at, true);
    return out;
  };
  const take1 = (count: number): Uint8Array => {
    at += count;
    // A copy with a buffer of its own: a Buffer's `slice` would share the memory of the whole file.
    return new Uint8Array(bytes.subarray(at - count, at));
  };
  const keys = take4(rows);
  const lexicon = paired(take4(words), take4(words));
  const sureWords = take4(sure);
  const starts = startsOf(take1(rows));
  const entryTags = take1(entries);
  const entryValues = signedSquares(new Int8Array(take1(entries).buffer));
  const dictionary = paired(sureWords, take1(sure));
  if (starts[rows] !== entries) throw new RangeError('tagger weights: rows and entries do not fit');
  if (largest(entryTags) >= TAGS.length) throw new RangeError('tagger weights: a tag without a name');
  return { tags: TAGS, keys, starts, entryTags, entryValues, lexicon, dictionary };
}

function paired(keys: Uint32Array, values: Uint32Array | Uint8Array): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) map.set(keys[i] ?? 0, values[i] ?? 0);
  return map;
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
  return starts;
}

function signedSquares(roots: Int8Array): Int16Array {
  const squares = new Int16Array(roots.length);
  for (let i = 0; i < roots.length; i++) squares[i] = (roots[i] ?? 0) * Math.abs(roots[i] ?? 0);
  return squares;
}

function largest(numbers: Uint8Array): number {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0);
  return most;
}
