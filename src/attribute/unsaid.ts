import { NOBODY } from '../languages/en/cues.ts';
import { URGING_VERBS } from '../languages/en/relaying.ts';
import type { WordRange } from '../model/reading.ts';
import { type SentenceView, textOf, wordAt } from './sentence-view.ts';

/** What makes no negated subject of `no`: `no fewer than six officers said`, `No, he said`, `No 10 said`. */
const COUNTED = /^(?:fewer|less|more|later|sooner|doubt|wonder|matter|[,.].*|\d.*)$/;

/**
 * Whether the subject before a verb is nobody.
 *
 * > | [No one at the ministry] said …    > | [Neither the army nor the rebels] said …    > | [None of the witnesses] told …
 */
export function isNobody(view: SentenceView, verb: number): boolean {
  // > | has seen [no documents] that show that the ship was hit
  if (/^(?:that|which)$/.test(wordAt(view, verb - 1)) && isNone(view, verb - 1)) return true;
  for (let i = verb - 1; i >= Math.max(view.sentence.first, verb - SUBJECT_TOKENS); i--) {
    const word = wordAt(view, i);
    // > | Nor would the rate be cut: a verb before its subject has nobody there.
    if (word === 'nor') return i < verb - 1;
    const opens = i === view.sentence.first || OPENS_SUBJECT.test(wordAt(view, i - 1));
    if (opens && NO_SUBJECT.has(word)) return !COUNTED.test(wordAt(view, i + 1));
    // > | [Not everyone] supports the walkout.     but not   | [Not only the mayor] said …
    if (opens && word === 'not')
      return /^(?:one|a|all|every|everyone|everybody|many|much|enough)$/.test(wordAt(view, i + 1));
    if (/^[,;:]$/.test(word) || view.tokens[i]?.tag === 'VERB') return false;
  }
  return false;
}

function isNone(view: SentenceView, end: number): boolean {
  let at = end - 1;
  while (at > view.sentence.first && /^(?:NOUN|ADJ)$/.test(view.tokens[at]?.tag ?? '')) at--;
  return at < end - 1 && wordAt(view, at) === 'no';
}

/** A subject is no longer. */
const SUBJECT_TOKENS = 40;
const OPENS_SUBJECT = /^(?:[,;:“"‘'—–-]|and|but|that|although|though|while|as|because|since|or)$/;
const NO_SUBJECT: ReadonlySet<string> = new Set([...NOBODY].filter((word) => !/^(?:few|nor|nothing)$/.test(word)));

/**
 * Words before a verb of speech that say that nothing was said.
 *
 * > | have [yet to] confirm that …    > | [stopped short of] saying that …    > | was [reluctant to] say that …
 */
const HOLDING_BACK =
  /\b(?:yet to|short of|(?:reluctant|hesitant|unwilling|unable) to|(?:reluctance|refusal|failure) to|(?:refus|declin|fail)(?:e[sd]?|s|ed|ing)? to|(?:avoid|resist)(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|without|too \p{L}+ to|(?:not|n['’]t) (?:enough|sufficient|able) to|insufficient to)(?: \p{L}+ly)?$/iu;

/** How far before the verb such words may begin. */
const HOLDING_REACH = 5;

export const isHeldBack = (view: SentenceView, verb: number): boolean =>
  HOLDING_BACK.test(textOf(view, Math.max(view.sentence.first, verb - HOLDING_REACH), verb).trim());

/** Whether what a cue tells of was said by nobody, was held back, or is asked of somebody: `urged Vale to admit that …`. */
export function isUnsaid(view: SentenceView, cue: WordRange): boolean {
  const group = view.groups.findLast((g) => cue.first <= g.head && g.head < cue.last);
  if (group === undefined) return false;
  return isNobody(view, group.first) || isHeldBack(view, group.head) || isUrged(view, group.first, group.infinitive);
}

function isUrged(view: SentenceView, verb: number, infinitive: boolean): boolean {
  const before = infinitive ? view.groups.findLast((g) => g.last < verb) : undefined;
  return before !== undefined && verb - before.last > 1 && URGING_VERBS.has(before.lemma);
}
