import type { Evidence } from '../model/derivation.ts';
import type { Span } from '../model/span.ts';
import { evidence, logistic, rounded } from './confidence.ts';
import {
  COMMON_QUOTED_RUN_MIN,
  COMMON_WORDS_MIN,
  COPY_SHARE_MIN,
  EXCERPT_WORDS_MIN,
  LONG_SHARED_MIN,
} from './copies.ts';
import type { Pair } from './derivations-pairs.ts';
import { sentenceSpan } from './derivations-passages.ts';
import type { ComparedStory } from './derivations-story.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Log-odds of the wording's verdict: a start at its threshold, and steps for what lies above it. Their sum gives the confidence. */
const WORDING_START = 1.5;
const COPY_STEP = 8;
const LONG_SHARED_STEP = 6;
const WORDS_PER_STEP = 40;
const QUOTED_PER_STEP = 8;
const STEPS_MAX = 3;

/** What the shared wording weighs for the kind that the pair was given. */
export function wordingEvidence(pair: Pair, shared: readonly (readonly [Span, Span])[]): Evidence {
  const { a, b, quotedLongest } = pair.overlap;
  const share = Math.max(a.share, b.share);
  const words = Math.min(a.shared, b.shared);
  const spans = [...shared]
    .sort((x, y) => y[0].end - y[0].start - (x[0].end - x[0].start))
    .slice(0, 3)
    .flat();
  const note = `${percent(a.share)} of the one text’s own words and ${percent(b.share)} of the other’s stand in passages that both have word for word; the longest quotation in common has ${quotedLongest} words.`;
  return evidence(`wording-${pair.wording}`, wordingOdds(pair, share, words), note, spans);
}

function wordingOdds(pair: Pair, share: number, words: number): number {
  const { a, b, quotedLongest } = pair.overlap;
  switch (pair.wording) {
    case 'copy':
      return WORDING_START + COPY_STEP * Math.max(0, Math.max(share, a.whole, b.whole) - COPY_SHARE_MIN);
    case 'long-shared':
      return WORDING_START + LONG_SHARED_STEP * (Math.min(a.share, b.share) - LONG_SHARED_MIN);
    case 'excerpt':
      return WORDING_START + Math.min(STEPS_MAX, Math.max(0, (words - EXCERPT_WORDS_MIN) / WORDS_PER_STEP));
    case 'shared-wording': {
      const quoted = (quotedLongest - COMMON_QUOTED_RUN_MIN) / QUOTED_PER_STEP;
      const plain = (words - COMMON_WORDS_MIN) / QUOTED_PER_STEP;
      return 1 + Math.min(STEPS_MAX, Math.max(0, quoted, plain));
    }
    case 'little':
      return -1;
    default:
      return pair.wording satisfies never;
  }
}

/** The measures of the likelier retelling, with the sentences that say the same on both sides beside the one about details. */
export function tellingEvidence(story: ComparedStory, pair: Pair, withSpans: boolean): Evidence[] {
  const { telling } = pair;
  if (telling === null) return [];
  const [teller, told] = [story.profiles[telling.teller], story.profiles[telling.told]];
  if (teller === undefined || told === undefined) return [];
  const spans = telling.measures.pairs
    .slice(0, 3)
    .flatMap(([x, y]) => [sentenceSpan(teller, x), sentenceSpan(told, y)]);
  return telling.reasons.map((reason) =>
    evidence(reason.kind, reason.weight, reason.note, withSpans && reason.kind === 'shared-details' ? spans : []),
  );
}

/** How sure the kind is, 0 to 1, rounded to two places. */
export function confidenceOf(pair: Pair, kind: Pair['kind']): number {
  const { a, b } = pair.overlap;
  const words = Math.min(a.shared, b.shared);
  const wording = logistic(wordingOdds(pair, Math.max(a.share, b.share), words));
  const retelling = pair.telling === null ? 0 : logistic(pair.telling.odds);
  switch (kind) {
    case 'copy':
    case 'excerpt':
      return rounded(wording);
    case 'siblings':
      return rounded(Math.max(pair.wording === 'long-shared' ? wording : 0, retelling));
    case 'rewrite':
      return rounded(retelling);
    case 'common-source':
      return rounded(Math.min(wording, 1 - retelling));
    case 'independent':
      return rounded(1 - retelling);
    case 'undetermined':
      return rounded(1 - Math.max(retelling, 1 - retelling));
    default:
      return kind satisfies never;
  }
}
