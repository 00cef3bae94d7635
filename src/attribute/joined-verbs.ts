import { RELATIVES } from '../languages/en/clauses.ts';
import { CUE_VERBS, TELL_VERBS } from '../languages/en/cues.ts';
import { APPROACHING_VERBS } from '../languages/en/relaying.ts';
import { closesApposition } from './appositions.ts';
import { phrasesWithin, quotedAt, type SentenceView, wordAt } from './sentence-view.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * The verb stands right after a comma or `and`, and the verb before it belongs to no relative clause that the comma closes.
 *
 * > | denied that it had failed, [blamed] a sensor and [put] the loss …
 */
export function joinsVerbBefore(view: SentenceView, group: VerbGroup): boolean {
  let k = group.first - 1;
  while (k > view.sentence.first && (view.tokens[k]?.tag === 'ADV' || view.tokens[k]?.tag === 'CCONJ')) k--;
  const joined = view.tokens[k]?.text === ',' || (k < group.first - 1 && view.tokens[k + 1]?.tag === 'CCONJ');
  if (!joined) return false;
  const prior = view.groups.filter((g) => g.finite && g.last <= k + 1).at(-1);
  if (
    !prior ||
    (k === group.first - 1 && (closesApposition(view, k, prior.last) || closesCitation(view, k, prior.last)))
  )
    return false;
  for (let i = prior.first - 1; i >= view.sentence.first && view.tokens[i]?.text !== ','; i--)
    // > | a site [that] works from exile, quoted …     not   | said [that] it had failed, blamed …
    if (RELATIVES.has(wordAt(view, i)) || (wordAt(view, i) === 'that' && i + 1 === prior.first)) return false;
  return true;
}

/** > | reported that a judge[, citing the witness,] said …: the comma closes a citation behind somebody who has had no verb yet. */
function closesCitation(view: SentenceView, comma: number, from: number): boolean {
  let opening = comma - 1;
  while (opening > from && view.tokens[opening]?.text !== ',') opening--;
  return (
    opening > from &&
    /^(?:citing|quoting)$/.test(wordAt(view, opening + 1)) &&
    phrasesWithin(view.reading, from, opening).at(-1)?.last === opening
  );
}

/**
 * The cue inside whose content a cue goes on that stands behind `and`: who is told of turned to somebody first and then spoke.
 * Null where the two share a subject.
 *
 * > | Her uncle [said] the girl had telephoned him and told him that …
 */
export function cueAround(view: SentenceView, group: VerbGroup): VerbGroup | null {
  const cue = view.groups.findLast((g) => g.finite && g.first < group.first && CUE_VERBS.has(g.lemma));
  const inner = view.groups.findLast((g) => g.finite && g.first < group.first);
  if (!cue || !inner || inner.passive || inner.first <= cue.last || wordAt(view, group.first - 1) !== 'and')
    return null;
  const quote = quotedAt(view.reading, view.tokens[cue.first]?.start ?? 0);
  if (quote !== quotedAt(view.reading, view.tokens[group.first]?.start ?? 0)) return null;
  return APPROACHING_VERBS.has(inner.lemma) ? cue : null;
}

/**
 * Whether a verb behind `and` goes on with the verb inside what is told, and not with the cue: nobody tells himself, and what is past
 * for a speaker of the present is part of his tale.
 *
 * > | Police said [a witness] had seen the car and told them that …     > | The union says [members] saw water and reported that …
 */
export function goesOnInside(
  view: SentenceView,
  group: VerbGroup,
  { cue, inner }: { cue: VerbGroup; inner: VerbGroup },
): boolean {
  if (inner === cue || inner.first < cue.last || inner.passive || wordAt(view, group.first - 1) !== 'and') return false;
  const toldTo = TELL_VERBS.has(group.lemma) && /^(?:him|her|them|it|us|me)$/.test(wordAt(view, group.last));
  const isPresent = (g: VerbGroup): boolean => [g.lemma, `${g.lemma}s`].includes(wordAt(view, g.head));
  return toldTo || (isPresent(cue) && !isPresent(inner) && !isPresent(group));
}
