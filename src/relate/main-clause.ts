import { RELATIVES, SUBORDINATORS } from '../languages/en/clauses.ts';
import type { Token } from '../model/reading.ts';

/** They also stand where no clause follows: `so far`, `with the crew`, `given`. */
const NO_CLAUSE: ReadonlySet<string> = new Set(['so', 'with', 'given']);

const opens = ({ tag, text }: Token): boolean => {
  const word = text.toLowerCase();
  return RELATIVES.has(word) || (SUBORDINATORS.has(word) && !NO_CLAUSE.has(word) && tag !== 'ADV');
};
const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/**
 * Which tokens of a content stand in its main clause. A clause that depends ends at a comma behind its verb.
 *
 * > | [38 are missing] after a ferry overturned    > | When the bridge fell, [three cars were on it]
 */
export function inMainClause(tokens: readonly Token[]): readonly boolean[] {
  let depends = false;
  let told = false;
  return tokens.map((token) => {
    if (opens(token)) {
      depends = true;
      told = false;
      return false;
    }
    if (!depends) return true;
    told ||= isVerb(token);
    if (told && token.text === ',') depends = false;
    return false;
  });
}

/** How many tokens stand before the first verb; none where there is no verb. > | [Toth's office] did not respond */
export const subjectLength = (tokens: readonly Token[]): number => Math.max(0, tokens.findIndex(isVerb));
