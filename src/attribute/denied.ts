import { CUE_NOUNS, DENYING_VERBS, NOBODY } from '../languages/en/cues.ts';
import { canSpeak } from './can-speak.ts';
import { draftsOf } from './compose.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, wordAt } from './sentence-view.ts';
import { boundEnd, phraseAt, type SourceRange } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * What was just told, denied behind a comma: the one who denies it denies the words before.
 *
 * > | The army says [its troops hold the village], a claim that [Lorvane] [denies].     > | …, which [the firm] [disputes]
 */
export function deniedAfter(view: SentenceView, index: number, found: readonly Draft[]): Draft[] {
  return view.groups.flatMap((group) => {
    if (group.negated || !DENYING_VERBS.has(group.lemma)) return [];
    if (!group.finite) return reducedDenial(view, index, group, found);
    if (group.passive) return deniedBy(view, index, group, found);
    if (goesOn(view, group)) return [];
    const comma = commaBefore(view, group);
    const denier = comma === null ? null : subjectBehind(view, comma + 1, group);
    const denied = comma === null ? null : saidBefore(view, comma, found);
    if (!denier || !denied || !canSpeak(view, denier, 'clause')) return [];
    const by = {
      index,
      source: denier,
      cue: { first: group.first, last: group.last },
      verb: { stance: 'neutral', attitude: 'denies' } as const,
    };
    const scope = charsOf(view.tokens, group.first, group.last);
    return scope ? draftsOf(view, by, 'denied', [denied.content], scope) : [];
  });
}

/** > | [The mayor’s] claim that [the bridge was safe] was disputed by [engineers]. */
function deniedBy(view: SentenceView, index: number, group: VerbGroup, found: readonly Draft[]): Draft[] {
  const start = view.tokens[group.first]?.start ?? 0;
  const claim = found.find(({ rule, content }) => rule === 'cue-noun' && content.every(({ end }) => end <= start));
  return claim ? denialBehind(view, index, group, claim) : [];
}

/** > | says [its troops hold the village], a claim denied by [Lorvane] */
function reducedDenial(view: SentenceView, index: number, group: VerbGroup, found: readonly Draft[]): Draft[] {
  const comma = commaBefore(view, group);
  if (comma === null || behindPointer(view, comma + 1) !== group.first) return [];
  const denied = saidBefore(view, comma, found);
  return denied ? denialBehind(view, index, group, denied) : [];
}

/** The denial of what was told by whoever stands behind the verb and `by`; none where nobody does. */
function denialBehind(view: SentenceView, index: number, group: VerbGroup, denied: Draft): Draft[] {
  const agent = wordAt(view, group.last) === 'by' ? phraseAt(view, group.last + 1) : null;
  const scope = charsOf(view.tokens, group.first, group.last);
  if (agent?.first !== group.last + 1 || !scope) return [];
  const by = {
    index,
    source: { first: agent.first, last: boundEnd(view, agent.last, view.sentence.last) },
    cue: { first: group.first, last: group.last + 1 },
    verb: { stance: 'neutral', attitude: 'denies' } as const,
  };
  return draftsOf(view, by, 'denied', [denied.content], scope);
}

/** > | which the firm denied [having sold]     > | disputes [its own books]: whoever denies something else is no matter of this rule. */
const goesOn = (view: SentenceView, { last }: VerbGroup): boolean => {
  const next = view.tokens[last];
  const isTime = next !== undefined && view.reading.times.some(({ span }) => span.start === next.start);
  return (
    last < view.sentence.last && !isTime && !['PUNCT', 'CCONJ', 'SCONJ', 'ADV', 'ADP'].includes(next?.tag ?? 'PUNCT')
  );
};

/** How many tokens the denial may have before its verb: `a claim that the defence ministry in Orvan has repeatedly denied`. */
const REACH_MAX = 12;

function commaBefore(view: SentenceView, { first }: VerbGroup): number | null {
  for (let i = first - 1; i > Math.max(view.sentence.first, first - REACH_MAX); i--)
    if (wordAt(view, i) === ',') return i;
  return null;
}

/** Who denies, between what points back and the verb: > | , a claim that [the firm] denies     > | , which [it] denies     > | , something [he] disputes */
function subjectBehind(view: SentenceView, from: number, group: VerbGroup): SourceRange | null {
  const start = behindPointer(view, from);
  const phrase = start === null ? null : phraseAt(view, start);
  // > | a claim that Lorvane denies: `that Lorvane` may have been read as one phrase.
  // > | a claim Norland denies: so may `a claim Norland`.
  const opens = start !== null && phrase !== null && phrase.first <= start && start - phrase.first <= 2;
  if (start === null || !phrase || !opens || NOBODY.has(wordAt(view, start))) return null;
  return boundEnd(view, phrase.last, group.first) === group.first ? { first: start, last: group.first } : null;
}

/** The token behind `which`, `something`, `a claim`, `an allegation that`; null where nothing points back. */
function behindPointer(view: SentenceView, from: number): number | null {
  if (/^(?:which|something)$/.test(wordAt(view, from))) return from + 1;
  const noun = phraseAt(view, from);
  if (!noun || noun.first !== from || !/^(?:an?|both|all)$/.test(wordAt(view, from))) return null;
  const last = isClaim(wordAt(view, noun.head)) ? noun.last : isClaim(wordAt(view, from + 1)) ? from + 2 : null;
  return last === null ? null : last + (/^(?:that|which)$/.test(wordAt(view, last)) ? 1 : 0);
}

const isClaim = (word: string): boolean =>
  CUE_NOUNS.has(word) || CUE_NOUNS.has(word.replace(/s$/, '')) || /^charges?$/.test(word);

/** > | [, a claim] Norland denies: what points back to a statement is nobody. */
export const pointsBack = (view: SentenceView, from: number): boolean =>
  /^(?:an?|both|all)$/.test(wordAt(view, from)) && isClaim(wordAt(view, from + 1));

/** The statement whose words end right before the comma. */
function saidBefore(view: SentenceView, comma: number, found: readonly Draft[]): Draft | null {
  const [end, start] = [view.tokens[comma - 1]?.end ?? 0, view.tokens[comma]?.start ?? 0];
  // The closing mark of a quotation may stand between the words and the comma.
  const isRightBefore = (last: number): boolean => end - 1 <= last && last <= start;
  return found.find(({ content }) => isRightBefore(content.at(-1)?.end ?? -1)) ?? null;
}
