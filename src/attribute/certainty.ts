import {
  BELIEVED,
  COMING_INTO_VIEW,
  HEDGES,
  HEDGES_OF_NOUNS,
  LIKENING,
  MEASURES_OF_POSSIBLE,
  NEGATIONS,
  POSSIBLE_CUES,
  PROBABLE,
  PROBABLE_CUES,
  ROUNDING,
} from '../languages/en/certainty.ts';
import type { Reading, Token } from '../model/reading.ts';
import { type Range, type Span, spanOf } from '../model/span.ts';
import type { Certainty, Polarity } from '../model/statement.ts';
import { spelled, tokenFrom } from './sentence-view.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** The tokens that start within a range. */
const tokensIn = (reading: Reading, range: Range): readonly Token[] =>
  reading.tokens.slice(tokenFrom(reading, range.start), tokenFrom(reading, range.end));

/** The words in a content that weaken it: `may`, `apparently`, `possible`. */
export function hedgesIn(reading: Reading, content: readonly Range[]): Span[] {
  return content.flatMap((range) => {
    const first = tokenFrom(reading, range.start);
    return tokensIn(reading, range)
      .filter((t, i) => HEDGES.has(t.text.toLowerCase()) && t.text !== 'May' && weakens(reading.tokens, first + i))
      .map((t) => spanOf(reading.article, t.start, t.end));
  });
}

/** Whether a word that may weaken does so where it stands. */
function weakens(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const before = besideAdverbs(tokens, at, -1);
  const after = besideAdverbs(tokens, at, 1);
  // > | appeared [briefly] before magistrates     but   | appeared to leave
  if (COMING_INTO_VIEW.has(word) && IN_A_STATE.test(spelled(tokens, at, at + STATE_TOKENS))) return true;
  if (COMING_INTO_VIEW.has(word))
    return after?.tag !== 'ADP' || LIKENING.has(after.text.toLowerCase()) || goesOn(tokens, at);
  // > | all [possible] help     > | as far as [possible]
  if (word === 'possible') return !MEASURES_OF_POSSIBLE.has(tokens[at - 1]?.text.toLowerCase() ?? '');
  // > | [roughly] six kilometres away     but   | roughly true
  if (ROUNDING.has(word)) return !/^(?:NUM|DET|NOUN)$/.test(tokens[at + 1]?.tag ?? '');
  // > | she [thought] help would never come     but   | was [thought] to have fled, a man [believed] to be the driver
  // > | it [could not] have come from there     but   | it may not have
  if (word === 'could') return !/^(?:n[’']?t|not|no|never|hardly)$/.test(tokens[at + 1]?.text ?? '');
  if (BELIEVED.has(word)) return before?.tag === 'AUX' || before?.lemma === 'be' || after?.text.toLowerCase() === 'to';
  return true;
}

/** > | The deal appeared [in doubt], the army appeared [on the verge of] defeat: a state, and no place where it came into view. */
const IN_A_STATE =
  /^\p{L}+ (?:in (?:doubt|danger|control|trouble|jeopardy|disarray|tatters|good|poor|high|bad)|on (?:the (?:verge|point|brink)|course|track)|under (?:control|threat|pressure)|at odds)\b/iu;
const STATE_TOKENS = 4;

/** The next word before or behind another that is no adverb. */
function besideAdverbs(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  let i = at + step;
  while (tokens[i]?.tag === 'ADV' && !LIKENING.has(tokens[i]?.text.toLowerCase() ?? '')) i += step;
  return tokens[i];
}

/** How sure a source is of a content, by what weakens it and by its cue; the words of the outlet have no cue. */
export function certaintyOf(
  reading: Reading,
  { hedges: all, verification }: { readonly hedges: readonly Span[]; readonly verification: readonly Span[] },
  cue: readonly Token[],
): Certainty {
  if (verification.length > 0) return 'unverified';
  const hedges = all.filter((h) => !HEDGES_OF_NOUNS.has(h.text.toLowerCase()) && !isAside(reading, h));
  const isProbable = (h: Span): boolean => PROBABLE.has(h.text.toLowerCase());
  if (!hedges.every(isProbable) || cue.some(({ lemma }) => POSSIBLE_CUES.has(lemma))) return 'possible';
  return hedges.length > 0 || cue.some(({ lemma }) => PROBABLE_CUES.has(lemma)) ? 'probable' : 'certain';
}

/** > | is weighing measures [which could be taken]     but   | it was a leak that could kill, a man who may have fled: the clause is the claim. */
function isAside(reading: Reading, hedge: Span): boolean {
  const { tokens } = reading;
  const at = tokenFrom(reading, hedge.start);
  if (hedge.text.toLowerCase() !== 'could' || tokens[at + 1]?.lemma === 'have') return false;
  for (let i = at - 1; i > at - ASIDE_REACH && i > 0; i--) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token || token.tag === 'VERB' || token.tag === 'PUNCT' || token.tag === 'SCONJ') return false;
    if (!/^(?:which|that|who)$/.test(token.text)) continue;
    const governor = tokens
      .slice(Math.max(0, i - ASIDE_REACH), i)
      .findLast(({ tag }) => tag === 'VERB' || tag === 'AUX');
    return before?.tag === 'NOUN' && governor?.tag === 'VERB' && !/^(?:be|have)$/.test(governor.lemma);
  }
  return false;
}
const ASIDE_REACH = 5;

