import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';
import { check, checkOwn, none } from '../../test/support/said-text.ts';
import { check as agree } from '../../test/support/tagged-text.ts';

function checkAttitudes(text: string, ...wanted: readonly string[]): void {
  const found = attributeText(text).attribution.statements.filter((s) => s.voice === 'attributed');
  assert.deepEqual(
    found.map((s) => s.attitude),
    wanted,
    text,
  );
}

describe('W80 what nobody said nobody has said', () => {
  it('W80 a negated subject says nothing, whatever stands between', () => {
    none('No one at the ministry said the dam was unsafe.');
    none('Neither the army nor the rebels said that the road was open.');
    none('None of the witnesses said the dam was unsafe.');
    none('Neither company would confirm that a deal was near.');
    agree('propositions', '[source No official] [cue has said] that [content the dam is unsafe].', []);
  });
  it('W80 and the outlet tells it whole', () => {
    checkOwn('[outlet No official has said that the dam is unsafe].');
    checkOwn('[outlet The mayor stopped short of saying that the dam was unsafe].');
  });
  it('W80 what is held back, or asked of somebody, is not said either', () => {
    agree('propositions', '[source Officials] [cue have yet to confirm] that [content a soldier was killed].', []);
    agree('propositions', 'Lan urged [source Vale] to [cue admit] that [content the dam was unsafe].', [
      '[source Lan] [cue urged] Vale to admit that [content the dam was unsafe].',
    ]);
  });
  it('W80 but who denies somewhere in his words, speaks', () => {
    check('[source The union] [cue said] [content no one was hurt].');
    check('[content There is no danger], [source officials] [cue said].');
    check('With no end in sight, [source doctors] [cue said] [content the strike would go on].');
    check('[source No 10] [cue said] [content the law would stay].');
  });
});

describe('whose words end where', () => {
  it('W3 what opens with another cue of the same speaker is not said by the first', () =>
    agree(
      'propositions',
      [
        '[source The judge] [cue ruled] that [content the law was void] and ordered the firm to pay.',
        '[source The judge] ruled that the law was void and [cue ordered] [content the firm to pay].',
      ],
      [
        '[source The judge] [cue ruled] that [content the law was void] and ordered the firm to pay.',
        '[source The judge] ruled that the law was void and [cue ordered] [content the firm to pay].',
      ],
    ));
  it('W3 a clause about somebody ends before his verb, also inside what another says', () => {
    check(
      '[source Police] [cue said] [content the driver, who says he fell asleep, would be charged].',
      'Police said [source the driver], who [cue says] [content he fell asleep], would be charged.',
    );
    check('Lan, [cue told by] [source doctors] that [content she would not walk again], won the race.');
  });
  it('W5 words in marks about the subject are not what he says', () => {
    check('[source Vale], described by Lan as “a liar”, [cue said] [content he would sue].');
    none('The film, “Low Tide”, says little about the war.');
  });
  it('W63 a participle behind a noun or a comma says which one is meant', () => {
    none('Vale, accused of arming the rebels, was arrested.');
    none('A woman reported missing on Friday has been found.');
    check('[source Workers] told to return [cue said] [content they feared for their lives].');
  });
  it('W32 a time may stand on either side of whoever quotes', () => {
    check(
      '[source The general] was quoted by state television on Tuesday [cue as saying] [content the city had fallen].',
    );
    check(
      '[source The general] was quoted on Tuesday by state television [cue as saying] [content the city had fallen].',
    );
    checkOwn('Lan was widely quoted as saying that the deal was dead.');
  });
  it('W52 a claim denied by somebody', () =>
    check(
      '[source The army] [cue says] [content its troops hold the village], a claim denied by Lorvane.',
      'The army says [content its troops hold the village], a claim [cue denied by] [source Lorvane].',
    ));
});

describe('what is told beside a participle of saying', () => {
  it('W81 what somebody did stays the outlet’s, and what he said of it is his', () => {
    checkOwn('[outlet The airline cancelled 40 flights], saying the runway was icy.');
    checkOwn('[outlet The army shelled the town], accusing the rebels of hiding there.');
    check('[source The airline] cancelled 40 flights, [cue saying] [content the runway was icy].');
  });
  it('W81 but that he spoke is no deed', () => {
    checkOwn('Lan spoke to reporters, saying the deal was dead.');
    checkOwn('The army issued a statement, saying it had left the town.');
  });
});

