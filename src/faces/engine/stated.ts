import { basename, normalize } from 'node:path';

/** One way to read `file=value`: a file name may itself hold `=`. */
export interface Split {
  readonly file: string;
  readonly value: string;
}

/** `a=b=c` as a, b=c and as a=b, c. */
export const splitsOf = (argument: string): readonly Split[] =>
  [...argument.matchAll(/=/g)]
    .map(({ index }) => ({ file: argument.slice(0, index), value: argument.slice(index + 1).trim() }))
    .filter(({ file, value }) => file !== '' && value !== '');

/** Standard input as a person writes it, and as `readInputs` names it. */
const STDIN = { written: '-', source: 'stdin' } as const;

/** The sources that a person means by a file's name: the path as it was given, else every path with this base name. */
export function sourcesCalled(written: string, sources: readonly string[]): readonly string[] {
  const file = written === STDIN.written ? STDIN.source : written;
  const exact = sources.filter((source) => source === file);
  if (exact.length > 0) return [...new Set(exact)];
  const same = sources.filter((source) => normalize(source) === normalize(file) || basename(source) === file);
  return [...new Set(same)];
}

/**
 * What the arguments state about one source. That a name fits two sources, or none, shows only when all are known;
 * the face checks it then, before anything is compared. Until then a path as it was given wins over a base name.
 */
export function statedFor(source: string, args: readonly string[]): ReadonlyMap<string, string> {
  const splits = args.flatMap(splitsOf).filter(({ file }) => sourcesCalled(file, [source]).length > 0);
  const exact = splits.find(({ file }) => sourcesCalled(file, [source]).includes(source) && file === source);
  const { value } = exact ?? splits[0] ?? {};
  return value === undefined ? new Map() : new Map([[source, value]]);
}
