/** Groups of things that are numbered from 0: each starts alone, and groups are joined. */
export class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, k) => k);
  }

  /** The smallest number of the group. */
  of(member: number): number {
    let root = member;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[member] = root;
    return root;
  }

  join(x: number, y: number): void {
    const [a, b] = [this.of(x), this.of(y)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Every group, by its smallest member; members in order. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    this.#parent.forEach((_, k) => {
      const root = this.of(k);
      const group = groups.get(root);
      if (group) group.push(k);
      else groups.set(root, [k]);
    });
    return [...groups.values()];
  }
}
