import { SAYING_TURNS } from '../languages/en/relaying.ts';
import { canSpeak } from './can-speak.ts';
import { contentAfter } from './contents.ts';
import type { Draft } from './draft.ts';
import { composeWhole } from './quoted.ts';
import { type SentenceView, spelled, wordAt } from './sentence-view.ts';
import { phraseFrom, subjectOf } from './sources.ts';
import { isNobody } from './unsaid.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * Who says or holds something by several words together.
 *
 * > | [His spokesman] let it be known that …     > | [The bishop] is of the opinion that …     > | [A source] summed it up: …
 */
export function saidByTurn(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  const turns = SAYING_TURNS.get(group.lemma);
  const isMoved = group.passive && MOVED.test(group.lemma);
  if (group.negated || group.infinitive || !group.finite || group.passive !== isMoved || (!turns && !isMoved))
    return null;
  let at = group.last;
  while (view.tokens[at]?.tag === 'ADV' && !turns?.some(([word]) => word === wordAt(view, at))) at++;
  const turn = isMoved
    ? []
    : turns?.find((words) => spelled(view.tokens, at, at + words.length).toLowerCase() === words.join(' '));
  if (!turn) return null;
  let last = at + turn.length;
  // > | put it [bluntly]: …     > | summed it up [like this]: …
  while (
    last < at + turn.length + MANNER_MAX &&
    /^(?:ADV|ADP|PRON|DET|NOUN|ADJ)$/.test(view.tokens[last]?.tag ?? '') &&
    closesWithColon(view, last)
  )
    last++;
  // > | is convinced [of it], took the view [of the river]: without `that` or a colon nothing is said.
  if (!/^(?:that|:)$/.test(wordAt(view, last)) && !(isSure(view, last) && phraseFrom(view, last))) return null;
  const source = subjectOf(view, group);
  if (!source || !canSpeak(view, source, 'clause') || isNobody(view, group.first)) return null;
  if (/^(?:it|this|that|there|what)$/.test(wordAt(view, source.first)) && source.last - source.first === 1) return null;
  const content = contentAfter(view, last, ['clause'], 'say');
  if (!content) return null;
  const cue = { first: group.first, last };
  const by = { index, source, cue, verb: { stance: 'neutral', attitude: 'asserts' } as const };
  return composeWhole(view, by, content, 'relayed');
}

/** > | is [convinced] that …: what moved him is the cue. */
const MOVED = /^(?:convince|persuade|satisfy)$/;

/** > | is [convinced] the truce would hold: behind these a clause may stand without `that`. */
const isSure = (view: SentenceView, last: number): boolean =>
  /^(?:convinced|certain|confident|sure|persuaded|adamant)$/.test(wordAt(view, last - 1));

/** How many words may say in what manner somebody puts it. */
const MANNER_MAX = 3;

const closesWithColon = (view: SentenceView, from: number): boolean =>
  view.tokens.slice(from, from + MANNER_MAX + 1).some(({ text }) => text === ':') && wordAt(view, from) !== 'that';
