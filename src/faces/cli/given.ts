import { sourcesCalled, splitsOf } from '../engine/stated.ts';

/** Pairs such as `--outlet story.txt=Reuters`, by source, or the sentence that says what is wrong with one. */
export type Given =
  | { readonly kind: 'pairs'; readonly bySource: ReadonlyMap<string, string> }
  | { readonly kind: 'wrong'; readonly why: string };

/** An outlet's name longer than this is a mistake, e.g. a whole text. */
const VALUE_MAX = 200;

/**
 * Matches `file=value` arguments with the sources that were read: by path as given, else by base name, which must be
 * that of one article only; `-` is standard input. A file name may itself hold `=`, so every `=` is tried.
 */
export function matchGiven(
  option: string,
  args: readonly string[],
  sources: readonly string[],
  check: (value: string) => string | null,
): Given {
  const bySource = new Map<string, string>();
  for (const arg of args) {
    const named = `${option} ${arg}`;
    if (!/.=./.test(arg)) return wrong(`${named}: give it as file=value.`);
    const match = splitsOf(arg)
      .map(({ file, value }) => ({ value, found: sourcesCalled(file, sources) }))
      .find(({ found }) => found.length > 0);
    if (!match) return wrong(`${named}: no article given is called ${splitsOf(arg)[0]?.file ?? arg}.`);
    const { value, found } = match;
    const [source] = found;
    if (source === undefined || found.length > 1)
      return wrong(
        `${named}: ${found.length} articles have this name (${found.slice(0, 3).join(', ')}); give the path.`,
      );
    const complaint = value.length > VALUE_MAX ? `is longer than ${VALUE_MAX} characters` : check(value);
    if (complaint) return wrong(`${named}: ${value.slice(0, VALUE_MAX)} ${complaint}.`);
    if ((bySource.get(source) ?? value) !== value) return wrong(`${named}: ${source} was given another value before.`);
    bySource.set(source, value);
  }
  return { kind: 'pairs', bySource };
}

const wrong = (why: string): Given => ({ kind: 'wrong', why });

/** 2025-04-08, 2025-04-08T10:30, with seconds, fraction and zone as ISO 8601 has them. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** Null for a day of the calendar, else what is wrong: the end of a sentence. */
export function dateComplaint(value: string): string | null {
  const parts = ISO.exec(value);
  if (!parts) return 'is not a date as ISO 8601 has it, e.g. 2025-04-08 or 2025-04-08T10:30Z';
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? null : 'is no day of the calendar';
}
