import type { NounPhrase, Token } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';

const BEING = /^(?:be|become|remain)$/;
const FORM_OF_BE = /^(?:is|was|are|were|be|been|am|becomes?|became|remains?|remained|'s|’s)$/i;

/** A subject stands at most this many tokens before what it is said to be. */
const SUBJECT_REACH = 20;

/**
 * Who a phrase behind a form of *be* tells of: the person who is subject there, as an index; null for nobody. What somebody is is
 * nobody else.
 *
 * > | Nora Valdek said she was [the victim] of a campaign     > | Tomas Reed is [the father] of the plan
 */
export function whoIs(
  entities: readonly EntityDraft[],
  tokens: readonly Token[],
  phrase: NounPhrase,
  sentenceStarts: ReadonlySet<number>,
): number | null {
  let at = phrase.first - 1;
  while (/^(?:not|n't|n’t|also|once|now|still|already|never|himself|herself)$/i.test(tokens[at]?.text ?? '')) at--;
  const being = tokens[at];
  if (!being || !(FORM_OF_BE.test(being.text) && (being.tag === 'AUX' || BEING.test(being.lemma)))) return null;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at - 1]?.tag ?? '')) at--;
  // > | There was a victim     > | It was the mayor who …
  if (/^(?:there|it|who|what|that|which)$/i.test(tokens[at - 1]?.text ?? '') || sentenceStarts.has(at)) return null;
  let first = at;
  let isAside = false;
  while (!sentenceStarts.has(first) && at - first < SUBJECT_REACH) {
    const token = tokens[first - 1];
    if (token?.text === ',') isAside = !isAside;
    else if (!isAside && (token?.tag === 'VERB' || token?.tag === 'AUX' || token?.tag === 'SCONJ')) break;
    first--;
  }
  const index = entities.reduce(
    (best, e, i) => (e.subject >= first && e.subject < at && e.subject > (entities[best]?.subject ?? -1) ? i : best),
    -1,
  );
  return entities[index]?.kind === 'person' ? index : null;
}