describe('two who speak in one sentence', () => {
  it('W82 on either side of `, and` they are two, though the model has them for one', () =>
    agree(
      'propositions',
      [
        '“[content We won],” [cue said] [source Ana Roth, and Jo Kern] said he would go on.',
        '“We won,” said [source Ana Roth, and Jo Kern] [cue said] [content he would go on].',
      ],
      [
        '“[content We won],” [cue said] [source Ana Roth], and Jo Kern said he would go on.',
        '“We won,” said Ana Roth, and [source Jo Kern] [cue said] [content he would go on].',
      ],
    ));
  it('W82 and three in a row are three', () =>
    agree('propositions', '[source Norland, Orvan and Lorvane] [cue said] [content the war was over].', [
      '[source Norland, Orvan and Lorvane] [cue said] [content the war was over].',
    ]));
  it('W82 what stands behind another cue is his who closes the sentence, and before it is not', () => {
    check(
      '[content Prices rose], [source the bank] [cue said], and wages fell, according to the statistics office.',
      'Prices rose, the bank said, and [content wages fell], [cue according to] [source the statistics office].',
    );
    agree(
      'propositions',
      [
        '[content Prices rose], [source the bank] [cue said], [content and wages fell], according to the office.',
        '[content Prices rose, the bank said, and wages fell], [cue according to] [source the office].',
      ],
      [
        '[content Prices rose], [source the bank] [cue said], and wages fell, according to the office.',
        'Prices rose, the bank said, and [content wages fell], [cue according to] [source the office].',
      ],
    );
  });
});

describe('W83 what becomes of a claim is no part of it', () => {
  it('W83 whoever says that reports are false denies what they report', () => {
    check('[source The ministry] [cue said] reports that [content the dam had burst] were false.');
    checkAttitudes('The ministry said reports that the dam had burst were false.', 'denies');
    checkAttitudes('The ministry said the dam had burst.', 'asserts');
  });
  it('W83 what it is called is no part of it', () => {
    check('[source The aide] [cue called] the claim that [content she had lied] a fabrication.');
    checkAttitudes('The aide called the claim that she had lied a fabrication.', 'denies');
    checkAttitudes('Pharmex said claims that the tests were faked were a myth.', 'denies');
  });
  it('W83 nobody says what somebody says is not so', () => {
    check('[source The general] [cue said] [content it was untrue that the army had fired].');
    check('[source The general] [cue said] [content there was no truth in reports that the army had fired].');
    check('[content It is wrong to say that the talks failed], [source the envoy] [cue said].');
    check('[content It is simply not the case that the clinic closed], [source the doctor] [cue said].');
  });
  it('W83 a denial denies, whoever repeats it', () =>
    checkAttitudes('Lan’s denial that he had lied was met with laughter.', 'denies'));
  it('W83 on what occasion something was done nobody says by it', () =>
    agree('propositions', '[source Police] [cue were called] after reports that [content a man had a gun].', [
      'Police were called after [cue reports] that [content a man had a gun].',
    ]));
  it('W83 what a thing does that was made known is nothing that its maker says', () =>
    agree(
      'propositions',
      '[source The court] [cue issued a ruling] on Monday [content that said the law was void].',
      [],
    ));
  it('W57 a theory is left open', () =>
    checkOwn('[outlet Police are working on the theory that the driver fell asleep].'));
  it('W75 nothing is said by gold, nor by a lawsuit that a court dismisses', () => {
    none('Norland claimed gold in the relay.');
    none('A judge dismissed a lawsuit filed by the firm.');
  });
  it('W59 what somebody is described as stands behind whoever describes him', () =>
    check('[content The vote] [cue was described by] [source the opposition] [content as a farce].'));
  it('W32 who is expected to say something has not said it', () =>
    check('[content Lan] [cue is expected] [content to say that the dam is unsafe].'));
  it('W25 whom somebody tells is no part of what he tells, where the model sees where it begins', () =>
    agree('propositions', '[source Prosecutors] [cue told] the court [content Vale was at home].', [
      '[source Prosecutors] [cue told] the court [content Vale was at home].',
    ]));
});
