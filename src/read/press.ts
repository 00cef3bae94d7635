import { AGENCIES, SIGNING_HOUSES } from '../languages/en/agencies.ts';
import { PRESS_NOUNS } from '../languages/en/outlets.ts';
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
  // > | told the [Marsker Bote] that …     but not   | told the [Harn Works] to pay
  const isInformed = at < first && /^(?:told|tells|telling)$/.test(word(at - 1)) && word(last) !== 'to';
  // > | the newspaper [Tarno Bote], the news agency [CPA]
  const isOfKind = PRESS_NOUNS.has(word(first - 1)) || (word(first - 1) === 'agency' && word(first - 2) === 'news');
  const next = tokens.slice(last, last + CHECK_TOKENS).map((_, k) => word(last + k));
  const checks =
    /^(?:could|was|has|is|were|have)$/.test(next[0] ?? '') &&
    next.some((w) => /^(?:verify|corroborate|authenticate)$/.test(w));
  return isTold || isShown || isInformed || isOfKind || checks;
}

/** `has not been able to independently verify`: so many tokens may stand behind the name. */
const CHECK_TOKENS = 8;
