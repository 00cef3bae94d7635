import { story, text } from '../../test/support/mini-story.ts';

// What a retelling changed, in the words of many houses. Written before the rules were widened for them.

story(
  'J7: a count of a union becomes a fact',
  'retells',
  [
    text(
      'Tram strike bites',
      'Trams stood still in Orlen on Thursday.',
      'Nine drivers in ten had joined the strike, the union Transit Workers said.',
      'Talks resume on Monday.',
    ),
    text(
      'No trams in Orlen',
      'Nothing moved on Orlen’s rails on Thursday.',
      'Nine in ten drivers joined the strike.',
      'On Monday the two sides talk again.',
    ),
  ],
  ['attribution-lost: union | Nine in ten'],
);
story(
  'J7: an accusation in court becomes a fact',
  'retells',
  [
    text(
      'Trial of treasurer opens',
      'The trial of the club’s former treasurer, Dag Moe, opened in Lund on Tuesday.',
      'According to the prosecution Moe moved 600,000 crowns to an account in his wife’s name.',
      'Moe denies the charges.',
    ),
    text(
      'Treasurer on trial',
      'Dag Moe, once treasurer of the club, stands trial in Lund since Tuesday.',
      'He moved 600,000 crowns to an account in his wife’s name.',
      'Moe rejects the charges.',
    ),
  ],
  ['attribution-lost: prosecution | He moved'],
);
story(
  'J7: what a rebel commander says becomes a fact',
  'retells',
  [
    text(
      'Battle for the mine',
      'Fighting went on around the mine at Tasso on Sunday.',
      '“We have taken the northern gate”, the rebel commander, Isa Brun, told reporters by telephone.',
      'The army made no statement.',
    ),
    text(
      'Rebels at the gates',
      'Around Tasso’s mine the fighting went on through Sunday.',
      'The rebels have taken the northern gate.',
      'From the army there was no word.',
    ),
  ],
  ['attribution-lost: Brun | taken the northern gate'],
);
story(
  'J7: a forecast of an institute becomes the paper’s',
  'retells',
  [
    text(
      'Rents to rise',
      'Rents in Marn will rise by 7 per cent next year, the Housing Institute estimates.',
      'The mayor promised new flats.',
    ),
    text('Dearer living', 'Next year rents in Marn will rise by 7 per cent.', 'New flats were promised by the mayor.'),
  ],
  ['attribution-lost: Housing Institute | 7 per cent'],
);
story(
  'J7: a scientist’s reading becomes a finding',
  'retells',
  [
    text(
      'Bones under car park',
      'Builders have found bones under a car park in Vell.',
      'The archaeologist Mia Sand believes that the bones are those of a medieval bishop.',
      'Work has stopped.',
    ),
    text(
      'Bishop under the car park',
      'Under a car park in Vell builders came upon bones.',
      'They are those of a medieval bishop.',
      'Work has been stopped.',
    ),
  ],
  ['attribution-lost/certainty-raised: believes | medieval bishop'],
);
story(
  'J7: a police account in a passive sentence',
  'retells',
  [
    text(
      'Car hits bus stop',
      'A car hit a bus stop in Trond on Friday and two people were taken to hospital.',
      'Police say the driver had been using his telephone at the time.',
      'The street was closed until noon.',
    ),
    text(
      'Crash at bus stop',
      'Two people had to go to hospital after a car hit a bus stop in Trond on Friday.',
      'The driver had been using his telephone.',
      'Until noon the street was closed.',
    ),
  ],
  ['attribution-lost: Police | telephone'],
);
story(
  'J7: reckoned by analysts, told by nobody',
  'retells',
  [
    text(
      'Lumo shares slide',
      'Shares in Lumo fell by 9 per cent on Wednesday.',
      'Analysts at Grell Bank expect the carmaker to close its oldest plant, in Hame.',
      'Lumo would not comment.',
    ),
    text(
      'Lumo on the slide',
      'Lumo’s shares lost 9 per cent on Wednesday.',
      'The carmaker is to close its oldest plant, in Hame.',
      'There was no comment from Lumo.',
    ),
  ],
  ['attribution-lost/certainty-raised: Grell Bank | oldest plant'],
);
story(
  'J9: another speaker',
  'retells',
  [
    text(
      'Budget row',
      'The council’s budget has a hole of 3 million crowns, the auditor, Lena Skog, said on Monday.',
      'The mayor disagrees.',
    ),
    text(
      'Hole in the budget',
      'In the council’s budget there is a hole of 3 million crowns, said opposition leader Karl Dahl.',
      'The mayor does not agree.',
    ),
  ],
  ['attribution-changed/source-differs: Lena Skog | Karl Dahl'],
);
story(
  'J7: one of two sources is dropped',
  'retells',
  [
    text(
      'Shots at border',
      'Soldiers of both countries exchanged fire near Orm on Thursday.',
      'Arland’s army said that Borland’s soldiers had crossed the river first.',
      'Borland’s army said that no soldier had left the camp.',
    ),
    text(
      'Border clash',
      'Near Orm soldiers of both countries exchanged fire on Thursday.',
      'Borland’s soldiers had crossed the river first.',
      'No soldier had left the camp, Borland’s army said.',
    ),
  ],
  ['attribution-lost: Arland’s army | crossed the river first'],
);
story(
  'J7: a complaint of residents',
  'retells',
  [
    text(
      'Sirens silent',
      'The flood reached Ulmby at four in the morning.',
      'People living by the river complained that no siren had sounded.',
      'The mayor promised an inquiry.',
    ),
    text(
      'Flood in Ulmby',
      'At four in the morning the flood reached Ulmby.',
      'No siren had sounded by the river.',
      'An inquiry was promised by the mayor.',
    ),
  ],
  ['attribution-lost: complained | No siren'],
);
