/**
 * Shingles: every run of `size` words of a text, as one number each (a 32-bit FNV-1a hash over the words' numbers). Two texts
 * that share wording share shingles. Different runs may rarely share a number, so a hit is checked word by word (see `align.ts`).
 * Broder, "On the resemblance and containment of documents", 1997.
 */
export function shinglesOf(words: ArrayLike<number>, size: number): Uint32Array {
  const out = new Uint32Array(Math.max(0, words.length - size + 1));
  for (let i = 0; i < out.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = 0; k < size; k++) hash = mix(hash, words[i + k] ?? 0);
    out[i] = hash >>> 0;
  }
  return out;
}

function mix(hash: number, word: number): number {
  let h = hash;
  for (let shift = 0; shift < 32; shift += 8) h = Math.imul(h ^ ((word >>> shift) & 0xff), 0x01000193);
  return h;
}

/** Where each shingle of a text starts. A shingle met more often than `most` keeps its first places only: limits hostile input. */
export function indexShingles(shingles: Uint32Array, most: number): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (let i = 0; i < shingles.length; i++) {
    const shingle = shingles[i] ?? 0;
    const places = index.get(shingle);
    if (places === undefined) index.set(shingle, [i]);
    else if (places.length < most) places.push(i);
  }
  return index;
}

/** Share of `part`'s distinct shingles that `whole` has too, 0 to 1; 0 where `part` has none. */
export function containment(part: Uint32Array, whole: ReadonlyMap<number, unknown>): number {
  const distinct = new Set(part);
  let common = 0;
  for (const shingle of distinct) if (whole.has(shingle)) common++;
  return distinct.size === 0 ? 0 : common / distinct.size;
}
