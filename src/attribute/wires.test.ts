import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';
import { check, checkOwn, none } from '../../test/support/said-text.ts';
import { check as agree } from '../../test/support/tagged-text.ts';

describe('W62 claims that nobody is named for', () => {
  it('are nouns behind a preposition or a verb', () => {
    check('The coach was sacked after [cue claims] [content he hit a boy].');
    check('Joren Haas was led away amid [cue claims] [content he had been drinking].');
    check('The minister is facing [cue claims] [content he lied to parliament].');
  });
  it('are denied by who rejects them', () => {
    check('[source The firm] [cue has rejected] claims [content the ship was full].');
    check('[source The firm] [cue denied] claims [content its ship was full].');
  });
});

describe('W63 who is described by a participle', () => {
  it('is the subject of the verb behind it', () => {
    check('[source The woman] accused of setting fire to a hostel [cue told] the court that [content she was asleep].');
    check('[source A teenager] charged with murdering a shopkeeper [cue said] [content he was at home].');
  });
  it('accuses nobody', () => {
    none('A man accused of opening fire in a college was charged on Monday.');
    check('[content Minister] [cue accused] [content of lying to parliament].');
  });
});

describe('W64 what the speaker does, and does not say', () => {
  it('ends what he says', () => {
    check(
      '[source The mayor] [cue said] [content the water was safe] and urged residents to stay calm.',
      '[source The mayor] said the water was safe and [cue urged] [content residents to stay calm].',
    );
    check(
      '[source A spokesperson] [cue confirmed] that [content six citizens were aboard] but would not discuss them.',
    );
    check('[source The company] [cue said] [content the bridge was sound] but declined to name the engineer.');
    check('[source The company] [cue said] [content it was sorry] but refused to comment further.');
    check('[source The company] [cue said] [content it was sorry] but gave no details.');
    check(
      '[source A clerk] [cue confirmed] that [content the flight had been cancelled] but declined to give any details.',
    );
    check(
      '[source The clerk] [cue said] [content the plan was bad] and called for a vote.',
      '[source The clerk] said the plan was bad and [cue called for] [content a vote].',
    );
    check(
      '[source The ministry] [cue said] [content the drones hit the port] and left two people dead.',
      '[source The ministry] [cue said] the drones hit the port and [content left two people dead].',
    );
  });
  it('but whom he speaks of may do it, too', () =>
    check('[source The clerk] [cue said] [content the mayor met them and left].'));
  it('is no denial where he neither confirms nor denies', () => {
    none('The army did not confirm or deny responsibility.');
    none('The firm has not confirmed or denied that it was hacked.');
    none('The club declined to confirm or deny the offer.');
  });
});

describe('W64 what goes on from the cue', () => {
  it('behind “and that”, past a list or a relative clause', () => {
    check(
      '[source The army] [cue claimed] that [content there were 63 aboard, as well as six of the crew], and that the plane was hit.',
      '[source The army] [cue claimed] that there were 63 aboard, as well as six of the crew, and that [content the plane was hit].',
    );
    check(
      '[source The firm] [cue said] [content the list had 34 children], who are not counted, and that the doors had passed.',
      '[source The firm] [cue said] the list had 34 children, who are not counted, and that [content the doors had passed].',
    );
  });
  it('and behind “while” without a comma', () =>
    check('[source The student] [cue said] [content police waited outside while victims bled to death].'));
});

describe('W65 what asserts nothing', () => {
  const nothing = (text: string): void => {
    it(text, () => checkOwn(text));
  };
  nothing(
    'Two nurses, who spoke on condition of anonymity because they were not authorised to brief the press, said it was full.',
  );
  nothing('A diplomat, who asked not to be named because the talks are private, said it was late.');
  nothing('When asked why they waited, the chief said it was dark.');
  nothing('Asked when the storm came, Mira Vale said it was late.');
  nothing('In a brief statement issued through lawyers, the owner said the ship was sound.');
  nothing('[own The army did not say] when the president would speak.');
  nothing('Haldane reported from Geneva.');
  nothing('AFP was unable to independently verify the tolls.');
});

describe('W4 a subject stays with its verb', () => {
  it('past a compound', () => checkOwn('[own The owner, Dubai-based Merrow Shipping, did not respond].'));
  it('past a participle and an apposition', () =>
    checkOwn('[own The truck blamed for the crash, an old Volvo, left the depot].'));
  it('past a participle between commas', () =>
    check(
      '[source Police] [cue have confirmed] that [content the captain, named locally as Joren Haas, has been arrested].',
    ));
});

describe('W67 what nobody says', () => {
  it('is read out of what somebody does', () => {
    none('Mira Vale’s muted response suggests that the palace has not decided.');
    none('The board’s decision indicates that rates will rise.');
    check('[source The report] [cue suggests] that [content the dam was weak].');
  });
  it('is another figure, a custom, a reason', () => {
    none('The crews had been there since May, weeks earlier than the firm claims.');
    none('According to established practice, flights are stopped at night.');
    none('He left early, citing privacy.');
    none('The clerk had been reported to the police by his mother.');
  });
  it('is the way in which something is said', () =>
    check('[source The ministry] [cue said] in a statement on the web that [content the ship was empty].'));
});

describe('W67 where a clause ends that says which one is meant', () => {
  it('before the verb of its sentence', () => {
    check('[source A driver] who [cue said] [content the bridge was unsafe] has been fired.');
    check('[source The man] who [cue ordered] [content guards to shoot] has never been charged.');
    check('[source An editorial] that accompanied the study [cue said] [content the results were weak].');
  });
});

