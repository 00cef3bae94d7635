import { CUE_VERBS, TELL_VERBS } from '../languages/en/cues.ts';
import { GROUP_NOUNS } from '../languages/en/people.ts';
import { canSpeak } from './can-speak.ts';
import { draftsOf } from './compose.ts';
import { contentEnd } from './content-ends.ts';
import type { Draft } from './draft.ts';
import { charsOf, type SentenceView, trimTokens, wordAt } from './sentence-view.ts';
import { phraseAt, phraseFrom, type SourceRange } from './sources.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Verbs behind which the verb of whom they speak may stand at once: `a man police say stole the car`. Base forms. */
const OPINING: ReadonlySet<string> = new Set('say believe allege claim think fear suspect tell'.split(' '));

/**
 * What somebody says of whom the words before name: the subject of what is said stands outside the clause in which it is said.
 *
 * > | [The man] [police] [say] [killed three people] will stay behind bars.     > | [48 tankers] [they] [say] [are helping Orvan]
 * > | a plan which [two aides] [told the Herald] [was illegal]
 */
export function toldOf(view: SentenceView, group: VerbGroup, index: number): Draft[] | null {
  if (!group.finite || group.passive || group.negated || !OPINING.has(group.lemma)) return null;
  const hearer = TELL_VERBS.has(group.lemma) ? phraseFrom(view, group.last) : null;
  if (TELL_VERBS.has(group.lemma) && !hearer) return null;
  const verb = view.groups.find((g) => g.first === (hearer?.last ?? group.last) && g.finite);
  const teller = verb ? tellerBefore(view, group.first) : null;
  const subject = teller && subjectBefore(view, teller.first);
  const cueVerb = CUE_VERBS.get(group.lemma)?.[0];
  if (!verb || !teller || !subject || !cueVerb || !canSpeak(view, teller, 'clause')) return null;
  const before = charsOf(view.tokens, subject.first, subject.last);
  const told = trimTokens(view.tokens, verb.first, toldEnd(view, subject, verb));
  const rest = charsOf(view.tokens, told.first, told.last);
  if (!before || !rest) return null;
  const by = { index, source: teller, cue: { first: group.first, last: group.last }, verb: cueVerb };
  return draftsOf(view, by, 'indirect', [[before, rest]], rest);
}

/** Who says it, right before the verb: a pronoun, a phrase behind a relative, or several behind a noun (`the man [police] say`). */
function tellerBefore(view: SentenceView, end: number): SourceRange | null {
  const { tokens } = view;
  if (/^(?:they|he|she|it|we)$/.test(wordAt(view, end - 1))) return { first: end - 1, last: end };
  const phrase = phraseAt(view, end - 1);
  if (!phrase || phrase.last !== end) return null;
  // > | a measure [that one official] told …: a relative may have been read as a determiner.
  const opener = /^(?:that|which|who|whom)$/;
  if (opener.test(wordAt(view, phrase.first))) return { first: phrase.first + 1, last: end };
  if (opener.test(wordAt(view, phrase.first - 1))) return { first: phrase.first, last: end };
  // > | [The man] [police] say: one and several in one phrase, or in two with nothing between.
  const several =
    GROUP_NOUNS.has(wordAt(view, end - 1)) && tokens[end - 2]?.tag === 'NOUN' && !wordAt(view, end - 2).endsWith('s');
  const opens = /^(?:DET|NUM)$/.test(tokens[phrase.first]?.tag ?? '') && phrase.last - phrase.first >= 3;
  return several && opens ? { first: end - 1, last: end } : null;
}

/** Of whom it is said: the phrase right before whoever says it, or before the relative. */
function subjectBefore(view: SentenceView, from: number): SourceRange | null {
  const isRelative = /^(?:that|which|who|whom)$/.test(wordAt(view, from - 1));
  const end = isRelative ? from - 1 : from;
  const phrase = phraseAt(view, end - 1);
  const head = view.tokens[end - 1]?.tag;
  if (!phrase || phrase.first >= end || !(head === 'NOUN' || head === 'PROPN')) return null;
  return { first: phrase.first, last: end };
}

/** Where what is said ends: before the verb of the sentence whose subject it was said of. */
function toldEnd(view: SentenceView, subject: SourceRange, verb: VerbGroup): number {
  const leads = !view.groups.some((g) => g.finite && g.last <= subject.first);
  const main = view.groups.find(
    (g) =>
      g.finite && g.first >= verb.last && !/^(?:CCONJ|SCONJ|PRON|PUNCT|ADV)$/.test(view.tokens[g.first - 1]?.tag ?? ''),
  );
  return Math.min(contentEnd(view, verb.first, 'clause'), leads && main ? main.first : view.sentence.last);
}
