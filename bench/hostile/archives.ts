import { readIndex } from '../../src/adapters/archives/index-beside.ts';
import { readWarc } from '../../src/adapters/archives/warc.ts';
import { cdxjOf, gzipWarc, plainWarc, sampleRecords } from '../../test/support/warc.ts';

/** A compressed archive, as crawlers write it, by itself and with its index beside it. */
export async function archives(): Promise<{ readonly alone: Tries; readonly indexed: Tries }> {
  return { alone: await truncationsAndFlips(), indexed: await truncationsAndFlips({ indexed: true }) };
}

/** What became of a damaged archive: damage told, only the notice that it could not be checked in full, or nothing. */
export type Told = 'damage' | 'notice' | 'nothing';

export interface Tries {
  readonly truncations: number;
  readonly flaggedTruncations: number;
  /** Lengths of the prefixes that show no damage: cuts between two captures, which leave a valid archive. */
  readonly unflagged: readonly number[];
  /** How many of those carry the notice that nothing shows where the archive ends. */
  readonly noticed: number;
  readonly flips: number;
  readonly flaggedFlips: number;
  /** Bits, counted from the first of the file, that were flipped and show no damage. */
  readonly unflaggedFlips: readonly number[];
}

export interface TryOptions {
  readonly kind?: 'gzip' | 'plain';
  /** Whether the index that the crawler wrote lies beside the archive. */
  readonly indexed?: boolean;
  /** Every prefix is tried, or every so many bytes. */
  readonly step?: number;
  /** Random flips, or every bit of the file. */
  readonly flips?: number | 'every';
  readonly seed?: number;
}

/**
 * Cuts an archive at every byte and flips single bits of it, and counts how often at least one damage or failure is told.
 * The notice `archive-unchecked` is no flag: the archive as it was made has it too.
 */
export async function truncationsAndFlips(options: TryOptions = {}): Promise<Tries> {
  const { kind = 'gzip', indexed = false, step = 1, flips = 2000, seed = 1 } = options;
  const pack = kind === 'gzip' ? gzipWarc : plainWarc;
  const name = kind === 'gzip' ? 'crawl.warc.gz' : 'crawl.warc';
  const bytes = pack(sampleRecords());
  const index = indexed ? readIndex('crawl.cdxj', cdxjOf(sampleRecords(), name, pack), name) : null;
  const look = (damaged: Uint8Array) => told(name, damaged, index);
  const unflagged: number[] = [];
  let noticed = 0;
  let truncations = 0;
  for (let length = 0; length < bytes.length; length += step, truncations++) {
    const seen = await look(bytes.subarray(0, length));
    if (seen !== 'damage') unflagged.push(length);
    if (seen === 'notice') noticed++;
  }
  const unflaggedFlips: number[] = [];
  const bits = bitsOf(bytes.length * 8, flips, seed);
  for (const bit of bits) {
    const damaged = Uint8Array.from(bytes);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if ((await look(damaged)) !== 'damage') unflaggedFlips.push(bit);
  }
  return {
    truncations,
    flaggedTruncations: truncations - unflagged.length,
    unflagged,
    noticed,
    flips: bits.length,
    flaggedFlips: bits.length - unflaggedFlips.length,
    unflaggedFlips,
  };
}

/** What reading says of an archive. */
export async function told(name: string, bytes: Uint8Array, index: ReturnType<typeof readIndex> | null): Promise<Told> {
  async function* stream() {
    yield bytes;
  }
  let most: Told = 'nothing';
  for await (const input of readWarc({ name, stream: stream(), index })) {
    if (input.failure?.code === 'archive-unchecked') most = most === 'nothing' ? 'notice' : most;
    else if (input.failure !== null || (input.damage ?? []).length > 0) most = 'damage';
  }
  return most;
}

/** All bits, or so many at random; mulberry32, so that a seed gives the same ones everywhere. */
function bitsOf(count: number, flips: number | 'every', seed: number): number[] {
  if (flips === 'every') return Array.from({ length: count }, (_, bit) => bit);
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from({ length: flips }, () => Math.floor(next() * count));
}
