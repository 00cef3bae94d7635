import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';
import { check, checkOwn, none } from '../../test/support/said-text.ts';
import { check as agree } from '../../test/support/tagged-text.ts';

describe('sentences of wires and papers', () => {
  it('W3 what was said ends where the next verb of the speaker’s begins', () =>
    check(
      '[source The firm] [cue denied] [content any wrongdoing] and said it would appeal.',
      '[source The firm] denied any wrongdoing and [cue said] [content it would appeal].',
    ));
  it('W3 and where the outlet remarks on it, if the model sees its end there', () =>
    agree(
      'propositions',
      '[source The minister] [cue said] [content the fleet would stay], a step that angered the crews.',
      '[source The minister] [cue said] [content the fleet would stay], a step that angered the crews.',
    ));
  it('W4 a subject is not parted from its verb by a clause about it', () =>
    check('[source Rivals] [cue alleged] that [content Father Brand, who took a vow, owned eleven houses].'));
  it('W5 a statement posted or released does not say its words once more', () => {
    check('“[content We are sorry],” [source the club] [cue said] in a statement posted on its website.');
    checkOwn('“We are sorry,” the club said in a statement posted on its website.');
  });
  it('W8 a reporting clause behind a word that opens a clause interrupts that clause alone', () => {
    check(
      '[source The board] [cue ruled out] [content a sale], since, the chair argued, prices were too low.',
      'The board ruled out a sale, since, [source the chair] [cue argued], [content prices were too low].',
    );
    check(
      '[source The envoy] [cue urged] [content haste], because the rains, she explained, had reached the bridge.',
      'The envoy urged haste, because [content the rains], [source she] [cue explained], [content had reached the bridge].',
    );
  });
  it('W36 a clause about whoever has the view is no part of it', () =>
    check(
      '[cue In the view of] [source Ida Marsh], who taught ethics for two decades, [content the paper fell short].',
    ));
});

describe('W9 who says what stands before the verb', () => {
  it('is its subject behind it, name or no name, where it closes the sentence', () => {
    check('[content The road would stay shut], [cue confirmed] [source the mayor].');
    check('[content They are 300 at most], [cue estimates] [source a police officer].');
    check('[content The toll may rise], [cue warned] [source a doctor].');
    check('[content The bank knew of it], [cue pointed out] [source the auditor].');
    check('[content Samples were refused], [cue griped] [source the envoy].');
    check('[content The plan is dead], [cue agrees] [source the union].');
  });
  it('and not where the sentence has no other clause, or goes on', () => {
    check('[source Aldrail], the company that owns the line, [cue denied] [content the account].');
  });
  it('also behind a pronoun that opens nothing', () =>
    check('[content The county has not agreed to that], [source Pellam] [cue says].'));
  it('also where more is told of it, or its name has an ampersand', () => {
    check('[content The bridge could fail], [cue says] [source an engineer] who saw it.');
    check('[content The firm had sent its findings], [cue said] [source a partner at Lathe & Corrin].');
  });
  it('but a figure is what is said', () => none('A valuation, which the family showed, says 9,000.'));
  it('W4 a clause about the subject is no clause that is said', () =>
    check('[source The union], which has 141,800 members, [cue said] [content its strike would go ahead].'));
  it('W3 between marks that open within it nothing ends', () =>
    check('[source Dorvik] [cue said] [content the state had been left “alone, but not one day”].'));
  it('W35 of two readings that exchange speaker and words the one behind a verb of saying is the speaker', () =>
    agree(
      'propositions',
      '[source Two people] had died, [cue says] [content Pellam].',
      '[content Two people had died], [cue says] [source Pellam].',
    ));
});

describe('W36 whose figures are told', () => {
  it('says them', () => {
    check('[content A third were awaiting trial], on [source the ministry]’s own [cue figures].');
    check('By [source his] [cue reckoning], [content most of the timetable ran].');
    check('[cue In a survey by] [source the institute] [content the Labour Front was ten points ahead].');
  });
  it('but what rests on figures is nothing that they say', () => {
    none('The bridge was closed on estimates of the load.');
    none('He was shot in a poll booth by his brother.');
  });
});

describe('W59 what is confirmed, denied or announced by somebody', () => {
  it('is said by him', () => {
    check('[content The deaths] [cue were confirmed by] [source the governor] on Monday.');
    check('[content The firm] [cue was accused by] [source the union] [content of hiding it on Monday].');
    check('[content His state] [cue was described] [content as critical] by [source doctors].');
    check('[content The number of dead] [cue was put] [content at 31] by [source the ministry].');
    check('[content A curfew] [cue was announced] on Friday by [source the interior minister].');
    check('[content Reports of a second blast] [cue were denied by] [source the fire brigade].');
    check('[content The strike] [cue has been condemned by] [source the council] [content as a crime].');
    check('[content Up to 41 degrees] [cue were forecast] [content for the coast] by [source the weather service].');
  });
  it('but a deed is none, nor what was not confirmed', () => {
    none('Bail was denied by the judge.');
    none('The reports have not been confirmed by the army.');
    none('The town was attacked by the rebels.');
    none('The count was confirmed by hand.');
  });
});

