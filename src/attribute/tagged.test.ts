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

describe('W28 what is part of a content and of a source', () => {
  it('W28 the content of the rules ends where another attribution begins', () =>
    check(
      'propositions',
      [
        '[source The board] [cue had said] [content the count was orderly], Ida Marsh let slip.',
        '[content The board had said the count was orderly], [source Ida Marsh] [cue let slip].',
      ],
      [
        '[content The board had said the count was orderly], [source Ida Marsh] [cue let slip].',
        '[source The board] [cue had said] [content the count was orderly], Ida Marsh let slip.',
      ],
    ));
  it('W28 a source that is elsewhere in the model’s eyes is there', () =>
    check(
      'propositions',
      [
        '[source Ida Marsh] [cue claims] [content the board’s engineer, Otto Brisk, had warned that it would fail].',
        'Ida Marsh claims [source the board’s engineer, Otto Brisk], [cue had warned] [content that it would fail].',
      ],
      [
        '[source Ida Marsh] [cue claims] [content the board’s engineer, Otto Brisk, had warned that it would fail].',
        'Ida Marsh claims [source the board’s engineer, Otto Brisk], [cue had warned] that [content it would fail].',
      ],
    ));
  it('W28 what the model sees said beside what the rules found goes on from it', () =>
    check(
      'propositions',
      '[content The count had stopped], [source Ida Marsh] [cue said]; [content the boxes had been under guard].',
      [
        '[content The count had stopped], [source Ida Marsh] [cue said]; the boxes had been under guard.',
        'The count had stopped, [source Ida Marsh] [cue said]; [content the boxes had been under guard].',
      ],
    ));
  it('W28 but a participle before the cue is none of it', () =>
    check(
      'propositions',
      '[content Asked about the missing], [source Ida Marsh] [cue said] [content the search had ended].',
      'Asked about the missing, [source Ida Marsh] [cue said] [content the search had ended].',
    ));
  it('W28 a sentence that ends in quoted words is said whole', () =>
    check(
      'propositions',
      '[content The last one had left on Monday, and the next would run “at the earliest” on Thursday], [source Ida Marsh] [cue said].',
      [
        '[content The last one had left on Monday], and the next would run “at the earliest” on Thursday, [source Ida Marsh] [cue said].',
        'The last one had left on Monday, and [content the next would run “at the earliest” on Thursday], [source Ida Marsh] [cue said].',
      ],
    ));
  it('W28 whose a noun is stands beside it, or does it by a verb that says no more', () => {
    check(
      'propositions',
      '[source Ida Marsh] now faces [cue calls] [content to leave her post].',
      'Ida Marsh now faces [cue calls] [content to leave her post].',
    );
    check(
      'propositions',
      '[source Ida Marsh] issued [cue a plea] [content to open the gates].',
      '[source Ida Marsh] issued [cue a plea] [content to open the gates].',
    );
  });
  it('W28 sources that `and` joins are one', () =>
    check('both', '[source Ida Marsh] and [source Mira Vale] [cue let slip] [content the dam broke].', [
      '[source Ida Marsh and Mira Vale] [cue let slip] [content the dam broke].',
    ]));
  it('W28 marks, stops and the complementiser are no part of what is said', () => {
    for (const word of ['that', 'whether', 'if'])
      check(
        'both',
        `[source Ida Marsh] [cue let slip] [content ${word} the dam broke].`,
        `[source Ida Marsh] [cue let slip] ${word} [content the dam broke].`,
      );
    check(
      'propositions',
      '[source Ida Marsh] [cue let slip]: [content “That the dam broke.”]',
      '[source Ida Marsh] [cue let slip]: “That [content the dam broke].”',
    );
    check(
      'propositions',
      '[content “The dam broke,”] [source Ida Marsh] [cue let slip].',
      '“[content The dam broke],” [source Ida Marsh] [cue let slip].',
    );
  });
  it('W28 an attribution keeps the marks that its words stand in', () =>
    check(
      'attributions',
      '[content “The dam broke,”] [source Ida Marsh] [cue let slip].',
      '[content “The dam broke,”] [source Ida Marsh] [cue let slip].',
    ));
  it('W28 marks within stay', () =>
    check(
      'both',
      '[source Ida Marsh] [cue let slip] [content that the “broken” dam held].',
      '[source Ida Marsh] [cue let slip] that [content the “broken” dam held].',
    ));
  it('W28 a content of nothing else is none', () => {
    check('both', '[source Ida Marsh] [cue let slip] [content “,”] by the dam.', []);
  });
  it('W28 of several sources the one next to the cue is meant', () => {
    check(
      'both',
      '[source Ida Marsh] rose and [source the mayor] [cue let slip] [content the dam broke].',
      'Ida Marsh rose and [source the mayor] [cue let slip] [content the dam broke].',
    );
    check(
      'both',
      '[content The dam broke], [cue as was told] by [source Ida Marsh] and by [source the mayor].',
      '[content The dam broke], [cue as was told] by [source Ida Marsh] and by the mayor.',
    );
  });
});

describe('W29 what is conjoined', () => {
  const both = '[source Ida Marsh] [cue let slip] [content that the dam broke, and that the road was closed].';
  it('W29 is one attribution', () =>
    check(
      'attributions',
      both,
      '[source Ida Marsh] [cue let slip] that [content the dam broke, and that the road was closed].',
    ));
  it('W29 is as many propositions, by the rules or without them', () => {
    check('propositions', both, [
      '[source Ida Marsh] [cue let slip] that [content the dam broke], and that the road was closed.',
      '[source Ida Marsh] [cue let slip] that the dam broke, and that [content the road was closed].',
    ]);
    check('propositions', both.replace('let slip', 'said'), [
      '[source Ida Marsh] [cue said] that [content the dam broke], and that the road was closed.',
      '[source Ida Marsh] [cue said] that the dam broke, and that [content the road was closed].',
    ]);
  });
  it('W29 stays whole where it is interrupted, or runs over sentences', () => {
    const cut = '“[content The dam broke and nobody knew]”, [source Ida Marsh] [cue let slip], “[content at first]”.';
    check('both', cut, cut);
    const long = '[source Ida Marsh] [cue let slip]: “[content The dam broke and nobody knew. The road was closed].”';
    check('both', long, long);
  });
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
