/** A link between two groups that may join: how strong it is, and how often each had grown when it was offered. */
export interface Link {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  readonly grownA: number;
  readonly grownB: number;
}

/** The best link on top: by score, then by the lowest items. */
export class LinkHeap {
  readonly #links: Link[] = [];

  push(link: Link): void {
    const links = this.#links;
    links.push(link);
    let i = links.length - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!before(links[i] as Link, links[parent] as Link)) break;
      this.#swap(i, parent);
      i = parent;
    }
  }

  pop(): Link | null {
    const links = this.#links;
    const top = links[0];
    const last = links.pop();
    if (top === undefined || last === undefined) return null;
    if (links.length === 0) return top;
    links[0] = last;
    let i = 0;
    for (;;) {
      const left = 2 * i + 1;
      const right = left + 1;
      let best = i;
      if (left < links.length && before(links[left] as Link, links[best] as Link)) best = left;
      if (right < links.length && before(links[right] as Link, links[best] as Link)) best = right;
      if (best === i) return top;
      this.#swap(i, best);
      i = best;
    }
  }

  #swap(i: number, j: number): void {
    const [x, y] = [this.#links[i] as Link, this.#links[j] as Link];
    this.#links[i] = y;
    this.#links[j] = x;
  }
}

const before = (x: Link, y: Link): boolean =>
  x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));
