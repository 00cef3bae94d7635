import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FEATURE_COUNT, FEATURE_SIZES, featuresOf, type KnownWord, type SentenceWords } from './reader-features.ts';

const TABLES = Object.keys(FEATURE_SIZES);
type Table = keyof typeof FEATURE_SIZES;

const nothing: KnownWord = () => 0;
const listed =
  (...words: readonly string[]): KnownWord =>
  (lower) =>
    words.indexOf(lower) + 1;

interface Look {
  readonly headline?: boolean;
  readonly known?: KnownWord;
}

/** What one table has of every word, in order. */
function column(table: Table, sentences: readonly SentenceWords[], look: Look = {}): number[] {
  const rows = featuresOf(sentences, look.headline ?? false, look.known ?? nothing);
  const at = TABLES.indexOf(table);
  return [...rows].filter((_, place) => place % FEATURE_COUNT === at);
}

/** `marked` is one paragraph of words with their numbers in the table, `said/1 nothing/0`; a bar parts sentences. */
function check(table: Table, marked: string, look: Look = {}): void {
  const sentences = marked.split(' | ').map((sentence) => sentence.split(' ').map((word) => word.split('/')));
  const words = sentences.map((sentence) => sentence.map(([word = '']) => word));
  const numbers = sentences.flatMap((sentence) => sentence.map(([, number]) => Number(number)));
  assert.deepEqual(column(table, words, look), numbers, marked);
}

describe('P7 what the network is shown of a word', () => {
  const cases: Readonly<Record<string, readonly (readonly [Table, string])[]>> = {
    'P7 double marks open and close, curly, straight, angled and typewritten': [
      ['quoted', 'He/0 said/0 :/0 “/2 Go/1 ./1 ”/3 He/0'],
      ['quoted', '"/2 Go/1 ,/1 "/3 he/0 said/0 ,/0 "/2 now/1 "/3 ./0'],
      ['quoted', '«/2 Go/1 »/3 he/0'],
      ['quoted', "``/2 Go/1 ''/3 he/0"],
    ],
    'P7 single marks do too, and an apostrophe outside them does not': [
      ['quoted', '‘/2 Go/1 ’/3 he/0'],
      ['quoted', 'the/0 soldiers/0 ’/0 camp/0'],
      ['quoted', "the/0 soldiers/0 '/0 camp/0"],
    ],
    'P7 what stands between nested marks is quoted until the outer one closes': [
      ['quoted', '“/2 They/1 cried/1 ‘/2 Go/1 ’/3 to/1 us/1 ”/3 ./0'],
      ['quoted', '‘/2 They/1 cried/1 “/2 Go/1 ”/3 to/1 us/1 ’/3 ./0'],
    ],
    'P7 a quotation runs over sentences, to the end of its paragraph where nothing closes it': [
      ['quoted', '“/2 Go/1 ./1 | Nobody/1 stays/1 ./1 ”/3 | He/0 left/0'],
      ['quoted', '“/2 Go/1 ./1 | Nobody/1 stays/1'],
    ],
    'P7 a word opens a paragraph, opens a sentence or stands within one': [
      ['position', 'Rain/2 fell/0 ./0 | It/1 stopped/0 | ./1'],
    ],
    'P7 verbs that take a clause are told by their stance': [
      ['cue', 'said/1 says/1 told/1 denied/1 asked/1 urged/1'],
      ['cue', 'confirmed/2 admits/2 revealing/2'],
      ['cue', 'alleged/3 alleging/3 purports/3'],
    ],
    'P7 other verbs of saying are told by what they take': [
      ['cue', 'accused/4 branded/4 puts/4'],
      ['cue', 'refused/5 declining/5'],
      ['cue', 'lamented/6 wants/6'],
    ],
    'P7 nouns, adverbs and according are told from verbs': [
      ['cue', 'claim/7 report/7 remark/7'],
      ['cue', 'allegation/8 rumours/8 statement/8 evidence/8'],
      ['cue', 'speech/9 words/9 interview/9'],
      ['cue', 'allegedly/10 Reportedly/10'],
      ['cue', 'According/11'],
      ['cue', 'the/0 dam/0 broke/0 ./0 constructor/0'],
    ],
    'P7 words that stand with names are told by their list': [
      ['name', 'Mr/1 President/1 spokesmen/0 she/3'],
      ['name', 'French/4 France/5 Paris/5'],
      ['name', 'lawyer/6 lawyers/6 police/7 troops/7'],
      ['name', 'ministry/8 platoon/9 report/10 footage/10 village/11 rivers/11'],
      ['name', 'April/12 Monday/13 mondays/13'],
      ['name', 'Ida/0 said/0 ./0 constructor/0'],
    ],
  };
  for (const [name, list] of Object.entries(cases))
    it(name, () => {
      for (const [table, marked] of list) check(table, marked);
    });

  it('P7 a quotation that nothing closed is forgotten in the next paragraph', () => {
    check('quoted', '“/2 Go/1');
    check('quoted', 'He/0 left/0 ./0');
  });
  it('P7 in a headline the same places have numbers of their own', () =>
    check('position', 'Rain/5 falls/3 | It/4 stops/3', { headline: true }));
  it('P7 a known word has its number in any case, with a curly apostrophe as with a straight one', () => {
    const known = listed('the', "n't", 'kyiv', '0000', '1984');
    check('word', 'THE/1 n’t/2 Kyiv/3', { known });
    check('word', "n't/2 kyiv/3", { known });
    check('word', '’90s/1', { known: listed("'90s") });
  });
  it('P7 a number that is not known by itself is known by its length', () => {
    const known = listed('the', "n't", 'kyiv', '0000', '1984');
    check('word', '1984/5 1985/4 0000/4 19850/0', { known });
  });
  it('P7 a word that is not known is 0', () => {
    const known = listed('the');
    check('word', 'the/1 Zubovarka/0 ./0', { known });
    assert.deepEqual(column('word', [['a'.repeat(100)]], { known: listed('a'.repeat(100)) }), [0]);
  });
  it('P7 words that differ in case alone differ in shape alone', () => {
    const [lower = [], upper = []] = ['minister', 'Minister'].map((word) => [
      ...featuresOf([['', word]], false, nothing),
    ]);
    const differing = TABLES.filter((_, at) => lower[FEATURE_COUNT + at] !== upper[FEATURE_COUNT + at]);
    assert.deepEqual(differing, ['shape']);
  });
  it('P7 words share a row where they share a beginning or an end', () => {
    const shared = (a: string, b: string): Table[] =>
      (['form', 'prefix', 'suffix', 'ending'] as const).filter((table) => {
        const [one, other] = column(table, [[a, b]]);
        return one === other;
      });
    assert.deepEqual(shared('warned', 'Warned'), ['form', 'prefix', 'suffix', 'ending']);
    assert.deepEqual(shared('warned', 'warning'), ['prefix']);
    assert.deepEqual(shared('warned', 'denied'), ['ending']);
    assert.deepEqual(shared('warned', 'learned'), ['suffix', 'ending']);
    assert.deepEqual(shared('1984', '2031'), ['form', 'prefix', 'suffix', 'ending']);
  });
});

