import { CLAIM_NOUNS, DENYING_VERBS, REJECTING_VERBS } from '../languages/en/cues.ts';
import { canSpeak } from './can-speak.ts';
import { type ContentRange, contentAfter } from './contents.ts';
import { opensBareClause } from './cue-nouns.ts';
import type { Draft } from './draft.ts';
import { composeWhole } from './quoted.ts';
import { charsOf, opensQuotation, type SentenceView, wordAt } from './sentence-view.ts';
import { subjectOf } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

const OWNERS = /^(?:his|her|its|their)$/;

/** How many words may stand between the verb and the claim: `hit out angrily at [these new] claims that …`. */
const REACH_MAX = 6;

/**
 * Who rejects a claim denies it, whatever the verb, and what he calls it is no part of it.
 *
 * > | [The minister] [blasted claims] that [her office had leaked the memo] as “utter rubbish”.
 * > | [The singer] [laughed off rumours] that [she was leaving].     > | [The firm] [reacted angrily to suggestions] that [it had cheated].
 */
export function rejectedClaims(view: SentenceView, index: number): Draft[] {
  return view.groups.flatMap((group): Draft[] => {
    if (!group.finite || group.negated || group.passive) return [];
    const noun = claimBehind(view, group);
    const source = noun === null ? null : subjectOf(view, group);
    if (noun === null || !source || !canSpeak(view, source, 'clause')) return [];
    const whole = contentAfter(view, noun + 1, ['clause'], 'say');
    if (!whole) return [];
    const cue = { first: group.first, last: DENYING_VERBS.has(group.lemma) ? group.last : noun + 1 };
    const by = { index, source, cue, verb: { stance: 'neutral', attitude: 'denies' } as const };
    const scope = charsOf(view.tokens, whole.first, whole.last);
    const drafts = composeWhole(view, by, withoutVerdict(view, whole), 'denied');
    return scope ? drafts.map((draft) => ({ ...draft, scope })) : drafts;
  });
}

/** The noun of the claim, behind the verb with its particle, with `that` behind it; null where the verb rejects nothing. */
function claimBehind(view: SentenceView, { lemma, last }: VerbGroup): number | null {
  const forms = REJECTING_VERBS.get(lemma);
  if (forms === undefined) return null;
  for (let i = last; i < Math.min(view.sentence.last, last + REACH_MAX); i++) {
    const isClaim = CLAIM_NOUNS.has(wordAt(view, i)) && (wordAt(view, i + 1) === 'that' || opensBareClause(view, i));
    if (isClaim) return forms.some(([, ...particles]) => opensWith(view, last, particles)) ? i : null;
    // > | dismissed the ministry’s claim that …: whose claim it is has a rule of its own.
    if (/^['’]s?$/.test(wordAt(view, i)) || OWNERS.test(wordAt(view, i))) return null;
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(view.tokens[i]?.tag ?? '')) return null;
  }
  return null;
}

/** The particles stand behind the verb in their order, adverbs among them: `reacted [angrily to]`. A verb by itself has none. */
function opensWith(view: SentenceView, from: number, particles: readonly string[]): boolean {
  let at = from;
  for (const particle of particles) {
    while (view.tokens[at]?.tag === 'ADV' && wordAt(view, at) !== particle) at++;
    if (wordAt(view, at) !== particle) return false;
    at++;
  }
  return true;
}

/** > | that [she would resign] as “pure fantasy”     > | that [it had cheated customers] “false and malicious” */
function withoutVerdict(view: SentenceView, content: ContentRange): ContentRange {
  const verb = view.groups.find((g) => g.finite && g.first >= content.first);
  for (let i = verb?.last ?? content.first + 1; i < content.last; i++) {
    const hasVerb = view.groups.some((g) => g.first > i && g.last <= content.last);
    if (
      !hasVerb &&
      (opensQuotation(view, i) || (wordAt(view, i) === 'as' && (opensQuotation(view, i + 1) || i + 3 >= content.last)))
    )
      return { ...content, last: i };
  }
  return content;
}
