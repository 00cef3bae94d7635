import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { articleOf } from '../../test/support/read-text.ts';
import { attributed, check, checkChains, checkOwn, shown, tags } from '../../test/support/tagged-text.ts';
import type { TaggedRelation, WordRange } from '../model/reading.ts';
import { read } from '../read/read.ts';
import type { Reader } from '../read/reader.ts';
import { attribute } from './attribute.ts';

describe('W24 the model decides what is an attribution', () => {
  it('W24 what it sees is one, though no rule knows the cue', () => {
    check('both', '[source Ida Marsh] [cue let slip] [content the dam broke].', [
      '[source Ida Marsh] [cue let slip] [content the dam broke].',
    ]);
    check('both', '[cue Word was] [content the dam broke].', ['[cue Word was] [content the dam broke].']);
  });
  it('W24 what it does not see is none, though the rules would have found it, and the words are the outlet’s', () => {
    check('both', 'The council said the dam broke.', []);
    checkOwn('propositions', 'The council said the dam broke.', ['The council said the dam broke']);
  });
  it('W24 where no model looked, the rules alone decide', () => {
    const reading = read(articleOf('The council said the dam broke.'), tags).value;
    assert.deepEqual(shown({ reading, attribution: attribute(reading).value }), [
      '[source The council] [cue said] [content the dam broke].',
    ]);
  });
  it('W24 a quotation without a cue goes on from the speaker that it sees', () =>
    check('both', '[source Ida Marsh] [cue let slip] [content the dam broke]. “Nobody had warned us of it.”', [
      '[source Ida Marsh] [cue let slip] [content the dam broke]. “Nobody had warned us of it.”',
      '[source Ida Marsh] let slip the dam broke. “[content Nobody had warned us of it].”',
    ]));
  it('W24 each paragraph has its own', () =>
    check(
      'both',
      [
        '[source Ida Marsh] [cue let slip] [content the dam broke].\nThe mayor let slip the road was closed.',
        'Ida Marsh let slip the dam broke.\n[source The mayor] [cue let slip] [content the road was closed].',
      ],
      [
        '[source Ida Marsh] [cue let slip] [content the dam broke].\nThe mayor let slip the road was closed.',
        'Ida Marsh let slip the dam broke.\n[source The mayor] [cue let slip] [content the road was closed].',
      ],
    ));
});

it('W55 what is forbidden is not so', () => {
  const seen = '[source The ministry] [cue:neutral,demands banned] [content crews from leaving the port].';
  const [statement] = attributed([seen], 'propositions').attribution.statements;
  assert.deepEqual([statement?.attitude, statement?.polarity], ['demands', 'negative']);
});

describe('W25 the rules decide how it is meant', () => {
  const meant = (seen: string): string[] =>
    (['attributions', 'propositions'] as const).flatMap((grain) =>
      attributed([seen], grain)
        .attribution.statements.filter((s) => s.voice === 'attributed')
        .map((s) => `${s.cue?.stance} ${s.attitude}`),
    );
  const cases = [
    ['[source Ida Marsh] [cue:doubting,denies said] [content the dam broke].', 'neutral asserts'],
    ['[source Ida Marsh] [cue denied] [content that the dam broke].', 'neutral denies'],
    ['[source Ida Marsh] [cue confirmed] [content that the dam broke].', 'factive asserts'],
    ['[source Ida Marsh] [cue:doubting,demands let slip] [content the dam broke].', 'doubting demands'],
    ['[source Ida Marsh] [cue:factive,predicts let slip] [content the dam broke].', 'factive predicts'],
  ] as const;
  for (const [seen, expected] of cases) it(`W25 ${seen}`, () => assert.deepEqual(meant(seen), [expected, expected]));
  it('W25 the one cited stands behind the one who cites, as the rules have it', () => {
    checkChains(
      [
        '[source The radio] [cue reported] [content that the dam broke], citing two operators.',
        'The radio reported [content that the dam broke], [cue citing] [source two operators].',
      ],
      ['The radio', 'The radio > two operators'],
    );
    checkChains(
      [
        '[content All six gates were raised], [source the radio] [cue reported], citing two operators.',
        '[content All six gates were raised], the radio reported, [cue citing] [source two operators].',
      ],
      ['the radio', 'the radio > two operators'],
    );
  });
  it('W25 what says which ones are meant belongs to the source', () => {
    check('propositions', '[source Sources inside the ministry] [cue said] that [content the dam broke].', [
      '[source Sources inside the ministry] [cue said] that [content the dam broke].',
    ]);
    check('propositions', '[source An official briefed on the talks] [cue said] that [content they had failed].', [
      '[source An official briefed on the talks] [cue said] that [content they had failed].',
    ]);
  });
  it('W25 so does the one cited of whom alone the model knows', () =>
    checkChains(
      ['The radio reported [content that the dam broke], [cue citing] [source two operators].'],
      ['The radio > two operators'],
    ));
});