describe('what is told beside what is said', () => {
  it('W3 a relative clause between a subject and its verb ends nothing', () =>
    check(
      '[source The governor] [cue said] [content the attack, which he called heavy, had cut power to 12 villages].',
    ));
  it('W3 what an event did was told with it, and what it leads to is the outlet’s', () => {
    check('[source The radio] [cue reported] that [content a bomb had exploded, killing six].');
    check('[source The minister] [cue said] [content the talks had failed], raising fears of war.');
  });
  it('W3 what had been is told, and what was the teller did', () =>
    check(
      '[source A blogger] [cue claimed] that [content the army had lied] and criticised the ministry.',
      '[source A blogger] claimed that the army had lied and [cue criticised] [content the ministry].',
    ));
  it('W9 a question right before is no content', () =>
    check('Asked if the plan was dead, [source she] [cue said]: “[content No].”'));
  it('W10 who is behind `according to` is a noun, though it looks like a verb', () =>
    check('[content He had been away for weeks], [cue according to] [source court documents].'));
  it('W14 one thing that was told is what is rejected', () =>
    check(
      '[source The union] [cue rejected] [content that account], saying he was on duty.',
      '[source The union] rejected that account, [cue saying] [content he was on duty].',
    ));
  it('W22 what tells who somebody is the outlet says, behind a comma', () =>
    checkOwn('[own The mayor, who runs the ferry], said it was late.'));
  it('W2 a phrase between commas may stand between a cue and its content', () =>
    check(
      '[source The army chief] [cue claimed], without providing evidence, that [content the enemy had lost 300 men].',
    ));
  it('W14 behind `of` nobody is told', () => {
    check('[source Residents] [cue told of] [content explosions throughout the night].');
    check('[source The engineer] [cue warned of] [content a collapse within weeks] if nothing was done.');
    check('[source The ministry] [cue condemned] [content the attack], and the council met.');
  });
  it('W22 neither is nor what is one negation', () =>
    checkOwn('[own The ministry has neither confirmed nor denied the report].'));
  it('W22 what tells who speaks is nothing that the outlet says', () =>
    checkOwn('A blogger who has read it said that the army had left.'));
  it('W28 whom words are about is none of them', () =>
    agree(
      'propositions',
      '“[content They have no shame],” [source a man] [cue said of] the [content occupying authorities].',
      '“[content They have no shame],” [source a man] [cue said] of the occupying authorities.',
    ));
  it('W27 whoever is accused accuses nobody, and a verb that was cut off says nothing', () => {
    agree('propositions', '[source The lawyer for the man] [cue accused of] [content the killing was late].', []);
    agree('propositions', '[source Media] [cue reports] [content of his death were] premature.', []);
  });
  it('W53 whoever denies an allegation has not made it', () =>
    check(
      '[content The two men] [cue are alleged] [content to have passed secrets to a foreign power], which they deny.',
      '[content The two men] are alleged [content to have passed secrets to a foreign power], which [source they] [cue deny].',
    ));
  it('W22 a question and how somebody speaks are nothing that the outlet says', () => {
    checkOwn('Asked whether he would stand again, Mr Lan replied: “Ask me in the spring.”');
    checkOwn('Vale, when asked about the plan, said it was dead.');
    checkOwn('[own The bank cut its main rate to 4 percent], as economists had expected.');
    checkOwn('[own Norland and Velan traded accusations over who broke the truce].');
    checkOwn('[own One theory is that the cable snapped].');
    checkOwn('Officials, speaking on condition of anonymity because they may not speak, said it was over.');
  });
});

