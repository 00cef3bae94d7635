import type { Claim, Treatment } from '../../src/model/claim.ts';

/** One member of a claim, with all that counting asks of it. */
export interface Carrier {
  readonly article: string;
  readonly outlet: string;
  readonly report: string;
  readonly relation: Claim['members'][number]['relation'];
  /** The innermost source, or null for the outlet's own voice. */
  readonly origin: string | null;
  readonly unnamed: boolean;
  /** The shared passages that hold it, and whether it stands there as in its own home. */
  readonly passages: readonly { readonly id: string; readonly home: boolean }[];
}

const FULL: ReadonlySet<string> = new Set(['same', 'paraphrase', 'more-specific', 'stronger']);

export function coverageOf(carriers: readonly Carrier[]): Record<string, Treatment> {
  const coverage: Record<string, Treatment> = {};
  for (const article of [...new Set(carriers.map((carrier) => carrier.article))].sort()) {
    const relations = carriers.filter((carrier) => carrier.article === article).map(({ relation }) => relation);
    coverage[article] = relations.some((relation) => FULL.has(relation))
      ? 'full'
      : relations.some((relation) => relation !== 'contradicts')
        ? 'partial'
        : 'contradicts';
  }
  return coverage;
}

/**
 * Reports that carry a claim in words of their own. A report that has it only inside a shared passage counts together
 * with every other report that has it inside that passage; a passage whose words nobody supplied has counts once.
 */
export function reportsOf(all: readonly Carrier[]): number {
  const carriers = all.filter(({ relation }) => relation !== 'contradicts');
  const own = new Set(
    carriers.filter(({ passages }) => passages.every(({ home }) => home)).map(({ report }) => report),
  );
  const open = new Map<string, Set<string>>();
  for (const { passages, report } of carriers)
    for (const { id } of passages) open.set(id, (open.get(id) ?? new Set()).add(report));
  const counted = new Set(own);
  let count = own.size;
  for (const reports of open.values()) {
    if (![...reports].some((report) => counted.has(report))) count++;
    for (const report of reports) counted.add(report);
  }
  return count;
}

/** Outlets, reports and origins; `named` overrides the origins, `most` the upper count. */
export function countsOf(
  all: readonly Carrier[],
  named: readonly string[] | null,
  most: number | null,
): Claim['counts'] & { readonly names: readonly string[] } {
  const carriers = all.filter(({ relation }) => relation !== 'contradicts');
  const found = carriers.flatMap(({ origin }) => origin ?? []);
  const names = named ?? [...new Set(found)];
  const groups = new Map<string, Set<string>>();
  for (const { origin, unnamed, report } of carriers)
    if (origin !== null && unnamed) groups.set(origin, (groups.get(origin) ?? new Set()).add(report));
  const more = [...groups.values()].reduce((sum, reports) => sum + reports.size - 1, 0);
  return {
    outlets: new Set(carriers.map(({ outlet }) => outlet)).size,
    reports: reportsOf(carriers),
    origins: names.length,
    originsAtMost: most ?? names.length + (named ? 0 : more),
    names,
  };
}
