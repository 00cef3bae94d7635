import { HEDGES, NEGATIONS, PROBABLE } from '../languages/en/certainty.ts';
import type { Reading, Token } from '../model/reading.ts';
import { type Range, type Span, spanOf } from '../model/span.ts';
import type { Certainty, Polarity } from '../model/statement.ts';
import { tokenFrom } from './sentence-view.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** The tokens that start within a range. */
const tokensIn = (reading: Reading, range: Range): readonly Token[] =>
  reading.tokens.slice(tokenFrom(reading, range.start), tokenFrom(reading, range.end));

/** The words in a content that weaken it: `may`, `apparently`, `possible`. */
export function hedgesIn(reading: Reading, content: readonly Range[]): Span[] {
  return content.flatMap((range) =>
    tokensIn(reading, range)
      .filter((t) => HEDGES.has(t.text.toLowerCase()) && !(t.text === 'May'))
      .map((t) => spanOf(reading.article, t.start, t.end)),
  );
}

export function certaintyOf(hedges: readonly Span[], verification: readonly Span[]): Certainty {
  if (verification.length > 0) return 'unverified';
  if (hedges.length === 0) return 'certain';
  return hedges.every((h) => PROBABLE.has(h.text.toLowerCase())) ? 'probable' : 'possible';
}

/** `Not one train`, `not a single shot`: nobody and nothing did it. `A step, not a slope` is no such thing. */
const NOT_ONE = /^not (?:one|a single)\b/i;
/** `There was [still] no sign`, `it knew [of] no recorder`: what may stand between a verb and what it has none of. */
const BEFORE_NONE = /^(?:still|yet|indeed|also|as|so|far|of|to|at|from|had|currently|now)$/i;
const BEFORE_NONE_MAX = 2;
/** `There was no doubt`, `it is no secret`, `had no choice but to sell`, `nothing but`, `no more than`: nothing is negated. */
const AFFIRMS =
  /\b(?:no (?:doubt|secret|surprise|choice but|option but|alternative but|more than|less than|fewer than)|nothing (?:but|less than|short of))\b/i;

/** Negative where the content's own main verb is negated, or its subject or object is (`no one was told`, `knew nothing`). */
export function polarityOf(reading: Reading, content: readonly Range[]): Polarity {
  // > | The company [, he said,] would not promise it: the verb may stand behind what interrupts.
  const withVerb = content.find(({ start, end }) => finiteIn(reading, start, end).length > 0);
  const first = withVerb ?? content[0];
  if (!first) return 'positive';
  const from = tokenFrom(reading, first.start);
  const last = tokenFrom(reading, first.end);
  const word = (i: number): string => reading.tokens[i]?.text ?? '';
  const groups = finiteIn(reading, first.start, first.end);
  // > | the security [offered] had not been sufficient
  const isReduced = (i: number): boolean => groups[i]?.last === groups[i + 1]?.first;
  const main = groups.find((g, i) => !isReduced(i) && !isOfSubject(reading.tokens, g.first, from, last)) ?? groups[0];
  if (!main) return NEGATIONS.has(word(from).toLowerCase()) ? 'negative' : 'positive';
  const opener = reading.tokens
    .slice(from, main.first)
    .some(
      (t, i) =>
        /^(?:no|nobody|none|nothing|neither|never)$/i.test(t.text) ||
        NOT_ONE.test([t.text, word(from + i + 1), word(from + i + 2)].join(' ')),
    );
  let after = main.last;
  while (after < main.last + BEFORE_NONE_MAX && BEFORE_NONE.test(word(after))) after++;
  const affirms = AFFIRMS.test(
    Array.from({ length: after + 3 - main.first }, (_, i) => word(main.first + i)).join(' '),
  );
  const isNone =
    /^(?:no|nothing|none|nobody)$/i.test(word(after)) ||
    NOT_ONE.test([word(after), word(after + 1), word(after + 2)].join(' '));
  const none = after < last && !affirms && isNone;
  const unsaid = /^un(?:confirmed|verified|true|founded|likely|known|aware)$/i.test(word(main.last));
  return (main.negated && !affirms) || opener || none || unsaid ? 'negative' : 'positive';
}

const finiteIn = (reading: Reading, start: number, end: number): VerbGroup[] =>
  verbGroups(reading.tokens, tokenFrom(reading, start), tokenFrom(reading, end)).filter((g) => g.finite);

/** > | The bank, which [has] 310,000 customers, could no longer pay: a verb of a relative clause that ends before the main one. */
function isOfSubject(tokens: readonly Token[], verb: number, from: number, last: number): boolean {
  let opens = verb - 1;
  while (opens > from && tokens[opens]?.text !== ',') opens--;
  const closes = tokens.findIndex(({ text }, i) => i > verb && i < last && text === ',');
  return opens > from && closes > 0 && /^(?:who|which|whose)$/i.test(tokens[opens + 1]?.text ?? '');
}
