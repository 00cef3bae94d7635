import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readIob, readNewsSample, readTrees } from '../../training/reader-treebanks.ts';
import { byteRow } from '../../training/reader-vectors.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-data-'));
after(() => rmSync(folder, { recursive: true }));
const fileOf = (...lines: string[]): string => {
  const path = join(folder, 'file');
  writeFileSync(path, lines.join('\n'));
  return path;
};

/** A row of CoNLL-U: number, word, tag, number of the word it depends on, relation, and what else there is. */
const row = (id: string | number, word: string, tag: string, head: string | number, relation: string, misc = '_') =>
  [id, word, word.toLowerCase(), tag, '_', '_', head, relation, '_', misc].join('\t');

const ENTITIES = '# global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity';

test('trees: words with tag, head and relation without its subtype; a sentence ends at an empty line', () =>
  assert.deepEqual(
    readTrees(
      fileOf(
        '# sent_id = 1',
        row(1, 'Ida', 'PROPN', 2, 'nsubj:pass'),
        row(2, 'slept', 'VERB', 0, 'root'),
        '',
        row(1, 'No', 'INTJ', 0, 'root'),
        '',
      ),
    ),
    [
      { words: ['Ida', 'slept'], tags: ['PROPN', 'VERB'], heads: [2, 0], relations: ['nsubj', 'root'] },
      { words: ['No'], tags: ['INTJ'], heads: [0], relations: ['root'] },
    ],
  ));

test('trees: a token of several words and an empty node are no words', () =>
  assert.deepEqual(
    readTrees(
      fileOf(
        row('1-2', "can't", '_', '_', '_'),
        row(1, 'ca', 'AUX', 0, 'root'),
        row(2, "n't", 'PART', 1, 'advmod'),
        row('2.1', 'go', 'VERB', '_', '_'),
      ),
    ).map(({ words }) => words),
    [['ca', "n't"]],
  ));

test('trees: a sentence of more than 120 words is left out', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1, 'no', 'INTJ', at, 'dep'));
  assert.deepEqual(
    readTrees(fileOf(...words(121), '', ...words(120))).map((sentence) => sentence.words.length),
    [120],
  );
});

const mentionsOf = (...rows: string[]) => readTrees(fileOf(ENTITIES, ...rows))[0]?.mentions;

test('mentions stand at the head that the corpus names, with kind and form', () =>
  assert.deepEqual(
    mentionsOf(
      row(1, 'Mayor', 'NOUN', 3, 'nsubj', 'Entity=(1-person-new-nnnnn-cf1-2-sgl'),
      row(2, 'Ida', 'PROPN', 1, 'flat', 'SpaceAfter=No|Entity=1)'),
      row(3, 'saw', 'VERB', 0, 'root'),
      row(4, 'that', 'DET', 3, 'obj', 'Entity=(2-abstract-giv:act-nnnnn-cf2-1-coref)'),
      row(5, 'herself', 'PRON', 3, 'obl', 'Entity=(1-person-giv:act-nnnnn-cf1*-1-coref)|MSeg=her-self'),
      row(6, 'yesterday', 'NOUN', 3, 'obl', 'Entity=(3-time-new-nnnnn-cf3-1-sgl)'),
    ),
    ['', 'person-proper', '', 'abstract-pronoun', 'person-pronoun', 'time-nominal'],
  ));

test('mentions that begin at one word each find their head; of a head of several words it is the first', () =>
  assert.deepEqual(
    mentionsOf(
      row(1, 'Post', 'PROPN', 2, 'compound', 'Entity=(1-person-new-n-cf1-2,3-sgl(2-organization-new-n-cf2-1-sgl)'),
      row(2, 'reporter', 'NOUN', 0, 'root'),
      row(3, 'Bell', 'PROPN', 2, 'flat', 'Entity=1)'),
    ),
    ['organization-proper', 'person-nominal', ''],
  ));

const namesOf = (...rows: string[]) => readTrees(fileOf(ENTITIES, ...rows))[0]?.names?.join(' ');