describe('W67 what is remarked behind a denial', () => {
  it('is what is denied', () =>
    agree(
      'propositions',
      [
        '[source Mira Vale] [cue:denies denied] that [content the firm had been slow], as the regulator has alleged.',
        '[content Mira Vale denied that the firm had been slow], as [source the regulator] [cue has alleged].',
      ],
      [
        '[source Mira Vale] [cue denied] that [content the firm had been slow], as the regulator has alleged.',
        'Mira Vale denied that [content the firm had been slow], as [source the regulator] [cue has alleged].',
      ],
    ));
  it('but who agrees says all of it', () =>
    agree(
      'propositions',
      '[content There is no evidence that the pill is unsafe], as [source the regulator] [cue has said].',
      '[content There is no evidence that the pill is unsafe], as [source the regulator] [cue has said].',
    ));
  it('or left open', () =>
    agree(
      'propositions',
      '[content There is no evidence that the driver was asleep], as [source police] first [cue said].',
      'There is no evidence that [content the driver was asleep], as [source police] first [cue said].',
    ));
});

describe('W68 of whom somebody says something', () => {
  it('stands before, and the verb behind', () => {
    check('[content The man] [source police] [cue say] [content killed three people] will stay in prison.');
    check('The ministry named [content 48 tankers] [source they] [cue say] [content are helping Orvan].');
    check('[content A truck] that [source the police] [cue said] [content was speeding] struck a bus.');
    check('The board has [content a plan] which [source two aides] [cue told] the Herald [content was illegal].');
  });
});

describe('W68 who said what the sentence before tells', () => {
  it('is named behind it', () => {
    check('[content The bridge was hit at night]. This [cue was announced by] [source the head of the district].');
    check('[content The road is open]. This [cue is stated in] a message by [source the water service].');
    check('[content The army would not leave]. [source Mira Vale] [cue said this] in an interview with Radio Volya.');
  });
  it('but not where it was said already, or nothing points back', () => {
    check('[source The mayor] [cue said] [content the bridge was hit]. This was announced by the radio.');
    none('The bridge was hit. This was the third time.');
    none('The road is open. This was stated in Moscow.');
    none('The raid killed nine people. It was announced on Monday that the unit would be disbanded.');
  });
});

describe('W68 who takes what was said', () => {
  it('speaks next', () =>
    check(
      '[source The ministry] [cue said] [content the bridge was safe]. Mayor Tom Reck was unconvinced. “I would not drive over it.”',
      'The ministry said the bridge was safe. Mayor [source Tom Reck] was unconvinced. “[content I would not drive over it].”',
    ));
  it('and whoever is spoken to does not', () =>
    check('“[content You wanted a doctor],” [source the officer] [cue shouted].'));
});

describe('W4 what a condition, a scene and two dashes hold together', () => {
  it('is one', () => {
    check('“[content If somebody rings and asks for a code, hang up],” [source the firm] [cue said].');
    check('“[content For families who have waited for years, this is a great day],” [source she] [cue said].');
    check('[source The mayor] [cue said] that [content the palace – the seat of the president – saw no need for it].');
    checkOwn('[own Shares surged as much as 24%] after [own the board endorsed the pill in May].');
  });
});

describe('W3 where a content begins and ends', () => {
  it('behind the object, not at a purpose', () =>
    check('[source He] [cue asked] [content officials to rewrite the tender so that only one bidder could qualify].'));
  it('with what is left out of a figure', () =>
    check('[source The company] [cue put] [content the cost at 180 million, excluding any fines].'));
});

describe('W7 a name and where it was said, before a colon', () => {
  it('gives the quotation to whom it names', () => {
    check('[source Marta Lind], on her channel: “[content We condemn this].”');
    checkOwn('Marta Lind, on her channel: “We condemn this.”');
  });
  it('but a list does not', () => none('The firm, in short: “Best of the north” and nothing more.'));
});

describe('W3 W10 what opens a content', () => {
  it('a measure', () =>
    check('[source The ministry] [cue said] [content as many as 300 soldiers attacked the posts].'));
  it('not what the source is', () => {
    check('[cue According to] [source the Institute, a think tank for peace], [content the forces have advanced].');
    check('[cue According to] [source Ada Vale, the head of the union], [content the mine is safe].');
  });
  it('its object with what binds to it', () =>
    check('[source Ada Vale] [cue called] [content the actions of the council “a barbaric act”].'));
  it('no participle behind a verb', () => none('The troops made confirmed advances into the region.'));
});

describe('W30 of whom one of them is one', () => {
  it('of those who speak, not of those they speak of', () =>
    check(
      '[source Three miners] [cue said] that [content they had freed all seven guards]. “We let them go,” one of them said.',
      'Three miners said that they had freed all seven guards. “[content We let them go],” [source one of them] [cue said].',
    ));
});

describe('W68 who is meant, and no more', () => {
  it('orders nothing', () =>
    agree(
      'propositions',
      [
        '“[content Those who ordered troops to fire should go],” [source Ana Caba] [cue said].',
        '“[source Those] who [cue:demands ordered] [content troops to fire] should go,” Ana Caba said.',
      ],
      '“[content Those who ordered troops to fire should go],” [source Ana Caba] [cue said].',
    ));
});

describe('W68 the police of whom a noun stands before', () => {
  it('speak by themselves', () => {
    const { statements } = attributeText('The man police say killed three people will stay in prison.').attribution;
    assert.equal(statements.find((s) => s.voice === 'attributed')?.source?.name, 'police');
  });
});
