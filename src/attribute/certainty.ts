import { HEDGES, NEGATIONS, PROBABLE, VERIFICATION_PATTERN } from '../languages/en/certainty.ts';
import type { Reading, Token } from '../model/reading.ts';
import { type Range, type Span, spanOf } from '../model/span.ts';
import type { Certainty, Polarity } from '../model/statement.ts';
import { tokenFrom } from './sentence-view.ts';
import { verbGroups } from './verb-groups.ts';

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

/** Negative where the content's own main verb is negated, or its subject is (`no one was told`). */
export function polarityOf(reading: Reading, content: readonly Range[]): Polarity {
  const first = content[0];
  if (!first) return 'positive';
  const from = tokenFrom(reading, first.start);
  const last = tokenFrom(reading, first.end);
  const main = verbGroups(reading.tokens, from, last).find((g) => g.finite);
  if (!main) return NEGATIONS.has(reading.tokens[from]?.text.toLowerCase() ?? '') ? 'negative' : 'positive';
  const opener = reading.tokens
    .slice(from, main.first)
    .some((t) => /^(?:no|nobody|none|nothing|neither|never)$/i.test(t.text));
  const after = reading.tokens[main.last]?.text.toLowerCase() ?? '';
  const unsaid = /^un(?:confirmed|verified|true|founded|likely|known|aware)$/.test(after);
  return main.negated || opener || after === 'no' || unsaid ? 'negative' : 'positive';
}

/** Every remark of the story about verification: `have not been independently verified`. */
export function verificationRemarks(reading: Reading): Span[] {
  const remarks: Span[] = [];
  for (const sentence of reading.sentences) {
    const text = reading.article.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(VERIFICATION_PATTERN)) {
      const denies = /\b(?:not|n.t|un(?:confirmed|verified|corroborated)|remain)/i.test(match[0]);
      if (denies)
        remarks.push(
          spanOf(reading.article, sentence.start + match.index, sentence.start + match.index + match[0].length),
        );
    }
  }
  return remarks;
}

/** Words that point a remark back at what was just reported: `such claims were unconfirmed`, `the figures have not been …`. */
const POINTS_BACK =
  /\b(?:such|these|those|the|this|that|its|their|other)\s+(?:\w+\s+)?(?:claims?|reports?|figures?|accounts?|allegations?|statements?|footage|videos?|images?|numbers?|details?|assertions?)\b|\b(?:it|this|that|which)\b/i;

/**
 * The next sentence speaks of this one only where it opens with words that point back, and nothing is told in between:
 *
 * > | The claim has not been verified.      but not   | "Villagers claimed …," the institute said, adding that such claims were unconfirmed.
 */
const OPENS_BY_POINTING =
  /^(?:but|however|yet|still)?,?\s*(?:(?:such|these|those|the|this|that|its|their)\s+(?:\p{L}+\s+){0,2}?(?:claims?|reports?|figures?|accounts?|allegations?|statements?|footage|videos?|images?|numbers?|details?|assertions?)|it|this|that|they)\s+$/iu;

/**
 * The remarks that speak of a statement: inside its own sentence after its content, or in the next sentence where that
 * points back.
 */
export function remarksOn(
  reading: Reading,
  remarks: readonly Span[],
  sentenceIndex: number,
  content: readonly Range[],
): Span[] {
  const own = reading.sentences[sentenceIndex];
  const next = reading.sentences[sentenceIndex + 1];
  return remarks.filter((remark) => {
    if (content.some((c) => c.start <= remark.start && remark.end <= c.end)) return false;
    if (own && remark.start >= own.start && remark.end <= own.end)
      return (
        POINTS_BACK.test(reading.article.text.slice(own.start, remark.start)) &&
        content.every((c) => c.end <= remark.start)
      );
    if (next && remark.start >= next.start && remark.end <= next.end)
      return OPENS_BY_POINTING.test(reading.article.text.slice(next.start, remark.start));
    return false;
  });
}
