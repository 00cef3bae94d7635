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
export const renderJson = (dossier: Dossier): string => [...jsonPieces(dossier)].join('');

/** Characters of a piece, about: large enough to be few, small beside the whole of a large dossier. */
const PIECE_LENGTH = 65_536;

/**
 * The same in pieces, one after the other: the JSON of a thousand articles is a hundred million characters, which nobody who
 * writes them away needs to hold at once.
 */
export function* jsonPieces(dossier: Dossier): Generator<string> {
  let piece = '';
  for (const part of partsOf(dossier)) {
    piece += part;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Key after key, and of a list item after item. */
function* partsOf(dossier: Dossier): Generator<string> {
  let before = '{';
  for (const key of complete ? ORDER : []) {
    const value: unknown = dossier[key];
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(key)}: `;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) yield indented(value, '  ');
    else {
      for (const [at, item] of value.entries()) yield `${at === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
      yield '\n  ]';
    }
  }
  yield '\n}\n';
}

/** Strings hold no raw line breaks in JSON, so every line break is one of the layout. */
const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, withSortedMaps, 2).replaceAll('\n', `\n${indent}`);

const MAPS: ReadonlySet<string> = new Set(['resources', 'coverage']);

function withSortedMaps(key: string, value: unknown): unknown {
  if (!MAPS.has(key) || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
