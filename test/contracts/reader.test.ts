import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createWorld, type WorldOptions } from '../../src/adapters/world.ts';
import { NAME_KINDS, type TaggedRelation, type WordRange } from '../../src/model/reading.ts';
import type { Reader, ReadParagraph, WordedParagraph } from '../../src/read/reader.ts';
import { splitSentences } from '../../src/read/sentences.ts';
import { TAGS } from '../../src/read/tagger-weights.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { type Mark, parseMarked, showMarked } from '../support/marked.ts';

/** What every reader does, whether rules alone read or a network does; and what any network worth shipping gets right. */

/** A paragraph as the room `read` hands it over, with the characters of its words. */
function worded(text: string, headline = false) {
  const ranges = splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    tokenize(text, start, end),
  );
  const sentences = ranges.map((words) => words.map(({ start, end }) => text.slice(start, end)));
  return { sentences, headline, characters: ranges.flat() };
}

const lengthOf = ({ sentences }: WordedParagraph): number => sentences.reduce((sum, words) => sum + words.length, 0);

/** A library or a model that is not here, as Node names it: anything else that goes wrong is a failure and no reason to skip. */
const NOT_HERE: ReadonlySet<unknown> = new Set(['MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED', 'ENOENT']);

type Name = NonNullable<WorldOptions['reader']>;

function open(name: Name): { reader: Reader; missing: false } | { reader: null; missing: string } {
  try {
    return { reader: createWorld({ reader: name }).reader, missing: false };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NOT_HERE.has(error.code))) throw error;
    return { reader: null, missing: `the ${name} reader is not here: ${error.message.split('\n')[0]}` };
  }
}

const SAID = 'Ida Marsh said on Tuesday that the dam at Orley had broken before anybody was told.';
const QUOTED = '“We saw the water,” the mayor told reporters. “Nobody had warned us,” he added.';
const NESTED = 'The ministry said engineers had reported that the wall, according to two of them, was weak.';
const PLAIN = 'Rain fell on the town of Orley, and the river rose by three metres.';

/** The beginnings of a text, each a few words longer: what is read together is filled up to one length. */
const beginnings = (text: string, lengths: readonly number[]): WordedParagraph[] =>
  lengths.map((length) => worded(text.split(' ').slice(0, length).join(' ')));

/** A dozen of very different length, from no word to more than a network sees at once, and some of nearly the same. */
const PARAGRAPHS: readonly WordedParagraph[] = [
  worded(''),
  worded('Rain.'),
  worded('Dam at Orley breaks, mayor says', true),
  worded('Dam at Orley breaks, mayor says'),
  worded(SAID),
  worded(QUOTED),
  worded(NESTED),
  worded(PLAIN),
  worded([PLAIN, SAID, QUOTED].join(' ')),
  worded([NESTED, QUOTED, SAID, PLAIN].join(' ').repeat(2)),
  worded(`${[SAID, NESTED, PLAIN, QUOTED].join(' ')} `.repeat(5)),
  worded('Ida Marsh said the dam broke and the mayor said nobody knew and '.repeat(24)),
  ...beginnings(`${NESTED} ${SAID} ${QUOTED}`, [14, 15, 16, 17, 26, 28, 30, 31]),
];

/** Words as tokens are, and what no tokenizer gives. */
const anyWord = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Ida', 'Marsh', 'said', 'that', 'it', '“', '”', ',', '.', '', ' ', '\n', '😀', '\ud83d', '\ude00'),
);
const anyParagraph: fc.Arbitrary<WordedParagraph> = fc.record({
  sentences: fc.array(fc.array(anyWord)),
  headline: fc.boolean(),
});

/** Ranges that stand in order within so many words, hold a word each and do not overlap. */
function assertInOrder(ranges: readonly WordRange[], words: number): void {
  let end = 0;
  for (const { first, last } of ranges) {
    assert.ok(end <= first && first < last && last <= words, `${first}-${last} of ${words} words, behind ${end}`);
    end = last;
  }
}

const inOrder = (ranges: readonly WordRange[]): WordRange[] => ranges.toSorted((a, b) => a.first - b.first);

/** A cue may stand inside what it governs, and contents of several relations hold one another. */
function assertRelations(relations: readonly TaggedRelation[], words: number): void {
  assertInOrder(
    relations.map(({ cue }) => cue),
    words,
  );
  for (const { source, content, stance, attitude, certainty } of relations) {
    assert.ok(content.length > 0, 'a relation without a content');
    assertInOrder(source, words);
    assertInOrder(content, words);
    assertInOrder(inOrder([...source, ...content]), words);
    assert.ok(['neutral', 'factive', 'doubting'].includes(stance), stance);
    assert.ok(['asserts', 'denies', 'questions', 'demands', 'predicts'].includes(attitude), attitude);
    assert.ok(['certain', 'probable', 'possible', 'unverified'].includes(certainty), certainty);
  }
}