describe('who speaks, and where his words end', () => {
  it('W9 a clause about whoever spoke is no part of what he said', () => {
    check(
      '[content The road is closed], [cue said] [source the mayor], who added that it would open soon.',
      'The road is closed, said [source the mayor], who [cue added] that [content it would open soon].',
    );
    check('[content If he did ring, he must go], [cue said] [source Ida Marsh], who speaks for the opposition.');
  });
  it('W3 inside a clause about a subject the content ends before the subject’s own verb', () =>
    check('[source The mayor of Brens], who [cue said] [content it was late], left.'));
  it('W9 who is meant may be said behind the speaker', () =>
    check('[content The plan is dead], [cue say] [source four people] involved in the planning.'));
  it('W9 a thing that is found is nothing that is said', () =>
    check('[content Divers found two bodies], [source the mayor] [cue said].'));
  it('W15 the relative speaks for somebody, not for the thing that a preposition brings', () =>
    check(
      '[content It works], [cue according to] [source a minister] named in the letter, who added that hope was small.',
      'It works, according to [source a minister named in the letter], who [cue added] that [content hope was small].',
    ));
  it('W28 of the model’s sources an article alone, or whoever is only told or asked, is none', () => {
    agree(
      'propositions',
      '[source The] judges [cue insist] [content that it counts little].',
      '[source The judges] [cue insist] that [content it counts little].',
    );
    agree(
      'propositions',
      '[source The editor] [cue was told] [content that the sheet had been built].',
      'The editor [cue was told] that [content the sheet had been built].',
    );
  });
  it('W22 how many of them it was stays with what is said of them', () =>
    assert.deepEqual(
      attributeText('The fire hurt 23 people, two of whom were badly burned.').attribution.statements.map(
        (s) => s.content[0]?.text,
      ),
      ['The fire hurt 23 people', '23 people, two of whom were badly burned'],
    ));
});

describe('what is denied behind a comma', () => {
  it('W52 a claim that somebody denies', () =>
    check(
      '[source The army] [cue says] [content its troops hold the village], a claim that the council denies.',
      'The army says [content its troops hold the village], a claim that [source the council] [cue denies].',
    ));
  it('W52 which somebody denies', () =>
    check(
      '[source The union] [cue said] [content nobody had been warned], which the firm has repeatedly denied.',
      'The union said [content nobody had been warned], which [source the firm] [cue has repeatedly denied].',
    ));
  it('W52 a claim that is denied by somebody', () =>
    check(
      "[source The mayor]'s [cue claim] that [content the bridge was safe] was disputed by engineers.",
      "The mayor's claim that [content the bridge was safe] [cue was disputed by] [source engineers].",
    ));
  it('W52 but what somebody denies of something else is no denial of it', () =>
    check('[source The army] [cue says] [content its troops hold the village], which lies near the river.'));
});

describe('nothing is said', () => {
  it('W19 by whoever declines to comment', () => none('The department declined to comment on the poll.'));
  it('W19 by whoever dismisses or admits somebody', () => {
    none('Corvane had dismissed the safety manager in January.');
    check('[source The board] [cue dismissed] [content the claim].');
  });
  it('W22 nor does how somebody speaks tell anything', () =>
    checkOwn('An aide, who spoke on condition of anonymity, said nothing.'));
  it('W53 the same words of one speaker, or of one and of nobody, are one statement', () =>
    agree(
      'propositions',
      [
        '[source The mayor] [cue rejects] [content the idea that the wall leaned].',
        'The mayor rejects the [cue idea] [content that the wall leaned].',
      ],
      '[source The mayor] [cue rejects] the idea that [content the wall leaned].',
    ));
});

describe('many speak in one sentence', () => {
  it('W10 whoever denies behind a semicolon is not according to the first', () =>
    check(
      '[cue According to] [source the mayor], [content six people were hurt]; the army denies any raid.',
      'According to the mayor, six people were hurt; [source the army] [cue denies] [content any raid].',
    ));
  it('W3 `but that` goes on with what was said', () =>
    check(
      '[source The aide] [cue said] that [content it was open] but that there were limits.',
      '[source The aide] [cue said] that it was open but that [content there were limits].',
    ));
  it('W5 a clause in what the speaker is called leaves him the speaker', () =>
    check(
      '“[content It was a terrible night],” [source Maria Lopez], a teacher who gave her first name, [cue told] a radio station.',
    ));
  it('W8 what follows with a cue of its own is no rest of the clause before', () =>
    check(
      '[content Two crew members were hurt], [source the mayor] [cue said], adding that the bridge was shut.',
      'Two crew members were hurt, [source the mayor] said, [cue adding] that [content the bridge was shut].',
    ));
  it('W35 a reporting clause at the end may say who the speaker is', () =>
    check(
      '[content Lena Brand had told her that the request was turned down], [source Ruth Ekdal], the party’s spokeswoman, [cue said].',
      '[source Lena Brand] [cue had told] her that [content the request was turned down], Ruth Ekdal, the party’s spokeswoman, said.',
    ));
  it('W35 and two reporting clauses relay one another, and are no part of what is said', () =>
    check(
      '[content The vote was lost, ministers feared], [source the paper] [cue reported] on Friday.',
      '[content The vote was lost], [source ministers] [cue feared], the paper reported on Friday.',
    ));
  it('W30 an article is no title: whose people somebody is of has not spoken', () =>
    check('[source A Russian milblogger] [cue claimed] that [content the town was taken].'));
});
