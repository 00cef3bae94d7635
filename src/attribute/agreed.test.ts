import { describe, it } from 'node:test';
import { check } from '../../test/support/tagged-text.ts';

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
  it('W28 a source that stops at its and goes on with the noun behind it', () =>
    check('propositions', '[source Residents of Ulm and] Pell [cue let slip] that [content one gate was open].', [
      '[source Residents of Ulm and Pell] [cue let slip] that [content one gate was open].',
    ]));
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

describe('W40 of two attributions, one in the other, the model often sees one', () => {
  it('W40 plain saying around what it sees stays', () =>
    check(
      'propositions',
      'Ida Marsh says a nurse heard [source the surgeon] [cue say] [content that the pump had stopped].',
      [
        '[source Ida Marsh] [cue says] [content a nurse heard the surgeon say that the pump had stopped].',
        'Ida Marsh says a nurse heard [source the surgeon] [cue say] that [content the pump had stopped].',
      ],
    ));
  it('W40 and inside it', () =>
    check('propositions', '[source Ida Marsh] [cue hinted] [content the clerk told them it was closed].', [
      '[source Ida Marsh] [cue hinted] [content the clerk told them it was closed].',
      'Ida Marsh hinted [source the clerk] [cue told] them [content it was closed].',
    ]));
  it('W40 but alone what only the rules find is none', () =>
    check('propositions', ['The clerk told them it was closed.'], []));
});

describe('W51 what closes or parts a sentence is said, whichever of the two sees it', () => {
  it('W51 what the model alone sees needs no verb where the sentence has nothing else', () => {
    for (const said of [
      '[content Forty minutes], [cue says] [source Ida Marsh].',
      '[content A cool ninety million crowns], [source insurers] [cue reckon].',
      '[content Civilian deaths: none], [source it] [cue says].',
      '[content In the palace], [source his office] [cue insists], [content all night long].',
    ])
      check('propositions', said, said);
  });
  it('W51 and what `that` opens is a clause, whatever its verb was taken for', () =>
    check('propositions', '[source Ida Marsh] [cue let slip] [content that the final number of the dead].', [
      '[source Ida Marsh] [cue let slip] that [content the final number of the dead].',
    ]));
  it('W51 but where there is more, a noun is none', () =>
    check('propositions', 'With [content a nod], [source Ida Marsh] [cue let slip] out by the door.', []));
  it('W51 what only the rules see stays where its cue stands behind it', () => {
    check(
      'propositions',
      ['[content The branches will go to a rival], [source clerks] who know of it [cue said].'],
      ['[content The branches will go to a rival], [source clerks] who know of it [cue said].'],
    );
    check(
      'propositions',
      [
        '[content Without the sale], [source Ida Marsh] [cue has said] again and again, [content the city would be bankrupt].',
      ],
      [
        '[content Without the sale], [source Ida Marsh] [cue has said] again and again, [content the city would be bankrupt].',
      ],
    );
    check(
      'propositions',
      ['[content A larger war is unlikely], [cue in the view of] [source Ida Marsh].'],
      ['[content A larger war is unlikely], [cue in the view of] [source Ida Marsh].'],
    );
  });
});

describe('W69 a remark that something was not verified is nobody’s assertion', () => {
  const none = ['Interpress [cue has not been able to independently verify] [content the emails].'];
  for (const text of none.flatMap((t) => [t, t.replace('Interpress', '[source Interpress]')]))
    it(`W69 ${text}`, () => check('propositions', text, []));
  it('W69 nor is that somebody gave no evidence', () =>
    check('propositions', '[source The governor] [cue offered] [content no evidence for it].', []));
});