function assertWhole(paragraph: WordedParagraph, { tags, names, relations }: ReadParagraph): void {
  const words = lengthOf(paragraph);
  assert.equal(tags.length, words);
  for (const tag of tags) assert.ok(TAGS.includes(tag), tag);
  assertInOrder(names ?? [], words);
  for (const { kind } of names ?? []) assert.ok(NAME_KINDS.includes(kind), kind);
  assertRelations(relations ?? [], words);
}

/** Milliseconds of processor time for one paragraph, far above what any takes and far below what a loop without end does. */
const SLOWEST_PARAGRAPH = 5000;

function laws(readerThere: () => Reader): void {
  const read = (paragraphs: readonly WordedParagraph[]): ReadParagraph[] => readerThere().read(paragraphs);
  const alone = (paragraph: WordedParagraph): ReadParagraph => read([paragraph])[0] as ReadParagraph;

  it('P3 no paragraphs give no results', () => assert.deepEqual(read([]), []));
  it('P3 each paragraph has one result, in order, with a part of speech for every word', () => {
    const results = read(PARAGRAPHS);
    assert.equal(results.length, PARAGRAPHS.length);
    for (const [index, paragraph] of PARAGRAPHS.entries())
      assertWhole(paragraph, results[index] ?? { tags: [], names: null, relations: null });
  });
  it('P3 a paragraph without words has no tags, and is a result all the same', () => {
    for (const sentences of [[], [[]], [[], []]])
      assert.deepEqual(
        read([{ sentences, headline: false }, worded('Rain.')]).map(({ tags }) => tags.length),
        [0, 2],
      );
  });
  it('P3 sentences without words are passed over', () => {
    const { sentences } = worded(QUOTED);
    const parted = { sentences: [[], ...sentences.flatMap((words) => [words, []])], headline: false };
    assert.equal(alone(parted).tags.length, lengthOf(parted));
  });
  it('P3 whatever the words are, all that is read lies within them', () =>
    fc.assert(
      fc.property(fc.array(anyParagraph, { maxLength: 4 }), (paragraphs) => {
        const results = read(paragraphs);
        assert.equal(results.length, paragraphs.length);
        for (const [index, result] of results.entries()) assertWhole(paragraphs[index] as WordedParagraph, result);
      }),
      { numRuns: 60, seed: 7 },
    ));
  it('P4 a paragraph is read alike wherever it stands, however often, and whatever stands beside it', () => {
    const expected = PARAGRAPHS.map(alone);
    const orders = fc.array(fc.nat({ max: PARAGRAPHS.length - 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(orders, (order) => {
        const results = read(order.map((index) => PARAGRAPHS[index] as WordedParagraph));
        assert.deepEqual(
          results,
          order.map((index) => expected[index]),
        );
      }),
      { numRuns: 15, seed: 7 },
    );
  });
  it('P9 every word of a paragraph is read, also of one that is long', () => {
    for (const paragraph of PARAGRAPHS) assert.ok(!alone(paragraph).tags.includes('X'));
  });
  it('P4 what is read is the caller’s own: another reading does not change it', () => {
    const before = alone(worded(NESTED));
    const copy = structuredClone(before);
    read(PARAGRAPHS);
    assert.deepEqual(before, copy);
  });
}

function limits(readerThere: () => Reader): void {
  const long: Readonly<Record<string, WordedParagraph>> = {
    'two thousand words in sentences': worded([SAID, QUOTED, NESTED, PLAIN].join(' ').concat(' ').repeat(32)),
    'two thousand words without a stop': { sentences: [Array<string>(2000).fill('said')], headline: false },
    'two thousand sentences of a word': { sentences: Array<string[]>(2000).fill(['said']), headline: false },
    'a word of a hundred thousand letters': { sentences: [['a'.repeat(100_000), 'said', 'so']], headline: false },
    'a hundred thousand emoji in one word': { sentences: [['😀'.repeat(50_000)]], headline: true },
    'half an emoji': { sentences: [['\ud83d', 'said', '\ude00'.repeat(1000)]], headline: false },
  };
  for (const [what, paragraph] of Object.entries(long))
    it(`P9 ${what}: read to the end, and soon`, () => {
      const before = process.cpuUsage();
      const [result] = readerThere().read([paragraph]);
      assertWhole(paragraph, result as ReadParagraph);
      const milliseconds = process.cpuUsage(before).user / 1000;
      assert.ok(milliseconds < SLOWEST_PARAGRAPH, `${milliseconds.toFixed(0)} ms`);
    });
}

for (const name of ['rules', 'network'] as const) {
  const opened = open(name);
  describe(`the ${name} reader`, { skip: opened.missing }, () => {
    laws(() => opened.reader as Reader);
    limits(() => opened.reader as Reader);
    it('P3 what it is made of has a name and a version', () => {
      const resources = Object.entries(opened.reader?.resources ?? {});
      assert.ok(resources.length > 0);
      for (const [model, version] of resources) assert.ok(model !== '' && version !== '', `${model} ${version}`);
    });
    if (name === 'rules') onlyTags(() => opened.reader as Reader);
    else marked(() => opened.reader as Reader);
  });
}

function onlyTags(readerThere: () => Reader): void {
  it('P5 it reads no names and no attribution, and says that it did not look', () => {
    for (const { names, relations } of readerThere().read(PARAGRAPHS))
      assert.deepEqual([names, relations], [null, null]);
  });
}

function marked(readerThere: () => Reader): void {
  /** A relation as marks on the text, without the quotation marks and stops at the ends of what is said. */
  const marksOf = (relation: TaggedRelation, text: string, words: readonly { start: number; end: number }[]): Mark[] =>
    (['source', 'cue', 'content'] as const).flatMap((label) =>
      [relation[label]].flat().map(({ first, last }) => {
        const start = words[first]?.start ?? 0;
        const said = text.slice(start, words[last - 1]?.end);
        const bare = said.replace(/^[“",. ]+|[”",. ]+$/g, '');
        return { label, start: start + said.indexOf(bare), end: start + said.indexOf(bare) + bare.length };
      }),
    );
  /** Each marked text shows one relation of the same text; together they are all that the reader finds. */
  const check = (...expected: readonly string[]): void => {
    const { text } = parseMarked(expected[0] ?? '');
    const paragraph = worded(text);
    const [result] = readerThere().read([paragraph]);
    assert.deepEqual(
      result?.relations?.map((relation) => showMarked(text, marksOf(relation, text, paragraph.characters))),
      expected,
    );
  };

  it('P5 it has looked for names and attribution everywhere, also where there are none', () => {
    for (const { names, relations } of readerThere().read(PARAGRAPHS))
      assert.ok(Array.isArray(names) && Array.isArray(relations));
  });
  const cases: readonly (readonly string[])[] = [
    ['[source Ida Marsh] [cue said] [content that the dam broke].'],
    ['[source The minister] [cue said] [content the gates were open].'],
    ['“[content The wall is safe],” [source Ida Marsh] [cue said].'],
    ['"[content The wall is safe]," [cue said] [source the mayor].'],
    ['[content The bridge will close on Monday], [cue according to] [source the ministry].'],
    ['[cue According to] [source police], [content two people died].'],
    ['[source Ida Marsh] [cue told] reporters [content that the dam had failed].'],
    ['[source Police] [cue said] [content a man was shot dead].'],
    ['[source The mayor] [cue asked] [content whether the road was open].'],
    ['[source The company] [cue denied] [content that the alarm was off].'],
    ['“[content The wall],” [source Ida Marsh] [cue said], “[content is safe and will stand for years].”'],
    [
      '[source The minister] [cue said] [content that engineers said the wall was weak].',
      'The minister said that [source engineers] [cue said] [content the wall was weak].',
    ],
  ];
  for (const texts of cases) it(texts.join(' / '), () => check(...texts));

  it('whoever speaks is heard, forty times in one paragraph', () => {
    const paragraph = worded(`${SAID} `.repeat(40));
    const words = paragraph.sentences.flat();
    const heard = readerThere().read([paragraph])[0]?.relations ?? [];
    assert.deepEqual(
      heard.map(({ source, cue }) => [...source, cue].map(({ first, last }) => words.slice(first, last).join(' '))),
      Array(40).fill(['Ida Marsh', 'said']),
    );
  });
  it('nobody is heard where nobody speaks', () =>
    assert.deepEqual(readerThere().read([worded(PLAIN)])[0]?.relations, []));

  const kinds = (text: string): string[] => {
    const [relation] = readerThere().read([worded(text)])[0]?.relations ?? [];
    return [relation?.stance ?? '', relation?.attitude ?? ''];
  };
  it('the words of the cue tell how something is said', () => {
    assert.deepEqual(kinds('The mayor said on Monday that the dam had broken.'), ['neutral', 'asserts']);
    assert.deepEqual(kinds('Officials confirmed that two boats had sunk.'), ['factive', 'asserts']);
    assert.deepEqual(kinds('The army claimed that it had taken the town.'), ['doubting', 'asserts']);
    assert.deepEqual(kinds('The company denied that the alarm was off.'), ['neutral', 'denies']);
  });
  it('people and places that it has never met are names', () => {
    const paragraph = worded('The minister, Ida Brenner, flew from Orley to Zubovarka on Monday.');
    const words = paragraph.sentences.flat();
    const found = readerThere().read([paragraph])[0]?.names ?? [];
    assert.deepEqual(
      found.map(({ first, last, kind }) => `${words.slice(first, last).join(' ')}: ${kind}`),
      ['Ida Brenner: person', 'Orley: place', 'Zubovarka: place'],
    );
  });
}
