import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadTagger } from '../adapters/tagger.ts';
import type { PartOfSpeech } from '../model/reading.ts';
import { agreedTags, type TagScores } from './tag-votes.ts';

const scoresOf = (labels: readonly PartOfSpeech[], rows: readonly (readonly number[])[], before = 0): TagScores => ({
  values: Float32Array.from([...new Array<number>(before).fill(9e9), ...rows.flat()]),
  offset: before,
  rows: rows.length,
  labels,
});

function check(network: readonly number[], perceptron: readonly number[], expected: PartOfSpeech): void {
  const [a, b] = [scoresOf(['NOUN', 'VERB'], [network], 3), scoresOf(['VERB', 'NOUN'], [perceptron], 5)];
  assert.deepEqual(agreedTags(a, b), [expected]);
}

describe('two opinions of a part of speech', () => {
  it('the tag that both give', () => check([2, 1], [0, 30_000], 'NOUN'));
  it('the one that is surer decides: a doubtful network and a sure perceptron', () =>
    check([0.5, 0.4], [30_000, 0], 'VERB'));
  it('a sure network and a doubtful perceptron', () => check([9, 0], [1000, 0], 'NOUN'));
  it('the first of equals', () => check([0, 0], [0, 0], 'NOUN'));
  it('a tag that the perceptron does not know has nothing from it', () =>
    assert.deepEqual(agreedTags(scoresOf(['SYM', 'NOUN'], [[1, 0]]), scoresOf(['NOUN'], [[-90_000]])), ['SYM']));
  it('no words, no tags', () => assert.deepEqual(agreedTags(scoresOf(['NOUN'], []), scoresOf(['NOUN'], [])), []));
});

describe('the perceptron’s opinions', () => {
  const tagger = loadTagger();
  it('the best of each row is the tag that it gives, known words among them', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('The', 'dam', 'broke', '.', 'Ida', 'said', 'xq', '7', 'that', 'open')),
        (words) => {
          const scores = { values: tagger.scores(words), offset: 0, rows: words.length, labels: tagger.tags };
          const none = { ...scores, values: new Float32Array(scores.values.length) };
          assert.deepEqual(agreedTags(none, scores), tagger.tag(words));
        },
      ),
    ));
});
