import { QUOTING_VERBS } from '../languages/en/relaying.ts';
import { isSomebody } from './can-speak.ts';
import { relayer } from './compose.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, subjectOf } from './sources.ts';

/** How many tokens may stand between whom one quotes and the relative that says what he said: what he is called, between commas. */
const CALLED_MAX = 10;

/**
 * Whoever quotes or cites somebody of whom a relative says what he said relays him.
 *
 * > | [The paper] quotes an aide who said …     > | [Osgood] cites a cellist, Bram Tolley, who recalled: “…”
 */
export function quotedWho(view: SentenceView, index: number, drafts: readonly Draft[]): readonly Draft[] {
  return view.groups.reduce((known, group) => {
    if (group.passive || group.negated || !QUOTING_VERBS.has(group.lemma)) return known;
    const speaker = phraseAt(view, group.last);
    if (speaker?.first !== group.last || !isSomebody(view, speaker)) return known;
    const last = boundEnd(view, speaker.last, view.sentence.last);
    let at = last;
    while (at < last + CALLED_MAX && wordAt(view, at) !== 'who' && !view.groups.some((g) => g.first === at)) at++;
    const told = wordAt(view, at) === 'who' ? view.groups.find((g) => g.first === at + 1) : undefined;
    const teller = subjectOf(view, group);
    const via = teller && told ? relayer(view, index, teller, group) : null;
    const source = charsOf(view.tokens, speaker.first, last);
    if (!via || !told) return known;
    return known.flatMap((d) => {
      if (d.via || d.cueTokens?.first !== told.first) return [d];
      // > | [Osgood quotes a cellist], Bram Tolley, who recalled: what stands before him he did not say.
      if ((d.content[0]?.start ?? 0) < (d.cue?.start ?? 0)) return [];
      return [{ ...d, rule: 'relayed' as const, via, ...(d.source === null && { source, sourceTokens: speaker }) }];
    });
  }, drafts);
}