describe('W26 attributions as they are worded, propositions as they are compared', () => {
  const aside = '[source The council] [cue said] [content crews had left, as the mayor met the press].';
  it('W26 an attribution is as long as the model sees it', () => check('attributions', aside, aside));
  it('W26 a proposition has the words of the rules, which leave the outlet’s additions out', () => {
    check(
      'propositions',
      aside,
      '[source The council] [cue said] [content crews had left], as the mayor met the press.',
    );
    checkOwn('propositions', aside, ['the mayor met the press']);
  });
  it('W26 where the rules do not know the cue, both have the words of the model', () =>
    check(
      'both',
      '[source The council] [cue let slip] [content crews had left, as the mayor met the press].',
      '[source The council] [cue let slip] [content crews had left, as the mayor met the press].',
    ));
  it('W26 propositions are what is made where nothing else is asked for', () => {
    const { reading } = attributed([aside]);
    assert.deepEqual(attribute(reading), attribute(reading, 'propositions'));
    assert.notDeepEqual(attribute(reading), attribute(reading, 'attributions'));
  });
  it('W26 what the model sees inside is relayed, also where the rules end the content before it', () => {
    checkChains(
      [
        '[source The council] [cue said] [content villagers claimed that the water came earlier].',
        'The council said [source villagers] [cue claimed] [content that the water came earlier].',
      ],
      ['The council', 'The council > villagers'],
    );
    checkChains(
      [
        '[source The council] [cue said] [content crews left, as villagers claimed that the water came earlier].',
        'The council said crews left, as [source villagers] [cue claimed] [content that the water came earlier].',
      ],
      ['The council', 'The council > villagers'],
    );
  });
  it('W26 what the model leaves outside is not', () =>
    checkChains(
      [
        '[source The council] [cue said] [content crews left], as villagers claimed that the water came earlier.',
        'The council said crews left, as [source villagers] [cue claimed] [content that the water came earlier].',
      ],
      ['The council', 'villagers'],
    ));
});

describe('W27 states of mind', () => {
  const hoped = '[source The council] [cue hoped] [content to keep the land].';
  it('W27 a state of mind is an attribution', () => check('attributions', hoped, hoped));
  it('W27 as a proposition it is the outlet’s account: nobody is said to have uttered it', () => {
    check('propositions', hoped, []);
    checkOwn('propositions', hoped, ['The council hoped to keep the land']);
    checkOwn('attributions', hoped, []);
  });
  it('W27 adjectives and other words name states of mind as well', () => {
    check('propositions', '[source The council] [cue was eager] [content to keep the land].', []);
    check('propositions', '[source Crews] [cue had been trying] [content to keep the land].', []);
    check('propositions', '[source The dam] [cue seems] [content to hold].', []);
  });
  it('W27 those that the rules take for cues are propositions', () =>
    check('propositions', 'Crews left amid [cue fears] [content that the dam would break].', [
      'Crews left amid [cue fears] that [content the dam would break].',
    ]));
  it('W27 what stands in quotation marks was uttered', () =>
    check(
      'propositions',
      '[source The council] [cue was eager] [content “to keep the land for good”].',
      '[source The council] [cue was eager] “[content to keep the land for good]”.',
    ));
  it('W27 a pronoun that stands for nobody asks nothing', () =>
    check('attributions', 'Ida Marsh left. [source It] [cue is not clear] whether [content the mayor will come].', [
      'Ida Marsh left. It [cue is not clear] whether [content the mayor will come].',
    ]));
  it('W27 a participle for a preposition is no cue', () =>
    check(
      'propositions',
      'Ida Marsh let slip it was right, [cue considering] [content what stood behind the wall].',
      [],
    ));
  it('W27 inside somebody’s words it is part of them, and told once', () =>
    check(
      'propositions',
      [
        '[source The council] [cue said] [content it hoped to keep the land].',
        'The council said [source it] [cue hoped] [content to keep the land].',
      ],
      '[source The council] [cue said] [content it hoped to keep the land].',
    ));
});

