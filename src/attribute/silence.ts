import { COMMENTING_VERBS } from '../languages/en/cues.ts';
import { DETAIL_NOUNS } from '../languages/en/relaying.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How many words may stand between a verb of giving and the details that are not given: `to give [any further] details`. */
const DETAIL_REACH = 4;

/** > | declined to [comment]    > | refused to [give any details]: whoever keeps silent says nothing by it, and nobody tells it of himself. */
export function keepsSilent(view: SentenceView, group: VerbGroup): boolean {
  const { lemma, last } = group;
  // > | but [gave no details]    > | but [did not elaborate]
  if (GIVING.test(lemma) && /^(?:no|any)$/.test(wordAt(view, last)) && (group.negated || wordAt(view, last) === 'no'))
    return givesDetails(view, last);
  if (!/^(?:decline|refuse)$/.test(lemma)) return false;
  const kept = view.groups.find((g) => g.infinitive && g.first >= last && g.first <= last + 1);
  if (kept === undefined) return false;
  if (COMMENTING_VERBS.has(kept.lemma)) return true;
  return GIVING.test(kept.lemma) && givesDetails(view, kept.last);
}

const GIVING = /^(?:give|provide|offer|share|release)$/;

function givesDetails(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.sentence.last, from + DETAIL_REACH); i++)
    if (DETAIL_NOUNS.has(wordAt(view, i))) return true;
  return false;
}
