import type { NounPhrase, Token } from '../model/reading.ts';
import type { EntityDraft } from './entities.ts';

const BEING = /^(?:be|become|remain)$/;
const FORM_OF_BE = /^(?:is|was|are|were|be|been|am|becomes?|became|remains?|remained|'s|’s)$/i;

const NOT = /^(?:not|n't|n’t|never|neither|nor|longer)$/;
/** > | He was [once] the mayor     > | She [will] become the chairwoman     > | He [had] been the president */
const NOT_NOW = /^(?:once|formerly|previously|had|will|would|may|might|can|could|shall|should|must|'ll|'d|’ll|’d)$/;
const WAS = /^(?:was|were|remained)$/i;

/** A subject stands at most this many tokens before what it is said to be. */
const SUBJECT_REACH = 20;

/** Who is said to be something, whether he is it still, and whether he is said not to be it. */
export interface Predicate {
  readonly index: number;
  readonly lasts: boolean;
  readonly isDenied: boolean;
}

/** What a person is only said to be means him where nothing else is told of it; what he is not, or no longer, never does. */
export function keepRole(entity: EntityDraft, role: string, { lasts }: Predicate, telling: readonly string[]): void {
  if (!entity.roles.has(role)) entity.heldWith.set(role, lasts ? new Set(telling) : null);
}

/**
 * Who a phrase behind a form of *be* tells of: the person who is subject there, as an index; null for nobody. What somebody is is
 * nobody else.
 *
 * > | Nora Valdek said she was [the victim] of a campaign     > | Tomas Reed is [the father] of the plan
 *
 * `lasts` is false where he was it, or may yet be, and nobody is meant where he is not: _Reed was not a suspect_.
 */
export function whoIs(
  entities: readonly EntityDraft[],
  tokens: readonly Token[],
  phrase: NounPhrase,
  sentenceStarts: ReadonlySet<number>,
): Predicate | null {
  let at = phrase.first - 1;
  while (
    /^(?:not|n't|n’t|also|once|now|no|longer|still|already|never|nor|neither|formerly|previously|himself|herself)$/i.test(
      tokens[at]?.text ?? '',
    )
  )
    at--;
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
  if (entities[index]?.kind !== 'person') return null;
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? '';
  // From the auxiliaries, or from `Neither` at the head of the sentence, to the phrase.
  const between = tokens.slice(at, phrase.first).map((_, i) => word(at + i));
  const isDenied = between.some((w) => NOT.test(w)) || /^(?:neither|no)$/.test(word(first));
  const isOver = between.some((w) => NOT_NOW.test(w)) || /^(?:former|ex)$/.test(word(phrase.first + 1));
  return { index, lasts: !isDenied && !isOver && !WAS.test(being.text), isDenied };
}
