import { PLACE_LEVELS } from '../languages/en/places.ts';
import type { PlaceLevel } from '../model/place.ts';
import type { Token } from '../model/reading.ts';

/** The level that a noun tells, whatever its case. */
export const levelNoun = (token: Token | undefined): PlaceLevel | null =>
  PLACE_LEVELS.get(token?.text.toLowerCase() ?? '') ?? null;
const singular = (token: Token): Token => ({
  ...token,
  text: token.text.toLowerCase().replace(/ies$/, 'y').replace(/s$/, ''),
});

/**
 * > | Walker County, the Kursk region, the village of Popovka
 * > | Kharkiv and Sumy regions: the noun behind the last name is each one's.
 */
export function levelOf(tokens: readonly Token[], first: number, last: number): PlaceLevel | null {
  const own = last - first > 1 ? levelNoun(tokens[last - 1]) : null;
  if (own !== null) return own;
  const behind = tokens[last];
  if (behind !== undefined && /^\p{Ll}/u.test(behind.text)) {
    const noun = levelNoun(behind) ?? (/s$/.test(behind.text) ? levelNoun(singular(behind)) : null);
    if (noun !== null) return noun;
  }
  const beside = cityBeside(tokens, last);
  if (beside !== null) return beside;
  const shared = nounBehindList(tokens, last);
  if (shared !== null) return shared;
  const listed = nounBeforeList(tokens, first);
  if (listed !== null) return listed;
  const before = tokens[first - 1];
  return before !== undefined && /^\p{Ll}/u.test(before.text) ? levelNoun(before) : null;
}

/** Words of an apposition up to its noun: `Orland's second largest city`, in the tokens that it is cut into. */
const APPOSITION_MAX = 8;

/**
 * > | Ruvane, the country's second-largest city, … Ruvane - a village on the border
 *   |                                      ^^^^
 */
function cityBeside(tokens: readonly Token[], last: number): PlaceLevel | null {
  if (!/^(?:,|\(|\p{Pd})$/u.test(tokens[last]?.text ?? '')) return null;
  for (let i = last + 1; i < last + APPOSITION_MAX; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.tag === 'VERB' ||
      token.tag === 'AUX' ||
      token.tag === 'ADP' ||
      /^[,.;)]$/.test(token.text)
    )
      return null;
    const noun = /^\p{Ll}/u.test(token.text) ? levelNoun(token) : null;
    if (noun !== null) return noun;
  }
  return null;
}

/** Names in a list that one plural noun ends. */
const LISTED_MAX = 8;

/** > | the regions of Sumy and Kharkiv; the village of Popovka */
function nounBeforeList(tokens: readonly Token[], first: number): PlaceLevel | null {
  for (let i = first - 1; i > Math.max(0, first - LISTED_MAX); i--) {
    const { text } = tokens[i] as Token;
    const noun = tokens[i - 1];
    if (text === 'of' && noun !== undefined) {
      const plural = /s$/.test(noun.text) ? levelNoun(singular(noun)) : null;
      return plural ?? (i === first - 1 ? levelNoun(noun) : null);
    }
    if (!/^(?:and|or|,)$/.test(text) && !/^\p{Lu}/u.test(text)) return null;
  }
  return null;
}

function nounBehindList(tokens: readonly Token[], from: number): PlaceLevel | null {
  let joined = false;
  for (let i = from; i < Math.min(tokens.length, from + LISTED_MAX); i++) {
    const token = tokens[i] as Token;
    if (/^(?:and|or|,)$/.test(token.text)) joined = true;
    else if (!/^\p{Lu}/u.test(token.text)) {
      const noun = /s$/.test(token.text) ? levelNoun(singular(token)) : null;
      if (noun !== null || token.text !== 'border') return joined || tokens[from]?.text === 'border' ? noun : null;
    }
  }
  return null;
}
