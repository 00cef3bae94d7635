import { CUE_NOUNS } from '../languages/en/cues.ts';
import { STATE_OF } from '../languages/en/states.ts';
import { compose } from './compose.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';
import { phraseAt, type SourceRange } from './sources.ts';

/** > | [US and European] allegations that [it drags its feet]     > | [its] claim that [the gates held] */
export function cueNouns(view: SentenceView, index: number): Draft[] {
  const { tokens, sentence } = view;
  const drafts: Draft[] = [];
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const token = tokens[i];
    const stance =
      token?.tag === 'NOUN'
        ? (CUE_NOUNS.get(wordAt(view, i)) ?? CUE_NOUNS.get(wordAt(view, i).replace(/s$/, '')))
        : undefined;
    if (stance === undefined) continue;
    const that = clauseOf(view, i);
    const content = that === null ? null : contentAfter(view, that, ['clause'], 'say');
    if (that === null || !content) continue;
    const phrase = phraseAt(view, i);
    const agent = that > i + 1 ? phraseAt(view, i + 2) : null;
    // > | a warning by [the board's own engineer] that …
    const owner =
      (phrase && phrase.first < i ? possessor(view, phrase.first, i) : null) ??
      (agent ? { first: agent.first, last: Math.min(agent.last, that) } : null);
    drafts.push(
      ...compose(
        view,
        { index, source: owner, cue: { first: i, last: i + 1 }, verb: { stance, attitude: 'asserts' } },
        content,
        'cue-noun',
      ),
    );
  }
  return drafts;
}

/** How far a phrase may keep the clause from its noun: `claims on social media that`. */
const REACH_MAX = 9;

/** > | claims on social media that …     > | a report by the institute that …: where the noun's clause opens, or null. */
function clauseOf(view: SentenceView, noun: number): number | null {
  if (wordAt(view, noun + 1) === 'that') return noun + 1;
  // > | Tolland's version is that no offer was made.
  if (/^(?:is|was|’s|'s)$/.test(wordAt(view, noun + 1)) && wordAt(view, noun + 2) === 'that') return noun + 2;
  if (!/^(?:by|from|on|in|of)$/.test(wordAt(view, noun + 1))) return null;
  for (let i = noun + 2; i < Math.min(view.sentence.last, noun + REACH_MAX); i++) {
    if (wordAt(view, i) === 'that') return i;
    const tag = view.tokens[i]?.tag;
    if (tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX') return null;
  }
  return null;
}

/** The words before a cue noun that say whose it is; a bare article says nothing. */
function possessor(view: SentenceView, first: number, noun: number): SourceRange | null {
  let from = first;
  let to = noun;
  const possessive = /^['’]s?$/.test(view.tokens[noun - 1]?.text ?? '');
  while (!possessive && from < to && view.tokens[from]?.tag === 'DET') from++;
  // > | US and [European] allegations: two peoples share what both say, though one is a name and no adjective.
  const isState = (at: number): boolean => STATE_OF.has(view.tokens[at]?.text ?? '');
  while (isState(from) && wordAt(view, from - 1) === 'and' && isState(from - 2) && from - 2 >= view.sentence.first)
    from -= 2;
  while (to > from && /^['’]s?$/.test(view.tokens[to - 1]?.text ?? '')) to--;
  const owner = view.tokens
    .slice(from, to)
    .some((t) => t.tag === 'PROPN' || t.tag === 'PRON' || /^\p{Lu}/u.test(t.text) || t.tag === 'NOUN');
  return owner ? { first: from, last: to } : null;
}
