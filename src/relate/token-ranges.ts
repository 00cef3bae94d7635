import type { Token } from '../model/reading.ts';
import type { Range } from '../model/span.ts';
import { firstIndex } from '../text/bisect.ts';

/** Indices of the tokens that lie in a range, by bisection. */
export function* tokensIn(tokens: readonly Token[], range: Range): Generator<number> {
  const first = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= range.start);
  for (let i = first; i < tokens.length && (tokens[i]?.end ?? 0) <= range.end; i++) yield i;
}
