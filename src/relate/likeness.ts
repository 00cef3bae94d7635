import { type Weights, weightedContainment, weightedOverlap } from '../text/similarity.ts';
import type { Proposition } from './propositions.ts';

/**
 * How alike two propositions are, 0 to 1, by words weighted by rarity, with what tells claims apart: speakers, figures,
 * names, denial. A plain sum with stated weights; a trained model takes its place in a later step.
 */

/** Two contents of fewer telling words than this say too little; their sentences are asked too. */
const WORDS_MIN = 3;
const OVERLAP_SHARE = 0.65;
const CONTAINMENT_SHARE = 0.35;
/** The sentence around speaks with this share where a content is short. */
const CONTEXT_SHARE = 0.3;
const SAME_SPEAKER = 0.1;
const OTHER_SPEAKER = -0.08;
const OTHER_NAMES = -0.12;
const OTHER_FIGURES = -0.25;

export function likeness(a: Proposition, b: Proposition, weights: Weights): number {
  const overlap = weightedOverlap(a.words, b.words, weights);
  if (overlap === 0) return 0;
  const containment = Math.max(
    weightedContainment(a.words, b.words, weights),
    weightedContainment(b.words, a.words, weights),
  );
  const short = Math.min(a.words.size, b.words.size) < WORDS_MIN;
  let score = OVERLAP_SHARE * overlap + CONTAINMENT_SHARE * (short ? overlap : containment);
  if (short) score = (1 - CONTEXT_SHARE) * score + CONTEXT_SHARE * weightedOverlap(a.context, b.context, weights);
  if (a.speaker !== null && b.speaker !== null) score += a.speaker === b.speaker ? SAME_SPEAKER : OTHER_SPEAKER;
  if (a.names.size > 0 && b.names.size > 0 && ![...a.names].some((n) => b.names.has(n))) score += OTHER_NAMES;
  if (a.figures.size > 0 && b.figures.size > 0 && ![...a.figures].some((f) => b.figures.has(f))) score += OTHER_FIGURES;
  return Math.max(0, Math.min(1, score));
}

/** One says what the other denies: then they are about the same thing and are not the same claim. */
export function opposed(a: Proposition, b: Proposition): boolean {
  const denial = (p: Proposition) => (p.statement.attitude === 'denies') !== (p.statement.polarity === 'negative');
  return denial(a) !== denial(b);
}

/** Questions and demands are not the claim that they ask about. */
export const sameForce = (a: Proposition, b: Proposition): boolean => {
  const force = (p: Proposition) =>
    p.statement.attitude === 'demands' || p.statement.attitude === 'questions' ? p.statement.attitude : 'asserts';
  return force(a) === force(b);
};