describe('W27 what only the model sees', () => {
  const none = (seen: string): void => check('propositions', seen, []);
  it('W27 is no proposition without a verb, unless it was quoted', () => {
    none('[source Ida Marsh] [cue let slip] [content the number of houses].');
    check(
      'propositions',
      '[source Ida Marsh] [cue let slip] [content “the number of houses”].',
      '[source Ida Marsh] [cue let slip] “[content the number of houses]”.',
    );
  });
  it('W27 nor within a quotation, which quotes nobody else', () =>
    check('propositions', '“It was my order, [cue considering] [content the weight of it],” Ida Marsh said.', [
      '“[content It was my order, considering the weight of it],” [source Ida Marsh] [cue said].',
    ]));
  it('W27 is none where the cue says that nothing was said', () => {
    none('[source Ida Marsh] [cue would not say] [content who opened the gates].');
    none('[source The council] [cue was unable to tell] [content who opened the gates].');
  });
  it('W27 is none as a denial', () => none('[source Ida Marsh] [cue:denies let slip] [content the dam broke].'));
  it('W27 but is an attribution', () =>
    check(
      'attributions',
      '[source Ida Marsh] [cue:denies let slip] [content the dam broke].',
      '[source Ida Marsh] [cue let slip] [content the dam broke].',
    ));
});

describe('W24 what only the rules see', () => {
  const seen = 'Ida Marsh thanked several crews in the morning.';
  it('W24 is a proposition where its content is a noun', () =>
    check('propositions', seen, ['[source Ida Marsh] [cue thanked] [content several crews in the morning].']));
  it('W24 or where its words are quoted', () =>
    check('propositions', '“The dam broke,” Ida Marsh said.', [
      '“[content The dam broke],” [source Ida Marsh] [cue said].',
    ]));
  it('W24 and no attribution', () => check('attributions', seen, []));
});

describe('W24 laws of what a model may see', () => {
  const words = fc.constantFrom(
    'Vale',
    'said',
    'hoped',
    'that',
    '“',
    '”',
    'the',
    'firm',
    ',',
    'and',
    'was',
    'citing',
    '.',
    '\n',
  );
  const place = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }));
  const relation = fc.record({
    source: fc.array(place, { maxLength: 2 }),
    cue: place,
    content: fc.array(place, { minLength: 1, maxLength: 2 }),
  });

  it('any relations within the words give statements whose spans slice to their text', () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.array(relation, { maxLength: 5 }), (list, seen) => {
        const reader: Reader = {
          resources: {},
          read: (paragraphs) =>
            tags.read(paragraphs).map((paragraph) => {
              const last = paragraph.tags.length;
              const within = ([first, length]: readonly [number, number]): WordRange[] =>
                first < last ? [{ first, last: Math.min(last, first + length) }] : [];
              const relations = seen.flatMap(({ source, cue, content }): TaggedRelation[] =>
                within(cue).map((range) => ({
                  source: source.flatMap(within),
                  cue: range,
                  content: content.flatMap(within),
                  stance: 'neutral',
                  attitude: 'asserts',
                  certainty: 'certain',
                })),
              );
              return { ...paragraph, names: [], relations };
            }),
        };
        const reading = read(articleOf(list.join(' ')), reader).value;
        for (const grain of ['attributions', 'propositions'] as const)
          for (const s of attribute(reading, grain).value.statements) {
            assert.ok(s.content.length > 0);
            for (const span of [...s.content, ...(s.source?.spans ?? []), ...(s.cue ? [s.cue.span] : [])])
              assert.equal(reading.article.text.slice(span.start, span.end), span.text);
          }
      }),
      { numRuns: 200, seed: 7 },
    ));
});
