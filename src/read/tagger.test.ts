import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readConllu } from '../../training/pos-data.ts';
import { accuracyOf } from '../../training/pos-scores.ts';
import { loadTagger } from '../adapters/tagger.ts';
import { createPerceptronTagger, decodeTaggerWeights } from './tagger.ts';
import { encodeTaggerWeights, TAGS } from './tagger-weights.ts';

const tagger = loadTagger();

/** `marked` is words with their tags, `The/DET minister/NOUN`; a word without a tag may have any. */
function check(marked: string): void {
  const pairs = marked.split(' ').map((pair) => /^(.+?)(?:\/([A-Z]+))?$/u.exec(pair)?.slice(1) ?? []);
  const words = pairs.map(([word = '']) => word);
  const found = tagger.tag(words);
  assert.equal(pairs.map(([word, tag], i) => (tag ? `${word}/${found[i]}` : word)).join(' '), marked);
}

describe('the tagger', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'tags plain news sentences': [
      'The/DET minister/NOUN said/VERB the/DET dam/NOUN would/AUX hold/VERB ./PUNCT',
      'Two/NUM officials/NOUN told/VERB reporters/NOUN that/SCONJ the/DET gates/NOUN were/AUX open/ADJ ./PUNCT',
      'It/PRON was/AUX not/PART clear/ADJ who/PRON fired/VERB the/DET rocket/NOUN ./PUNCT',
      'Rebels/NOUN seize/VERB the/DET northern/ADJ town/NOUN ./PUNCT',
      'She/PRON has/AUX been/AUX accused/VERB of lying/VERB ./PUNCT',
      'Police/NOUN say/VERB a/DET man/NOUN was/AUX shot/VERB dead/ADJ ./PUNCT',
    ],
    'tells names that it has never seen': [
      'Governor Orvelin/PROPN Tashkaraev/PROPN spoke/VERB in/ADP Mereslavka/PROPN on/ADP Monday/PROPN ./PUNCT',
      'Troops/NOUN left/VERB the/DET village/NOUN of/ADP Zubovarka/PROPN ./PUNCT',
    ],
    'tells possessive from copula and to from to': [
      "Kenya/PROPN 's/PART army/NOUN wants/VERB to/PART leave/VERB for/ADP home/NOUN ./PUNCT",
      "It/PRON 's/AUX near/ADP the/DET border/NOUN ./PUNCT",
    ],
    'reads curly marks as straight ones': [
      '“/PUNCT We/PRON do/AUX n’t/PART know/VERB ,/PUNCT ”/PUNCT he/PRON said/VERB ./PUNCT',
    ],
    'is not misled by the capitals of a headline': [
      'Storm Kills/VERB Three/NUM People/NOUN Near/ADP the/DET Northern/ADJ Border/NOUN',
    ],
    'takes figures as numbers': ['At/ADP 10:30/NUM ,/PUNCT 1,300/NUM people/NOUN fled/VERB ./PUNCT'],
  };
  for (const [name, lines] of Object.entries(cases))
    for (const line of lines) it(`${name}: ${line}`, () => check(line));

  it('gives no tags to an empty sentence', () => assert.deepEqual(tagger.tag([]), []));

  it('gives one tag per word whatever the words are, and the same tags again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('the', 'U.S.', '30', '’s', '\ud83d', ''))),
        (words) => {
          const tags = tagger.tag(words);
          assert.equal(tags.length, words.length);
          assert.ok(tags.every((tag) => TAGS.includes(tag)));
          assert.deepEqual(tagger.tag(words), tags);
        },
      ),
    );
  });
});

describe('weights files', () => {
  const small = {
    tags: TAGS,
    keys: Uint32Array.of(5, 4_000_000_000),
    starts: Uint32Array.of(0, 1, 3),
    entryTags: Uint8Array.of(7, 7, 15),
    entryValues: Int16Array.of(-16129, 9, 16129),
    lexicon: new Map([[9, 128]]),
    dictionary: new Map([[11, 5]]),
  };

  it('come back as they were written', () => {
    assert.deepEqual(decodeTaggerWeights(encodeTaggerWeights(small)), small);
  });

  it('come back from bytes that share their memory with others, as those of a Buffer do', () => {
    const bytes = encodeTaggerWeights(small);
    const shared = Buffer.alloc(bytes.length + 13, 77);
    shared.set(bytes, 7);
    assert.deepEqual(decodeTaggerWeights(shared.subarray(7, 7 + bytes.length)), small);
  });

  it('without a row give every word the first tag', () => {
    const none = {
      ...small,
      keys: new Uint32Array(0),
      starts: Uint32Array.of(0),
      lexicon: new Map(),
      dictionary: new Map(),
    };
    assert.deepEqual(createPerceptronTagger(none).tag(['a', 'b']), ['ADJ', 'ADJ']);
  });

  const bytes = encodeTaggerWeights(small);
  const broken: Readonly<Record<string, Uint8Array>> = {
    'an empty file': new Uint8Array(0),
    'a file of another kind': new TextEncoder().encode('{"weights": "are not JSON here"}'),
    'a file cut short': bytes.subarray(0, bytes.length - 1),
    'a file with more behind': Uint8Array.of(...bytes, 0),
    'a row that owns more than there is': bytes.with(bytesBeforeCounts(small), 200),
    'a tag without a name': bytes.with(bytesBeforeCounts(small) + 2, 99),
  };
  for (const [name, wrong] of Object.entries(broken))
    it(`are refused: ${name}`, () => assert.throws(() => decodeTaggerWeights(wrong), RangeError));
});

/** Where the one-byte parts of a weights file begin: behind 24 bytes of header and the four-byte hashes. */
function bytesBeforeCounts(weights: {
  keys: Uint32Array;
  lexicon: Map<number, number>;
  dictionary: Map<number, number>;
}) {
  return 24 + 4 * (weights.keys.length + 2 * weights.lexicon.size + weights.dictionary.size);
}

/** Milliseconds of processor time, which other programs on the machine do not lengthen; measured 2026-11: about 30. */
const SLOWEST_LOAD = 60;

test('the weights load in under 60 ms of processor time', () => {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    loadTagger();
    return process.cpuUsage(before).user / 1000;
  });
  assert.ok(Math.min(...times) < SLOWEST_LOAD, `the fastest of ${times.map((ms) => ms.toFixed(0))} ms`);
});

const corpus = fileURLToPath(new URL('../../../shared/corpus/tags/', import.meta.url));
const absent = existsSync(corpus) ? false : 'the corpus ../shared/corpus/tags is not here';

describe('the tagger is right on gold words it was not trained on', () => {
  /** Each floor lies 0.3 points below what models/pos-en/README.md gives. */
  for (const [name, floor] of [
    ['ewt-test', 95.3],
    ['gum-open-test', 96.2],
    ['pud', 95.3],
  ] as const) {
    it(`${name}: at least ${floor} of 100`, { skip: absent }, () => {
      const found = accuracyOf(tagger, readConllu(`${corpus}${name}.conllu`));
      assert.ok(found >= floor, `${found.toFixed(2)} of 100`);
    });
  }
});