/** `Not one train`, `not a single shot`: nobody and nothing did it. `A step, not a slope` is no such thing. */
const NOT_ONE = /^not (?:one|a single)\b/i;
/** `There was [still] no sign`, `it knew [of] no recorder`: what may stand between a verb and what it has none of. */
const BEFORE_NONE = /^(?:still|yet|indeed|also|as|so|far|of|to|at|from|had|currently|now)$/i;
const BEFORE_NONE_MAX = 2;
/** `There was no doubt`, `it is no secret`, `had no choice but to sell`, `nothing but`, `no more than`: nothing is negated. */
const AFFIRMS =
  /\b(?:no (?:doubt|secret|surprise|choice but|option but|alternative but|more than|less than|fewer than)|nothing (?:but|less than|short of))\b/i;

/** Tokens of `no fewer than`, `nothing short of`. */
const AFFIRMING_TOKENS = 4;

/** What is none, as subject or object: `no one`, `nothing`. */
const NONE = /^(?:no|nobody|none|nothing)$/i;
const NO_SUBJECT = /^(?:no|nobody|none|nothing|neither|never)$/i;

/** Negative where the content's own main verb is negated, or its subject or object is (`no one was told`, `knew nothing`). */
export function polarityOf(reading: Reading, content: readonly Range[]): Polarity {
  const { tokens } = reading;
  const pieces = content.map(({ start, end }) => {
    const [first, last] = [tokenFrom(reading, start), tokenFrom(reading, end)];
    const all = verbGroups(tokens, first, last);
    const opening = all[0];
    // > | told the mother [to take] care so that the child would not fall ill: what is demanded is done or not.
    const groups = opening?.infinitive ? [opening] : all.filter((g) => g.finite);
    const lead = leading(tokens, groups, first);
    return { first: lead ?? first, last, groups: groups.slice(lead === null ? 0 : 1) };
  });
  // > | The company [, he said,] would not promise it: the verb may stand behind what interrupts.
  const piece = pieces.find(({ groups }) => groups.length > 0) ?? pieces[0];
  if (!piece) return 'positive';
  const { first, last, groups } = piece;
  const word = (i: number): string => tokens[i]?.text ?? '';
  const notOne = (i: number): boolean => NOT_ONE.test(spelled(tokens, i, i + 3));
  // > | the security [offered] had not been sufficient
  const isReduced = (i: number): boolean => groups[i]?.last === groups[i + 1]?.first;
  const own = groups.filter((g) => groups.length < 2 || !isOfNoun(tokens, g.first, first));
  const main = own.find((g) => !isReduced(groups.indexOf(g)) && !isOfSubject(tokens, g.first, first, last)) ?? own[0];
  if (!main) return NEGATIONS.has(word(first).toLowerCase()) ? 'negative' : 'positive';
  const relative = tokens.slice(first, main.first).findIndex((t, i) => i > 0 && /^(?:who|which|that)$/.test(t.text));
  const subject = tokens.slice(first, relative < 0 ? main.first : first + relative);
  const opens = AFFIRMS.test(spelled(tokens, first, Math.min(main.first, first + AFFIRMING_TOKENS)));
  const noSubject = !opens && subject.some((t, i) => NO_SUBJECT.test(t.text) || notOne(first + i));
  let after = main.last;
  while (after < main.last + BEFORE_NONE_MAX && BEFORE_NONE.test(word(after))) after++;
  const affirms = AFFIRMS.test(spelled(tokens, main.first, after + 3));
  const noObject = after < last && (NONE.test(word(after)) || notOne(after));
  const unsaid = /^un(?:confirmed|verified|true|founded|likely|known|aware)$/i.test(word(main.last));
  return ((main.negated || noObject) && !affirms) || noSubject || unsaid ? 'negative' : 'positive';
}

/** > | [Although it could not fly], it glided: where what follows begins, which the opening depends on; null where nothing opens so. */
function leading(tokens: readonly Token[], groups: readonly VerbGroup[], first: number): number | null {
  if (!LEADING.test(tokens[first]?.text ?? '') || groups.length < 2) return null;
  let comma = groups[0]?.last ?? first;
  while (comma < (groups[1]?.first ?? 0) && tokens[comma]?.text !== ',') comma++;
  return tokens[comma]?.text === ',' ? comma + 1 : null;
}
const LEADING = /^(?:although|though|while|whereas|when|if|because|since|as|after|before|once|unless|until|where)$/i;

/**
 * > | a case in a man who [has not travelled]     > | moved to a town that [no longer existed]: the verb only says which one is meant.
 * > | a figure that [has not been checked]: but it is all that is told of what the words begin with.
 */
function isOfNoun(tokens: readonly Token[], verb: number, from: number): boolean {
  let opens = verb - 1;
  while (opens > from && tokens[opens]?.tag === 'ADV') opens--;
  const [noun, word] = [tokens[opens - 1], tokens[opens]];
  return opens > from && noun?.tag === 'NOUN' && /^(?:who|which|that)$/.test(word?.text ?? '');
}

/** > | The bank, which [has] 310,000 customers, could no longer pay: a verb of a relative clause that ends before the main one. */
function isOfSubject(tokens: readonly Token[], verb: number, from: number, last: number): boolean {
  let opens = verb - 1;
  while (opens > from && tokens[opens]?.text !== ',') opens--;
  if (opens <= from || !/^(?:who|which|whose)$/i.test(tokens[opens + 1]?.text ?? '')) return false;
  return tokens.slice(verb + 1, last).some(({ text }) => text === ',');
}

/** How many tokens may stand between: `appeared at first [to have been] started on purpose`. */
const SEEMING_REACH = 8;

/** > | appeared from the footage [to have been] caused by it     > | It appeared from papers [that] …: it weakens behind a phrase, too. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + SEEMING_REACH; i++) {
    const token = tokens[i];
    if (!token || token.tag === 'PUNCT') return false;
    if (token.text === 'that' && token.tag === 'SCONJ') return true;
    if (token.text === 'to' && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.tag ?? '')) return true;
  }
  return false;
}
