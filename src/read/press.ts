import { AGENCIES, SIGNING_HOUSES } from '../languages/en/agencies.ts';
import type { Token, WordRange } from '../model/reading.ts';

const HOUSES: ReadonlySet<string> = new Set([...AGENCIES, ...SIGNING_HOUSES]);

/**
 * Whether a name is that of a house of the press, as its own words or those around it show: it is no company of which a text goes on to speak.
 *
 * > | In a statement to [Harn Radio], the company said …     > | [The Courier] could not verify it.     > | a memo seen by [the Courier]
 */
export function isPress(tokens: readonly Token[], { first, last }: WordRange): boolean {
  const name = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
  if (HOUSES.has(name)) return true;
  const at = /^the$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? '';
  const isTold = /^(?:to|with)$/.test(word(at - 1)) && /^(?:statement|interview|comments|remarks)$/.test(word(at - 2));
  const isShown = word(at - 1) === 'by' && /^(?:seen|obtained|reviewed)$/.test(word(at - 2));
  const next = tokens.slice(last, last + CHECK_TOKENS).map((_, k) => word(last + k));
  const checks =
    /^(?:could|was|has|is|were|have)$/.test(next[0] ?? '') &&
    next.some((w) => /^(?:verify|corroborate|authenticate)$/.test(w));
  return isTold || isShown || checks;
}

/** `has not been able to independently verify`: so many tokens may stand behind the name. */
const CHECK_TOKENS = 8;
