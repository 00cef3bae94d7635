import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadTagger } from '../adapters/tagger.ts';
import type { PartOfSpeech } from '../model/reading.ts';
import { agreedTags, type TagScores } from './tag-votes.ts';
import type { Tagger } from './tagger.ts';

/** A tagger with scores of its own for each word; it counts how often it is asked. */
function taggerOf(tags: readonly PartOfSpeech[], rows: readonly (readonly number[])[]): Tagger & { asked: number } {
  const tagger: Tagger & { asked: number } = {
    asked: 0,
    tags,
    tag: () => [],
    settle: (words, choose) =>
      words.map((_, index) => {
        const chosen = choose(index, () => {
          tagger.asked++;
          return Int32Array.from(rows[index] ?? []);
        });
        return tags[chosen] ?? 'X';
      }),
  };
  return tagger;
}

const networkOf = (labels: readonly PartOfSpeech[], rows: readonly (readonly number[])[], before = 0): TagScores => ({
  values: Float32Array.from([...new Array<number>(before).fill(9e9), ...rows.flat()]),
  offset: before,
  labels,
});

function check(network: readonly number[], own: readonly number[], expected: PartOfSpeech, asked: 0 | 1 = 1): void {
  const tagger = taggerOf(['VERB', 'NOUN'], [own]);
  assert.deepEqual(agreedTags(['word'], networkOf(['NOUN', 'VERB'], [network], 3), tagger), [expected]);
  assert.equal(tagger.asked, asked);
}

describe('two opinions of a part of speech', () => {
  it('the tag that both give', () => check([2, 1], [0, 30_000], 'NOUN'));
  it('the one that is surer decides: a doubtful network and a sure tagger', () =>
    check([0.5, 0.4], [30_000, 0], 'VERB'));
  it('a network that is sure enough is not asked twice', () => check([9, 0], [90_000, 0], 'NOUN', 0));
  it('the first of equals', () => check([0, 0], [0, 0], 'NOUN'));
  it('a tag that the tagger does not know is none', () =>
    assert.deepEqual(agreedTags(['word'], networkOf(['SYM', 'NOUN'], [[1, 0]]), taggerOf(['NOUN'], [[0]])), ['NOUN']));
  it('no words, no tags', () => assert.deepEqual(agreedTags([], networkOf(['NOUN'], []), taggerOf(['NOUN'], [])), []));
});

describe('the perceptron’s opinions', () => {
  const tagger = loadTagger();
  const words = fc.array(fc.constantFrom('The', 'dam', 'broke', '.', 'Ida', 'added', 'xq', '7', 'that', 'open'));
  it('where the network has none they are its tags, known words among them, if one is a verb', () =>
    fc.assert(
      fc.property(words, (sentence) => {
        fc.pre(tagger.tag(sentence).some((tag) => tag === 'VERB' || tag === 'AUX'));
        const none = { values: new Float32Array(sentence.length * tagger.tags.length), offset: 0, labels: tagger.tags };
        assert.deepEqual(agreedTags(sentence, none, tagger), tagger.tag(sentence));
      }),
    ));
});
