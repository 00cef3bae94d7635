import type { Dossier } from '../model/dossier.ts';

/** The order of the contract: what the dossier is, what it holds, what it concludes, what went wrong. */
const ORDER = [
  'schema',
  'madeBy',
  'articles',
  'reports',
  'reportCount',
  'derivations',
  'pairsCompared',
  'versions',
  'entities',
  'statements',
  'claims',
  'quotations',
  'findings',
  'timeline',
  'problems',
  'decisions',
] as const satisfies readonly (keyof Dossier)[];

/** Fails to compile when the contract gets a part that this file does not print. */
type Missing = Exclude<keyof Dossier, (typeof ORDER)[number]>;
const complete: Missing extends never ? true : Missing = true;

/**
 * The dossier as JSON, two spaces deep, with a newline at the end. Top-level keys come in the contract's order and
 * the keys of free maps (`resources`, `coverage`) sorted, so equal dossiers are equal bytes however they were built.
 */
export function renderJson(dossier: Dossier): string {
  const ordered = Object.fromEntries(ORDER.map((key) => [key, dossier[key]]));
  return `${JSON.stringify(ordered, complete && withSortedMaps, 2)}\n`;
}

const MAPS: ReadonlySet<string> = new Set(['resources', 'coverage']);

function withSortedMaps(key: string, value: unknown): unknown {
  if (!MAPS.has(key) || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
