/** Entries of one piece of a list; pieces are added as it grows, so that nothing is copied and little is empty. */
const PIECE_BITS = 15;
const PIECE = 1 << PIECE_BITS;
const WITHIN = PIECE - 1;

/**
 * Pairs of statements by their numbers, each with a number of its own. A story of a thousand articles has millions of pairs: as an object
 * each would take eighty bytes, here it takes sixteen.
 */
export class PairList {
  #i: Int32Array[];
  #j: Int32Array[];
  #score: Float64Array[];
  #size: number;

  constructor(i: Int32Array[] = [], j: Int32Array[] = [], size = 0) {
    this.#i = i;
    this.#j = j;
    this.#score = i.map(() => new Float64Array(PIECE));
    this.#size = size;
  }

  get size(): number {
    return this.#size;
  }

  push(i: number, j: number, score: number): void {
    const within = this.#size & WITHIN;
    if (within === 0) {
      this.#i.push(new Int32Array(PIECE));
      this.#j.push(new Int32Array(PIECE));
      this.#score.push(new Float64Array(PIECE));
    }
    const piece = this.#size >> PIECE_BITS;
    (this.#i[piece] as Int32Array)[within] = i;
    (this.#j[piece] as Int32Array)[within] = j;
    (this.#score[piece] as Float64Array)[within] = score;
    this.#size++;
  }

  i(k: number): number {
    return this.#i[k >> PIECE_BITS]?.[k & WITHIN] ?? -1;
  }

  j(k: number): number {
    return this.#j[k >> PIECE_BITS]?.[k & WITHIN] ?? -1;
  }

  score(k: number): number {
    return this.#score[k >> PIECE_BITS]?.[k & WITHIN] ?? 0;
  }

  setScore(k: number, score: number): void {
    const piece = this.#score[k >> PIECE_BITS];
    if (piece) piece[k & WITHIN] = score;
  }

  /** What is found for each pair, one after the other. */
  flatMap<T>(find: (i: number, j: number, score: number, k: number) => readonly T[]): T[] {
    const found: T[] = [];
    for (let k = 0; k < this.#size; k++) found.push(...find(this.i(k), this.j(k), this.score(k), k));
    return found;
  }

  /** Lets go of the pairs: of a large story they are a hundred megabytes. Lists that were made of this one keep theirs. */
  clear(): void {
    [this.#i, this.#j, this.#score, this.#size] = [[], [], [], 0];
  }

  /** The same pairs with other numbers; the pairs themselves are there once. */
  rescored(scoreOf: (k: number) => number): PairList {
    const list = new PairList(this.#i, this.#j, this.#size);
    for (let k = 0; k < this.#size; k++) list.setScore(k, scoreOf(k));
    return list;
  }
}
