import type { PartOfSpeech } from '../model/reading.ts';
import { missingToldVerb, missingVerb } from './missing-verb.ts';
import type { Tagger } from './tagger.ts';

/** A network's scores of parts of speech, a row a word: natural logarithms but for a constant a row. */
export interface TagScores {
  readonly values: Float32Array;
  /** Where the first row begins. */
  readonly offset: number;
  readonly labels: readonly PartOfSpeech[];
}

/**
 * A unit of the perceptron's scores in units of the network's logarithms. Together they are better than either: on the development
 * part of GUM .964 (network), .964 (perceptron) and .972 (both); on that of EWT .949, .953 and .957. Neither changes by more than
 * .002 from a tenth to three tenths of a thousandth.
 */
const PERCEPTRON_SHARE = 0.000_25;

/**
 * A network whose best tag leads by so much, in logarithms, needs no second opinion: of the development part of GUM nine words in ten, and
 * of them .7 in a hundred wrong. The tagger is then asked for one word in ten, and the figures above stay.
 */
const SURE_LEAD = 3;

/**
 * The tag of each word of one sentence with the highest sum of what a network and a tagger give it; the first of equals. A tag that the
 * tagger does not know has nothing from it. Of a sentence that would have no verb, the word that is most nearly one is taken for it.
 */
export function agreedTags(words: readonly string[], network: TagScores, tagger: Tagger): PartOfSpeech[] {
  const { values, offset, labels } = network;
  const numbers = labels.map((tag) => tagger.tags.indexOf(tag));
  const verb = labels.indexOf('VERB');
  const lost = new Float64Array(words.length);
  const tags = tagger.settle(words, (index, scores) => {
    const row = offset + index * labels.length;
    const ofVerb = values[row + verb] ?? Number.NEGATIVE_INFINITY;
    const sure = sureLabel(values, row, labels.length);
    if (sure !== null && (numbers[sure] ?? -1) >= 0) {
      lost[index] = (values[row + sure] ?? 0) - ofVerb;
      return numbers[sure] ?? 0;
    }
    const other = scores();
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const [label, number] of numbers.entries()) {
      const sum = (values[row + label] ?? 0) + PERCEPTRON_SHARE * (other[number] ?? 0);
      if (number >= 0 && sum > top) [best, top] = [number, sum];
    }
    lost[index] = top - ofVerb - PERCEPTRON_SHARE * (other[numbers[verb] ?? -1] ?? 0);
    return best;
  });
  const found = missingVerb(words, tags, lost) ?? missingToldVerb(words, tags, lost);
  return found === null ? tags : tags.with(found, 'VERB');
}

/** The label that leads all others by `SURE_LEAD`; null where none does. */
function sureLabel(values: Float32Array, row: number, count: number): number | null {
  let [best, first, second] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let label = 0; label < count; label++) {
    const value = values[row + label] ?? 0;
    if (value > first) [best, second, first] = [label, first, value];
    else if (value > second) second = value;
  }
  return first - second >= SURE_LEAD ? best : null;
}