test('names of mentions: capitals about the head, without title and article; other proper nouns stay open', () => {
  assert.equal(
    namesOf(
      row(1, 'Mr.', 'PROPN', 3, 'compound', 'Entity=(1-person-new-n-cf1-2-sgl'),
      row(2, 'Oben', 'PROPN', 3, 'nsubj', 'Entity=1)'),
      row(3, 'sails', 'VERB', 0, 'root'),
      row(4, 'the', 'DET', 5, 'det', 'Entity=(2-object-new-n-cf2-2-sgl'),
      row(5, 'Merrow', 'PROPN', 3, 'obj', 'Entity=2)'),
      row(6, 'off', 'ADP', 8, 'case'),
      row(7, 'the', 'DET', 8, 'det', 'Entity=(3-place-new-n-cf3-2-sgl'),
      row(8, 'Sund', 'PROPN', 3, 'obl', 'Entity=3)'),
    ),
    '? B-person O O ? O O B-place',
  );
  const people = [...row(1, 'Swedes', 'PROPN', 2, 'nsubj', 'Entity=(1-person-new-n-cf1-1-sgl)').split('\t')];
  people[4] = 'NNPS';
  assert.equal(namesOf(people.join('\t'), row(2, 'sail', 'VERB', 0, 'root')), '? O');
});

test('names of mentions: the longest is kept, and its head is its first proper noun', () =>
  assert.equal(
    namesOf(
      row(1, 'United', 'VERB', 2, 'amod', 'Entity=(1-organization-new-n-cf1-1,2-sgl'),
      row(2, 'College', 'PROPN', 0, 'root'),
      row(3, 'of', 'ADP', 4, 'case'),
      row(4, 'Loss', 'PROPN', 2, 'nmod', 'Entity=(2-place-new-n-cf1-1-sgl)1)'),
      row(5, 'of', 'ADP', 6, 'case'),
      row(6, 'note', 'NOUN', 2, 'nmod'),
    ),
    'B-organisation I-organisation I-organisation I-organisation O O',
  ));

test('a head outside the sentence is passed over, and without an annotation of entities there are no mentions', () => {
  assert.deepEqual(mentionsOf(row(1, 'It', 'PRON', 0, 'root', 'Entity=(1-object-new-n-cf1-4-sgl)')), ['']);
  assert.equal(readTrees(fileOf(row(1, 'It', 'PRON', 0, 'root')))[0]?.mentions, undefined);
});

test('names in columns: persons, organisations and places under our names, all else unmarked', () =>
  assert.deepEqual(
    readIob(
      fileOf(
        '# newdoc id = a',
        '# text = Ida Bell left',
        '1\tIda\tB-PER\t-\tx',
        '2\tBell\tI-PER\t-\tx',
        '3\tleft\tO\t-\tx',
        '',
        '# text = Acme , Rome , Monday',
        '1\tAcme\tB-ORG\t-\tx',
        '2\tRome\tB-LOC\t-\tx',
        '3\tMonday\tB-OTH\t-\tx',
        '',
      ),
    ),
    [
      { words: ['Ida', 'Bell', 'left'], names: ['B-person', 'I-person', 'O'] },
      { words: ['Acme', 'Rome', 'Monday'], names: ['B-organisation', 'B-place', 'O'] },
    ],
  ));

test('the news sample: a sentence opens with its number; commas and quotation marks stand in quotation marks', () =>
  assert.deepEqual(
    readNewsSample(
      fileOf(
        'Sentence #,Word,POS,Tag',
        'Sentence: 1,"""",``,O',
        ',Rome,NNP,B-geo',
        ',",",",",O',
        ',May,NNP,B-tim',
        ',",",",",I-tim',
        ',"10,000",CD,O',
        'Sentence: 2,No,DT,O\r',
        ',cut off in the mid',
        '',
      ),
    ),
    [
      { words: ['"', 'Rome', ',', 'May', ',', '10,000'], names: ['O', 'B-geo', 'O', 'B-tim', 'I-tim', 'O'] },
      { words: ['No'], names: ['O'] },
    ],
  ));

/** As the vectors of a package: the numbers given first, zeros to a hundred, then two that do not belong to the vector. */
const vectorOf = (...numbers: number[]): number[] => [...numbers, ...new Array(100 - numbers.length).fill(0), 9, 9];

test('a vector in bytes: the length is given up, the largest number is 127, halves go to the even number', () => {
  const { row: bytes, scale } = byteRow('a', vectorOf(254, -127, 1, 3, 5));
  assert.deepEqual([...bytes.slice(0, 6)], [127, -64, 0, 2, 2, 0]);
  assert.equal(bytes.length, 100);
  assert.ok(Math.abs(scale * 127 - (3 * 254) / Math.hypot(254, 127, 1, 3, 5)) < 1e-6);
  assert.throws(() => byteRow('b', vectorOf()), /“b” has no vector/);
  assert.throws(() => byteRow('c', []), /“c” has no vector/);
});
