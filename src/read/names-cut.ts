import type { TaggedName } from '../model/reading.ts';
import type { Range } from '../model/span.ts';

const DASH = /^\p{Pd}+$/u;

/**
 * A dash with a space to either side ends a name: a model may run over it where names stand on both sides.
 *
 * > | 30 miles from Ruvane - Orland's second city
 *   |               ^^^^^^   ^^^^^^ two names, not one
 */
export function cutAtDashes(
  names: readonly TaggedName[],
  tokens: readonly (Range & { readonly text: string })[],
): TaggedName[] {
  return names.flatMap((name) => {
    const parts: TaggedName[] = [];
    let first = name.first;
    for (let i = name.first; i < name.last; i++) {
      const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
      const spaced =
        before !== undefined &&
        token !== undefined &&
        before.end < token.start &&
        (after === undefined || token.end < after.start);
      if (!spaced || !DASH.test(token.text)) continue;
      if (i > first) parts.push({ ...name, first, last: i });
      first = i + 1;
    }
    return first < name.last ? [...parts, { ...name, first }] : parts;
  });
}