/** Words as tokens are, and what no tokenizer gives. */
const anyWord = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('said', '“', '”', '"', "'", '’s', '1,300', 'U.S.', '', '\ud83d', '😀', '__proto__', 'ß', 'İ'),
);

describe('P8 rows of numbers that training and reading share', () => {
  it('P8 every word has one row, whatever the words are, and every number is within its table', () =>
    fc.assert(
      fc.property(fc.array(fc.array(anyWord)), fc.boolean(), (sentences, headline) => {
        const rows = featuresOf(sentences, headline, nothing);
        assert.equal(rows.length, sentences.flat().length * FEATURE_COUNT);
        for (const [table, size] of Object.entries(FEATURE_SIZES))
          for (const number of column(table as Table, sentences, { headline }))
            assert.ok(number >= 0 && number < (size ?? 1), `${number} in ${table}`);
      }),
      { numRuns: 300, seed: 7 },
    ));
  it('P8 a paragraph has the same rows again, whatever and how much was read before it', () => {
    const known = listed('said');
    const rows = () => featuresOf([['“', 'Ida', 'said', '”'], ['Ida']], false, known);
    const first = rows();
    assert.deepEqual(rows(), first);
    const many = [Array.from({ length: 60_000 }, (_, at) => `ida${at}x`)];
    assert.deepEqual(featuresOf(many, false, known), featuresOf(many, false, known));
    assert.deepEqual(rows(), first);
  });
  it('P8 a paragraph without words has no row', () => {
    assert.deepEqual(featuresOf([], false, nothing), new Int32Array(0));
    assert.deepEqual(featuresOf([[], []], true, nothing), new Int32Array(0));
  });
  it('P8 the tables and the rows are those that the shipped weights were trained on', () => {
    assert.equal(TABLES.join(' '), 'word form prefix suffix ending shape quoted position cue name');
    const rowOf = (word: string): string => featuresOf([[word]], false, listed('said')).join(' ');
    assert.equal(rowOf('said'), '1 13596 1936 33 736 135 0 2 1 0');
    assert.equal(rowOf('Orvelin'), '0 12420 2038 1528 670 397 0 2 0 0');
    assert.equal(rowOf('1,300'), '0 13475 43 2759 589 43 0 2 0 0');
    assert.equal(rowOf('“'), '0 4773 677 677 677 165 2 2 0 0');
  });
});

/** Milliseconds of processor time for the words of a book, which other programs do not lengthen; measured 2026-11: 200. */
const SLOWEST_BOOK = 2000;

describe('P9 long input', () => {
  const spent = (sentences: readonly SentenceWords[]): number => {
    const before = process.cpuUsage();
    featuresOf(sentences, false, nothing);
    return process.cpuUsage(before).user / 1000;
  };
  const check = (what: string, sentences: readonly SentenceWords[]) =>
    it(`P9 ${what}`, () => {
      const milliseconds = spent(sentences);
      assert.ok(milliseconds < SLOWEST_BOOK, `${milliseconds.toFixed(0)} ms`);
    });
  check('a hundred thousand words', [Array<string>(100_000).fill('warned')]);
  check('a hundred thousand sentences', Array<SentenceWords>(100_000).fill(['said']));
  check('a hundred thousand marks that close nothing', [Array<string>(100_000).fill('“')]);
  check(
    'words of a hundred thousand letters',
    ['a', 'İ', 'Ab', '’', '😀'].map((letter) => [letter.repeat(100_000)]),
  );
});
